//! The runtime of SageMaker's endpoints: `InvokeEndpoint`. Refused by name: invocations that are asynchronous or whose
//! answers are streams of events.

mod invoke;
mod model_error;

use shapes_sagemaker_runtime as api;

/// The service.
#[derive(Debug)]
pub struct Runtime;

kernel::serves!(Runtime: api::SERVICE, streams [InvokeEndpoint]);
