//! Actions with wildcards, compared as IAM compares them.

/// Whether a pattern (`iam:Pass*`) covers an action: `*` stands for any letters, `?` for one, and case for nothing.
pub(crate) fn covers(pattern: &str, action: &str) -> bool {
    matches(pattern.as_bytes(), action.as_bytes())
}

/// Greedy, with one point to come back to: the last star.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while let Some(letter) = text.get(read) {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, read));
                at += 1;
            }
            Some(wanted) if *wanted == b'?' || wanted.eq_ignore_ascii_case(letter) => {
                at += 1;
                read += 1;
            }
            _ => match star {
                Some((from, taken)) => {
                    star = Some((from, taken + 1));
                    at = from + 1;
                    read = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern.iter().skip(at).all(|rest| *rest == b'*')
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_pattern_covers_what_iam_says_it_covers() {
        let check = |pattern: &str, expected: bool| {
            assert_eq!(covers(pattern, "iam:PassRole"), expected, "{pattern}");
        };
        for pattern in ["*", "iam:*", "iam:Pass*", "iam:*Role", "iam:*sRo*", "iam:Pass?ole", "IAM:passrole"] {
            check(pattern, true);
        }
        for pattern in ["", "iam:", "iam:Get*", "iam:PassRoles", "iam:PassRole?", "s3:*", "iam:*x"] {
            check(pattern, false);
        }
    }
}
