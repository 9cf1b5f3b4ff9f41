//! The World of a test: a runtime of the services that the test names, in one thread, with a manual clock and counted
//! ids. Arrange, act and assert by operations, as a client would.

mod authority;
mod hardships;
mod watching;

use std::sync::Arc;

pub use authority::Everybody;
pub use hardships::{in_every_hardship, when_denied_in_turn};
use kernel::{
    Call, Caller, CountingEntropy, Effects, Enforcement, Failure, Local, ManualClock, Origin, Place,
    Registry, RequestInfo, Result,
};
pub use kernel::{Hardship, still_going};
use policy::Principal;
use schema::{Operation, Timestamp};
use serde_json::Value;
pub use watching::Watching;

/// The account that a World's calls are in, unless said otherwise.
pub const ACCOUNT: &str = "111111111111";
/// Another one.
pub const OTHER: &str = "222222222222";
/// The region that a World's calls are in, unless said otherwise.
pub const REGION: &str = "eu-west-1";
/// The moment at which a World begins.
pub const START: Timestamp = Timestamp(1_795_255_269_000);

/// A runtime in a test.
pub struct World {
    local: Local,
    clock: Arc<ManualClock>,
}

/// Somebody in a World, somewhere.
pub struct Client<'w> {
    world: &'w World,
    origin: Origin,
}

impl World {
    /// A World of what is registered.
    ///
    /// # Panics
    ///
    /// When its tables cannot be made.
    pub fn of(registry: Registry) -> Self {
        let clock = Arc::new(ManualClock::at(START));
        let entropy = Arc::new(CountingEntropy::default());
        let local = Local::new(registry, Arc::clone(&clock) as _, entropy, Enforcement::On);
        World { local: local.expect("an empty database takes the tables"), clock }
    }

    /// The root user of [`ACCOUNT`].
    pub fn root(&self) -> Client<'_> {
        self.root_of(ACCOUNT)
    }

    /// The root user of an account.
    pub fn root_of(&self, account: &str) -> Client<'_> {
        self.caller(Caller::new(Principal::Root {
            partition: policy::Partition::default(),
            account: account.to_owned(),
        }))
    }

    /// Any caller, in its own account, or in [`ACCOUNT`] if it has none.
    pub fn caller(&self, caller: Caller) -> Client<'_> {
        let place = Place::new(caller.principal.account().unwrap_or(ACCOUNT), REGION);
        let request = RequestInfo { id: "request".to_owned(), secure: true, ..RequestInfo::default() };
        Client { world: self, origin: Origin { caller, place, request } }
    }

    /// The clock.
    pub fn clock(&self) -> &ManualClock {
        &self.clock
    }

    /// Puts its jobs through a hardship from now on; through none, if it is none.
    pub fn endure(&self, hardship: Option<Hardship>) {
        if let Some(hardship) = hardship {
            self.local.endure(hardship);
        }
    }

    /// Runs jobs until nothing is ready. The test has no effects: one that is asked for fails.
    ///
    /// # Panics
    ///
    /// When the database fails, or jobs do not come to rest.
    pub fn settle(&self) -> usize {
        self.settle_with(&mut |kind, _| {
            Err(Failure::new("NoEffects", format!("this test performs no {kind}")))
        })
    }

    /// Runs jobs, and their effects as the test performs them, until nothing is ready.
    ///
    /// # Panics
    ///
    /// When the database fails, or jobs do not come to rest: a job may ask for an effect again and again whose outcome it
    /// cannot read.
    pub fn settle_with(&self, effects: &mut dyn FnMut(&str, &Value) -> Result<Value, Failure>) -> usize {
        let effects: Effects<'_> = effects;
        self.local.settle(effects).unwrap_or_else(|failed| panic!("{failed}"))
    }
}

impl Client<'_> {
    /// The same in another region.
    #[must_use]
    pub fn in_region(mut self, region: &str) -> Self {
        region.clone_into(&mut self.origin.place.region);
        self
    }

    /// The same over plain HTTP.
    #[must_use]
    pub fn insecurely(mut self) -> Self {
        self.origin.request.secure = false;
        self
    }

    /// Calls an operation.
    pub fn call<Op: Operation>(&self, op: Op) -> Result<Op::Output> {
        self.world.local.answer(self.origin.clone(), op)
    }

    /// Looks at, or arranges, what no operation shows. Nothing is authorized.
    pub fn inside<T>(&self, work: impl FnOnce(&mut Call) -> Result<T>) -> Result<T> {
        self.world.local.transact(self.origin.clone(), work)
    }
}
