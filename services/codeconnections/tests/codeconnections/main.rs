//! CodeConnections through its operations. What a connection is used for is judged from outside, with Git.

use codeconnections::{CodeConnections, Mapping};
use kernel::{Registry, Result};
use shapes_codeconnections as api;
use testkit::{Client, Everybody, World};

fn world() -> World {
    World::of(Registry::new(Everybody).serve::<CodeConnections>())
}

fn create(client: &Client<'_>, provider: &str) -> Result<String> {
    let op = api::CreateConnection {
        connection_name: "ours".to_owned(),
        provider_type: Some(provider.to_owned()),
        tags: Some(vec![api::Tag { key: "team".to_owned(), value: "a".to_owned() }]),
        ..Default::default()
    };
    Ok(client.call(op)?.connection_arn)
}

fn status(client: &Client<'_>, arn: &str) -> Result<Option<String>> {
    let found = client.call(api::GetConnection { connection_arn: arn.to_owned() })?;
    Ok(found.connection.and_then(|connection| connection.connection_status))
}

#[test]
fn a_connection_is_available_as_long_as_it_leads_somewhere() {
    let world = world();
    let client = world.root();
    let arn = create(&client, "GitHub").expect("it is made");
    assert_eq!(status(&client, &arn).expect("it is there").as_deref(), Some("PENDING"));
    let mapping = Mapping { arn: arn.clone(), source: "/srv/{repository}".to_owned() };
    client.inside(|call| codeconnections::map(call, &mapping)).expect("it is kept");
    assert_eq!(status(&client, &arn).expect("it is there").as_deref(), Some("AVAILABLE"));
    assert_eq!(client.inside(|call| codeconnections::mappings(call)).expect("they are there"), [mapping]);
    assert!(client.inside(|call| codeconnections::unmap(call, &arn)).expect("it is kept"));
    assert_eq!(status(&client, &arn).expect("it is there").as_deref(), Some("PENDING"));
}

#[test]
fn a_connection_that_is_deleted_is_gone_with_where_it_led() {
    let world = world();
    let client = world.root();
    let arn = create(&client, "GitLab").expect("it is made");
    let mapping = Mapping { arn: arn.clone(), source: "/srv".to_owned() };
    client.inside(|call| codeconnections::map(call, &mapping)).expect("it is kept");
    client.call(api::DeleteConnection { connection_arn: arn.clone() }).expect("it is deleted");
    assert_eq!(status(&client, &arn).expect_err("it is gone").code, "ResourceNotFoundException");
    assert!(client.inside(|call| codeconnections::mappings(call)).expect("none").is_empty());
}

#[test]
fn lists_and_tags_are_those_that_were_given() {
    let world = world();
    let client = world.root();
    let arn = create(&client, "Bitbucket").expect("it is made");
    let listed = |provider: Option<&str>| {
        let provider_type_filter = provider.map(str::to_owned);
        let op = api::ListConnections { provider_type_filter, ..Default::default() };
        client.call(op).expect("a list").connections.unwrap_or_default().len()
    };
    assert_eq!((listed(None), listed(Some("Bitbucket")), listed(Some("GitHub"))), (1, 1, 0));
    let untag = api::UntagResource { resource_arn: arn.clone(), tag_keys: vec!["team".to_owned()] };
    client.call(untag).expect("it is there");
    let tags = client.call(api::ListTagsForResource { resource_arn: arn }).expect("it is there").tags;
    assert_eq!(tags, Some(Vec::new()));
}

#[test]
fn what_needs_a_host_is_refused_by_name() {
    let world = world();
    let refused = create(&world.root(), "GitLabSelfManaged").expect_err("it is refused");
    assert_eq!(refused.code, "ValidationException");
    assert!(refused.message.contains("hosts are not available"), "{}", refused.message);
}
