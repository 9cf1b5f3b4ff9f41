//! The patterns of AWS's models, which are written for Java, as Rust's `regex` reads them.

use anyhow::Result;
use regex::RegexBuilder;

/// The greatest compiled pattern that is taken, in bytes: the runtime keeps them. What comes near it counts many
/// characters of a large class, which a length does better.
const MAX_SIZE: usize = 2 << 20;

/// The pattern with its classes as Java means them, which is ASCII only: `\d`, `\w`, `\s`, their opposites,
/// `\p{Alnum}` and `\p{Print}`. `[\s\S]` is any character. Characters beyond the first 65,536 are single here, not
/// pairs.
pub(super) fn translate(java: &str) -> String {
    let mut text = String::new();
    let mut rest = java.replace(r"\uD800\uDC00-\uDBFF\uDFFF", r"\x{10000}-\x{10FFFF}");
    rest = rest.replace(r"[\s\S]", "(?s:.)").replace(r"[\S\s]", "(?s:.)");
    let mut depth = 0;
    while let Some(first) = rest.chars().next() {
        let class = CLASSES.iter().find(|(name, ..)| rest.starts_with(name));
        let length = match class {
            Some((name, opposite, characters)) => {
                match (opposite, depth) {
                    (true, _) => text.extend(["[^", characters, "]"]),
                    (false, 0) => text.extend(["[", characters, "]"]),
                    (false, _) => text.push_str(characters),
                }
                name.len()
            }
            None if first == '\\' => {
                let length = 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
                text.push_str(&rest[..length]);
                length
            }
            None => {
                match first {
                    // Within a class a bracket is itself; to Rust it would open a class in the class.
                    '[' if depth > 0 => text.push('\\'),
                    '[' => depth = 1,
                    ']' => depth = 0,
                    _ => {}
                }
                text.push(first);
                first.len_utf8()
            }
        };
        rest.drain(..length);
    }
    text
}

/// The pattern without a count at its end that the limit of the length makes idle: `\S{1,2048}` of at most 2048
/// characters is `\S+`. Counts of many characters of a large class cost megabytes.
pub(super) fn uncounted(pattern: &str, max: Option<u64>) -> String {
    let counted = || {
        let (head, count) = pattern.strip_suffix('}')?.rsplit_once('{')?;
        let (least, most) = count.split_once(',')?;
        let repeated = match least {
            "0" => '*',
            "1" => '+',
            _ => return None,
        };
        (most.parse::<u64>().ok()? >= max?).then(|| format!("{head}{repeated}"))
    };
    counted().unwrap_or_else(|| pattern.to_owned())
}

/// Java's classes: the name, whether it is an opposite, the characters.
const CLASSES: [(&str, bool, &str); 8] = [
    (r"\d", false, "0-9"),
    (r"\D", true, "0-9"),
    (r"\s", false, r"\x20\t\n\x0B\x0C\r"),
    (r"\S", true, r"\x20\t\n\x0B\x0C\r"),
    (r"\w", false, "a-zA-Z_0-9"),
    (r"\W", true, "a-zA-Z_0-9"),
    (r"\p{Alnum}", false, "a-zA-Z0-9"),
    (r"\p{Print}", false, r"\x20-\x7E"),
];

/// Fails if Rust does not read the pattern.
pub(super) fn check(pattern: &str) -> Result<()> {
    RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(MAX_SIZE).build()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_those_of_ascii() {
        for (java, expected) in [
            (r"\d{3}", "[0-9]{3}"),
            (r"[\w-]+", "[a-zA-Z_0-9-]+"),
            (r"[^\d.]", "[^0-9.]"),
            (r"\S+", r"[^\x20\t\n\x0B\x0C\r]+"),
            (r"[\p{Alnum}\-]", r"[a-zA-Z0-9\-]"),
            (r"\\d\[\w", r"\\d\[[a-zA-Z_0-9]"),
            (r"\p{L}\.", r"\p{L}\."),
            (r"[a[\]]", r"[a\[\]]"),
            (r"[\S\s]*", "(?s:.)*"),
        ] {
            let pattern = translate(java);
            assert_eq!(pattern, expected, "{java}");
            check(&pattern).unwrap();
        }
    }

    #[test]
    fn a_count_that_the_length_limits_is_left_out() {
        for (pattern, max, expected) in [
            ("a/.{1,20}", Some(20), "a/.+"),
            ("a/.{0,20}", Some(10), "a/.*"),
            ("a/.{1,20}", Some(30), "a/.{1,20}"),
            ("a/.{1,20}", None, "a/.{1,20}"),
            ("[0-9]{12}", Some(12), "[0-9]{12}"),
        ] {
            assert_eq!(uncounted(pattern, max), expected, "{pattern}");
        }
    }

    #[test]
    fn what_looks_around_is_refused() {
        let error = check("(?!-)a").unwrap_err().to_string();
        assert!(error.contains("look-around"), "{error}");
    }
}
