//! `AssumeRole`: a principal becomes a session of a role.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Caller, Needs, Result, Session};
use policy::Principal;
use schema::ApiError;
use shapes_sts as api;

use super::{Sts, session, session_policies};
use crate::arn::Named;
use crate::errors;
use crate::role::{Role, Trusting};

/// How long sessions are unless the request says, and at most in a chain of roles, in seconds.
const ONE_HOUR: i32 = 3_600;

impl Answers<api::AssumeRole> for Sts {
    const ALSO: &'static [&'static str] = &["sts:TagSession", "sts:SetSourceIdentity"];

    fn needs(call: &Call, op: &api::AssumeRole) -> Result<Needs> {
        if matches!(call.caller().principal, Principal::Federated { .. }) {
            return Err(errors::access_denied("Cannot call AssumeRole with federated user credentials"));
        }
        let tags = tags(call, op)?;
        let identity = source_identity(call, op)?;
        let mut needs = need(call, op, "sts:AssumeRole", &tags, identity.as_deref())?;
        if !tags.is_empty() {
            needs = needs.and(need(call, op, "sts:TagSession", &tags, identity.as_deref())?);
        }
        if identity.is_some() {
            needs = needs.and(need(call, op, "sts:SetSourceIdentity", &tags, identity.as_deref())?);
        }
        Ok(needs)
    }

    fn run(call: &mut Call, op: api::AssumeRole) -> Result<api::AssumeRoleOutput> {
        if op.serial_number.is_some() || op.token_code.is_some() {
            return Err(errors::validation(
                "this runtime has no MFA devices; leave SerialNumber and TokenCode out",
            ));
        }
        if op.provided_contexts.as_ref().is_some_and(|contexts| !contexts.is_empty()) {
            return Err(errors::validation(
                "this runtime has no context providers; leave ProvidedContexts out",
            ));
        }
        // Where decisions are kept to, nobody comes here for a role that is not there.
        let role = Role::by_arn(call, &op.role_arn)?.ok_or_else(|| refused(call, &op.role_arn))?;
        let seconds = duration(call.caller(), &role, op.duration_seconds)?;
        let mut session = Session {
            tags: tags(call, &op)?,
            transitive: transitive(call, &op),
            source_identity: source_identity(call, &op)?,
            ..Session::default()
        };
        let account = Named::parse(&op.role_arn).map(|named| named.account).unwrap_or_default();
        let packed = session_policies::take(call, &mut session, account, op.policy, op.policy_arns)?;
        let source_identity = session.source_identity.clone();
        let principal = role.session(&op.role_session_name);
        let assumed = api::AssumedRoleUser {
            assumed_role_id: principal.user_id().unwrap_or_default().into_owned(),
            arn: principal.arn().into_owned(),
        };
        let caller = Caller { principal, session: Some(session), source: None };
        let issued = session::issue(call, caller, seconds)?;
        Ok(api::AssumeRoleOutput {
            credentials: Some(issued.into()),
            assumed_role_user: Some(assumed),
            packed_policy_size: packed,
            source_identity,
            ..api::AssumeRoleOutput::default()
        })
    }
}

impl Answers<api::AssumeRoleWithWebIdentity> for Sts {
    fn needs(_: &Call, _: &api::AssumeRoleWithWebIdentity) -> Result<Needs> {
        Ok(Needs::nothing())
    }

    fn run(_: &mut Call, _: api::AssumeRoleWithWebIdentity) -> Result<api::AssumeRoleWithWebIdentityOutput> {
        Err(ApiError::new(
            "InvalidIdentityToken",
            "this runtime verifies no identity providers' tokens; use AssumeRole with the keys of a user",
        ))
    }
}

fn refused(call: &Call, arn: &str) -> ApiError {
    errors::access_denied(format!(
        "User: {} is not authorized to perform: sts:AssumeRole on resource: {arn}",
        call.caller().arn()
    ))
}

/// One of the permissions, which the trust policy and, in most cases, the caller's own policies must give.
fn need(
    call: &Call,
    op: &api::AssumeRole,
    action: &'static str,
    tags: &BTreeMap<String, String>,
    source_identity: Option<&str>,
) -> Result<Needs> {
    let role = Role::by_arn(call, &op.role_arn)?;
    let account = Named::parse(&op.role_arn).map_or(call.account(), |named| named.account);
    let mut needs = Needs::to(action, &op.role_arn)
        .owned_by(account)
        .given(Some(&Trusting(role.as_ref())))
        .when("sts:RoleSessionName", &op.role_session_name);
    for (key, value) in role.iter().flat_map(|role| &role.tags) {
        needs = needs.when(format!("iam:ResourceTag/{key}"), value);
    }
    if let Some(id) = &op.external_id {
        needs = needs.when("sts:ExternalId", id);
    }
    if let Some(identity) = source_identity {
        needs = needs.when("sts:SourceIdentity", identity);
    }
    if !tags.is_empty() {
        needs = needs.tagging(tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
        needs = needs.when_any("sts:TransitiveTagKeys", transitive(call, op));
    }
    Ok(needs)
}

/// The tags of the new session: those that come down the chain, and those that the request passes.
fn tags(call: &Call, op: &api::AssumeRole) -> Result<BTreeMap<String, String>> {
    let passed = op.tags.as_deref().unwrap_or_default();
    let old = call.caller().session.clone().unwrap_or_default();
    let comes_down = |key: &str| old.transitive.iter().any(|old| old.eq_ignore_ascii_case(key));
    let mut tags: BTreeMap<String, String> =
        old.tags.iter().filter(|(key, _)| comes_down(key)).map(|(k, v)| (k.clone(), v.clone())).collect();
    for tag in passed {
        if comes_down(&tag.key) {
            return Err(invalid(
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag \
                 key from the calling session.",
            ));
        }
        if tags.keys().any(|key| key.eq_ignore_ascii_case(&tag.key)) {
            return Err(invalid("Duplicate tag keys found. Please note that Tag keys are case insensitive."));
        }
        tags.insert(tag.key.clone(), tag.value.clone());
    }
    for key in op.transitive_tag_keys.iter().flatten() {
        if !passed.iter().any(|tag| tag.key.eq_ignore_ascii_case(key)) {
            return Err(invalid("The specified transitive tag key must be included in the requested tags."));
        }
    }
    Ok(tags)
}

/// The keys of the tags that the new session hands on.
fn transitive(call: &Call, op: &api::AssumeRole) -> Vec<String> {
    let old = call.caller().session.iter().flat_map(|session| session.transitive.iter());
    old.chain(op.transitive_tag_keys.iter().flatten()).cloned().collect()
}

/// The source identity of the new session. Once set, it stays through the whole chain.
fn source_identity(call: &Call, op: &api::AssumeRole) -> Result<Option<String>> {
    let old = call.caller().session.as_ref().and_then(|session| session.source_identity.as_ref());
    match (old, &op.source_identity) {
        (Some(old), Some(new)) if old != new => Err(errors::access_denied(format!(
            "the source identity of this session is {old}; it cannot be changed to {new}"
        ))),
        (old, new) => Ok(old.or(new.as_ref()).cloned()),
    }
}

/// How long the session may be: AWS complains of the role's limit before that of chains.
fn duration(caller: &Caller, role: &Role, asked: Option<i32>) -> Result<i32> {
    let seconds = asked.unwrap_or(ONE_HOUR);
    if asked.is_some() && seconds > role.max_session {
        return Err(errors::validation(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    if seconds > ONE_HOUR && caller.session.is_some() {
        return Err(errors::validation(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ));
    }
    Ok(seconds)
}

fn invalid(message: &'static str) -> ApiError {
    ApiError::new("InvalidParameterValue", message)
}
