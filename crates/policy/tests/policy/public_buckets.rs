//! Which bucket policies are public.

use policy::Kind;
use serde_json::{Value, json};

use crate::support::*;

fn is_public(principal: Value, condition: Value) -> bool {
    document(
        Kind::Bucket,
        json!({ "Effect": "Allow", "Principal": principal, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*",
                "Condition": condition }),
    )
    .is_public()
}

#[test]
fn what_everyone_may_is_public() {
    assert!(is_public(json!("*"), json!({})));
    assert!(is_public(json!({ "AWS": "*" }), json!({})));
    assert!(!is_public(json!({ "AWS": OTHERS }), json!({})));
    assert!(!is_public(json!({ "Service": "logging.s3.amazonaws.com" }), json!({})));
}

#[test]
fn a_condition_with_fixed_values_makes_it_private() {
    for (operator, key, value, public) in [
        ("IpAddress", "aws:SourceIp", "10.0.0.0/8", false),
        ("IpAddress", "aws:SourceIp", "0.0.0.0/1", true),
        ("NotIpAddress", "aws:SourceIp", "10.0.0.0/8", true),
        ("StringEquals", "aws:SourceVpce", "vpce-1", false),
        ("StringLike", "aws:SourceVpc", "vpc-*", true),
        ("StringLike", "aws:SourceVpc", "vpc-1", false),
        ("StringEqualsIfExists", "aws:SourceVpc", "vpc-1", true),
        ("ForAllValues:StringEquals", "aws:SourceVpc", "vpc-1", true),
        ("StringNotEquals", "aws:SourceAccount", OURS, true),
        ("StringEquals", "aws:SourceAccount", OURS, false),
        ("ArnEquals", "aws:PrincipalArn", ROLE, false),
        ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111111111111:role/*", true),
        ("StringLike", "aws:userid", "AROA0000000000000001:*", true),
        ("StringEquals", "aws:userid", "AIDA0000000000000001", false),
        ("StringEquals", "aws:PrincipalTag/team", "blue", true),
        ("StringEquals", "aws:SourceAccount", "${aws:PrincipalAccount}", true),
    ] {
        assert_eq!(
            is_public(json!("*"), json!({ operator: { key: value } })),
            public,
            "{operator} {key} {value}"
        );
    }
}
