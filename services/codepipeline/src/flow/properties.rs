//! The engine by property: whatever happens, in whatever order.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// A generator of numbers that is the same at every run.
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn plan(&mut self) -> Plan {
        let mut stage = |index: usize| {
            let actions = 1 + self.throw(4);
            PlannedStage {
                name: format!("S{index}"),
                actions: (0..actions)
                    .map(|n| PlannedAction {
                        name: format!("a{n}"),
                        order: i32::try_from(1 + self.throw(3)).unwrap(),
                    })
                    .collect(),
            }
        };
        let first = vec![stage(0), stage(1)];
        let more = stage(2);
        Plan { stages: if self.throw(2) == 0 { first } else { [first, vec![more]].concat() } }
    }
}

/// What an outsider has seen of it.
#[derive(Default)]
struct Witness {
    running: BTreeSet<(Number, String)>,
    live: BTreeMap<Number, bool>,
    started: Number,
}

impl Witness {
    fn see(&mut self, commands: &[Command]) {
        for command in commands {
            match command {
                Command::Begin { execution, action, .. } => {
                    assert!(self.running.insert((*execution, action.clone())), "begun twice");
                    assert!(self.live[execution], "an action of what has ended");
                }
                Command::GiveUp { execution, action, .. } => {
                    assert!(self.running.remove(&(*execution, action.clone())), "given up without running");
                }
                Command::Execution { execution, change } => self.turn(*execution, *change),
                Command::Stage { .. } => {}
            }
        }
    }

    fn turn(&mut self, execution: Number, change: ExecutionChange) {
        let live = self.live.get(&execution).copied();
        let after = match change {
            ExecutionChange::Started => (None, true),
            ExecutionChange::Resumed => (Some(false), true),
            ExecutionChange::Stopping => (Some(true), true),
            _ => (Some(true), false),
        };
        assert_eq!(live, after.0, "{execution} {change:?}");
        self.live.insert(execution, after.1);
        if !after.1 {
            assert!(
                !self.running.iter().any(|(running, _)| *running == execution),
                "{execution} ended too early"
            );
        }
    }
}

fn check(plan: &Plan, flow: &Flow, witness: &Witness) {
    let mut places: Vec<(Number, usize)> = Vec::new();
    for (index, stage) in flow.stages.iter().enumerate() {
        if let Some(holder) = stage.holder {
            let execution = &flow.executions[&holder];
            assert_eq!(execution.stage, index);
            assert!(matches!(execution.standing, Standing::Inside | Standing::Stopping));
            assert!(
                execution.actions.values().any(|progress| *progress == Progress::Running),
                "nothing moves it on"
            );
            places.push((holder, 2 * index + 1));
        }
        if let Some(waiting) = stage.waiting {
            let execution = &flow.executions[&waiting];
            assert_eq!((execution.stage, execution.standing), (index, Standing::Waiting));
            assert!(stage.closed || stage.holder.is_some(), "it waits for nothing");
            places.push((waiting, 2 * index));
        }
    }
    places.sort_unstable();
    assert!(places.windows(2).all(|pair| pair[0].1 > pair[1].1), "a newer one has overtaken: {places:?}");
    let live: Vec<Number> =
        witness.live.iter().filter(|(_, live)| **live).map(|(number, _)| *number).collect();
    let known: Vec<Number> = flow.executions.keys().copied().filter(|number| flow.is_live(*number)).collect();
    assert_eq!(live, known);
    assert!(flow.executions.len() <= 3 * plan.stages.len(), "the state stays small");
    for (number, execution) in &flow.executions {
        for (action, progress) in &execution.actions {
            let running = witness.running.contains(&(*number, action.clone()));
            assert_eq!(running, *progress == Progress::Running);
        }
    }
}

fn play(seed: u64) {
    let mut dice = Dice(seed);
    let mut plan = dice.plan();
    let mut flow = Flow::new(&plan);
    let mut witness = Witness::default();
    for _ in 0..200 {
        let executions: Vec<Number> = (1..=witness.started).rev().take(6).collect();
        let some =
            |dice: &mut Dice| executions.get(dice.throw(executions.len().max(1))).copied().unwrap_or(0);
        let running: Vec<(Number, String)> = witness.running.iter().cloned().collect();
        let stage = format!("S{}", dice.throw(plan.stages.len()));
        let any = running.get(dice.throw(running.len().max(1))).cloned();
        let mut ended = None;
        let message = match (dice.throw(12), &any) {
            (0 | 1, _) => {
                witness.started += 1;
                Message::Start { execution: witness.started }
            }
            (2..=6, Some((execution, action))) => {
                ended = any.clone();
                let outcome = if dice.throw(4) == 0 { Outcome::Failed } else { Outcome::Succeeded };
                Message::Ended { execution: *execution, action, outcome }
            }
            (7, _) => Message::Stop { execution: some(&mut dice), abandon: dice.throw(2) == 0 },
            (8 | 9, _) => {
                let mode = if dice.throw(2) == 0 { RetryMode::AllActions } else { RetryMode::FailedActions };
                Message::Retry { execution: some(&mut dice), stage: &stage, mode }
            }
            (10, _) => Message::Close { stage: &stage },
            (11, _) if dice.throw(5) == 0 => {
                plan = dice.plan();
                Message::Redefined
            }
            _ => Message::Open { stage: &stage },
        };
        let before = flow.clone();
        if let Some(ended) = &ended {
            witness.running.remove(ended);
        }
        match flow.take(&plan, message) {
            Ok(commands) => witness.see(&commands),
            Err(_) => assert_eq!(flow, before, "{message:?} was refused and changed something"),
        }
        check(&plan, &flow, &witness);
        let stored: Flow = serde_json::from_str(&serde_json::to_string(&flow).unwrap()).unwrap();
        assert_eq!(stored, flow);
    }
    finish(&plan, &mut flow, &mut witness);
}

/// When every stage is open and every action ends well, everything ends.
fn finish(plan: &Plan, flow: &mut Flow, witness: &mut Witness) {
    for stage in &plan.stages {
        witness.see(&flow.take(plan, Message::Open { stage: &stage.name }).unwrap());
    }
    let mut moves = 0;
    while let Some((execution, action)) = witness.running.pop_first() {
        let message = Message::Ended { execution, action: &action, outcome: Outcome::Succeeded };
        witness.see(&flow.take(plan, message).unwrap());
        check(plan, flow, witness);
        moves += 1;
        assert!(moves < 1_000, "it goes on for ever");
    }
    assert!(witness.live.values().all(|live| !live), "something is left over");
}

#[test]
fn whatever_happens_stages_are_locked_order_is_kept_and_everything_ends() {
    for seed in 0..200 {
        play(seed);
    }
}
