//! What a template says of itself.

use template::Capability;

use crate::launch::parse;

#[test]
fn capabilities_follow_from_iam_resources_and_macros() {
    let check = |resources: &str, given: &[&str], required: &[Capability], refusal: Option<&str>| {
        let template = parse(&format!("{resources}\n"));
        assert_eq!(template.capabilities_required(), required, "{resources}");
        assert_eq!(template.insufficient_capabilities(given).as_deref(), refusal, "{resources}");
    };
    let role =
        "Resources: {R: {Type: AWS::IAM::Role}, P: {Type: AWS::IAM::Policy, Properties: {PolicyName: x}}}";
    let named = "Resources: {R: {Type: AWS::IAM::Role, Properties: {RoleName: !Ref AWS::StackName}}}";
    let maybe = "Conditions: {C: !Equals [a, b]}\nResources: {R: {Type: AWS::IAM::Role, Properties: !If [C, {}, {RoleName: x}]}}";
    check(maybe, &["CAPABILITY_NAMED_IAM"], &[Capability::NamedIam], None);
    check("Resources: {B: {Type: AWS::S3::Bucket}}", &[], &[], None);
    check(role, &[], &[Capability::Iam], Some("Requires capabilities : [CAPABILITY_IAM]"));
    check(role, &["CAPABILITY_IAM"], &[Capability::Iam], None);
    check(role, &["CAPABILITY_NAMED_IAM"], &[Capability::Iam], None);
    check(
        named,
        &["CAPABILITY_IAM"],
        &[Capability::NamedIam],
        Some("Requires capabilities : [CAPABILITY_NAMED_IAM]"),
    );
    check(
        &format!("Transform: [Macro]\n{named}"),
        &[],
        &[Capability::NamedIam, Capability::AutoExpand],
        Some("Requires capabilities : [CAPABILITY_NAMED_IAM, CAPABILITY_AUTO_EXPAND]"),
    );
}

#[test]
fn a_summary_has_what_get_template_summary_answers() {
    let template = parse(
        "Description: x
Transform: AWS::Serverless-2016-10-31
Parameters: {B: {Type: Number, Default: 1}, A: {Type: String, NoEcho: true}}
Resources: {R: {Type: AWS::IAM::Role}, Q: {Type: AWS::IAM::Role}, S: {Type: AWS::S3::Bucket}}
",
    );
    let summary = template.summary();
    assert_eq!(summary.description, Some("x"));
    assert_eq!(summary.parameters.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["B", "A"]);
    assert_eq!(summary.resource_types, ["AWS::IAM::Role", "AWS::S3::Bucket"]);
    assert_eq!(summary.declared_transforms, ["AWS::Serverless-2016-10-31"]);
    assert_eq!(
        summary.capabilities_reason.as_deref(),
        Some("The following resource(s) require capabilities: [AWS::IAM::Role]")
    );
}
