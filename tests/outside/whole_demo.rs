//! `formwork demo`: it takes the road to its end, and the next one takes up where it was.

use serde_json::Value;

use crate::installation::Installation;
use crate::{projects, usage};

/// The steps, and what is left of their details the second time.
const STEPS: [(&str, &str); 10] = [
    ("Runtime", "serves on 127.0.0.1:"),
    ("Accounts", "governance 111111111111, dev 222222222222, preprod 333333333333, prod 444444444444"),
    ("Bootstrap", "CDKToolkit: governance there, dev there, preprod there, prod there"),
    ("People", "mlops-people in dev: there"),
    ("Catalog", "mlops-catalog in dev: there"),
    ("Project", "demo: there, by the stack SC-222222222222-pp-"),
    ("Build pipeline", "registered demo-p-"),
    ("First run", "its first run ended in Synth, as expected: no model was approved yet"),
    ("Deploy pipeline", "dev, preprod and prod, each behind its gate"),
    ("Proof", "6 held-out rows predicted by three endpoints"),
];

/// Takes the road to its end; what the demo tells of it.
fn demo(installation: &Installation, further: &[&str]) -> Value {
    let told = installation.formwork(&[&["demo", "--json"], further].concat());
    let document: Value = serde_json::from_str(&told.out).unwrap_or_else(|_| panic!("{told:?}"));
    assert!(told.ok && document["complete"] == true && document["error"].is_null(), "{document:#}");
    let predictions = document["predictions"].as_array().expect("predictions");
    assert_eq!(predictions.len(), 6);
    for row in predictions {
        let truth: f64 = row["truth"].as_str().expect("a truth").parse().expect("a number");
        let predicted: Vec<f64> =
            row["predictions"].as_array().expect("a row").iter().filter_map(Value::as_f64).collect();
        assert!(predicted.len() == 3 && predicted.iter().all(|one| (one - truth).abs() < 0.5), "{row}");
    }
    document
}

/// The steps of the road with their details, without the parts that they have.
fn steps(document: &Value) -> Vec<(&str, &str)> {
    let steps = document["steps"].as_array().expect("steps").iter();
    let whole = steps.filter(|step| step["part"] == false);
    whole
        .map(|step| (step["step"].as_str().expect("a name"), step["detail"].as_str().expect("a detail")))
        .collect()
}

#[test]
fn the_demo_takes_the_road_to_its_end_and_the_next_one_takes_up_where_it_was() {
    let installation = Installation::still();
    let first = demo(&installation, &[]);
    let names: Vec<&str> = steps(&first).iter().map(|(name, _)| *name).collect();
    assert_eq!(names, STEPS.map(|(name, _)| name));
    assert!(!installation.formwork(&["status"]).ok, "nobody asked for the runtime to go on");

    let again = demo(&installation, &["--keep"]);
    for ((name, detail), (expected, beginning)) in steps(&again).iter().zip(STEPS) {
        assert!(*name == expected && detail.starts_with(beginning), "{name}: {detail}");
    }
    assert_eq!(again["predictions"], first["predictions"]);

    // What the demo says is so, as another client sees it.
    for profile in ["mlops-dev", "mlops-preprod", "mlops-prod"] {
        let endpoints = installation.aws(profile, &["sagemaker", "list-endpoints"]).json();
        let endpoints = endpoints["Endpoints"].as_array().expect("endpoints");
        assert!(endpoints.len() == 1 && endpoints[0]["EndpointStatus"] == "InService", "{endpoints:?}");
    }
    let runs = installation.aws("mlops-dev", &["sagemaker", "list-training-jobs"]).json();
    assert_eq!(runs["TrainingJobSummaries"].as_array().map(Vec::len), Some(1), "nothing is done twice");
    let name = commands_show_it(&installation);
    usage::work(&installation, &name);
    projects::are_offered(&installation);
    projects::come_and_go(&installation);
    assert!(installation.formwork(&["stop", "--force"]).ok, "a second project's build may be at work");
}

/// The commands that look at things find what the road has made, which is called after the project.
fn commands_show_it(installation: &Installation) -> String {
    let found = |words: &[&str]| installation.formwork(&[words, &["--json"]].concat()).json();
    assert_eq!(found(&["project", "list"])[0]["status"], "CreateCompleted");
    let project = found(&["project", "show", "demo"]);
    let name = format!("demo-{}", project["id"].as_str().expect("an id"));
    let product = project["product"].as_str().expect("a product");
    assert_eq!(project["stack"], format!("SC-222222222222-{product}"));
    let host = "https://git-codecommit.eu-west-1.amazonaws.com/v1/repos";
    let repositories = ["BuildApp", "DeployApp"].map(|app| format!("{host}/{name}-{app}"));
    assert_eq!(project["repositories"], serde_json::json!(repositories));
    for (noun, there) in [
        ("project", "there is demo;"),
        ("pipeline", &format!("{name}-Build")),
        ("endpoint", &format!("{name}-dev")),
    ] {
        let unknown = installation.formwork(&[noun, "show", "nobody"]);
        let told = format!("there is no {noun} nobody in this account");
        assert!(!unknown.ok && unknown.err.contains(&told), "{unknown:?}");
        let list = format!("`formwork {noun} list`");
        assert!(unknown.err.contains("hint: ") && unknown.err.contains(there), "{unknown:?}");
        assert!(unknown.err.contains(&list), "{unknown:?}");
    }
    let unknown = installation.formwork(&["model", "show", "nobody/1"]);
    assert!(
        unknown.err.contains("no registered model") && unknown.err.contains("formwork model list"),
        "{unknown:?}"
    );

    let pipelines = found(&["pipeline", "list"]);
    let statuses: Vec<_> =
        pipelines.as_array().expect("pipelines").iter().map(|one| &one["status"]).collect();
    assert_eq!(statuses, ["Succeeded", "Succeeded"]);
    let actions = found(&["pipeline", "show", &format!("{name}-Deploy")]);
    let action = |actions: &Value, name: &str| {
        let found = actions.as_array().and_then(|all| all.iter().find(|one| one["action"] == name));
        found.unwrap_or_else(|| panic!("no {name}: {actions}")).clone()
    };
    assert_eq!(action(&actions, "Approve_Prod")["status"], "Succeeded");
    let model = action(&actions, "Synth")["variables"]["MODEL_PACKAGE"].clone();
    assert!(model.as_str().is_some_and(|arn| arn.ends_with(&format!("model-package/{name}/1"))), "{model}");
    let built = found(&["pipeline", "show", &format!("{name}-Build")]);
    let says = action(&built, "SMPipeline")["says"].clone();
    assert!(says.as_str().is_some_and(|says| says.starts_with("RESULT: AUC 0.9")), "{says}");
    assert_eq!(project["models"], serde_json::json!([name]));
    let endpoints = ["dev in 222222222222", "preprod in 333333333333", "prod in 444444444444"];
    assert_eq!(project["endpoints"], serde_json::json!(endpoints.map(|part| format!("{name}-{part}"))));

    let models = found(&["model", "list"]);
    assert_eq!((&models[0]["version"], &models[0]["approval"]), (&1.into(), &"Approved".into()));
    let model = found(&["model", "show", &format!("{name}/1")]);
    let auc = model["metrics"]["binary_classification_metrics.auc"].as_f64();
    assert!(auc.is_some_and(|auc| auc > 0.9), "{model}");
    assert!(model["report"].as_str().is_some_and(|uri| uri.starts_with("s3://")), "{model}");
    assert_eq!(
        found(&["endpoint", "show", &format!("{name}-prod"), "--account", "prod"])["status"],
        "InService"
    );

    let here = installation.formwork(&["endpoint", "show", &format!("{name}-prod")]);
    assert!(!here.ok && here.err.contains("there is one in prod: --account prod"), "{here:?}");

    let log = installation.formwork(&["logs", &format!("{name}-Build-SMPipeline")]);
    assert!(log.ok && log.out.contains("Phase complete: BUILD State: SUCCEEDED"), "{log:?}");
    let short = installation.formwork(&["logs", &format!("{name}-Build-SMPipeline"), "-n", "1"]);
    assert_eq!(short.out.lines().count(), 1, "{short:?}");

    let pipeline = installation.formwork(&["logs", &format!("{name}-Build")]);
    assert!(!pipeline.ok && pipeline.err.contains(&format!(": {name}-Build-SMPipeline")), "{pipeline:?}");

    let nothing = installation.formwork(&["approve"]);
    assert!(!nothing.ok && nothing.err.contains("nothing waits for a decision"), "{nothing:?}");
    let unknown = installation.formwork(&["reject", "nobody/1"]);
    assert!(!unknown.ok && unknown.err.contains("nobody"), "{unknown:?}");
    name
}
