//! The phases of a build, and how it ends.

use kernel::{Call, Result};
use schema::Timestamp;
use shapes_codebuild as api;

use super::{Build, event};
use crate::script::record::Record as Ran;

/// Why a phase failed: a code and a text, as `BatchGetBuilds` shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Context {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Context {
    pub(crate) fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Context { code: code.into(), message: message.into() }
    }
}

impl Build {
    /// A phase begins.
    pub(crate) fn enter(&mut self, name: &str, time: Timestamp) {
        self.shown.0.current_phase = Some(name.to_owned());
        self.shown.0.phases.get_or_insert_default().push(api::BuildPhase {
            phase_type: Some(name.to_owned()),
            start_time: Some(time),
            ..api::BuildPhase::default()
        });
    }

    /// The phase that runs ends, and everybody hears of it.
    pub(crate) fn leave(
        &mut self,
        call: &mut Call,
        time: Timestamp,
        status: &str,
        why: Option<Context>,
    ) -> Result<()> {
        let Some(phase) = self.open_phase() else { return Ok(()) };
        let began = phase.start_time.unwrap_or(time);
        phase.end_time = Some(time);
        phase.duration_in_seconds = Some((time.0 - began.0).max(0) / 1_000);
        phase.phase_status = Some(status.to_owned());
        phase.contexts = Some(why.into_iter().map(shown).collect());
        let phase = phase.clone();
        event::phase(call, self, &phase)
    }

    /// A phase that takes no time here.
    pub(crate) fn pass(&mut self, call: &mut Call, name: &str) -> Result<()> {
        self.enter(name, call.now());
        self.leave(call, call.now(), api::status_type::SUCCEEDED, None)
    }

    /// The phase that runs, if one does.
    pub(crate) fn open_phase(&mut self) -> Option<&mut api::BuildPhase> {
        self.shown.0.phases.as_mut()?.last_mut().filter(|phase| phase.end_time.is_none())
    }

    /// Takes over what the build's program recorded; what is known already stays as it is.
    pub(crate) fn follow(&mut self, call: &mut Call, ran: &Ran) -> Result<bool> {
        let mut changed = false;
        for phase in &ran.phases {
            let known = self
                .shown
                .0
                .phases
                .iter()
                .flatten()
                .find(|known| known.phase_type.as_ref() == Some(&phase.name));
            if known.is_none() {
                self.enter(&phase.name, Timestamp(phase.entered));
                changed = true;
            }
            let is_open = self.open_phase().is_some_and(|open| open.phase_type.as_ref() == Some(&phase.name));
            if let (true, Some(ended)) = (is_open, &phase.ended) {
                let why = ended.failure.clone().map(|text| Context::new("COMMAND_EXECUTION_ERROR", text));
                let status = if why.is_some() { "FAILED" } else { "SUCCEEDED" };
                self.leave(call, Timestamp(ended.time), status, why)?;
                changed = true;
            }
        }
        Ok(changed)
    }

    /// The end.
    pub(crate) fn complete(&mut self, call: &mut Call, status: &str) -> Result<()> {
        self.enter(api::build_phase_type::COMPLETED, call.now());
        let shown = &mut self.shown.0;
        shown.end_time = Some(call.now());
        shown.build_status = Some(status.to_owned());
        shown.build_complete = Some(true);
        event::state(call, self)
    }
}

fn shown(context: Context) -> api::PhaseContext {
    api::PhaseContext { status_code: Some(context.code), message: Some(context.message) }
}
