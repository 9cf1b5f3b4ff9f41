//! What is being done with a project: it follows its provisioned product, and writes down what became of that.

use kernel::{Call, Failure, Got, Job, Me, Next, Result, Stored};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_sagemaker as api;
use shapes_sagemaker::project_status as status;

use super::{Project, find};

/// A change of a project.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Change {
    project: String,
    what: What,
}

/// What is done.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum What {
    Create,
    /// The details that the project has when it succeeded.
    Update(Box<Stored<api::ServiceCatalogProvisioningDetails>>),
    Delete,
}

impl What {
    pub(super) fn update(to: api::ServiceCatalogProvisioningDetails) -> Self {
        What::Update(Box::new(Stored(to)))
    }
}

impl Change {
    pub(super) fn new(project: &str, what: What) -> Self {
        Change { project: project.to_owned(), what }
    }

    fn end(self, call: &mut Call, outcome: Result<Value, Failure>) -> Result<Next<Self>> {
        let mut project = find(call, &self.project)?;
        let (good, bad, verb) = match &self.what {
            What::Create => (status::CREATE_COMPLETED, status::CREATE_FAILED, "Provisioning"),
            What::Update(_) => (status::UPDATE_COMPLETED, status::UPDATE_FAILED, "Provisioning"),
            What::Delete => (status::DELETE_COMPLETED, status::DELETE_FAILED, "Termination"),
        };
        let outcome = match outcome {
            Ok(_) => {
                good.clone_into(&mut project.status);
                project.message = None;
                if let What::Update(details) = self.what {
                    project.details = *details;
                }
                Ok(json!({ "ProjectStatus": good }))
            }
            Err(failure) => {
                let text = format!("Client error: {verb} failed with error: {}", failure.message);
                bad.clone_into(&mut project.status);
                project.message = Some(text.clone());
                Err(Failure::new(bad, text))
            }
        };
        project.modified = Some(call.now());
        call.put(&project)?;
        Ok(Next::Done(outcome))
    }
}

impl Job for Change {
    const KIND: &'static str = "sagemaker_project_change";

    fn step(self, call: &mut Call, _: &Me, got: Got) -> Result<Next<Self>> {
        match got {
            Got::Go => {
                let mut project: Project = find(call, &self.project)?;
                if matches!(self.what, What::Create) {
                    status::CREATE_IN_PROGRESS.clone_into(&mut project.status);
                    call.put(&project)?;
                }
                Ok(Next::Wait(self))
            }
            Got::Reply(_, outcome) => self.end(call, outcome),
            Got::Alarm | Got::Signal(_) => Ok(Next::Wait(self)),
        }
    }
}
