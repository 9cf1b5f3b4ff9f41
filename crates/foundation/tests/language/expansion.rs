//! The expansion as a whole: what stays, what does not depend on order, and what leads back.

use serde_json::{Value as Json, json};

use crate::{HEAD, expand, expanded, resources, template};

#[test]
fn plain_resources_stay_what_they_are() {
    let all = resources(
        "  P:\n    Type: AWS::SSM::Parameter\n    Properties: { Value: 1.10, Count: 1, Date: 2012-10-17, Name: !Sub \"${AWS::Region}\" }\n",
    );
    assert_eq!(
        all["P"]["Properties"],
        json!({"Value": "1.10", "Count": 1, "Date": "2012-10-17", "Name": {"Fn::Sub": "${AWS::Region}"}})
    );
}

#[test]
fn a_template_without_the_transform_is_given_back() {
    let text = "Resources: { P: { Type: AWS::SSM::Parameter } }";
    let expanded = expand("t", text).expect("it is plain");
    assert_eq!(expanded.json, json!({"Resources": {"P": {"Type": "AWS::SSM::Parameter"}}}));
    assert!(expanded.origins.is_empty());
}

#[test]
fn transforms_of_others_stay() {
    let head =
        HEAD.replace("Transform: Formwork-2026-11", "Transform: [Formwork-2026-11, AWS::LanguageExtensions]");
    let expanded = expand("t", &format!("{head}Resources: {{ P: {{ Type: AWS::SSM::Parameter }} }}"));
    assert_eq!(expanded.expect("it expands").json["Transform"], json!(["AWS::LanguageExtensions"]));
}

#[test]
fn order_makes_no_difference_to_what_is_made() {
    let (store, app) = (
        "  Store: { Type: Formwork::ArtifactBucket, Properties: { ReadableFrom: [prod] } }\n",
        "  App: { Type: Formwork::Repository, Properties: { Seed: build, Description: !Ref Store } }\n",
    );
    let (one, other) = (resources(&format!("{store}{app}")), resources(&format!("{app}{store}")));
    // Maps are equal whatever their order.
    assert_eq!(one, other);
}

#[test]
fn the_same_template_expands_to_the_same_text() {
    let text = template("  Store: { Type: Formwork::ArtifactBucket }\n");
    assert_eq!(expand("a/t.yaml", &text), expand("b/t.yaml", &text));
}

#[test]
fn its_yaml_and_its_json_are_the_same_template() {
    let expanded =
        expanded("  Store: { Type: Formwork::ArtifactBucket }\n  App: { Type: Formwork::Repository }\n");
    let read = template::parse_node(&expanded.yaml).expect("it is well-formed").to_json();
    assert_eq!(template::to_yaml(&read), template::to_yaml(&expanded.json));
}

#[test]
fn a_template_in_json_expands_as_one_in_yaml_does() {
    let text = template(
        "  Store: { Type: Formwork::ArtifactBucket }\n  P: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Store } }",
    );
    let json: Json = template::parse_node(&text).expect("it is well-formed").to_json();
    let (one, other) = (expand("t", &text), expand("t", &json.to_string()));
    assert_eq!(one.expect("yaml expands").json, other.expect("json expands").json);
}

#[test]
fn every_resource_leads_back_to_the_line_that_asks_for_it() {
    let expanded = expanded(
        "  Store: { Type: Formwork::ArtifactBucket }
  App: { Type: Formwork::Repository }
  Line:
    Type: Formwork::Pipeline
    Properties:
      Source: !Ref App
      ArtifactStore: !Ref Store
      Stages:
        - Name: Build
          Actions:
            - Name: Test
              Build: {}
",
    );
    let line = |id: &str| {
        let origin = expanded.origins.iter().find(|origin| origin.logical_id == id);
        origin.unwrap_or_else(|| panic!("there is no {id}")).position.line
    };
    assert_eq!(line("StoreKey"), 4);
    assert_eq!(line("LinePipeline"), 6);
    assert_eq!(line("LinePushRule"), 9);
    assert_eq!(line("LineTestProject"), 14);
    let all = expanded.json["Resources"].as_object().expect("a map");
    assert_eq!(all.len(), expanded.origins.len());
}

#[test]
fn what_every_type_has_is_told_in_full() {
    for kind in foundation::product::kinds() {
        assert!(kind.name.starts_with("Formwork::") && kind.about.ends_with('.'), "{}", kind.name);
        for property in kind.properties {
            assert!(
                !property.expects.is_empty() && property.about.ends_with('.'),
                "{} {}",
                kind.name,
                property.name
            );
        }
    }
}
