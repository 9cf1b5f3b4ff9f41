//! Signing keys, derived from a secret, and a place to keep them: deriving one costs more than using it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use ring::digest::{SHA256, digest};
use ring::hmac;

use super::Scope;

/// How many keys are kept.
const MAX_KEPT: usize = 4096;

/// Derived signing keys by secret and scope. Secrets themselves are not kept.
#[derive(Default)]
pub struct Keys {
    kept: Mutex<HashMap<([u8; 32], Scope), hmac::Key>>,
}

impl Keys {
    /// The key for a scope, derived when it is first met.
    pub(super) fn of(&self, secret: &str, scope: &Scope) -> hmac::Key {
        let mut of = [0; 32];
        of.copy_from_slice(digest(&SHA256, secret.as_bytes()).as_ref());
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MAX_KEPT {
            // Scopes end with their day: what is still needed comes back at once.
            kept.clear();
        }
        kept.entry((of, scope.clone())).or_insert_with(|| derive(secret, scope)).clone()
    }
}

/// The key for a scope.
pub(super) fn derive(secret: &str, scope: &Scope) -> hmac::Key {
    let first = hmac::Key::new(hmac::HMAC_SHA256, format!("AWS4{secret}").as_bytes());
    [&scope.date, &scope.region, &scope.service, "aws4_request"].iter().fold(first, |key, part| {
        hmac::Key::new(hmac::HMAC_SHA256, hmac::sign(&key, part.as_bytes()).as_ref())
    })
}
