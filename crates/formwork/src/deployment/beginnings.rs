//! Changes that change nothing: what a repository starts from is for one that is not there yet.

use super::Proposed;
use super::change::Kind;

/// The type of repositories, and its property that says what they start from.
const REPOSITORY: (&str, &str) = ("AWS::CodeCommit::Repository", "Code");

impl Proposed {
    /// Takes out what repositories start from, and what would only follow from that; whether there was such a thing.
    pub(crate) fn forget_beginnings(&mut self) -> bool {
        let (repository, property) = REPOSITORY;
        let begins = |path: &str| path.split('.').next() == Some(property);
        let mut found = false;
        let mut idle: Vec<String> = Vec::new();
        loop {
            let before = idle.len();
            self.changes.retain_mut(|change| {
                let stays = matches!(change.kind, Kind::Changed | Kind::PerhapsReplaced);
                if !stays || change.differences.is_empty() {
                    return true;
                }
                let is_repository = change.resource_type == repository;
                change.differences.retain(|one| {
                    let beginning = is_repository && begins(&one.path);
                    found |= beginning;
                    !beginning && one.follows.as_ref().is_none_or(|id| !idle.contains(id))
                });
                let does_something = !change.differences.is_empty() || !change.widens.is_empty();
                if !does_something {
                    idle.push(change.logical_id.clone());
                }
                does_something
            });
            if idle.len() == before {
                return found;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::change::Change;
    use super::super::difference::Difference;
    use super::*;

    fn change(id: &str, resource_type: &str, differences: &[(&str, Option<&str>)]) -> Change {
        let difference = |(path, follows): &(&str, Option<&str>)| Difference {
            path: (*path).to_owned(),
            before: None,
            after: None,
            follows: follows.map(str::to_owned),
        };
        Change {
            kind: Kind::Changed,
            logical_id: id.to_owned(),
            resource_type: resource_type.to_owned(),
            physical_id: None,
            differences: differences.iter().map(difference).collect(),
            widens: Vec::new(),
            retained: false,
        }
    }

    #[test]
    fn what_follows_from_nothing_is_nothing() {
        let changes = vec![
            change("Line", "AWS::CodePipeline::Pipeline", &[("Stages", Some("Rule")), ("Name", None)]),
            change("Rule", "AWS::Events::Rule", &[("EventPattern", Some("App"))]),
            change("App", REPOSITORY.0, &[("Code.S3.Key", None)]),
            change("Other", REPOSITORY.0, &[("Code.S3.Key", None), ("CodeName", None)]),
            change("Outside", "AWS::Events::Rule", &[("EventPattern", Some("Elsewhere"))]),
        ];
        let (stack, name, id) = ("s".to_owned(), String::new(), String::new());
        let mut proposed = Proposed { stack, name, id, creates: false, changes };
        assert!(proposed.forget_beginnings());
        let left: Vec<_> = proposed
            .changes
            .iter()
            .map(|change| (change.logical_id.as_str(), change.differences.len()))
            .collect();
        assert_eq!(left, [("Line", 1), ("Other", 1), ("Outside", 1)]);
        assert!(!proposed.forget_beginnings());
    }
}
