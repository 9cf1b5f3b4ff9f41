//! How each kind of target is started: under the delivery's role, or by EventBridge itself where there is none.

use kernel::{As, Call, Me, Place, Props, Result};
use schema::Blob;
use serde_json::Value;
use shapes_codepipeline as codepipeline;
use shapes_lambda as lambda;
use shapes_sagemaker as sagemaker;
use shapes_sns as sns;
use shapes_sqs as sqs;

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
        let under = if self.role.is_empty() {
            As::service("events", &self.rule_arn)
        } else {
            As::role(&self.role, session).taken_for(&self.rule_arn)
        };
        let under = under.region(&place.region);
        match kind {
            Kind::Function => {
                let op = lambda::Invoke {
                    function_name: target.arn.clone(),
                    invocation_type: Some(lambda::invocation_type::EVENT.to_owned()),
                    payload: Some(Blob(self.input.clone().into_bytes())),
                    ..lambda::Invoke::default()
                };
                call.invoke(under, op)?;
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
            Kind::SnsTopic => {
                let op = sns::Publish {
                    topic_arn: Some(target.arn.clone()),
                    message: self.input.clone(),
                    ..Default::default()
                };
                Ok(call.invoke(under, op)?.message_id.unwrap_or_default())
            }
            Kind::SqsQueue { name } => {
                let group = target.sqs_parameters.as_ref().and_then(|given| given.message_group_id.clone());
                let op = sqs::SendMessage {
                    queue_url: queue_url(&place, &name),
                    message_body: self.input.clone(),
                    message_deduplication_id: group.is_some().then(|| self.event_id.clone()),
                    message_group_id: group,
                    ..Default::default()
                };
                Ok(call.invoke(under, op)?.message_id.unwrap_or_default())
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

/// The URL of a queue.
pub(super) fn queue_url(place: &Place, name: &str) -> String {
    format!("https://sqs.{}.{}/{}/{name}", place.region, place.url_suffix(), place.account)
}
