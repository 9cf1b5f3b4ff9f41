//! The service in a World, with a function that stands there as if it had been made. Making one, and running it, is
//! tested from outside.

use std::cell::Cell;

use kernel::{Call, DataKey, Failure, Ids as _, Registry, Result, Written};
use schema::Blob;
use serde_json::{Value, json};
use shapes_lambda as api;
use testkit::{Client, Everybody, World};

use crate::Lambda;
use crate::code::StoredCode;
use crate::function::configuration::State;
use crate::function::{Configuration, Function, Settings};
use crate::invoke::Claim;
use crate::named::{LATEST, Named};

const ROLE: &str = "arn:aws:iam::111111111111:role/r";

/// A World with the function `f`.
fn world() -> World {
    let world = World::of(Registry::new(Everybody).serve::<Lambda>());
    world.root().inside(|call| arrange(call, "f")).expect("arranged");
    world
}

fn arrange(call: &mut Call, name: &str) -> Result<()> {
    let written = Written { id: call.ids().uuid(), length: 3 };
    let code = StoredCode::of(written, DataKey([7; 32]), "sha").keep(call)?;
    let mut settings = Settings::new(ROLE);
    "python3.12".clone_into(&mut settings.runtime);
    "index.handler".clone_into(&mut settings.handler);
    let latest = Configuration {
        version: LATEST.to_owned(),
        settings,
        code,
        modified: call.now(),
        revision: call.ids().uuid(),
        state: State::Ready,
        update: None,
    };
    let place = call.place().clone();
    call.put(&Function {
        name: name.to_owned(),
        place,
        latest,
        published: 0,
        tags: [].into(),
        policies: [].into(),
        reserved: None,
        event_configs: [].into(),
        request: String::new(),
    })
}

fn invoke(kind: &str) -> api::Invoke {
    api::Invoke {
        function_name: "f".to_owned(),
        invocation_type: Some(kind.to_owned()),
        payload: Some(Blob(b"{}".to_vec())),
        ..api::Invoke::default()
    }
}

/// Settles, with this outcome for every try of an event; how many tries there were.
fn tries(world: &World, outcome: &Value) -> u32 {
    let count = Cell::new(0);
    world.settle_with(&mut |kind, _| {
        assert_eq!(kind, "lambda_try_event");
        count.set(count.get() + 1);
        Ok::<_, Failure>(outcome.clone())
    });
    count.get()
}

#[test]
fn an_event_whose_function_fails_is_tried_again_after_one_minute_and_after_two_more() {
    let world = world();
    assert_eq!(world.root().call(invoke("Event")).expect("taken").status_code, Some(202));
    let failed = json!("Failed");
    assert_eq!(tries(&world, &failed), 1);
    world.clock().advance(59_000);
    assert_eq!(tries(&world, &failed), 0);
    world.clock().advance(1_000);
    assert_eq!(tries(&world, &failed), 1);
    world.clock().advance(120_000);
    assert_eq!(tries(&world, &failed), 1);
    world.clock().advance(86_400_000);
    assert_eq!(tries(&world, &failed), 0, "it was given up");
}

#[test]
fn the_functions_own_patience_is_kept_to() {
    let world = world();
    let config = api::PutFunctionEventInvokeConfig {
        function_name: "f".to_owned(),
        maximum_retry_attempts: Some(0),
        maximum_event_age_in_seconds: Some(60),
        ..api::PutFunctionEventInvokeConfig::default()
    };
    world.root().call(config).expect("kept");
    world.root().call(invoke("Event")).expect("taken");
    assert_eq!(tries(&world, &json!("Failed")), 1);
    world.clock().advance(60_000);
    assert_eq!(tries(&world, &json!("Failed")), 0);
    // One that could not be run does not count as failed, and is tried until it is too old.
    world.root().call(invoke("Event")).expect("taken");
    let mut all = tries(&world, &json!("Throttled"));
    for _ in 0..60 {
        world.clock().advance(2_000);
        all += tries(&world, &json!("Throttled"));
    }
    assert!((4..10).contains(&all), "{all}");
}

#[test]
fn other_services_cannot_wait_for_an_answer() {
    let world = world();
    let refused = world.root().call(invoke("RequestResponse")).expect_err("refused");
    assert!(refused.message.contains("invoke it as an Event"), "{refused}");
    assert_eq!(world.root().call(invoke("DryRun")).expect("allowed").status_code, Some(204));
}

fn claim(client: &Client<'_>, process: &str) -> Result<Claim> {
    client.inside(|call| {
        let named = Named::parse(call, "f", None)?;
        call.attempt(|call| Claim::make(call, &named, "r", process, None))
    })
}

#[test]
fn reserved_concurrency_is_kept_to_and_what_a_killed_runtime_left_does_not_count() {
    let world = world();
    let root = world.root();
    let reserve = |reserved| api::PutFunctionConcurrency {
        function_name: "f".to_owned(),
        reserved_concurrent_executions: reserved,
    };
    root.call(reserve(1)).expect("kept");
    let first = claim(&root, "one").expect("it may run");
    let refused = claim(&root, "two").err().expect("throttled");
    assert_eq!((&*refused.code, refused.status), ("TooManyRequestsException", 429));
    // The same process again is the same invocation.
    assert_eq!(claim(&root, "one").expect("known").log_stream, first.log_stream);
    world.clock().advance(120_000);
    assert_eq!(claim(&root, "two").expect("it may run").lost, ["one"]);
    let most = root.call(reserve(901)).expect_err("refused");
    assert!(most.message.contains("below its minimum value of [100]"), "{most}");
}

#[test]
fn a_version_stays_as_it_was_and_an_alias_leads_where_something_is() {
    let world = world();
    let root = world.root();
    let publish = || api::PublishVersion { function_name: "f".to_owned(), ..api::PublishVersion::default() };
    assert_eq!(root.call(publish()).expect("published").version.as_deref(), Some("1"));
    assert_eq!(root.call(publish()).expect("the same").version.as_deref(), Some("1"));
    let update = api::UpdateFunctionConfiguration {
        function_name: "f".to_owned(),
        timeout: Some(9),
        ..api::UpdateFunctionConfiguration::default()
    };
    let updated = root.call(update.clone()).expect("updated");
    assert_eq!((updated.timeout, updated.last_update_status.as_deref()), (Some(9), Some("InProgress")));
    assert_eq!(root.call(update).expect_err("under way").code, "ResourceConflictException");
    world.settle_with(&mut |_, _| Ok(Value::Null));
    assert_eq!(root.call(publish()).expect("published").version.as_deref(), Some("2"));
    let get = |qualifier: &str| {
        let get = api::GetFunctionConfiguration {
            function_name: "f".to_owned(),
            qualifier: Some(qualifier.to_owned()),
        };
        root.call(get).map(|found| found.timeout.unwrap_or_default())
    };
    assert_eq!((get("1").expect("there"), get("2").expect("there")), (3, 9));
    let alias = |version: &str| api::CreateAlias {
        function_name: "f".to_owned(),
        name: "live".to_owned(),
        function_version: version.to_owned(),
        ..api::CreateAlias::default()
    };
    assert_eq!(root.call(alias("7")).expect_err("nowhere").code, "ResourceNotFoundException");
    root.call(alias("1")).expect("made");
    assert_eq!(get("live").expect("there"), 3);
    let delete = |qualifier: &str| api::DeleteFunction {
        function_name: "f".to_owned(),
        qualifier: Some(qualifier.to_owned()),
    };
    assert_eq!(root.call(delete("1")).expect_err("in use").code, "ResourceConflictException");
    root.call(delete("2")).expect("deleted");
    assert_eq!(get("2").expect_err("gone").code, "ResourceNotFoundException");
}

#[test]
fn a_permission_is_a_statement_as_lambda_writes_it() {
    let world = world();
    let check = |principal: &str, account: Option<&str>, expected: Value| {
        let add = api::AddPermission {
            function_name: "f".to_owned(),
            statement_id: "s".to_owned(),
            action: "lambda:InvokeFunction".to_owned(),
            principal: principal.to_owned(),
            source_account: account.map(str::to_owned),
            ..api::AddPermission::default()
        };
        let said = world.root().call(add).expect(principal).statement.expect("a statement");
        let statement: Value = serde_json::from_str(&said).expect("JSON");
        assert_eq!(json!([statement["Principal"], statement["Condition"]]), expected, "{principal}");
        let remove = api::RemovePermission {
            function_name: "f".to_owned(),
            statement_id: "s".to_owned(),
            ..api::RemovePermission::default()
        };
        world.root().call(remove).expect("removed");
    };
    let account = json!({ "StringEquals": { "AWS:SourceAccount": "111111111111" } });
    check(
        "events.amazonaws.com",
        Some("111111111111"),
        json!([{ "Service": "events.amazonaws.com" }, account]),
    );
    check("222222222222", None, json!([{ "AWS": "arn:aws:iam::222222222222:root" }, null]));
    check(ROLE, None, json!([{ "AWS": ROLE }, null]));
    check("*", None, json!(["*", null]));
    let get = api::GetPolicy { function_name: "f".to_owned(), qualifier: None };
    assert_eq!(world.root().call(get).expect_err("none is left").code, "ResourceNotFoundException");
}
