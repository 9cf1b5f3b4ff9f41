//! Actions and resources.

use policy::Kind;
use serde_json::json;

use crate::support::*;

fn allowed(element: &str, pattern: &str, action: &str, resource: &str) -> bool {
    let (actions, resources) = if element.ends_with("Action") {
        ((element, json!(pattern)), ("Resource", json!("*")))
    } else {
        (("Action", json!("*")), (element, json!(pattern)))
    };
    let statement = json!({ "Effect": "Allow", actions.0: actions.1, resources.0: resources.1 });
    ask(user(), action, resource).identity(statement).answer() == "allowed"
}

#[test]
fn actions_match_in_any_case_with_wildcards() {
    for (pattern, action, expected) in [
        ("s3:GetObject", "s3:GetObject", true),
        ("S3:getobject", "s3:GetObject", true),
        ("s3:Get*", "s3:GetObject", true),
        ("s3:*Object", "s3:GetObject", true),
        ("s3:Get?bject", "s3:GetObject", true),
        ("s3:GetObject", "s3:GetObjectAcl", false),
        ("s3:*", "sqs:SendMessage", false),
        ("*", "sqs:SendMessage", true),
        ("*:*", "sqs:SendMessage", true),
    ] {
        assert_eq!(allowed("Action", pattern, action, OBJECT), expected, "{pattern} against {action}");
        assert_eq!(
            allowed("NotAction", pattern, action, OBJECT),
            !expected,
            "not {pattern} against {action}"
        );
    }
}

#[test]
fn resources_match_part_by_part() {
    for (pattern, resource, expected) in [
        ("*", OBJECT, true),
        ("arn:aws:s3:::data/*", OBJECT, true),
        ("arn:aws:s3:::data", OBJECT, false),
        ("arn:aws:s3:::b/*/x", "arn:aws:s3:::b/1/2/x", true),
        ("arn:aws:s3:::DATA/*", OBJECT, false),
        ("arn:aws:sqs:*:*:queue", QUEUE, true),
        ("arn:aws:sqs:*:queue", QUEUE, false),
        ("arn:aws:sqs:eu-*-1:1*:q?eue", QUEUE, true),
        ("arn:*:sqs:eu-west-1:111111111111:queue", QUEUE, true),
        ("arn:aws-cn:sqs:eu-west-1:111111111111:queue", QUEUE, false),
        (
            "arn:aws:logs:*:*:log-group:g:*",
            "arn:aws:logs:eu-west-1:111111111111:log-group:g:log-stream:s",
            true,
        ),
        ("arn:aws:sqs:eu-west-1", QUEUE, true),
        ("arn:aws:sqs:*", QUEUE, true),
        ("arn:aws:sns:*", QUEUE, false),
        ("arn:aws:sqs:*:*:*", "*", false),
        ("*", "*", true),
    ] {
        assert_eq!(
            allowed("Resource", pattern, "s3:GetObject", resource),
            expected,
            "{pattern} against {resource}"
        );
        assert_eq!(allowed("NotResource", pattern, "s3:GetObject", resource), !expected, "not {pattern}");
    }
}

#[test]
fn short_arns_are_completed_where_aws_does() {
    let sent = |kind, resource: &str| {
        let effect = if kind == Kind::Resource { "Allow" } else { "Deny" };
        let statement = json!({ "Effect": effect, "Principal": "*", "Action": "*", "Resource": resource });
        let asked = ask(user(), "sqs:SendMessage", QUEUE);
        if kind == Kind::Resource {
            asked.on(kind, statement).answer()
        } else {
            let all = json!({ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" });
            asked.identity(allow_all()).resource_control(json!([all, statement])).answer()
        }
    };
    assert_eq!(sent(Kind::Resource, "arn:aws:sqs:*"), "allowed");
    assert_eq!(sent(Kind::Resource, "arn:aws:sqs:eu-west-1"), "no Identity");
    assert_eq!(sent(Kind::ResourceControl, "arn:aws:sqs:*"), "allowed");
    assert_eq!(sent(Kind::ResourceControl, "arn:aws:sqs:*:*:*"), "denied by ResourceControl");
}

#[test]
fn a_resources_policy_may_leave_its_resource_unsaid() {
    let statement = json!({ "Effect": "Allow", "Principal": { "AWS": USER }, "Action": "ecr:*" });
    let image = "arn:aws:ecr:eu-west-1:111111111111:repository/r";
    check(&ask(user(), "ecr:BatchGetImage", image).on(Kind::Resource, statement), "allowed");
}
