//! Making a function ready, when it is new and when it is changed: what its runtime needs is built if it is not there.

use kernel::{Call, Effect, Failure, Got, Job, Me, Next, Outside, Query, Result, Ticket};
use schema::ApiError;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::configuration::State;
use super::{Function, runtime};
use crate::version::Version;

/// A function on its way.
#[derive(Serialize, Deserialize)]
pub(crate) struct Change {
    /// The function's name.
    name: String,
    waiting: Option<Ticket>,
}

/// Builds what stands in for a runtime's image.
#[derive(Serialize, Deserialize)]
pub(crate) struct Prepare {
    image: String,
}

impl Change {
    /// Starts making a function ready.
    pub(crate) fn start(call: &mut Call, function: &Function) -> Result<()> {
        let (name, place) = (function.name.clone(), function.place.clone());
        call.within(&place, |call| call.start(&function.arn(), Change { name, waiting: None }))
    }
}

impl Job for Change {
    const KIND: &'static str = "lambda_change";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        let Some(mut function) = call.get::<Function>(&self.name)? else {
            return Ok(Next::Done(Err(Failure::new("Deleted", "the function was deleted meanwhile"))));
        };
        let outcome = match (&self.waiting, got) {
            (None, _) => {
                let image = runtime::image(&function.latest.settings.runtime).unwrap_or_default();
                self.waiting = Some(call.effect(me, Prepare { image })?);
                return Ok(Next::Wait(self));
            }
            (Some(ticket), Got::Reply(replied, outcome)) if *ticket == replied => outcome,
            _ => return Ok(Next::Wait(self)),
        };
        let state = outcome.as_ref().map_or_else(|why| State::Failed(why.message.clone()), |_| State::Ready);
        let settle = |kept: &mut State| {
            if *kept == State::Preparing {
                *kept = state.clone();
            }
        };
        settle(&mut function.latest.state);
        function.latest.update.as_mut().map(settle);
        call.put(&function)?;
        for mut version in call.every::<Version>(&Query::all().by("function", &self.name))? {
            if version.configuration.state == State::Preparing {
                version.configuration.state = state.clone();
                call.put(&version)?;
            }
        }
        Ok(Next::Done(outcome.map(|_| Value::Null)))
    }
}

impl Effect for Prepare {
    const KIND: &'static str = "lambda_prepare";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let processes = outside.processes()?;
        let progress =
            |line: &str| tracing::info!(image = self.image, line, "a function's runtime is made ready");
        let prepared = processes.prepare(&self.image, &[].into(), &progress).await;
        prepared.map_err(|failure| ApiError::new(failure.code, failure.message))
    }
}
