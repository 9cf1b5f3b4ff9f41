//! AWS's texts for denials.

use policy::{Kind, Principal};
use serde_json::json;

use crate::support::*;

#[track_caller]
fn says(ask: &Ask, expected: &str) {
    assert_eq!(ask.message(), expected);
}

#[test]
fn the_layer_that_did_not_allow_is_named() {
    let silent = json!({ "Effect": "Allow", "Action": "glue:*", "Resource": "*" });
    let read = ask(user(), "ssm:GetParameter", "arn:aws:ssm:eu-west-1:111111111111:parameter/p");
    let text = "User: arn:aws:iam::111111111111:user/bob is not authorized to perform: ssm:GetParameter on resource: \
                arn:aws:ssm:eu-west-1:111111111111:parameter/p because no";
    says(&read, &format!("{text} identity-based policy allows the ssm:GetParameter action"));
    let read = read.identity(allow_all());
    says(&read, "");
    says(
        &read.clone().boundary(silent.clone()),
        &format!("{text} permissions boundary allows the ssm:GetParameter action"),
    );
    says(
        &read.clone().session_policy(silent.clone()),
        &format!("{text} session policy allows the ssm:GetParameter action"),
    );
    says(
        &read.service_control(silent),
        &format!("{text} service control policy allows the ssm:GetParameter action"),
    );
}

#[test]
fn the_layer_that_denied_is_named_with_its_policys_arn() {
    let send = ask(session(), "sqs:SendMessage", QUEUE);
    let text = "User: arn:aws:sts::111111111111:assumed-role/worker/s is not authorized to perform: sqs:sendmessage \
                on resource: arn:aws:sqs:eu-west-1:111111111111:queue with an explicit deny in";
    says(&send.clone().identity(deny_all()), &format!("{text} an identity-based policy"));
    says(
        &send.clone().managed("no", deny_all()),
        &format!("{text} an identity-based policy: arn:aws:iam::111111111111:policy/no"),
    );
    says(
        &send.clone().boundary(deny_all()),
        &format!("{text} a permissions boundary: arn:aws:iam::111111111111:policy/boundary"),
    );
    says(&send.clone().session_policy(deny_all()), &format!("{text} a session policy"));
    says(&send.clone().service_control(deny_all()), &format!("{text} a service control policy"));
    let everyone = json!({ "Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*" });
    says(&send.clone().resource_control(everyone.clone()), &format!("{text} a resource control policy"));
    says(&send.on(Kind::Resource, everyone), &format!("{text} a resource-based policy"));
}

#[test]
fn s3_quotes_the_resource_and_tells_strangers_nothing() {
    let read = ask(user(), "s3:GetObject", OBJECT);
    says(
        &read,
        "User: arn:aws:iam::111111111111:user/bob is not authorized to perform: s3:GetObject on resource: \
         \"arn:aws:s3:::data/key\" because no identity-based policy allows the s3:GetObject action",
    );
    says(&read.clone().owned_by(OTHERS), "Access Denied");
    says(&ask(Principal::Anonymous, "s3:GetObject", OBJECT), "Access Denied");
    says(
        &read.owned_by(OTHERS).with("aws:PrincipalOrgID", "o-1").with("aws:ResourceOrgID", "o-1"),
        "User: arn:aws:iam::111111111111:user/bob is not authorized to perform: s3:GetObject on resource: \
         \"arn:aws:s3:::data/key\" because no resource-based policy allows the s3:GetObject action",
    );
    says(
        &ask(user(), "s3:ListAllMyBuckets", "*"),
        "User: arn:aws:iam::111111111111:user/bob is not authorized to perform: s3:ListAllMyBuckets because no \
         identity-based policy allows the s3:ListAllMyBuckets action",
    );
}

#[test]
fn kms_does_not_tell_strangers_whether_there_is_such_a_key() {
    let decrypt = ask(user(), "kms:Decrypt", KEY).owned_by(OTHERS).identity(allow_all());
    let text = "because the resource does not exist in this Region, no resource-based policies allow access, or a \
                resource-based policy explicitly denies access";
    let subject = "User: arn:aws:iam::111111111111:user/bob is not authorized to perform: kms:Decrypt on";
    says(&decrypt, &format!("{subject} this resource {text}"));
    says(
        &decrypt.with("kms:ViaService", "s3.eu-west-1.amazonaws.com"),
        &format!("{subject} the resource associated with this ciphertext {text}"),
    );
}

#[test]
fn roles_say_whether_their_trust_is_missing_to_their_own_account_alone() {
    let role = "arn:aws:iam::111111111111:role/target";
    let assume = ask(user(), "sts:AssumeRole", role).on(
        Kind::Trust,
        json!({ "Effect": "Allow", "Principal": { "AWS": ROLE }, "Action": "sts:AssumeRole" }),
    );
    let text = format!("User: {USER} is not authorized to perform: sts:AssumeRole on resource: {role}");
    says(&assume, &format!("{text} because no role trust policy allows the sts:AssumeRole action"));
    says(&assume.owned_by(OTHERS), &text);
    let denied = ask(user(), "sts:AssumeRole", role)
        .on(Kind::Trust, json!({ "Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole" }));
    says(&denied, &format!("{text} with an explicit deny in the role trust policy"));
}

#[test]
fn sns_shows_itself_in_capitals() {
    says(
        &ask(user(), "sns:Publish", "arn:aws:sns:eu-west-1:111111111111:t"),
        "User: arn:aws:iam::111111111111:user/bob is not authorized to perform: SNS:Publish on resource: \
         arn:aws:sns:eu-west-1:111111111111:t because no identity-based policy allows the SNS:Publish action",
    );
}
