//! The passwords that Git's credential helpers make are verified.

use schema::Timestamp;
use serde_json::Value as Json;
use wire::sigv4::{Claim, Expected, Keys, Refusal};

use crate::support::{ACCESS_KEY, NOW, SECRET};

const EXPECTED: Expected<'_> = Expected { service: "codecommit", region: Some("eu-west-1") };

fn claims() -> Vec<(Claim, Option<String>)> {
    let file: Json = serde_json::from_str(include_str!("../fixtures/git.json")).unwrap();
    let claim = |case: &Json| {
        let text = |name: &str| case[name].as_str().unwrap();
        let claim =
            Claim::git(text("user"), text("password"), "/v1/repos/my-repo", text("host"), "eu-west-1");
        (claim.unwrap(), text("user").split_once('%').map(|(_, token)| token.to_owned()))
    };
    file.as_array().unwrap().iter().map(claim).collect()
}

#[test]
fn gits_passwords_are_verified_with_and_without_a_port() {
    let claims = claims();
    assert_eq!(claims.len(), 8);
    for (claim, token) in claims {
        assert_eq!((claim.access_key.as_str(), &claim.token), (ACCESS_KEY, &token));
        claim.verify(SECRET, &Keys::default(), NOW, EXPECTED, None).unwrap();
        let refusal = claim.verify("another", &Keys::default(), NOW, EXPECTED, None).unwrap_err();
        assert!(matches!(refusal, Refusal::Signature { .. }));
        let late = Timestamp(NOW.0 + 16 * 60_000);
        assert!(matches!(
            claim.verify(SECRET, &Keys::default(), late, EXPECTED, None),
            Err(Refusal::Skewed { .. })
        ));
    }
}

#[test]
fn what_is_no_password_of_git_is_malformed() {
    for password in ["", "secret", "20261121T100109Zé", "20261321T100109Z00", "20261121T100109é"] {
        let claim = Claim::git("AKID", password, "/v1/repos/r", "h", "eu-west-1");
        let refused =
            claim.and_then(|claim| claim.verify(SECRET, &Keys::default(), NOW, EXPECTED, None).map(drop));
        assert!(refused.is_err(), "{password}");
    }
}
