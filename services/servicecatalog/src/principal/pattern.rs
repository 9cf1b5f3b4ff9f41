//! Patterns of principals: `arn:aws:iam:::role/DataScientist-*`.

/// Whether a text is a pattern: an IAM ARN without an account, with a user, group or role and an id.
pub(super) fn is_good(pattern: &str) -> bool {
    let mut parts = pattern.splitn(6, ':');
    let head = [parts.next(), parts.next(), parts.next(), parts.next(), parts.next()];
    let good_head = matches!(
        head,
        [Some("arn"), Some(partition), Some("iam"), Some(""), Some("")] if !partition.contains(['*', '?'])
    );
    let id = parts.next().and_then(|resource| resource.split_once('/'));
    good_head && id.is_some_and(|(kind, id)| matches!(kind, "user" | "group" | "role") && !id.is_empty())
}

/// Whether a principal of any account is one of a pattern's.
pub(super) fn fits(pattern: &str, arn: &str) -> bool {
    let mut parts: Vec<&str> = arn.splitn(6, ':').collect();
    if let Some(account) = parts.get_mut(4) {
        *account = "";
    }
    like(pattern.as_bytes(), parts.join(":").as_bytes())
}

/// `*` is any text, `?` any letter.
fn like(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while read < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, read));
                at += 1;
            }
            Some(letter) if *letter == b'?' || text.get(read) == Some(letter) => {
                at += 1;
                read += 1;
            }
            _ => match star {
                // The last star takes one letter more.
                Some((place, from)) => {
                    star = Some((place, from + 1));
                    at = place + 1;
                    read = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).is_some_and(|rest| rest.iter().all(|letter| *letter == b'*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_principals_of_any_account() {
        let check = |pattern: &str, arn: &str, expected: bool| {
            assert_eq!(fits(pattern, arn), expected, "{pattern} {arn}");
        };
        check("arn:aws:iam:::role/Lead", "arn:aws:iam::111111111111:role/Lead", true);
        check("arn:aws:iam:::role/Lead", "arn:aws:iam::111111111111:role/Leader", false);
        check("arn:aws:iam:::role/*-Lead", "arn:aws:iam::111111111111:role/a-b-Lead", true);
        check("arn:aws:iam:::role/L??d", "arn:aws:iam::111111111111:role/Lead", true);
        check("arn:aws:iam:::role/L??d", "arn:aws:iam::111111111111:user/Lead", false);
        check("arn:aws:iam:::user/*", "arn:aws:iam::111111111111:role/Lead", false);
    }

    #[test]
    fn a_pattern_has_no_account_and_names_a_kind() {
        let check = |pattern: &str, expected: bool| assert_eq!(is_good(pattern), expected, "{pattern}");
        check("arn:aws:iam:::role/x*", true);
        check("arn:aws:iam::111111111111:role/x*", false);
        check("arn:aws:iam:::*", false);
        check("arn:aws:iam:::role/", false);
        check("arn:*:iam:::role/x", false);
    }
}
