//! Wildcards, against the simplest matcher there is.

use super::{Case, Syntax, Template};

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn text(&mut self, alphabet: &[char], most: u64) -> String {
        let length = self.below(most + 1);
        (0..length)
            .map(|_| alphabet[usize::try_from(self.below(alphabet.len() as u64)).expect("an index")])
            .collect()
    }
}

/// Tries everything that a `*` can take.
fn matches_naively(pattern: &[char], text: &[char]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some(('*', rest)) => (0..=text.len()).any(|taken| matches_naively(rest, &text[taken..])),
        Some(('?', rest)) => !text.is_empty() && matches_naively(rest, &text[1..]),
        Some((letter, rest)) => text.first() == Some(letter) && matches_naively(rest, &text[1..]),
    }
}

#[test]
fn wildcards_match_as_the_naive_matcher_does() {
    let mut numbers = Numbers(7);
    let mut matched = 0;
    for _ in 0..40_000 {
        let pattern = numbers.text(&['a', 'b', 'é', '*', '*', '?'], 8);
        let text = numbers.text(&['a', 'b', 'é'], 9);
        let (letters, characters): (Vec<char>, Vec<char>) =
            (pattern.chars().collect(), text.chars().collect());
        let expected = matches_naively(&letters, &characters);
        let template = Template::parse(&pattern, Syntax { wildcards: true, variables: false });
        assert_eq!(template.matches_plainly(&text, Case::Exact), expected, "{pattern} against {text}");
        assert_eq!(
            template.matches_plainly(&text.to_ascii_uppercase(), Case::Ignored),
            expected,
            "{pattern} against {text} in capitals"
        );
        matched += u32::from(expected);
    }
    assert!(matched > 4_000, "only {matched} of the cases match");
}

#[test]
fn text_without_wildcards_matches_itself_alone() {
    let mut numbers = Numbers(11);
    for _ in 0..5_000 {
        let text = numbers.text(&['a', '*', '?', '$', '{', '}'], 6);
        let other = numbers.text(&['a', '*', '?', '$', '{', '}'], 6);
        let template = Template::parse(&text, Syntax { wildcards: false, variables: false });
        assert!(template.matches_plainly(&text, Case::Exact), "{text}");
        assert_eq!(template.matches_plainly(&other, Case::Exact), text == other, "{text} against {other}");
    }
}
