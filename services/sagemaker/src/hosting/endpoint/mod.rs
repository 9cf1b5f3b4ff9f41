//! Endpoints: the record, and how it is shown.
//!
//! ```text
//!   CreateEndpoint ─▶ Creating ─ hosts start, and answer pings ─▶ InService ─ UpdateEndpoint ─▶ Updating ─▶ InService
//!                        └─ one does not ─▶ Failed                    └─ DeleteEndpoint ─▶ Deleting ─▶ gone
//! ```

mod create;
mod delete;
pub(crate) mod deployment;
mod event;
mod fleet;
mod look;
pub(crate) mod resource;
mod update;
mod weights;

use std::borrow::Cow;

use kernel::{ApiError, Call, Guarded, Needs, Place, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;
use shapes_sagemaker::endpoint_status as status;

pub(crate) use fleet::{Fleet, Variant};

use crate::error;
use crate::list::Listed;
use crate::tags::{self, Tagged, Tags};

/// An endpoint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Endpoint {
    pub(crate) place: Place,
    pub(crate) name: String,
    created: Timestamp,
    modified: Timestamp,
    /// One of AWS's: `Creating`, `InService`, …
    pub(crate) status: String,
    /// Why it failed, or why its last update did.
    failure: Option<String>,
    /// What serves; none before it ever did.
    pub(crate) fleet: Option<Fleet>,
    /// What is to serve, while it is made.
    pending: Option<Fleet>,
    #[serde(default)]
    tags: Tags,
}

impl Record for Endpoint {
    const KIND: &'static str = "sagemaker_endpoint";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(self.name.to_lowercase())
    }
}

impl Guarded for Endpoint {
    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Tagged for Endpoint {
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
}

impl Listed for Endpoint {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> Timestamp {
        self.created
    }
}

/// The ARN of an endpoint of a place.
pub(crate) fn arn(place: &Place, name: &str) -> String {
    place.arn("sagemaker", format_args!("endpoint/{}", name.to_lowercase()))
}

/// Its group of logs.
pub(crate) fn log_group(name: &str) -> String {
    format!("/aws/sagemaker/Endpoints/{name}")
}

/// What the operation's action needs on the endpoint.
pub(crate) fn needs(call: &Call, name: &str) -> Result<Needs> {
    let endpoint = call.get::<Endpoint>(&name.to_lowercase())?;
    let needs = Needs::on(arn(call.place(), name)).given(endpoint.as_ref());
    Ok(match endpoint {
        Some(endpoint) => tags::shown_to(needs, &endpoint.tags),
        None => needs,
    })
}

fn find(call: &Call, name: &str) -> Result<Endpoint> {
    call.get(&name.to_lowercase())?.ok_or_else(|| absent(call, name))
}

fn absent(call: &Call, name: &str) -> ApiError {
    error::validation(format!("Could not find endpoint \"{}\".", arn(call.place(), name)))
}

fn in_progress(arn: &str) -> ApiError {
    error::validation(format!("Cannot update in-progress endpoint \"{arn}\"."))
}

impl Endpoint {
    pub(crate) fn arn(&self) -> String {
        arn(&self.place, &self.name)
    }

    /// Whether a job works on it.
    fn is_in_progress(&self) -> bool {
        matches!(&*self.status, status::CREATING | status::UPDATING | status::DELETING)
    }

    /// The configuration that serves, or that is to serve first.
    fn config(&self) -> Option<&str> {
        self.fleet.as_ref().or(self.pending.as_ref()).map(|fleet| &*fleet.config)
    }

    /// Everything that works for it, or is to.
    fn hosts(&self) -> Vec<String> {
        let fleets = self.fleet.iter().chain(&self.pending);
        fleets.flat_map(|fleet| &fleet.variants).map(|variant| variant.host.clone()).collect()
    }

    /// Takes another status, which everybody hears of.
    fn turn(&mut self, call: &mut Call, status: &str) -> Result<()> {
        status.clone_into(&mut self.status);
        self.modified = call.now();
        call.put(self)?;
        event::publish(call, self)
    }

    /// Refuses what an endpoint in this state cannot do: to be changed.
    fn must_be_in_service(&self) -> Result<()> {
        match &*self.status {
            status::IN_SERVICE => Ok(()),
            _ if self.is_in_progress() => Err(in_progress(&self.arn())),
            other => Err(error::validation(format!(
                "Cannot update endpoint \"{}\": its status is {other}. Delete it and create it again.",
                self.arn()
            ))),
        }
    }

    fn described(self) -> api::DescribeEndpointOutput {
        let creating = self.status == status::CREATING;
        let pending = self.pending.as_ref().filter(|_| !creating);
        api::DescribeEndpointOutput {
            endpoint_arn: self.arn(),
            endpoint_config_name: self.config().map(str::to_owned),
            production_variants: self.fleet.as_ref().map(Fleet::shown),
            pending_deployment_summary: pending.map(|fleet| fleet.shown_pending(self.modified)),
            endpoint_status: self.status,
            failure_reason: self.failure,
            endpoint_name: self.name,
            creation_time: self.created,
            last_modified_time: self.modified,
            ..Default::default()
        }
    }
}
