//! Log streams.

mod describe;
pub(crate) mod resource;

use std::borrow::Cow;

use kernel::{ALPHANUMERIC, Answers, ApiError, Call, Ids as _, Needs, Record, Result};
use serde::{Deserialize, Serialize};
use shapes_logs as api;

use crate::group::{self, Group};
use crate::sweep::Sweep;
use crate::{Logs, error};

/// A log stream.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stream {
    /// The key of its group.
    group: String,
    pub(crate) name: String,
    /// What, with its group's, its events are found by.
    key: String,
    /// In milliseconds.
    created: i64,
    /// How many events were ever put: the next one's ordinal.
    #[serde(default)]
    pub(crate) count: u64,
    /// The times of its earliest and its latest event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) first: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last: Option<i64>,
    /// When something was put last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ingested: Option<i64>,
}

impl Record for Stream {
    const KIND: &'static str = "logs_stream";
    fn id(&self) -> Cow<'_, str> {
        format!("{}:{}", self.group, self.name).into()
    }
    fn absent(_: &str) -> ApiError {
        error::no_stream()
    }
}

impl Stream {
    /// What its events are found by.
    pub(crate) fn key(&self) -> String {
        format!("{}:{}", self.group, self.key)
    }

    /// Its text as a sequence token, which nobody needs any more.
    pub(crate) fn token(&self) -> String {
        format!("{:056}", self.count)
    }
}

/// A need on a stream, which has its group's tags.
pub(crate) fn needs(call: &Call, group: &str, stream: &str) -> Result<Needs> {
    let resource = format!("{}:log-stream:{stream}", group::arn(call, group));
    Ok(Needs::on(resource).given(call.get::<Group>(group)?.as_ref()))
}

/// The stream `name` of a group.
pub(crate) fn find(call: &Call, group: &str, name: &str) -> Result<Stream> {
    let group: Group = call.find(group)?;
    call.find(&format!("{}:{name}", group.key))
}

impl Answers<api::CreateLogStream> for Logs {
    fn needs(call: &Call, op: &api::CreateLogStream) -> Result<Needs> {
        needs(call, &op.log_group_name, &op.log_stream_name)
    }

    fn run(call: &mut Call, op: api::CreateLogStream) -> Result<api::CreateLogStreamOutput> {
        let group: Group = call.find(&op.log_group_name)?;
        let stream = Stream {
            group: group.key,
            name: op.log_stream_name,
            key: call.ids().text(ALPHANUMERIC, 12),
            created: call.now().0,
            count: 0,
            first: None,
            last: None,
            ingested: None,
        };
        if call.get::<Stream>(&stream.id())?.is_some() {
            return Err(error::exists("log stream"));
        }
        call.put(&stream)?;
        Ok(api::CreateLogStreamOutput {})
    }
}

impl Answers<api::DeleteLogStream> for Logs {
    fn needs(call: &Call, op: &api::DeleteLogStream) -> Result<Needs> {
        needs(call, &op.log_group_name, &op.log_stream_name)
    }

    fn run(call: &mut Call, op: api::DeleteLogStream) -> Result<api::DeleteLogStreamOutput> {
        let stream = find(call, &op.log_group_name, &op.log_stream_name)?;
        call.remove::<Stream>(&stream.id())?;
        let arn = format!("{}:log-stream:{}", group::arn(call, &op.log_group_name), stream.name);
        Sweep::start(call, &arn, &stream.key())?;
        Ok(api::DeleteLogStreamOutput {})
    }
}
