//! Making, finding and deleting buckets.

use shapes_s3 as s3;
use testkit::OTHER;

use crate::house::{House, create, refused, with};

fn head(name: &str) -> s3::HeadBucket {
    s3::HeadBucket { bucket: name.to_owned(), expected_bucket_owner: None }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bucket_is_found_by_everybody_and_says_where_it_is() {
    let house = House::new();
    house.root().bucket("models").await;
    let found = house.root_of(OTHER).in_region("us-east-1").call(head("models")).await.unwrap();
    assert_eq!(found.bucket_region.as_deref(), Some("eu-west-1"));
    assert_eq!(refused(house.root().call(head("absent")).await), with("NoSuchBucket", 404));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_owner_than_expected_is_denied() {
    let house = House::new();
    house.root().bucket("models").await;
    let expecting = s3::HeadBucket { expected_bucket_owner: Some(OTHER.to_owned()), ..head("models") };
    assert_eq!(refused(house.root().call(expecting).await), with("AccessDenied", 403));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_is_taken_in_all_accounts() {
    let house = House::new();
    house.root().bucket("models").await;
    assert_eq!(refused(house.root().call(create("models")).await), with("BucketAlreadyOwnedByYou", 409));
    assert_eq!(refused(house.root_of(OTHER).call(create("models")).await), with("BucketAlreadyExists", 409));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_oldest_region_makes_a_bucket_again() {
    let house = House::new();
    let home = house.root().in_region("us-east-1");
    let op = s3::CreateBucket { bucket: "models".to_owned(), ..Default::default() };
    for _ in 0..2 {
        assert_eq!(home.call(op.clone()).await.unwrap().location.as_deref(), Some("/models"));
    }
    let location = s3::GetBucketLocation { bucket: "models".to_owned(), expected_bucket_owner: None };
    assert_eq!(home.call(location).await.unwrap().location_constraint, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_constraint_must_name_the_region_of_the_endpoint() {
    let house = House::new();
    let unspecified = s3::CreateBucket { bucket: "models".to_owned(), ..Default::default() };
    let code = with("IllegalLocationConstraintException", 400);
    assert_eq!(refused(house.root().call(unspecified).await), code);
    assert_eq!(refused(house.root().in_region("eu-west-2").call(create("models")).await), code);
    house.root().in_region("us-east-1").call(create("models")).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_of_buckets_is_of_the_account_and_comes_in_pages() {
    let house = House::new();
    for name in ["bbb", "aaa", "ccc"] {
        house.root().bucket(name).await;
    }
    house.root_of(OTHER).bucket("theirs").await;
    let page = async |token: Option<String>| {
        let op = s3::ListBuckets { max_buckets: Some(2), continuation_token: token, ..Default::default() };
        let output = house.root().call(op).await.unwrap();
        let names: Vec<_> = output.buckets.unwrap().into_iter().filter_map(|bucket| bucket.name).collect();
        (names, output.continuation_token)
    };
    let (first, token) = page(None).await;
    assert_eq!(first, ["aaa", "bbb"]);
    assert_eq!(page(token).await, (vec!["ccc".to_owned()], None));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_an_empty_bucket_is_deleted() {
    let house = House::new();
    let root = house.root();
    root.versioned("models").await;
    let version = root.put("models", "a", "1").await.version_id;
    let op = s3::DeleteBucket { bucket: "models".to_owned(), expected_bucket_owner: None };
    assert_eq!(refused(root.call(op.clone()).await), with("BucketNotEmpty", 409));
    let marker = root.delete("models", "a", None).await.version_id;
    assert_eq!(refused(root.call(op.clone()).await), with("BucketNotEmpty", 409));
    root.delete("models", "a", marker.as_deref()).await;
    root.delete("models", "a", version.as_deref()).await;
    root.call(op.clone()).await.unwrap();
    assert_eq!(refused(root.call(op).await), with("NoSuchBucket", 404));
    assert_eq!(house.blobs(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_bucket_was_not_given_is_absent() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let bucket = || "models".to_owned();
    let tags = s3::GetBucketTagging { bucket: bucket(), expected_bucket_owner: None };
    assert_eq!(refused(root.call(tags).await), with("NoSuchTagSet", 404));
    let policy = s3::GetBucketPolicy { bucket: bucket(), expected_bucket_owner: None };
    assert_eq!(refused(root.call(policy).await), with("NoSuchBucketPolicy", 404));
    let cors = s3::GetBucketCors { bucket: bucket(), expected_bucket_owner: None };
    assert_eq!(refused(root.call(cors).await), with("NoSuchCORSConfiguration", 404));
    let encryption = s3::GetBucketEncryption { bucket: bucket(), expected_bucket_owner: None };
    let rules = root.call(encryption).await.unwrap().server_side_encryption_configuration.unwrap().rules;
    let default = rules[0].apply_server_side_encryption_by_default.as_ref().unwrap();
    assert_eq!(default.sse_algorithm, "AES256");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn access_control_lists_are_read_and_never_written() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let get = s3::GetBucketAcl { bucket: "models".to_owned(), expected_bucket_owner: None };
    let grants = root.call(get).await.unwrap().grants.unwrap();
    assert_eq!(grants[0].permission.as_deref(), Some("FULL_CONTROL"));
    let put = s3::PutBucketAcl {
        bucket: "models".to_owned(),
        acl: Some("private".to_owned()),
        ..Default::default()
    };
    assert_eq!(refused(root.call(put).await), with("AccessControlListNotSupported", 400));
}
