//! CloudFormation through its operations.

mod arrange;
mod bus;
mod change_sets;
mod creation;
mod custom;
mod exports;
mod hardships;
mod nested;
mod roles;
mod rollback;
mod tags;
mod texts;
mod update;
