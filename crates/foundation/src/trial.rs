//! `test.yaml` beside a product's template: what the product is launched with when it is tested, and what must be there
//! when its project has come to the end of its road.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use template::{Node, Position, Problem, Supplied, resolve_parameters, ssm_needs};

use crate::config::{Account, Foundation};
use crate::problems::Problems;
use crate::product::Expanded;

/// The file's name.
pub const TRIAL: &str = "test.yaml";

/// The name of the project, unless the file says another.
const PROJECT: &str = "test";
/// An id of a project, as SageMaker gives them: `p-`, and 12 letters and digits.
pub const PROJECT_ID: &str = "p-0a1b2c3d4e5f";

/// How a product is tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The project's name.
    pub project: String,
    /// The values of the template's own parameters.
    pub parameters: Vec<(String, String)>,
    /// How many versions of models are registered at least; not looked at, if it is not said.
    pub models: Option<usize>,
    /// The parts of the accounts in which an endpoint must be in service; not looked at, if it is not said.
    pub endpoints: Vec<String>,
}

impl Default for Trial {
    fn default() -> Self {
        let (parameters, endpoints) = (Vec::new(), Vec::new());
        Trial { project: PROJECT.to_owned(), parameters, models: None, endpoints }
    }
}

impl Trial {
    /// Reads the file of a product, whose accounts are those of a foundation.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn parse(file: &str, text: &str, foundation: &Foundation) -> Result<Self, Problems> {
        let mut reader = Reader { foundation, problems: Vec::new() };
        let root = template::parse_node(text).map_err(|problems| Problems::new(file, problems))?;
        let trial = reader.trial(&root);
        if reader.problems.is_empty() { Ok(trial) } else { Err(Problems::new(file, reader.problems)) }
    }

    /// Finds out whether a product can be launched so.
    ///
    /// # Errors
    /// CloudFormation's words for what cannot be: parameters without a value, unknown ones, values that are refused.
    pub fn check(&self, expanded: &Expanded) -> Result<(), Vec<Problem>> {
        let template = template::parse(&expanded.yaml)?;
        let own = [("SageMakerProjectName", self.project.as_str()), ("SageMakerProjectId", PROJECT_ID)];
        let own = own.into_iter().filter(|(name, _)| template.parameters.contains_key(*name));
        let given = self.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let supplied: BTreeMap<String, Supplied> = own
            .chain(given)
            .map(|(name, value)| (name.to_owned(), Supplied::Value(value.to_owned())))
            .collect();
        // What the Parameter Store has is known when the stack is made.
        let stored = ssm_needs(&template, &supplied, &IndexMap::new());
        let stored = stored.into_iter().map(|need| (need.name, String::new())).collect();
        resolve_parameters(&template, &supplied, &IndexMap::new(), &stored).map(drop)
    }
}

/// What the file may say.
const KEYS: [&str; 3] = ["Project", "Parameters", "Expect"];
/// What may be expected.
const EXPECTED: [&str; 2] = ["Models", "Endpoints"];
/// What a parameter may be of an account.
const FACTS: [&str; 2] = ["Account", "Region"];

struct Reader<'f> {
    foundation: &'f Foundation,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn trial(&mut self, root: &Node) -> Trial {
        let mut trial = Trial::default();
        for (key, node) in self.members(root, "the file", &KEYS) {
            match key {
                "Project" => trial.project = self.text(node, key).unwrap_or_default(),
                "Parameters" => trial.parameters = self.parameters(node),
                _ => self.expected(node, &mut trial),
            }
        }
        trial
    }

    /// The members of a map that has only these.
    fn members<'n>(&mut self, node: &'n Node, what: &str, known: &[&str]) -> Vec<(&'n str, &'n Node)> {
        let Some(entries) = node.as_map() else {
            self.wrong(node.position, format!("{what} is a map of {}", known.join(", ")));
            return Vec::new();
        };
        let mut members = Vec::new();
        for entry in entries {
            if known.contains(&entry.key.as_str()) {
                members.push((entry.key.as_str(), &entry.node));
            } else {
                let problem = Problem::new(entry.position, format!("{what} has no `{}`", entry.key));
                let may = format!("it may have {}", known.join(", "));
                self.problems.push(problem.hint(may).did_you_mean(&entry.key, known.iter().copied()));
            }
        }
        members
    }

    fn parameters(&mut self, node: &Node) -> Vec<(String, String)> {
        let Some(entries) = node.as_map() else {
            self.wrong(node.position, "`Parameters` is a map of parameters to their values");
            return Vec::new();
        };
        let value = |entry: &template::Entry| Some((entry.key.clone(), self.value(&entry.node, &entry.key)?));
        entries.iter().filter_map(value).collect()
    }

    /// A value: a text, or what an account of the foundation has.
    fn value(&mut self, node: &Node, name: &str) -> Option<String> {
        if node.as_map().is_none() {
            return self.text(node, name);
        }
        let what = format!("the value of `{name}`");
        let (fact, part) = self.members(node, &what, &FACTS).into_iter().next()?;
        let account = self.account(part, fact)?;
        Some(if fact == "Account" { account.id } else { account.region })
    }

    fn expected(&mut self, node: &Node, trial: &mut Trial) {
        for (key, node) in self.members(node, "`Expect`", &EXPECTED) {
            if key == "Models" {
                trial.models = self.text(node, key).and_then(|text| text.parse().ok());
                if trial.models.is_none() {
                    self.wrong(node.position, "`Models` is a number: how many versions there are at least");
                }
                continue;
            }
            let Some(parts) = node.as_list() else {
                self.wrong(
                    node.position,
                    "`Endpoints` is a list of accounts by their parts: [dev, preprod, prod]",
                );
                continue;
            };
            let accounts = parts.iter().filter_map(|part| self.account(part, key));
            trial.endpoints = accounts.map(|account| account.part).collect();
        }
    }

    /// The account that a part is named of.
    fn account(&mut self, node: &Node, of: &str) -> Option<Account> {
        let part = self.text(node, of)?;
        let found = self.foundation.account(&part).cloned();
        if found.is_none() {
            let parts: Vec<&str> = self.foundation.accounts.iter().map(|one| one.part.as_str()).collect();
            let problem = Problem::new(node.position, format!("no account plays the part `{part}`"));
            let has = format!("formwork.toml has {}", parts.join(", "));
            self.problems.push(problem.hint(has).did_you_mean(&part, parts.iter().copied()));
        }
        found
    }

    fn text(&mut self, node: &Node, of: &str) -> Option<String> {
        let text = node.as_text().map(str::to_owned);
        if text.is_none() {
            self.wrong(node.position, format!("`{of}` is a text"));
        }
        text
    }

    fn wrong(&mut self, at: Position, message: impl Into<String>) {
        self.problems.push(Problem::new(at, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::product::expand;

    fn read(text: &str) -> Result<Trial, String> {
        Trial::parse(TRIAL, text, &Foundation::default()).map_err(|problems| problems.to_string())
    }

    #[test]
    fn parameters_are_texts_or_what_accounts_have() {
        let text = "Project: churn\nParameters:\n  A: { Account: preprod }\n  R: { Region: dev }\n  T: some text\n\
                    Expect: { Models: 1, Endpoints: [dev, prod] }\n";
        let trial = read(text).expect("well-formed");
        let value = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let expected = [value("A", "333333333333"), value("R", "eu-west-1"), value("T", "some text")];
        assert_eq!(trial.parameters, expected);
        assert_eq!((trial.project.as_str(), trial.models), ("churn", Some(1)));
        assert_eq!(trial.endpoints, ["dev", "prod"]);
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once_with_its_place() {
        let said = read("Parametres: {}\nExpect: { Models: many, Endpoints: [stage] }\n").expect_err("wrong");
        for line in [
            "test.yaml:1:1: the file has no `Parametres`\n  hint: did you mean `Parameters`?",
            "test.yaml:2:19: `Models` is a number",
            "no account plays the part `stage`",
        ] {
            assert!(said.contains(line), "{line}: {said}");
        }
    }

    #[test]
    fn what_cannot_be_launched_is_told_before() {
        let text = "Parameters:\n  SageMakerProjectName: { Type: String, AllowedPattern: 'ml-.*' }\n  \
                    Owner: { Type: String }\nResources: { T: { Type: AWS::SNS::Topic } }\n";
        let expanded = expand("template.yaml", text).expect("a template");
        let said = |trial: &Trial| match trial.check(&expanded) {
            Ok(()) => String::new(),
            Err(problems) => problems.iter().map(|one| one.message.clone()).collect::<Vec<_>>().join("\n"),
        };
        let told = said(&Trial::default());
        assert!(told.contains("Parameters: [Owner] must have values"), "{told}");
        assert!(told.contains("SageMakerProjectName"), "{told}");
        let trial = read("Project: ml-1\nParameters: { Owner: us }").expect("well-formed");
        assert_eq!(said(&trial), "");
    }
}
