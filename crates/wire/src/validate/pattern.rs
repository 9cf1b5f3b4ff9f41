//! The regular expressions of AWS's models, which are Java's, compiled once.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, RwLock};

use fancy_regex::{Regex, RegexBuilder};

/// A compiled pattern.
#[derive(Debug)]
pub struct Pattern {
    /// `None` where it uses what our engine does not have; then it limits nothing.
    regex: Option<Regex>,
}

static COMPILED: LazyLock<RwLock<HashMap<&'static str, Arc<Pattern>>>> = LazyLock::new(RwLock::default);

impl Pattern {
    /// The pattern of a model, compiled when it is first met.
    pub fn of(pattern: &'static str) -> Arc<Pattern> {
        let known = COMPILED.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(pattern).cloned();
        known.unwrap_or_else(|| {
            let compiled = Arc::new(Pattern::compile(pattern));
            let mut all = COMPILED.write().unwrap_or_else(std::sync::PoisonError::into_inner);
            all.entry(pattern).or_insert(compiled).clone()
        })
    }

    fn compile(pattern: &str) -> Pattern {
        let whole = format!(r"\A(?:{})\z", translate(pattern));
        let build = RegexBuilder::new(&whole).delegate_size_limit(64 << 20).backtrack_limit(100_000).build();
        Pattern { regex: build.ok() }
    }

    /// Whether the pattern could be compiled.
    pub fn is_known(&self) -> bool {
        self.regex.is_some()
    }

    /// Whether the whole of a text matches. One that takes too long to tell matches too: the limit protects us, it
    /// says nothing of the text.
    pub fn matches(&self, text: &str) -> bool {
        self.regex.as_ref().is_none_or(|regex| regex.is_match(text).unwrap_or(true))
    }
}

/// Rewrites what Java means by an expression: its classes are of ASCII, and its `\uXXXX` are code units.
fn translate(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len() * 2);
    let mut rest = pattern;
    let mut in_class = 0_usize;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\\' => {
                let Some(escaped) = rest.chars().next() else {
                    out.push('\\');
                    continue;
                };
                rest = &rest[escaped.len_utf8()..];
                rest = escape(&mut out, escaped, rest, in_class > 0);
            }
            '[' => {
                in_class += 1;
                out.push('[');
                for prefix in ["^", "]"] {
                    if let Some(after) = rest.strip_prefix(prefix) {
                        out.push_str(if prefix == "]" { "\\]" } else { "^" });
                        rest = after;
                    }
                }
            }
            ']' => {
                in_class = in_class.saturating_sub(1);
                out.push(']');
            }
            // Set operations of ours, plain characters of Java's.
            '-' | '~' if in_class > 0 && rest.starts_with(c) => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// Writes an escape, and gives what follows it.
fn escape<'a>(out: &mut String, escaped: char, rest: &'a str, in_class: bool) -> &'a str {
    let class = |set: &str| if in_class { set.to_owned() } else { format!("[{set}]") };
    match escaped {
        // `[\w-.]` is no range.
        'w' | 'd' | 's' | 'p' if in_class && after_class(escaped, rest).starts_with('-') => {
            let (name, after) = rest.split_at(rest.len() - after_class(escaped, rest).len());
            let pushed = escape(out, escaped, name, true);
            out.push_str(pushed);
            out.push_str(r"\-");
            return &after[1..];
        }
        'w' => out.push_str(&class("0-9A-Za-z_")),
        'd' => out.push_str(&class("0-9")),
        's' => out.push_str(&class(r"\t\n\x0B\f\r\x20")),
        'W' => out.push_str("[^0-9A-Za-z_]"),
        'D' => out.push_str("[^0-9]"),
        'S' => out.push_str(r"[^\t\n\x0B\f\r\x20]"),
        'u' => {
            if let Some((unit, after)) = code_unit(rest) {
                // Two units outside of the basic plane are one character. Alone they are in no text of ours.
                let pair = after.strip_prefix(r"\u").and_then(code_unit);
                let decoded = pair.map(|(low, after)| (char::decode_utf16([unit, low]).next(), after));
                let (point, after) = match decoded {
                    Some((Some(Ok(c)), after)) if (0xd800..0xdc00).contains(&unit) => (u32::from(c), after),
                    _ => (u32::from(unit), after),
                };
                match char::from_u32(point) {
                    Some(_) => out.extend([r"\x{", &format!("{point:X}"), "}"]),
                    None => out.push_str(r"\x{10FFFF}"),
                }
                return after;
            }
            out.push_str("\\u");
        }
        'p' | 'P' if rest.starts_with('{') => {
            let name = rest[1..].split('}').next().unwrap_or_default();
            let ours = match name {
                "ASCII" => Some(r"\x00-\x7F"),
                "Alnum" => Some("0-9A-Za-z"),
                "Print" => Some(r"\x20-\x7E"),
                _ => None,
            };
            if let Some(ours) = ours.filter(|_| escaped == 'p') {
                out.push_str(&class(ours));
                return rest.get(name.len() + 2..).unwrap_or_default();
            }
            out.push('\\');
            out.push(escaped);
        }
        // Escapes of characters that need none, which our engine refuses.
        c if c.is_ascii_punctuation() || c == ' ' => {
            if c == '_' || c == '=' || c == ':' || c == '/' || c == '!' || c == ' ' {
                out.push(c);
            } else {
                out.push('\\');
                out.push(c);
            }
        }
        c => {
            out.push('\\');
            out.push(c);
        }
    }
    rest
}

/// What follows the name of a class: `\p{L}` has one.
fn after_class(escaped: char, rest: &str) -> &str {
    match rest.find('}') {
        Some(end) if escaped == 'p' && rest.starts_with('{') => &rest[end + 1..],
        _ => rest,
    }
}

/// Four hexadecimal digits, and what follows them.
fn code_unit(text: &str) -> Option<(u16, &str)> {
    let digits = text.get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    Some((u16::from_str_radix(digits, 16).ok()?, text.get(4..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, yes: &[&str], no: &[&str]) {
        let pattern = Pattern::compile(pattern);
        assert!(pattern.is_known());
        for text in yes {
            assert!(pattern.matches(text), "{text:?} matches");
        }
        for text in no {
            assert!(!pattern.matches(text), "{text:?} does not match");
        }
    }

    #[test]
    fn patterns_mean_what_java_means() {
        check(r"[\w+=,.@-]+", &["a_B9+=,.@-"], &["", "é", "a b", "a\n"]);
        check(r"[a-z]+|[0-9]+", &["a", "1"], &["a1"]);
        check(r"[\w-\/.]+", &["a-/."], &["+"]);
        check(r"[\p{L}-.]*", &["é-."], &["1"]);
        check(r"[\u0009\u000A\u000D\u0020-\u00FF]*", &["\t\n ÿ"], &["Ā", "\u{1}"]);
        check(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*", &["é\u{1f600}\t"], &["\u{1}"]);
        check(r"^(?!aws:)[a-z:]+$", &["ab:c"], &["aws:c"]);
        check(r"[a-z0-9](-*[a-z0-9])*", &["a--b"], &["a-", "-a"]);
        check(r"[\S\s]*", &["a b\n"], &[]);
        check(r"\d{12}", &["123456789012"], &["١23456789012"]);
        check(r"[a--b~~c]+", &["a-~c"], &["d"]);
    }
}
