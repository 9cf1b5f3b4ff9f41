//! Conditions, rules, and what they drop.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use template::{check_rules, resolve_parameters};

use crate::launch::{launch, parse, pseudo};

const HEAD: &str = "Parameters:
  Env: {Type: String, Default: dev}
  Size: {Type: Number, Default: 1}
  Flag: {Type: String, Default: 'true'}
  List: {Type: CommaDelimitedList, Default: 'a,b'}
Mappings:
  M: {eu-west-1: {Big: 'yes'}}
";

#[test]
fn every_function_of_conditions_decides() {
    for (condition, expected) in [
        ("!Equals [!Ref Env, dev]", true),
        ("!Equals [!Ref Env, Dev]", false),
        ("!Equals [!Ref Size, 1]", true),
        ("!Equals [!Ref Flag, true]", true),
        ("!Equals [!Join [',', !Ref List], 'a,b']", true),
        ("!Equals [!Select [1, !Ref List], b]", true),
        ("!Equals [!FindInMap [M, !Ref 'AWS::Region', Big], 'yes']", true),
        ("!Equals [!Sub '${Env}-${AWS::AccountId}', dev-111111111111]", true),
        ("!Not [!Equals [a, a]]", false),
        ("!And [!Equals [a, a], !Equals [a, b]]", false),
        ("!Or [!Equals [a, a], !Equals [a, b]]", true),
        ("!And [!Condition Z, !Not [!Condition Y]]", true),
        ("{Condition: Z}", true),
    ] {
        let text = format!(
            "{HEAD}Conditions:\n  C: {condition}\n  Y: !Not [!Condition Z]\n  Z: !Equals [1, '1']\nResources:\n  B: \
             {{Type: AWS::S3::Bucket}}\n"
        );
        assert_eq!(launch(&text, &[]).conditions.get("C"), Some(expected), "{condition}");
    }
}

#[test]
fn a_mapping_without_the_key_is_an_error() {
    let text = format!(
        "{HEAD}Conditions:\n  C: !Equals [!FindInMap [M, eu-west-1, Nope], x]\nResources:\n  B: {{Type: AWS::S3::Bucket}}\n"
    );
    let template = parse(&text);
    let parameters =
        resolve_parameters(&template, &BTreeMap::new(), &IndexMap::new(), &BTreeMap::new()).unwrap();
    let problems = template::Conditions::evaluate(&template, &parameters, &pseudo()).unwrap_err();
    assert_eq!(problems[0].message, "Template error: Unable to get mapping for M::eu-west-1::Nope");
}

#[test]
fn the_long_chain_of_conditions_is_no_recursion() {
    let chain: String =
        (0..3000).map(|i| format!("  C{i}: !Not [!Condition C{}]\n", i + 1)).collect::<Vec<_>>().concat();
    let text =
        format!("Conditions:\n{chain}  C3000: !Equals [a, a]\nResources:\n  B: {{Type: AWS::S3::Bucket}}\n");
    assert_eq!(launch(&text, &[]).conditions.get("C0"), Some(true));
}

/// The rule with this assertion holds, or fails with the message.
fn check(rule: &str, parameters: &[(&str, &str)], expected: Result<(), &str>) {
    let text = format!("{HEAD}Rules:\n  R: {rule}\nResources:\n  B: {{Type: AWS::S3::Bucket}}\n");
    let launched = launch(&text, parameters);
    let found = check_rules(&launched.template, &launched.parameters, &launched.pseudo);
    let found = found.map_err(|problems| problems[0].message.clone());
    assert_eq!(found, expected.map_err(str::to_owned), "{rule}");
}

#[test]
fn rules_are_checked() {
    let failed = "Template error: assertion of rule R failed: R";
    let rule = |assertion: &str| format!("{{Assertions: [{{Assert: {assertion}}}]}}");
    check(&rule("!Contains [[dev, prod], !Ref Env]"), &[], Ok(()));
    check(&rule("!Contains [[dev, prod], !Ref Env]"), &[("Env", "x")], Err(failed));
    check(&rule("!Not [!Contains [['1', '2'], !Ref Size]]"), &[("Size", "6")], Ok(()));
    check(&rule("!EachMemberEquals [!Ref List, a]"), &[], Err(failed));
    check(&rule("!EachMemberEquals [!Ref List, a]"), &[("List", "a,a")], Ok(()));
    check(&rule("!EachMemberIn [!Ref List, [a, b, c]]"), &[], Ok(()));
    check(&rule("!Contains [!RefAll String, 'true']"), &[], Ok(()));
    check(&rule("!And [!Equals [!Ref Env, dev], !Not [!Equals [!Ref Size, '']]]"), &[], Ok(()));
    let guarded = "{RuleCondition: !Equals [!Ref Env, prod], Assertions: [{Assert: !Equals [a, b], AssertDescription: \
                   no}]}";
    check(guarded, &[], Ok(()));
    check(guarded, &[("Env", "prod")], Err("Template error: assertion of rule R failed: no"));
}
