//! The name that a mistyped one was probably meant to be.

/// Longer names are not compared: the table grows with the square of the length.
const LONGEST: usize = 128;

/// The known name nearest to `name`, if it is near enough to be a likely slip: a third of the letters may
/// differ.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.is_empty() || name.len() > LONGEST {
        return None;
    }
    let allowed = (name.chars().count() / 3).max(1);
    known
        .into_iter()
        .filter(|other| other.len() <= LONGEST && *other != name)
        .map(|other| (distance(name, other), other))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}

/// The number of letters to insert, delete or replace, upper and lower case being the same letter.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().map(|c| c.to_ascii_lowercase()).collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, from) in from.chars().map(|c| c.to_ascii_lowercase()).enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, to) in row.iter_mut().skip(1).zip(&to) {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = *cell;
            left = replaced.min(left + 1).min(*cell + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_name_that_was_meant() {
        for (name, expected) in [
            ("Resource", Some("Resources")),
            ("parameters", Some("Parameters")),
            ("Ouptuts", Some("Outputs")),
            ("Zebra", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, ["Resources", "Parameters", "Outputs"]), expected, "{name}");
        }
    }

    #[test]
    fn distances_are_those_of_levenshtein() {
        for (a, b, expected) in [("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("Abc", "aBC", 0)]
        {
            assert_eq!(distance(a, b), expected, "{a} {b}");
        }
    }
}
