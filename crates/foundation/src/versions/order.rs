//! The order of versions by their names.

use std::cmp::Ordering;

/// The order of two versions by their names: numbers in them are numbers, so that `1.10` comes after `1.9`.
pub fn order(one: &str, other: &str) -> Ordering {
    let (mut ones, mut others) = (pieces(one), pieces(other));
    loop {
        let order = match (ones.next(), others.next()) {
            (Some(one), Some(other)) => one.cmp(&other),
            (None, None) => return one.cmp(other),
            (one, other) => return one.cmp(&other),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

/// The numbers of a name and what stands between them. A number is told by how many digits it has, then by these.
fn pieces(name: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_digit = |at: usize| name.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = name.get(from..).filter(|rest| !rest.is_empty())?;
        let digits = is_digit(from);
        let length = rest.find(|c: char| c.is_ascii_digit() != digits).unwrap_or(rest.len());
        from += length;
        let piece = rest.get(..length)?;
        let number = piece.trim_start_matches('0');
        Some(if digits { (number.len() + 1, number) } else { (0, piece) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_names_are_numbers() {
        let ordered =
            ["beta", "v2", "v10", "0.9", "1", "1.0", "1.0.1", "1.9", "1.10", "1.10-beta", "2", "10"];
        for (at, one) in ordered.iter().enumerate() {
            for (there, other) in ordered.iter().enumerate() {
                assert_eq!(order(one, other), at.cmp(&there), "{one} {other}");
            }
        }
        assert_ne!(order("1.0", "1.00"), Ordering::Equal, "other names are other versions");
    }
}
