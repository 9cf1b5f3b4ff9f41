//! Mistakes, each told with its place, what was expected, and the nearest name.

use crate::{HEAD, expand, template};

/// What is said of these resources, without the file's name.
#[track_caller]
fn said(resources: &str) -> String {
    let text = template(resources);
    match expand("t.yaml", &text) {
        Ok(_) => panic!("it expands:\n{text}"),
        Err(problems) => problems.to_string(),
    }
}

/// That these resources have one mistake, told so.
#[track_caller]
fn check(resources: &str, expected: &str) {
    assert_eq!(said(resources), expected, "{resources}");
}

const LINE: &str = "  Store: { Type: Formwork::ArtifactBucket, Properties: { DeployedFrom: [dev] } }
  App: { Type: Formwork::Repository }
  Line:
    Type: Formwork::Pipeline
    Properties:
      Source: !Ref App
      ArtifactStore: !Ref Store
      Stages:
";

#[test]
fn an_unknown_type_or_property_has_the_nearest_name() {
    check(
        "  A: { Type: Formwork::ArtefactBucket }",
        "t.yaml:4:14: there is no type `Formwork::ArtefactBucket`\n  hint: did you mean `Formwork::ArtifactBucket`?",
    );
    check(
        "  A: { Type: Formwork::ArtifactBucket, Properties: { ReadeableFrom: [prod] } }",
        "t.yaml:4:54: `A`, a Formwork::ArtifactBucket, has no property `ReadeableFrom`\n  \
         hint: did you mean `ReadableFrom`?",
    );
    check(
        "  A: { Type: Formwork::ArtifactBucket, DeletePolicy: Delete }",
        "t.yaml:4:40: `A`, a Formwork::ArtifactBucket, has no attribute `DeletePolicy`\n  \
         hint: did you mean `DeletionPolicy`?",
    );
}

#[test]
fn an_unknown_environment_has_the_nearest_name() {
    check(
        "  A: { Type: Formwork::ArtifactBucket, Properties: { ReadableFrom: [preprd] } }",
        "t.yaml:4:69: there is no environment `preprd`\n  hint: did you mean `preprod`?",
    );
}

#[test]
fn a_missing_property_is_told_with_what_it_is() {
    check(
        "  R: { Type: Formwork::ExecutionRole }",
        "t.yaml:4:3: `R`, a Formwork::ExecutionRole, lacks `For`, `sagemaker`, `lambda`, `codebuild`, `events`, \
         `scheduler` or `states`\n  hint: The service that takes the role.",
    );
}

#[test]
fn a_reference_to_another_type_names_those_there_are() {
    check(
        "  M: { Type: Formwork::ModelPackageGroup }\n  \
         R: { Type: Formwork::ExecutionRole, Properties: { For: sagemaker, Registers: [!Ref R] } }",
        "t.yaml:5:81: a `!Ref` of a Formwork::ModelPackageGroup was expected here\n  hint: did you mean `M`?",
    );
    check(
        "  Group: { Type: Formwork::ModelPackageGroup }\n  \
         R: { Type: Formwork::ExecutionRole, Properties: { For: sagemaker, Registers: [Group] } }",
        "t.yaml:5:81: a `!Ref` of a Formwork::ModelPackageGroup was expected here\n  hint: write `!Ref Group`",
    );
}

#[test]
fn an_attribute_that_is_not_there_has_the_nearest_name() {
    check(
        "  Store: { Type: Formwork::ArtifactBucket }\n  \
         P: { Type: AWS::SSM::Parameter, Properties: { Value: !GetAtt Store.KeyArm } }",
        "t.yaml:5:56: `Store`, a Formwork::ArtifactBucket, has no attribute `KeyArm`\n  hint: did you mean `KeyArn`?",
    );
}

#[test]
fn a_dangling_reference_is_found_in_high_level_and_in_plain_resources() {
    check(
        "  App: { Type: Formwork::Repository, Properties: { Description: !Ref Nam } }\n  Name: { Type: AWS::SNS::Topic }",
        "t.yaml:4:65: there is no parameter or resource `Nam`\n  hint: did you mean `Name`?",
    );
    check(
        "  Store: { Type: Formwork::ArtifactBucket }\n  \
         P: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref StoreBukket } }",
        "t.yaml:5:56: Template format error: Unresolved resource dependencies [StoreBukket] in the Resources block of \
         the template\n  hint: did you mean `StoreBucket`?",
    );
}

#[test]
fn a_part_that_is_not_there_cannot_be_overridden() {
    check(
        "  A: { Type: Formwork::ArtifactBucket, Properties: { Overrides: { Buckt: {} } } }",
        "t.yaml:4:67: `A` has no part `Buckt`\n  hint: did you mean `Bucket`?",
    );
}

#[test]
fn an_action_says_one_thing_to_do() {
    check(
        &format!("{LINE}        - {{ Name: S, Actions: [{{ Name: Both, Build: {{}}, Approve: {{}} }}] }}\n"),
        "t.yaml:12:40: the action `Both` does not say one thing to do\n  \
         hint: give it one of `Build`, `Test`, `Scan`, `Deploy`, `Approve`, `Invoke`",
    );
}

#[test]
fn an_artifact_must_be_made_before_it_is_used() {
    check(
        &format!(
            "{LINE}        - Name: S\n          Actions:\n            - {{ Name: B, Build: {{ Produces: Templates }} }}\n            \
             - {{ Name: C, Scan: {{ Input: Template }} }}\n"
        ),
        "t.yaml:15:41: no action before this one makes an artifact `Template`\n  hint: did you mean `Templates`?",
    );
}

#[test]
fn a_store_must_admit_where_its_pipelines_deploy_to() {
    check(
        &format!(
            "{LINE}        - {{ Name: S, Actions: [{{ Name: D, Deploy: {{ Template: \"Source::t.json\", To: prod }} }}] }}\n"
        ),
        "t.yaml:12:85: `Store`, the artifact store, does not admit the deploy role of `prod`\n  \
         hint: add `prod` to the `DeployedFrom` of `Store`",
    );
}

#[test]
fn two_things_of_one_id_are_refused() {
    check(
        "  Store: { Type: Formwork::ArtifactBucket }\n  StoreKey: { Type: AWS::SNS::Topic }",
        "t.yaml:5:3: `StoreKey` would be two resources\n  hint: line 4, column 3 asks for it as well: give one of them \
         another name",
    );
    check(
        "  A: { Type: Formwork::ModelPackageGroup }\n  B: { Type: Formwork::ModelPackageGroup }",
        "t.yaml:5:3: `B` has the same name as `A`\n  hint: give one of them a `Name` of its own",
    );
    check(
        &format!(
            "{LINE}        - {{ Name: S, Actions: [{{ Name: A_b, Approve: {{}} }}] }}\n        - {{ Name: T, Actions: [{{ Name: Ab, Approve: {{}} }}] }}\n"
        ),
        "t.yaml:13:40: the pipeline has an action `Ab` already, or one that differs in signs alone\n  \
         hint: what an action expands to is called after it",
    );
}

#[test]
fn what_hangs_together_is_told_once() {
    check(
        "  Line: { Type: Formwork::Pipeline, Properties: { Source: !Ref Ap, ArtifactStore: !Ref St, Stages: [] } }\n  \
         App: { Type: Formwork::Repository }\n  Store: { Type: Formwork::ArtifactBucket }",
        "t.yaml:4:59: a `!Ref` of a Formwork::Repository was expected here\n  hint: did you mean `App`?\n\
         t.yaml:4:83: a `!Ref` of a Formwork::ArtifactBucket was expected here\n  hint: the template has `!Ref Store`",
    );
}

#[test]
fn stages_are_not_chosen_by_conditions() {
    let said = said(&format!("{LINE}        - !If [Big, {{ Name: S }}, !Ref AWS::NoValue]\n"));
    assert!(said.contains("t.yaml:12:11: stages and actions are not chosen by functions"), "{said}");
}

#[test]
fn all_mistakes_are_told_at_once_in_the_order_of_the_file() {
    let said = said(
        "  A: { Type: Formwork::ArtifactBucket, Properties: { ReadableFrom: [nowhere] } }
  B: { Type: Formwork::Repository, Properties: { Seed: biuld } }
  C: { Type: AWS::SNS::Topic, Propertys: {} }
  D: { Type: Formwork::ExecutionRole, Properties: { For: lamda } }
",
    );
    let places: Vec<&str> =
        said.lines().filter(|line| line.starts_with("t.yaml")).map(|line| &line[..10]).collect();
    assert_eq!(places, ["t.yaml:4:6", "t.yaml:5:5", "t.yaml:6:3", "t.yaml:7:5"], "{said}");
}

#[test]
fn the_transform_and_the_parameters_of_a_project_are_asked_for() {
    let resources = "Resources: { A: { Type: Formwork::ArtifactBucket } }\n";
    let said = |text: &str| expand("t", text).expect_err("it is refused").to_string();
    let plain = said(&HEAD.replace("Transform: Formwork-2026-11\n", resources));
    assert!(plain.contains("hint: write `Transform: Formwork-2026-11` at the top"), "{plain}");
    let other = said(&format!("{}{resources}", HEAD.replace("-11", "-12")));
    assert!(
        other.starts_with("t:1:12: there is no transform `Formwork-2026-12`\n  hint: this is"),
        "{other}"
    );
    let bare = said(&format!("Transform: Formwork-2026-11\n{resources}"));
    assert_eq!(bare.matches("the template lacks the parameter").count(), 2, "{bare}");
}

#[test]
fn no_text_makes_it_panic() {
    let whole = include_str!("../../../../products/realtime-endpoint/template.yaml");
    for (i, _) in whole.char_indices().step_by(37) {
        let _ = expand("t", &whole[..i]);
    }
    for (i, line) in whole.lines().enumerate() {
        let without: Vec<&str> =
            whole.lines().enumerate().filter(|(j, _)| *j != i).map(|(_, line)| line).collect();
        let _ = expand("t", &without.join("\n"));
        let indented = whole.replacen(line, &format!("  {line}"), 1);
        let _ = expand("t", &indented);
    }
}
