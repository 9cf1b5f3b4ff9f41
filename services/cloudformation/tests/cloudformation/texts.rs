//! Templates as texts, and lists.

use shapes_cloudformation as api;

use crate::arrange::{create, made, refused, world};

const TEMPLATE: &str = "AWSTemplateFormatVersion: '2010-09-09'
Description: what it is
Parameters: {P: {Type: String, Default: d, AllowedValues: [d, e], NoEcho: true}}
Resources:
  A: {Type: Test::Toy::Box}
  R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {}}}
";

#[test]
fn a_template_says_what_it_needs() {
    let world = world();
    let root = world.root();
    let op = |text: &str| api::ValidateTemplate { template_body: Some(text.into()), template_url: None };
    let (_, text) = refused(root.call(op(TEMPLATE)));
    assert_eq!(text, "Template format error: Unrecognized resource types: [AWS::IAM::Role]");
    // What a transform will make of it is not known.
    let valid = root.call(op(&format!("Transform: AWS::LanguageExtensions\n{TEMPLATE}"))).unwrap();
    assert_eq!(valid.description.as_deref(), Some("what it is"));
    let capabilities = valid.capabilities.unwrap();
    assert!(capabilities.iter().any(|one| one == "CAPABILITY_IAM"), "{capabilities:?}");
    assert_eq!(valid.parameters.unwrap()[0].no_echo, Some(true));

    let op = |lenient| api::GetTemplateSummary {
        template_body: Some(TEMPLATE.into()),
        template_summary_config: Some(api::TemplateSummaryConfig {
            treat_unrecognized_resource_types_as_warnings: Some(lenient),
        }),
        ..api::GetTemplateSummary::default()
    };
    let summary = root.call(op(true)).unwrap();
    assert_eq!(summary.version.as_deref(), Some("2010-09-09"));
    assert_eq!(summary.resource_types.unwrap(), ["AWS::IAM::Role", "Test::Toy::Box"]);
    assert_eq!(summary.warnings.unwrap().unrecognized_resource_types.unwrap(), ["AWS::IAM::Role"]);
    assert!(refused(root.call(op(false))).1.contains("Unrecognized resource types: [AWS::IAM::Role]"));

    let broken = api::ValidateTemplate { template_body: Some("Resources: [".into()), template_url: None };
    let (code, text) = refused(root.call(broken));
    assert_eq!(code, "ValidationError");
    assert!(text.starts_with("Template format error: YAML not well-formed."), "{text}");
}

#[test]
fn a_template_comes_back_as_it_was_written() {
    let world = world();
    let root = world.root();
    let text = "# a comment\nResources: {A: {Type: Test::Toy::Box}}\n";
    made(&world, "demo", text);
    let op = api::GetTemplate { stack_name: Some("demo".into()), ..api::GetTemplate::default() };
    assert_eq!(root.call(op).unwrap().template_body.as_deref(), Some(text));
}

#[test]
fn stacks_are_listed_page_by_page_with_the_deleted() {
    let world = world();
    let root = world.root();
    for number in 0..105 {
        root.call(create(&format!("s{number}"), "Resources: {A: {Type: Test::Toy::Box}}")).unwrap();
    }
    world.settle();
    let list = |next_token| root.call(api::ListStacks { next_token, stack_status_filter: None }).unwrap();
    let first = list(None);
    let second = list(first.next_token);
    assert_eq!(first.stack_summaries.unwrap().len() + second.stack_summaries.unwrap().len(), 105);
    let filter = Some(vec!["DELETE_COMPLETE".to_owned()]);
    let none = root.call(api::ListStacks { next_token: None, stack_status_filter: filter }).unwrap();
    assert!(none.stack_summaries.unwrap().is_empty());
}
