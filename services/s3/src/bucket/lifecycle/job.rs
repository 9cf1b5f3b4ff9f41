//! The job of a bucket with rules: every midnight it goes through what is there, some rows a step.

use kernel::{Call, Got, Job, Me, Next, Query, Record as _, Result, Stored};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_s3 as api;

use super::rule::{self, DAY, covers, due, expired};
use crate::bucket::Bucket;
use crate::object::{Current, behind, delete};
use crate::upload::{self, Upload};

/// What events call it.
const REASON: &str = "Lifecycle Expiration";
/// How many rows one step looks at.
const ROWS: usize = 50;

/// Where the job of a bucket stands.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Expiring {
    bucket: String,
    at: At,
}

#[derive(Debug, Serialize, Deserialize)]
enum At {
    /// Until midnight.
    Rest,
    /// In the objects, after this row.
    Objects(Option<String>),
    /// In the unfinished uploads, after this row.
    Uploads(Option<String>),
}

impl Expiring {
    pub(crate) fn of(bucket: &Bucket) -> Self {
        Expiring { bucket: bucket.name.clone(), at: At::Rest }
    }
}

impl Job for Expiring {
    const KIND: &'static str = "s3_lifecycle";

    fn step(self, call: &mut Call, _: &Me, got: Got) -> Result<Next<Self>> {
        let bucket = call.get::<Bucket>(&self.bucket)?;
        let Some((bucket, Stored(lifecycle))) = bucket.and_then(|mut bucket| {
            let lifecycle = bucket.lifecycle.take()?;
            Some((bucket, lifecycle))
        }) else {
            return Ok(Next::Done(Ok(Value::Null)));
        };
        let at = match (self.at, got) {
            (At::Rest, Got::Alarm) => At::Objects(None),
            (At::Rest, _) => At::Rest,
            (At::Objects(after), _) => match objects(call, &bucket, &lifecycle.rules, after.as_deref())? {
                Some(last) => At::Objects(Some(last)),
                None => At::Uploads(None),
            },
            (At::Uploads(after), _) => match uploads(call, &bucket, &lifecycle.rules, after.as_deref())? {
                Some(last) => At::Uploads(Some(last)),
                None => At::Rest,
            },
        };
        let rests = matches!(at, At::Rest);
        let next = Expiring { bucket: self.bucket, at };
        Ok(if rests { Next::WaitUntil(next, midnight(call.now())) } else { Next::Again(next) })
    }
}

/// The next midnight after a moment.
fn midnight(now: Timestamp) -> Timestamp {
    Timestamp((now.0.div_euclid(DAY) + 1) * DAY)
}

/// Goes through some objects; the last row that was looked at, if there are more.
fn objects(
    call: &mut Call,
    bucket: &Bucket,
    rules: &[api::LifecycleRule],
    after: Option<&str>,
) -> Result<Option<String>> {
    let inside = format!("{}/", bucket.name);
    let page = call.page::<Current>(&Query::all().prefix(&inside).beyond(after).limit(ROWS), |_| Ok(true))?;
    let last = page.items.last().map(|row| row.id().into_owned());
    for Current(current) in page.items {
        expire_behind(call, bucket, rules, &current.key)?;
        let covering = rules.iter().filter(|rule| covers(rule, &current.key, current.data.as_ref()));
        let due = covering.clone().any(|rule| expired(rule, current.modified, call.now()));
        if !current.is_marker() {
            if due {
                delete::delete(call, bucket, &current.key, None, REASON)?;
            }
            continue;
        }
        let unwanted = covering.clone().any(|rule| {
            rule.expiration.as_ref().is_some_and(|e| e.expired_object_delete_marker == Some(true))
        });
        if (due || unwanted) && behind(call, bucket, &current.key)?.is_empty() {
            delete::remove(call, bucket, &current, REASON)?;
        }
    }
    Ok(page.next.and(last))
}

/// Removes the versions behind the current one that have been there for long enough.
fn expire_behind(call: &mut Call, bucket: &Bucket, rules: &[api::LifecycleRule], key: &str) -> Result<()> {
    for (newer, version) in behind(call, bucket, key)?.into_iter().enumerate() {
        let (now, since) = (call.now(), version.superseded.unwrap_or(version.modified));
        let due = rules.iter().filter(|rule| covers(rule, key, version.data.as_ref())).any(|rule| {
            let Some(expiration) = &rule.noncurrent_version_expiration else { return false };
            let kept = usize::try_from(expiration.newer_noncurrent_versions.unwrap_or(0)).unwrap_or(0);
            newer >= kept && expiration.noncurrent_days.is_some_and(|days| now >= due(since, days))
        });
        if due {
            delete::remove(call, bucket, &version, REASON)?;
        }
    }
    Ok(())
}

/// Goes through some unfinished uploads, as [`objects`] does.
fn uploads(
    call: &mut Call,
    bucket: &Bucket,
    rules: &[api::LifecycleRule],
    after: Option<&str>,
) -> Result<Option<String>> {
    let inside = format!("{}/", bucket.name);
    let page = call.page::<Upload>(&Query::all().prefix(&inside).beyond(after).limit(ROWS), |_| Ok(true))?;
    let last = page.items.last().map(|row| row.id().into_owned());
    for unfinished in page.items {
        let due = rules.iter().filter(|rule| rule::is_on(rule)).any(|rule| {
            let days = rule.abort_incomplete_multipart_upload.as_ref().and_then(|a| a.days_after_initiation);
            unfinished.key.starts_with(rule::prefix(rule))
                && days.is_some_and(|days| call.now() >= due(unfinished.initiated, days))
        });
        if due {
            upload::discard(call, &unfinished)?;
        }
    }
    Ok(page.next.and(last))
}
