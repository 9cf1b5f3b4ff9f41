//! Symbolic links of archives that nobody vouches for.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Component, Path};

/// Makes the link that an archive has at `link`, a path below `folder`; whether it was made. One that leads out of the
/// folder is not, by itself or together with others: `..` stands at its beginning alone, and it stands in no folder that
/// is itself a link.
pub fn link_inside(folder: &Path, link: &Path, target: &Path) -> io::Result<bool> {
    if !stays(link, target) {
        return Ok(false);
    }
    if let Some(parent) = link.parent() {
        fs::create_dir_all(folder.join(parent))?;
        let mut ancestors = parent.ancestors().filter(|path| *path != Path::new(""));
        if ancestors.any(|path| folder.join(path).is_symlink()) {
            return Ok(false);
        }
    }
    symlink(target, folder.join(link)).map(|()| true)
}

fn stays(link: &Path, target: &Path) -> bool {
    let mut depth = link.components().count().saturating_sub(1);
    let mut is_below = false;
    target.components().all(|part| match part {
        Component::Normal(_) => {
            is_below = true;
            true
        }
        Component::CurDir => true,
        Component::ParentDir if depth > 0 && !is_below => {
            depth -= 1;
            true
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(links: &[(&str, &str)], expected: bool) {
        let folder = tempfile::tempdir().expect("a folder");
        let all: Vec<bool> = links
            .iter()
            .map(|(link, target)| {
                link_inside(folder.path(), Path::new(link), Path::new(target)).expect("looked at")
            })
            .collect();
        assert_eq!(all.last(), Some(&expected), "{links:?}");
    }

    #[test]
    fn a_link_that_stays_is_made() {
        check(&[("link", "file")], true);
        check(&[("a/b/link", "../../c/./file")], true);
        check(&[("a/link", "..")], true);
    }

    #[test]
    fn a_link_that_leads_out_is_not() {
        check(&[("link", "/etc")], false);
        check(&[("link", "..")], false);
        check(&[("a/link", "../..")], false);
    }

    #[test]
    fn links_do_not_lead_out_together() {
        check(&[("a/up", ".."), ("link", "a/up/..")], false);
        check(&[("a/b/up", "../.."), ("a/b/up/link", "../../..")], false);
    }
}
