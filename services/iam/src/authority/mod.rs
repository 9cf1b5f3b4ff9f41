//! The kernel's [`Authority`]: who callers are, and what they may.

pub(crate) mod brought;
pub(crate) mod context;
mod unchecked;

use std::sync::Arc;

use kernel::{Authority, Call, Caller, Denied, Need, Needs, PolicyKind, Result, Session};
use policy::{Context, Decision, Document, Kind, Layers, Principal, Request, ResourcePolicy, evaluate};
use schema::ApiError;

use crate::arn::Named;
use crate::role::{Role, Trusting};
use crate::{document, errors};
use brought::Brought;
pub use unchecked::Unchecked;

/// The authority of a runtime that has IAM. Register it with [`kernel::Registry::new`].
#[derive(Clone, Copy, Debug, Default)]
pub struct IamAuthority;

impl Authority for IamAuthority {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        let principal = Principal::Service { name: format!("{}.amazonaws.com", call.service()) };
        let refused = |reason: &str| {
            let name = principal.arn();
            errors::access_denied(format!(
                "User: {name} is not authorized to perform: sts:AssumeRole on resource: {arn}{reason}"
            ))
        };
        let Some(role) = Role::by_arn(call, arn)? else {
            return Err(refused(" because there is no such role"));
        };
        let mut context = context::global(call, "sts:AssumeRole");
        context.set("sts:RoleSessionName", session);
        context::set_source(&mut context, call);
        let request = Request {
            principal: &principal,
            action: "sts:AssumeRole",
            resource: arn,
            resource_account: Named::parse(arn).map_or(call.account(), |named| named.account),
            context: &context,
        };
        let trust = document::parsed(&role.trust, Kind::Trust).map_err(kernel::internal)?;
        let layers = Layers {
            resource: Some(ResourcePolicy { document: &trust, restrict_public: false }),
            ..Layers::default()
        };
        match evaluate(&request, &layers) {
            Decision::Allowed(_) => Ok(Caller {
                principal: role.session(session),
                session: Some(Session { issued: call.now(), ..Session::default() }),
                source: None,
            }),
            denied => Err(errors::access_denied(denied.message(&request))),
        }
    }

    fn chain(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        let role = Role::by_arn(call, arn)?;
        let account = Named::parse(arn).map_or(call.account(), |named| named.account);
        let needs = Needs::to("sts:AssumeRole", arn)
            .owned_by(account)
            .given(Some(&Trusting(role.as_ref())))
            .when("sts:RoleSessionName", session);
        for need in needs.iter() {
            self.decide(call, need).map_err(|denied| errors::access_denied(denied.message))?;
        }
        let role = role.ok_or_else(|| errors::access_denied(format!("there is no role {arn}")))?;
        let issued = Session { issued: call.now(), ..Session::default() };
        Ok(Caller { principal: role.session(session), session: Some(issued), source: None })
    }

    fn take(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        Unchecked.assume(call, arn, session)
    }

    fn decide(&self, call: &Call, need: &Need) -> Result<(), Denied> {
        decide(call, need).unwrap_or_else(|failed| {
            Err(Denied {
                message: format!("{} could not be decided: {}", need.action, failed.message),
                explanation: failed.to_string(),
            })
        })
    }
}

fn decide(call: &Call, need: &Need) -> Result<Result<(), Denied>, ApiError> {
    let caller = call.caller();
    if need.action == "sts:AssumeRole" && matches!(caller.principal, Principal::Root { .. }) {
        // Whatever a role trusts and an account's root user may else.
        let message = "Roles may not be assumed by root accounts.".to_owned();
        return Ok(Err(Denied { explanation: message.clone(), message }));
    }
    let brought = Brought::of(call, caller)?;
    let mut context: Context = need.context.clone();
    context::add_global(&mut context, call, &need.action);
    brought.add_to(&mut context, call, caller);
    let request = Request {
        principal: &caller.principal,
        action: &need.action,
        resource: &need.resource,
        resource_account: need.owner.as_deref().unwrap_or(call.account()),
        context: &context,
    };
    let resource = match &need.policy {
        Some(policy) => Some((resource_document(&policy.document, policy.kind)?, policy.kind)),
        None => None,
    };
    let layers = Layers {
        resource: resource.as_ref().map(|(document, kind)| ResourcePolicy {
            document,
            restrict_public: *kind == PolicyKind::RestrictedBucket,
        }),
        grant: need.granted.as_deref(),
        ..brought.layers()
    };
    let decision = evaluate(&request, &layers);
    if decision.is_allowed() {
        return Ok(Ok(()));
    }
    let explanation = decision.explain(&request, &layers).to_string();
    Ok(Err(Denied { message: decision.message(&request), explanation }))
}

/// A resource's policy, which its service checked when it was written.
fn resource_document(text: &str, kind: PolicyKind) -> Result<Arc<Document>, ApiError> {
    let kind = match kind {
        PolicyKind::Resource => Kind::Resource,
        PolicyKind::Bucket | PolicyKind::RestrictedBucket => Kind::Bucket,
        PolicyKind::Key => Kind::Key,
        PolicyKind::Trust => Kind::Trust,
    };
    if text.is_empty() {
        return Ok(Arc::new(Document::silent(kind)));
    }
    document::parsed(text, kind)
        .map_err(|malformed| kernel::internal(format_args!("a resource's policy is malformed: {malformed}")))
}
