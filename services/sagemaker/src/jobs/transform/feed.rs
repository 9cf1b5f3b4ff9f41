//! How a container is fed: the records of all objects, several requests at once, their answers in order.

use std::collections::{BTreeMap, VecDeque};
use std::fs::File;
use std::io::{BufWriter, Write as _};

use bytes::Bytes;
use kernel::{Result, internal};
use shapes_sagemaker as api;
use tokio_util::task::AbortOnDropHandle;
use workload::broken;

use super::super::agent::{Agent, client_error};
use super::data::{Batch, Batches, Processing, Uncut};
use super::desk::{Desk, Object, Whose};
use super::send::{self, Envelope, Trouble};
use super::settings::Settings;
use crate::serving::Door;

/// Feeds the container until nothing is left to do. What goes wrong with an object is noted, and the others go on.
pub(super) async fn feed(
    agent: &Agent<'_>,
    op: &api::CreateTransformJob,
    desk: &Desk,
    door: Door,
) -> Result<()> {
    if desk.outcome()?.is_some() {
        return Ok(());
    }
    if !send::is_well(&door).await {
        let line =
            "The container did not pass the ping health check: GET /ping was not answered with 200 in time";
        agent.log_data(vec![line.to_owned()]).await?;
        return desk.give_up(Whose::Algorithm);
    }
    let settings = Settings::of(op, send::suggested(&door).await);
    agent.log_data(vec![settings.to_string()]).await?;
    let mut feeder = Feeder {
        agent,
        desk,
        door,
        objects: desk.objects()?,
        settings,
        // It was looked at when the job was made.
        processing: Processing::of(op).map_err(internal)?,
        envelope: Envelope {
            content_type: op.transform_input.content_type.clone(),
            accept: op.transform_output.accept.clone(),
        },
        window: VecDeque::new(),
        open: BTreeMap::new(),
    };
    feeder.all().await
}

struct Feeder<'a> {
    agent: &'a Agent<'a>,
    desk: &'a Desk,
    door: Door,
    objects: Vec<Object>,
    settings: Settings,
    processing: Processing,
    envelope: Envelope,
    /// What is under way, in order.
    window: VecDeque<Sent>,
    /// Where the answers to objects go that nothing is wrong with so far.
    open: BTreeMap<usize, BufWriter<File>>,
}

/// What is under way.
enum Sent {
    /// A batch of an object, with its records if they are needed.
    Batch { object: usize, records: Vec<Vec<u8>>, answer: AbortOnDropHandle<Result<Bytes, Trouble>> },
    /// All of an object was sent.
    Whole(usize),
}

impl Feeder<'_> {
    async fn all(&mut self) -> Result<()> {
        for n in 0..self.objects.len() {
            if !self.desk.is_done(n) {
                self.object(n).await?;
            }
        }
        while !self.window.is_empty() {
            self.take().await?;
        }
        Ok(())
    }

    /// Sends an object.
    async fn object(&mut self, n: usize) -> Result<()> {
        let Some(Object { bucket, key, .. }) = self.objects.get(n).cloned() else { return Ok(()) };
        let got = self.agent.objects().download(&bucket, &key, &self.desk.input(n)).await;
        got.map_err(|error| client_error(&format!("Data download failed for s3://{bucket}/{key}"), error))?;
        self.open.insert(n, BufWriter::new(self.desk.begin(n)?));
        let processing = self.processing.clone();
        let mut batches =
            Batches::new(self.desk.read(n)?, self.settings.cut, self.settings.most(), &processing);
        // An object that something is wrong with has no more to say.
        while self.open.contains_key(&n) {
            match batches.next() {
                Ok(Some(batch)) => self.send(n, batch).await?,
                Ok(None) => break,
                Err(Uncut::Unfit(why)) => self.fail(n, Trouble::with_data(why)).await?,
                Err(Uncut::Unread(cause)) => return Err(broken("an object's file", &cause)),
            }
        }
        self.window.push_back(Sent::Whole(n));
        self.finish()
    }

    /// Sends a batch when there is room.
    async fn send(&mut self, object: usize, batch: Batch) -> Result<()> {
        while self.under_way() >= self.settings.concurrent {
            self.take().await?;
        }
        let Batch { records, sent } = batch;
        let sending =
            send::send(self.door.clone(), self.envelope.clone(), self.settings.clone(), sent.into());
        let answer = AbortOnDropHandle::new(tokio::spawn(sending));
        self.window.push_back(Sent::Batch { object, records, answer });
        Ok(())
    }

    fn under_way(&self) -> usize {
        self.window.iter().filter(|sent| matches!(sent, Sent::Batch { .. })).count()
    }

    /// Takes the answer to the oldest batch that is under way.
    async fn take(&mut self) -> Result<()> {
        if let Some(Sent::Batch { object, records, answer }) = self.window.pop_front() {
            let answer = answer.await.map_err(internal)?;
            if let Some(answers) = self.open.get_mut(&object) {
                let stored = answer
                    .and_then(|answer| self.processing.stored(&records, &answer).map_err(Trouble::with_data));
                match stored {
                    Ok(stored) => answers.write_all(&stored).map_err(|cause| unwritten(&cause))?,
                    Err(trouble) => self.fail(object, trouble).await?,
                }
            }
        }
        self.finish()
    }

    /// Notes the objects that are answered whole: at once, since a runtime that is started again asks for all others.
    fn finish(&mut self) -> Result<()> {
        while let Some(Sent::Whole(n)) = self.window.front() {
            if let Some(answers) = self.open.remove(n) {
                let file = answers.into_inner().map_err(|cause| unwritten(cause.error()))?;
                self.desk.answered(*n, &file)?;
            }
            self.window.pop_front();
        }
        Ok(())
    }

    /// Something is wrong with an object: nothing of it is stored.
    async fn fail(&mut self, n: usize, trouble: Trouble) -> Result<()> {
        self.open.remove(&n);
        let name = self.objects.get(n).map(|object| format!("{}/{}", object.bucket, object.key));
        let name = name.unwrap_or_default();
        let lines = trouble.lines.iter().map(|line| format!("{name}: {line}")).collect();
        self.agent.log_data(lines).await?;
        self.desk.unanswered(n, trouble.whose)
    }
}

fn unwritten(cause: &std::io::Error) -> kernel::ApiError {
    broken("an object's answers", cause)
}
