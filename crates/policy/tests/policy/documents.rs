//! What a policy must and must not have, and AWS's words for it.

use policy::{Document, Kind, size};

/// Parses; the message of the fault, or nothing.
fn fault(kind: Kind, text: &str) -> String {
    Document::parse(text, kind).map_or_else(|error| error.to_string(), |_| String::new())
}

/// A statement that has `elements` besides its effect.
fn with(elements: &str) -> String {
    format!(r#"{{ "Version": "2012-10-17", "Statement": [{{ "Effect": "Allow", {elements} }}] }}"#)
}

#[track_caller]
fn check(kind: Kind, elements: &str, expected: &str) {
    assert_eq!(fault(kind, &with(elements)), expected, "{kind:?} {elements}");
}

const SYNTAX: &str = "Syntax errors in policy.";

#[test]
fn identity_policies_are_refused_in_iams_words() {
    for (elements, expected) in [
        (r#""Action": "s3:*", "Resource": "*""#, ""),
        (r#""NotAction": ["s3:*"], "NotResource": ["arn:aws:s3:::b"]"#, ""),
        (r#""Resource": "*""#, "Policy statement must contain actions."),
        (r#""Action": [], "Resource": "*""#, "Policy statement must contain actions."),
        (r#""Action": "s3:*""#, "Policy statement must contain resources."),
        (r#""Action": "s3:*", "Resource": []"#, "Policy statement must contain resources."),
        (r#""Action": "s3:*", "Resource": "b""#, r#"Resource b must be in ARN format or "*"."#),
        (
            r#""Action": "s3:*", "Resource": "arn:aws""#,
            "Resource vendor must be fully qualified and cannot contain regexes.",
        ),
        (
            r#""Action": "s3:*", "Resource": "arn:aws:s*:::b""#,
            "Resource vendor must be fully qualified and cannot contain regexes.",
        ),
        (r#""Action": "s3:*", "Resource": "arn:aws:sqs:*""#, ""),
        (r#""Action": "s3:*", "Resource": "arn:aws:s3:*:*:access-grants/default/*""#, ""),
        (r#""Action": "s3:*", "Resource": "arn:aws:iam::111111111111:root""#, ""),
        (r#""Action": "s3:*", "Resource": "arn:aws:s3::b""#, "The policy failed legacy parsing"),
        (r#""Action": "s3:*", "Resource": "arn:aws::b""#, "The policy failed legacy parsing"),
        (
            r#""Action": "s3:*", "Resource": "arn:aws:s3:*""#,
            "Resource arn:aws:s3:* can not contain region information.",
        ),
        (
            r#""Action": "s3:*", "Resource": "arn:b:s3:::b""#,
            r#"Partition "b" is not valid for resource "arn:b:s3:::b"."#,
        ),
        (
            r#""Action": "s3:*", "Resource": "arn:aws:s3:eu-west-1::b""#,
            "Resource arn:aws:s3:eu-west-1::b can not contain region information.",
        ),
        (
            r#""Action": "*", "Resource": "arn:aws:iam:eu-west-1::role/r""#,
            "IAM resource arn:aws:iam:eu-west-1::role/r cannot contain region information.",
        ),
        (
            r#""Action": "*", "Resource": "arn:aws:iam::111111111111:r""#,
            "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, \
             instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, \
             report/, access-report/.",
        ),
        (
            r#""Action": "GetObject", "Resource": "*""#,
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        ),
        (r#""Action": "s3:Get:Object", "Resource": "*""#, "Actions/Condition can contain only one colon."),
        (r#""Action": "s_3:Get", "Resource": "*""#, "Vendor s_3 is not valid"),
        (
            r#""Action": "*", "Resource": "*", "Condition": { "StringEquals": { "team": "a" } }"#,
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        ),
        (
            r#""Action": "*", "Resource": "*", "Principal": "*""#,
            "Policy document should not specify a principal.",
        ),
        (r#""Action": "*", "Resource": "*", "Color": "red""#, SYNTAX),
        (r#""Action": "*", "Action": "*", "Resource": "*""#, SYNTAX),
        (r#""Action": "*", "NotAction": "*", "Resource": "*""#, SYNTAX),
        (r#""Action": 1, "Resource": "*""#, SYNTAX),
        (r#""Action": "*", "Resource": "*", "Condition": { "StringMatches": { "a:b": "a" } }"#, SYNTAX),
        (r#""Action": "*", "Resource": "*", "Condition": { "NullIfExists": { "a:b": "true" } }"#, SYNTAX),
        (r#""Action": "*", "Resource": "*", "Condition": { "StringEquals": { "a:b": {} } }"#, SYNTAX),
        (r#""Action": "*", "Resource": "*", "Condition": { "Bool": { "a:b": [true, 1, "x"] } }"#, ""),
        (
            r#""Action": "*", "Resource": "*", "Condition": { "DateEquals": { "a:b": "2026-13-01" } }"#,
            "The policy failed legacy parsing",
        ),
        (
            r#""Action": "*", "Resource": "*", "Sid": "no-dash""#,
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression \
             [0-9A-Za-z]*",
        ),
    ] {
        check(Kind::Managed, elements, expected);
        check(Kind::Inline, elements, expected);
    }
}

#[test]
fn what_is_no_policy_is_refused() {
    let statement = r#"{ "Effect": "Allow", "Action": "*", "Resource": "*" }"#;
    let twice = r#"{ "Sid": "A", "Effect": "Allow", "Action": "*", "Resource": "*" }"#;
    for (text, expected) in [
        (String::new(), SYNTAX),
        ("{".into(), SYNTAX),
        ("[]".into(), SYNTAX),
        ("{}".into(), SYNTAX),
        (r#"{ "Version": "2012-10-17", "Statement": [] }"#.into(), SYNTAX),
        (format!(r#"{{ "Version": "2020-01-01", "Statement": {statement} }}"#), SYNTAX),
        (format!(r#"{{ "Version": "2012-10-17", "Id": 1, "Statement": {statement} }}"#), SYNTAX),
        (format!(r#"{{ "Version": "2012-10-17", "Id": "x", "Statement": {statement} }}"#), ""),
        (r#"{ "Statement": { "Effect": "Permit", "Action": "*", "Resource": "*" } }"#.into(), SYNTAX),
        (format!(r#"{{ "Version": "2012-10-17", "Statement": {statement}, "Statement": {statement} }}"#), SYNTAX),
        (
            format!(r#"{{ "Version": "2012-10-17", "Statement": [{twice}, {twice}] }}"#),
            "Statement IDs (SID) in a single policy must be unique.",
        ),
        (
            r#"{ "Version": "2012-10-17", "Statement": { "Effect": "allow", "Action": "*", "Resource": "*" } }"#.into(),
            "The policy failed legacy parsing",
        ),
        (format!(r#"{{ "Version": "2012-10-17", "Statement": {statement} }}"#), ""),
    ] {
        assert_eq!(fault(Kind::Inline, &text), expected, "{text}");
    }
}

#[test]
fn managed_policies_must_say_their_version() {
    for version in ["", r#""Version": "2008-10-17","#] {
        let text = format!(
            r#"{{ {version} "Statement": {{ "Effect": "Allow", "Action": "*", "Resource": "*" }} }}"#
        );
        assert_eq!(fault(Kind::Managed, &text), "Policy document must be version 2012-10-17 or greater.");
        assert_eq!(fault(Kind::Inline, &text), "");
    }
}

#[test]
fn trust_policies_name_principals_and_no_resources() {
    for (elements, expected) in [
        (r#""Action": "sts:AssumeRole", "Principal": { "Service": "sagemaker.amazonaws.com" }"#, ""),
        (
            r#""Action": ["sts:AssumeRole", "sts:TagSession"], "Principal": { "AWS": ["111111111111", "*"] }"#,
            "",
        ),
        (r#""Action": "sts:AssumeRole", "Principal": { "AWS": "AROA0000000000000001" }"#, ""),
        (
            r#""Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:sts::111111111111:assumed-role/r/s" }"#,
            "",
        ),
        (r#""Action": "sts:AssumeRole""#, "Missing required field Principal"),
        (r#""Action": "sts:AssumeRole", "Principal": {}"#, "Missing required field Principal"),
        (r#""Action": "sts:AssumeRole", "NotPrincipal": "*""#, "Has prohibited field NotPrincipal"),
        (r#""Action": "sts:AssumeRole", "Principal": "*", "Resource": "*""#, "Has prohibited field Resource"),
        (
            r#""Action": "s3:*", "Principal": "*""#,
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
        (
            r#""Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::111111111111:role/*" }"#,
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::111111111111:role/*""#,
        ),
        (
            r#""Action": "sts:AssumeRole", "Principal": { "AWS": "bob" }"#,
            r#"Invalid principal in policy: "AWS":"bob""#,
        ),
        (
            r#""Action": "sts:AssumeRole", "Principal": { "Service": "sagemaker" }"#,
            r#"Invalid principal in policy: "SERVICE":"sagemaker""#,
        ),
    ] {
        check(Kind::Trust, elements, expected);
    }
    assert_eq!(fault(Kind::Trust, "{"), "This policy contains invalid Json");
}

#[test]
fn bucket_policies_are_refused_in_s3s_words() {
    let first = "Policies must be valid JSON and the first byte must be '{'";
    assert_eq!(fault(Kind::Bucket, "x"), first);
    assert_eq!(fault(Kind::Bucket, "{}"), "Missing required field Statement");
    for (elements, expected) in [
        (r#""Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b""#, ""),
        (r#""Sid": "with spaces", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b""#, ""),
        (r#""Action": "s3:*", "Resource": "arn:aws:s3:::b""#, "Missing required field Principal"),
        (r#""Principal": "*", "Resource": "arn:aws:s3:::b""#, "Missing required field Action"),
        (r#""Principal": "*", "Action": "s3:*""#, "Missing required field Resource"),
        (r#""Principal": "*", "Action": "s3:*", "Resource": "b""#, "Policy has invalid resource"),
        (r#""Principal": "*", "Action": "get", "Resource": "*""#, "Policy has invalid action"),
        (r#""Principal": { "AWS": "x" }, "Action": "s3:*", "Resource": "*""#, "Invalid principal in policy"),
        (r#""Principal": "*", "Action": "s3:*", "Resource": "*", "Colour": 1"#, "Invalid policy syntax."),
    ] {
        check(Kind::Bucket, elements, expected);
    }
}

#[test]
fn the_other_places_have_their_own_words() {
    let organisation =
        "The provided policy document does not meet the requirements of the specified policy type.";
    check(Kind::ServiceControl, r#""Action": "*", "Resource": "*", "Principal": "*""#, organisation);
    check(Kind::ServiceControl, r#""NotAction": "iam:*", "Resource": "*""#, "");
    check(
        Kind::ResourceControl,
        r#""Principal": { "AWS": "111111111111" }, "Action": "*", "Resource": "*""#,
        organisation,
    );
    check(Kind::ResourceControl, r#""Principal": "*", "Action": "*", "Resource": "*""#, "");
    check(
        Kind::Key,
        r#""Principal": { "AWS": "x" }, "Action": "kms:*", "Resource": "*""#,
        "Policy contains a statement with one or more invalid principals.",
    );
    check(Kind::Key, r#""Principal": "*""#, "");
    check(
        Kind::Resource,
        r#""Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*""#,
        "",
    );
}

#[test]
fn whitespace_does_not_count_towards_a_policys_size() {
    assert_eq!(size("{ \"a\":\n\t\"é\" }"), 9);
}
