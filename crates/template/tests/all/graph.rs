//! Who needs whom, and the order that follows.

use template::{Graph, Problem};

use crate::launch::launch;

fn graph(resources: &str, parameters: &[(&str, &str)]) -> Result<Graph, Vec<Problem>> {
    let text = format!(
        "Parameters:\n  Env: {{Type: String, Default: dev}}\nConditions:\n  Prod: !Equals [!Ref Env, prod]\nResources:\n{resources}"
    );
    let launched = launch(&text, parameters);
    Graph::new(&launched.template, &launched.conditions)
}

#[test]
fn every_kind_of_reference_is_a_dependency() {
    let found = graph(
        "  Join: {Type: T, Properties: {A: !Join ['', [!Ref Leaf, !GetAtt Other.Arn]]}}
  Sub: {Type: T, Properties: {A: !Sub ['${Leaf}${Other.Arn}${x}', {x: !Ref Join}]}}
  Explicit: {Type: T, DependsOn: [Sub, Leaf]}
  Leaf: {Type: T}
  Other: {Type: T, Properties: {A: !Ref Env, B: !Ref AWS::Region}}
",
        &[],
    )
    .unwrap();
    assert_eq!(found.needs("Sub"), ["Leaf", "Other", "Join"]);
    assert_eq!(found.needs("Explicit"), ["Sub", "Leaf"]);
    assert_eq!(found.waves(), [vec!["Leaf", "Other"], vec!["Join"], vec!["Sub"], vec!["Explicit"]]);
    assert_eq!(found.resources().count(), 5);
}

#[test]
fn conditions_take_part() {
    let resources = "  A: {Type: T, Properties: {X: !If [Prod, !Ref B, !Ref C]}}
  B: {Type: T, Condition: Prod}
  C: {Type: T}
";
    let dev = graph(resources, &[]).unwrap();
    assert_eq!(
        (dev.needs("A"), dev.resources().collect::<Vec<_>>()),
        (&["C".to_owned()][..], vec!["A", "C"])
    );
    let prod = graph(resources, &[("Env", "prod")]).unwrap();
    assert_eq!((prod.needs("A"), prod.resources().count()), (&["B".to_owned()][..], 3));
}

#[test]
fn metadata_can_make_a_dependency_conditional() {
    let resources =
        "  A: {Type: T, Metadata: {After: !If [Prod, !Ref B, '']}}\n  B: {Type: T, Condition: Prod}\n";
    assert!(graph(resources, &[]).unwrap().needs("A").is_empty());
    assert_eq!(graph(resources, &[("Env", "prod")]).unwrap().needs("A"), ["B"]);
}

#[test]
fn a_reference_to_what_is_dropped_is_unresolved() {
    for reference in ["Properties: {X: !Ref B}", "Properties: {X: !GetAtt B.Arn}", "DependsOn: B"] {
        let resources = format!("  A: {{Type: T, {reference}}}\n  B: {{Type: T, Condition: Prod}}\n");
        let problems = graph(&resources, &[]).unwrap_err();
        assert_eq!(
            problems[0].message,
            "Template format error: Unresolved resource dependencies [B] in the Resources block of the template"
        );
        assert!(graph(&resources, &[("Env", "prod")]).is_ok());
    }
    let output = "  A: {Type: T}\n  B: {Type: T, Condition: Prod}\nOutputs: {O: {Value: !Ref B}}\n";
    let problems = graph(output, &[]).unwrap_err();
    assert_eq!(
        problems[0].message,
        "Unresolved resource dependencies [B] in the Outputs block of the template"
    );
}

#[test]
fn a_cycle_that_conditions_cut_is_none() {
    let resources = "  A: {Type: T, Properties: {X: !If [Prod, !Ref B, x]}}
  B: {Type: T, Properties: {X: !If [Prod, x, !Ref A]}}
  C: {Type: T, Properties: {X: !If [Prod, !Ref D, x]}}
  D: {Type: T, DependsOn: C}
";
    assert!(graph(resources, &[]).is_ok());
    let problems = graph(resources, &[("Env", "prod")]).unwrap_err();
    assert_eq!(problems[0].message, "Circular dependency between resources: [C, D]");
}
