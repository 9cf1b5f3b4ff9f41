//! ECR through its operations.

mod images;
mod policies;
mod repositories;
mod resource;

use ecr::Ecr;
use kernel::{Registry, Result};
use kms::Kms;
use shapes_ecr as api;
use testkit::{Client, Everybody, World};

/// A World of ECR and KMS, where everybody may do everything.
fn world() -> World {
    World::of(Registry::new(Everybody).serve::<Ecr>().serve::<Kms>())
}

fn create(client: &Client<'_>, name: &str) -> api::Repository {
    let op = api::CreateRepository { repository_name: name.to_owned(), ..Default::default() };
    client.call(op).expect("a repository is made").repository.expect("it is shown")
}

fn describe(client: &Client<'_>, name: &str) -> Result<api::Repository> {
    let op =
        api::DescribeRepositories { repository_names: Some(vec![name.to_owned()]), ..Default::default() };
    let found = client.call(op)?.repositories.unwrap_or_default();
    Ok(found.into_iter().next().expect("the named one comes back"))
}

fn tags(client: &Client<'_>, name: &str) -> Vec<String> {
    let resource_arn = format!("arn:aws:ecr:eu-west-1:111111111111:repository/{name}");
    let tags = client.call(api::ListTagsForResource { resource_arn }).expect("it is there").tags;
    tags.unwrap_or_default().iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect()
}

/// The code and the text of a failure.
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
