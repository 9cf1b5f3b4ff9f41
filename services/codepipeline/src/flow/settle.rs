//! The moves: what each message does, and who moves on after it.

use super::{
    ActionChange, Command, Execution, ExecutionChange, Flow, Number, Outcome, Plan, Progress, Refusal,
    RetryMode, StageChange, Standing,
};

type Commands = Vec<Command>;

impl Flow {
    pub(super) fn start(&mut self, execution: Number, commands: &mut Commands) {
        commands.push(Command::Execution { execution, change: ExecutionChange::Started });
        self.arrive(execution, 0, commands);
    }

    pub(super) fn ended(
        &mut self,
        plan: &Plan,
        number: Number,
        action: &str,
        outcome: Outcome,
        commands: &mut Commands,
    ) {
        let Some(execution) = self.executions.get_mut(&number) else { return };
        let stopping = match execution.standing {
            Standing::Inside => false,
            Standing::Stopping => true,
            // It was given up meanwhile.
            Standing::Waiting | Standing::Ended => return,
        };
        match execution.actions.get_mut(action) {
            Some(progress @ Progress::Running) => {
                *progress = match outcome {
                    Outcome::Succeeded => Progress::Succeeded,
                    Outcome::Failed => Progress::Failed,
                };
            }
            _ => return,
        }
        let any = |wanted: Progress| execution.actions.values().any(|progress| *progress == wanted);
        if any(Progress::Running) {
            return;
        }
        let failed = any(Progress::Failed);
        let stage = execution.stage;
        let Some(planned) = plan.stages.get(stage) else { return };
        let done = |name: &str| execution.actions.get(name) == Some(&Progress::Succeeded);
        let next: Vec<String> = planned.next(done).into_iter().map(str::to_owned).collect();
        if failed {
            self.leave(number, StageChange::Failed, ExecutionChange::Failed, commands);
        } else if !next.is_empty() && stopping {
            self.leave(number, StageChange::Stopped, ExecutionChange::Stopped, commands);
        } else if !next.is_empty() {
            self.begin(number, next, commands);
        } else {
            self.pass(number, stopping, commands);
        }
    }

    /// All actions of its stage succeeded.
    fn pass(&mut self, number: Number, stopping: bool, commands: &mut Commands) {
        let Some(stage) = self.executions.get(&number).map(|execution| execution.stage) else { return };
        self.mark(number, stage, StageChange::Succeeded, commands);
        self.unlock(number);
        let last = stage + 1 >= self.stages.len();
        if last || stopping {
            self.executions.remove(&number);
            let change = if last { ExecutionChange::Succeeded } else { ExecutionChange::Stopped };
            commands.push(Command::Execution { execution: number, change });
        } else {
            self.arrive(number, stage + 1, commands);
        }
    }

    pub(super) fn stop(
        &mut self,
        number: Number,
        abandon: bool,
        commands: &mut Commands,
    ) -> Result<(), Refusal> {
        let Some(execution) = self.executions.get_mut(&number) else { return Err(Refusal::NotStoppable) };
        let (standing, stage) = (execution.standing, execution.stage);
        match standing {
            Standing::Ended => return Err(Refusal::NotStoppable),
            Standing::Stopping if !abandon => return Err(Refusal::AlreadyStopping),
            Standing::Stopping => {}
            Standing::Waiting | Standing::Inside => {
                commands.push(Command::Execution { execution: number, change: ExecutionChange::Stopping });
            }
        }
        if standing == Standing::Waiting {
            self.forget(number);
            commands.push(Command::Execution { execution: number, change: ExecutionChange::Stopped });
        } else if abandon {
            self.give_up(number, ActionChange::Abandoned, commands);
            self.leave(number, StageChange::Stopped, ExecutionChange::Stopped, commands);
        } else {
            execution.standing = Standing::Stopping;
            self.mark(number, stage, StageChange::Stopping, commands);
        }
        Ok(())
    }

    pub(super) fn retry(
        &mut self,
        plan: &Plan,
        number: Number,
        name: &str,
        mode: RetryMode,
        commands: &mut Commands,
    ) -> Result<(), Refusal> {
        let index = self.index(name)?;
        let stage = &mut self.stages[index];
        let execution = self.executions.get_mut(&number).ok_or(Refusal::NotRetryable)?;
        if execution.standing != Standing::Ended || execution.stage != index {
            return Err(Refusal::NotRetryable);
        }
        if stage.holder.is_some() || stage.last.is_none_or(|(last, _)| last != number) {
            return Err(Refusal::NotLatest);
        }
        let planned = plan.stages.get(index).ok_or(Refusal::NoSuchStage)?;
        let keep = |progress: &Progress| mode == RetryMode::FailedActions && *progress == Progress::Succeeded;
        execution.actions.retain(|_, progress| keep(progress));
        execution.standing = Standing::Inside;
        stage.holder = Some(number);
        let next: Vec<String> = planned
            .next(|name| execution.actions.contains_key(name))
            .into_iter()
            .map(str::to_owned)
            .collect();
        commands.push(Command::Execution { execution: number, change: ExecutionChange::Resumed });
        self.mark(number, index, StageChange::Resumed, commands);
        self.begin(number, next, commands);
        Ok(())
    }

    pub(super) fn gate(&mut self, name: &str, closed: bool) -> Result<(), Refusal> {
        let index = self.index(name)?;
        self.stages[index].closed = closed;
        Ok(())
    }

    pub(super) fn redefined(&mut self, plan: &Plan, commands: &mut Commands) {
        let live: Vec<Number> = self.executions.keys().copied().filter(|n| self.is_live(*n)).collect();
        for number in live {
            let inside = self.executions.get(&number).is_some_and(|e| e.standing != Standing::Waiting);
            if inside {
                self.give_up(number, ActionChange::Cancelled, commands);
                self.leave(number, StageChange::Cancelled, ExecutionChange::Cancelled, commands);
            } else {
                self.forget(number);
                commands.push(Command::Execution { execution: number, change: ExecutionChange::Cancelled });
            }
        }
        self.executions.clear();
        self.align(plan);
    }

    /// Lets everybody in who waits in front of a free and open stage, from the last stage to the first, so that a place
    /// that one leaves is free for the next.
    pub(super) fn settle(&mut self, plan: &Plan, commands: &mut Commands) {
        for index in (0..self.stages.len()).rev() {
            let stage = &mut self.stages[index];
            if stage.closed || stage.holder.is_some() {
                continue;
            }
            let Some(number) = stage.waiting.take() else { continue };
            stage.holder = Some(number);
            // Whoever ended here and could have been retried no longer can.
            self.executions.retain(|_, e| !(e.stage == index && e.standing == Standing::Ended));
            let Some(execution) = self.executions.get_mut(&number) else { continue };
            execution.standing = Standing::Inside;
            execution.actions.clear();
            self.mark(number, index, StageChange::Started, commands);
            let next = plan.stages.get(index).map(|planned| planned.next(|_| false)).unwrap_or_default();
            self.begin(number, next.into_iter().map(str::to_owned).collect(), commands);
        }
    }

    /// An execution comes to wait in front of a stage; one that waits there already gives way.
    fn arrive(&mut self, number: Number, index: usize, commands: &mut Commands) {
        let execution = Execution { stage: index, standing: Standing::Waiting, actions: [].into() };
        self.executions.insert(number, execution);
        let Some(stage) = self.stages.get_mut(index) else { return };
        if let Some(older) = stage.waiting.replace(number) {
            self.executions.remove(&older);
            commands.push(Command::Execution { execution: older, change: ExecutionChange::Superseded });
        }
    }

    fn begin(&mut self, number: Number, actions: Vec<String>, commands: &mut Commands) {
        let Some(execution) = self.executions.get_mut(&number) else { return };
        let Some(stage) = self.stages.get(execution.stage).map(|stage| stage.name.clone()) else { return };
        for action in actions {
            execution.actions.insert(action.clone(), Progress::Running);
            commands.push(Command::Begin { execution: number, stage: stage.clone(), action });
        }
    }

    /// The execution ends in the stage that it is in.
    fn leave(
        &mut self,
        number: Number,
        stage: StageChange,
        change: ExecutionChange,
        commands: &mut Commands,
    ) {
        let Some(execution) = self.executions.get_mut(&number) else { return };
        execution.standing = Standing::Ended;
        let index = execution.stage;
        self.unlock(number);
        self.mark(number, index, stage, commands);
        commands.push(Command::Execution { execution: number, change });
    }

    fn give_up(&mut self, number: Number, change: ActionChange, commands: &mut Commands) {
        let Some(execution) = self.executions.get_mut(&number) else { return };
        let Some(stage) = self.stages.get(execution.stage).map(|stage| stage.name.clone()) else { return };
        for (action, progress) in &mut execution.actions {
            if *progress == Progress::Running {
                *progress = Progress::Failed;
                let (stage, action) = (stage.clone(), action.clone());
                commands.push(Command::GiveUp { execution: number, stage, action, change });
            }
        }
    }

    fn forget(&mut self, number: Number) {
        self.executions.remove(&number);
        for stage in &mut self.stages {
            stage.waiting.take_if(|waiting| *waiting == number);
        }
    }

    fn unlock(&mut self, number: Number) {
        for stage in &mut self.stages {
            stage.holder.take_if(|holder| *holder == number);
        }
    }

    fn mark(&mut self, number: Number, index: usize, change: StageChange, commands: &mut Commands) {
        let Some(stage) = self.stages.get_mut(index) else { return };
        stage.last = Some((number, change));
        commands.push(Command::Stage { execution: number, stage: stage.name.clone(), change });
    }

    fn index(&self, name: &str) -> Result<usize, Refusal> {
        self.stages.iter().position(|stage| stage.name == name).ok_or(Refusal::NoSuchStage)
    }
}
