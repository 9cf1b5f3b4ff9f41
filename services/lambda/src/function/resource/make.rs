//! The effect that makes or changes a stack's function, and waits until it is ready.

use std::time::Duration;

use kernel::{Acting, ApiError, At, Body, Call, Effect, Origin, Outside, Place, Result, Stored, Ticket};
use serde::{Deserialize, Serialize};
use shapes_lambda as api;

use super::reserve;
use crate::function::Function;
use crate::function::configuration::State;

/// How often a function is looked at that gets ready.
const PAUSE: Duration = Duration::from_millis(100);

/// What is done to a function, in this order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Make {
    at: At,
    place: Place,
    function: String,
    pub(super) create: Option<Stored<api::CreateFunction>>,
    pub(super) code: Option<Stored<api::UpdateFunctionCode>>,
    pub(super) configuration: Option<Stored<api::UpdateFunctionConfiguration>>,
    pub(super) reserve: Option<i32>,
}

impl Make {
    /// Nothing yet, of a stack's function.
    pub(super) fn nothing(at: &At, place: &Place, function: &str) -> Self {
        Make {
            at: at.clone(),
            place: place.clone(),
            function: function.to_owned(),
            create: None,
            code: None,
            configuration: None,
            reserve: None,
        }
    }
}

impl Effect for Make {
    const KIND: &'static str = "lambda_make_function";
    type Output = ();

    async fn perform(self, ticket: &Ticket, outside: &Outside) -> Result<()> {
        let mut origin = outside.stack_origin(&self.at, &self.place).await?;
        // By it a function is known again that was made before a crash.
        ticket.as_str().clone_into(&mut origin.request.id);
        if let Some(Stored(op)) = self.create.clone() {
            self.create(outside, &origin, op).await?;
            self.ready(outside).await?;
        }
        if let Some(Stored(op)) = self.code.clone() {
            outside.stream_from(origin.clone(), op, Body::empty()).await?;
            self.ready(outside).await?;
        }
        if let Some(Stored(op)) = self.configuration.clone() {
            outside.invoke_from(origin.clone(), op).await?;
            self.ready(outside).await?;
        }
        if let Some(reserved) = self.reserve {
            outside.invoke_from(origin, reserve(&self.function, reserved)).await?;
        }
        Ok(())
    }
}

impl Make {
    async fn create(&self, outside: &Outside, origin: &Origin, op: api::CreateFunction) -> Result<()> {
        match outside.stream_from(origin.clone(), op, Body::empty()).await {
            Err(error) if error.code == "ResourceConflictException" => match self.found(outside).await? {
                Some(function) if function.request == origin.request.id => Ok(()),
                _ => Err(ApiError::new("AlreadyExists", format!("{} already exists", self.function))),
            },
            made => made.map(drop),
        }
    }

    async fn found(&self, outside: &Outside) -> Result<Option<Function>> {
        let arn = self.place.arn("lambda", format_args!("function:{}", self.function));
        let acting = Acting { service: "lambda", resource: &arn, role: None };
        let (place, name) = (self.place.clone(), self.function.clone());
        outside.read(&acting, move |call: &Call| call.get_in(&place, &name)).await
    }

    /// Waits until what was begun has ended.
    async fn ready(&self, outside: &Outside) -> Result<()> {
        loop {
            let function = self.found(outside).await?;
            let gone = || ApiError::new("NotFound", format!("{} was deleted meanwhile", self.function));
            let latest = function.ok_or_else(gone)?.latest;
            match latest.update.unwrap_or(latest.state) {
                State::Ready => return Ok(()),
                State::Failed(why) => return Err(ApiError::new("NotStabilized", why)),
                State::Preparing => tokio::time::sleep(PAUSE).await,
            }
        }
    }
}
