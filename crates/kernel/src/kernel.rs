//! The running kernel: a state folder opened, its writer and readers, and the asynchronous door to them.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use schema::{Operation, Shape};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use crate::bells::{Bell, Bells};
use crate::blobs::Blobs;
use crate::call::Shared;
use crate::clear::Running;
use crate::database::{self, OpenError};
use crate::jobs::{self, EffectOrder, Failure, Ticket};
use crate::lanes::{Lane, Lanes, work};
use crate::readers::Readers;
use crate::registry::Entry;
use crate::writer::Writer;
use crate::{
    Body, Call, Caller, Clock, Enforcement, Entropy, Outside, Place, Registry, RequestInfo, Result, Seal,
    error,
};

/// What a kernel is made of.
pub struct Settings {
    /// The state folder; it exists and is the runtime's alone.
    pub folder: PathBuf,
    /// How far decisions are kept to.
    pub enforcement: Enforcement,
    /// What tells the time.
    pub clock: Arc<dyn Clock>,
    /// What makes ids and keys.
    pub entropy: Arc<dyn Entropy>,
}

/// What every thread's calls share.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) registry: Arc<Registry>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) seal: Arc<Seal>,
    pub(crate) enforcement: Enforcement,
}

/// The running kernel. Clones are the same kernel.
#[derive(Clone)]
pub struct Kernel(Arc<Inner>);

struct Inner {
    parts: Parts,
    lanes: Arc<Lanes>,
    readers: Readers,
    blobs: Blobs,
    bells: Arc<Bells>,
    outside: Arc<Outside>,
    effects: Arc<Running>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

/// Under whom and where a call comes in.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Who calls.
    pub caller: Caller,
    /// Where.
    pub place: Place,
    /// What is known of the request.
    pub request: RequestInfo,
}

impl Origin {
    /// The runtime itself, nowhere: for what needs neither a caller nor a place.
    pub fn nobody() -> Self {
        let (caller, place) = (Caller::service("formwork"), Place::new("", ""));
        Origin { caller, place, request: RequestInfo::default() }
    }
}

impl Kernel {
    /// Opens a state folder and starts its threads. Effects run on `handle`. Everything that was going on goes on.
    pub fn start(settings: Settings, registry: Registry, handle: Handle) -> Result<Self, OpenError> {
        let path = settings.folder.join("formwork.db");
        let db = database::open_writer(&path)?;
        for (kind, indexes) in registry.records() {
            database::create_table(&db, kind, indexes)?;
        }
        let opened = |cause: std::io::Error| OpenError::Folder { folder: settings.folder.clone(), cause };
        let seal = Seal::open(&settings.folder.join("root.key"), &*settings.entropy).map_err(opened)?;
        let blobs =
            Blobs::open(&settings.folder.join("blobs"), Arc::clone(&settings.entropy)).map_err(opened)?;
        sweep(&db, &blobs).map_err(opened)?;
        let parts = Parts {
            registry: Arc::new(registry),
            clock: settings.clock,
            entropy: settings.entropy,
            seal: Arc::new(seal),
            enforcement: settings.enforcement,
        };
        let lanes = Arc::new(Lanes::default());
        let readers = Readers::start(&path, &parts, &lanes)?;
        let kernel = Kernel(Arc::new_cyclic(|weak| Inner {
            outside: Arc::new(Outside::new(weak.clone(), Arc::clone(&parts.registry))),
            effects: Arc::default(),
            writer: Mutex::new(None),
            parts,
            lanes,
            readers,
            blobs,
            bells: Arc::default(),
        }));
        let thread = kernel.start_writer(db, handle);
        *kernel.0.writer.lock().unwrap_or_else(PoisonError::into_inner) = Some(thread);
        Ok(kernel)
    }

    fn start_writer(&self, db: rusqlite::Connection, handle: Handle) -> JoinHandle<()> {
        let (parts, lanes, blobs) = (self.0.parts.clone(), Arc::clone(&self.0.lanes), self.0.blobs.clone());
        let (outside, effects) = (Arc::clone(&self.0.outside), Arc::clone(&self.0.effects));
        let bells = Arc::clone(&self.0.bells);
        std::thread::spawn(move || {
            let replies = Arc::clone(&lanes);
            let perform = move |order: EffectOrder| {
                let ticket = order.ticket.clone();
                let effect = handle.spawn(jobs::perform(order, Arc::clone(&outside)));
                effects.add(effect.abort_handle());
                handle.spawn(reply(ticket, effect, Arc::clone(&replies)));
            };
            Writer::new(parts.share(db), lanes, blobs, bells, perform).run();
        })
    }

    /// Ends the threads when what is queued is done. Effects that run are left; they run again at the next start.
    pub fn stop(&self) {
        self.0.lanes.close();
        let thread = self.0.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            // A writer that panicked outside a call has said so already.
            let _ = thread.join();
        }
    }

    /// Everything that is registered.
    pub fn registry(&self) -> &Arc<Registry> {
        &self.0.parts.registry
    }

    /// What tells the time.
    pub fn clock(&self) -> &dyn Clock {
        &*self.0.parts.clock
    }

    /// What makes ids.
    pub fn entropy(&self) -> &dyn Entropy {
        &*self.0.parts.entropy
    }

    /// The blobs.
    pub fn blobs(&self) -> &Blobs {
        &self.0.blobs
    }

    pub(crate) fn listen(&self, bell: &str) -> Bell {
        self.0.bells.listen(bell)
    }

    pub(crate) fn effects(&self) -> &Arc<Running> {
        &self.0.effects
    }

    /// The world outside of transactions.
    pub fn outside(&self) -> &Arc<Outside> {
        &self.0.outside
    }

    /// Reads, on a view of one moment. Nothing is authorized here: for the gateway's own questions (whose key is
    /// this?) and for what authorizes itself.
    pub async fn read<T: Send + 'static>(
        &self,
        origin: Origin,
        read: impl FnOnce(&mut Call) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (answer, answered) = oneshot::channel();
        self.0.readers.push(Box::new(move |shared| {
            let outcome = guarded(&mut call_of(shared, origin), read);
            // Whoever asked may have gone away.
            let _ = answer.send(outcome);
        }))?;
        answered.await.map_err(|_| error::internal("a reader ended in the middle of a call"))?
    }

    /// Writes, in a transaction. Nothing is authorized here, as in [`Kernel::read`].
    pub async fn write<T: Send + 'static>(
        &self,
        origin: Origin,
        write: impl FnOnce(&mut Call) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (answer, answered) = oneshot::channel();
        let run = move |shared: &Rc<Shared>| call_of(shared, origin).attempt(write);
        self.0.lanes.push(Lane::People, work(run, |outcome| drop(answer.send(outcome))))?;
        answered.await.map_err(|_| error::internal("the writer ended in the middle of a call"))?
    }

    /// Answers a decoded operation: prepares it, authorizes it, runs it.
    pub async fn answer(
        &self,
        origin: Origin,
        entry: Arc<dyn Entry>,
        input: Box<dyn Shape>,
    ) -> Result<Box<dyn Shape>> {
        entry.prepare(&*input)?;
        if entry.facts().writes {
            self.write(origin, move |call| entry.answer(call, input)).await
        } else {
            self.read(origin, move |call| entry.answer(call, input)).await
        }
    }

    /// Answers a decoded data-plane operation.
    pub async fn stream(
        &self,
        origin: Origin,
        entry: &dyn Entry,
        input: Box<dyn Shape>,
        body: Body,
    ) -> Result<(Box<dyn Shape>, Body)> {
        match entry.streams() {
            Some(stream) => stream(self.clone(), origin, input, body).await,
            None => Err(error::internal(format_args!("{:?} has no stream", entry.facts()))),
        }
    }

    /// Runs a typed operation, authorized, for effects.
    pub(crate) async fn call<Op: Operation>(&self, origin: Origin, op: Op) -> Result<Op::Output> {
        if Op::FACTS.writes {
            self.write(origin, move |call| call.answer(op)).await
        } else {
            self.read(origin, move |call| call.answer(op)).await
        }
    }
}

impl Inner {
    pub(crate) fn handle(self: Arc<Self>) -> Kernel {
        Kernel(self)
    }
}

/// What [`Outside`] holds of the kernel: it must not keep it alive.
#[derive(Clone)]
pub(crate) struct WeakKernel(std::sync::Weak<Inner>);

impl WeakKernel {
    pub(crate) fn upgrade(&self) -> Result<Kernel> {
        self.0.upgrade().map(Inner::handle).ok_or_else(error::ended)
    }
}

impl From<std::sync::Weak<Inner>> for WeakKernel {
    fn from(weak: std::sync::Weak<Inner>) -> Self {
        WeakKernel(weak)
    }
}

fn call_of(shared: &Rc<Shared>, origin: Origin) -> Call {
    Call::new(shared, origin.caller, origin.place, "", origin.request)
}

/// A panic is one call's failure, never the runtime's.
fn guarded<T>(call: &mut Call, run: impl FnOnce(&mut Call) -> Result<T>) -> Result<T> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(call)))
        .unwrap_or_else(|_| Err(error::internal("a handler panicked")))
}

/// Waits for an effect and queues its reply. The effect is a task of its own, so that a panic is a failure of it and the
/// job hears of it.
async fn reply(
    ticket: Ticket,
    effect: tokio::task::JoinHandle<std::result::Result<serde_json::Value, Failure>>,
    lanes: Arc<Lanes>,
) {
    let outcome = match effect.await {
        Ok(outcome) => outcome,
        // Its job is gone.
        Err(cause) if cause.is_cancelled() => return,
        Err(cause) => Err(Failure::new("InternalFailure", format!("an effect failed: {cause}"))),
    };
    let reply = work(
        move |shared| call_of(shared, Origin::nobody()).attempt(|call| call.reply(&ticket, outcome)),
        |outcome| {
            if let Err(cause) = outcome {
                tracing::error!(%cause, "the outcome of an effect was lost; it runs again at the next start");
            }
        },
    );
    // A runtime that is stopping runs the effect again at its next start.
    let _ = lanes.push(Lane::Jobs, reply);
}

fn sweep(db: &rusqlite::Connection, blobs: &Blobs) -> std::io::Result<()> {
    let mut known = db.prepare("SELECT 1 FROM blob WHERE id=?1").map_err(std::io::Error::other)?;
    blobs.sweep(|id| known.exists([id]).unwrap_or(true))
}

/// The file of the database in a state folder.
pub fn database_file(folder: &Path) -> PathBuf {
    folder.join("formwork.db")
}
