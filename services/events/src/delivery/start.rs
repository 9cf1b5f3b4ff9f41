//! How each kind of target is started: under the target's role; functions without one by the service, which their policies
//! let.

use kernel::{As, Call, Me, Props, Result};
use schema::Blob;
use serde_json::Value;
use shapes_codepipeline as codepipeline;
use shapes_lambda as lambda;
use shapes_sagemaker as sagemaker;

use super::Delivery;
use crate::error;
use crate::target::Kind;

impl Delivery {
    /// Starts what the target is; gives the id or ARN of what was started.
    pub(super) fn deliver(&self, call: &mut Call, me: &Me) -> Result<String> {
        let target = &self.target.0;
        let Some((kind, place)) = Kind::of(&target.arn) else {
            return Err(error::validation(format!("{} is no target of this runtime", target.arn)));
        };
        // Each delivery is one start, however often it is tried.
        let token = format!("{}-{}", self.event_id, me.id);
        let session = format!("AWS_Events_Invoke_{}", target.id);
        let session = session.get(..64).unwrap_or(&session);
        // The started service sees by `Call::role_taker` which rule it is for.
        let under = As::role(&self.role, session).taken_for(&self.rule_arn).region(&place.region);
        match kind {
            Kind::Function => {
                let op = lambda::Invoke {
                    function_name: target.arn.clone(),
                    invocation_type: Some(lambda::invocation_type::EVENT.to_owned()),
                    payload: Some(Blob(self.input.clone().into_bytes())),
                    ..lambda::Invoke::default()
                };
                let service = As::service("events", &self.rule_arn).region(&place.region);
                call.invoke(if target.role_arn.is_some() { under } else { service }, op)?;
                Ok(target.arn.clone())
            }
            Kind::CodePipeline { name } => {
                let given = self.codepipeline_input()?;
                let op =
                    codepipeline::StartPipelineExecution { name, client_request_token: Some(token), ..given };
                Ok(call.invoke(under, op)?.pipeline_execution_id.unwrap_or_default())
            }
            Kind::SageMakerPipeline { name } => {
                let parameters = target.sage_maker_pipeline_parameters.clone().unwrap_or_default();
                let parameters = parameters.pipeline_parameter_list.map(|list| {
                    let each = list.into_iter();
                    each.map(|given| sagemaker::Parameter { name: given.name, value: given.value }).collect()
                });
                let op = sagemaker::StartPipelineExecution {
                    pipeline_name: name,
                    pipeline_parameters: parameters,
                    client_request_token: token,
                    ..sagemaker::StartPipelineExecution::default()
                };
                Ok(call.invoke(under, op)?.pipeline_execution_arn.unwrap_or_default())
            }
        }
    }

    /// What CodePipeline takes of an input: which revisions of its sources, which variables. Events have neither.
    fn codepipeline_input(&self) -> Result<codepipeline::StartPipelineExecution> {
        let input: Value = serde_json::from_str(&self.input).unwrap_or_default();
        let members = input.as_object().into_iter().flatten();
        let taken: Props = members
            .filter(|(name, _)| matches!(name.as_str(), "sourceRevisions" | "variables"))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        kernel::input(&taken).map_err(|cause| error::validation(cause.message))
    }
}
