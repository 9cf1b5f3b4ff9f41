//! Input transformers: what targets get.

use pattern::{InvalidTemplate, Path, Rule, Transformer};
use serde_json::{Value, json};

const PATHS: [(&str, &str); 6] = [
    ("name", "$.detail.name"),
    ("list", "$.detail.list"),
    ("object", "$.detail.object"),
    ("missing", "$.detail.missing"),
    ("number", "$.detail.number"),
    ("second", "$.detail.list[1]"),
];

fn event() -> Value {
    json!({
        "version": "0", "detail-type": "T", "source": "s", "time": "2026-11-21T10:01:09Z",
        "detail": {
            "name": "say \"hi\"", "list": ["A", "B"], "object": {"acc_id": "0a", "sf_id": "baz"}, "number": 1.5,
            "files": [{"name": "x"}, {"name": "y"}],
        },
    })
}

fn rule() -> Rule<'static> {
    let arn = "arn:aws:events:eu-west-1:111111111111:rule/r";
    Rule { arn, name: "r", ingestion_time: "2026-11-21T10:01:10Z" }
}

#[track_caller]
fn check(template: &str, expected: &str) {
    let transformer = Transformer::parse(template, PATHS).expect(template);
    assert_eq!(transformer.apply(&event(), rule()), expected, "{template}");
}

#[test]
fn outside_of_quotes_values_are_json() {
    check(r#"{"a": <name>}"#, r#"{"a": "say \"hi\""}"#);
    check(r#"{"a": <list>, "b": <object>}"#, r#"{"a": ["A","B"], "b": {"acc_id":"0a","sf_id":"baz"}}"#);
    check("<number>", "1.5");
    check(r#"{"a": <missing>}"#, r#"{"a": ""}"#);
}

#[test]
fn inside_of_quotes_values_are_text() {
    check(r#""about <object>""#, r#""about {acc_id:0a,sf_id:baz}""#);
    check(r#"{"a": "x<list>"}"#, r#"{"a": "x[A,B]"}"#);
    check(r#""<second> and <missing>.""#, r#""B and .""#);
    check(r#""<name> \"<number>\"""#, r#""say \"hi\" \"1.5\"""#);
    check("\"<number>\"\n\"2\"", "\"1.5\"\n\"2\"");
    check(r#""1 < 2 <number>""#, r#""1 < 2 1.5""#);
}

#[test]
fn aws_has_placeholders_of_its_own() {
    check(
        r#"["<aws.events.rule-name>", <aws.events.rule-arn>]"#,
        r#"["r", "arn:aws:events:eu-west-1:111111111111:rule/r"]"#,
    );
    check("<aws.events.event.ingestion-time>", "\"2026-11-21T10:01:10Z\"");
    check(
        "<aws.events.event>",
        r#"{"version":"0","detailType":"T","source":"s","time":"2026-11-21T10:01:09Z"}"#,
    );
    check("<aws.events.event.json>", &event().to_string());
}

#[test]
fn what_cannot_work_is_refused() {
    let refused = |template: &str| Transformer::parse(template, PATHS).expect_err(template);
    assert_eq!(
        refused("<nobody>").of_target("t"),
        "InputTemplate for target t contains invalid placeholder nobody."
    );
    assert_eq!(refused("<aws.events.x>"), InvalidTemplate::Placeholder("aws.events.x".to_owned()));
    assert_eq!(refused("hello <name>"), InvalidTemplate::NotJson);
    assert_eq!(refused(r#"{"a": <name>"#), InvalidTemplate::NotJson);
}

#[test]
fn a_path_leads_to_values() {
    let get = |path: &str| Path::parse(path).expect(path).get(&event());
    assert_eq!(get("$"), Some(event()));
    assert_eq!(get("$.detail-type"), Some(json!("T")));
    assert_eq!(get("$['detail']['list'][0]"), Some(json!("A")));
    assert_eq!(get("$.detail.files[*].name"), Some(json!(["x", "y"])));
    assert_eq!(get("$.detail.list[2]"), None);
    for path in ["", "detail", "$..x", "$.", "$[", "$[x]", "$.a b"] {
        assert_eq!(Path::parse(path), Err(InvalidTemplate::Path(path.to_owned())));
    }
}
