//! What the engine knows of a definition: names and order.

/// The stages of a pipeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// In order.
    pub(crate) stages: Vec<PlannedStage>,
}

/// A stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PlannedStage {
    /// Its name, unique in the pipeline.
    pub(crate) name: String,
    /// Its actions.
    pub(crate) actions: Vec<PlannedAction>,
}

/// An action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PlannedAction {
    /// Its name, unique in the stage.
    pub(crate) name: String,
    /// Its run order: smaller ones first.
    pub(crate) order: i32,
}

impl PlannedStage {
    /// The actions that go next after those that `is_done` says are: all of the smallest order that is not wholly done.
    pub(super) fn next(&self, is_done: impl Fn(&str) -> bool) -> Vec<&str> {
        let open = || self.actions.iter().filter(|action| !is_done(&action.name));
        let Some(order) = open().map(|action| action.order).min() else { return Vec::new() };
        open().filter(|action| action.order == order).map(|action| action.name.as_str()).collect()
    }
}
