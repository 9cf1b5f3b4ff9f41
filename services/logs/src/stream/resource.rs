//! `AWS::Logs::LogStream`. Its physical id is the stream's name.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_logs as api;

/// The resource type.
pub(crate) struct StreamResource;

impl Resource for StreamResource {
    const TYPE: &'static str = "AWS::Logs::LogStream";
    const PROPERTIES: &'static [&'static str] = &["LogGroupName", "LogStreamName"];
    const REQUIRED: &'static [&'static str] = &["LogGroupName"];
    const CREATE_ONLY: &'static [&'static str] = &["LogGroupName", "LogStreamName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateLogStream = input(new)?;
        if op.log_stream_name.is_empty() {
            op.log_stream_name = format!("{}-{}-{}", at.stack_name, at.logical_id, at.suffix);
        }
        let name = op.log_stream_name.clone();
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(name))
    }

    /// Nothing of it can change without making it anew.
    fn update(_: &mut Call, _: &At, _: &str, _: &Props, _: &Props) -> Result<Made> {
        Ok(Made::Replace)
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let op: api::DeleteLogStream = input(old)?;
        match call.invoke(at.principal(), api::DeleteLogStream { log_stream_name: id.to_owned(), ..op }) {
            Err(error) if error.code != "ResourceNotFoundException" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(_: &Call, _: &At, _: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::new())
    }
}
