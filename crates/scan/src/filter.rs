//! What is not to be told: by a deny list, by a profile, by what resources say themselves.

use std::collections::BTreeSet;

use template::Node;

use crate::model::Resource;
use crate::{Origin, Rule, rule, suppression};

/// What is told of what is found. The default: all that no resource suppresses itself.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    denied: BTreeSet<String>,
    profile: Option<BTreeSet<String>>,
    ignores_suppression: bool,
    only_cfn_nag: bool,
}

impl Filter {
    /// Leaves out the rules of a deny list: a YAML text with a list `RulesToSuppress`, each item with an `id`.
    ///
    /// # Errors
    /// Why the text is no deny list.
    pub fn deny_list(mut self, text: &str) -> Result<Self, String> {
        let list = template::parse_node(text).map_err(|problems| {
            problems.first().map_or_else(String::new, |problem| format!("it is not YAML: {problem}"))
        })?;
        let rules = list.get("RulesToSuppress").and_then(Node::as_list).unwrap_or_default();
        if rules.is_empty() {
            return Err("it has no list RulesToSuppress".to_owned());
        }
        for item in rules {
            let id = item
                .get("id")
                .and_then(Node::as_text)
                .ok_or_else(|| format!("the item of RulesToSuppress at {} has no id", item.position))?;
            self.denied.insert(known(id)?);
        }
        Ok(self)
    }

    /// Tells the rules of a profile only: a text with a rule's id at the beginning of each line; other lines are
    /// comments.
    ///
    /// # Errors
    /// Why the text is no profile.
    pub fn profile(mut self, text: &str) -> Result<Self, String> {
        let mut ids = BTreeSet::new();
        for word in text.lines().filter_map(|line| line.split_whitespace().next()) {
            let digits = word.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
            if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) {
                ids.insert(known(word)?);
            }
        }
        if ids.is_empty() {
            return Err("it names no rules".to_owned());
        }
        self.profile = Some(ids);
        Ok(self)
    }

    /// Tells what resources suppress, too.
    #[must_use]
    pub fn ignoring_suppression(mut self) -> Self {
        self.ignores_suppression = true;
        self
    }

    /// Tells cfn-nag's own rules only.
    #[must_use]
    pub fn only_cfn_nag(mut self) -> Self {
        self.only_cfn_nag = true;
        self
    }

    /// Whether a rule is told at all.
    pub fn tells(&self, rule: &Rule) -> bool {
        (rule.origin == Origin::CfnNag || !self.only_cfn_nag)
            && !self.denied.contains(rule.id)
            && self.profile.as_ref().is_none_or(|profile| profile.contains(rule.id))
    }

    pub(crate) fn suppresses(&self, rule: &Rule, resource: &Resource<'_>) -> bool {
        !self.ignores_suppression && suppression::suppresses(rule, resource)
    }
}

/// The id of a rule, or one that a rule of cfn-nag could have: of a later version, or of somebody's own. One that no rule
/// could have is a mistake.
fn known(id: &str) -> Result<String, String> {
    let number = id.strip_prefix(['F', 'W']).unwrap_or_default();
    let possible = !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    if possible || rule(id).is_some() { Ok(id.to_owned()) } else { Err(format!("{id} is not a rule's id")) }
}
