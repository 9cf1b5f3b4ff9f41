//! How templates come in: from S3, read as whoever asks, before the operation if it comes from outside, by the product's
//! job if a service asks for it in its own transaction.

use kernel::{
    ApiError, Body, Call, Effect, Failure, Got, Job, Me, Next, Origin, Outside, Result, SessionId, Streaming,
    Ticket,
};
use schema::Operation;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_s3 as s3;
use template::Address;

use super::{Artifact, Draft, Text, of};
use crate::{api, error};

/// How long a template may be, in bytes.
const LONGEST: usize = 1_000_000;

/// Where a template lies, or the refusal of an address that is none of S3's.
pub(super) fn address(url: &str) -> Result<Address> {
    Address::parse(url)
        .ok_or_else(|| error::invalid(format!("LoadTemplateFromURL must be the URL of an S3 object: {url}")))
}

/// The template of a version from outside. Nothing is fetched for one who may not do the operation, nor for a version
/// that would be refused.
pub(crate) async fn before<Op: Operation>(
    with: &Streaming<Op>,
    pick: impl Fn(&Op) -> Option<&api::ProvisioningArtifactProperties>,
) -> Result<String> {
    with.look(|_, _| Ok(())).await?;
    let properties =
        pick(with.op()).ok_or_else(|| error::invalid("a product needs ProvisioningArtifactParameters"))?;
    let draft = Draft::of(properties)?;
    fetch(with.outside(), with.origin().clone(), draft.url()).await
}

async fn fetch(outside: &Outside, origin: Origin, url: &str) -> Result<String> {
    let address = address(url)?;
    let op = s3::GetObject {
        bucket: address.bucket,
        key: address.key,
        version_id: address.version,
        ..s3::GetObject::default()
    };
    let (_, bytes) = outside.stream_from(origin, op, Body::empty()).await.map_err(unread)?;
    let bytes = bytes.collect(LONGEST).await.map_err(|failure| {
        if failure.code == "EntityTooLarge" {
            error::invalid(format!("Invalid templateBody. It may not exceed {LONGEST} bytes."))
        } else {
            failure
        }
    })?;
    String::from_utf8(bytes.into()).map_err(|_| error::invalid("Invalid templateBody. It is not UTF-8."))
}

fn unread(failure: ApiError) -> ApiError {
    if failure.status >= 500 { failure } else { error::invalid(format!("S3 error: {}", failure.message)) }
}

/// Keeps the template of a version, which thereby is available.
pub(super) fn kept(call: &mut Call, artifact: &mut Artifact, text: String) -> Result<()> {
    if artifact.validated {
        template::parse(&text).map_err(|problems| {
            let first = problems.first().map_or("Template format error", |problem| problem.message.as_str());
            error::invalid(format!("Invalid templateBody. {first}"))
        })?;
    }
    call.put(&Text { artifact: artifact.id.clone(), text })?;
    api::status::AVAILABLE.clone_into(&mut artifact.status);
    Ok(())
}

/// Fetches the template of a version for its product's job.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FetchTemplate {
    url: String,
    /// Who asked for it.
    reader: SessionId,
}

impl Effect for FetchTemplate {
    const KIND: &'static str = "servicecatalog_fetch";
    type Output = String;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<String> {
        let origin = outside.kept(&self.reader).await?;
        fetch(outside, origin, &self.url).await
    }
}

/// Fetches the templates of a product's new versions, one after the other. It fails if one of them did.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Loading {
    product: String,
    /// The version whose template is being fetched.
    artifact: Option<String>,
    /// The first failure.
    failure: Option<Failure>,
}

impl Loading {
    /// The job of a product.
    pub(super) fn of(product: &str) -> Self {
        Loading { product: product.to_owned(), artifact: None, failure: None }
    }

    fn loaded(&mut self, call: &mut Call, outcome: Result<Value, Failure>) -> Result<()> {
        let Some(id) = self.artifact.take() else { return Ok(()) };
        // It may have been deleted meanwhile.
        let Some(mut artifact) = call.get::<Artifact>(&id)? else { return Ok(()) };
        if let Some((_, reader)) = artifact.fetching.take() {
            call.forget_caller(&reader)?;
        }
        let kept = match outcome {
            Ok(Value::String(text)) => {
                call.attempt(|call| kept(call, &mut artifact, text)).map_err(Failure::from)
            }
            Ok(_) => Err(Failure::new("InternalFailure", "the template is not text")),
            Err(failure) => Err(failure),
        };
        if let Err(failure) = kept {
            api::status::FAILED.clone_into(&mut artifact.status);
            self.failure.get_or_insert(failure);
        }
        call.put(&artifact)
    }
}

impl Job for Loading {
    const KIND: &'static str = "servicecatalog_loading";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        if let Got::Reply(_, outcome) = got {
            self.loaded(call, outcome)?;
        }
        if self.artifact.is_some() {
            return Ok(Next::Wait(self));
        }
        let next = of(call, &self.product)?
            .into_iter()
            .find_map(|one| one.fetching.map(|(url, reader)| (one.id, FetchTemplate { url, reader })));
        let Some((id, effect)) = next else {
            return Ok(Next::Done(self.failure.map_or(Ok(json!(self.product)), Err)));
        };
        call.effect(me, effect)?;
        self.artifact = Some(id);
        Ok(Next::Wait(self))
    }
}
