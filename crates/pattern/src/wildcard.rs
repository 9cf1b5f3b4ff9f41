//! Wildcards: `*` stands for any text; `\*` and `\\` for themselves.

use crate::Invalid;

/// A compiled wildcard: the texts between its stars. With one text there is no star.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Wildcard {
    parts: Vec<String>,
}

impl Wildcard {
    pub(crate) fn parse(text: &str) -> Result<Self, Invalid> {
        let (mut parts, mut part, mut after_star) = (Vec::new(), String::new(), false);
        let mut chars = text.chars().enumerate();
        while let Some((at, c)) = chars.next() {
            match c {
                '*' if after_star => {
                    return Err(Invalid::new(format!("Consecutive wildcard characters at pos {}", at - 1)));
                }
                '*' => parts.push(std::mem::take(&mut part)),
                '\\' => match chars.next() {
                    Some((_, escaped @ ('*' | '\\'))) => part.push(escaped),
                    _ => return Err(Invalid::new(format!("Invalid escape character at pos {at}"))),
                },
                c => part.push(c),
            }
            after_star = c == '*';
        }
        parts.push(part);
        Ok(Wildcard { parts })
    }

    pub(crate) fn matches(&self, text: &str) -> bool {
        let (Some(first), Some(last)) = (self.parts.first(), self.parts.last()) else { return false };
        if self.parts.len() == 1 {
            return text == first;
        }
        let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
        // Between the ends, the earliest place for each part leaves the most for the others.
        for part in self.parts.iter().take(self.parts.len() - 1).skip(1) {
            let Some((_, after)) = rest.split_once(part.as_str()) else { return false };
            rest = after;
        }
        rest.ends_with(last.as_str())
    }
}
