//! Parameter Store through its operations.

mod asked;
mod events;
mod lists;
mod parameters;
mod resource;
mod secrets;
mod versions;

use kernel::{Registry, Result};
use kms::Kms;
use shapes_ssm as api;
use ssm::Ssm;
use testkit::{Client, Everybody, World};

/// A World of Parameter Store and KMS, where everybody may do everything.
fn world() -> World {
    World::of(Registry::new(Everybody).serve::<Ssm>().serve::<Kms>())
}

/// The request for a plain parameter.
fn plain(name: &str, value: &str) -> api::PutParameter {
    api::PutParameter {
        name: name.to_owned(),
        value: value.to_owned(),
        type_: Some("String".to_owned()),
        ..api::PutParameter::default()
    }
}

/// The request for another value of a parameter.
fn over(name: &str, value: &str) -> api::PutParameter {
    api::PutParameter { type_: None, overwrite: Some(true), ..plain(name, value) }
}

fn get(client: &Client<'_>, name: &str) -> Result<api::Parameter> {
    let op = api::GetParameter { name: name.to_owned(), with_decryption: Some(true) };
    Ok(client.call(op)?.parameter.expect("a parameter comes back"))
}

fn value(client: &Client<'_>, name: &str) -> Option<String> {
    get(client, name).ok()?.value
}

/// The code and the text of a failure.
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
