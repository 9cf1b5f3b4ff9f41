//! Reports, byte for byte.

use std::collections::BTreeSet;

use scan::{FileReport, Filter, Finding, report};
use serde_json::{Value, json};

const TEMPLATE: &str = r#"{
  "Resources": {
    "Key": {
      "Type": "AWS::KMS::Key"
    },
    "One": {
      "Type": "AWS::Logs::LogGroup",
      "Properties": { "RetentionInDays": 1 }
    },
    "Two": { "Properties": { "RetentionInDays": 1 },
      "Type": "AWS::Logs::LogGroup"
    }
  }
}"#;

fn reports() -> [FileReport; 2] {
    let clean = "Resources:\n  Topic: { Type: AWS::SNS::Topic, Properties: { KmsMasterKeyId: k } }\n";
    let file = |filename: &str, text: &str| FileReport {
        filename: filename.to_owned(),
        findings: scan::scan(text, &Filter::default()),
    };
    [file("one.template.json", TEMPLATE), file("two.yaml", clean)]
}

#[test]
fn the_text_is_cfn_nags() {
    let expected = "\
------------------------------------------------------------
one.template.json
------------------------------------------------------------------------------------------------------------------------
| FAIL F19
|
| Resource: [\"Key\"]
| Line Numbers: [4]
|
| EnableKeyRotation should not be false or absent on KMS::Key resource
------------------------------------------------------------
| WARN W84
|
| Resource: [\"One\", \"Two\"]
| Line Numbers: [7, 11]
|
| CloudWatchLogs LogGroup should specify a KMS Key Id to encrypt the log data

Failures count: 1
Warnings count: 2
------------------------------------------------------------
two.yaml
------------------------------------------------------------
Failures count: 0
Warnings count: 0
";
    assert_eq!(report::text(&reports()), expected);
}

#[test]
fn the_json_is_cfn_nags() {
    let expected = r#"[
  {
    "filename": "one.template.json",
    "file_results": {
      "failure_count": 1,
      "violations": [
        {
          "id": "F19",
          "name": "KMSKeyRotationRule",
          "type": "FAIL",
          "message": "EnableKeyRotation should not be false or absent on KMS::Key resource",
          "logical_resource_ids": [
            "Key"
          ],
          "line_numbers": [
            4
          ],
          "element_types": [
            "resource"
          ]
        },
        {
          "id": "W84",
          "name": "LogsLogGroupEncryptedRule",
          "type": "WARN",
          "message": "CloudWatchLogs LogGroup should specify a KMS Key Id to encrypt the log data",
          "logical_resource_ids": [
            "One",
            "Two"
          ],
          "line_numbers": [
            7,
            11
          ],
          "element_types": [
            "resource",
            "resource"
          ]
        }
      ]
    }
  },
  {
    "filename": "two.yaml",
    "file_results": {
      "failure_count": 0,
      "violations": []
    }
  }
]
"#;
    assert_eq!(report::json(&reports()), expected);
}

#[test]
fn a_file_that_cannot_be_read_is_one_failure() {
    let file =
        FileReport { filename: "x.json".to_owned(), findings: vec![Finding::unreadable("it is not text")] };
    assert_eq!((file.failures(), file.warnings()), (1, 0));
    let expected = "\
------------------------------------------------------------
x.json
------------------------------------------------------------------------------------------------------------------------
| FAIL FATAL
|
| it is not text

Failures count: 1
Warnings count: 0
";
    assert_eq!(report::text(&[file]), expected);
}

#[test]
fn colours_are_cfn_nags() {
    let colored = report::colored_text(&reports());
    assert!(colored.contains("\u{1b}[31m| FAIL F19\u{1b}[0m\n\u{1b}[31m|\u{1b}[0m\n"), "{colored}");
    assert!(colored.contains("\u{1b}[33m| Line Numbers: [7, 11]\u{1b}[0m\n"), "{colored}");
}

#[test]
fn people_get_a_line_for_each_resource_in_the_order_of_the_file() {
    let expected = "\
one.template.json:4:15: FAIL F19 Key: EnableKeyRotation should not be false or absent on KMS::Key resource
one.template.json:7:15: WARN W84 One: CloudWatchLogs LogGroup should specify a KMS Key Id to encrypt the log data
one.template.json:11:15: WARN W84 Two: CloudWatchLogs LogGroup should specify a KMS Key Id to encrypt the log data
";
    assert_eq!(report::people(&reports()), expected);
}

#[test]
fn columns_stand_beside_lines_where_they_are_wanted() {
    let document: Value = serde_json::from_str(&report::json_with_columns(&reports())).expect("it is JSON");
    assert_eq!(document[0]["file_results"]["violations"][1]["column_numbers"], json!([15, 15]));
}

/// What the schema of SARIF 2.1.0 demands of the parts that we write.
#[test]
fn sarif_has_what_its_schema_demands() {
    let unreadable =
        FileReport { filename: "a b.json".into(), findings: vec![Finding::unreadable("it is not text")] };
    let files = [reports().as_slice(), &[unreadable]].concat();
    let document: Value = serde_json::from_str(&report::sarif(&files)).expect("it is JSON");
    assert_eq!(document["version"], "2.1.0");
    let run = &document["runs"][0];
    assert_eq!(document["runs"].as_array().map(Vec::len), Some(1));
    assert!(run["tool"]["driver"]["name"].is_string());
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule["id"].as_str().expect("an id")).collect();
    assert_eq!(ids.len(), rules.len(), "rules are unique");
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), 3);
    for result in results {
        assert!(result["message"]["text"].is_string());
        assert!(["none", "note", "warning", "error"].contains(&result["level"].as_str().expect("a level")));
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().expect("an index")).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "one.template.json");
        assert!(place["region"]["startLine"].as_u64() >= Some(1));
        assert!(place["region"]["startColumn"].as_u64() >= Some(1));
        assert!(result["locations"][0]["logicalLocations"][0]["name"].is_string());
    }
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notification = &invocation["toolExecutionNotifications"][0];
    assert_eq!(notification["message"]["text"], "it is not text");
    assert_eq!(notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "a%20b.json");
}

#[test]
fn places_in_another_text_can_be_named() {
    let at = scan::Position { line: 3, column: 5 };
    let [first, _] = reports();
    let placed = first.placed(|logical_id| (logical_id == "One").then_some(at));
    let lines: Vec<usize> = placed.findings[1].hits.iter().map(|hit| hit.position.line).collect();
    assert_eq!(lines, [3, 11]);
}
