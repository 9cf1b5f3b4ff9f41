//! The stacks by which the platform delivers itself, in governance: its repository and its pipeline.

use std::fmt;

use crate::assets;
use crate::catalog::{filled, text};
use crate::config::{Account, Foundation, Source, Stage, partition};
use crate::stacks::Stack;

const REPOSITORY: &str = include_str!("../stacks/platform/repository.yaml");
/// The pipeline but for what depends on the foundation.
const BASE: &str = include_str!("../stacks/platform/base.yaml");
/// The deployment of a catalog.
const DEPLOYMENT: &str = include_str!("../stacks/platform/deployment.yaml");
/// A build, and the role of its commands.
const BUILD: &str = include_str!("../stacks/platform/build.yaml");
/// What the commands may do that publish assets.
const PUBLISH: &str = include_str!("../stacks/platform/publish.yaml");

/// The builds, by what their resources are called, with their commands.
const BUILDS: [(&str, &str); 3] = [
    ("Synth", include_str!("../stacks/platform/synth_buildspec.yaml")),
    ("Assets", include_str!("../stacks/platform/assets_buildspec.yaml")),
    ("Scan", include_str!("../stacks/platform/scan_buildspec.yaml")),
];

/// How code comes in: what fetching it takes, the action that does, and what starts the pipeline.
struct Coming {
    statement: &'static str,
    action: &'static str,
    rule: &'static str,
}

/// Out of a repository of governance's.
const BY_REPOSITORY: Coming = Coming {
    statement: include_str!("../stacks/platform/repository_statement.yaml"),
    action: include_str!("../stacks/platform/repository_action.yaml"),
    rule: include_str!("../stacks/platform/repository_rule.yaml"),
};

/// By a connection, which tells of pushes itself.
const BY_CONNECTION: Coming = Coming {
    statement: include_str!("../stacks/platform/connection_statement.yaml"),
    action: include_str!("../stacks/platform/connection_action.yaml"),
    rule: "",
};

/// The part that the platform delivers itself from.
const GOVERNANCE: &str = "governance";

/// A pipeline that would deploy into another region than its own, which takes an artifact store there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The part that is elsewhere.
    part: String,
    /// Its region.
    region: String,
    /// The pipeline's.
    own: String,
}

impl fmt::Display for Elsewhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Elsewhere { part, region, own } = self;
        write!(
            f,
            "the platform's pipeline is in {own} with governance, and {part} is in {region}: it deploys into its own \
             region only"
        )
    }
}

impl std::error::Error for Elsewhere {}

/// The name of the stack of the repository.
pub fn repository_stack(foundation: &Foundation) -> String {
    format!("{}-platform-repository", foundation.platform.prefix)
}

/// The name of the stack of the pipeline.
pub fn pipeline_stack(foundation: &Foundation) -> String {
    format!("{}-platform-pipeline", foundation.platform.prefix)
}

/// The pipeline's name.
pub fn pipeline_name(foundation: &Foundation) -> String {
    format!("{}-platform", foundation.platform.prefix)
}

/// The catalogs that the pipeline deploys: that of all, and then the declared stages.
pub fn stages(foundation: &Foundation) -> Vec<Stage> {
    std::iter::once(foundation.catalog_stage()).chain(foundation.stages.iter().cloned()).collect()
}

/// The stack of the repository, which starts from the archive `seed` in governance's asset bucket; none where the code is
/// elsewhere.
pub fn repository(foundation: &Foundation, seed: &str) -> Option<Stack> {
    let Source::Repository(name) = &foundation.platform.source else { return None };
    let governance = foundation.account(GOVERNANCE)?;
    Some(Stack {
        name: repository_stack(foundation),
        template: REPOSITORY.into(),
        parameters: vec![
            ("RepositoryName", name.clone()),
            ("BranchName", foundation.platform.branch.clone()),
            ("SeedBucket", assets::bucket(&governance.id, &governance.region)),
            ("SeedKey", seed.to_owned()),
            ("PlatformName", foundation.name.clone()),
        ],
    })
}

/// The stack of the pipeline. It has no parameters: a foundation that changes is another template.
///
/// # Errors
/// If a catalog is in another region than governance.
pub fn pipeline(foundation: &Foundation) -> Result<Stack, Elsewhere> {
    let accounts = foundation.accounts.iter();
    let account = |part: &str| accounts.clone().find(|account| account.part == part);
    let stages = stages(foundation);
    let governance = account(GOVERNANCE);
    let targets: Vec<(&Stage, &Account)> =
        stages.iter().filter_map(|stage| Some((stage, account(&stage.part)?))).collect();
    let own = governance.map(|account| account.region.clone()).unwrap_or_default();
    if let Some((stage, account)) = targets.iter().find(|(_, account)| account.region != own) {
        return Err(Elsewhere { part: stage.part.clone(), region: account.region.clone(), own });
    }
    let role = |what: &str, account: &Account| bootstrap_role(what, account);
    let of = |what: &str, accounts: &mut dyn Iterator<Item = &Account>| {
        let mut roles: Vec<String> = accounts.map(|account| role(what, account)).collect();
        roles.sort();
        roles.dedup();
        roles.join(", ")
    };
    let deployers = of("deploy", &mut governance.into_iter().chain(targets.iter().map(|(_, at)| *at)));
    let publishers = of("file-publishing", &mut targets.iter().map(|(_, at)| *at));
    let name = pipeline_name(foundation);
    let stack = pipeline_stack(foundation);
    let own_role = |what: &str| governance.map(|account| role(what, account)).unwrap_or_default();
    let (coming, connection, repository) = match &foundation.platform.source {
        Source::Repository(name) => (BY_REPOSITORY, "", name),
        Source::Connection { arn, repository } => (BY_CONNECTION, arn.as_str(), repository),
    };
    // In an ARN the name stands as it is; it has no letters that mean anything there.
    let source = |fragment: &str| {
        let quoted = matches!(foundation.platform.source, Source::Connection { .. });
        let repository = if quoted { text(repository) } else { repository.clone() };
        let words = [
            ("Connection", text(connection)),
            ("Repository", repository),
            ("Branch", text(&foundation.platform.branch)),
        ];
        filled(fragment, &words.each_ref().map(|(word, value)| (*word, value.as_str())))
    };
    let mut template = filled(
        BASE,
        &[
            ("SourceStatement", source(coming.statement).trim_end()),
            ("SourceAction", source(coming.action).trim_end()),
            ("Deployers", &deployers),
            ("OwnDeployer", &own_role("deploy")),
            ("OwnMaker", &own_role("cfn-exec")),
            ("Name", &name),
            ("Template", &format!("{stack}.template.yaml")),
        ],
    );
    for (stage, account) in &targets {
        let suffix = stage.name.as_ref().map(|name| format!("-{name}")).unwrap_or_default();
        template += &filled(
            DEPLOYMENT,
            &[
                ("Stage", &format!("Deploy{suffix}")),
                ("Stack", &stage.stack),
                ("Deployer", &role("deploy", account)),
                ("Maker", &role("cfn-exec", account)),
            ],
        );
    }
    template += "      Tags: @Tags@\n";
    for (id, buildspec) in BUILDS {
        let statement =
            if id == "Assets" { filled(PUBLISH, &[("Publishers", &publishers)]) } else { String::new() };
        template += &filled(
            BUILD,
            &[
                ("Statement", statement.trim_end()),
                ("BuildSpec", &indented(buildspec)),
                ("Project", &format!("{name}-{}", id.to_ascii_lowercase())),
                ("Id", id),
            ],
        );
    }
    template += &source(coming.rule);
    let tags = format!("[{{ Key: \"formwork:platform\", Value: {} }}]", text(&foundation.name));
    let template = filled(&template, &[("Tags", &tags), ("Platform", &text(&foundation.name))]);
    Ok(Stack { name: stack, template: template.into(), parameters: Vec::new() })
}

/// A role of an account's bootstrap, as its ARN.
pub(crate) fn bootstrap_role(what: &str, account: &Account) -> String {
    let Account { id, region, .. } = account;
    format!("arn:{}:iam::{id}:role/cdk-hnb659fds-{what}-role-{id}-{region}", partition(region))
}

/// Lines as far in as the text of a build's commands stands.
fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("          {line}")).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use scan::{Filter, Severity};

    use super::*;

    fn template(stack: &Stack) -> template::Template {
        template::parse(&stack.template).unwrap_or_else(|problems| panic!("{problems:?}\n{}", stack.template))
    }

    fn failures(stack: &Stack) -> Vec<String> {
        let found = scan::scan(&stack.template, &Filter::default());
        let failures = found.into_iter().filter(|one| one.severity == Severity::Fail);
        failures.map(|one| format!("{one:?}")).collect()
    }

    #[test]
    fn the_repository_starts_from_the_archive_in_governance() {
        let stack = repository(&Foundation::default(), "abc.zip").expect("a repository");
        assert!(template(&stack).resources.contains_key("Repository"));
        assert_eq!(stack.name, "mlops-platform-repository");
        assert!(
            stack
                .parameters
                .contains(&("SeedBucket", "cdk-hnb659fds-assets-111111111111-eu-west-1".to_owned()))
        );
        assert_eq!(failures(&stack), [""; 0]);
    }

    #[test]
    fn the_pipeline_deploys_every_catalog_and_the_scanner_lets_it_through() {
        let text = "name = \"p\"\nregion = \"eu-west-1\"\n[accounts]\ngovernance = { id = \"111111111111\" }\n\
                    dev = { id = \"222222222222\" }\npreprod = { id = \"333333333333\" }\nprod = { id = \"444444444444\" }\n\
                    [stages.try]\naccount = \"preprod\"\n";
        let stack = pipeline(&Foundation::parse(text).expect("a file")).expect("one region");
        let template = template(&stack);
        for id in ["Pipeline", "SynthProject", "AssetsRole", "ScanProject", "PushRule", "ArtifactsBucket"] {
            assert!(template.resources.contains_key(id), "{id}");
        }
        for said in [
            "StackName: mlops-catalog\n",
            "TemplatePath: Assembly::mlops-catalog-try.template.yaml",
            "- Name: Deploy-try",
            "role/cdk-hnb659fds-deploy-role-333333333333-eu-west-1",
            "arn:aws:iam::333333333333:role/cdk-hnb659fds-file-publishing-role-333333333333-eu-west-1",
        ] {
            assert!(stack.template.contains(said), "{said}\n{}", stack.template);
        }
        assert!(!stack.template.contains('@'), "every word is filled in");
        assert_eq!(failures(&stack), [""; 0]);
    }

    #[test]
    fn code_may_come_by_a_connection_and_nobody_has_a_repository_then() {
        let mut foundation = Foundation::default();
        let arn = "arn:aws:codeconnections:eu-west-1:111111111111:connection/0a1b".to_owned();
        foundation.platform.source = Source::Connection { arn, repository: "team/platform".to_owned() };
        assert_eq!(repository(&foundation, "abc.zip"), None);
        let stack = pipeline(&foundation).expect("one region");
        assert!(!template(&stack).resources.contains_key("PushRule"));
        assert!(stack.template.contains("FullRepositoryId: \"team/platform\""));
    }

    #[test]
    fn a_catalog_in_another_region_is_refused_by_name() {
        let mut foundation = Foundation::default();
        foundation.accounts[1].region = "us-east-1".to_owned();
        let refused = pipeline(&foundation).expect_err("two regions").to_string();
        assert!(refused.contains("dev is in us-east-1"), "{refused}");
    }
}
