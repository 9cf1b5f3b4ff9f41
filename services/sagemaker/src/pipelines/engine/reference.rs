//! What `{"Get": …}` names: a parameter, something of the execution, what a step gave, a property file of a step.

use super::path::Path;

/// What the execution knows of itself.
const EXECUTION: [&str; 6] = [
    "PipelineName",
    "PipelineArn",
    "PipelineExecutionId",
    "PipelineExecutionArn",
    "StartDateTime",
    "CurrentDateTime",
];

/// What an expression gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// `Parameters.X`
    Parameter(String),
    /// `Execution.PipelineExecutionId`
    Execution(String),
    /// `Steps.X.ModelArtifacts.S3ModelArtifacts`
    Property { step: String, path: Path },
    /// `Steps.X.PropertyFiles.F`: which file a `Std:JsonGet` reads.
    PropertyFile { step: String, file: String },
}

impl Reference {
    /// Reads a reference, or says what is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Reference, String> {
        let refuse = |why: &str| Err(format!("{{\"Get\": \"{text}\"}} {why}"));
        match text.split_once('.') {
            Some(("Parameters", name)) if !name.is_empty() => Ok(Reference::Parameter(name.to_owned())),
            Some(("Execution", name)) if EXECUTION.contains(&name) => {
                Ok(Reference::Execution(name.to_owned()))
            }
            Some(("Execution", _)) => {
                refuse(&format!("names nothing that an execution has: it has {}", EXECUTION.join(", ")))
            }
            Some(("Steps", rest)) => {
                let Some((step, path)) = rest.split_once('.') else {
                    return refuse("names a step and nothing of it");
                };
                if let Some(file) = path.strip_prefix("PropertyFiles.") {
                    return Ok(Reference::PropertyFile { step: step.to_owned(), file: file.to_owned() });
                }
                match Path::parse(path) {
                    Some(path) => Ok(Reference::Property { step: step.to_owned(), path }),
                    None => refuse("has a path that cannot be read"),
                }
            }
            _ => refuse("begins with none of Parameters, Execution and Steps"),
        }
    }
}
