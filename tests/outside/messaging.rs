//! Queues, topics and what is delivered to them, as boto3 and the AWS CLI see it.

use serde_json::json;

use crate::installation::{Installation, Way};

#[test]
fn messages_go_where_policies_let_them_and_wake_who_waits() {
    let installation = Installation::start();
    let seen = installation.python(Way::Environment, include_str!("messaging.py")).json();
    let expected = json!({
        "woken": ["woken", true],
        "waited": [null, true],
        "delayed": "ä",
        "afar": ["AccessDenied", "done", "from afar"],
        "absent": "AWS.SimpleQueueService.NonExistentQueue",
        "unheard": null,
        "heard": ["Notification", "heard", "s", true],
        "publishers": "AuthorizationError",
        "event": { "number": 7 },
        "bucket": ["InvalidArgument", "done", "s3:TestEvent", "ObjectCreated:Put", "in/a+b", 3],
        "form": [
            "3fcdb73d36d54f2cc22d0f68e6b6e182", "form", "SentTimestamp", "old",
            "AWS.SimpleQueueService.NonExistentQueue",
        ],
        "stack": { "kind": "a" },
        "notice": ["AWS CloudFormation Notification", "StackName='messages'"],
        "gone": "AWS.SimpleQueueService.NonExistentQueue",
    });
    for (what, value) in expected.as_object().expect("an object") {
        assert_eq!(&seen[what], value, "{what}");
    }

    let listed = installation.aws("mlops-dev", &["sqs", "list-queues", "--queue-name-prefix", "told"]).json();
    let url = listed["QueueUrls"][0].as_str().expect("an address").to_owned();
    let sent =
        installation.aws("mlops-dev", &["sqs", "send-message", "--queue-url", &url, "--message-body", "x"]);
    assert_eq!(sent.json()["MD5OfMessageBody"], "9dd4e461268c8034f5c8564e155c67a6");
    let topics = installation.aws("mlops-dev", &["sns", "list-topics"]).json();
    assert!(topics["Topics"][0]["TopicArn"].as_str().expect("an ARN").ends_with(":news"));
}
