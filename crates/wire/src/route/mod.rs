//! Which operation of which service is a request for?
//!
//! Every protocol names its operation somewhere else: in `X-Amz-Target`, in `Action=`, in the path of a CBOR
//! request, in method and path of REST. The service is told by the host name, or, where that is just our own
//! address, by the scope of the signature.

mod host;
mod misroute;
mod named;
mod rest;
mod s3;
mod template;

use http::request::Parts;
use schema::{ApiError, OperationFacts, Protocol, ServiceFacts};

use crate::{sigv4, uri};
pub use host::Host;
pub use misroute::Misroute;
use misroute::{not_implemented, unknown_service};
use named::{action, header, is_form, json_version};
use rest::RestOperation;

/// What a request is for.
#[derive(Clone, Debug)]
pub struct Target {
    /// The service.
    pub service: &'static ServiceFacts,
    /// Its operation.
    pub operation: &'static OperationFacts,
    /// The protocol that the request speaks, and its answer must.
    pub protocol: Protocol,
    /// The region of the host name, or else of the signature's scope.
    pub region: Option<String>,
    /// The region that the host name says; a signature must be scoped to it.
    pub host_region: Option<String>,
    /// The labels of the path, decoded: `Bucket`, `Key`. S3's bucket may come from the host name.
    pub labels: Vec<(&'static str, String)>,
}

/// The operations of all services, ready to be found.
pub struct Router {
    services: Vec<Entry>,
}

struct Entry {
    facts: &'static ServiceFacts,
    /// Its operations by method and path, if it speaks a REST protocol.
    rest: Vec<RestOperation>,
    /// The REST protocol that it speaks.
    rest_protocol: Protocol,
}

/// Where a request goes, as far as its address and signature say.
struct Address {
    host: Host,
    scope: Option<sigv4::Scope>,
}

impl Router {
    /// A router over these services.
    pub fn new(services: &[&'static ServiceFacts]) -> Router {
        let entry = |facts: &&'static ServiceFacts| {
            let spoken = facts.protocols.iter();
            let rest = spoken.copied().find(|p| matches!(p, Protocol::RestJson | Protocol::RestXml));
            let operations = if rest.is_some() { rest::operations(facts) } else { Vec::new() };
            Entry { facts, rest: operations, rest_protocol: rest.unwrap_or(Protocol::RestJson) }
        };
        Router { services: services.iter().map(entry).collect() }
    }

    /// Whether a request's operation may be named in its body, so that [`Router::route`] needs it.
    pub fn needs_body(parts: &Parts) -> bool {
        is_form(parts) && !parts.headers.contains_key("x-amz-target")
    }

    /// What a request is for. `body` is looked at only where [`Router::needs_body`] says so.
    pub fn route(&self, parts: &Parts, body: &[u8]) -> Result<Target, Misroute> {
        let host = Host::of(parts);
        let address = Address { host, scope: sigv4::scope_of(parts) };
        let candidates = self.candidates(&address);
        if let Some(target) = header(parts, "x-amz-target") {
            return self.by_target(&candidates, target, parts, &address);
        }
        if header(parts, "smithy-protocol").is_some_and(|p| p.eq_ignore_ascii_case("rpc-v2-cbor")) {
            return self.by_cbor_path(&candidates, parts, &address);
        }
        if candidates.is_empty()
            && let Some((action, _)) = action(parts, body)
        {
            return Err(unknown_service(Protocol::Query, &format!("`Action={action}`")));
        }
        let speaks_query = |entry: &&Entry| entry.facts.protocols.contains(&Protocol::Query);
        if candidates.iter().any(speaks_query)
            && let Some((action, version)) = action(parts, body)
        {
            return Self::by_action(&candidates, &action, version.as_deref(), &address);
        }
        Self::by_rest(&candidates, parts, &address)
    }

    /// The services that a request may be for, by its host name or else by its signature.
    fn candidates(&self, address: &Address) -> Vec<&Entry> {
        let all = || self.services.iter().collect::<Vec<_>>();
        if address.host.bucket.is_some() || address.host.is_s3() {
            return all().into_iter().filter(|entry| entry.facts.id == "s3").collect();
        }
        if let Some(name) = &address.host.service {
            let named: Vec<_> = all().into_iter().filter(|entry| host::names(name, entry.facts)).collect();
            let other_s3 = named.is_empty() && address.host.other_s3().is_some();
            return if other_s3 { all().into_iter().filter(|e| e.facts.id == "s3").collect() } else { named };
        }
        match &address.scope {
            Some(scope) => all().into_iter().filter(|e| e.facts.signing_name == scope.service).collect(),
            None => all(),
        }
    }

    fn by_target(
        &self,
        candidates: &[&Entry],
        target: &str,
        parts: &Parts,
        address: &Address,
    ) -> Result<Target, Misroute> {
        let json = json_version(parts);
        let (prefix, name) = target.rsplit_once('.').unwrap_or(("", target));
        let speaks = |entry: &&Entry| {
            entry.facts.protocols.contains(&Protocol::Json10)
                || entry.facts.protocols.contains(&Protocol::Json11)
        };
        let Some(entry) = candidates
            .iter()
            .copied()
            .chain(&self.services)
            .find(|entry| !prefix.is_empty() && entry.facts.target_prefix == prefix && speaks(entry))
        else {
            return Err(unknown_service(json, &format!("`X-Amz-Target: {target}`")));
        };
        let spoken = entry.facts.protocols;
        let protocol = if spoken.contains(&json) {
            json
        } else if json == Protocol::Json10 {
            Protocol::Json11
        } else {
            Protocol::Json10
        };
        find(entry.facts, name, protocol, address)
    }

    fn by_cbor_path(
        &self,
        candidates: &[&Entry],
        parts: &Parts,
        address: &Address,
    ) -> Result<Target, Misroute> {
        let mut segments = parts.uri.path().trim_start_matches('/').rsplit('/');
        let (name, word, service) = (segments.next(), segments.next(), segments.next());
        let (Some(name), Some("operation"), Some(service)) = (name, word, service) else {
            let error = ApiError::new(
                "UnknownOperationException",
                "the path of an rpc-v2-cbor request is /service/NAME/operation/OPERATION",
            );
            return Err(Misroute { service: None, protocol: Protocol::Cbor, error });
        };
        let named = |entry: &&Entry| {
            entry.facts.target_prefix == service && entry.facts.protocols.contains(&Protocol::Cbor)
        };
        match candidates.iter().copied().chain(&self.services).find(named) {
            Some(entry) => find(entry.facts, name, Protocol::Cbor, address),
            None => Err(unknown_service(Protocol::Cbor, &format!("`/service/{service}`"))),
        }
    }

    fn by_action(
        candidates: &[&Entry],
        action: &str,
        version: Option<&str>,
        address: &Address,
    ) -> Result<Target, Misroute> {
        let spoken = |entry: &&&Entry| entry.facts.protocols.contains(&Protocol::Query);
        let fits = |entry: &&&Entry| version.is_none_or(|version| entry.facts.api_version == version);
        let speaking: Vec<_> = candidates.iter().filter(spoken).copied().collect();
        let by_version: Vec<_> = speaking.iter().filter(fits).copied().collect();
        match (by_version.as_slice(), speaking.as_slice()) {
            ([entry], _) => find(entry.facts, action, Protocol::Query, address),
            (_, [entry]) => {
                Err(misroute::unknown_action(entry.facts, action, version.unwrap_or("NO_VERSION_SPECIFIED")))
            }
            (several, _) => {
                // An unsigned request to our own address: only the action and its version tell.
                let found = several.iter().find(|entry| knows(entry.facts, action));
                found.map_or_else(
                    || Err(unknown_service(Protocol::Query, &format!("`Action={action}`"))),
                    |entry| find(entry.facts, action, Protocol::Query, address),
                )
            }
        }
    }

    fn by_rest(candidates: &[&Entry], parts: &Parts, address: &Address) -> Result<Target, Misroute> {
        let method = parts.method.as_str();
        let query: Vec<_> = uri::query_pairs(parts.uri.query().unwrap_or_default()).collect();
        let is_s3 = |entry: &Entry| entry.facts.id == "s3";
        // Nobody but S3 is asked much without a signature, and at our own address only that tells who is meant.
        let nameless = address.host.service.is_none() && address.scope.is_none();
        for entry in candidates.iter().filter(|entry| !is_s3(entry)) {
            let found = rest::best(&entry.rest, method, parts.uri.path(), &query, &parts.headers);
            if let Some((operation, labels)) = found.filter(|(op, _)| !nameless || op.anonymous) {
                return Ok(target(entry.facts, operation, entry.rest_protocol, address, labels));
            }
        }
        if let Some(entry) = candidates.iter().find(|entry| is_s3(entry)) {
            return s3::route(entry.facts, &entry.rest, parts, &query, address);
        }
        let place = format!("{method} {}", parts.uri.path());
        let closest = candidates.iter().find(|entry| !entry.rest.is_empty()).or(candidates.first());
        if let Some(facts) = closest.map(|entry| entry.facts) {
            let protocol = facts.protocols.first().copied().unwrap_or(Protocol::RestJson);
            let error = ApiError::new(
                "UnknownOperationException",
                format!("{} has no operation at `{place}`, or none that is served here", facts.id),
            );
            return Err(Misroute { service: Some(facts), protocol, error: error.with_status(404) });
        }
        let of = match (&address.host.service, &address.scope) {
            (Some(name), _) => format!("the host name `{name}`"),
            (None, Some(scope)) => format!("the signature's scope `{}`", scope.service),
            (None, None) => format!("`{place}`, unsigned"),
        };
        Err(unknown_service(Protocol::RestJson, &of))
    }
}

fn knows(facts: &ServiceFacts, name: &str) -> bool {
    facts.operations.iter().any(|operation| operation.name == name) || facts.others.contains(&name)
}

/// The operation of a service by name.
fn find(
    facts: &'static ServiceFacts,
    name: &str,
    protocol: Protocol,
    address: &Address,
) -> Result<Target, Misroute> {
    match facts.operations.iter().find(|operation| operation.name == name) {
        Some(operation) => Ok(target(facts, operation, protocol, address, Vec::new())),
        None if facts.others.contains(&name) => Err(not_implemented(facts, name, protocol)),
        None => Err(misroute::unknown_operation(facts, name, protocol)),
    }
}

fn target(
    service: &'static ServiceFacts,
    operation: &'static OperationFacts,
    protocol: Protocol,
    address: &Address,
    labels: Vec<(&'static str, String)>,
) -> Target {
    let host_region = address.host.region.clone();
    let region = host_region.clone().or_else(|| address.scope.as_ref().map(|scope| scope.region.clone()));
    Target { service, operation, protocol, region, host_region, labels }
}
