//! What an operation on a key asks its caller to be allowed, and the condition keys that all of them have.

use kernel::{Call, Needs, Query, Result};
use shapes_kms as api;

use super::{Named, managed};
use crate::alias::Alias;

/// An action (empty: the operation's own) on a key.
pub(crate) fn needs(call: &Call, action: &'static str, named: &Named) -> Result<Needs> {
    let key = named.get(call)?;
    let mut needs = Needs::to(action, named.arn()).owned_by(&named.place.account).given(key.as_ref());
    needs = with_caller(call, needs);
    if let Some(alias) = &named.alias {
        needs = needs.when("kms:RequestAlias", alias);
    }
    let Some(key) = key else { return Ok(needs) };
    let aliases = match managed::alias_of(&key) {
        Some(alias) => vec![alias],
        None => call
            .every_in::<Alias>(&named.place, &Query::all().by("target", &key.id))?
            .into_iter()
            .map(|alias| alias.name)
            .collect(),
    };
    Ok(needs
        .when("kms:KeySpec", api::key_spec::SYMMETRIC_DEFAULT)
        .when("kms:KeyUsage", api::key_usage_type::ENCRYPT_DECRYPT)
        .when("kms:KeyOrigin", api::origin_type::AWS_KMS)
        .when("kms:MultiRegion", "false")
        .when_any("kms:ResourceAliases", aliases))
}

/// The operation's own action on the key that `text` names.
pub(super) fn on(call: &Call, text: &str) -> Result<Needs> {
    needs(call, "", &Named::of(call, text)?)
}

/// `kms:CallerAccount`, and `kms:ViaService` where a service forwards its caller's credentials.
pub(crate) fn with_caller(call: &Call, mut needs: Needs) -> Needs {
    let caller = call.caller();
    let source = caller.source.as_ref().map(|source| source.account.as_str());
    if let Some(account) = caller.principal.account().or(source) {
        needs = needs.when("kms:CallerAccount", account);
    }
    let via = call.via().last().and_then(|service| service.strip_suffix(".amazonaws.com"));
    if let Some(service) = via {
        needs = needs.when("kms:ViaService", format!("{service}.{}.amazonaws.com", call.region()));
    }
    needs
}
