//! YAML text into nodes, by the events of a marked parser.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Tag};

use crate::node::{Entry, Node, Scalar, Value};
use crate::parse::{MAX_DEPTH, duplicates};
use crate::{Position, Problem};

/// The functions that have a short form.
const SHORT_FORMS: [&str; 24] = [
    "Ref",
    "Condition",
    "And",
    "Base64",
    "Cidr",
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetAtt",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "RefAll",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
];

/// Reads a YAML document. What can be read past (a duplicate key, an unknown tag) is added to `problems`;
/// what cannot is the error.
pub(super) fn read(text: &str, problems: &mut Vec<Problem>) -> Result<Node, Problem> {
    let mut builder = Builder { open: Vec::new(), root: None, problems };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| not_well_formed(position(error.marker()), error.info()))?;
        builder.take(event, position(&span.start))?;
    }
    Ok(builder.root.unwrap_or(Node { position: Position::START, value: Value::Null }))
}

/// A collection that is not closed yet.
struct Open {
    position: Position,
    tag: Option<String>,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    /// The key that waits for its value stands apart.
    Map(Vec<Entry>, Option<(String, Position)>),
}

struct Builder<'a> {
    open: Vec<Open>,
    root: Option<Node>,
    problems: &'a mut Vec<Problem>,
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, position: Position) -> Result<(), Problem> {
        match event {
            Event::Scalar(text, style, _, tag) => {
                let tag = tag.as_deref();
                let quoted = style != ScalarStyle::Plain || tag.is_some_and(is_text);
                let value = match &*text {
                    "" | "~" | "null" | "Null" | "NULL" if !quoted && short_form(tag).is_none() => {
                        Value::Null
                    }
                    _ => Value::Scalar(Scalar { text: text.into_owned(), quoted }),
                };
                let function = self.function(tag, position)?;
                self.place(written_out(function, Node { position, value }))
            }
            Event::SequenceStart(_, tag) => self.begin(tag.as_deref(), position, Content::List(Vec::new())),
            Event::MappingStart(_, tag) => {
                self.begin(tag.as_deref(), position, Content::Map(Vec::new(), None))
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else { return Ok(()) };
                let value = match open.content {
                    Content::List(items) => Value::List(items),
                    Content::Map(entries, _) => {
                        self.problems.extend(duplicates("YAML", &entries));
                        Value::Map(entries)
                    }
                };
                self.place(written_out(open.tag, Node { position: open.position, value }))
            }
            // Refusing aliases is AWS's rule; it also means that no text can grow beyond its own size.
            Event::Alias(_) => Err(Problem::new(
                position,
                "Template error: YAML aliases are not allowed in CloudFormation templates",
            )
            .hint("write the value out where it is needed")),
            Event::DocumentStart(_) if self.root.is_some() => {
                Err(not_well_formed(position, "a template is one document"))
            }
            _ => Ok(()),
        }
    }

    fn begin(&mut self, tag: Option<&Tag>, position: Position, content: Content) -> Result<(), Problem> {
        if self.open.len() >= MAX_DEPTH {
            return Err(not_well_formed(position, &format!("values may nest {MAX_DEPTH} deep")));
        }
        let tag = self.function(tag, position)?;
        self.open.push(Open { position, tag, content });
        Ok(())
    }

    /// Puts a finished value where it belongs.
    fn place(&mut self, node: Node) -> Result<(), Problem> {
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = Some(node),
            Some(Content::List(items)) => items.push(node),
            Some(Content::Map(entries, waiting)) => match waiting.take() {
                Some((key, position)) => entries.push(Entry { key, position, node }),
                None => match node.value {
                    Value::Scalar(scalar) if scalar.text == "<<" && !scalar.quoted => {
                        return Err(not_well_formed(
                            node.position,
                            "CloudFormation does not merge maps by `<<`",
                        ));
                    }
                    Value::Scalar(scalar) => *waiting = Some((scalar.text, node.position)),
                    _ => return Err(not_well_formed(node.position, "a key is a plain text")),
                },
            },
        }
        Ok(())
    }

    /// The long name of the function that a tag stands for.
    fn function(&mut self, tag: Option<&Tag>, position: Position) -> Result<Option<String>, Problem> {
        let Some(tag) = tag else { return Ok(None) };
        if tag.is_yaml_core_schema() {
            return match tag.suffix.as_str() {
                "str" | "int" | "float" | "bool" | "null" | "seq" | "map" => Ok(None),
                other => Err(not_well_formed(position, &format!("CloudFormation does not know `!!{other}`"))),
            };
        }
        let Some(name) = short_form(Some(tag)) else { return Ok(None) };
        if !SHORT_FORMS.contains(&name) {
            let near = crate::nearest::nearest(name, SHORT_FORMS);
            let hint = near.map_or_else(
                || format!("`!{name}` is not a function"),
                |near| format!("`!{name}` is not a function, did you mean `!{near}`?"),
            );
            self.problems.push(not_well_formed(position, &hint));
            return Ok(None);
        }
        Ok(Some(match name {
            "Ref" | "Condition" => name.to_owned(),
            _ => format!("Fn::{name}"),
        }))
    }
}

/// The name of a tag of the template's own, `!Sub`; none for YAML's (`!!str`) and the empty one (`!`).
fn short_form(tag: Option<&Tag>) -> Option<&str> {
    tag.filter(|tag| tag.handle == "!" && !tag.suffix.is_empty()).map(|tag| tag.suffix.as_str())
}

/// Whether a tag says that a plain scalar is text: `!!str`, or a lone `!`.
fn is_text(tag: &Tag) -> bool {
    tag.handle.is_empty() || (tag.is_yaml_core_schema() && tag.suffix == "str")
}

fn written_out(function: Option<String>, node: Node) -> Node {
    match function {
        None => node,
        Some(key) => {
            let position = node.position;
            Node { position, value: Value::Map(vec![Entry { key, position, node }]) }
        }
    }
}

fn position(marker: &Marker) -> Position {
    Position { line: marker.line(), column: marker.col() + 1 }
}

fn not_well_formed(position: Position, why: &str) -> Problem {
    Problem::new(position, format!("Template format error: YAML not well-formed. ({position})")).hint(why)
}
