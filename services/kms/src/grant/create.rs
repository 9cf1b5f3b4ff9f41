//! `CreateGrant`.

use kernel::{Answers, ApiError, Call, Ids as _, Needs, Result};
use shapes_kms as api;

use super::constraint::Constraints;
use super::{Grant, matching};
use crate::key::{Named, managed, needs};
use crate::{Kms, error, grant};

const HEX: &[u8] = b"0123456789abcdef";

/// What a grant on a symmetric key can let somebody do.
const OPERATIONS: [&str; 9] = [
    api::grant_operation::CREATE_GRANT,
    api::grant_operation::DECRYPT,
    api::grant_operation::DESCRIBE_KEY,
    api::grant_operation::ENCRYPT,
    api::grant_operation::GENERATE_DATA_KEY,
    api::grant_operation::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT,
    api::grant_operation::RE_ENCRYPT_FROM,
    api::grant_operation::RE_ENCRYPT_TO,
    api::grant_operation::RETIRE_GRANT,
];

impl Answers<api::CreateGrant> for Kms {
    fn needs(call: &Call, op: &api::CreateGrant) -> Result<Needs> {
        grant::tokens(op.grant_tokens.as_deref())?;
        let named = Named::of(call, &op.key_id)?;
        let constraints: Constraints = op.constraints.clone().unwrap_or_default().into();
        let parent = matching::letting_grant(call, &named, &op.operations, &constraints)?;
        // True where a service of AWS grants on its caller's behalf.
        let for_service = !call.via().is_empty() || call.caller().is_service();
        let mut all = needs(call, "", &named)?
            .granted(parent)
            .when("kms:GrantIsForAWSResource", for_service.to_string())
            .when_any("kms:GrantOperations", op.operations.iter().cloned());
        let who = [
            ("kms:GranteePrincipal", op.grantee_principal.as_ref().or(op.grantee_service_principal.as_ref())),
            (
                "kms:RetiringPrincipal",
                op.retiring_principal.as_ref().or(op.retiring_service_principal.as_ref()),
            ),
        ];
        for (name, principal) in who {
            if let Some(principal) = principal {
                all = all.when(name, principal);
            }
        }
        Ok(match constraints.kind() {
            Some(kind) => all.when("kms:GrantConstraintType", kind),
            None => all,
        })
    }

    fn run(call: &mut Call, op: api::CreateGrant) -> Result<api::CreateGrantOutput> {
        let named = Named::of(call, &op.key_id)?;
        if named.alias.is_some() {
            return Err(ApiError::new("NotFoundException", format!("Invalid keyId '{}'", op.key_id)));
        }
        let key = named.find(call)?;
        key.usable()?;
        if key.service.is_some() && call.via().is_empty() {
            managed::refuse(call, &key)?;
        }
        if let Some(other) = op.operations.iter().find(|operation| !OPERATIONS.contains(&operation.as_str()))
        {
            return Err(error::invalid(format!(
                "Grant operations do not match the key: {other} is for other kinds of keys"
            )));
        }
        let grantee = one(op.grantee_principal, op.grantee_service_principal, "grantee")?
            .ok_or_else(|| error::invalid("a grant needs GranteePrincipal or GranteeServicePrincipal"))?;
        let retiring = one(op.retiring_principal, op.retiring_service_principal, "retiring")?;
        let mut grant = Grant {
            id: call.ids().text(HEX, 64),
            key: key.id,
            key_arn: key.arn,
            name: op.name,
            created: call.now(),
            grantee,
            retiring,
            issuer: call.account().to_owned(),
            operations: op.operations,
            constraints: op.constraints.unwrap_or_default().into(),
        };
        error::unless_dry(op.dry_run)?;
        // A grant with a name is made once, however often it is asked for.
        let twin =
            matching::all(call, &named)?.into_iter().find(|old| grant.name.is_some() && old.is_as(&grant));
        match twin {
            Some(old) => grant = old,
            None => call.put_in(&named.place, &grant)?,
        }
        Ok(api::CreateGrantOutput { grant_token: Some(grant.token()), grant_id: Some(grant.id) })
    }
}

impl Grant {
    /// Whether the two say the same.
    fn is_as(&self, other: &Grant) -> bool {
        let same = Grant { id: other.id.clone(), created: other.created, ..self.clone() };
        same == *other
    }
}

fn one(principal: Option<String>, service: Option<String>, what: &str) -> Result<Option<String>> {
    match (principal, service) {
        (Some(_), Some(_)) => Err(error::invalid(format!("give one {what} principal: an ARN or a service"))),
        (Some(arn), None) if super::is_service(&arn) && !arn.ends_with(".amazonaws.com") => Err(
            ApiError::new("InvalidArnException", format!("ARN does not refer to a valid principal: {arn}")),
        ),
        (principal, service) => Ok(principal.or(service)),
    }
}
