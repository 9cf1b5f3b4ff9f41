//! The gates of delivery pipelines, at which executions wait for a person.

use client::Client;
use shapes_codepipeline as codepipeline;

use crate::failure::Result;

/// A gate at which an execution waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gate {
    pub(crate) pipeline: String,
    pub(crate) stage: String,
    pub(crate) action: String,
    pub(crate) token: String,
}

impl Gate {
    /// Its name in full, by which it is decided on.
    pub(crate) fn name(&self) -> String {
        format!("{}/{}/{}", self.pipeline, self.stage, self.action)
    }

    /// Whether a person may mean it by this name: it may leave out the stage, or name the pipeline or the gate alone.
    pub(crate) fn is_meant_by(&self, name: &str) -> bool {
        let Gate { pipeline, stage, action, .. } = self;
        let shorter = [format!("{pipeline}/{action}"), format!("{stage}/{action}")];
        name == pipeline || name == action || name == self.name() || shorter.iter().any(|one| one == name)
    }

    /// Decides on it: `status` is `Approved` or `Rejected`.
    pub(crate) async fn decide(&self, client: &Client, status: &str, summary: &str) -> Result {
        let put = codepipeline::PutApprovalResult {
            pipeline_name: self.pipeline.clone(),
            stage_name: self.stage.clone(),
            action_name: self.action.clone(),
            result: codepipeline::ApprovalResult { summary: summary.to_owned(), status: status.to_owned() },
            token: self.token.clone(),
        };
        client.call(&put).await?;
        Ok(())
    }
}

/// The stages of a pipeline, as they stand.
pub(crate) async fn stages(client: &Client, pipeline: &str) -> Result<Vec<codepipeline::StageState>> {
    let ask = codepipeline::GetPipelineState { name: pipeline.to_owned() };
    Ok(client.call(&ask).await?.stage_states.unwrap_or_default())
}

/// The gates of a pipeline that are open.
pub(crate) fn open(pipeline: &str, stages: Vec<codepipeline::StageState>) -> Vec<Gate> {
    let mut open = Vec::new();
    for stage in stages {
        for action in stage.action_states.into_iter().flatten() {
            let latest = action.latest_execution.unwrap_or_default();
            // Only an approval has a token.
            let token = latest.token.filter(|_| latest.status.as_deref() == Some("InProgress"));
            open.extend(token.map(|token| Gate {
                pipeline: pipeline.to_owned(),
                stage: stage.stage_name.clone().unwrap_or_default(),
                action: action.action_name.unwrap_or_default(),
                token,
            }));
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gate_is_named_in_full_or_as_far_as_a_person_needs() {
        let gate = Gate {
            pipeline: "churn-Deploy".to_owned(),
            stage: "DeployPreProd".to_owned(),
            action: "Approve_Prod".to_owned(),
            token: String::new(),
        };
        let check = |name: &str, meant: bool| assert_eq!(gate.is_meant_by(name), meant, "{name}");
        check("churn-Deploy", true);
        check("churn-Deploy/Approve_Prod", true);
        check("churn-Deploy/DeployPreProd/Approve_Prod", true);
        check("DeployPreProd/Approve_Prod", true);
        check("Approve_Prod", true);
        check("churn-Deploy/DeployPreProd", false);
        check("churn/Approve_Prod", false);
        check("Approve", false);
    }
}
