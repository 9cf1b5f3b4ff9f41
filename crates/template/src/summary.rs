//! What a template says of itself before it is launched: `GetTemplateSummary`, `ValidateTemplate`.

use std::collections::BTreeSet;

use crate::{Parameter, Template};

/// What a caller has to acknowledge before a template is launched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capability {
    /// `CAPABILITY_IAM`: it makes IAM resources.
    Iam,
    /// `CAPABILITY_NAMED_IAM`: it gives them names.
    NamedIam,
    /// `CAPABILITY_AUTO_EXPAND`: it has macros.
    AutoExpand,
}

impl Capability {
    /// As AWS writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Capability::Iam => "CAPABILITY_IAM",
            Capability::NamedIam => "CAPABILITY_NAMED_IAM",
            Capability::AutoExpand => "CAPABILITY_AUTO_EXPAND",
        }
    }
}

/// The types that need an acknowledgement, each with the property that names it, if it has a name.
const IAM: [(&str, Option<&str>); 8] = [
    ("AWS::IAM::AccessKey", None),
    ("AWS::IAM::Group", Some("GroupName")),
    ("AWS::IAM::InstanceProfile", Some("InstanceProfileName")),
    ("AWS::IAM::ManagedPolicy", Some("ManagedPolicyName")),
    ("AWS::IAM::Policy", None),
    ("AWS::IAM::Role", Some("RoleName")),
    ("AWS::IAM::User", Some("UserName")),
    ("AWS::IAM::UserToGroupAddition", None),
];

/// What a template says of itself.
#[derive(Clone, Debug)]
pub struct Summary<'a> {
    /// `Description`.
    pub description: Option<&'a str>,
    /// The parameters, in the template's order.
    pub parameters: Vec<(&'a str, &'a Parameter)>,
    /// The types of its resources, each once, in alphabetical order.
    pub resource_types: Vec<&'a str>,
    /// The macros that it declares.
    pub declared_transforms: Vec<&'a str>,
    /// What has to be acknowledged.
    pub capabilities: Vec<Capability>,
    /// Why, in AWS's words.
    pub capabilities_reason: Option<String>,
}

impl Template {
    /// What it says of itself.
    pub fn summary(&self) -> Summary<'_> {
        let types: BTreeSet<&str> = self.resources.values().map(|r| r.resource_type.as_str()).collect();
        let capabilities = self.capabilities_required();
        let reasons: Vec<&str> =
            types.iter().copied().filter(|name| IAM.iter().any(|(iam, _)| iam == name)).collect();
        let iam = !reasons.is_empty();
        let transforms: Vec<&str> = self.transforms.iter().map(|(_, name)| name.as_str()).collect();
        let capabilities_reason = if iam {
            Some(format!("The following resource(s) require capabilities: [{}]", reasons.join(", ")))
        } else if transforms.is_empty() {
            None
        } else {
            Some(format!("The following transform(s) require capabilities: [{}]", transforms.join(", ")))
        };
        Summary {
            description: self.description.as_deref(),
            parameters: self.parameters.iter().map(|(name, parameter)| (name.as_str(), parameter)).collect(),
            resource_types: types.into_iter().collect(),
            declared_transforms: transforms,
            capabilities,
            capabilities_reason,
        }
    }

    /// What a caller has to acknowledge. Whoever acknowledges named IAM resources acknowledges the others
    /// too, so only the stronger of both is asked for.
    pub fn capabilities_required(&self) -> Vec<Capability> {
        let iam = self.resources.values().filter_map(|resource| {
            let (_, name) = IAM.iter().find(|(iam, _)| *iam == resource.resource_type)?;
            let properties = resource.properties.as_ref();
            let named =
                name.is_some_and(|name| properties.is_some_and(|properties| properties.may_have(name)));
            Some(if named { Capability::NamedIam } else { Capability::Iam })
        });
        let mut required: Vec<Capability> = iam.max().into_iter().collect();
        if !self.transforms.is_empty() {
            required.push(Capability::AutoExpand);
        }
        required
    }

    /// Which of the required capabilities the given ones do not cover, in the words of the error that AWS
    /// then answers (`InsufficientCapabilitiesException`).
    pub fn insufficient_capabilities(&self, given: &[&str]) -> Option<String> {
        let covered = |capability: &Capability| {
            given.contains(&capability.as_str())
                || (*capability == Capability::Iam && given.contains(&Capability::NamedIam.as_str()))
        };
        let missing: Vec<&str> = self
            .capabilities_required()
            .into_iter()
            .filter(|c| !covered(c))
            .map(Capability::as_str)
            .collect();
        (!missing.is_empty()).then(|| format!("Requires capabilities : [{}]", missing.join(", ")))
    }
}
