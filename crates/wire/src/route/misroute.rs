//! Requests that are for nothing that is served.

use schema::{ApiError, Protocol, ServiceFacts};

/// A request that is for nothing that is served, and how to say so.
#[derive(Debug)]
pub struct Misroute {
    /// The service, as far as it is known.
    pub service: Option<&'static ServiceFacts>,
    /// The protocol that the answer must speak, as far as it can be told.
    pub protocol: Protocol,
    /// What to answer.
    pub error: ApiError,
}

/// The answer to an operation that AWS does not have either.
pub(super) fn unknown_operation(facts: &'static ServiceFacts, name: &str, protocol: Protocol) -> Misroute {
    if protocol == Protocol::Query {
        return unknown_action(facts, name, facts.api_version);
    }
    let message = format!("{} has no operation `{name}`, on AWS neither", facts.id);
    let error = ApiError::new("UnknownOperationException", message);
    Misroute { service: Some(facts), protocol, error }
}

/// The same in the query protocol.
pub(super) fn unknown_action(facts: &'static ServiceFacts, action: &str, version: &str) -> Misroute {
    let message = format!("Could not find operation {action} for version {version}");
    Misroute {
        service: Some(facts),
        protocol: Protocol::Query,
        error: ApiError::new("InvalidAction", message),
    }
}

/// The answer to an operation that AWS has and that has no types here.
pub(super) fn not_implemented(facts: &'static ServiceFacts, name: &str, protocol: Protocol) -> Misroute {
    let message = format!("{}:{name} is an operation of AWS that is not served here", facts.id);
    let error = ApiError::new("NotImplemented", message).with_status(501);
    Misroute { service: Some(facts), protocol, error }
}

/// The answer to a request for a service that is not served.
pub(super) fn unknown_service(protocol: Protocol, told_by: &str) -> Misroute {
    let message = format!("no service is served here that {told_by} belongs to");
    let error = ApiError::new("NotImplemented", message).with_status(501);
    Misroute { service: None, protocol, error }
}
