//! Who sent a request: its signature verified, its credentials looked up.

use http::request::Parts;
use iam::AuthenticationError;
use kernel::{Caller, Kernel, Origin};
use policy::Principal;
use schema::{ApiError, Protocol};
use wire::Target;
use wire::sigv4::{self, Claim, Expected, Payload, Refusal, chunked::Chain};

use super::{Api, Incoming};

/// Who sent a request, and where it goes.
pub(super) struct Who {
    pub(super) caller: Caller,
    pub(super) account: String,
    pub(super) region: String,
    /// What the signature says of the body.
    pub(super) payload: Payload,
    /// What the signatures of the body's chunks go on from.
    pub(super) chain: Option<Chain>,
}

impl Api {
    pub(super) async fn identify(
        &self,
        target: &Target,
        parts: &Parts,
        body: &Incoming,
    ) -> Result<Who, ApiError> {
        if let Some(account) = &self.unchecked {
            return Ok(self.unchecked(account, target, parts).await);
        }
        let refuse = |refusal: Refusal| refusal.to_error(target.protocol);
        let Some(claim) = sigv4::parse(parts).map_err(refuse)? else { return self.anonymous(target) };
        let found = credentials(&self.kernel, &claim, refuse).await?;

        let hash = match body {
            Incoming::Here(bytes) => Some(sigv4::hash(bytes)),
            Incoming::Stream(_) => None,
        };
        let expected =
            Expected { service: target.service.signing_name, region: target.host_region.as_deref() };
        let now = self.kernel.clock().now();
        let verified =
            claim.verify(&found.secret, &self.keys, now, expected, hash.as_deref()).map_err(refuse)?;
        let region = if claim.scope.region.is_empty() { &self.region } else { &claim.scope.region };
        Ok(Who {
            caller: found.caller,
            account: found.account,
            region: region.clone(),
            payload: claim.payload,
            chain: verified.chain,
        })
    }

    /// Who a request says it is from, where nothing is checked.
    async fn unchecked(&self, account: &str, target: &Target, parts: &Parts) -> Who {
        let claim = sigv4::parse(parts).ok().flatten();
        let region =
            claim.as_ref().map(|claim| claim.scope.region.clone()).filter(|region| !region.is_empty());
        let region = region.or_else(|| target.region.clone()).unwrap_or_else(|| self.region.clone());
        let key = claim.as_ref().map_or("", |claim| claim.access_key.as_str());
        let token = claim.as_ref().and_then(|claim| claim.token.as_deref());
        let (caller, account) = unchecked(&self.kernel, account, key, token, &region).await;
        let payload = claim.map_or(Payload::Unsigned, |claim| claim.payload);
        Who { caller, account, region, payload, chain: None }
    }

    /// Nobody signed it: S3 has public objects, some operations want no signature, all others refuse.
    fn anonymous(&self, target: &Target) -> Result<Who, ApiError> {
        if target.protocol != Protocol::RestXml && !target.operation.anonymous {
            return Err(Refusal::Missing.to_error(target.protocol));
        }
        Ok(Who {
            caller: Caller::new(Principal::Anonymous),
            account: String::new(),
            region: target.region.clone().unwrap_or_else(|| self.region.clone()),
            payload: Payload::Unsigned,
            chain: None,
        })
    }
}

/// Who an access key and token say that they are, for other people's unit tests, and in which account: credentials of
/// this runtime are their holder, ended ones too, a key of 12 digits is the root user of that account, and everything else
/// that of `account`.
pub(crate) async fn unchecked(
    kernel: &Kernel,
    account: &str,
    key: &str,
    token: Option<&str>,
    region: &str,
) -> (Caller, String) {
    let (sought, token) = (key.to_owned(), token.map(str::to_owned));
    let look = move |call: &mut kernel::Call| Ok(iam::bearer(call, &sought, token.as_deref()));
    let known = kernel.read(Origin::nobody(), look).await.ok().flatten();
    let named = key.len() == 12 && key.bytes().all(|byte| byte.is_ascii_digit());
    let account = if named { key } else { account }.to_owned();
    let caller = known.unwrap_or_else(|| {
        let partition = policy::Partition::of_region(region);
        Caller::new(Principal::Root { partition, account: account.clone() })
    });
    let account = caller.principal.account().map_or(account, str::to_owned);
    (caller, account)
}

/// The credentials that a claim names.
pub(crate) async fn credentials(
    kernel: &Kernel,
    claim: &Claim,
    refuse: impl Fn(Refusal) -> ApiError,
) -> Result<iam::Credentials, ApiError> {
    let (key, token) = (claim.access_key.clone(), claim.token.clone());
    let look = move |call: &mut kernel::Call| Ok(iam::authenticate(call, &key, token.as_deref()));
    match kernel.read(Origin::nobody(), look).await? {
        Ok(credentials) => Ok(credentials),
        Err(cause) => {
            tracing::debug!(key = claim.access_key, ?cause, "refused");
            Err(refuse(match cause {
                AuthenticationError::ExpiredToken => Refusal::ExpiredToken,
                AuthenticationError::InvalidToken => Refusal::Token,
                AuthenticationError::UnknownKey => Refusal::UnknownKey,
            }))
        }
    }
}
