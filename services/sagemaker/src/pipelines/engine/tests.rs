//! The engine: expressions and conditions by example, the order of steps by property.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::condition::Condition;
use super::{Decision, Definition, End, Expression, Known, Progress, Standing, decide};

fn known() -> Known {
    let file = json!({ "regression_metrics": { "mse": { "value": 4.5 } }, "folds": [1, 2] });
    Known {
        parameters: [("Count".to_owned(), json!(2)), ("Bar".to_owned(), json!(0.5))].into(),
        execution: [("PipelineExecutionId", json!("abc"))].into(),
        outputs: [(
            "A".to_owned(),
            json!({
                "ProcessingOutputConfig": { "Outputs": [
                    { "OutputName": "test", "S3Output": { "S3Uri": "s3://b/test" } },
                    { "OutputName": "train", "S3Output": { "S3Uri": "s3://b/train" } },
                ] },
                "FinalMetricDataList": [{ "MetricName": "validation:auc", "Value": 0.9 }],
                "HyperParameters": { "a.b": "1" },
            }),
        )]
        .into(),
        files: [(("A".to_owned(), "F".to_owned()), file)].into(),
    }
}

fn evaluated(expression: &Value) -> Result<Value, String> {
    let mut problems = Vec::new();
    let parsed = Expression::parse(expression, &mut problems);
    assert!(problems.is_empty(), "{problems:?}");
    parsed.evaluate(&known())
}

#[test]
fn expressions_become_what_they_refer_to() {
    let check = |expression: Value, expected: Value| assert_eq!(evaluated(&expression), Ok(expected));
    check(json!({ "a": [1, { "Get": "Parameters.Count" }] }), json!({ "a": [1, 2] }));
    let path = "Steps.A.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri";
    check(json!({ "Get": path }), json!("s3://b/train"));
    check(json!({ "Get": "Steps.A.ProcessingOutputConfig.Outputs[0].OutputName" }), json!("test"));
    check(json!({ "Get": "Steps.A.FinalMetricDataList['validation:auc'].Value" }), json!(0.9));
    check(json!({ "Get": "Steps.A.HyperParameters[\"a.b\"]" }), json!("1"));
    let values = json!(["s3:/", { "Get": "Execution.PipelineExecutionId" }, { "Get": "Parameters.Count" }]);
    check(json!({ "Std:Join": { "On": "/", "Values": values } }), json!("s3://abc/2"));
    let file = json!({ "Get": "Steps.A.PropertyFiles.F" });
    let get = |path: &str| json!({ "Std:JsonGet": { "PropertyFile": file, "Path": path } });
    check(get("regression_metrics.mse.value"), json!(4.5));
    check(get("$.folds[1]"), json!(2));
    assert!(evaluated(&get("regression_metrics.mae")).is_err_and(|why| why.contains("no such path")));
    assert!(evaluated(&json!({ "Get": "Steps.A.ModelArtifacts" })).is_err());
}

#[test]
fn conditions_hold_as_they_say() {
    let check = |condition: Value, expected: Result<bool, &str>| {
        let mut problems = Vec::new();
        let parsed = Condition::parse(&condition, &mut problems).unwrap_or_else(|| panic!("{problems:?}"));
        let holds = parsed.holds(&known());
        assert_eq!(holds.as_ref().map_err(String::as_str).copied(), expected, "{condition}");
    };
    let compare = |kind: &str, left: Value, right: Value| json!({ "Type": kind, "LeftValue": left, "RightValue": right });
    for (kind, less, same, more) in [
        ("Equals", false, true, false),
        ("GreaterThan", false, false, true),
        ("GreaterThanOrEqualTo", false, true, true),
        ("LessThan", true, false, false),
        ("LessThanOrEqualTo", true, true, false),
    ] {
        let bar = json!({ "Get": "Parameters.Bar" });
        check(compare(kind, json!(0.25), bar.clone()), Ok(less));
        check(compare(kind, json!(0.5), bar.clone()), Ok(same));
        check(compare(kind, json!(1), bar), Ok(more));
    }
    check(compare("Equals", json!(1), json!(1.0)), Ok(true));
    check(compare("Equals", json!("a"), json!("a")), Ok(true));
    check(compare("Equals", json!(true), json!(false)), Ok(false));
    check(compare("LessThan", json!("1"), json!(2)), Err("\"1\" and 2 cannot be compared by LessThan"));
    let query = |of: &str| json!({ "Type": "In", "QueryValue": of, "Values": ["a", "b"] });
    check(query("b"), Ok(true));
    check(json!({ "Type": "Not", "Expression": query("b") }), Ok(false));
    check(json!({ "Type": "Or", "Conditions": [query("c"), query("a")] }), Ok(true));
}

/// Numbers that look random and are the same at every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// Steps that each come after some of those before them, some in branches of a condition.
fn random(draw: &mut Draw) -> Definition {
    let count = 1 + draw.below(12);
    let (mut outer, mut branches): (Vec<String>, [Vec<Value>; 2]) = (Vec::new(), [Vec::new(), Vec::new()]);
    let mut steps: Vec<Value> = Vec::new();
    for n in 0..count {
        let after: Vec<&String> = outer.iter().filter(|_| draw.below(3) == 0).collect();
        let name = format!("S{n}");
        let reference = after.first().map(|on| json!({ "Get": format!("Steps.{on}.ProcessingJobArn") }));
        let arguments = json!({ "Environment": { "X": reference } });
        let after = after.get(1..).unwrap_or_default();
        let step = json!({ "Name": name, "Type": "Processing", "DependsOn": after, "Arguments": arguments });
        match draw.below(4) {
            0 => branches[0].push(step),
            1 => branches[1].push(step),
            _ => {
                steps.push(step);
                outer.push(name);
            }
        }
    }
    let condition = json!({ "Type": "Equals", "LeftValue": 1, "RightValue": 1 });
    let [taken, other] = branches;
    steps.push(json!({ "Name": "C", "Type": "Condition",
        "Arguments": { "Conditions": [condition], "IfSteps": taken, "ElseSteps": other } }));
    let text = json!({ "Version": "2020-12-01", "Steps": steps }).to_string();
    Definition::parse(&text).unwrap_or_else(|problems| panic!("{problems:?}: {text}"))
}

#[test]
fn every_step_begins_after_what_it_depends_on_and_every_execution_ends() {
    for seed in 0..500 {
        let mut draw = Draw(seed);
        let definition = random(&mut draw);
        let most = (draw.below(2) == 0).then(|| 1 + usize::try_from(draw.below(3)).unwrap());
        let failing = draw.below(3) == 0;
        let mut progress = Progress { steps: BTreeMap::new(), stopping: false, most };
        let end = loop {
            match decide(&definition, &progress) {
                Decision::End(end) => break end,
                Decision::Begin(steps) => {
                    assert!(!steps.is_empty());
                    for step in steps {
                        for on in step.dependencies() {
                            let before = progress.steps.get(&on);
                            assert!(
                                matches!(before, Some(Standing::Succeeded { .. })),
                                "{} after {on}",
                                step.name
                            );
                        }
                        assert_eq!(progress.steps.insert(step.name.clone(), Standing::Running), None);
                    }
                }
                Decision::Wait => {}
            }
            let running: Vec<String> = progress
                .steps
                .iter()
                .filter(|(_, standing)| **standing == Standing::Running)
                .map(|(name, _)| name.clone())
                .collect();
            assert!(!running.is_empty(), "it waits for nothing");
            assert!(most.is_none_or(|most| running.len() <= most));
            let chosen = &running[usize::try_from(draw.below(running.len() as u64)).unwrap()];
            let ended = match chosen.as_str() {
                "C" => Standing::Succeeded { outcome: Some(draw.below(2) == 0) },
                _ if failing && draw.below(4) == 0 => Standing::Failed,
                _ => Standing::Succeeded { outcome: None },
            };
            progress.steps.insert(chosen.clone(), ended);
        };
        let failed = progress.steps.values().any(|standing| *standing == Standing::Failed);
        assert_eq!(end, if failed { End::Failed } else { End::Succeeded });
        if let (false, Some(Standing::Succeeded { outcome })) = (failed, progress.steps.get("C")) {
            for step in &definition.steps {
                let open = step.branch.as_ref().is_none_or(|(_, on)| Some(*on) == *outcome);
                assert_eq!(progress.steps.contains_key(&step.name), open, "{}", step.name);
            }
        }
    }
}

#[test]
fn what_is_stopping_waits_for_what_runs_and_begins_nothing() {
    let definition = random(&mut Draw(7));
    let first = definition.steps[0].name.clone();
    let mut progress = Progress { stopping: true, ..Progress::default() };
    assert_eq!(decide(&definition, &progress), Decision::End(End::Stopped));
    progress.steps.insert(first.clone(), Standing::Running);
    assert_eq!(decide(&definition, &progress), Decision::Wait);
    progress.steps.insert(first, Standing::Stopped);
    assert_eq!(decide(&definition, &progress), Decision::End(End::Stopped));
}
