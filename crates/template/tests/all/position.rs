//! Reading text: places, scalars, short forms, JSON.

use serde_json::json;
use template::{Node, Position, parse_node};

fn node(text: &str) -> Node {
    parse_node(text).unwrap_or_else(|problems| panic!("{problems:#?}\n{text}"))
}

fn at(line: usize, column: usize) -> Position {
    Position { line, column }
}

#[test]
fn every_key_and_value_knows_its_place() {
    for text in ["A:\n  Bé: [x, !Ref y]\n", "{\"A\":\n  {\"B\\u00e9\": [\"x\", {\"Ref\": \"y\"}]}}"] {
        let root = node(text);
        let outer = &root.as_map().unwrap()[0];
        let inner = &outer.node.as_map().unwrap()[0];
        assert_eq!(inner.key, "Bé");
        assert_eq!(inner.position.line, 2);
        let items = inner.node.as_list().unwrap();
        assert_eq!(items[1].as_call().map(|(name, _)| name), Some("Ref"));
        assert!(items[0].position.column > inner.position.column);
        assert!(items[1].position > items[0].position);
    }
    let root = node("A:\n  Bé: [x, !Ref y]\n");
    let inner = &root.get("A").unwrap().as_map().unwrap()[0];
    assert_eq!(inner.position, at(2, 3));
    assert_eq!(inner.node.as_list().unwrap()[1].position, at(2, 11));
}

#[test]
fn scalars_stay_as_they_are_written() {
    let check = |written: &str, expected: serde_json::Value| {
        assert_eq!(node(&format!("A: {written}\n")).get("A").unwrap().to_json(), expected, "{written}");
    };
    check("2012-10-17", json!("2012-10-17"));
    check("1", json!(1));
    check("-5", json!(-5));
    check("0.2", json!(0.2));
    check("1.10", json!("1.10"));
    check("1e3", json!("1e3"));
    check("012345678901", json!("012345678901"));
    check("123456789012", json!(123_456_789_012_u64));
    check("18446744073709551616", json!("18446744073709551616"));
    check("12:30", json!("12:30"));
    check("0x1F", json!("0x1F"));
    check("yes", json!("yes"));
    check("on", json!("on"));
    check("true", json!(true));
    check("False", json!(false));
    check("'true'", json!("true"));
    check("\"1\"", json!("1"));
    check("!!str 1", json!("1"));
    check("nan", json!("nan"));
    check("Infinity", json!("Infinity"));
    check("~", json!(null));
    check("''", json!(""));
    check("|\n  a\n  b\n", json!("a\nb\n"));
    check(">-\n  a\n  b\n", json!("a b"));
    check("arn:aws:s3:::x", json!("arn:aws:s3:::x"));
}

#[test]
fn short_forms_are_the_long_ones() {
    let check = |short: &str, long: serde_json::Value| {
        assert_eq!(node(&format!("A: {short}\n")).get("A").unwrap().to_json(), long, "{short}");
    };
    check("!Ref B", json!({ "Ref": "B" }));
    check("!Condition C", json!({ "Condition": "C" }));
    check("!GetAtt B.Outputs.X", json!({ "Fn::GetAtt": "B.Outputs.X" }));
    check("!GetAtt [B, Arn]", json!({ "Fn::GetAtt": ["B", "Arn"] }));
    check("!Sub '${A}'", json!({ "Fn::Sub": "${A}" }));
    check("!Join ['', [a, !Ref B]]", json!({ "Fn::Join": ["", ["a", { "Ref": "B" }]] }));
    check(
        "!Select\n  - 1\n  - !Split [',', !ImportValue x]\n",
        json!({ "Fn::Select": [1, { "Fn::Split": [",", { "Fn::ImportValue": "x" }] }] }),
    );
    check("!GetAZs ''", json!({ "Fn::GetAZs": "" }));
    check("!Base64 x", json!({ "Fn::Base64": "x" }));
    check("!Transform {Name: M}", json!({ "Fn::Transform": { "Name": "M" } }));
    check("!Equals [a, b]", json!({ "Fn::Equals": ["a", "b"] }));
}

#[test]
fn json_reads_as_json() {
    let text = "\u{feff}\t{\n\t\"A\":\t[1, -2.5, true, null, \"\\u00e9\\ud83d\\ude00\\/\\n\"],\r\n\"B\": {} , \"C\": []}\n";
    assert_eq!(node(text).to_json(), json!({ "A": [1, -2.5, true, null, "é😀/\n"], "B": {}, "C": [] }));
}

#[test]
fn text_that_is_not_well_formed_says_where() {
    let check = |text: &str, message: &str| {
        let problems = parse_node(text).expect_err(text);
        assert_eq!(problems[0].message, message, "{text}");
        assert!(problems[0].hint.is_some());
    };
    let yaml = |place: &str| format!("Template format error: YAML not well-formed. ({place})");
    let json = |place: &str| format!("Template format error: JSON not well-formed. ({place})");
    check("A: b: c\n", &yaml("line 1, column 5"));
    check("A:\n\tB: 1\n", &yaml("line 2, column 2"));
    check("A: 1\n---\nB: 2\n", &yaml("line 2, column 1"));
    check("A: 1\nB: 2\nA: 3\n", &yaml("line 3, column 1"));
    check("A: {B: 1, B: 2}\n", &yaml("line 1, column 11"));
    check("A: !GetAttr B.C\n", &yaml("line 1, column 4"));
    check("A: !!binary eA==\n", &yaml("line 1, column 4"));
    check("<<: {A: 1}\n", &yaml("line 1, column 1"));
    check("? [a]\n: b\n", &yaml("line 1, column 3"));
    check(
        "A: &x {B: 1}\nC: *x\n",
        "Template error: YAML aliases are not allowed in CloudFormation templates",
    );
    check("{\n  \"A\": {,\n}", &json("line 2, column 9"));
    check("{\"A\": 1} {}", &json("line 1, column 10"));
    check("{\"A\": 1,}", &json("line 1, column 9"));
    check("{\"A\": 01}", &json("line 1, column 7"));
    check("{\"A\": \"\\ud83d\"}", &json("line 1, column 14"));
    check("{\"A\": \"x", &json("line 1, column 9"));
    check("{\"A\": 1, \"A\": 2}", &json("line 1, column 10"));
    check("{A: 1}", &json("line 1, column 2"));
}

#[test]
fn nesting_is_bounded() {
    for text in ["[".repeat(100_000), "{\"a\":".repeat(100_000), "- ".repeat(100_000), "? ".repeat(100_000)] {
        assert!(parse_node(&text).is_err());
    }
    let deep = (0..5000).map(|i| format!("{}a:\n", " ".repeat(i))).collect::<Vec<_>>().concat();
    assert!(parse_node(&deep).is_err());
    assert!(parse_node(&format!("{}1{}", "[".repeat(90), "]".repeat(90))).is_ok());
}
