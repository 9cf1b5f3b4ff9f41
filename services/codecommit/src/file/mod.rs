//! Files: read at a commit, and changed by commits of their own.

mod read;
mod write;

use kernel::Result;

use crate::errors;

/// The largest file that the API gives and takes; larger ones go by Git.
const LARGEST: u64 = 6 << 20;

/// A file's path as Git has it.
pub(crate) fn path(text: &str) -> Result<String> {
    let path = text.strip_prefix('/').unwrap_or(text);
    let fine = |part: &str| {
        !matches!(part, "" | "." | "..")
            && !part.eq_ignore_ascii_case(".git")
            && !part.chars().any(char::is_control)
    };
    if path.split('/').all(fine) { Ok(path.to_owned()) } else { Err(errors::invalid_path(text)) }
}

/// The folders above a path, the nearest last.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(end, _)| path.get(..end))
}

#[cfg(test)]
mod tests {
    use super::{above, path};

    #[test]
    fn paths_stay_in_the_repository() {
        for (text, expected) in [
            ("a", Some("a")),
            ("/a/b c", Some("a/b c")),
            ("a/../b", None),
            ("a//b", None),
            ("a/", None),
            ("", None),
            ("x/.GIT/config", None),
            ("a\nb", None),
        ] {
            assert_eq!(path(text).ok().as_deref(), expected, "{text:?}");
        }
        assert_eq!(above("a/b/c").collect::<Vec<_>>(), ["a", "a/b"]);
    }
}
