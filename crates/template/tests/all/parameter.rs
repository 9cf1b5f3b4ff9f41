//! The values that a stack is launched with.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use template::{ParameterValue, Resolved, SsmNeed, Supplied, resolve_parameters, ssm_needs};

use crate::launch::parse;

fn declared(parameter: &str) -> String {
    format!("Parameters:\n  P: {parameter}\nResources:\n  B: {{Type: AWS::S3::Bucket}}\n")
}

fn supplied(values: &[(&str, &str)]) -> BTreeMap<String, Supplied> {
    values.iter().map(|(name, value)| ((*name).to_owned(), Supplied::Value((*value).to_owned()))).collect()
}

fn resolve(parameter: &str, values: &[(&str, &str)]) -> Result<IndexMap<String, Resolved>, String> {
    let template = parse(&declared(parameter));
    let stored = BTreeMap::from([("/a".to_owned(), "1,2".to_owned())]);
    resolve_parameters(&template, &supplied(values), &IndexMap::new(), &stored)
        .map_err(|problems| problems.into_iter().map(|p| p.message).collect::<Vec<_>>().join("; "))
}

#[test]
fn a_value_that_breaks_a_constraint_is_refused_in_aws_words() {
    let check = |parameter: &str, value: &str, expected: &str| {
        assert_eq!(resolve(parameter, &[("P", value)]).unwrap_err(), expected, "{parameter} {value}");
    };
    check("{Type: String, AllowedValues: [a, b]}", "c", "Parameter 'P' must be one of AllowedValues");
    check("{Type: String, AllowedPattern: '[a-z]+'}", "A", "Parameter 'P' must match pattern [a-z]+");
    check("{Type: String, MinLength: 2}", "é", "Parameter 'P' must contain at least 2 characters");
    check("{Type: String, MaxLength: '2'}", "abc", "Parameter 'P' must contain at most 2 characters");
    check("{Type: Number, MinValue: 1}", "0", "Parameter 'P' must be a number not less than 1");
    check("{Type: Number, MaxValue: 1.5}", "2", "Parameter 'P' must be a number not greater than 1.5");
    check("{Type: Number}", "x", "Parameter 'P' must be a number.");
    check("{Type: List<Number>}", "1,x", "Parameter 'P' must be a number.");
    check(
        "{Type: CommaDelimitedList, AllowedPattern: '\\w+'}",
        "a,",
        "Parameter 'P' must match pattern \\w+",
    );
    check(
        "{Type: String, MinLength: 2, ConstraintDescription: two letters.}",
        "a",
        "Parameter P failed to satisfy constraint: two letters.",
    );
}

#[test]
fn values_become_texts_and_lists() {
    let check = |parameter: &str, given: &[(&str, &str)], expected: ParameterValue| {
        assert_eq!(resolve(parameter, given).unwrap()["P"].value, expected, "{parameter}");
    };
    let text = |text: &str| ParameterValue::Text(text.to_owned());
    let list = |items: &[&str]| ParameterValue::List(items.iter().map(|item| (*item).to_owned()).collect());
    check("{Type: String, Default: x}", &[], text("x"));
    check("{Type: String, Default: x}", &[("P", "")], text(""));
    check("{Type: String, Default: 2012-10-17}", &[], text("2012-10-17"));
    check("{Type: Number, Default: 5}", &[], text("5"));
    check("{Type: String, Default: true, AllowedValues: [true, false]}", &[("P", "false")], text("false"));
    check("{Type: CommaDelimitedList}", &[("P", "a, b,c")], list(&["a", "b", "c"]));
    check("{Type: List<AWS::EC2::Subnet::Id>}", &[("P", "s-1,s-2")], list(&["s-1", "s-2"]));
    check("{Type: AWS::SSM::Parameter::Value<String>, Default: /a}", &[], text("1,2"));
    check("{Type: AWS::SSM::Parameter::Value<List<String>>, Default: /a}", &[], list(&["1", "2"]));
    check("{Type: AWS::SSM::Parameter::Value<CommaDelimitedList>, Default: /a}", &[], list(&["1", "2"]));
    check("{Type: AWS::SSM::Parameter::Name, Default: /a}", &[], text("/a"));
}

#[test]
fn what_is_missing_or_unknown_is_named() {
    let text =
        "Parameters:\n  A: {Type: String}\n  B: {Type: String}\nResources:\n  R: {Type: AWS::S3::Bucket}\n";
    let template = parse(text);
    let problems = resolve_parameters(
        &template,
        &supplied(&[("C", "1"), ("AA", "")]),
        &IndexMap::new(),
        &BTreeMap::new(),
    );
    let problems = problems.unwrap_err();
    assert_eq!(problems[0].message, "Parameters: [AA, C] do not exist in the template");
    assert_eq!(problems[0].hint.as_deref(), Some("did you mean `A`?"));
    assert_eq!(problems[1].message, "Parameters: [A, B] must have values");
    assert_eq!((problems[1].position.line, problems[1].position.column), (2, 3));
}

#[test]
fn what_the_parameter_store_must_give_is_told_first() {
    let text = declared("{Type: AWS::SSM::Parameter::Value<String>, Default: /a}");
    let template = parse(&text);
    let need = |name: &str| vec![SsmNeed { parameter: "P".to_owned(), name: name.to_owned() }];
    assert_eq!(ssm_needs(&template, &BTreeMap::new(), &IndexMap::new()), need("/a"));
    assert_eq!(ssm_needs(&template, &supplied(&[("P", "/b")]), &IndexMap::new()), need("/b"));
    let resolved = resolve("{Type: AWS::SSM::Parameter::Value<String>, Default: /a}", &[]).unwrap();
    assert_eq!((resolved["P"].given.as_str(), resolved["P"].stored.as_deref()), ("/a", Some("1,2")));
    assert_eq!(
        resolve("{Type: AWS::SSM::Parameter::Value<String>}", &[("P", "/x")]).unwrap_err(),
        "Unable to fetch parameters [/x] from parameter store for this account."
    );
}

#[test]
fn an_update_can_keep_values() {
    let template = parse(&declared("{Type: String, Default: new}"));
    let keep = BTreeMap::from([("P".to_owned(), Supplied::Previous)]);
    let resolve = |supplied: &BTreeMap<String, Supplied>, previous: &IndexMap<String, Resolved>| {
        resolve_parameters(&template, supplied, previous, &BTreeMap::new()).unwrap()["P"].given.clone()
    };
    let previous =
        resolve_parameters(&template, &supplied(&[("P", "old")]), &IndexMap::new(), &BTreeMap::new());
    let previous = previous.unwrap();
    assert_eq!(resolve(&keep, &previous), "old");
    assert_eq!(resolve(&keep, &IndexMap::new()), "new");
    assert_eq!(resolve(&BTreeMap::new(), &previous), "new");
}

#[test]
fn a_secret_parameter_says_so() {
    assert!(resolve("{Type: String, NoEcho: true}", &[("P", "x")]).unwrap()["P"].no_echo);
    assert!(resolve("{Type: String, NoEcho: 'TRUE'}", &[("P", "x")]).unwrap()["P"].no_echo);
    assert!(!resolve("{Type: String}", &[("P", "x")]).unwrap()["P"].no_echo);
}
