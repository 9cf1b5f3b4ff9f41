//! One step of one job, in one transaction.

use std::rc::Rc;

use rusqlite::{Connection, OptionalExtension as _, params};
use schema::Timestamp;

use super::{EffectOrder, Got, JobEntry, Me, Next, Ticket};
use crate::call::Shared;
use crate::outbox::Post;
use crate::{Call, Caller, Place, RequestInfo, Result, error, rows};

/// How often a failing step is tried before the job is set aside.
const TRIES: u32 = 8;
/// The pause before the second try; it doubles from there.
const FIRST_PAUSE: i64 = 1_000;

struct Row {
    kind: String,
    arn: String,
    place: Place,
    state: String,
    ready: bool,
    alarm: Option<i64>,
    failures: u32,
}

/// Takes one message of the job `id` and steps it, in the running transaction. Nothing happens when there is no
/// message, or no job.
pub(crate) fn step(shared: &Rc<Shared>, id: &str) -> Result<()> {
    let Some(row) = load(&shared.db, id).map_err(error::database)? else { return Ok(()) };
    let now = shared.now.get();
    let message: Option<(i64, String)> =
        if row.ready { None } else { first_message(&shared.db, id).map_err(error::database)? };
    let due = row.alarm.is_some_and(|alarm| alarm <= now.0);
    let got = match &message {
        // A job that failed a step waits out its pause, whatever comes meanwhile.
        _ if row.failures > 0 && !due => return Ok(()),
        _ if row.ready => Got::Go,
        Some((_, text)) => match rows::decode(text) {
            Ok(got) => got,
            // One message that this version cannot read is its job's trouble, not everybody's.
            Err(unread) => return park(shared, id, &unread.to_string()),
        },
        None if due => Got::Alarm,
        None => return Ok(()),
    };
    let Some(entry) = shared.registry.job(&row.kind).copied() else {
        return park(shared, id, &format!("this formwork does not know jobs of kind {}", row.kind));
    };
    let me = Me { id: id.to_owned(), arn: row.arn.clone() };
    let mut call = job_call(shared, entry, &row);
    let taken = message.as_ref().map(|(n, _)| *n);
    let outcome = call.attempt(|call| {
        let next = (entry.step)(&row.state, call, &me, got)?;
        finish(call, &me, taken, next)
    });
    match outcome {
        Ok(()) => Ok(()),
        Err(failure) => set_back(shared, id, &row, &failure.to_string()),
    }
}

fn job_call(shared: &Rc<Shared>, entry: JobEntry, row: &Row) -> Call {
    let mut caller = Caller::service(entry.service);
    caller.source = Some(crate::Source { arn: row.arn.clone(), account: row.place.account.clone() });
    let request = RequestInfo { id: String::new(), source_ip: None, secure: true, user_agent: String::new() };
    Call::new(shared, caller, row.place.clone(), entry.service, request)
}

/// Writes what a step left.
fn finish(call: &mut Call, me: &Me, taken: Option<i64>, next: Next<String>) -> Result<()> {
    if let Some(n) = taken {
        run(call.db(), "DELETE FROM inbox WHERE n=?1", params![n])?;
    }
    let (state, ready, alarm) = match next {
        Next::Again(state) => (state, true, None),
        Next::Wait(state) => (state, false, None),
        Next::WaitUntil(state, time) => (state, false, Some(time)),
        Next::Done(outcome) => {
            run(call.db(), "DELETE FROM job WHERE id=?1", params![me.id])?;
            run(call.db(), "DELETE FROM ticket WHERE job=?1", params![me.id])?;
            run(call.db(), "DELETE FROM inbox WHERE job=?1", params![me.id])?;
            for follower in followers(call.db(), &me.id).map_err(error::database)? {
                call.reply(&follower, outcome.clone())?;
            }
            return Ok(());
        }
    };
    run(
        call.db(),
        "UPDATE job SET state=?2, ready=?3, alarm=?4, failures=0 WHERE id=?1",
        params![me.id, state, ready, alarm.map(|time| time.0)],
    )?;
    if let Some(time) = alarm {
        call.outbox().push(Post::Alarm(time, me.id.clone()));
    }
    let waiting = first_message(call.db(), &me.id).map_err(error::database)?.is_some();
    if ready || waiting {
        call.outbox().push(Post::Wake(me.id.clone()));
    }
    Ok(())
}

/// A failing step was rolled back: it is tried again after a pause, or set aside.
fn set_back(shared: &Rc<Shared>, id: &str, row: &Row, why: &str) -> Result<()> {
    let failures = row.failures + 1;
    tracing::warn!(job = id, kind = row.kind, arn = row.arn, failures, why, "a job's step failed");
    if failures >= TRIES {
        return park(shared, id, why);
    }
    let again = Timestamp(shared.now.get().0 + (FIRST_PAUSE << (failures - 1)));
    run(&shared.db, "UPDATE job SET failures=?2, alarm=?3 WHERE id=?1", params![id, failures, again.0])?;
    shared.outbox.borrow_mut().push(Post::Alarm(again, id.to_owned()));
    Ok(())
}

fn park(shared: &Rc<Shared>, id: &str, why: &str) -> Result<()> {
    tracing::error!(job = id, why, "a job is set aside");
    let sql = "UPDATE job SET parked=?2, parked_at=?3, alarm=NULL, ready=0 WHERE id=?1";
    run(&shared.db, sql, params![id, why, shared.now.get().0])
}

fn load(db: &Connection, id: &str) -> rusqlite::Result<Option<Row>> {
    db.prepare_cached(
        "SELECT kind, arn, account, region, state, ready, alarm, failures FROM job WHERE id=?1 AND parked IS NULL",
    )?
    .query_row([id], |row| {
        Ok(Row {
            kind: row.get(0)?,
            arn: row.get(1)?,
            place: Place::new(row.get::<_, String>(2)?, row.get::<_, String>(3)?),
            state: row.get(4)?,
            ready: row.get(5)?,
            alarm: row.get(6)?,
            failures: row.get(7)?,
        })
    })
    .optional()
}

/// A job's kind and the ARN that it works on, for a person.
pub(crate) fn name(db: &Connection, id: &str) -> rusqlite::Result<String> {
    let mut job = db.prepare_cached("SELECT kind || ' of ' || arn FROM job WHERE id=?1")?;
    job.query_row([id], |row| row.get(0)).optional().map(|name| name.unwrap_or_else(|| id.to_owned()))
}

fn first_message(db: &Connection, job: &str) -> rusqlite::Result<Option<(i64, String)>> {
    db.prepare_cached("SELECT n, message FROM inbox WHERE job=?1 ORDER BY n LIMIT 1")?
        .query_row([job], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

fn followers(db: &Connection, job: &str) -> rusqlite::Result<Vec<Ticket>> {
    db.prepare_cached("SELECT id FROM ticket WHERE follows=?1 ORDER BY id")?
        .query_map([job], |row| Ok(Ticket(row.get(0)?)))?
        .collect()
}

fn run(db: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<()> {
    db.prepare_cached(sql).and_then(|mut s| s.execute(params)).map_err(error::database)?;
    Ok(())
}

/// Everything that was going on when the runtime ended: what it takes up again.
pub(crate) fn pending(db: &Connection) -> rusqlite::Result<Vec<Post>> {
    let mut posts = Vec::new();
    // One that failed a step has an alarm for its next try.
    let mut ready = db.prepare(
        "SELECT id FROM job WHERE parked IS NULL AND failures=0 AND (ready=1 OR id IN (SELECT job FROM inbox)) \
         ORDER BY id",
    )?;
    for id in ready.query_map([], |row| row.get(0))? {
        posts.push(Post::Wake(id?));
    }
    let mut alarms = db.prepare("SELECT alarm, id FROM job WHERE alarm IS NOT NULL AND parked IS NULL")?;
    for row in alarms.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (alarm, id) = row?;
        posts.push(Post::Alarm(Timestamp(alarm), id));
    }
    let mut effects =
        db.prepare("SELECT id, effect, spec FROM ticket WHERE effect IS NOT NULL ORDER BY rowid")?;
    for row in effects.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
        let (id, kind, spec) = row?;
        posts.push(Post::Perform(EffectOrder { ticket: Ticket(id), kind, spec }));
    }
    Ok(posts)
}
