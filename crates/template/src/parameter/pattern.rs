//! The pattern that a parameter's values must match.

use regex::{Regex, RegexBuilder};

/// How large a compiled pattern may become.
const LARGEST: usize = 1 << 20;

/// An `AllowedPattern`. AWS's are Java's; the common part of both languages is understood, look-around and
/// back-references are not.
#[derive(Clone, Debug)]
pub struct Pattern {
    written: String,
    compiled: Regex,
}

impl Pattern {
    /// Compiles a pattern.
    ///
    /// # Errors
    /// Why it cannot be used, in words.
    pub fn new(written: &str) -> Result<Self, String> {
        let whole = format!("^(?:{})$", as_java_reads(written));
        match RegexBuilder::new(&whole).size_limit(LARGEST).build() {
            Ok(compiled) => Ok(Pattern { written: written.to_owned(), compiled }),
            Err(regex::Error::CompiledTooBig(_)) => Err("the pattern is too large".to_owned()),
            Err(error) => {
                // The last line of the error says why; those before draw the place.
                let text = error.to_string();
                let why = text.lines().last().unwrap_or_default().trim_start_matches("error: ");
                Err(format!("{why}; write the pattern without it, or use AllowedValues"))
            }
        }
    }

    /// The pattern as written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Whether all of a value matches.
    pub fn matches(&self, value: &str) -> bool {
        self.compiled.is_match(value)
    }
}

/// The pattern with Java's meaning of what other languages read otherwise: `\w`, `\d` and `\s` are of ASCII
/// alone (which also keeps a pattern small), and the hyphen in `[\w-_]` is a hyphen.
fn as_java_reads(pattern: &str) -> String {
    let mut plain = String::with_capacity(pattern.len() * 2);
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        let Some(escaped) = (c == '\\').then(|| chars.next()).flatten() else {
            plain.push(c);
            continue;
        };
        match escaped {
            'w' => plain.push_str("[a-zA-Z0-9_]"),
            'W' => plain.push_str("[^a-zA-Z0-9_]"),
            'd' => plain.push_str("[0-9]"),
            'D' => plain.push_str("[^0-9]"),
            's' => plain.push_str(r"[ \t\n\x0B\f\r]"),
            'S' => plain.push_str(r"[^ \t\n\x0B\f\r]"),
            other => plain.extend(['\\', other]),
        }
        if matches!(escaped, 'w' | 'd' | 's' | 'W' | 'D' | 'S') && chars.peek() == Some(&'-') {
            plain.push('\\');
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_matches_whole_values() {
        for (pattern, value, expected) in [
            ("[a-z]+", "abc", true),
            ("[a-z]+", "abc1", false),
            ("a|b", "ab", false),
            (r"[\w-_]*", "a-b_c", true),
            (r"[\w-_]*", "a b", false),
            (r"\d{12}", "123456789012", true),
            (r"[^\s\d-]+", "ab", true),
            (r"[^\s\d-]+", "a-b", false),
            (r"\w+", "é", false),
            (r"[\w]{1,255}", "a", true),
            (r"\\w-", r"\w-", true),
            (r".{1,2}", "éé", true),
            (r"^arn:aws[\w-]*:iam::\d{12}:role/.+$", "arn:aws:iam::123456789012:role/x", true),
        ] {
            let compiled = Pattern::new(pattern).unwrap();
            assert_eq!(compiled.matches(value), expected, "{pattern} {value}");
        }
    }

    #[test]
    fn what_java_alone_has_is_refused_with_the_reason() {
        let why = Pattern::new("(?!aws).*").unwrap_err();
        assert!(why.contains("look-around"), "{why}");
    }
}
