//! A step's arguments as the input of its operation: what a definition may give, and how an input is filled.

use schema::{Problem, Problems, Schema, Shape, Type, json};
use serde_json::Value;
use shapes_sagemaker as api;

use crate::pipelines::engine::{self, Expression, Kind};

/// What is wrong with a step's arguments: members that its operation has not, and those that the pipeline fills itself.
pub(crate) fn problems(step: &engine::Step) -> Vec<String> {
    let (shape, own): (Box<dyn Shape>, &[&str]) = match step.kind {
        Kind::Processing => (Box::new(api::CreateProcessingJob::default()), &["ProcessingJobName"]),
        Kind::Training => (Box::new(api::CreateTrainingJob::default()), &["TrainingJobName"]),
        Kind::Transform => (Box::new(api::CreateTransformJob::default()), &["TransformJobName"]),
        Kind::RegisterModel => (Box::new(api::CreateModelPackage::default()), &["ClientToken"]),
        Kind::Model => (Box::new(api::CreateModel::default()), &["ModelName"]),
        Kind::Condition => return Vec::new(),
        Kind::Fail => return fail(step),
    };
    let mut found = Vec::new();
    let Expression::Members(members) = &step.arguments else {
        return vec![format!("step {}: its Arguments are not a structure", step.name)];
    };
    for name in own.iter().filter(|name| members.iter().any(|(given, _)| given == *name)) {
        found.push(format!("{name} is given by the pipeline: leave it out"));
    }
    unknown(shape.schema(), &step.arguments, "", &mut found);
    found.into_iter().map(|problem| format!("step {}: {problem}", step.name)).collect()
}

fn fail(step: &engine::Step) -> Vec<String> {
    match &step.arguments {
        Expression::Members(members) if members.iter().all(|(name, _)| name == "ErrorMessage") => Vec::new(),
        _ => vec![format!("step {}: a Fail step takes ErrorMessage only", step.name)],
    }
}

/// Finds members that a structure has not, however deep.
fn unknown(schema: &Schema, given: &Expression, path: &str, found: &mut Vec<String>) {
    let Expression::Members(members) = given else { return };
    for (name, of) in members {
        let path = format!("{path}{name}");
        match schema.members.iter().find(|member| member.wire == name) {
            Some(member) => inside(&member.of, of, &path, found),
            None => found.push(format!("{path} is no member of {}", schema.name)),
        }
    }
}

fn inside(of: &Type, given: &Expression, path: &str, found: &mut Vec<String>) {
    match (of, given) {
        (Type::Structure(schema), _) => unknown(schema, given, &format!("{path}."), found),
        (Type::List(list), Expression::List(items)) => {
            for item in items {
                inside(&list.item, item, path, found);
            }
        }
        (Type::Map(map), Expression::Members(members)) => {
            for (_, item) in members {
                inside(&map.value, item, path, found);
            }
        }
        _ => {}
    }
}

/// What is wrong with a reference to what another step gives: that Describe shows no such member.
pub(crate) fn unknown_property(
    (reader, step, member): (&engine::Step, &engine::Step, String),
) -> Option<String> {
    let described: Box<dyn Shape> = match step.kind {
        Kind::Processing => Box::new(api::DescribeProcessingJobOutput::default()),
        Kind::Training => Box::new(api::DescribeTrainingJobOutput::default()),
        Kind::Transform => Box::new(api::DescribeTransformJobOutput::default()),
        Kind::RegisterModel => Box::new(api::DescribeModelPackageOutput::default()),
        Kind::Model => Box::new(api::DescribeModelOutput::default()),
        Kind::Condition if member == "Outcome" => return None,
        Kind::Condition | Kind::Fail => {
            return Some(format!(
                "step {} refers to {member} of step {}, which has none",
                reader.name, step.name
            ));
        }
    };
    let there = described.schema().members.iter().any(|of| of.wire == member);
    let problem = || {
        let shape = described.schema().name;
        format!("step {} refers to {member} of step {}: {shape} has none", reader.name, step.name)
    };
    (!there).then(problem)
}

/// Fills the input of an operation, or says what does not fit.
pub(super) fn input<T: Shape + Default>(arguments: &Value) -> Result<T, String> {
    let (mut shape, mut problems) = (T::default(), Problems::default());
    json::decode(&mut shape, arguments, &mut problems);
    let wrong: Vec<String> = problems
        .iter()
        .filter_map(|problem| match problem {
            Problem::Type { path, expected } => Some(format!("{path} is not {expected}")),
            // What is missing is said by the operation itself, in its own words.
            Problem::Constraint { .. } => None,
        })
        .collect();
    if wrong.is_empty() { Ok(shape) } else { Err(wrong.join("; ")) }
}
