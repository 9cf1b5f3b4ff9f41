//! How far a caller sees what was launched: its own, its role's, the account's.

use kernel::{Call, Needs, Result};

use super::{Provisioned, find};
use crate::{api, error};

/// How far a list looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Account,
    Role,
    User,
}

impl Level {
    /// The level that a request says; its own things, if it says none.
    pub(super) fn of(filter: Option<&api::AccessLevelFilter>) -> Result<Self> {
        let Some(filter) = filter else { return Ok(Level::User) };
        if filter.value.as_deref().is_some_and(|value| value != "self") {
            return Err(error::invalid("the value of an access level filter is self"));
        }
        Ok(match filter.key.as_deref() {
            Some(api::access_level_filter_key::ACCOUNT) => Level::Account,
            Some(api::access_level_filter_key::ROLE) => Level::Role,
            _ => Level::User,
        })
    }

    /// Whether the caller sees at this level what somebody launched.
    pub(super) fn shows(self, call: &Call, user: &str, session: &str) -> bool {
        match self {
            Level::Account => true,
            Level::Role => user == self::user(call),
            Level::User => session == call.caller().arn(),
        }
    }
}

/// Who the caller is: a role, if it is a session.
pub(super) fn user(call: &Call) -> String {
    call.caller().principal.principal_arn().map_or_else(|| call.caller().arn(), std::borrow::Cow::into_owned)
}

/// What a list at a level needs.
pub(super) fn listing(filter: Option<&api::AccessLevelFilter>) -> Result<Needs> {
    let level = Level::of(filter)?;
    let mut needs = Needs::on("*").when("servicecatalog:accountLevel", "self");
    if level != Level::Account {
        needs = needs.when("servicecatalog:roleLevel", "self");
    }
    if level == Level::User {
        needs = needs.when("servicecatalog:userLevel", "self");
    }
    Ok(needs)
}

/// What an operation on a provisioned product needs.
pub(super) fn needs(call: &Call, id: Option<&str>, name: Option<&str>) -> Result<Needs> {
    let needs = Needs::on("*").when("servicecatalog:accountLevel", "self");
    Ok(match find(call, id, name) {
        Ok(found) => levels(call, needs, &found),
        Err(_) => needs,
    })
}

fn levels(call: &Call, mut needs: Needs, found: &Provisioned) -> Needs {
    if Level::Role.shows(call, &found.user, &found.session) {
        needs = needs.when("servicecatalog:roleLevel", "self");
    }
    if Level::User.shows(call, &found.user, &found.session) {
        needs = needs.when("servicecatalog:userLevel", "self");
    }
    needs
}
