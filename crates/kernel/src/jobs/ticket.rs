//! How a call starts jobs, asks for tickets and answers them.

use rusqlite::{OptionalExtension as _, params};
use schema::ApiError;
use serde_json::Value;

use super::{Effect, EffectOrder, Failure, Got, Job, Me, Ticket};
use crate::outbox::Post;
use crate::{ALPHANUMERIC, Call, Ids as _, Result, error};

impl Call {
    /// Starts the job of the thing `arn`, in the call's account and region. A thing has one job at a time.
    pub fn start<J: Job>(&mut self, arn: &str, job: J) -> Result<()> {
        self.begin(arn, job).map(drop)
    }

    /// Starts the job of the thing `arn`, which follows the job of the thing `followed`: for what begins with the end of
    /// something that the same call began, and that may be over before the new job takes its first step.
    pub fn start_following<J: Job>(&mut self, arn: &str, job: J, followed: &str) -> Result<Ticket> {
        let me = self.begin(arn, job)?;
        self.follow(&me, followed)
    }

    fn begin<J: Job>(&mut self, arn: &str, job: J) -> Result<Me> {
        if self.running(arn)?.is_some() {
            return Err(error::internal(format_args!(
                "{arn} has a job already, and was given a {}",
                J::KIND
            )));
        }
        let id = self.draw("j-");
        let state = serde_json::to_string(&job).map_err(error::encoding)?;
        let place = self.place();
        self.db()
            .prepare_cached(
                "INSERT INTO job(id, kind, arn, account, region, state, ready) VALUES(?1, ?2, ?3, ?4, ?5, ?6, 1)",
            )
            .and_then(|mut s| s.execute(params![id, J::KIND, arn, place.account, place.region, state]))
            .map_err(error::database)?;
        self.outbox().push(Post::Wake(id.clone()));
        Ok(Me { id, arn: arn.to_owned() })
    }

    /// Whether the thing `arn` has a job.
    pub fn busy(&self, arn: &str) -> Result<bool> {
        Ok(self.running(arn)?.is_some())
    }

    /// Asks for work outside the transaction; its outcome comes as a reply.
    pub fn effect<E: Effect>(&mut self, me: &Me, effect: E) -> Result<Ticket> {
        let ticket = Ticket(self.draw("t-"));
        let spec = serde_json::to_string(&effect).map_err(error::encoding)?;
        self.insert_ticket(&ticket, me, None, Some((E::KIND, &spec)))?;
        self.outbox().push(Post::Perform(EffectOrder {
            ticket: ticket.clone(),
            kind: E::KIND.to_owned(),
            spec,
        }));
        Ok(ticket)
    }

    /// Waits for the end of the job of the thing `arn`, whichever service runs it.
    pub fn follow(&mut self, me: &Me, arn: &str) -> Result<Ticket> {
        let Some(job) = self.running(arn)? else {
            return Err(error::internal(format_args!("{} would follow {arn}, which has no job", me.arn)));
        };
        let ticket = Ticket(self.draw("t-"));
        self.insert_ticket(&ticket, me, Some(&job), None)?;
        Ok(ticket)
    }

    /// A ticket that somebody outside answers with [`Call::reply`]: an approval, a custom resource, a task token.
    pub fn outside(&mut self, me: &Me) -> Result<Ticket> {
        let ticket = Ticket(self.draw("t-"));
        self.insert_ticket(&ticket, me, None, None)?;
        Ok(ticket)
    }

    /// Answers a ticket; whether it was still open.
    pub fn reply(&mut self, ticket: &Ticket, outcome: Result<Value, Failure>) -> Result<bool> {
        let job = self.take_ticket(ticket)?;
        match job {
            Some(job) => {
                self.send(&job, &Got::Reply(ticket.clone(), outcome))?;
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// Takes a ticket back: nobody waits for its answer any more.
    pub fn cancel(&mut self, ticket: &Ticket) -> Result<()> {
        self.take_ticket(ticket).map(|_| ())
    }

    /// Sends a signal to the job of the thing `arn`; whether it has one.
    pub fn signal(&mut self, arn: &str, signal: &str) -> Result<bool> {
        let Some(job) = self.running(arn)? else { return Ok(false) };
        self.send(&job, &Got::Signal(signal.to_owned()))?;
        Ok(true)
    }

    pub(crate) fn send(&mut self, job: &str, message: &Got) -> Result<()> {
        let text = serde_json::to_string(message).map_err(error::encoding)?;
        self.db()
            .prepare_cached("INSERT INTO inbox(job, message) SELECT id, ?2 FROM job WHERE id=?1")
            .and_then(|mut s| s.execute(params![job, text]))
            .map_err(error::database)?;
        self.outbox().push(Post::Wake(job.to_owned()));
        Ok(())
    }

    fn running(&self, arn: &str) -> Result<Option<String>, ApiError> {
        self.db()
            .prepare_cached("SELECT id FROM job WHERE arn=?1")
            .and_then(|mut s| s.query_row([arn], |row| row.get(0)).optional())
            .map_err(error::database)
    }

    fn draw(&self, prefix: &str) -> String {
        format!("{prefix}{}", self.ids().text(ALPHANUMERIC, 22))
    }

    fn insert_ticket(
        &self,
        ticket: &Ticket,
        me: &Me,
        follows: Option<&str>,
        effect: Option<(&str, &str)>,
    ) -> Result<()> {
        let (kind, spec) = effect.unzip();
        self.db()
            .prepare_cached("INSERT INTO ticket(id, job, follows, effect, spec) VALUES(?1, ?2, ?3, ?4, ?5)")
            .and_then(|mut s| s.execute(params![ticket.0, me.id, follows, kind, spec]))
            .map_err(error::database)?;
        Ok(())
    }

    fn take_ticket(&self, ticket: &Ticket) -> Result<Option<String>> {
        self.db()
            .prepare_cached("DELETE FROM ticket WHERE id=?1 RETURNING job")
            .and_then(|mut s| s.query_row([&ticket.0], |row| row.get(0)).optional())
            .map_err(error::database)
    }
}
