//! The outputs of a stack.

use serde::{Deserialize, Serialize};

use crate::evaluate::{Scope, as_text};
use crate::{Problem, check};

/// An output of a stack that is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutputValue {
    /// Its name (`OutputKey`).
    pub key: String,
    /// Its value.
    pub value: String,
    /// Its description.
    pub description: Option<String>,
    /// The name under which other stacks import it (`ExportName`).
    pub export_name: Option<String>,
}

impl Scope<'_> {
    /// The outputs whose conditions hold.
    ///
    /// # Errors
    /// All that stands in the way, in AWS's words, with the places.
    pub fn outputs(&self) -> Result<Vec<OutputValue>, Vec<Problem>> {
        let mut outputs = Vec::new();
        let mut problems = Vec::new();
        for (key, output) in &self.template.outputs {
            if !self.conditions.holds(output.condition.as_ref()) {
                continue;
            }
            let text = |expression, what: &str| -> Result<String, Problem> {
                let value = self.evaluate(expression).map_err(in_outputs)?;
                value.as_ref().and_then(as_text).ok_or_else(|| {
                    let message = format!(
                        "Template format error: The {what} field of every Outputs member must evaluate to a \
                         String."
                    );
                    Problem::new(expression.position, message)
                })
            };
            let value = text(&output.value, "Value");
            let export = output.export.as_ref().map(|export| text(export, "Export.Name")).transpose();
            match (value, export) {
                (Ok(value), Ok(export_name)) => {
                    let description = output.description.clone();
                    outputs.push(OutputValue { key: key.clone(), value, description, export_name });
                }
                (value, export) => {
                    problems.extend(value.err());
                    problems.extend(export.err());
                }
            }
        }
        if problems.is_empty() { Ok(outputs) } else { Err(problems) }
    }
}

/// AWS names the block in which a reference is left open.
fn in_outputs(mut problem: Problem) -> Problem {
    if let Some(names) = problem
        .message
        .split_once("Unresolved resource dependencies [")
        .and_then(|(_, rest)| rest.split_once("] in the Resources"))
        .map(|(names, _)| names.to_owned())
    {
        problem.message = check::unresolved_in_outputs(&names);
    }
    problem
}
