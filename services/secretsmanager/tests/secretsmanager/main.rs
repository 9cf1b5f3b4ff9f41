//! Secrets Manager through its operations.

mod resources;
mod secrets;
mod versions;

use kernel::{Registry, Result};
use kms::Kms;
use secretsmanager::SecretsManager;
use shapes_secretsmanager as api;
use testkit::{Client, Watching, World};

/// A World of Secrets Manager and KMS, which says what was asked.
fn watched() -> (World, Watching) {
    let watching = Watching::default();
    (World::of(Registry::new(watching.clone()).serve::<SecretsManager>().serve::<Kms>()), watching)
}

fn world() -> World {
    watched().0
}

/// Makes a secret; gives its ARN.
fn create(client: &Client<'_>, name: &str, value: &str) -> Result<String> {
    let op = api::CreateSecret {
        name: name.to_owned(),
        secret_string: Some(value.to_owned()),
        ..Default::default()
    };
    Ok(client.call(op)?.arn.expect("it is told"))
}

/// The text of a secret, and the id of its version.
fn read(client: &Client<'_>, id: &str, stage: Option<&str>) -> Result<(String, String)> {
    let op = api::GetSecretValue {
        secret_id: id.to_owned(),
        version_stage: stage.map(str::to_owned),
        ..Default::default()
    };
    let got = client.call(op)?;
    Ok((got.secret_string.unwrap_or_default(), got.version_id.unwrap_or_default()))
}

fn put(client: &Client<'_>, id: &str, token: &str, value: &str, stages: &[&str]) -> Result<Vec<String>> {
    let op = api::PutSecretValue {
        secret_id: id.to_owned(),
        client_request_token: Some(token.to_owned()),
        secret_string: Some(value.to_owned()),
        version_stages: (!stages.is_empty())
            .then(|| stages.iter().map(|stage| (*stage).to_owned()).collect()),
        ..Default::default()
    };
    Ok(client.call(op)?.version_stages.unwrap_or_default())
}

fn describe(client: &Client<'_>, id: &str) -> api::DescribeSecretOutput {
    client.call(api::DescribeSecret { secret_id: id.to_owned() }).expect("it is there")
}

/// The code and the text of a failure.
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
