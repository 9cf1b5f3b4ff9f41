//! The constraints of AWS's models, and AWS's words where one is broken.

mod limits;
mod pattern;
mod show;

pub use limits::check;
pub use pattern::Pattern;

use schema::{ApiError, OperationFacts, Problem, Problems, Protocol, ServiceFacts};

/// Services that do not call a broken constraint `ValidationException` (query: `ValidationError`).
const CODES: [(&str, &str); 3] = [
    ("codebuild", "InvalidInputException"),
    ("ecr", "InvalidParameterException"),
    ("logs", "InvalidParameterException"),
];

/// Services that do not show the value: `Value at 'pipeline.stages.1.member.name' failed to …`.
const DISCREET: [&str; 1] = ["codepipeline"];

/// The code that a service gives to a broken constraint of its model.
pub fn code(service: &ServiceFacts, protocol: Protocol) -> &'static str {
    let known = CODES.iter().find(|(id, _)| *id == service.id).map(|(_, code)| *code);
    known.unwrap_or(if protocol == Protocol::Query { "ValidationError" } else { "ValidationException" })
}

/// The error that tells of broken constraints; `None` if there are none.
pub fn refusal(
    service: &ServiceFacts,
    operation: &OperationFacts,
    protocol: Protocol,
    problems: &Problems,
) -> Option<ApiError> {
    if protocol == Protocol::RestXml {
        return s3_refusal(operation, problems);
    }
    if service.id == "ecr" {
        return ecr_refusal(problems).map(|text| ApiError::new(code(service, protocol), text));
    }
    let broken: Vec<String> = problems
        .iter()
        .filter_map(|problem| match problem {
            Problem::Constraint { path, value, constraint } => {
                let value = if DISCREET.contains(&service.id) && value != "null" { "" } else { value };
                Some(describe(path, value, constraint))
            }
            Problem::Type { .. } => None,
        })
        .collect();
    if broken.is_empty() {
        return None;
    }
    let errors = if broken.len() == 1 { "error" } else { "errors" };
    let message = format!("{} validation {errors} detected: {}", broken.len(), broken.join("; "));
    Some(ApiError::new(code(service, protocol), message))
}

/// One broken constraint; the value of a secret is empty and not shown.
fn describe(path: &str, value: &str, constraint: &str) -> String {
    let space = if value.is_empty() { "" } else { " " };
    format!("Value{space}{value} at '{path}' failed to satisfy constraint: {constraint}")
}

/// ECR tells of one constraint, in words of its own:
/// `Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression '…''`.
fn ecr_refusal(problems: &Problems) -> Option<String> {
    problems.iter().find_map(|problem| match problem {
        Problem::Constraint { path, constraint, .. } => {
            let words = constraint.strip_prefix("Member ").unwrap_or(constraint);
            let pattern = words.strip_prefix("must satisfy regular expression pattern: ");
            let words =
                pattern.map_or(words.to_owned(), |p| format!("must satisfy regular expression '{p}'"));
            Some(format!("Invalid parameter at '{path}' failed to satisfy constraint: '{words}'"))
        }
        Problem::Type { .. } => None,
    })
}

/// S3 has no such texts. What is missing from a document makes it malformed.
fn s3_refusal(operation: &OperationFacts, problems: &Problems) -> Option<ApiError> {
    let path = problems.iter().find_map(|problem| match problem {
        Problem::Constraint { path, .. } => Some(path.as_str()),
        Problem::Type { .. } => None,
    })?;
    let located = |place| {
        let mut members = operation.input.members.iter();
        members.find(|m| m.place == place && m.name.eq_ignore_ascii_case(path))
    };
    let outside = located(schema::Place::Query).or_else(|| located(schema::Place::Header));
    Some(match outside {
        Some(member) => ApiError::new(
            "InvalidRequest",
            format!("Missing required parameter for this request: `{}`", member.wire),
        ),
        None => ApiError::new(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        )
        .with("Reason", format!("`{path}` is missing")),
    })
}
