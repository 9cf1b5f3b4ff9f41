//! Who calls, and under whom a nested call goes.

use std::collections::BTreeMap;
use std::net::IpAddr;

use policy::Principal;
use schema::Timestamp;
use serde::{Deserialize, Serialize};

/// A caller: a principal, and what its session or the service behind it adds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Caller {
    /// The principal as policies see it.
    pub principal: Principal,
    /// What its temporary credentials carry; none for users' own keys, roots and services.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Session>,
    /// For a service principal: the resource that it acts for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// What temporary credentials carry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Session policies, as JSON text.
    #[serde(default)]
    pub policies: Vec<String>,
    /// The ARNs of managed policies that bound the session too.
    #[serde(default)]
    pub policy_arns: Vec<String>,
    /// Session tags.
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
    /// The keys of the tags that go on to the next role in a chain.
    #[serde(default)]
    pub transitive: Vec<String>,
    /// `sts:SourceIdentity`, which goes on through the whole chain.
    #[serde(default)]
    pub source_identity: Option<String>,
    /// When the credentials were issued.
    pub issued: Timestamp,
    /// When they expire; none for sessions that the runtime holds for itself.
    #[serde(default)]
    pub expires: Option<Timestamp>,
    /// Whether they came with a second factor.
    #[serde(default)]
    pub mfa: bool,
}

/// The resource that a service acts for: `aws:SourceArn` and `aws:SourceAccount`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its ARN.
    pub arn: String,
    /// Its account.
    pub account: String,
}

/// What is known of the request that a call came with; nested calls keep it.
#[derive(Clone, Debug, Default)]
pub struct RequestInfo {
    /// The request's id, under which its causes are logged.
    pub id: String,
    /// The client's address; none for the runtime's own calls.
    pub source_ip: Option<IpAddr>,
    /// Whether the connection was encrypted: `aws:SecureTransport`.
    pub secure: bool,
    /// The client's `User-Agent`.
    pub user_agent: String,
}

impl Caller {
    /// A principal without a session.
    pub fn new(principal: Principal) -> Self {
        Caller { principal, session: None, source: None }
    }

    /// A service principal that acts for nothing in particular: `events.amazonaws.com`.
    pub fn service(id: &str) -> Self {
        Caller::new(Principal::Service { name: format!("{id}.amazonaws.com") })
    }

    /// The ARN as `GetCallerIdentity` shows it, or the service's name.
    pub fn arn(&self) -> String {
        self.principal.arn().into_owned()
    }

    /// Whether it is a service of AWS itself.
    pub fn is_service(&self) -> bool {
        matches!(self.principal, Principal::Service { .. })
    }
}

/// Under whom a nested call goes. Never implicit.
#[derive(Clone, Debug)]
pub struct As<'a> {
    pub(crate) who: Who<'a>,
    pub(crate) region: Option<&'a str>,
    /// For a role: the resource that it is taken for.
    pub(crate) source: Option<&'a str>,
}

/// Who took the role that a call goes under: what the called service may show of it (a pipeline's trigger).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleTaker {
    /// The id of the service: `events`.
    pub service: &'static str,
    /// The ARN of the resource that it took the role for, a rule's, if it was for one.
    pub source: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) enum Who<'a> {
    Caller,
    Root { account: &'a str },
    Role { arn: &'a str, session: &'a str, through: Option<&'a str> },
    Service { name: &'a str, source: &'a str },
    Session(&'a SessionId),
}

/// The name of a stored caller: see [`crate::Call::keep_caller`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SessionId(pub(crate) String);

impl<'a> As<'a> {
    /// Whoever called: a forward access session.
    pub fn caller() -> Self {
        As { who: Who::Caller, region: None, source: None }
    }

    /// The root user of an account: only the runtime itself, before anybody else is there, may be it.
    pub fn root(account: &'a str) -> Self {
        As { who: Who::Root { account }, region: None, source: None }
    }

    /// A role, assumed by the service whose code runs, if the role's trust policy lets it. The call moves to the
    /// role's account.
    pub fn role(arn: &'a str, session: &'a str) -> Self {
        As { who: Who::Role { arn, session, through: None }, region: None, source: None }
    }

    /// A role, assumed by a session of the role `through`, which the service whose code runs assumes first. Both
    /// sessions have the same name.
    pub fn chained(through: &'a str, arn: &'a str, session: &'a str) -> Self {
        As { who: Who::Role { arn, session, through: Some(through) }, region: None, source: None }
    }

    /// The service principal `name` (`events`), acting for the resource `source` (an ARN).
    pub fn service(name: &'a str, source: &'a str) -> Self {
        As { who: Who::Service { name, source }, region: None, source: None }
    }

    /// A caller that was kept while a job needs it.
    pub fn session(id: &'a SessionId) -> Self {
        As { who: Who::Session(id), region: None, source: None }
    }

    /// A role that is taken for the resource `source` (an ARN): `aws:SourceArn` in its trust policy, where otherwise the
    /// caller's own source stands.
    pub fn taken_for(mut self, source: &'a str) -> Self {
        self.source = Some(source);
        self
    }

    /// The same in another region.
    pub fn region(mut self, region: &'a str) -> Self {
        self.region = Some(region);
        self
    }
}
