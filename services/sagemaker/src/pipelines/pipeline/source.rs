//! Where a definition comes from: the request itself, or an object in S3, read as whoever asks.

use kernel::{ApiError, Body, Result, Streaming};
use schema::Operation;
use shapes_s3 as s3;
use shapes_sagemaker as api;

use crate::error;
use crate::pipelines::engine::Definition;
use crate::pipelines::step::arguments;

/// How long a definition may be, in bytes.
const LONGEST: usize = 1_048_576;

/// Refuses a definition that cannot be carried out, with all that is wrong with it.
pub(super) fn check(text: &str) -> Result<()> {
    let mut problems = Vec::new();
    match Definition::parse(text) {
        Ok(definition) => {
            problems.extend(definition.steps.iter().flat_map(arguments::problems));
            problems.extend(definition.properties().into_iter().filter_map(arguments::unknown_property));
        }
        Err(found) => problems = found,
    }
    if problems.is_empty() {
        return Ok(());
    }
    Err(error::validation(format!("Unable to parse pipeline definition. {}", problems.join("; "))))
}

/// The definition of a request, if it has one, where nothing is fetched.
pub(super) fn inline(
    text: Option<String>,
    location: Option<&api::PipelineDefinitionS3Location>,
) -> Result<Option<String>> {
    match (text, location) {
        (_, Some(_)) => Err(error::validation(
            "this runtime fetches no PipelineDefinitionS3Location in a call that a service makes: give the \
             PipelineDefinition itself",
        )),
        (text, None) => Ok(text),
    }
}

/// The definition of a request from outside. Nothing is fetched for one who may not do the operation.
pub(super) async fn fetched<Op: Operation>(
    with: &Streaming<Op>,
    pick: impl Fn(&Op) -> (&Option<String>, &Option<api::PipelineDefinitionS3Location>),
) -> Result<Option<String>> {
    with.look(|_, _| Ok(())).await?;
    let location = match pick(with.op()) {
        (Some(_), Some(_)) => {
            return Err(error::validation(
                "Both PipelineDefinition and PipelineDefinitionS3Location are given: give one of them",
            ));
        }
        (text, None) => return Ok(text.clone()),
        (None, Some(location)) => location,
    };
    let op = s3::GetObject {
        bucket: location.bucket.clone(),
        key: location.object_key.clone(),
        version_id: location.version_id.clone(),
        ..s3::GetObject::default()
    };
    let unread = |failure: ApiError| {
        if failure.status >= 500 {
            return failure;
        }
        let place = format!("s3://{}/{}", location.bucket, location.object_key);
        error::validation(format!(
            "The pipeline definition at {place} could not be read: {}",
            failure.message
        ))
    };
    let read = with.outside().stream_from(with.origin().clone(), op, Body::empty()).await;
    let (_, body) = read.map_err(unread)?;
    let bytes = body.collect(LONGEST).await.map_err(unread)?;
    let text = String::from_utf8(bytes.into());
    text.map(Some).map_err(|_| error::validation("Unable to parse pipeline definition. It is not UTF-8"))
}
