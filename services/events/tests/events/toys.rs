//! Two services that can be targets: they note what they were started with.

use std::borrow::Cow;

use kernel::{Answers, ApiError, Call, Needs, Query, Record, Result};
use serde::{Deserialize, Serialize};
use testkit::Client;

/// What was started.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Started {
    token: String,
    pub(crate) what: String,
    pub(crate) caller: String,
    pub(crate) taken_by: Option<(String, Option<String>)>,
    pub(crate) time: i64,
    pub(crate) given: Vec<(String, String)>,
}

impl Record for Started {
    const KIND: &'static str = "toy_started";
    fn id(&self) -> Cow<'_, str> {
        (&*self.token).into()
    }
}

/// Everything that was started, in the order of time.
pub(crate) fn started(client: &Client<'_>) -> Vec<Started> {
    let mut all = client.inside(|call| call.every::<Started>(&Query::all())).expect("read");
    all.sort_by_key(|started| started.time);
    all
}

/// Starts something, unless its name says that it is not there, or busy.
fn start(call: &mut Call, what: String, token: String, given: Vec<(String, String)>) -> Result<()> {
    if what.contains("missing") {
        return Err(ApiError::new("PipelineNotFoundException", "no such pipeline"));
    }
    if what.contains("busy") {
        return Err(ApiError::new("ThrottlingException", "later"));
    }
    let taken_by = call.role_taker().map(|taker| (taker.service.to_owned(), taker.source.clone()));
    let (caller, time) = (call.caller().arn(), call.now().0);
    call.put(&Started { token, what, caller, taken_by, time, given })
}

pub(crate) use codepipeline::CodePipeline;
pub(crate) use sagemaker::SageMaker;

mod codepipeline {
    use shapes_codepipeline as api;

    use super::{Answers, Call, Needs, Result, Started, start};

    pub(crate) struct CodePipeline;

    kernel::serves!(CodePipeline: api::SERVICE, operations [StartPipelineExecution], records [Started]);

    impl Answers<api::StartPipelineExecution> for CodePipeline {
        fn needs(call: &Call, op: &api::StartPipelineExecution) -> Result<Needs> {
            Ok(Needs::on(call.place().arn("codepipeline", &op.name)))
        }
        fn run(
            call: &mut Call,
            op: api::StartPipelineExecution,
        ) -> Result<api::StartPipelineExecutionOutput> {
            let revisions = op.source_revisions.into_iter().flatten();
            let given = revisions.map(|given| (given.action_name, given.revision_value)).collect();
            start(call, op.name, op.client_request_token.unwrap_or_default(), given)?;
            Ok(api::StartPipelineExecutionOutput { pipeline_execution_id: Some("id".to_owned()) })
        }
    }
}

mod sagemaker {
    use shapes_sagemaker as api;

    use super::{Answers, Call, Needs, Result, start};

    pub(crate) struct SageMaker;

    kernel::serves!(SageMaker: api::SERVICE, operations [StartPipelineExecution]);

    impl Answers<api::StartPipelineExecution> for SageMaker {
        fn needs(call: &Call, op: &api::StartPipelineExecution) -> Result<Needs> {
            Ok(Needs::on(call.place().arn("sagemaker", format_args!("pipeline/{}", op.pipeline_name))))
        }
        fn run(
            call: &mut Call,
            op: api::StartPipelineExecution,
        ) -> Result<api::StartPipelineExecutionOutput> {
            let parameters = op.pipeline_parameters.into_iter().flatten();
            let given = parameters.map(|given| (given.name, given.value)).collect();
            start(call, op.pipeline_name, op.client_request_token, given)?;
            Ok(api::StartPipelineExecutionOutput { pipeline_execution_arn: Some("arn".to_owned()) })
        }
    }
}
