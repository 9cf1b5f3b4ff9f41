//! Reports, byte for byte.

use scan::{FileReport, Filter, Finding, report};

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
