//! Retention: how long a group keeps events, and the job that deletes older ones once a day.

use kernel::{Answers, Call, Got, Job, Me, Next, Query, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_logs as api;

use super::{Group, arn, needs};
use crate::stream::Stream;
use crate::{Logs, error, store};

pub(crate) const DAY: i64 = 86_400_000;

/// The numbers of days that AWS takes.
const TAKEN: [i32; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/// How many streams, and how many batches of each, are looked at in a step.
const STREAMS: usize = 20;
const BATCHES: usize = 20;

/// Deletes what a group keeps no longer.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Retention {
    group: String,
    /// The group's key: a group made again under the name is another one's business.
    key: String,
    /// Where today's walk through the streams goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    /// When today's walk began.
    began: i64,
}

fn job_arn(call: &Call, group: &Group) -> String {
    format!("{}:retention:{}", arn(call, &group.name), group.key)
}

/// Ends a group's job, if it has one.
pub(super) fn stop(call: &mut Call, group: &Group) -> Result<()> {
    let arn = job_arn(call, group);
    call.signal(&arn, "stop").map(|_| ())
}

impl Job for Retention {
    const KIND: &'static str = "logs_retention";

    fn step(self, call: &mut Call, _: &Me, got: Got) -> Result<Next<Self>> {
        let group = call.get::<Group>(&self.group)?.filter(|group| group.key == self.key);
        let Some(days) = group.and_then(|group| group.retention) else {
            return Ok(Next::Done(Ok(Value::Null)));
        };
        let now = call.now().0;
        let mut walk = self;
        match got {
            // The retention was taken away and set again before the signal came.
            Got::Signal(_) | Got::Reply(..) => {
                let next = Timestamp(walk.began + DAY);
                return Ok(Next::WaitUntil(walk, next));
            }
            Got::Alarm => walk.began = now,
            Got::Go => {}
        }
        let prefix = format!("{}:", walk.key);
        let query = Query::all().prefix(&prefix).limit(STREAMS);
        let page = call.page::<Stream>(&query.after(walk.token.as_deref()), |_| Ok(true))?;
        let cutoff = now - i64::from(days) * DAY;
        let mut more = false;
        for stream in &page.items {
            more |= store::expire(call, &stream.key(), cutoff, BATCHES)?;
        }
        if more {
            // The same streams again.
            return Ok(Next::Again(walk));
        }
        walk.token = page.next;
        if walk.token.is_some() {
            return Ok(Next::Again(walk));
        }
        let next = Timestamp(walk.began + DAY);
        Ok(Next::WaitUntil(walk, next))
    }
}

impl Answers<api::PutRetentionPolicy> for Logs {
    fn needs(call: &Call, op: &api::PutRetentionPolicy) -> Result<kernel::Needs> {
        needs(call, &op.log_group_name)
    }

    fn run(call: &mut Call, op: api::PutRetentionPolicy) -> Result<api::PutRetentionPolicyOutput> {
        if !TAKEN.contains(&op.retention_in_days) {
            return Err(error::invalid(format!(
                "{} is not a number of days that can be kept: use one of {TAKEN:?}",
                op.retention_in_days
            )));
        }
        let mut group: Group = call.find(&op.log_group_name)?;
        group.retention = Some(op.retention_in_days);
        call.put(&group)?;
        let arn = job_arn(call, &group);
        if !call.busy(&arn)? {
            let began = call.now().0;
            call.start(&arn, Retention { group: group.name, key: group.key, token: None, began })?;
        }
        Ok(api::PutRetentionPolicyOutput {})
    }
}

impl Answers<api::DeleteRetentionPolicy> for Logs {
    fn needs(call: &Call, op: &api::DeleteRetentionPolicy) -> Result<kernel::Needs> {
        needs(call, &op.log_group_name)
    }

    fn run(call: &mut Call, op: api::DeleteRetentionPolicy) -> Result<api::DeleteRetentionPolicyOutput> {
        let mut group: Group = call.find(&op.log_group_name)?;
        group.retention = None;
        call.put(&group)?;
        stop(call, &group)?;
        Ok(api::DeleteRetentionPolicyOutput {})
    }
}
