//! KMS through its operations.

mod aliases;
mod borders;
mod crypto;
mod grants;
mod keys;
mod law;
mod policies;
mod resources;
mod rotation;

use kernel::{Caller, Registry, Result};
use kms::Kms;
use policy::Principal;
use shapes_kms as api;
use testkit::{ACCOUNT, Client, Everybody, World};

/// A World of KMS alone, where everybody may do everything.
fn world() -> World {
    World::of(Registry::new(Everybody).serve::<Kms>())
}

/// A fresh key of the client's account.
fn make_key(client: &Client<'_>) -> api::KeyMetadata {
    client.call(api::CreateKey::default()).expect("a key is made").key_metadata.expect("it is shown")
}

fn arn(key: &api::KeyMetadata) -> String {
    key.arn.clone().expect("a key has an ARN")
}

fn encrypt(client: &Client<'_>, key: &str, text: &str) -> Result<schema::Blob> {
    let op = api::Encrypt {
        key_id: key.to_owned(),
        plaintext: schema::Blob(text.as_bytes().to_vec()),
        ..api::Encrypt::default()
    };
    Ok(client.call(op)?.ciphertext_blob.expect("a ciphertext comes back"))
}

fn decrypt(client: &Client<'_>, blob: &schema::Blob) -> Result<String> {
    let op = api::Decrypt { ciphertext_blob: Some(blob.clone()), ..api::Decrypt::default() };
    let plain = client.call(op)?.plaintext.expect("a plaintext comes back");
    Ok(String::from_utf8(plain.0).expect("it was text"))
}

/// The code and the text of a failure.
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}

/// A session of a role of an account.
fn role(account: &str, name: &str) -> Caller {
    Caller::new(Principal::Session {
        role_arn: format!("arn:aws:iam::{account}:role/{name}"),
        role_id: "AROATEST00000000".to_owned(),
        name: "session".to_owned(),
        arn: format!("arn:aws:sts::{account}:assumed-role/{name}/session"),
    })
}

/// The key's ARN in [`ACCOUNT`].
fn key_arn(id: &str) -> String {
    format!("arn:aws:kms:eu-west-1:{ACCOUNT}:key/{id}")
}
