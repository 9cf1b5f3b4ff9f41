//! How changes, and proposals of them, are shown: to a person, and to programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::change::{Change, Kind};
use super::{Proposed, Site};

/// How much of a value is shown.
const WIDTH: usize = 100;

impl Proposed {
    /// For a person: each resource in a line, below it what differs, and at the end how many there are of what.
    pub(crate) fn text(&self, site: &Site) -> String {
        let what = if self.creates { "is made" } else { "changes" };
        format!("{} in {} {what}:\n{}", self.stack, site.name, text(&self.changes))
    }

    /// For programs.
    pub(crate) fn json(&self, site: &Site) -> Value {
        json!({
            "stack": self.stack,
            "site": site.name,
            "creates": self.creates,
            "changes": json(&self.changes),
        })
    }
}

/// Changes for a person.
pub(crate) fn text(changes: &[Change]) -> String {
    let mut text = String::new();
    let width = changes.iter().map(|change| change.logical_id.len()).max().unwrap_or_default();
    for change in changes {
        let note = note(change);
        // A text takes whatever is written into it.
        let _ = writeln!(
            text,
            "  {} {:<width$}  {}{note}",
            change.kind.sign(),
            change.logical_id,
            change.resource_type
        );
        for one in &change.differences {
            let shown = |value: &Option<String>| value.as_deref().map(short);
            let line = match (shown(&one.before), shown(&one.after)) {
                (Some(before), Some(after)) => format!("{}: {before} → {after}", one.path),
                (Some(before), None) => format!("{}: {before} → nothing", one.path),
                (None, Some(after)) => format!("{}: {after}", one.path),
                (None, None) => one.path.clone(),
            };
            let _ = writeln!(text, "      {line}");
        }
        for one in &change.widens {
            let _ = writeln!(text, "      ! {}", short(one));
        }
    }
    let _ = writeln!(text, "  {}", summary(changes));
    text
}

/// How many there are of what, and how many let somebody do more than before.
fn summary(changes: &[Change]) -> String {
    let kinds = [Kind::Added, Kind::Changed, Kind::Replaced, Kind::PerhapsReplaced, Kind::Removed];
    let counted = kinds.into_iter().filter_map(|kind| {
        let count = changes.iter().filter(|change| change.kind == kind).count();
        (count > 0).then(|| format!("{count} {}", kind.word()))
    });
    let mut parts: Vec<String> = counted.collect();
    let widening = changes.iter().filter(|change| !change.widens.is_empty()).count();
    if widening > 0 {
        parts.push(format!("{widening} with more permissions than before (!)"));
    }
    if parts.is_empty() { "no resource changes; outputs or tags do".to_owned() } else { parts.join(", ") }
}

/// Changes for programs.
pub(crate) fn json(changes: &[Change]) -> Value {
    let changes = changes.iter().map(|change| {
        let differences = change.differences.iter();
        let differences =
            differences.map(|one| json!({"path": one.path, "before": one.before, "after": one.after}));
        json!({
            "action": change.kind.word(),
            "logicalId": change.logical_id,
            "type": change.resource_type,
            "retained": change.retained,
            "differences": differences.collect::<Vec<_>>(),
            "widens": change.widens,
        })
    });
    changes.collect()
}

fn note(change: &Change) -> &'static str {
    match (change.kind, change.retained) {
        (Kind::Removed, true) => "  (stays, without a stack)",
        (Kind::Replaced, true) => "  (replaced; the old one stays, without a stack)",
        (Kind::Replaced, false) => "  (replaced)",
        (Kind::PerhapsReplaced, _) => "  (perhaps replaced)",
        _ => "",
    }
}

/// A value in one line of bearable length.
fn short(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(WIDTH) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or(&line)),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::super::difference::Difference;
    use super::*;

    fn proposed(changes: Vec<Change>) -> Proposed {
        let (stack, name, id) = ("catalog".to_owned(), String::new(), String::new());
        Proposed { stack, name, id, creates: false, changes }
    }

    fn change(kind: Kind, logical_id: &str) -> Change {
        Change {
            kind,
            logical_id: logical_id.to_owned(),
            resource_type: "AWS::IAM::Role".to_owned(),
            physical_id: None,
            differences: Vec::new(),
            widens: Vec::new(),
            retained: false,
        }
    }

    #[test]
    fn a_person_sees_each_resource_what_differs_and_what_it_widens() {
        let site = Site { name: "dev".to_owned(), cli: String::new() };
        let difference = Difference {
            path: "Description".to_owned(),
            before: Some("old".to_owned()),
            after: Some("x".repeat(WIDTH + 1)),
            follows: None,
        };
        let changed = Change {
            differences: vec![difference],
            widens: vec!["allows s3:* on *".to_owned()],
            ..change(Kind::Changed, "Lead")
        };
        let text = proposed(vec![changed, change(Kind::Removed, "Gone")]).text(&site);
        let expected = format!(
            "catalog in dev changes:\n  ~ Lead  AWS::IAM::Role\n      Description: old → {}…\n      ! allows s3:* on *\n  \
             - Gone  AWS::IAM::Role\n  1 changed, 1 removed, 1 with more permissions than before (!)\n",
            "x".repeat(WIDTH)
        );
        assert_eq!(text, expected);
    }
}
