//! Policies of buckets.

use serde_json::json;
use shapes_s3 as s3;
use testkit::{ACCOUNT, OTHER};

use crate::house::{Client, House, refused, with};

fn policy(principal: &serde_json::Value, resource: &str) -> String {
    json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": principal, "Action": "s3:GetObject", "Resource": resource }
    ]})
    .to_string()
}

async fn set(client: &Client<'_>, policy: String) -> kernel::Result<()> {
    let op = s3::PutBucketPolicy { bucket: "models".to_owned(), policy, ..Default::default() };
    client.call(op).await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_policy_is_kept_as_it_was_given() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let text = policy(&json!({ "AWS": ACCOUNT }), "arn:aws:s3:::models/*");
    set(&root, text.clone()).await.unwrap();
    let get = s3::GetBucketPolicy { bucket: "models".to_owned(), expected_bucket_owner: None };
    assert_eq!(root.call(get.clone()).await.unwrap().policy, Some(text));
    let status = s3::GetBucketPolicyStatus { bucket: "models".to_owned(), expected_bucket_owner: None };
    assert_eq!(root.call(status).await.unwrap().policy_status.unwrap().is_public, Some(false));
    assert_eq!(refused(house.root_of(OTHER).call(get).await), with("MethodNotAllowed", 405));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_malformed_policy_is_refused_in_the_words_of_s3() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let elsewhere = policy(&json!({ "AWS": ACCOUNT }), "arn:aws:s3:::other/*");
    for (text, message) in [
        ("nonsense", "Policies must be valid JSON and the first byte must be '{'"),
        ("{\"Version\": \"2012-10-17\"}", "Missing required field Statement"),
        (elsewhere.as_str(), "Policy has invalid resource"),
    ] {
        let error = set(&root, text.to_owned()).await.unwrap_err();
        assert_eq!((&*error.code, error.message.as_str()), ("MalformedPolicy", message));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_public_policy_is_blocked_until_the_block_is_taken_away() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let public = policy(&json!("*"), "arn:aws:s3:::models/*");
    assert_eq!(refused(set(&root, public.clone()).await), with("AccessDenied", 403));
    let open = s3::PublicAccessBlockConfiguration {
        block_public_policy: Some(false),
        restrict_public_buckets: Some(true),
        ..Default::default()
    };
    let op = s3::PutPublicAccessBlock {
        bucket: "models".to_owned(),
        public_access_block_configuration: open,
        ..Default::default()
    };
    root.call(op).await.unwrap();
    set(&root, public).await.unwrap();

    // Restricted, it counts for the owner's own account and for nobody else.
    let policy_for = async |account: &str| {
        let account = account.to_owned();
        let origin = kernel::Origin {
            caller: kernel::Caller::new(::policy::Principal::Root {
                partition: ::policy::Partition::default(),
                account: account.clone(),
            }),
            place: kernel::Place::new(account, "eu-west-1"),
            request: kernel::RequestInfo::default(),
        };
        let needs = house.kernel.read(origin, |call| {
            let entry = std::sync::Arc::clone(call.registry().operation("s3", "GetObject").unwrap());
            entry.needs(call, &crate::house::get("models", "a"))
        });
        needs.await.unwrap().iter().next().unwrap().policy.is_some()
    };
    assert!(policy_for(ACCOUNT).await);
    assert!(!policy_for(OTHER).await);
}
