//! The sources of a pipeline, and what starts it.

use serde_json::{Value as Json, json};

use crate::{HEAD, expand, permissions, resources, statement};

/// A pipeline with this source, and what it refers to.
fn pipeline(properties: &str) -> String {
    format!(
        "  Store: {{ Type: Formwork::ArtifactBucket }}
  App: {{ Type: Formwork::Repository }}
  Lib: {{ Type: Formwork::Repository }}
  Models: {{ Type: Formwork::ModelPackageGroup }}
  Line:
    Type: Formwork::Pipeline
    Properties:
      ArtifactStore: !Ref Store
      Stages: [{{ Name: Build, Actions: [{{ Name: Make, Build: {{}} }}] }}]
{properties}"
    )
}

fn sources(all: &Json) -> &Vec<Json> {
    all["LinePipeline"]["Properties"]["Stages"][0]["Actions"].as_array().expect("actions")
}

#[test]
fn several_repositories_are_artifacts_under_their_names_and_each_push_starts_it() {
    let all = resources(&pipeline(
        "      Source: [!Ref App, { Repository: !Ref Lib, Branch: stable, Name: Library }]\n",
    ));
    let names: Vec<&Json> =
        sources(&all).iter().map(|action| &action["OutputArtifacts"][0]["Name"]).collect();
    assert_eq!(names, ["Source", "Library"]);
    assert_eq!(sources(&all)[1]["Configuration"]["BranchName"], "stable");
    let rule = |id: &str| all[id]["Properties"]["EventPattern"].clone();
    assert_eq!(rule("LinePushRule")["detail"]["referenceName"], json!(["main"]));
    assert_eq!(rule("LineLibraryPushRule")["detail"]["referenceName"], json!(["stable"]));
    let may = permissions(&all["LineRole"]);
    assert_eq!(statement(&may, "ReadCode")["Resource"].as_array().map(Vec::len), Some(2));
    let build = &all["LinePipeline"]["Properties"]["Stages"][1]["Actions"][0];
    assert_eq!(build["InputArtifacts"], json!([{"Name": "Source"}]));
}

#[test]
fn a_connection_is_used_and_no_repository_of_codecommit() {
    let connection = "arn:aws:codeconnections:eu-west-1:222222222222:connection/c";
    let all = resources(&pipeline(&format!(
        "      Source: {{ Connection: \"{connection}\", Repository: team/app, Branch: trunk }}\n"
    )));
    let source = &sources(&all)[0];
    assert_eq!(source["ActionTypeId"]["Provider"], "CodeStarSourceConnection");
    assert_eq!(
        source["Configuration"],
        json!({"ConnectionArn": connection, "FullRepositoryId": "team/app", "BranchName": "trunk"})
    );
    let may = permissions(&all["LineRole"]);
    assert_eq!(statement(&may, "UseConnection")["Resource"], connection);
    assert_eq!(
        (all.get("LinePushRule"), all.get("LineStartRole")),
        (None, None),
        "CodePipeline hears of it itself"
    );
}

#[test]
fn a_source_whose_pushes_do_not_matter_starts_nothing() {
    let all = resources(&pipeline("      Source: { Repository: somebodys, Push: false }\n"));
    assert_eq!(sources(&all)[0]["Configuration"]["RepositoryName"], "somebodys");
    assert_eq!(all.get("LinePushRule"), None);
}

#[test]
fn a_schedule_starts_it_and_of_decisions_those_that_are_named() {
    let all = resources(&pipeline(
        "      Source: !Ref App
      StartOn: { Decision: { Group: !Ref Models, To: [Approved] }, Schedule: rate(1 day) }\n",
    ));
    let schedule = &all["LineScheduleRule"]["Properties"];
    assert_eq!(schedule["ScheduleExpression"], "rate(1 day)");
    assert_eq!(schedule["Targets"][0]["RoleArn"], json!({"Fn::GetAtt": ["LineStartRole", "Arn"]}));
    let decision = &all["LineDecisionRule"]["Properties"]["EventPattern"]["detail"];
    assert_eq!(decision["ModelApprovalStatus"], json!(["Approved"]));
}

#[test]
fn mistakes_of_sources_are_told() {
    let said = |properties: &str| {
        let text = format!("{HEAD}Resources:\n{}", pipeline(properties));
        expand("t", &text).map(|_| ()).expect_err("it is refused").to_string()
    };
    let check = |properties: &str, expected: &str| {
        let said = said(properties);
        assert!(said.contains(expected), "{said}");
    };
    check("      Source: [!Ref App, { Repository: !Ref Lib, Name: Source }]\n", "two sources `Source`");
    check("      Source: { Connection: \"arn:c\", Repository: app }\n", "is `owner/name`");
    check(
        "      Source: !Ref App\n      StartOn: { Schedule: daily }\n",
        "`Schedule` is not an expression like",
    );
    check(
        "      Source: !Ref App\n      StartOn: { Decision: { Group: !Ref Models, To: [Aproved] } }\n",
        "`Approved`?",
    );
}
