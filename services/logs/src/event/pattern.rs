//! Filter patterns over unstructured events: terms, `"phrases"`, `?either ?or`, `-without`.

use kernel::Result;

use crate::error;

/// A compiled filter pattern. Terms are looked for as they are written, case and all.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Pattern {
    all: Vec<String>,
    any: Vec<String>,
    none: Vec<String>,
}

impl Pattern {
    pub(super) fn parse(text: &str) -> Result<Self> {
        let text = text.trim();
        for (opening, what) in [('{', "JSON"), ('[', "space-delimited"), ('%', "regular expression")] {
            if text.starts_with(opening) {
                return Err(error::invalid(format!(
                    "this runtime does not filter by {what} patterns (`{text}`): use terms"
                )));
            }
        }
        let (mut pattern, mut rest) = (Pattern::default(), text);
        while !rest.is_empty() {
            let sign = rest.chars().next().filter(|c| matches!(c, '?' | '-'));
            let (term, after) = term(sign.map_or(rest, |sign| rest.strip_prefix(sign).unwrap_or(rest)))?;
            match sign {
                Some('?') => pattern.any.push(term),
                Some(_) => pattern.none.push(term),
                None => pattern.all.push(term),
            }
            rest = after.trim_start();
        }
        Ok(pattern)
    }

    /// Whether a message matches. Beside terms that must be there, optional ones change nothing.
    pub(super) fn matches(&self, message: &str) -> bool {
        let has = |term: &String| message.contains(term.as_str());
        self.all.iter().all(has)
            && (!self.all.is_empty() || self.any.is_empty() || self.any.iter().any(has))
            && !self.none.iter().any(has)
    }
}

/// The term at the beginning of `text`, and what follows it.
fn term(text: &str) -> Result<(String, &str)> {
    let refuse =
        || error::invalid(format!("Invalid filter pattern: a term is missing or not closed at `{text}`"));
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        let (term, after) = text.split_at(end);
        return if term.is_empty() { Err(refuse()) } else { Ok((term.to_owned(), after)) };
    };
    let (mut term, mut escaped) = (String::new(), false);
    for (at, c) in quoted.char_indices() {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return Ok((term, quoted.get(at + 1..).unwrap_or_default())),
            c => {
                term.push(c);
                escaped = false;
            }
        }
    }
    Err(refuse())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, message: &str, expected: bool) {
        assert_eq!(
            Pattern::parse(pattern).expect(pattern).matches(message),
            expected,
            "{pattern}: {message}"
        );
    }

    #[test]
    fn all_terms_must_be_there_in_any_order() {
        check("", "anything", true);
        check("ERROR", "[ERROR] x", true);
        check("error", "[ERROR] x", false);
        check("x ERROR", "[ERROR] x", true);
        check("y ERROR", "[ERROR] x", false);
    }

    #[test]
    fn phrases_may_be_quoted() {
        check("\"out of memory\"", "was out of memory.", true);
        check("\"memory out\"", "was out of memory.", false);
        check(r#""say \"hi\"""#, r#"they say "hi""#, true);
    }

    #[test]
    fn one_of_the_optional_terms_is_enough_and_none_of_the_excluded_may_be_there() {
        check("?ERROR ?WARN", "WARN x", true);
        check("?ERROR ?WARN", "INFO x", false);
        check("?ERROR x", "INFO x", true);
        check("x -INFO", "INFO x", false);
        check("-\"INFO x\"", "INFO y", true);
    }

    #[test]
    fn other_languages_are_refused_by_name() {
        for (pattern, named) in [("{ $.a = 1 }", "JSON"), ("[a, b]", "space-delimited"), ("%x%", "regular")] {
            let refused = Pattern::parse(pattern).expect_err(pattern);
            assert_eq!(refused.code, "InvalidParameterException");
            assert!(refused.message.contains(named), "{refused}");
        }
        assert!(Pattern::parse("\"open").is_err());
        assert!(Pattern::parse("- x").is_err());
    }
}
