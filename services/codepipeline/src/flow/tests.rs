//! The engine by example.

use super::*;

/// Three stages: `S` with one action; `B` with two side by side, then a third; `D` with one.
fn plan() -> Plan {
    let stage = |name: &str, actions: &[(&str, i32)]| PlannedStage {
        name: name.to_owned(),
        actions: actions
            .iter()
            .map(|(name, order)| PlannedAction { name: (*name).to_owned(), order: *order })
            .collect(),
    };
    Plan {
        stages: vec![
            stage("S", &[("s", 1)]),
            stage("B", &[("b1", 1), ("b2", 1), ("b3", 2)]),
            stage("D", &[("d", 1)]),
        ],
    }
}

/// Commands in short: `begin 1 B/b1`, `1 Succeeded`, `1 B Failed`, `drop 1 B/b1 Abandoned`.
fn short(commands: &[Command]) -> Vec<String> {
    let one = |command: &Command| match command {
        Command::Execution { execution, change } => format!("{execution} {change:?}"),
        Command::Stage { execution, stage, change } => format!("{execution} {stage} {change:?}"),
        Command::Begin { execution, stage, action } => format!("begin {execution} {stage}/{action}"),
        Command::GiveUp { execution, stage, action, change } => {
            format!("drop {execution} {stage}/{action} {change:?}")
        }
    };
    commands.iter().map(one).collect()
}

struct Trial {
    plan: Plan,
    flow: Flow,
}

impl Trial {
    fn new() -> Self {
        let plan = plan();
        Trial { flow: Flow::new(&plan), plan }
    }

    #[track_caller]
    fn check(&mut self, message: Message<'_>, expected: &[&str]) {
        let commands = self.flow.take(&self.plan, message).unwrap();
        assert_eq!(short(&commands), expected, "{message:?}");
    }

    #[track_caller]
    fn refuses(&mut self, message: Message<'_>, expected: Refusal) {
        let before = self.flow.clone();
        assert_eq!(self.flow.take(&self.plan, message), Err(expected), "{message:?}");
        assert_eq!(self.flow, before, "what is refused changes nothing");
    }

    /// Takes a message without looking.
    fn tell(&mut self, message: Message<'_>) {
        self.flow.take(&self.plan, message).unwrap();
    }

    /// An execution that is in `B`, with `b1` and `b2` under way.
    fn in_b(&mut self, execution: Number) {
        self.tell(start(execution));
        self.tell(done(execution, "s"));
    }
}

fn start(execution: Number) -> Message<'static> {
    Message::Start { execution }
}

fn done(execution: Number, action: &str) -> Message<'_> {
    Message::Ended { execution, action, outcome: Outcome::Succeeded }
}

fn failed(execution: Number, action: &str) -> Message<'_> {
    Message::Ended { execution, action, outcome: Outcome::Failed }
}

fn retry(execution: Number, stage: &str, mode: RetryMode) -> Message<'_> {
    Message::Retry { execution, stage, mode }
}

#[test]
fn an_execution_goes_all_the_way_by_run_order() {
    let mut trial = Trial::new();
    trial.check(start(1), &["1 Started", "1 S Started", "begin 1 S/s"]);
    trial.check(done(1, "s"), &["1 S Succeeded", "1 B Started", "begin 1 B/b1", "begin 1 B/b2"]);
    trial.check(done(1, "b2"), &[]);
    trial.check(done(1, "b1"), &["begin 1 B/b3"]);
    trial.check(done(1, "b3"), &["1 B Succeeded", "1 D Started", "begin 1 D/d"]);
    trial.check(done(1, "d"), &["1 D Succeeded", "1 Succeeded"]);
    assert!(trial.flow.executions.is_empty());
}

#[test]
fn a_stage_is_locked_and_the_next_one_enters_when_it_is_left() {
    let mut trial = Trial::new();
    trial.in_b(1);
    trial.check(start(2), &["2 Started", "2 S Started", "begin 2 S/s"]);
    trial.check(done(2, "s"), &["2 S Succeeded"]);
    trial.tell(done(1, "b1"));
    trial.tell(done(1, "b2"));
    trial.check(
        done(1, "b3"),
        &["1 B Succeeded", "1 D Started", "begin 1 D/d", "2 B Started", "begin 2 B/b1", "begin 2 B/b2"],
    );
}

#[test]
fn only_who_waits_between_stages_is_superseded() {
    let mut trial = Trial::new();
    trial.in_b(1);
    trial.in_b(2);
    trial.tell(start(3));
    // 1 is in B, 2 waits in front of it, 3 is in S.
    trial.check(done(3, "s"), &["3 S Succeeded", "2 Superseded"]);
    assert!(trial.flow.is_live(1) && !trial.flow.is_live(2) && trial.flow.is_live(3));
}

#[test]
fn who_waits_in_front_of_the_first_stage_is_superseded_too() {
    let mut trial = Trial::new();
    trial.tell(start(1));
    trial.check(start(2), &["2 Started"]);
    trial.check(start(3), &["3 Started", "2 Superseded"]);
    trial.check(
        done(1, "s"),
        &["1 S Succeeded", "1 B Started", "begin 1 B/b1", "begin 1 B/b2", "3 S Started", "begin 3 S/s"],
    );
}

#[test]
fn a_failing_action_lets_those_beside_it_end_and_then_fails_the_stage() {
    let mut trial = Trial::new();
    trial.in_b(1);
    trial.check(failed(1, "b1"), &[]);
    trial.check(done(1, "b2"), &["1 B Failed", "1 Failed"]);
}

#[test]
fn a_failure_unlocks_the_stage_and_whoever_enters_ends_the_chance_of_a_retry() {
    let mut trial = Trial::new();
    trial.in_b(1);
    trial.in_b(2);
    trial.tell(failed(1, "b1"));
    trial.check(done(1, "b2"), &["1 B Failed", "1 Failed", "2 B Started", "begin 2 B/b1", "begin 2 B/b2"]);
    trial.refuses(retry(1, "B", RetryMode::FailedActions), Refusal::NotRetryable);
}

#[test]
fn a_retry_runs_what_has_not_succeeded_or_everything() {
    let mut trial = Trial::new();
    trial.in_b(1);
    trial.tell(failed(1, "b1"));
    trial.tell(done(1, "b2"));
    trial.refuses(retry(1, "S", RetryMode::FailedActions), Refusal::NotRetryable);
    trial.refuses(retry(1, "X", RetryMode::FailedActions), Refusal::NoSuchStage);
    trial.refuses(retry(2, "B", RetryMode::FailedActions), Refusal::NotRetryable);
    trial.check(retry(1, "B", RetryMode::FailedActions), &["1 Resumed", "1 B Resumed", "begin 1 B/b1"]);
    trial.check(failed(1, "b1"), &["1 B Failed", "1 Failed"]);
    trial.check(
        retry(1, "B", RetryMode::AllActions),
        &["1 Resumed", "1 B Resumed", "begin 1 B/b1", "begin 1 B/b2"],
    );
    trial.tell(done(1, "b1"));
    trial.check(done(1, "b2"), &["begin 1 B/b3"]);
}

#[test]
fn stopping_waits_for_what_is_under_way_and_begins_nothing_more() {
    let mut trial = Trial::new();
    trial.in_b(1);
    trial.check(Message::Stop { execution: 1, abandon: false }, &["1 Stopping", "1 B Stopping"]);
    trial.refuses(Message::Stop { execution: 1, abandon: false }, Refusal::AlreadyStopping);
    trial.check(done(1, "b1"), &[]);
    trial.check(done(1, "b2"), &["1 B Stopped", "1 Stopped"]);
    trial.refuses(Message::Stop { execution: 1, abandon: true }, Refusal::NotStoppable);
    trial.check(retry(1, "B", RetryMode::FailedActions), &["1 Resumed", "1 B Resumed", "begin 1 B/b3"]);
}

#[test]
fn a_stage_that_ends_well_while_stopping_has_succeeded_and_the_execution_is_stopped() {
    let mut trial = Trial::new();
    trial.tell(start(1));
    trial.tell(Message::Stop { execution: 1, abandon: false });
    trial.check(done(1, "s"), &["1 S Succeeded", "1 Stopped"]);
}

#[test]
fn abandoning_gives_up_what_is_under_way() {
    let mut trial = Trial::new();
    trial.in_b(1);
    trial.tell(done(1, "b1"));
    trial.tell(Message::Stop { execution: 1, abandon: false });
    trial.check(
        Message::Stop { execution: 1, abandon: true },
        &["drop 1 B/b2 Abandoned", "1 B Stopped", "1 Stopped"],
    );
    trial.check(done(1, "b2"), &[]);
}

#[test]
fn who_waits_is_stopped_at_once() {
    let mut trial = Trial::new();
    trial.in_b(1);
    trial.in_b(2);
    trial.check(Message::Stop { execution: 2, abandon: false }, &["2 Stopping", "2 Stopped"]);
    trial.refuses(Message::Stop { execution: 7, abandon: false }, Refusal::NotStoppable);
}

#[test]
fn a_closed_stage_lets_nobody_in_until_it_is_opened() {
    let mut trial = Trial::new();
    trial.check(Message::Close { stage: "B" }, &[]);
    trial.tell(start(1));
    trial.check(done(1, "s"), &["1 S Succeeded"]);
    trial.in_b(2);
    assert!(!trial.flow.is_live(1), "superseded in front of the closed stage");
    trial.check(Message::Open { stage: "B" }, &["2 B Started", "begin 2 B/b1", "begin 2 B/b2"]);
    trial.refuses(Message::Close { stage: "X" }, Refusal::NoSuchStage);
}

#[test]
fn a_new_definition_cancels_everything_and_keeps_what_is_closed() {
    let mut trial = Trial::new();
    trial.tell(Message::Close { stage: "D" });
    trial.in_b(1);
    trial.in_b(2);
    trial.plan.stages.remove(1);
    trial.check(
        Message::Redefined,
        &["drop 1 B/b1 Cancelled", "drop 1 B/b2 Cancelled", "1 B Cancelled", "1 Cancelled", "2 Cancelled"],
    );
    assert!(trial.flow.executions.is_empty());
    let closed: Vec<_> = trial.flow.stages.iter().map(|stage| (&*stage.name, stage.closed)).collect();
    assert_eq!(closed, [("S", false), ("D", true)]);
}

#[test]
fn answers_that_come_twice_or_too_late_change_nothing() {
    let mut trial = Trial::new();
    trial.in_b(1);
    trial.tell(done(1, "b1"));
    let before = trial.flow.clone();
    trial.check(failed(1, "b1"), &[]);
    trial.check(done(1, "b3"), &[]);
    trial.check(done(9, "b1"), &[]);
    assert_eq!(trial.flow, before);
}
