//! What an update changes.

use serde_json::{Value as Json, json};
use template::{Action, DeletionPolicy, KNOWN_AFTER_APPLY, Plan, Planned, Snapshot, Work};

fn planned(properties: Json, needs: &[&str]) -> Planned {
    Planned {
        resource_type: "AWS::X::Y".into(),
        physical_id: Some("id".into()),
        properties,
        metadata: Json::Null,
        needs: needs.iter().map(|need| (*need).to_owned()).collect(),
        deletion_policy: DeletionPolicy::Delete,
        update_replace_policy: DeletionPolicy::Delete,
    }
}

fn snapshot(resources: &[(&str, Planned)]) -> Snapshot {
    Snapshot {
        resources: resources.iter().map(|(id, planned)| ((*id).to_owned(), planned.clone())).collect(),
        ..Snapshot::default()
    }
}

fn actions(plan: &Plan) -> Vec<(&str, Action)> {
    plan.changes().iter().map(|change| (change.logical_id.as_str(), change.action)).collect()
}

#[test]
fn resources_are_added_changed_kept_and_removed() {
    let old = snapshot(&[
        ("Same", planned(json!({ "A": 1 }), &[])),
        ("Changed", planned(json!({ "A": 1, "B": { "C": [1, 2] }, "G/H": 1 }), &[])),
        ("Follows", planned(json!({ "X": "id" }), &["Changed"])),
        ("Behind", planned(json!({}), &["Follows"])),
        ("Gone", planned(json!({}), &["Same"])),
    ]);
    let new = snapshot(&[
        ("Same", planned(json!({ "A": 1 }), &[])),
        ("Changed", planned(json!({ "B": { "C": [1, 3, 4] }, "D": 1, "G/H": 2 }), &[])),
        ("Follows", planned(json!({ "X": "id" }), &["Changed"])),
        ("Behind", planned(json!({}), &["Follows"])),
        ("New", planned(json!({}), &["Same"])),
    ]);
    let plan = Plan::new(&old, &new).unwrap();
    assert_eq!(
        actions(&plan),
        [
            ("Same", Action::Keep),
            ("Changed", Action::Update),
            ("Follows", Action::Check),
            ("Behind", Action::Check),
            ("New", Action::Create),
            ("Gone", Action::Delete),
        ]
    );
    let changed = &plan.changes()[1];
    assert_eq!(changed.properties, ["A", "B", "G/H", "D"]);
    assert_eq!(changed.paths, ["/A", "/B/C/1", "/B/C/2", "/G~1H", "/D"]);
    assert_eq!(changed.scope, ["Properties"]);
    assert_eq!(changed.physical_id.as_deref(), Some("id"));
    assert!(!plan.is_empty());
    let work: Vec<Work> = plan.steps().iter().map(|step| step.work).collect();
    assert_eq!(work, [Work::Keep, Work::Update, Work::Update, Work::Update, Work::Create, Work::Delete]);
}

#[test]
fn the_same_again_is_an_empty_plan() {
    let same = snapshot(&[("A", planned(json!({ "X": [1] }), &[])), ("B", planned(json!({}), &["A"]))]);
    let plan = Plan::new(&same, &same).unwrap();
    assert!(plan.is_empty());
    assert_eq!(actions(&plan), [("A", Action::Keep), ("B", Action::Keep)]);
}

#[test]
fn the_scope_tells_what_changes() {
    let base = planned(json!({ "A": 1, "Tags": [] }), &[]);
    let check = |changed: Planned, expected: &[&str]| {
        let plan = Plan::new(&snapshot(&[("R", base.clone())]), &snapshot(&[("R", changed)])).unwrap();
        assert_eq!(plan.changes()[0].scope, expected);
    };
    check(Planned { properties: json!({ "A": 1, "Tags": [1] }), ..base.clone() }, &["Tags"]);
    check(Planned { metadata: json!({ "M": 1 }), ..base.clone() }, &["Metadata"]);
    check(Planned { deletion_policy: DeletionPolicy::Retain, ..base.clone() }, &["DeletionPolicy"]);
    check(Planned { properties: json!({ "A": KNOWN_AFTER_APPLY }), ..base.clone() }, &["Properties", "Tags"]);
    let mut tagged = snapshot(&[("R", base.clone())]);
    tagged.tags.insert("team".into(), "ml".into());
    let plan = Plan::new(&snapshot(&[("R", base.clone())]), &tagged).unwrap();
    assert_eq!(plan.changes()[0].scope, ["Tags"]);
}

#[test]
fn a_policy_keeps_what_is_removed() {
    let old = snapshot(&[(
        "R",
        Planned { deletion_policy: DeletionPolicy::RetainExceptOnCreate, ..planned(json!({}), &[]) },
    )]);
    let plan = Plan::new(&old, &Snapshot::default()).unwrap();
    assert!(plan.changes()[0].retained);
    assert_eq!(old.deletion(&[])[0].deletion_policy, DeletionPolicy::RetainExceptOnCreate);
    assert_eq!(old.deletion(&["R".to_owned()])[0].deletion_policy, DeletionPolicy::Retain);
}

#[test]
fn a_type_cannot_change() {
    let old = snapshot(&[("R", planned(json!({}), &[]))]);
    let other = Planned { resource_type: "AWS::X::Z".into(), ..planned(json!({}), &[]) };
    let problem = Plan::new(&old, &snapshot(&[("R", other)])).unwrap_err();
    assert_eq!(
        problem.message,
        "Update of resource type is not permitted. The new template modifies resource type of the following \
         resources: [R]"
    );
}
