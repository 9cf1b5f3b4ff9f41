//! JSON text into nodes.
//!
//! YAML readers take most of JSON, but neither its surrogate pairs nor its errors as AWS reports them.

use std::str::Chars;

use crate::node::{Entry, Node, Scalar, Value};
use crate::parse::{MAX_DEPTH, duplicates};
use crate::{Position, Problem};

/// Reads a JSON document; duplicate keys are added to `problems`.
pub(super) fn read(text: &str, problems: &mut Vec<Problem>) -> Result<Node, Problem> {
    let mut reader = Reader { rest: text.chars(), at: Position::START, problems };
    let node = reader.value(0)?;
    reader.space();
    match reader.peek() {
        None => Ok(node),
        Some(_) => Err(reader.wrong("nothing may follow the template's closing brace")),
    }
}

struct Reader<'a> {
    rest: Chars<'a>,
    at: Position,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.rest.next()?;
        if next == '\n' {
            self.at = Position { line: self.at.line + 1, column: 1 };
        } else {
            self.at.column += 1;
        }
        Some(next)
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.next();
        }
    }

    fn wrong(&self, why: &str) -> Problem {
        let message = format!("Template format error: JSON not well-formed. ({})", self.at);
        Problem::new(self.at, message).hint(why)
    }

    fn value(&mut self, depth: usize) -> Result<Node, Problem> {
        self.space();
        let position = self.at;
        if depth > MAX_DEPTH {
            return Err(self.wrong(&format!("values may nest {MAX_DEPTH} deep")));
        }
        let value = match self.peek() {
            Some('{') => self.map(depth)?,
            Some('[') => self.list(depth)?,
            Some('"') => Value::Scalar(Scalar::text(self.text()?)),
            Some(c) if c == '-' || c.is_ascii_alphanumeric() => self.word()?,
            Some(_) => return Err(self.wrong("a value was expected")),
            None => return Err(self.wrong("the template ends too early")),
        };
        Ok(Node { position, value })
    }

    fn map(&mut self, depth: usize) -> Result<Value, Problem> {
        self.next();
        let mut entries = Vec::new();
        self.space();
        if self.peek() == Some('}') {
            self.next();
            return Ok(Value::Map(entries));
        }
        loop {
            self.space();
            let position = self.at;
            if self.peek() != Some('"') {
                return Err(self.wrong("a key in double quotes was expected"));
            }
            let key = self.text()?;
            self.space();
            if self.peek() != Some(':') {
                return Err(self.wrong("a colon was expected after the key"));
            }
            self.next();
            let node = self.value(depth + 1)?;
            entries.push(Entry { key, position, node });
            self.space();
            match self.peek() {
                Some(',') => self.next(),
                Some('}') => {
                    self.next();
                    break;
                }
                _ => return Err(self.wrong("a comma or a closing brace was expected")),
            };
        }
        self.problems.extend(duplicates("JSON", &entries));
        Ok(Value::Map(entries))
    }

    fn list(&mut self, depth: usize) -> Result<Value, Problem> {
        self.next();
        let mut items = Vec::new();
        self.space();
        if self.peek() == Some(']') {
            self.next();
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.space();
            match self.peek() {
                Some(',') => self.next(),
                Some(']') => {
                    self.next();
                    return Ok(Value::List(items));
                }
                _ => return Err(self.wrong("a comma or a closing bracket was expected")),
            };
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Result<Value, Problem> {
        let problem = self.wrong("text stands in double quotes");
        let mut text = String::new();
        while let Some(c) = self.peek().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.'))
        {
            text.push(c);
            self.next();
        }
        match text.as_str() {
            "null" => Ok(Value::Null),
            "true" | "false" => Ok(Value::Scalar(Scalar { text, quoted: false })),
            _ if serde_json::from_str::<serde_json::Number>(&text).is_ok() => {
                Ok(Value::Scalar(Scalar { text, quoted: false }))
            }
            _ => Err(problem),
        }
    }

    fn text(&mut self) -> Result<String, Problem> {
        self.next();
        let mut text = String::new();
        loop {
            match self.next() {
                Some('"') => return Ok(text),
                Some('\\') => text.push(self.escape()?),
                Some(c) if c >= ' ' => text.push(c),
                Some(_) => return Err(self.wrong("a control character must be escaped")),
                None => return Err(self.wrong("a text is not closed")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Problem> {
        Ok(match self.next() {
            Some(c @ ('"' | '\\' | '/')) => c,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let high = self.code_unit()?;
                let mut units = vec![high];
                if (0xD800..0xDC00).contains(&high) && self.peek() == Some('\\') {
                    self.next();
                    if self.next() == Some('u') {
                        units.push(self.code_unit()?);
                    }
                }
                match char::decode_utf16(units).next() {
                    Some(Ok(c)) => c,
                    _ => return Err(self.wrong("half of a surrogate pair is missing")),
                }
            }
            _ => return Err(self.wrong("this escape is unknown to JSON")),
        })
    }

    fn code_unit(&mut self) -> Result<u16, Problem> {
        let mut unit = 0;
        for _ in 0..4 {
            match self.next().and_then(|c| c.to_digit(16)).and_then(|digit| u16::try_from(digit).ok()) {
                Some(digit) => unit = unit << 4 | digit,
                None => return Err(self.wrong("four hexadecimal digits were expected after \\u")),
            }
        }
        Ok(unit)
    }
}
