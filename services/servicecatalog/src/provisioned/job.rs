//! What is being done with a provisioned product: its stack's operation is begun, followed, and written down.

use kernel::{As, Call, Failure, Got, Job, Me, Next, Result, SessionId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{History, Provisioned, stack};
use crate::api;
use crate::api::provisioned_product_status as status;

/// The name of the sessions in which Service Catalog takes a launch role.
const SESSION: &str = "servicecatalog";

/// Under whom a stack is handled.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Under {
    /// The launch role.
    Role(String),
    /// Whoever asked, if there is no launch constraint.
    Session(SessionId),
}

impl Under {
    /// The launch role, or the caller.
    pub(super) fn of(call: &mut Call, role: Option<&str>) -> Result<Self> {
        match role {
            Some(role) => Ok(Under::Role(role.to_owned())),
            None => Ok(Under::Session(call.keep_caller()?)),
        }
    }

    /// The principal of nested calls.
    pub(super) fn principal(&self) -> As<'_> {
        match self {
            Under::Role(arn) => As::role(arn, SESSION),
            Under::Session(id) => As::session(id),
        }
    }
}

/// Parameters by name; none stands for the value that the stack has.
pub(super) type Parameters = Vec<(String, Option<String>)>;

/// What is to be done.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Order {
    Launch { artifact: String, portfolio: String, parameters: Parameters },
    Update { artifact: String, parameters: Parameters },
    Terminate { ignore_errors: bool, retain: bool },
}

/// What is being done with a provisioned product.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Operating {
    provisioned: String,
    record: String,
    under: Under,
    order: Order,
}

impl Operating {
    pub(super) fn new(provisioned: &str, record: &str, under: Under, order: Order) -> Self {
        Operating { provisioned: provisioned.to_owned(), record: record.to_owned(), under, order }
    }
}

impl Job for Operating {
    const KIND: &'static str = "servicecatalog_operating";

    fn step(self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        match got {
            Got::Go => self.begin(call, me),
            Got::Reply(_, outcome) => self.end(call, outcome),
            Got::Alarm | Got::Signal(_) => Ok(Next::Wait(self)),
        }
    }
}

impl Operating {
    fn begin(self, call: &mut Call, me: &Me) -> Result<Next<Self>> {
        let mut provisioned = call.find::<Provisioned>(&self.provisioned)?;
        let mut record = call.find::<History>(&self.record)?;
        api::record_status::IN_PROGRESS.clone_into(&mut record.status);
        record.updated = call.now();
        call.put(&record)?;
        let begun = match &self.order {
            Order::Launch { artifact, portfolio, parameters } => {
                stack::launch(call, &provisioned, &self.under, artifact, portfolio, parameters).map(Some)
            }
            Order::Update { artifact, parameters } => {
                stack::update(call, &provisioned, &self.under, artifact, parameters)
            }
            Order::Terminate { retain: true, .. } => Ok(None),
            Order::Terminate { .. } => stack::delete(call, &provisioned, &self.under),
        };
        let arn = match begun {
            Ok(Some(arn)) => arn,
            Ok(None) => return self.end(call, Ok(json!(null))),
            Err(failure) => return self.end(call, Err(failure)),
        };
        if provisioned.stack.is_none() {
            provisioned.stack = Some(arn.clone());
            call.put(&provisioned)?;
        }
        if !call.busy(&arn)? {
            return self.end(call, Ok(json!(arn)));
        }
        call.follow(me, &arn)?;
        Ok(Next::Wait(self))
    }

    /// Writes down what became of it.
    fn end(self, call: &mut Call, outcome: Result<Value, Failure>) -> Result<Next<Self>> {
        let mut provisioned = call.find::<Provisioned>(&self.provisioned)?;
        let mut record = call.find::<History>(&self.record)?;
        record.updated = call.now();
        let terminates = matches!(self.order, Order::Terminate { .. });
        // A launch role that may not describe its stack fails the launch: outputs are part of it.
        let outputs = match outcome {
            Ok(_) if terminates => Ok(Vec::new()),
            Ok(_) => stack::outputs(call, &provisioned, &self.under),
            Err(failure) => Err(failure),
        };
        let failed = outputs.as_ref().err().cloned();
        let failed = failed.map(|failure| stack::error(call, &provisioned, &self.under, failure));
        record.errors.extend(failed.clone());
        let forgiven = matches!(self.order, Order::Terminate { ignore_errors: true, .. });
        let good = failed.is_none() || forgiven;
        if good {
            api::record_status::SUCCEEDED.clone_into(&mut record.status);
        } else {
            api::record_status::FAILED.clone_into(&mut record.status);
        }
        if good && !terminates {
            record.outputs = outputs.unwrap_or_default();
            status::AVAILABLE.clone_into(&mut provisioned.status);
            provisioned.message = None;
            provisioned.last_successful_record = Some(record.id.clone());
            provisioned.product.clone_from(&record.product);
            provisioned.artifact.clone_from(&record.artifact);
            provisioned.path.clone_from(&record.path);
            provisioned.role.clone_from(&record.role);
        }
        if !good {
            // What is still there and not what was asked for is tainted; a launch that failed left nothing to use.
            let left = if matches!(self.order, Order::Launch { .. }) || provisioned.stack.is_none() {
                status::ERROR
            } else {
                status::TAINTED
            };
            left.clone_into(&mut provisioned.status);
            provisioned.message = failed.as_ref().map(|failure| failure.message.clone());
        }
        if good && terminates {
            call.remove::<Provisioned>(&provisioned.id)?;
        } else {
            call.put(&provisioned)?;
        }
        call.put(&record)?;
        if let Under::Session(session) = &self.under {
            call.forget_caller(session)?;
        }
        Ok(Next::Done(match (good, failed) {
            (false, Some(failure)) => Err(failure),
            _ => Ok(json!(record.id)),
        }))
    }
}
