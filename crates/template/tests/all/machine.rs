//! The events of stacks, in AWS's order and words.

use std::collections::VecDeque;

use template::{Command, DeletionPolicy, Message, OnFailure, StackMachine, StackStatus, Step, Work};

fn step(id: &str, work: Work, needs: &[&str]) -> Step {
    Step {
        logical_id: id.to_owned(),
        work,
        needs: needs.iter().map(|need| (*need).to_owned()).collect(),
        deletion_policy: DeletionPolicy::Delete,
        update_replace_policy: DeletionPolicy::Delete,
    }
}

fn keeping(policy: DeletionPolicy, step: Step) -> Step {
    Step { deletion_policy: policy, update_replace_policy: policy, ..step }
}

/// A machine and what it said: events as `A STATUS reason`, commands as `> verb A`.
struct Run {
    machine: StackMachine,
    said: VecDeque<String>,
}

impl Run {
    fn start(machine: StackMachine) -> Self {
        let mut run = Run { machine, said: VecDeque::new() };
        let commands = run.machine.start();
        run.hear(commands);
        run
    }

    fn hear(&mut self, commands: Vec<Command>) {
        for command in commands {
            let event = |who: &str, status: &str, reason: Option<String>| {
                reason.map_or(format!("{who} {status}"), |reason| format!("{who} {status} {reason}"))
            };
            self.said.push_back(match command {
                Command::StackStatus(status, reason) => event("stack", status.as_str(), reason),
                Command::ResourceEvent(id, status, reason) => event(&id, status.as_str(), reason),
                Command::CreateResource(id) => format!("> create {id}"),
                Command::UpdateResource(id) => format!("> update {id}"),
                Command::ReplaceResource(id) => format!("> replace {id}"),
                Command::RestoreResource(id) => format!("> restore {id}"),
                Command::DeleteResource(id) => format!("> delete {id}"),
                Command::ReplaceCleanup(id) => format!("> clean {id}"),
                Command::CancelResource(id) => format!("> cancel {id}"),
            });
        }
        // Nothing is lost by storing a machine between two messages.
        let stored = serde_json::to_string(&self.machine).unwrap();
        self.machine = serde_json::from_str(&stored).unwrap();
    }

    fn tell(&mut self, message: Message) -> &mut Self {
        let commands = self.machine.take(message);
        self.hear(commands);
        self
    }

    fn done(&mut self, ids: &[&str]) -> &mut Self {
        for id in ids {
            self.tell(Message::Done((*id).to_owned()));
        }
        self
    }

    fn failed(&mut self, id: &str) -> &mut Self {
        self.tell(Message::Failed(id.to_owned(), "no".to_owned()))
    }

    /// Since the last time it has said just this.
    fn said(&mut self, expected: &[&str]) -> &mut Self {
        let said: Vec<String> = self.said.drain(..).collect();
        assert_eq!(said, expected);
        self
    }

    fn ended(&self, status: StackStatus) {
        assert_eq!((self.machine.status(), self.machine.has_ended()), (status, true));
    }
}

fn creation(on_failure: OnFailure) -> Run {
    let steps = [
        step("A", Work::Create, &[]),
        step("B", Work::Create, &[]),
        step("C", Work::Create, &["A"]),
        step("D", Work::Create, &["B", "C"]),
    ];
    Run::start(StackMachine::create(&steps, on_failure))
}

#[test]
fn a_stack_is_created_in_order_and_as_much_at_once_as_can_be() {
    let mut run = creation(OnFailure::Rollback);
    run.said(&[
        "stack CREATE_IN_PROGRESS User Initiated",
        "A CREATE_IN_PROGRESS",
        "> create A",
        "B CREATE_IN_PROGRESS",
        "> create B",
    ]);
    run.tell(Message::Initiated("A".into())).said(&["A CREATE_IN_PROGRESS Resource creation Initiated"]);
    run.done(&["A"]).said(&["A CREATE_COMPLETE", "C CREATE_IN_PROGRESS", "> create C"]);
    run.done(&["B"]).said(&["B CREATE_IN_PROGRESS Resource creation Initiated", "B CREATE_COMPLETE"]);
    run.done(&["C"]).said(&[
        "C CREATE_IN_PROGRESS Resource creation Initiated",
        "C CREATE_COMPLETE",
        "D CREATE_IN_PROGRESS",
        "> create D",
    ]);
    run.done(&["D"]).said(&[
        "D CREATE_IN_PROGRESS Resource creation Initiated",
        "D CREATE_COMPLETE",
        "stack CREATE_COMPLETE",
    ]);
    run.ended(StackStatus::CreateComplete);
}

#[test]
fn a_failed_creation_cancels_its_siblings_and_rolls_back() {
    let mut run = creation(OnFailure::Rollback);
    run.done(&["A"]).tell(Message::Initiated("C".into())).said.clear();
    run.failed("B").said(&[
        "B CREATE_FAILED no",
        "C CREATE_FAILED Resource creation cancelled",
        "> cancel C",
        "stack ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [B, C]. Rollback requested by user.",
        "B DELETE_COMPLETE",
    ]);
    // C was there when it was cancelled, so it has to be deleted, and A waits for it.
    run.failed("C").said(&["C DELETE_IN_PROGRESS", "> delete C"]);
    run.done(&["C"]).said(&["C DELETE_COMPLETE", "A DELETE_IN_PROGRESS", "> delete A"]);
    run.done(&["A"]).said(&["A DELETE_COMPLETE", "stack ROLLBACK_COMPLETE"]);
    run.ended(StackStatus::RollbackComplete);
    run.done(&["A", "D"]).failed("B").said(&[]);
}

#[test]
fn a_cancelled_resource_may_be_faster_than_its_cancellation() {
    let mut run = creation(OnFailure::Rollback);
    run.failed("B").said.clear();
    run.done(&["A"]).said(&["A DELETE_IN_PROGRESS", "> delete A"]);
    run.done(&["A"]).said(&["A DELETE_COMPLETE", "stack ROLLBACK_COMPLETE"]);
}

#[test]
fn a_rollback_that_cannot_delete_has_failed() {
    let mut run = creation(OnFailure::Rollback);
    run.done(&["A"]).failed("B").said.clear();
    run.done(&["C"]).failed("C").said(&[
        "C DELETE_IN_PROGRESS",
        "> delete C",
        "C DELETE_FAILED no",
        "stack ROLLBACK_FAILED The following resource(s) failed to delete: [C]. ",
    ]);
    run.ended(StackStatus::RollbackFailed);
}

#[test]
fn a_failed_creation_may_stay_or_go() {
    let mut run = creation(OnFailure::DoNothing);
    run.done(&["A"]).failed("B").said.clear();
    run.failed("C").said(&["stack CREATE_FAILED The following resource(s) failed to create: [B, C]. "]);
    run.ended(StackStatus::CreateFailed);

    let mut run = creation(OnFailure::Delete);
    run.failed("A").said.clear();
    run.done(&["B"]).said(&["B DELETE_IN_PROGRESS", "> delete B"]);
    run.done(&["B"]).said(&["B DELETE_COMPLETE", "stack DELETE_COMPLETE"]);
}

#[test]
fn the_deletion_policy_counts_in_a_rollback() {
    let steps = [
        keeping(DeletionPolicy::Retain, step("Kept", Work::Create, &[])),
        keeping(DeletionPolicy::RetainExceptOnCreate, step("New", Work::Create, &[])),
        step("Bad", Work::Create, &["Kept", "New"]),
    ];
    let mut run = Run::start(StackMachine::create(&steps, OnFailure::Rollback));
    run.done(&["Kept", "New"]).said.clear();
    run.failed("Bad").said(&[
        "Bad CREATE_FAILED no",
        "stack ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [Bad]. Rollback requested by user.",
        "Bad DELETE_COMPLETE",
        "Kept DELETE_SKIPPED",
        "New DELETE_IN_PROGRESS",
        "> delete New",
    ]);
    run.done(&["New"]).said(&["New DELETE_COMPLETE", "stack ROLLBACK_COMPLETE"]);
}

#[test]
fn invalid_properties_fail_before_anything_is_made() {
    let mut machine = StackMachine::create(&[step("A", Work::Create, &[])], OnFailure::Rollback);
    let commands = machine.start_invalid(&[("A".into(), "bad".into())]);
    let mut run = Run { machine, said: VecDeque::new() };
    run.hear(commands);
    run.said(&[
        "stack CREATE_IN_PROGRESS User Initiated",
        "A CREATE_FAILED bad",
        "stack ROLLBACK_IN_PROGRESS Validation failed for following resources: [A]. Rollback requested by user.",
        "A DELETE_COMPLETE",
        "stack ROLLBACK_COMPLETE",
    ]);
}

#[test]
fn a_stack_can_be_deleted_while_it_is_created() {
    let mut run = creation(OnFailure::Rollback);
    run.done(&["A"]).said.clear();
    run.tell(Message::Delete).said(&[
        "B CREATE_FAILED Resource creation cancelled",
        "> cancel B",
        "C CREATE_FAILED Resource creation cancelled",
        "> cancel C",
        "stack DELETE_IN_PROGRESS User Initiated",
    ]);
    run.failed("B").failed("C").done(&["A"]);
    run.ended(StackStatus::DeleteComplete);
}

fn update(on_failure: OnFailure) -> Run {
    let steps = [
        step("Kept", Work::Keep, &[]),
        step("Changed", Work::Update, &["Kept"]),
        step("Follows", Work::Update, &["Changed"]),
        step("New", Work::Create, &["Kept"]),
        step("Gone", Work::Delete, &["Kept"]),
    ];
    Run::start(StackMachine::update(&steps, on_failure))
}

#[test]
fn an_update_changes_creates_and_cleans_up() {
    let mut run = update(OnFailure::Rollback);
    run.said(&[
        "stack UPDATE_IN_PROGRESS User Initiated",
        "> update Changed",
        "New CREATE_IN_PROGRESS",
        "> create New",
    ]);
    run.done(&["New"]).said.clear();
    run.done(&["Changed"]).said(&[
        "Changed UPDATE_IN_PROGRESS",
        "Changed UPDATE_COMPLETE",
        "> update Follows",
    ]);
    run.tell(Message::Unchanged("Follows".into())).said(&[
        "stack UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "Gone DELETE_IN_PROGRESS",
        "> delete Gone",
    ]);
    run.done(&["Gone"]).said(&["Gone DELETE_COMPLETE", "stack UPDATE_COMPLETE"]);
    run.ended(StackStatus::UpdateComplete);
}

#[test]
fn what_cannot_be_cleaned_up_is_left_behind() {
    let mut run = update(OnFailure::Rollback);
    run.done(&["New", "Changed", "Follows"]).said.clear();
    run.failed("Gone").said(&["Gone DELETE_FAILED no", "stack UPDATE_COMPLETE"]);
}

#[test]
fn a_replacement_makes_the_new_one_first_and_deletes_the_old_one_last() {
    let mut run = update(OnFailure::Rollback);
    run.done(&["New"]).said.clear();
    run.tell(Message::Replacing("Changed".into())).said(&[
        "Changed UPDATE_IN_PROGRESS Requested update requires the creation of a new physical resource; hence \
         creating one.",
        "> replace Changed",
    ]);
    run.tell(Message::Initiated("Changed".into()))
        .said(&["Changed UPDATE_IN_PROGRESS Resource creation Initiated"]);
    run.done(&["Changed", "Follows"]).said(&[
        "Changed UPDATE_COMPLETE",
        "> update Follows",
        "Follows UPDATE_IN_PROGRESS",
        "Follows UPDATE_COMPLETE",
        "stack UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "Changed DELETE_IN_PROGRESS",
        "> clean Changed",
        "Gone DELETE_IN_PROGRESS",
        "> delete Gone",
    ]);
    run.done(&["Changed", "Gone"]);
    run.ended(StackStatus::UpdateComplete);
}

#[test]
fn an_update_in_place_that_made_another_one_has_the_old_one_deleted_last() {
    let mut run = update(OnFailure::Rollback);
    run.done(&["New"]).said.clear();
    run.tell(Message::Initiated("Changed".into())).tell(Message::Replaced("Changed".into())).said(&[
        "Changed UPDATE_IN_PROGRESS",
        "Changed UPDATE_COMPLETE",
        "> update Follows",
    ]);
    run.done(&["Follows"]).said(&[
        "Follows UPDATE_IN_PROGRESS",
        "Follows UPDATE_COMPLETE",
        "stack UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "Changed DELETE_IN_PROGRESS",
        "> clean Changed",
        "Gone DELETE_IN_PROGRESS",
        "> delete Gone",
    ]);
    run.done(&["Changed", "Gone"]);
    run.ended(StackStatus::UpdateComplete);
}

#[test]
fn a_retained_old_one_is_skipped() {
    let steps = [keeping(DeletionPolicy::Retain, step("R", Work::Update, &[]))];
    let mut run = Run::start(StackMachine::update(&steps, OnFailure::Rollback));
    run.tell(Message::Replacing("R".into())).said.clear();
    run.done(&["R"]).said(&[
        "R UPDATE_IN_PROGRESS Resource creation Initiated",
        "R UPDATE_COMPLETE",
        "stack UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "R DELETE_SKIPPED",
        "stack UPDATE_COMPLETE",
    ]);
}

#[test]
fn a_failed_update_goes_back() {
    let mut run = update(OnFailure::Rollback);
    run.tell(Message::Replacing("Changed".into())).done(&["Changed"]).said.clear();
    run.failed("Follows").said(&[
        "Follows UPDATE_IN_PROGRESS",
        "Follows UPDATE_FAILED no",
        "New CREATE_FAILED Resource creation cancelled",
        "> cancel New",
        "stack UPDATE_ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [New]. The following \
         resource(s) failed to update: [Follows].",
        "> restore Changed",
    ]);
    run.done(&["New"]).said(&[]);
    run.done(&["Changed"]).said(&[
        "Changed UPDATE_IN_PROGRESS",
        "Changed UPDATE_COMPLETE",
        "> restore Follows",
    ]);
    run.done(&["Follows"]).said(&[
        "Follows UPDATE_IN_PROGRESS",
        "Follows UPDATE_COMPLETE",
        "stack UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
        "Changed DELETE_IN_PROGRESS",
        "> clean Changed",
        "New DELETE_IN_PROGRESS",
        "> delete New",
    ]);
    run.done(&["New", "Changed"]).said(&[
        "New DELETE_COMPLETE",
        "Changed DELETE_COMPLETE",
        "stack UPDATE_ROLLBACK_COMPLETE",
    ]);
}

#[test]
fn the_reason_of_a_failed_update_is_aws_own() {
    let mut run = Run::start(StackMachine::update(&[step("A", Work::Update, &[])], OnFailure::Rollback));
    run.said.clear();
    run.failed("A").said(&[
        "A UPDATE_IN_PROGRESS",
        "A UPDATE_FAILED no",
        "stack UPDATE_ROLLBACK_IN_PROGRESS The following resource(s) failed to update: [A].",
        "> restore A",
    ]);
    run.tell(Message::Unchanged("A".into()))
        .said(&["stack UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "stack UPDATE_ROLLBACK_COMPLETE"]);
}

#[test]
fn a_failed_update_may_stay() {
    let mut run = Run::start(StackMachine::update(&[step("A", Work::Update, &[])], OnFailure::DoNothing));
    run.said.clear();
    run.failed("A").said(&[
        "A UPDATE_IN_PROGRESS",
        "A UPDATE_FAILED no",
        "stack UPDATE_FAILED The following resource(s) failed to update: [A]. ",
    ]);
}

#[test]
fn a_failed_rollback_can_be_continued() {
    let mut run = update(OnFailure::Rollback);
    run.done(&["New", "Changed"]).failed("Follows").said.clear();
    run.failed("Changed").said(&[
        "Changed UPDATE_IN_PROGRESS",
        "Changed UPDATE_FAILED no",
        "stack UPDATE_ROLLBACK_FAILED The following resource(s) failed to update: [Changed]. ",
    ]);
    run.ended(StackStatus::UpdateRollbackFailed);
    let commands = run.machine.continue_rollback(&["Changed".to_owned()]);
    run.hear(commands);
    run.said(&["stack UPDATE_ROLLBACK_IN_PROGRESS User Initiated", "> restore Follows"]);
    run.done(&["Follows", "New"]);
    run.ended(StackStatus::UpdateRollbackComplete);
}

#[test]
fn an_update_can_be_cancelled() {
    let mut run = update(OnFailure::Rollback);
    run.tell(Message::Initiated("Changed".into())).said.clear();
    run.tell(Message::Cancel).said(&[
        "Changed UPDATE_FAILED Resource update cancelled",
        "> cancel Changed",
        "New CREATE_FAILED Resource creation cancelled",
        "> cancel New",
        "stack UPDATE_ROLLBACK_IN_PROGRESS User Initiated",
    ]);
    run.failed("Changed").said(&["> restore Changed"]);
    run.done(&["Changed"]).failed("New");
    run.ended(StackStatus::UpdateRollbackComplete);
    run.tell(Message::Cancel);
    run.ended(StackStatus::UpdateRollbackComplete);
}

#[test]
fn a_deletion_goes_backwards_keeps_what_is_retained_and_tells_what_failed() {
    let steps = [
        step("Base", Work::Delete, &[]),
        step("Other", Work::Delete, &[]),
        step("Top", Work::Delete, &["Base"]),
        keeping(DeletionPolicy::Retain, step("Kept", Work::Delete, &["Top"])),
    ];
    let mut run = Run::start(StackMachine::delete(&steps));
    run.said(&[
        "stack DELETE_IN_PROGRESS User Initiated",
        "Other DELETE_IN_PROGRESS",
        "> delete Other",
        "Kept DELETE_SKIPPED",
        "Top DELETE_IN_PROGRESS",
        "> delete Top",
    ]);
    run.failed("Top").said(&["Top DELETE_FAILED no"]);
    run.done(&["Other"]).said(&[
        "Other DELETE_COMPLETE",
        "stack DELETE_FAILED The following resource(s) failed to delete: [Top]. ",
    ]);
    run.ended(StackStatus::DeleteFailed);
}

#[test]
fn an_empty_deletion_is_complete_at_once() {
    Run::start(StackMachine::delete(&[])).ended(StackStatus::DeleteComplete);
}

/// Whatever is answered, in whatever order: every machine ends, and never holds two answers to wait for at
/// its end.
#[test]
fn every_course_ends() {
    for seed in 0..4000_u64 {
        let mut random = crate::mutation::Random::new(seed);
        let ids: Vec<String> = (0..8).map(|i| format!("R{i}")).collect();
        let kind = random.below(3);
        let steps: Vec<Step> = ids
            .iter()
            .enumerate()
            .map(|(i, id)| {
                let work = match kind {
                    0 => Work::Create,
                    1 => [Work::Create, Work::Update, Work::Keep, Work::Delete][random.below(4)],
                    _ => Work::Delete,
                };
                let needs: Vec<&str> =
                    ids.iter().take(i).filter(|_| random.below(4) == 0).map(String::as_str).collect();
                let policy = [DeletionPolicy::Delete, DeletionPolicy::Retain][random.below(2)];
                keeping(policy, step(id, work, &needs))
            })
            .collect();
        let on_failure = [OnFailure::Rollback, OnFailure::DoNothing, OnFailure::Delete][random.below(3)];
        let machine = match kind {
            0 => StackMachine::create(&steps, on_failure),
            1 => StackMachine::update(&steps, on_failure),
            _ => StackMachine::delete(&steps),
        };
        let mut run = Run { machine, said: VecDeque::new() };
        let mut open: Vec<String> = Vec::new();
        let mut commands = run.machine.start();
        let mut turns = 0;
        loop {
            for command in commands {
                if let Command::CreateResource(id)
                | Command::UpdateResource(id)
                | Command::ReplaceResource(id)
                | Command::RestoreResource(id)
                | Command::DeleteResource(id)
                | Command::ReplaceCleanup(id) = command
                {
                    assert!(!open.contains(&id), "{id} was commanded twice, seed {seed}");
                    open.push(id);
                }
            }
            if open.is_empty() {
                break;
            }
            let id = open.swap_remove(random.below(open.len()));
            let message = match random.below(10) {
                0 => Message::Failed(id, "no".into()),
                1 => {
                    open.push(id.clone());
                    Message::Initiated(id)
                }
                2 if kind == 1 => Message::Cancel,
                _ => Message::Done(id),
            };
            if let Message::Cancel = message {
                // Whoever was drawn is still to answer.
                open = commands_open(&run.machine, &ids);
            }
            commands = run.machine.take(message);
            turns += 1;
            assert!(turns < 1000, "seed {seed} does not end");
        }
        assert!(run.machine.has_ended(), "seed {seed} is stuck in {}", run.machine.status());
    }
}

/// The ids whose answers a machine waits for, seen in what it stores.
fn commands_open(machine: &StackMachine, ids: &[String]) -> Vec<String> {
    let stored = serde_json::to_value(machine).unwrap();
    let units = stored["units"].as_array().unwrap();
    let open = |unit: &serde_json::Value| {
        ["forward", "restoring", "removal"]
            .iter()
            .any(|part| matches!(unit[part].as_str(), Some("Commanded" | "UnderWay" | "Stopping")))
    };
    ids.iter().zip(units).filter(|(_, unit)| open(unit)).map(|(id, _)| id.clone()).collect()
}

#[test]
fn a_large_machine_is_small_to_store() {
    let ids: Vec<String> = (0..500).map(|i| format!("ResourceNumber{i}")).collect();
    let steps: Vec<Step> = (0..500_usize)
        .map(|i| {
            let needs: Vec<&str> =
                (1..=3).filter_map(|back| i.checked_sub(back)).map(|j| ids[j].as_str()).collect();
            step(&ids[i], Work::Create, &needs)
        })
        .collect();
    let machine = StackMachine::create(&steps, OnFailure::Rollback);
    let size = serde_json::to_string(&machine).unwrap().len();
    assert!(size < 64 * 1024, "{size}");
}

#[test]
fn an_objection_turns_back_what_would_be_complete() {
    let steps = [step("A", Work::Create, &[])];
    let mut run = Run::start(StackMachine::create(&steps, OnFailure::Rollback));
    run.machine.object("Export with name X is already exported by stack S");
    run.said.clear();
    run.done(&["A"]).said(&[
        "A CREATE_IN_PROGRESS Resource creation Initiated",
        "A CREATE_COMPLETE",
        "stack ROLLBACK_IN_PROGRESS Export with name X is already exported by stack S. Rollback requested by user.",
        "A DELETE_IN_PROGRESS",
        "> delete A",
    ]);
    let steps = [step("A", Work::Update, &[]), step("B", Work::Delete, &[])];
    let mut run = Run::start(StackMachine::update(&steps, OnFailure::Rollback));
    run.machine.object("no");
    run.said.clear();
    run.done(&["A"]).said(&[
        "A UPDATE_IN_PROGRESS",
        "A UPDATE_COMPLETE",
        "stack UPDATE_ROLLBACK_IN_PROGRESS no.",
        "> restore A",
    ]);
}
