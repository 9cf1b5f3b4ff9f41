//! CloudWatch Logs through its operations.

mod events;
mod groups;
mod needs;
mod resources;
mod streams;

use kernel::{Registry, Result};
use logs::Logs;
use shapes_logs as api;
use testkit::{Client, Everybody, START, World};

const GROUP: &str = "/aws/sagemaker/TrainingJobs";

fn world() -> World {
    World::of(Registry::new(Everybody).serve::<Logs>())
}

fn make_group(client: &Client<'_>, name: &str) {
    let op = api::CreateLogGroup { log_group_name: name.to_owned(), ..Default::default() };
    client.call(op).expect("a group is made");
}

fn make_stream(client: &Client<'_>, group: &str, name: &str) {
    let op = api::CreateLogStream { log_group_name: group.to_owned(), log_stream_name: name.to_owned() };
    client.call(op).expect("a stream is made");
}

/// Puts messages, each with its time in milliseconds after the World's beginning.
fn put(client: &Client<'_>, stream: &str, events: &[(i64, &str)]) -> Result<api::PutLogEventsOutput> {
    client.call(api::PutLogEvents {
        log_group_name: GROUP.to_owned(),
        log_stream_name: stream.to_owned(),
        log_events: events
            .iter()
            .map(|(at, message)| api::InputLogEvent {
                timestamp: START.0 + at,
                message: (*message).to_owned(),
            })
            .collect(),
        ..Default::default()
    })
}

/// What `GetLogEvents` reads of a stream of [`GROUP`].
fn get(stream: &str) -> api::GetLogEvents {
    api::GetLogEvents {
        log_group_name: Some(GROUP.to_owned()),
        log_stream_name: stream.to_owned(),
        ..Default::default()
    }
}

fn messages(output: &api::GetLogEventsOutput) -> Vec<&str> {
    let events = output.events.as_deref().expect("events are shown");
    events.iter().map(|event| event.message.as_deref().expect("it has a message")).collect()
}

/// The code and the text of a failure.
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
