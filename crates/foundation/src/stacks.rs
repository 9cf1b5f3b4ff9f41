//! The stacks that a foundation consists of.

use std::borrow::Cow;

use crate::config::{Foundation, Place};

/// A stack: its name, its template, and the values of its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// Its name.
    pub name: String,
    /// Its template, plain CloudFormation.
    pub template: Cow<'static, str>,
    /// The values of its parameters; those that are not among them have their defaults.
    pub parameters: Vec<(&'static str, String)>,
}

/// What an account has so that templates can be deployed into it: the CDK's bootstrap stack, compatible with the CDK.
const BOOTSTRAP: &str = include_str!("../stacks/bootstrap.yaml");

/// The roles of the people who work with the platform.
const PEOPLE: &str = include_str!("../stacks/people.yaml");

/// The stack of the people, for the dev account.
pub fn people(foundation: &Foundation) -> Stack {
    let prefix = &foundation.platform.prefix;
    Stack {
        name: format!("{prefix}-people"),
        template: PEOPLE.into(),
        parameters: vec![("Prefix", format!("/{prefix}")), ("RolePrefix", prefix.clone())],
    }
}

/// The parameter in which the stack of the people leaves the role that launches projects.
pub fn lead_parameter(foundation: &Foundation) -> String {
    format!("/{}/role/lead", foundation.platform.prefix)
}

/// The bootstrap stack of an account in a region.
///
/// One that trusts others must say what may be made under its execution role; here as with `cdk bootstrap --trust`,
/// that is the managed policy `AdministratorAccess` unless an organisation narrows it.
pub fn bootstrap(place: &Place) -> Stack {
    let mut parameters = Vec::new();
    if !place.trusted.is_empty() {
        parameters.push(("TrustedAccounts", place.trusted.join(",")));
        let partition = crate::config::partition(&place.region);
        let policy = format!("arn:{partition}:iam::aws:policy/AdministratorAccess");
        parameters.push(("CloudFormationExecutionPolicies", policy));
    }
    Stack { name: "CDKToolkit".to_owned(), template: BOOTSTRAP.into(), parameters }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bootstrap_template_is_well_formed_and_has_what_the_cdk_looks_for() {
        let template = template::parse(BOOTSTRAP).unwrap_or_else(|problems| panic!("{problems:?}"));
        for name in
            ["StagingBucket", "ContainerAssetsRepository", "DeploymentActionRole", "CdkBootstrapVersion"]
        {
            assert!(template.resources.contains_key(name), "{name}");
        }
        for name in ["BucketName", "BucketDomainName", "BootstrapVersion"] {
            assert!(template.outputs.contains_key(name), "{name}");
        }
    }

    #[test]
    fn the_template_of_the_people_is_well_formed() {
        let template = template::parse(PEOPLE).unwrap_or_else(|problems| panic!("{problems:?}"));
        assert!(template.resources.contains_key("LeadRole"));
    }

    #[test]
    fn an_account_that_trusts_others_says_what_may_be_made_in_it() {
        let places = Foundation::default().places();
        assert!(bootstrap(&places[0]).parameters.is_empty());
        let names: Vec<&str> = bootstrap(&places[1]).parameters.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["TrustedAccounts", "CloudFormationExecutionPolicies"]);
    }
}
