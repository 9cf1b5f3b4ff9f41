//! The types of actions that this runtime has, and `ListActionTypes`.

use kernel::{Answers, Call, Needs, Result};

use crate::{CodePipeline, api};

/// A type of action. All are of owner `AWS` and version `1`.
pub(crate) struct ActionType {
    pub(crate) category: &'static str,
    pub(crate) provider: &'static str,
    /// How many input artifacts it takes, at least and at most.
    pub(crate) inputs: (usize, usize),
    /// How many output artifacts it gives, at least and at most.
    pub(crate) outputs: (usize, usize),
    /// The keys of its configuration, and whether it must have them.
    pub(crate) keys: &'static [(&'static str, bool)],
}

const BUILD_KEYS: &[(&str, bool)] = &[
    ("ProjectName", true),
    ("PrimarySource", false),
    ("EnvironmentVariables", false),
    ("BatchEnabled", false),
    ("CombineArtifacts", false),
];

/// All of them.
pub(crate) static ACTION_TYPES: &[ActionType] = &[
    ActionType {
        category: "Source",
        provider: "CodeCommit",
        inputs: (0, 0),
        outputs: (1, 1),
        keys: &[
            ("RepositoryName", true),
            ("BranchName", true),
            ("PollForSourceChanges", false),
            ("OutputArtifactFormat", false),
        ],
    },
    ActionType {
        category: "Source",
        provider: crate::actions::connection::PROVIDER,
        inputs: (0, 0),
        outputs: (1, 1),
        keys: &[
            ("ConnectionArn", true),
            ("FullRepositoryId", true),
            ("BranchName", true),
            ("DetectChanges", false),
            ("OutputArtifactFormat", false),
        ],
    },
    ActionType {
        category: "Build",
        provider: "CodeBuild",
        inputs: (1, 5),
        outputs: (0, 5),
        keys: BUILD_KEYS,
    },
    ActionType { category: "Test", provider: "CodeBuild", inputs: (1, 5), outputs: (0, 5), keys: BUILD_KEYS },
    ActionType {
        category: "Deploy",
        provider: "CloudFormation",
        inputs: (0, 10),
        outputs: (0, 1),
        keys: &[
            ("ActionMode", true),
            ("StackName", true),
            ("ChangeSetName", false),
            ("TemplatePath", false),
            ("TemplateConfiguration", false),
            ("Capabilities", false),
            ("RoleArn", false),
            ("ParameterOverrides", false),
            ("OutputFileName", false),
        ],
    },
    ActionType {
        category: "Invoke",
        provider: "Lambda",
        inputs: (0, 5),
        outputs: (0, 5),
        keys: &[("FunctionName", true), ("UserParameters", false)],
    },
    ActionType {
        category: "Approval",
        provider: "Manual",
        inputs: (0, 0),
        outputs: (0, 0),
        keys: &[("NotificationArn", false), ("CustomData", false), ("ExternalEntityLink", false)],
    },
];

/// The type that an id names, if this runtime has it.
pub(crate) fn find(id: &api::ActionTypeId) -> Option<&'static ActionType> {
    let is_it = |known: &&ActionType| {
        (known.category, known.provider, "AWS", "1")
            == (&*id.category, &*id.provider, &*id.owner, &*id.version)
    };
    ACTION_TYPES.iter().find(is_it)
}

impl Answers<api::ListActionTypes> for CodePipeline {
    fn needs(_: &Call, _: &api::ListActionTypes) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListActionTypes) -> Result<api::ListActionTypesOutput> {
        let owned = op.action_owner_filter.is_none_or(|owner| owner == "AWS");
        let here = op.region_filter.is_none_or(|region| region == call.region());
        let known = if owned && here { ACTION_TYPES } else { &[] };
        Ok(api::ListActionTypesOutput { action_types: known.iter().map(shown).collect(), next_token: None })
    }
}

fn shown(known: &ActionType) -> api::ActionType {
    let property = |(name, required): &(&str, bool)| api::ActionConfigurationProperty {
        name: (*name).to_owned(),
        required: *required,
        ..api::ActionConfigurationProperty::default()
    };
    api::ActionType {
        id: api::ActionTypeId {
            category: known.category.to_owned(),
            owner: "AWS".to_owned(),
            provider: known.provider.to_owned(),
            version: "1".to_owned(),
        },
        settings: None,
        action_configuration_properties: Some(known.keys.iter().map(property).collect()),
        input_artifact_details: counts(known.inputs),
        output_artifact_details: counts(known.outputs),
    }
}

fn counts((least, most): (usize, usize)) -> api::ArtifactDetails {
    let number = |count| i32::try_from(count).unwrap_or(i32::MAX);
    api::ArtifactDetails { minimum_count: number(least), maximum_count: number(most) }
}
