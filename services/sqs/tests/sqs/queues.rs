//! Queues, their attributes, permissions and tags.

use serde_json::{Value, json};
use shapes_sqs as api;
use testkit::{ACCOUNT, OTHER};

use crate::{attributes, create, receive, refused, send, texts, world};

#[test]
fn a_queue_is_made_once_and_found_by_its_name() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[("VisibilityTimeout", "60")]).unwrap();
    assert_eq!(url, format!("https://sqs.eu-west-1.amazonaws.com/{ACCOUNT}/jobs"));
    assert_eq!(create(&root, "jobs", &[("VisibilityTimeout", "60")]).unwrap(), url);
    let (code, text) = refused(create(&root, "jobs", &[("VisibilityTimeout", "61")]));
    assert_eq!(code, "QueueNameExists");
    assert_eq!(
        text,
        "A queue already exists with the same name and a different value for attribute VisibilityTimeout"
    );
    let found = root.call(api::GetQueueUrl { queue_name: "jobs".to_owned(), ..Default::default() }).unwrap();
    assert_eq!(found.queue_url, Some(url.clone()));
    root.call(api::DeleteQueue { queue_url: url.clone() }).unwrap();
    let (code, _) = refused(root.call(api::DeleteQueue { queue_url: url }));
    assert_eq!(code, "QueueDoesNotExist");
}

#[test]
fn attributes_have_defaults_and_bounds() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[]).unwrap();
    let all = attributes(&root, &url);
    for (name, value) in [
        ("VisibilityTimeout", "30"),
        ("MessageRetentionPeriod", "345600"),
        ("DelaySeconds", "0"),
        ("SqsManagedSseEnabled", "true"),
        ("QueueArn", "arn:aws:sqs:eu-west-1:111111111111:jobs"),
    ] {
        assert_eq!(all.get(name).map(String::as_str), Some(value), "{name}");
    }
    for (name, value, code) in [
        ("VisibilityTimeout", "43201", "InvalidAttributeValue"),
        ("DelaySeconds", "soon", "InvalidAttributeValue"),
        ("Colour", "red", "InvalidAttributeName"),
        ("ContentBasedDeduplication", "true", "InvalidAttributeName"),
        ("Policy", "{}", "InvalidAttributeValue"),
        ("RedrivePolicy", "{}", "InvalidParameterValue"),
    ] {
        let op = api::SetQueueAttributes { queue_url: url.clone(), attributes: texts(&[(name, value)]) };
        assert_eq!(refused(root.call(op)).0, code, "{name}");
    }
}

#[test]
fn a_queue_of_another_account_is_reached_by_its_url() {
    let world = world();
    let url = create(&world.root(), "jobs", &[]).unwrap();
    let other = world.root_of(OTHER);
    send(&other, &url, "hello");
    let got = receive(&world.root(), &url);
    assert_eq!(got[0].body.as_deref(), Some("hello"));
    let bare = api::GetQueueUrl { queue_name: "jobs".to_owned(), ..Default::default() };
    assert_eq!(refused(other.call(bare)).0, "QueueDoesNotExist");
}

#[test]
fn permissions_are_statements_of_the_policy() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[]).unwrap();
    let add = |label: &str| {
        root.call(api::AddPermission {
            queue_url: url.clone(),
            label: label.to_owned(),
            aws_account_ids: vec![OTHER.to_owned()],
            actions: vec!["SendMessage".to_owned()],
        })
    };
    add("others").unwrap();
    assert_eq!(refused(add("others")).0, "InvalidParameterValue");
    let policy: Value = serde_json::from_str(&attributes(&root, &url)["Policy"]).unwrap();
    assert_eq!(policy["Statement"][0]["Action"], json!(["SQS:SendMessage"]));
    assert_eq!(policy["Statement"][0]["Principal"]["AWS"], json!([format!("arn:aws:iam::{OTHER}:root")]));
    root.call(api::RemovePermission { queue_url: url.clone(), label: "others".to_owned() }).unwrap();
    assert_eq!(attributes(&root, &url).get("Policy"), None);
}

#[test]
fn queues_are_listed_and_tagged() {
    let world = world();
    let root = world.root();
    let url = create(&root, "a-1", &[]).unwrap();
    create(&root, "a-2", &[]).unwrap();
    create(&root, "b", &[]).unwrap();
    let list = |max_results, next_token| {
        let queue_name_prefix = Some("a-".to_owned());
        root.call(api::ListQueues { queue_name_prefix, max_results, next_token }).unwrap()
    };
    assert_eq!(list(None, None).queue_urls.unwrap().len(), 2);
    let first = list(Some(1), None);
    assert_eq!(first.queue_urls, Some(vec![url.clone()]));
    assert!(list(Some(1), first.next_token).queue_urls.unwrap()[0].ends_with("/a-2"));

    root.call(api::TagQueue { queue_url: url.clone(), tags: texts(&[("team", "ml"), ("x", "y")]) }).unwrap();
    root.call(api::UntagQueue { queue_url: url.clone(), tag_keys: vec!["x".to_owned()] }).unwrap();
    let tags = root.call(api::ListQueueTags { queue_url: url }).unwrap().tags;
    assert_eq!(tags, Some(texts(&[("team", "ml")])));
}
