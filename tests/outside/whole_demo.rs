//! `formwork demo`: it takes the road to its end, and the next one takes up where it was.

use serde_json::Value;

use crate::installation::Installation;

/// The steps, and what is left of their details the second time.
const STEPS: [(&str, &str); 10] = [
    ("Runtime", "serves on 127.0.0.1:"),
    ("Accounts", "governance 111111111111, dev 222222222222, preprod 333333333333, prod 444444444444"),
    ("Bootstrap", "CDKToolkit: governance there, dev there, preprod there, prod there"),
    ("People", "mlops-people in dev: there"),
    ("Catalog", "mlops-catalog in dev: there"),
    ("Project", "demo: there, by the stack SC-222222222222-pp-"),
    ("Build pipeline", "registered arn:aws:sagemaker:eu-west-1:222222222222:model-package/demo-p-"),
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
    assert!(installation.formwork(&["stop"]).ok);
}
