//! The job of an endpoint that changes: hosts are started, what they replace is ended, or all of them are.

use std::collections::BTreeSet;

use kernel::{Call, Failure, Got, Job, Me, Next, Record as _, Result, Ticket};
use serde::{Deserialize, Serialize};
use serde_json::json;
use shapes_sagemaker::endpoint_status as status;

use super::Endpoint;
use crate::hosting::host::{Host, Hosting, STOP};

/// The signal that the endpoint is to be deleted, whatever it is in the middle of.
pub(crate) const DELETE: &str = "delete";

/// A change of an endpoint on its way.
#[derive(Serialize, Deserialize)]
pub(crate) struct Deployment {
    /// The endpoint's id.
    endpoint: String,
    at: At,
    /// Whether the endpoint is to be deleted once what is under way has ended.
    #[serde(default)]
    deleting: bool,
}

/// How far it is, and what it waits for.
#[derive(Serialize, Deserialize)]
enum At {
    New,
    /// Hosts that are not healthy yet.
    Starting(BTreeSet<Ticket>),
    /// Hosts that end, and what is done then.
    Ending(BTreeSet<Ticket>, Then),
}

/// How a change ends.
#[derive(Clone, Serialize, Deserialize)]
enum Then {
    /// In service.
    Serve,
    /// As before, or failed if there was nothing before: why.
    Refuse(String),
    /// The endpoint is no more.
    Remove,
}

impl Deployment {
    /// What the endpoint's status asks for.
    pub(super) fn of(endpoint: &Endpoint) -> Self {
        Deployment { endpoint: endpoint.id().into_owned(), at: At::New, deleting: false }
    }
}

impl Job for Deployment {
    const KIND: &'static str = "sagemaker_deployment";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        let endpoint: Endpoint = call.find(&self.endpoint)?;
        if matches!(&got, Got::Signal(signal) if signal == DELETE) {
            self.deleting = true;
        }
        match (&mut self.at, got) {
            (At::New, _) if self.deleting || endpoint.status == status::DELETING => {
                self.remove(call, me, endpoint)
            }
            (At::New, _) => self.start(call, me, endpoint),
            (At::Starting(_), _) if self.deleting => self.remove(call, me, endpoint),
            (At::Starting(waiting), Got::Reply(ticket, outcome)) if waiting.contains(&ticket) => {
                waiting.remove(&ticket);
                match outcome {
                    Err(failure) => {
                        let hosts = pending_hosts(&endpoint);
                        self.end(call, me, endpoint, hosts, Then::Refuse(failure.message))
                    }
                    Ok(_) if waiting.is_empty() => self.switch(call, me, endpoint),
                    Ok(_) => Ok(Next::Wait(self)),
                }
            }
            (At::Ending(waiting, then), Got::Reply(ticket, _)) if waiting.contains(&ticket) => {
                waiting.remove(&ticket);
                if !waiting.is_empty() {
                    return Ok(Next::Wait(self));
                }
                let then = then.clone();
                self.conclude(call, me, endpoint, then)
            }
            _ => Ok(Next::Wait(self)),
        }
    }
}

impl Deployment {
    /// Starts what is to serve.
    fn start(mut self, call: &mut Call, me: &Me, endpoint: Endpoint) -> Result<Next<Self>> {
        let hosts = pending_hosts(&endpoint);
        let mut waiting = BTreeSet::new();
        for host in hosts {
            let ticket = call.outside(me)?;
            call.start(&Host::arn(&endpoint.arn(), &host), Hosting::new(&host, ticket.clone()))?;
            waiting.insert(ticket);
        }
        if waiting.is_empty() {
            // New weights have nothing to wait for.
            return self.conclude(call, me, endpoint, Then::Serve);
        }
        self.at = At::Starting(waiting);
        Ok(Next::Wait(self))
    }

    /// All of them are healthy: from this commit on they serve, and what served before ends.
    fn switch(self, call: &mut Call, me: &Me, mut endpoint: Endpoint) -> Result<Next<Self>> {
        let old = std::mem::replace(&mut endpoint.fleet, endpoint.pending.take());
        call.put(&endpoint)?;
        let hosts = old.into_iter().flat_map(|fleet| fleet.variants).map(|variant| variant.host).collect();
        self.end(call, me, endpoint, hosts, Then::Serve)
    }

    fn remove(self, call: &mut Call, me: &Me, mut endpoint: Endpoint) -> Result<Next<Self>> {
        if endpoint.status != status::DELETING {
            endpoint.turn(call, status::DELETING)?;
        }
        let hosts = endpoint.hosts();
        self.end(call, me, endpoint, hosts, Then::Remove)
    }

    /// Ends hosts, then does what is said.
    fn end(
        mut self,
        call: &mut Call,
        me: &Me,
        endpoint: Endpoint,
        hosts: Vec<String>,
        then: Then,
    ) -> Result<Next<Self>> {
        let mut waiting = BTreeSet::new();
        for host in hosts {
            let arn = Host::arn(&endpoint.arn(), &host);
            if call.signal(&arn, STOP)? {
                waiting.insert(call.follow(me, &arn)?);
            } else {
                // It never started, or has given up already.
                call.remove::<Host>(&host)?;
            }
        }
        if waiting.is_empty() {
            return self.conclude(call, me, endpoint, then);
        }
        self.at = At::Ending(waiting, then);
        Ok(Next::Wait(self))
    }

    fn conclude(self, call: &mut Call, me: &Me, mut endpoint: Endpoint, then: Then) -> Result<Next<Self>> {
        match then {
            Then::Remove => {
                call.remove::<Endpoint>(&self.endpoint)?;
                Ok(Next::Done(Ok(json!({"EndpointArn": endpoint.arn()}))))
            }
            Then::Refuse(why) => {
                endpoint.pending = None;
                if self.deleting {
                    return self.remove(call, me, endpoint);
                }
                endpoint.failure = Some(why.clone());
                let status = if endpoint.fleet.is_some() { status::IN_SERVICE } else { status::FAILED };
                endpoint.turn(call, status)?;
                Ok(Next::Done(Err(Failure::new(status::FAILED, why))))
            }
            Then::Serve if self.deleting => self.remove(call, me, endpoint),
            Then::Serve => {
                endpoint.turn(call, status::IN_SERVICE)?;
                Ok(Next::Done(Ok(json!({"EndpointArn": endpoint.arn(), "EndpointStatus": endpoint.status}))))
            }
        }
    }
}

fn pending_hosts(endpoint: &Endpoint) -> Vec<String> {
    endpoint.pending.iter().flat_map(|fleet| &fleet.variants).map(|variant| variant.host.clone()).collect()
}
