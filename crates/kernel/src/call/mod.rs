//! A call: who asks, where, in which transaction. Everything that a handler may touch, it reaches through it.

mod under;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use rusqlite::Connection;
use schema::{ApiError, Mode, Operation, OperationFacts, Read, Timestamp};

use crate::journal::{Line, Outcome};
use crate::outbox::Outbox;
use crate::{
    As, Caller, Clock, Enforcement, Entropy, Need, Needs, Place, Registry, RequestInfo, Result, RoleTaker,
    error,
};

/// One thread's way to the state: a connection and what the calls on it share.
pub(crate) struct Shared {
    pub(crate) db: Connection,
    pub(crate) registry: Arc<Registry>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) seal: Arc<crate::Seal>,
    pub(crate) enforcement: Enforcement,
    pub(crate) outbox: RefCell<Outbox>,
    pub(crate) journal: RefCell<Vec<Line>>,
    /// The moment that the running transaction shows to all in it.
    pub(crate) now: Cell<Timestamp>,
}

/// A call. It has no lifetime and is neither `Send` nor `Clone`: a handler can neither keep it nor hold it across an
/// `await`.
pub struct Call {
    shared: Rc<Shared>,
    caller: Caller,
    place: Place,
    /// The id of the service whose code runs.
    service: &'static str,
    request: Rc<RequestInfo>,
    /// The services that the caller's credentials were forwarded through: `aws:CalledVia`.
    via: Rc<Vec<String>>,
    /// Who took the role that the call goes under.
    role_taker: Option<RoleTaker>,
    depth: u8,
}

impl Call {
    pub(crate) fn new(
        shared: &Rc<Shared>,
        caller: Caller,
        place: Place,
        service: &'static str,
        request: RequestInfo,
    ) -> Self {
        let (request, via) = (Rc::new(request), Rc::default());
        Call { shared: Rc::clone(shared), caller, place, service, request, via, role_taker: None, depth: 0 }
    }

    /// Who calls.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// The account and region that the call is in.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The call's account.
    pub fn account(&self) -> &str {
        &self.place.account
    }

    /// The call's region.
    pub fn region(&self) -> &str {
        &self.place.region
    }

    /// The moment of the transaction: the same for all that happens in it.
    pub fn now(&self) -> Timestamp {
        self.shared.now.get()
    }

    /// What makes ids; see [`crate::Ids`].
    pub fn ids(&self) -> &dyn Entropy {
        &*self.shared.entropy
    }

    /// What is known of the request that all this came with.
    pub fn request(&self) -> &RequestInfo {
        &self.request
    }

    /// The id of the service whose code runs: `cloudformation`.
    pub fn service(&self) -> &'static str {
        self.service
    }

    /// Whether this call is one that a service makes, not the request itself.
    pub fn is_nested(&self) -> bool {
        self.depth > 0
    }

    /// The services that the caller's credentials were forwarded through, oldest first: `aws:CalledVia`.
    pub fn via(&self) -> &[String] {
        &self.via
    }

    /// The service that took the role which the call goes under, if it is such a call.
    pub fn role_taker(&self) -> Option<&RoleTaker> {
        self.role_taker.as_ref()
    }

    /// Everything that is registered.
    pub fn registry(&self) -> &Arc<Registry> {
        &self.shared.registry
    }

    pub(crate) fn db(&self) -> &Connection {
        &self.shared.db
    }

    pub(crate) fn outbox(&self) -> std::cell::RefMut<'_, Outbox> {
        self.shared.outbox.borrow_mut()
    }

    /// Whether the caller may, as far as decisions are kept to. For lists that AWS filters by permission, and for
    /// what a screen greys out.
    pub fn permits(&self, needs: &Needs) -> bool {
        self.shared.enforcement != Enforcement::On || needs.iter().all(|need| self.decide(need).is_ok())
    }

    /// Decides on what turns out to be needed while `Op` runs: each key of a batch. It is journaled, and refused
    /// with the same error, as what the operation said in `needs`.
    pub fn require<Op: Operation>(&self, needs: Needs) -> Result<()> {
        let also = self.shared.registry.typed::<Op>()?.also;
        self.authorize(Op::FACTS, also, Ok(needs))
    }

    /// Does in another place what belongs there: the events and jobs of a thing whose owner is another account than
    /// the caller's. Nothing is authorized by it.
    pub fn within<T>(&mut self, place: &Place, work: impl FnOnce(&mut Call) -> Result<T>) -> Result<T> {
        let own = std::mem::replace(&mut self.place, place.clone());
        let outcome = work(self);
        self.place = own;
        outcome
    }

    /// A nested read.
    pub fn ask<Op: Operation<Mode = Read>>(&self, under: As<'_>, op: Op) -> Result<Op::Output> {
        let mut child = self.child(under, Op::FACTS)?;
        child.answer(op)
    }

    /// A nested call, in a savepoint of its own: failed or denied, it leaves nothing behind but its line in the
    /// journal.
    pub fn invoke<Op: Operation>(&mut self, under: As<'_>, op: Op) -> Result<Op::Output> {
        let mut child = self.child(under, Op::FACTS)?;
        if Op::Mode::WRITES { self.attempt(move |_| child.answer(op)) } else { child.answer(op) }
    }

    /// A savepoint of the handler's own: what fails in it leaves nothing behind.
    pub fn attempt<T>(&mut self, work: impl FnOnce(&mut Call) -> Result<T>) -> Result<T> {
        let shared = Rc::clone(&self.shared);
        let run = |sql: &str| {
            shared.db.prepare_cached(sql).and_then(|mut s| s.execute([])).map_err(error::database)
        };
        let mark = shared.outbox.borrow().mark();
        run("SAVEPOINT call")?;
        // A panic is one call's failure, never the runtime's.
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(self)))
            .unwrap_or_else(|_| Err(error::internal("a handler panicked")));
        if shared.db.is_autocommit() {
            // A full disk or an I/O error made SQLite end the whole transaction: there is no savepoint any more,
            // and the writer fails everybody who was in it.
            return Err(outcome
                .err()
                .unwrap_or_else(|| error::internal("the database ended the transaction")));
        }
        if outcome.is_err() {
            run("ROLLBACK TO call")?;
            shared.outbox.borrow_mut().truncate(mark);
        }
        run("RELEASE call")?;
        outcome
    }

    /// Seals key material; it opens only with the same `context`: see [`crate::Seal`].
    pub fn seal(&self, plain: &[u8], context: &str) -> Result<Vec<u8>> {
        self.shared.seal.seal(plain, context, &*self.shared.entropy)
    }

    /// Opens what was sealed with the same `context`.
    pub fn unseal(&self, sealed: &[u8], context: &str) -> Result<Vec<u8>> {
        self.shared.seal.unseal(sealed, context)
    }

    /// Opens what a stranger says was sealed with the same `context`: a token. None if it was not.
    pub fn open_sealed(&self, sealed: &[u8], context: &str) -> Option<Vec<u8>> {
        self.shared.seal.open_sealed(sealed, context)
    }

    /// 32 secret bytes that follow from the root key and `context` alone: for keys that are there without having
    /// been made, which a read may use.
    pub fn derive(&self, context: &str) -> Vec<u8> {
        self.shared.seal.derive(context)
    }

    /// Makes a written blob visible: from this commit it is somebody's.
    pub fn keep_blob(&mut self, blob: &crate::Written) -> Result<()> {
        self.db()
            .prepare_cached("INSERT INTO blob(id) VALUES(?1)")
            .and_then(|mut s| s.execute([&blob.id]))
            .map_err(error::database)?;
        Ok(())
    }

    /// Gives a blob up; its file goes after the commit.
    pub fn drop_blob(&mut self, id: &str) -> Result<()> {
        self.db()
            .prepare_cached("DELETE FROM blob WHERE id=?1")
            .and_then(|mut s| s.execute([id]))
            .map_err(error::database)?;
        self.outbox().push(crate::outbox::Post::Unlink(id.to_owned()));
        Ok(())
    }

    /// Rings a bell after the commit: whoever listens to it ([`crate::Outside::listen`]) looks again.
    pub fn ring(&mut self, bell: &str) {
        self.outbox().push(crate::outbox::Post::Ring(bell.to_owned()));
    }

    /// The same call as code of the operation's service.
    pub(crate) fn serving(&mut self, op: &'static OperationFacts) -> &mut Self {
        self.of_service(op.service)
    }

    pub(crate) fn of_service(&mut self, service: &'static str) -> &mut Self {
        self.service = service;
        self
    }

    /// Runs an operation in this call: what it needs, the decision, the operation itself.
    pub(crate) fn answer<Op: Operation>(&mut self, op: Op) -> Result<Op::Output> {
        self.service = Op::SERVICE;
        let registry = Arc::clone(&self.shared.registry);
        let entry = registry.typed::<Op>()?;
        registry.validate(&op, Op::FACTS)?;
        let needs = (entry.needs)(self, &op);
        self.authorize(Op::FACTS, entry.also, needs)?;
        (entry.run)(Op::Mode::lend(self), op)
    }

    /// Decides on what an operation needs, and journals it.
    pub(crate) fn authorize(
        &self,
        op: &'static OperationFacts,
        also: &'static [&'static str],
        needs: Result<Needs>,
    ) -> Result<()> {
        let own = || format!("{}:{}", self.shared.registry.action_prefix(op.service), op.name);
        let mut needs = match needs {
            Ok(needs) => needs,
            Err(error) => {
                self.note(own(), "*".to_owned(), Outcome::Refused(error.code.to_string()));
                return Err(error);
            }
        };
        for need in &mut needs.all {
            if need.action.is_empty() {
                need.action = own().into();
            } else if !also.contains(&&*need.action) && need.action != own() {
                return Err(error::internal(format_args!(
                    "{op:?} asks for {} without declaring it",
                    need.action
                )));
            }
        }
        for need in &needs.all {
            if let Err(denied) = self.decide(need) {
                let kept_to = self.shared.enforcement == Enforcement::On;
                let outcome = if kept_to { Outcome::Denied } else { Outcome::Waved };
                self.note(need.action.to_string(), need.resource.clone(), outcome(denied.explanation));
                if kept_to {
                    return Err(self.shared.registry.access_denied(op, denied.message));
                }
            }
        }
        let resource = needs.all.first().map_or_else(|| "*".to_owned(), |need| need.resource.clone());
        self.note(own(), resource, Outcome::Allowed);
        Ok(())
    }

    fn decide(&self, need: &Need) -> Result<(), crate::Denied> {
        if self.shared.enforcement == Enforcement::Off {
            return Ok(());
        }
        self.shared.registry.authority().decide(self, need)
    }

    fn note(&self, action: String, resource: String, outcome: Outcome) {
        self.note_of(&self.caller, action, resource, outcome);
    }

    /// Journals what somebody did in this call.
    fn note_of(&self, caller: &Caller, action: String, resource: String, outcome: Outcome) {
        self.shared.journal.borrow_mut().push(Line {
            time: self.now(),
            request: self.request.id.clone(),
            place: self.place.clone(),
            caller: caller.arn(),
            action,
            resource,
            outcome,
        });
    }

    /// The error of an operation that has types and no handler.
    pub fn not_implemented(op: &OperationFacts) -> ApiError {
        let message = format!("{}:{} is not implemented by this runtime", op.service, op.name);
        ApiError::new("NotImplemented", message).with_status(501)
    }
}
