//! Temporary credentials of users: `GetSessionToken` and `GetFederationToken`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Caller, Needs, Result, Session};
use policy::Principal;
use schema::ApiError;
use shapes_sts as api;

use super::{Sts, session, session_policies};
use crate::errors;

/// How long they are valid unless the request says, in seconds.
const TWELVE_HOURS: i32 = 43_200;

impl Answers<api::GetSessionToken> for Sts {
    /// AWS needs no permission for it.
    fn needs(call: &Call, _: &api::GetSessionToken) -> Result<Needs> {
        let user = matches!(call.caller().principal, Principal::User { .. });
        if !user || call.caller().session.is_some() {
            return Err(errors::access_denied("Cannot call GetSessionToken with session credentials"));
        }
        Ok(Needs::nothing())
    }

    fn run(call: &mut Call, op: api::GetSessionToken) -> Result<api::GetSessionTokenOutput> {
        if op.serial_number.is_some() || op.token_code.is_some() {
            return Err(errors::validation(
                "this runtime has no MFA devices; leave SerialNumber and TokenCode out",
            ));
        }
        let caller = call.caller().clone();
        let issued = session::issue(call, caller, op.duration_seconds.unwrap_or(TWELVE_HOURS))?;
        Ok(api::GetSessionTokenOutput {
            credentials: Some(issued.into()),
            ..api::GetSessionTokenOutput::default()
        })
    }
}

impl Answers<api::GetFederationToken> for Sts {
    const ALSO: &'static [&'static str] = &["sts:TagSession"];

    fn needs(call: &Call, op: &api::GetFederationToken) -> Result<Needs> {
        let user = matches!(call.caller().principal, Principal::User { .. });
        if !user || call.caller().session.is_some() {
            return Err(errors::access_denied("Cannot call GetFederationToken with session credentials"));
        }
        let arn = arn(call, &op.name);
        let tags: Vec<(&str, &str)> =
            op.tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
        let needs = Needs::on(&arn).tagging(tags.iter().copied());
        if tags.is_empty() {
            return Ok(needs);
        }
        Ok(needs.and(Needs::to("sts:TagSession", arn).tagging(tags)))
    }

    fn run(call: &mut Call, op: api::GetFederationToken) -> Result<api::GetFederationTokenOutput> {
        let account = call.account().to_owned();
        let mut tags: BTreeMap<String, String> = BTreeMap::new();
        for tag in op.tags.into_iter().flatten() {
            if tags.keys().any(|key| key.eq_ignore_ascii_case(&tag.key)) {
                return Err(ApiError::new(
                    "InvalidParameterValue",
                    "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
                ));
            }
            tags.insert(tag.key, tag.value);
        }
        let mut session = Session { tags, ..Session::default() };
        let packed = session_policies::take(call, &mut session, &account, op.policy, op.policy_arns)?;
        let principal = Principal::Federated {
            arn: arn(call, &op.name),
            account,
            name: op.name,
            user_arn: call.caller().arn(),
        };
        let user = api::FederatedUser {
            federated_user_id: principal.user_id().unwrap_or_default().into_owned(),
            arn: principal.arn().into_owned(),
        };
        let caller = Caller { principal, session: Some(session), source: None };
        let issued = session::issue(call, caller, op.duration_seconds.unwrap_or(TWELVE_HOURS))?;
        Ok(api::GetFederationTokenOutput {
            credentials: Some(issued.into()),
            federated_user: Some(user),
            packed_policy_size: packed,
            ..api::GetFederationTokenOutput::default()
        })
    }
}

fn arn(call: &Call, name: &str) -> String {
    call.place().global_arn("sts", format_args!("federated-user/{name}"))
}
