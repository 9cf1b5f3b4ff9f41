//! The names that CloudFormation gives to what a template does not name.

/// The letters that a kind of resource may have in its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// As in the names of roles: anything.
    Any,
    /// As in the names of buckets: lower case.
    Lower,
}

/// A physical name: `Stack-Logical-` and the random end, of at most `longest` characters.
///
/// What is too long is cut, stack and logical id to about the same length each. AWS's own split is not
/// published; that both are cut is. `random` is 12 letters and digits from whoever has randomness.
pub fn physical_name(
    stack: &str,
    logical_id: &str,
    random: &str,
    longest: usize,
    letters: Letters,
) -> String {
    let room = longest.saturating_sub(random.chars().count() + 2);
    let half = room / 2;
    let (stack_length, logical_length) = (stack.chars().count(), logical_id.chars().count());
    // What the shorter part leaves of its half, the longer may have.
    let for_stack = stack_length.min(half.max(room.saturating_sub(logical_length)));
    let for_logical = logical_length.min(room - for_stack.min(room));
    let cut = |text: &str, length: usize| -> String { text.chars().take(length).collect() };
    let parts = [cut(stack, for_stack), cut(logical_id, for_logical), random.to_owned()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let name: String = parts.join("-").chars().take(longest).collect();
    match letters {
        Letters::Any => name,
        Letters::Lower => name.to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_parts_of_a_name_are_cut() {
        let random = "A1B2C3D4E5F6";
        let check = |stack: &str, logical: &str, longest, letters, expected: &str| {
            assert_eq!(physical_name(stack, logical, random, longest, letters), expected);
        };
        check("demo", "Role", 64, Letters::Any, "demo-Role-A1B2C3D4E5F6");
        check("Demo", "Bucket", 63, Letters::Lower, "demo-bucket-a1b2c3d4e5f6");
        check(&"s".repeat(40), "Role", 30, Letters::Any, "ssssssssssss-Role-A1B2C3D4E5F6");
        check("ab", &"L".repeat(40), 30, Letters::Any, "ab-LLLLLLLLLLLLLL-A1B2C3D4E5F6");
        check(&"s".repeat(40), &"L".repeat(40), 30, Letters::Any, "ssssssss-LLLLLLLL-A1B2C3D4E5F6");
        check("", "Project", 255, Letters::Any, "Project-A1B2C3D4E5F6");
        check("stack", "Logical", 5, Letters::Any, "A1B2C");
    }
}
