//! Everything that is registered: operations, jobs, effects, resource types, records. Made once, then shared.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::marker::PhantomData;
use std::sync::Arc;

use schema::{ApiError, Operation, OperationFacts, Protocol, ServiceFacts, Shape};

use crate::answers::Lent;
use crate::jobs::{Effect, EffectEntry, Job, JobEntry};
use crate::resource::{Resource, ResourceEntry};
use crate::streaming::{StreamFn, stream_entry};
use crate::{Answers, Authority, Bus, Call, Git, Http, Needs, Processes, Record, Result, Streams};

/// A service: what it is on the wire, and what it registers. Written by [`crate::serves!`].
pub trait Service: Sized + 'static {
    /// Its facts on the wire.
    const FACTS: &'static ServiceFacts;
    /// Registers all that it has.
    fn register(serving: &mut Serving<'_, Self>);
}

/// Checks an input against the constraints of its schema, with AWS's text. Implemented by the codecs.
pub type Validator = fn(&dyn Shape, &'static ServiceFacts, &'static OperationFacts) -> Result<()>;

/// Everything that is registered.
pub struct Registry {
    services: HashMap<&'static str, &'static ServiceFacts>,
    operations: HashMap<&'static str, HashMap<&'static str, Arc<dyn Entry>>>,
    typed: HashMap<TypeId, Arc<dyn Entry>>,
    jobs: HashMap<&'static str, JobEntry>,
    effects: HashMap<&'static str, EffectEntry>,
    resources: HashMap<&'static str, ResourceEntry>,
    records: Vec<(&'static str, &'static [&'static str])>,
    authority: Box<dyn Authority>,
    bus: Option<Box<dyn Bus>>,
    processes: Option<Arc<dyn Processes>>,
    git: Option<Arc<dyn Git>>,
    http: Option<Arc<dyn Http>>,
    validator: Option<Validator>,
}

/// An operation as the gateway sees it: by name, with boxed shapes.
pub trait Entry: Send + Sync {
    /// Its facts.
    fn facts(&self) -> &'static OperationFacts;
    /// Slow pure work before the transaction.
    fn prepare(&self, input: &dyn Shape) -> Result<()>;
    /// Authorizes and runs it in a call. A data-plane operation cannot be run so.
    fn answer(&self, call: &mut Call, input: Box<dyn Shape>) -> Result<Box<dyn Shape>>;
    /// What it needs, for the simulator and for screens.
    fn needs(&self, call: &Call, input: &dyn Shape) -> Result<Needs>;
    /// How it streams, if it does.
    fn streams(&self) -> Option<StreamFn>;
    /// Itself, for a downcast to [`Typed`].
    fn as_any(&self) -> &dyn Any;
}

/// An operation as the runtime's own calls see it.
pub(crate) struct Typed<Op: Operation> {
    pub(crate) also: &'static [&'static str],
    prepare: fn(&Op) -> Result<()>,
    pub(crate) needs: fn(&Call, &Op) -> Result<Needs>,
    pub(crate) run: for<'a> fn(Lent<'a, Op>, Op) -> Result<Op::Output>,
    stream: Option<StreamFn>,
}

impl<Op: Operation> Entry for Typed<Op> {
    fn facts(&self) -> &'static OperationFacts {
        Op::FACTS
    }

    fn prepare(&self, input: &dyn Shape) -> Result<()> {
        input.as_any().downcast_ref().map_or_else(|| Err(mismatch::<Op>()), self.prepare)
    }

    fn answer(&self, call: &mut Call, input: Box<dyn Shape>) -> Result<Box<dyn Shape>> {
        let op: Box<Op> = input.into_any().downcast().map_err(|_| mismatch::<Op>())?;
        Ok(Box::new(call.answer(*op)?))
    }

    fn needs(&self, call: &Call, input: &dyn Shape) -> Result<Needs> {
        input.as_any().downcast_ref().map_or_else(|| Err(mismatch::<Op>()), |op| (self.needs)(call, op))
    }

    fn streams(&self) -> Option<StreamFn> {
        self.stream
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn mismatch<Op: Operation>() -> ApiError {
    crate::error::internal(format_args!("{:?} was given another operation's input", Op::FACTS))
}

impl Registry {
    /// An empty registry under an authority.
    pub fn new(authority: impl Authority + 'static) -> Self {
        Registry {
            services: HashMap::new(),
            operations: HashMap::new(),
            typed: HashMap::new(),
            jobs: HashMap::new(),
            effects: HashMap::new(),
            resources: HashMap::new(),
            records: Vec::new(),
            authority: Box::new(authority),
            bus: None,
            processes: None,
            git: None,
            http: None,
            validator: None,
        }
    }

    /// Adds a service.
    #[must_use]
    pub fn serve<S: Service>(mut self) -> Self {
        self.services.insert(S::FACTS.id, S::FACTS);
        S::register(&mut Serving { registry: &mut self, service: PhantomData });
        self
    }

    /// Sets where events go.
    #[must_use]
    pub fn bus(mut self, bus: impl Bus + 'static) -> Self {
        self.bus = Some(Box::new(bus));
        self
    }

    /// Sets what runs user code.
    #[must_use]
    pub fn processes(mut self, processes: Arc<dyn Processes>) -> Self {
        self.processes = Some(processes);
        self
    }

    /// Sets what keeps Git repositories.
    #[must_use]
    pub fn git(mut self, git: Arc<dyn Git>) -> Self {
        self.git = Some(git);
        self
    }

    /// Sets what speaks HTTP to processes.
    #[must_use]
    pub fn http(mut self, http: Arc<dyn Http>) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets what checks the runtime's own inputs; the gateway's are checked as they are decoded.
    #[must_use]
    pub fn validator(mut self, validator: Validator) -> Self {
        self.validator = Some(validator);
        self
    }

    /// The operation `name` of the service with the id `service`.
    pub fn operation(&self, service: &str, name: &str) -> Option<&Arc<dyn Entry>> {
        self.operations.get(service)?.get(name)
    }

    /// Every operation that is answered.
    pub fn operations(&self) -> impl Iterator<Item = &Arc<dyn Entry>> {
        self.operations.values().flat_map(HashMap::values)
    }

    /// Every service's facts.
    pub fn services(&self) -> impl Iterator<Item = &'static ServiceFacts> {
        self.services.values().copied()
    }

    /// The CloudFormation resource type `name`.
    pub fn resource(&self, name: &str) -> Option<&ResourceEntry> {
        self.resources.get(name)
    }

    /// Every CloudFormation resource type.
    pub fn resource_types(&self) -> impl Iterator<Item = &'static str> {
        self.resources.keys().copied()
    }

    pub(crate) fn typed<Op: Operation>(&self) -> Result<&Typed<Op>> {
        let entry = self.typed.get(&TypeId::of::<Op>()).ok_or_else(|| Call::not_implemented(Op::FACTS))?;
        entry.as_any().downcast_ref().ok_or_else(mismatch::<Op>)
    }

    pub(crate) fn job(&self, kind: &str) -> Option<&JobEntry> {
        self.jobs.get(kind)
    }

    pub(crate) fn effect(&self, kind: &str) -> Option<&EffectEntry> {
        self.effects.get(kind)
    }

    pub(crate) fn records(&self) -> &[(&'static str, &'static [&'static str])] {
        &self.records
    }

    pub(crate) fn authority(&self) -> &dyn Authority {
        &*self.authority
    }

    pub(crate) fn event_bus(&self) -> Option<&dyn Bus> {
        self.bus.as_deref()
    }

    /// How many SageMaker jobs may run at once.
    pub fn slots(&self) -> usize {
        self.processes.as_ref().map_or(1, |processes| processes.slots())
    }

    pub(crate) fn runner(&self) -> Option<&Arc<dyn Processes>> {
        self.processes.as_ref()
    }

    pub(crate) fn speaker(&self) -> Option<&Arc<dyn Http>> {
        self.http.as_ref()
    }

    pub(crate) fn repositories(&self) -> Option<&Arc<dyn Git>> {
        self.git.as_ref()
    }

    pub(crate) fn validate(&self, input: &dyn Shape, op: &'static OperationFacts) -> Result<()> {
        match (self.validator, self.services.get(op.service)) {
            (Some(validate), Some(facts)) => validate(input, facts, op),
            _ => Ok(()),
        }
    }

    /// The prefix of a service's actions: `sagemaker` for SageMaker's runtime too.
    pub(crate) fn action_prefix(&self, service: &'static str) -> &'static str {
        self.services.get(service).map_or(service, |facts| facts.signing_name)
    }

    /// A denial in the words and with the status of the operation's protocol.
    pub(crate) fn access_denied(&self, op: &OperationFacts, message: String) -> ApiError {
        // The two that have a code of their own.
        match op.service {
            "sns" => return ApiError::new("AuthorizationError", message).with_status(403),
            "sqs" => return ApiError::new("AccessDenied", message).with_status(403),
            _ => {}
        }
        match self.services.get(op.service).and_then(|facts| facts.protocols.first()) {
            Some(Protocol::Query | Protocol::RestXml) => {
                ApiError::new("AccessDenied", message).with_status(403)
            }
            Some(Protocol::RestJson) => ApiError::new("AccessDeniedException", message).with_status(403),
            _ => ApiError::new("AccessDeniedException", message),
        }
    }
}

/// What a service registers with; used by [`crate::serves!`].
pub struct Serving<'r, S> {
    registry: &'r mut Registry,
    service: PhantomData<S>,
}

impl<S: Service> Serving<'_, S> {
    /// An operation.
    pub fn operation<Op: Operation>(&mut self)
    where
        S: Answers<Op>,
    {
        self.add(Typed::<Op> {
            also: S::ALSO,
            prepare: S::prepare,
            needs: S::needs,
            run: S::run,
            stream: None,
        });
    }

    /// A data-plane operation.
    pub fn stream<Op: Operation>(&mut self)
    where
        S: Streams<Op>,
    {
        self.add(Typed::<Op> {
            also: S::ALSO,
            prepare: |_| Ok(()),
            needs: S::needs,
            run: |_, _| {
                Err(crate::error::internal(format_args!("{:?} was called without its body", Op::FACTS)))
            },
            stream: Some(stream_entry::<S, Op>),
        });
    }

    /// An operation that other services answer in their own transactions, and that from outside goes the way of a
    /// data-plane operation: one whose input may name what has to be fetched first.
    pub fn fetching<Op: Operation>(&mut self)
    where
        S: Answers<Op> + Streams<Op>,
    {
        self.add(Typed::<Op> {
            also: <S as Answers<Op>>::ALSO,
            prepare: <S as Answers<Op>>::prepare,
            needs: <S as Answers<Op>>::needs,
            run: <S as Answers<Op>>::run,
            stream: Some(stream_entry::<S, Op>),
        });
    }

    fn add<Op: Operation>(&mut self, entry: Typed<Op>) {
        let entry: Arc<dyn Entry> = Arc::new(entry);
        self.registry.typed.insert(TypeId::of::<Op>(), Arc::clone(&entry));
        self.registry.operations.entry(Op::SERVICE).or_default().insert(Op::NAME, entry);
    }

    /// A CloudFormation resource type.
    pub fn resource<R: Resource>(&mut self) {
        self.registry.resources.insert(R::TYPE, ResourceEntry::of::<R>());
    }

    /// A kind of job.
    pub fn job<J: Job>(&mut self) {
        self.registry.jobs.insert(J::KIND, JobEntry::of::<J>(S::FACTS.id));
    }

    /// A kind of effect.
    pub fn effect<E: Effect>(&mut self) {
        self.registry.effects.insert(E::KIND, EffectEntry::of::<E>());
    }

    /// A kind of record.
    pub fn record<R: Record>(&mut self) {
        self.registry.records.push((R::KIND, R::INDEXES));
    }
}

/// Says what a service serves, in one place:
///
/// ```text
/// serves!(Kms: shapes_kms::SERVICE, operations [CreateKey, …], streams [], resources [KeyResource],
///         jobs [Deletion], effects [MakeRsaKey], records [Key, Grant]);
/// ```
///
/// Operations are named as in the crate of shapes, which the caller has in scope as `api`.
#[macro_export]
macro_rules! serves {
    ($service:ident: $facts:path
        $(, operations [$($operation:ident),* $(,)?])?
        $(, streams [$($stream:ident),* $(,)?])?
        $(, fetching [$($fetching:ident),* $(,)?])?
        $(, resources [$($resource:path),* $(,)?])?
        $(, jobs [$($job:path),* $(,)?])?
        $(, effects [$($effect:path),* $(,)?])?
        $(, records [$($record:path),* $(,)?])?
        $(,)?) => {
        impl $crate::Service for $service {
            const FACTS: &'static $crate::schema::ServiceFacts = &$facts;
            fn register(serving: &mut $crate::Serving<'_, Self>) {
                $($(serving.operation::<api::$operation>();)*)?
                $($(serving.stream::<api::$stream>();)*)?
                $($(serving.fetching::<api::$fetching>();)*)?
                $($(serving.resource::<$resource>();)*)?
                $($(serving.job::<$job>();)*)?
                $($(serving.effect::<$effect>();)*)?
                $($(serving.record::<$record>();)*)?
            }
        }
    };
}
