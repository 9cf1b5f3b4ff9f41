//! `PutApprovalResult`.

use kernel::{Answers, Call, Needs, Result};
use schema::ApiError;

use crate::action_execution::{ActionExecution, Status};
use crate::advance::{self, Order};
use crate::course::Course;
use crate::execution::Execution;
use crate::pipeline::{Definition, Pipeline, arn};
use crate::{CodePipeline, api, errors};

impl Answers<api::PutApprovalResult> for CodePipeline {
    fn needs(call: &Call, op: &api::PutApprovalResult) -> Result<Needs> {
        let path = format!("{}/{}/{}", op.pipeline_name, op.stage_name, op.action_name);
        Ok(Needs::on(arn(call.place(), path)).given(call.get::<Pipeline>(&op.pipeline_name)?.as_ref()))
    }

    fn run(call: &mut Call, op: api::PutApprovalResult) -> Result<api::PutApprovalResultOutput> {
        let pipeline = Pipeline::find(call, &op.pipeline_name)?;
        let definition = Definition::of(call, &op.pipeline_name, pipeline.version)?;
        if !definition.declaration.0.stages.iter().any(|stage| stage.name == op.stage_name) {
            return Err(errors::no_stage(&op.pipeline_name, &op.stage_name));
        }
        let declared = definition.action(&op.stage_name, &op.action_name);
        if declared.is_none_or(|declared| declared.action_type_id.category != "Approval") {
            let message = format!("Stage {} has no approval action {}", op.stage_name, op.action_name);
            return Err(ApiError::new("ActionNotFoundException", message));
        }
        let unknown = || {
            let message = format!("The token is not one that approval {} waits for", op.action_name);
            ApiError::new("InvalidApprovalTokenException", message)
        };
        let course = Course::of(call, &op.pipeline_name)?;
        let row = course.latest(&op.stage_name, &op.action_name).ok_or_else(unknown)?;
        let mut row: ActionExecution = call.find(row)?;
        if row.token.as_deref() != Some(&*op.token) {
            return Err(unknown());
        }
        if row.status != Status::InProgress || row.updated_by.is_some() {
            let message = format!("Approval {} has been decided already", op.action_name);
            return Err(ApiError::new("ApprovalAlreadyCompletedException", message));
        }
        let by = call.caller().arn();
        row.updated_by = Some(by.clone());
        call.put(&row)?;
        let execution = Execution::numbered(call, &op.pipeline_name, row.number)?;
        let approved = op.result.status == "Approved";
        let (stage, action, summary) = (op.stage_name, op.action_name, op.result.summary);
        advance::order(call, &execution, &Order::Decide { stage, action, approved, summary, by })?;
        Ok(api::PutApprovalResultOutput { approved_at: Some(call.now()) })
    }
}
