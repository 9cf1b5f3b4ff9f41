//! `Fn::If` where the language has lists of its own: a condition may choose what stands in them.

use serde_json::{Value as Json, json};
use template::{Node, Problem};

use super::scope::Scope;

/// A thing, or what a condition makes of it.
#[derive(Clone, Debug)]
pub(super) enum Choice<T> {
    /// `!Ref AWS::NoValue`
    Nothing,
    /// The thing.
    One(T),
    /// `!If [condition, then, otherwise]`
    If(String, Box<[Choice<T>; 2]>),
}

impl<T> Choice<T> {
    /// Reads a value, `one` what no condition decides.
    pub(super) fn read<'n>(
        scope: &mut Scope<'_>,
        node: &'n Node,
        one: &mut dyn FnMut(&mut Scope<'_>, &'n Node) -> Option<T>,
    ) -> Choice<T> {
        match node.as_call() {
            Some(("Ref", name)) if name.as_text() == Some("AWS::NoValue") => Choice::Nothing,
            Some(("Fn::If", argument)) => match argument.as_list() {
                Some([condition, then, otherwise]) if condition.as_text().is_some() => {
                    let name = condition.as_text().unwrap_or_default().to_owned();
                    let branches = [Choice::read(scope, then, one), Choice::read(scope, otherwise, one)];
                    Choice::If(name, Box::new(branches))
                }
                _ => {
                    let message = "`Fn::If` takes a condition's name and two values";
                    scope.wrong(Problem::new(argument.position, message));
                    Choice::Nothing
                }
            },
            _ => one(scope, node).map_or(Choice::Nothing, Choice::One),
        }
    }

    /// Reads a list, or a value that stands for a list of one.
    pub(super) fn list<'n>(
        scope: &mut Scope<'_>,
        node: &'n Node,
        one: &mut dyn FnMut(&mut Scope<'_>, &'n Node) -> Option<T>,
    ) -> Vec<Choice<T>> {
        if let Some(items) = node.as_list() {
            return items.iter().map(|item| Choice::read(scope, item, one)).collect();
        }
        match node.as_call().map(|(name, argument)| (name, argument.as_list())) {
            Some(("Fn::If", Some([condition, then, otherwise]))) => {
                let name = condition.as_text().unwrap_or_default().to_owned();
                let then = Choice::list(scope, then, one).into_iter();
                let otherwise = Choice::list(scope, otherwise, one).into_iter().collect::<Vec<_>>();
                then.map(|item| Choice::If(name.clone(), Box::new([item, Choice::Nothing])))
                    .chain(
                        otherwise
                            .into_iter()
                            .map(|item| Choice::If(name.clone(), Box::new([Choice::Nothing, item]))),
                    )
                    .collect()
            }
            _ => vec![Choice::read(scope, node, one)],
        }
    }

    /// As a value of a plain template.
    pub(super) fn json(&self, one: &dyn Fn(&T) -> Json) -> Json {
        match self {
            Choice::Nothing => json!({ "Ref": "AWS::NoValue" }),
            Choice::One(thing) => one(thing),
            Choice::If(condition, branches) => {
                let [then, otherwise] = &**branches;
                json!({ "Fn::If": [condition, then.json(one), otherwise.json(one)] })
            }
        }
    }

    /// Changes everything that it can become.
    pub(super) fn change(&mut self, how: &mut dyn FnMut(&mut T)) {
        match self {
            Choice::Nothing => {}
            Choice::One(thing) => how(thing),
            Choice::If(_, branches) => branches.iter_mut().for_each(|branch| branch.change(how)),
        }
    }

    /// Everything that it can become.
    pub(super) fn all(&self) -> Vec<&T> {
        match self {
            Choice::Nothing => Vec::new(),
            Choice::One(thing) => vec![thing],
            Choice::If(_, branches) => branches.iter().flat_map(Choice::all).collect(),
        }
    }
}

/// What each of a list becomes, without what is nothing in any case.
pub(super) fn each<T>(choices: &[Choice<T>], one: &dyn Fn(&T) -> Json) -> Vec<Json> {
    choices.iter().filter(|choice| !choice.all().is_empty()).map(|choice| choice.json(one)).collect()
}
