//! CloudFormation templates, without any I/O.
//!
//! The way of a template through this crate: [`parse()`] its text; [`resolve_parameters`], which first says
//! what it needs from the Parameter Store ([`ssm_needs`]); [`check_rules`]; decide its [`Conditions`]; find
//! its [`Graph`]; evaluate each resource's properties and the outputs in a [`Scope`]; and fill in what they
//! refer to dynamically ([`DynamicReference`]). A [`Plan`] compares what a stack has with what it shall
//! have, and a [`StackMachine`] carries a plan out, one message after the other.
//!
//! What is read from outside (physical ids, exports, secrets) is passed in; what goes out are values. So
//! each part can be run again with the same result.

mod address;
mod cause;
mod check;
mod condition;
mod dynamic_reference;
mod evaluate;
mod expression;
mod function;
mod graph;
mod machine;
mod name;
mod nearest;
mod node;
mod order;
mod parameter;
mod parse;
mod plan;
mod problem;
mod pseudo;
mod summary;
mod template;
mod write;

pub use address::Address;
pub use cause::{Cause, ChangeSource, causes};
pub use condition::{Conditions, check_rules};
pub use dynamic_reference::{DynamicReference, dynamic_references, substitute};
pub use evaluate::{Found, KNOWN_AFTER_APPLY, Lookup, Nothing, OutputValue, Scope};
pub use expression::{Expression, Kind, SubPart};
pub use function::Function;
pub use graph::Graph;
pub use machine::{Command, Message, OnFailure, ResourceStatus, StackMachine, StackStatus, Step, Work};
pub use name::{Letters, physical_name};
pub use node::{Entry, Node, Scalar, Value};
pub use parameter::{
    Parameter, ParameterType, ParameterValue, Pattern, Resolved, SsmNeed, Supplied, resolve_parameters,
    ssm_needs,
};
pub use parse::{parse, parse_leniently, parse_node, parse_tree};
pub use plan::{Action, Change, Plan, Planned, Snapshot};
pub use problem::{Position, Problem};
pub use pseudo::PseudoParameters;
pub use summary::{Capability, Summary};
pub use template::{DeletionPolicy, Output, Resource, Rule, Template};
pub use write::to_yaml;
