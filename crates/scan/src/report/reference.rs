//! The page of all rules, made of the rules.

use std::fmt::Write as _;

use crate::{Origin, Rule};

/// The page `docs/scan-rules.md`.
pub fn reference() -> String {
    let (theirs, ours): (Vec<&Rule>, Vec<&Rule>) =
        crate::rules().partition(|rule| rule.origin == Origin::CfnNag);
    format!(
        "<!-- Made of the rules in crates/scan by its tests: change those, not this. -->\n\n\
         # The rules of `formwork scan`\n\n\
         `formwork scan --explain ID` shows what a rule finds and what it leaves alone. A failure stops a pipeline, a \
         warning is reported. A resource is exempt from a rule by its metadata:\n\n\
         ```yaml\nMetadata:\n  cfn_nag:\n    rules_to_suppress:\n      - {{ id: W35, reason: it holds the logs itself }}\n```\n\n\
         ## Formwork's own\n\n\
         {} rules, told by `formwork scan` and never by `cfn_nag_scan`.\n\n{}\n\
         ## cfn-nag's\n\n\
         {} rules, under cfn-nag's own ids, names and messages, told by `formwork scan`, `cfn_nag_scan` and `cfn_nag`.\n\n{}",
        ours.len(),
        table(ours),
        theirs.len(),
        table(theirs)
    )
}

fn table(mut rules: Vec<&Rule>) -> String {
    rules.sort_by_key(|rule| rule.order());
    let mut out = String::from("| id | | what it says | name |\n|---|---|---|---|\n");
    for rule in rules {
        let message = rule.message.trim().replace('|', "\\|").replace("  ", " ");
        let _ = writeln!(out, "| {} | {} | {message} | {} |", rule.id, rule.severity.as_str(), rule.name);
    }
    out
}
