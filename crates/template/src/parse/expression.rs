//! Nodes into expressions: which maps are calls, and whether each call is well-formed.

use std::collections::HashSet;

use crate::expression::{Expression, Kind, SubPart};
use crate::function::{self, Facts, Use};
use crate::node::{Entry, Node, Value};
use crate::{Function, Position, Problem};

/// What is being read, which decides the functions that may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Context {
    /// A resource's properties, or an output.
    Value,
    /// `Conditions`.
    Condition,
    /// `Rules`.
    Rule,
}

/// Reads expressions and gathers what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) context: Context,
    /// Whether the template declares `AWS::LanguageExtensions`.
    pub(super) extended: bool,
    /// The place in AWS's notation: `/Resources/Bucket/Properties`.
    pub(super) path: String,
    pub(super) problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    /// Reads a value. What is malformed is reported and stands in as empty text.
    pub(super) fn read(&mut self, node: &Node) -> Expression {
        let kind = match &node.value {
            Value::Null => {
                let message = format!(
                    "Template format error: [{}] 'null' values are not allowed in templates",
                    self.path
                );
                self.wrong(
                    Problem::new(node.position, message).hint("leave the key out, or use `AWS::NoValue`"),
                )
            }
            Value::Scalar(scalar) => Kind::Scalar(scalar.clone()),
            Value::List(items) => Kind::List(
                items.iter().enumerate().map(|(i, item)| self.within(&i.to_string(), item)).collect(),
            ),
            Value::Map(entries) => match node.as_call() {
                Some(("Ref", argument)) => self.reference(argument),
                Some(("Condition", argument)) => match argument.as_text() {
                    Some(name) if self.context != Context::Value => Kind::Condition(name.to_owned()),
                    _ => self.map(entries),
                },
                Some((name, argument)) => self.call(name, node.position, argument),
                None => self.map(entries),
            },
        };
        Expression { position: node.position, kind }
    }

    fn wrong(&mut self, problem: Problem) -> Kind {
        self.problems.push(problem);
        Kind::Scalar(crate::Scalar::text(""))
    }

    fn within(&mut self, step: &str, node: &Node) -> Expression {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(step);
        let expression = self.read(node);
        self.path.truncate(length);
        expression
    }

    fn map(&mut self, entries: &[Entry]) -> Kind {
        if let Some(entry) = entries.iter().find(|entry| entry.key.starts_with("Fn::")) {
            let message = format!(
                "Template format error: [{}] {} may have no other keys beside it",
                self.path, entry.key
            );
            return self.wrong(Problem::new(entry.position, message));
        }
        Kind::Map(
            entries.iter().map(|entry| (entry.key.clone(), self.within(&entry.key, &entry.node))).collect(),
        )
    }

    fn reference(&mut self, argument: &Node) -> Kind {
        match argument.as_text() {
            Some(name) if !name.is_empty() => Kind::Ref(name.to_owned()),
            _ => self.wrong(Problem::new(
                argument.position,
                "Template format error: every Ref object must have a single String value.",
            )),
        }
    }

    fn call(&mut self, name: &str, position: Position, argument: &Node) -> Kind {
        match name {
            "Fn::GetAtt" => self.get_att(argument),
            "Fn::If" => self.choice(argument),
            "Fn::Sub" => self.substitution(argument),
            "Fn::Transform" => self.wrong(
                Problem::new(position, "Template error: Fn::Transform is not supported")
                    .hint("expand the macro before the template is launched"),
            ),
            "Fn::ValueOf" | "Fn::ValueOfAll" => self.wrong(
                Problem::new(position, format!("Template error: {name} is not supported"))
                    .hint("pass what the rule needs as a parameter of its own"),
            ),
            _ => {
                if let Some(facts) = function::find(name) {
                    return self.plain_call(facts, position, argument);
                }
                let names: Vec<&str> = function::names().collect();
                let message = format!(
                    "Template error: Encountered unsupported function: {name} Supported functions are: [{}]",
                    names.join(", ")
                );
                self.wrong(Problem::new(position, message).did_you_mean(name, names))
            }
        }
    }

    fn plain_call(&mut self, facts: &'static Facts, position: Position, argument: &Node) -> Kind {
        let name = facts.name;
        let allowed = match facts.usable {
            Use::Value => true,
            Use::Boolean => self.context != Context::Value,
            Use::Rule => self.context == Context::Rule,
            Use::Extension => self.extended,
        };
        if !allowed {
            let hint = match facts.usable {
                Use::Boolean => format!("`{name}` belongs in Conditions; choose here by `Fn::If`"),
                Use::Rule => format!("`{name}` belongs in Rules"),
                _ => format!("`{name}` needs `Transform: AWS::LanguageExtensions`"),
            };
            let message = format!("Template error: {name} is not supported here");
            return self.wrong(Problem::new(position, message).hint(hint));
        }
        // `Fn::Length` and `Fn::ToJsonString` take the whole value that follows; functions of one argument
        // take it with or without a list around it. The fourth argument of `Fn::FindInMap`, its default, is
        // an extension.
        let whole = facts.usable == Use::Extension;
        let arguments = match (&argument.value, facts.arguments) {
            (_, _) if whole => vec![self.read(argument)],
            (Value::List(items), (least, most))
                if (least..=most).contains(&items.len())
                    && (items.len() < 4 || self.extended || most > 4) =>
            {
                items.iter().map(|item| self.read(item)).collect()
            }
            (Value::Scalar(_) | Value::Map(_), (1, 1)) if facts.function != Function::Not => {
                vec![self.read(argument)]
            }
            _ => return self.wrong(Problem::new(argument.position, facts.malformed)),
        };
        if !well_typed(facts.function, &arguments) {
            return self.wrong(Problem::new(argument.position, facts.malformed));
        }
        Kind::Call(facts.function, arguments)
    }

    fn get_att(&mut self, argument: &Node) -> Kind {
        let parts = match &argument.value {
            Value::Scalar(scalar) => scalar.text.split_once('.').map(|(resource, attribute)| {
                let kind = Kind::Scalar(crate::Scalar::text(attribute));
                (resource.to_owned(), Expression { position: argument.position, kind })
            }),
            Value::List(items) => match items.as_slice() {
                [resource, attribute] => {
                    resource.as_text().map(|resource| (resource.to_owned(), self.read(attribute)))
                }
                _ => None,
            },
            _ => None,
        };
        match parts {
            Some((resource, attribute))
                if !resource.is_empty()
                    && attribute.as_text() != Some("")
                    && matches!(attribute.kind, Kind::Scalar(_) | Kind::Ref(_)) =>
            {
                Kind::GetAtt { resource, attribute: Box::new(attribute) }
            }
            _ => self.wrong(Problem::new(
                argument.position,
                "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and \
                 the resource attribute",
            )),
        }
    }

    fn choice(&mut self, argument: &Node) -> Kind {
        match argument.as_list() {
            Some([condition, then, otherwise]) if condition.as_text().is_some_and(|name| !name.is_empty()) => {
                let name = condition.as_text().unwrap_or_default().to_owned();
                Kind::If(name, Box::new([self.read(then), self.read(otherwise)]))
            }
            _ => self.wrong(Problem::new(
                argument.position,
                "Template error: Fn::If requires a list argument with three elements: the name of a condition, and \
                 the values if it is true and if it is false",
            )),
        }
    }

    fn substitution(&mut self, argument: &Node) -> Kind {
        let (text, variables) = match &argument.value {
            Value::Scalar(scalar) => (Some(scalar.text.as_str()), Vec::new()),
            Value::List(items) => match items.as_slice() {
                [text, variables] => match (text.as_text(), variables.as_map(), variables.as_call()) {
                    (Some(text), Some(entries), None) => {
                        let entries = entries.iter();
                        (Some(text), entries.map(|e| (e.key.clone(), self.within(&e.key, &e.node))).collect())
                    }
                    _ => (None, Vec::new()),
                },
                _ => (None, Vec::new()),
            },
            _ => (None, Vec::new()),
        };
        let Some(text) = text else {
            return self.wrong(Problem::new(
                argument.position,
                "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify \
                 a string as first argument, and an optional second argument to specify a mapping of values to \
                 replace in the string",
            ));
        };
        match cut(text, &variables) {
            Ok(parts) => Kind::Sub { parts, variables },
            Err(name) => self.wrong(
                Problem::new(
                    argument.position,
                    "Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, \
                     underscores, periods, and colons",
                )
                .hint(format!("`${{{name}}}` is no variable; write `${{!{name}}}` for the text itself")),
            ),
        }
    }
}

/// Whether arguments that are plain data have the types that the function needs.
fn well_typed(function: Function, arguments: &[Expression]) -> bool {
    let list = |e: &Expression| !matches!(e.kind, Kind::Scalar(_) | Kind::Map(_));
    let text = |e: &Expression| !matches!(e.kind, Kind::List(_) | Kind::Map(_));
    match (function, arguments) {
        (Function::Join, [delimiter, values]) => matches!(delimiter.kind, Kind::Scalar(_)) && list(values),
        (Function::Select, [index, values]) => text(index) && list(values),
        (Function::Split, [delimiter, source]) => matches!(delimiter.kind, Kind::Scalar(_)) && text(source),
        (Function::Equals | Function::FindInMap | Function::Cidr, arguments) => {
            arguments.iter().take(3).all(text)
        }
        (Function::Base64 | Function::GetAZs | Function::ImportValue, [only]) => text(only),
        (Function::And | Function::Or | Function::Not, arguments) => arguments.iter().all(|argument| {
            matches!(
                argument.kind,
                Kind::Condition(_)
                    | Kind::Call(
                        Function::And
                            | Function::Or
                            | Function::Not
                            | Function::Equals
                            | Function::Contains
                            | Function::EachMemberEquals
                            | Function::EachMemberIn,
                        _
                    )
            )
        }),
        _ => true,
    }
}

/// Cuts an `Fn::Sub` text at its variables.
///
/// # Errors
/// The first variable name that is none.
fn cut(text: &str, variables: &[(String, Expression)]) -> Result<Vec<SubPart>, String> {
    let variables: HashSet<&str> = variables.iter().map(|(name, _)| name.as_str()).collect();
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else { break };
        literal.push_str(before);
        rest = after;
        if let Some(name) = name.strip_prefix('!') {
            literal.push_str("${");
            literal.push_str(name);
            literal.push('}');
            continue;
        }
        let valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':');
        if name.is_empty() || !name.chars().all(valid) {
            return Err(name.to_owned());
        }
        if !literal.is_empty() {
            parts.push(SubPart::Text(std::mem::take(&mut literal)));
        }
        parts.push(if variables.contains(name) {
            SubPart::Variable(name.to_owned())
        } else if let Some((resource, attribute)) = name.split_once('.') {
            SubPart::GetAtt(resource.to_owned(), attribute.to_owned())
        } else {
            SubPart::Ref(name.to_owned())
        });
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        parts.push(SubPart::Text(literal));
    }
    Ok(parts)
}
