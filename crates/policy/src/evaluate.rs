//! The decision, as AWS documents it ("Policy evaluation logic" in the IAM guide).
//!
//! A denial anywhere wins. Then every level of the organisation's policies must allow. What else must allow depends
//! on how the resource's policy names the caller, and on whether the resource is of the caller's account.

use crate::decision::{Because, Decision, Layer};
use crate::facts::Facts;
use crate::principals::Named;
use crate::tally::{At, Tally};
use crate::{Kind, Layers, Policy, Principal, Request};

/// The services, of those that Formwork has, whose resources resource control policies bind (2026-09).
const UNDER_RESOURCE_CONTROL: [&str; 11] = [
    "codebuild",
    "codecommit",
    "codepipeline",
    "ecr",
    "events",
    "kms",
    "logs",
    "s3",
    "secretsmanager",
    "sqs",
    "sts",
];

/// What an account's root user can always do to a bucket's policy, lest it lock itself out.
const ROOT_KEEPS: [&str; 3] = ["s3:DeleteBucketPolicy", "s3:GetBucketPolicy", "s3:PutBucketPolicy"];

/// Decides `request` against the policies that bear on it.
pub fn evaluate(request: &Request<'_>, layers: &Layers<'_>) -> Decision {
    if request.action.eq_ignore_ascii_case("sts:GetCallerIdentity") {
        return Decision::Allowed(vec![Because::Always]);
    }
    let facts = Facts::of(request, layers.boundary.is_some());
    let tallies = Tallies::of(&facts, layers);
    if let Some(denied) = tallies.denied() {
        return Decision::ExplicitDeny(denied.source());
    }
    let mut verdict = Verdict::default();
    if tallies.resource_control.iter().any(|level| level.allow.is_none()) {
        verdict.missing.push(Layer::ResourceControl);
    }
    if tallies.service_control.iter().any(|level| level.allow.is_none()) {
        verdict.missing.push(Layer::ServiceControl);
    }
    tallies.decide(request, layers, &mut verdict);
    if verdict.missing.is_empty() {
        Decision::Allowed(verdict.because)
    } else {
        Decision::ImplicitDeny(verdict.missing)
    }
}

/// What each layer says.
struct Tallies<'a> {
    resource_control: Vec<Tally<'a>>,
    service_control: Vec<Tally<'a>>,
    resource: Tally<'a>,
    identity: Tally<'a>,
    boundary: Option<Tally<'a>>,
    session: Option<Tally<'a>>,
}

#[derive(Default)]
struct Verdict {
    because: Vec<Because>,
    missing: Vec<Layer>,
}

impl<'a> Tallies<'a> {
    fn of(facts: &Facts<'_>, layers: &Layers<'a>) -> Self {
        let levels = |layer, levels: &'a [Vec<Policy>], bind: bool| -> Vec<Tally<'a>> {
            let levels = if bind { levels } else { &[] };
            levels.iter().map(|level| Tally::of(facts, layer, level)).collect()
        };
        let resource = layers.resource.map_or_else(Tally::default, |policy| {
            let layer = side(layers);
            let mut tally = Tally::of_document(facts, layer, policy.document);
            if root_keeps(facts.request, layers) {
                tally.deny = None;
            }
            if policy.restrict_public && is_stranger(facts.request) && policy.document.is_public() {
                tally.allow = None;
            }
            tally
        });
        Tallies {
            resource_control: levels(
                Layer::ResourceControl,
                layers.resource_control,
                resource_control_binds(facts.request),
            ),
            service_control: levels(
                Layer::ServiceControl,
                layers.service_control,
                service_control_binds(facts.request.principal),
            ),
            resource,
            identity: Tally::of(facts, Layer::Identity, layers.identity),
            boundary: layers
                .boundary
                .map(|boundary| Tally::of(facts, Layer::Boundary, std::slice::from_ref(boundary))),
            session: layers.session.map(|policies| Tally::of(facts, Layer::Session, policies)),
        }
    }

    /// The denial that AWS names, if there is one.
    fn denied(&self) -> Option<At<'a>> {
        let organisation = self.resource_control.iter().chain(&self.service_control);
        let others =
            [Some(&self.resource), Some(&self.identity), self.boundary.as_ref(), self.session.as_ref()];
        organisation.chain(others.into_iter().flatten()).find_map(|tally| tally.deny)
    }

    /// Resource policy, identity policies, boundary and session policies: who of them has to allow, and does.
    fn decide(&self, request: &Request<'_>, layers: &Layers<'_>, verdict: &mut Verdict) {
        let granted = self.granted(layers, verdict);
        if matches!(request.principal, Principal::Anonymous | Principal::Service { .. }) {
            // They have no policies of their own.
            if granted.is_none() {
                verdict.missing.push(side(layers));
            }
            return;
        }
        if request.crosses_accounts() {
            if granted.is_none() {
                verdict.missing.push(side(layers));
            }
            self.ask_identity(request.principal, verdict);
            self.ask_limits(verdict);
            return;
        }
        match granted {
            Some(Named::Directly) => {}
            Some(Named::Behind) => self.ask_limits(verdict),
            None if layers.resource.is_some_and(|policy| policy.document.kind().must_delegate()) => {
                verdict.missing.push(side(layers));
                // A statement for the role would still leave its sessions to their limits.
                if matches!(request.principal, Principal::Session { .. }) {
                    self.ask_limits(verdict);
                }
            }
            Some(Named::Account) | None => {
                self.ask_identity(request.principal, verdict);
                self.ask_limits(verdict);
            }
        }
    }

    /// Whether, and how directly, the resource's side allows. A KMS grant names its grantee.
    fn granted(&self, layers: &Layers<'_>, verdict: &mut Verdict) -> Option<Named> {
        if let Some((named, at)) = self.resource.allow {
            verdict.because.push(Because::Statement(at.source()));
            if named == Named::Directly || layers.grant.is_none() {
                return Some(named);
            }
        }
        layers.grant.map(|grant| {
            verdict.because.push(Because::Grant(grant.to_owned()));
            Named::Directly
        })
    }

    fn ask_identity(&self, principal: &Principal, verdict: &mut Verdict) {
        match self.identity.allow {
            Some((_, at)) => verdict.because.push(Because::Statement(at.source())),
            None if matches!(principal, Principal::Root { .. }) => verdict.because.push(Because::Root),
            None => verdict.missing.push(Layer::Identity),
        }
    }

    fn ask_limits(&self, verdict: &mut Verdict) {
        for (limit, layer) in [(&self.boundary, Layer::Boundary), (&self.session, Layer::Session)] {
            if limit.as_ref().is_some_and(|tally| tally.allow.is_none()) {
                verdict.missing.push(layer);
            }
        }
    }
}

/// The layer of the resource's policy.
fn side(layers: &Layers<'_>) -> Layer {
    match layers.resource {
        Some(policy) if policy.document.kind() == Kind::Trust => Layer::Trust,
        _ => Layer::Resource,
    }
}

/// Whether the caller is the root user of a bucket's account, about to mend the bucket's policy.
fn root_keeps(request: &Request<'_>, layers: &Layers<'_>) -> bool {
    matches!(request.principal, Principal::Root { .. })
        && !request.crosses_accounts()
        && layers.resource.is_some_and(|policy| policy.document.kind() == Kind::Bucket)
        && ROOT_KEEPS.iter().any(|action| action.eq_ignore_ascii_case(request.action))
}

/// Whether the caller is neither of the owner's account nor a service.
fn is_stranger(request: &Request<'_>) -> bool {
    matches!(request.principal, Principal::Anonymous) || request.crosses_accounts()
}

fn service_control_binds(principal: &Principal) -> bool {
    !matches!(principal, Principal::Anonymous | Principal::Service { .. }) && !principal.is_service_linked()
}

fn resource_control_binds(request: &Request<'_>) -> bool {
    UNDER_RESOURCE_CONTROL.iter().any(|service| service.eq_ignore_ascii_case(request.service()))
        && !request.action.eq_ignore_ascii_case("kms:RetireGrant")
        && !request.principal.is_service_linked()
}
