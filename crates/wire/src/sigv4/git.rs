//! Git's form: a signature for a password, as CodeCommit's credential helpers make it.

use schema::Timestamp;

use super::Scope;
use super::claim::{Claim, Form, forms_of};
use super::payload::Payload;
use super::refusal::Refusal;

impl Claim {
    /// The claim of basic authentication: the user is the access key, with a session token after a `%`; the
    /// password is `YYYYMMDDTHHMMSSZ` and the signature. `path` is the repository's, `/v1/repos/NAME`.
    ///
    /// The region is not in it: it is the one of the host name, or what the caller thinks that the signer meant.
    pub fn git(user: &str, password: &str, path: &str, host: &str, region: &str) -> Result<Claim, Refusal> {
        let (access_key, token) = match user.split_once('%') {
            Some((access_key, token)) => (access_key, Some(token.to_owned())),
            None => (user, None),
        };
        let split = password.split_at_checked(16).filter(|(date, _)| date.ends_with('Z'));
        let claimed = split.and_then(|(date, signature)| Some((date, Timestamp::parse(date)?, signature)));
        let Some((date, moment, signature)) = claimed else {
            return Err(Refusal::Malformed(
                "The password must be a date (YYYYMMDDTHHMMSSZ) and a signature.".to_owned(),
            ));
        };
        let lines = |host: &String| format!("GIT\n{path}\n\nhost:{host}\n\nhost\n").into_bytes();
        Ok(Claim {
            access_key: access_key.to_owned(),
            token,
            scope: Scope {
                date: date.get(..8).unwrap_or_default().to_owned(),
                region: region.to_owned(),
                service: "codecommit".to_owned(),
            },
            signed_headers: vec!["host".to_owned()],
            moment,
            form: Form::Git,
            payload: Payload::Body,
            signature: signature.to_owned(),
            lines: forms_of(host).iter().map(lines).collect(),
        })
    }
}
