//! Under whom a nested call goes: roles that a service takes, callers that are kept while a job needs them.

use std::rc::Rc;

use rusqlite::{OptionalExtension as _, params};
use schema::OperationFacts;

use super::Call;
use crate::caller::Who;
use crate::journal::Outcome;
use crate::{As, Caller, Enforcement, Place, Result, RoleTaker, SessionId, error, rows};

/// How deep calls may nest. CloudFormation's nested stacks start jobs instead of nesting.
const MAX_DEPTH: u8 = 16;

impl Call {
    /// Whether the service whose code runs may take a role; if not, the error says why. For what a service checks when
    /// it is given a role, long before it uses it.
    pub fn may_take(&self, role: As<'_>) -> Result<()> {
        self.assumed(role).map(drop)
    }

    /// Keeps the caller while a job needs it, and gives it a name that job state may hold.
    pub fn keep_caller(&mut self) -> Result<SessionId> {
        use crate::Ids as _;
        let id = SessionId(self.ids().uuid());
        let text = serde_json::to_string(&self.caller).map_err(error::encoding)?;
        self.db()
            .prepare_cached("INSERT INTO caller(id, account, region, v) VALUES(?1, ?2, ?3, ?4)")
            .and_then(|mut s| s.execute(params![id.0, self.place.account, self.place.region, text]))
            .map_err(error::database)?;
        Ok(id)
    }

    /// Forgets a kept caller.
    pub fn forget_caller(&mut self, id: &SessionId) -> Result<()> {
        self.db()
            .prepare_cached("DELETE FROM caller WHERE id=?1")
            .and_then(|mut s| s.execute([&id.0]))
            .map_err(error::database)?;
        Ok(())
    }

    /// The caller that a nested call would have.
    pub(crate) fn assumed(&self, under: As<'_>) -> Result<Caller> {
        match under.who {
            Who::Role { arn, session, through } => self.take_role(arn, session, through, under.source),
            Who::Session(id) => Ok(self.kept_caller(id)?.0),
            _ => Ok(self.caller.clone()),
        }
    }

    /// The call that a nested operation runs in.
    pub(super) fn child(&self, under: As<'_>, op: &'static OperationFacts) -> Result<Call> {
        if self.depth >= MAX_DEPTH {
            return Err(error::internal(format_args!("calls nest too deep at {op:?}")));
        }
        let mut via = Rc::clone(&self.via);
        let mut role_taker = None;
        let (caller, mut place) = match under.who {
            Who::Caller => {
                // What a service does on its caller's behalf says so.
                Rc::make_mut(&mut via).push(format!("{}.amazonaws.com", self.service));
                (self.caller.clone(), self.place.clone())
            }
            Who::Session(id) => {
                Rc::make_mut(&mut via).push(format!("{}.amazonaws.com", self.service));
                self.kept_caller(id)?
            }
            Who::Root { account } => {
                if self.caller != Caller::service("formwork") {
                    return Err(error::internal("only the runtime itself is an account's root user"));
                }
                via = Rc::default();
                let partition = policy::Partition::of_region(&self.place.region);
                let root = policy::Principal::Root { partition, account: account.to_owned() };
                (Caller::new(root), self.place.in_account(account))
            }
            Who::Role { arn, session, through } => {
                via = Rc::default();
                let caller = self.take_role(arn, session, through, under.source)?;
                let own = || self.caller.source.as_ref().map(|source| source.arn.clone());
                let source = under.source.map(str::to_owned).or_else(own);
                role_taker = Some(RoleTaker { service: self.service, source });
                let account = caller.principal.account().unwrap_or(&self.place.account).to_owned();
                (caller, self.place.in_account(&account))
            }
            Who::Service { name, source } => {
                via = Rc::default();
                (self.service_for(name, source), self.place.clone())
            }
        };
        if let Some(region) = under.region {
            region.clone_into(&mut place.region);
        }
        let (shared, request) = (Rc::clone(&self.shared), Rc::clone(&self.request));
        Ok(Call {
            shared,
            caller,
            place,
            service: op.service,
            request,
            via,
            role_taker,
            depth: self.depth + 1,
        })
    }

    pub(crate) fn kept_caller(&self, id: &SessionId) -> Result<(Caller, Place)> {
        let found: Option<(String, String, String)> = self
            .db()
            .prepare_cached("SELECT v, account, region FROM caller WHERE id=?1")
            .and_then(|mut s| s.query_row([&id.0], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?))).optional())
            .map_err(error::database)?;
        let (text, account, region) = found.ok_or_else(|| error::internal("a kept caller is gone"))?;
        Ok((rows::decode(&text)?, Place::new(account, region)))
    }

    /// The same call as its service's own, acting for the resource `source`.
    fn acting_for(&self, source: &str) -> Call {
        Call {
            shared: Rc::clone(&self.shared),
            caller: self.service_for(self.service, source),
            place: self.place.clone(),
            service: self.service,
            request: Rc::clone(&self.request),
            via: Rc::default(),
            role_taker: None,
            depth: self.depth,
        }
    }

    /// The service principal `name`, acting for the resource `source`.
    fn service_for(&self, name: &str, source: &str) -> Caller {
        let mut caller = Caller::service(name);
        let account = source.split(':').nth(4).filter(|a| !a.is_empty()).unwrap_or(self.account());
        caller.source = Some(crate::Source { arn: source.to_owned(), account: account.to_owned() });
        caller
    }

    /// Takes a role, for a resource if it is said which, by the session of another role if it is said so.
    fn take_role(
        &self,
        arn: &str,
        session: &str,
        through: Option<&str>,
        source: Option<&str>,
    ) -> Result<Caller> {
        let authority = self.shared.registry.authority();
        let assume = |role: &str| {
            let taken = match source {
                Some(source) => authority.assume(&self.acting_for(source), role, session),
                None => authority.assume(self, role, session),
            };
            self.kept_to(taken, &Caller::service(self.service), role, session)
        };
        let Some(through) = through else { return assume(arn) };
        let caller = assume(through)?;
        let account = caller.principal.account().unwrap_or(&self.place.account);
        let link = Call {
            shared: Rc::clone(&self.shared),
            place: self.place.in_account(account),
            caller,
            service: self.service,
            request: Rc::clone(&self.request),
            via: Rc::default(),
            role_taker: None,
            depth: self.depth,
        };
        link.kept_to(authority.chain(&link, arn, session), &link.caller, arn, session)
    }

    /// A role that was taken, or the journaled denial of it, kept to as far as decisions are.
    fn kept_to(&self, taken: Result<Caller>, taker: &Caller, arn: &str, session: &str) -> Result<Caller> {
        let denied = match taken {
            Err(denied) if &*denied.code == "AccessDenied" => denied,
            other => return other,
        };
        let line = |outcome: Outcome| {
            self.note_of(taker, "sts:AssumeRole".to_owned(), arn.to_owned(), outcome);
        };
        if self.shared.enforcement == Enforcement::On {
            line(Outcome::Denied(denied.message.clone()));
            return Err(denied);
        }
        let caller = self.shared.registry.authority().take(self, arn, session)?;
        line(Outcome::Waved(denied.message));
        Ok(caller)
    }
}
