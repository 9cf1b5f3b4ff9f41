//! The bootstrap of an account: what deployments into it stand on, and who is trusted with them.

use foundation::config::Place;
use foundation::stacks;
use shapes_cloudformation as cloudformation;

use super::{Deployed, Platform};
use crate::deployment::Wanted;
use crate::failure::{Failure, Result};
use crate::stacks::describe;

/// The stack's parameter that says who is trusted.
pub(super) const TRUSTED: &str = "TrustedAccounts";
/// The stack's parameter that says under which policies CloudFormation makes things.
const POLICIES: &str = "CloudFormationExecutionPolicies";

/// What the bootstrap of an account is asked for, besides what the foundation says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bootstrap {
    /// Further accounts to trust.
    pub(crate) trust: Vec<String>,
    /// The managed policies under which CloudFormation makes things, in place of those that there are.
    pub(crate) policies: Vec<String>,
}

/// An account that was bootstrapped, or would be.
pub(crate) struct Bootstrapped {
    pub(crate) deployed: Deployed,
    /// The parts that it plays.
    pub(crate) parts: String,
    /// The accounts that it trusts, by what they are called.
    pub(crate) trusted: Vec<String>,
}

impl Platform {
    /// Bootstraps an account. Whom it trusts already it goes on trusting; a bootstrap that is the CDK's own keeps its
    /// template, and only the trust is added.
    pub(crate) async fn bootstrap(&self, place: &Place, asked: &Bootstrap) -> Result<Bootstrapped> {
        let part = place.parts.first().ok_or_else(|| Failure::new("an account plays no part"))?;
        let account = self.account(part)?;
        let client = self.target.administrator(account).await?;
        let wanted = bootstrap_stack(place, asked);
        let there = describe(&client, &wanted.name).await?;
        let wanted = there.as_ref().map_or_else(|| wanted.clone(), |there| kept(&wanted, there, asked));
        let trusted = wanted.parameters.iter().find(|(key, _)| key == TRUSTED);
        let trusted = trusted.map_or_else(Vec::new, |(_, ids)| split(ids));
        let deployment = self.deployment(&client, account);
        let deployed = self.deploy(&deployment, &wanted, async |_| Ok(())).await?;
        Ok(Bootstrapped {
            deployed,
            parts: place.parts.join(" and "),
            trusted: trusted.iter().map(|id| self.called(id)).collect(),
        })
    }

    /// An account for a person: `governance (111111111111)`.
    pub(super) fn called(&self, id: &str) -> String {
        let parts: Vec<&str> = self
            .home
            .foundation
            .accounts
            .iter()
            .filter(|account| account.id == id)
            .map(|account| account.part.as_str())
            .collect();
        if parts.is_empty() { id.to_owned() } else { format!("{} ({id})", parts.join(" and ")) }
    }
}

/// The bootstrap that the foundation and the command ask for.
fn bootstrap_stack(place: &Place, asked: &Bootstrap) -> Wanted {
    let mut place = place.clone();
    for id in asked.trust.iter().filter(|id| **id != place.id) {
        if !place.trusted.contains(id) {
            place.trusted.push(id.clone());
        }
    }
    let mut wanted = Wanted::from(&stacks::bootstrap(&place));
    if !asked.policies.is_empty() {
        wanted.parameters.retain(|(key, _)| key != POLICIES);
        wanted.parameters.push((POLICIES.to_owned(), asked.policies.join(",")));
    }
    wanted
}

/// What is wanted of a bootstrap that is there: what it has been given is not taken away.
fn kept(wanted: &Wanted, there: &cloudformation::Stack, asked: &Bootstrap) -> Wanted {
    let has = |key: &str| {
        let mut found = there.parameters.iter().flatten();
        let found = found.find(|one| one.parameter_key.as_deref() == Some(key));
        found.and_then(|one| one.parameter_value.as_deref()).map(split).unwrap_or_default()
    };
    let mut parameters = wanted.parameters.clone();
    let mut set = |key: &str, values: Vec<String>| {
        parameters.retain(|(name, _)| name != key);
        if !values.is_empty() {
            parameters.push((key.to_owned(), values.join(",")));
        }
    };
    let mut trusted =
        wanted.parameters.iter().find(|(key, _)| key == TRUSTED).map_or_else(Vec::new, |(_, ids)| split(ids));
    trusted.extend(has(TRUSTED).into_iter().filter(|id| !trusted.contains(id)).collect::<Vec<_>>());
    set(TRUSTED, trusted);
    if asked.policies.is_empty() && !has(POLICIES).is_empty() {
        set(POLICIES, has(POLICIES));
    }
    let ours = wanted.template.as_deref().and_then(|text| template::parse(text).ok());
    let ours = ours.and_then(|template| template.description);
    let foreign = there.description.is_some() && there.description != ours;
    let template = wanted.template.clone().filter(|_| !foreign);
    Wanted { name: wanted.name.clone(), template, parameters }
}

/// The values of a list. Neither ids nor ARNs have the signs around them in which servers in Python may tell a list.
pub(super) fn split(list: &str) -> Vec<String> {
    let bare = |one: &str| one.trim_matches(|c: char| c.is_whitespace() || "[]'".contains(c)).to_owned();
    list.split(',').map(bare).filter(|one| !one.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use shapes_cloudformation::Parameter;

    use super::*;

    fn there(description: &str, parameters: &[(&str, &str)]) -> cloudformation::Stack {
        let parameter = |(key, value): &(&str, &str)| Parameter {
            parameter_key: Some((*key).to_owned()),
            parameter_value: Some((*value).to_owned()),
            ..Parameter::default()
        };
        cloudformation::Stack {
            description: Some(description.to_owned()),
            parameters: Some(parameters.iter().map(parameter).collect()),
            ..cloudformation::Stack::default()
        }
    }

    fn wanted() -> Wanted {
        let parameters =
            [(TRUSTED, "1"), (POLICIES, "all")].map(|(key, value)| (key.to_owned(), value.to_owned()));
        let template = Some("Description: ours\nResources: {A: {Type: AWS::SSM::Parameter}}".to_owned());
        Wanted { name: "CDKToolkit".to_owned(), template, parameters: parameters.to_vec() }
    }

    #[test]
    fn trust_and_policies_that_were_given_are_not_taken_away() {
        let there = there("ours", &[(TRUSTED, "2,1"), (POLICIES, "some")]);
        let kept = kept(&wanted(), &there, &Bootstrap::default());
        let value =
            |key: &str| kept.parameters.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str());
        assert_eq!((value(TRUSTED), value(POLICIES)), (Some("1,2"), Some("some")));
        assert!(kept.template.is_some());
    }

    #[test]
    fn policies_that_are_asked_for_take_the_place_of_others() {
        let asked = Bootstrap { policies: vec!["all".to_owned()], ..Bootstrap::default() };
        let kept = kept(&wanted(), &there("ours", &[(POLICIES, "some")]), &asked);
        assert!(kept.parameters.contains(&(POLICIES.to_owned(), "all".to_owned())));
    }

    #[test]
    fn a_bootstrap_of_somebody_elses_keeps_its_template() {
        let kept = kept(&wanted(), &there("the CDK's", &[]), &Bootstrap::default());
        assert_eq!(kept.template, None);
    }
}
