//! Effects: the only asynchronous code. Work outside a transaction, performed at least once.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Failure, Ticket};
use crate::{Outside, Result};

/// A kind of work outside: run a process to its end, send a request, build an environment.
pub trait Effect: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in the database: `codebuild_run`.
    const KIND: &'static str;
    /// What it gives.
    type Output: Serialize;

    /// Does it. It runs at least once, after a crash again, with the ticket as its idempotency key.
    fn perform(self, ticket: &Ticket, outside: &Outside)
    -> impl Future<Output = Result<Self::Output>> + Send;
}

/// An effect that is to be performed.
#[derive(Clone, Debug)]
pub(crate) struct EffectOrder {
    pub(crate) ticket: Ticket,
    pub(crate) kind: String,
    pub(crate) spec: String,
}

type Performing = Pin<Box<dyn Future<Output = Result<Value, Failure>> + Send>>;

/// A registered kind of effect.
#[derive(Clone, Copy)]
pub(crate) struct EffectEntry {
    perform: fn(String, Ticket, Arc<Outside>) -> Performing,
}

impl EffectEntry {
    pub(crate) fn of<E: Effect>() -> Self {
        EffectEntry { perform: |spec, ticket, outside| Box::pin(typed::<E>(spec, ticket, outside)) }
    }
}

async fn typed<E: Effect>(spec: String, ticket: Ticket, outside: Arc<Outside>) -> Result<Value, Failure> {
    let effect: E = crate::rows::decode(&spec)?;
    let output = effect.perform(&ticket, &outside).await?;
    serde_json::to_value(output).map_err(|cause| crate::error::encoding(cause).into())
}

/// Performs an effect.
pub(crate) async fn perform(order: EffectOrder, outside: Arc<Outside>) -> Result<Value, Failure> {
    match outside.registry().effect(&order.kind).copied() {
        Some(entry) => (entry.perform)(order.spec, order.ticket, outside).await,
        None => Err(Failure::new(
            "UnknownEffect",
            format!("this formwork does not know effects of kind {}", order.kind),
        )),
    }
}
