//! `formwork project update`: a project moved to another version of its product, after a look at what that changes.
//!
//! The administrator of the account looks, by a change set that is taken back; whoever works with projects updates, by the
//! catalog, under the product's launch role.

use shapes_cloudformation as cloudformation;
use shapes_sagemaker as sagemaker;
use shapes_servicecatalog as servicecatalog;

use super::create::pair;
use crate::commands::acting::{Acting, ActingArgument};
use crate::commands::confirm::ConfirmArgument;
use crate::deployment::{Deployment, Proposal};
use crate::failure::{Failure, Result};
use crate::projects;
use crate::stacks;
use crate::versions::{self, Standing, Version};

/// The states in which SageMaker updates a project.
const READY: [&str; 3] = ["CreateCompleted", "UpdateCompleted", "UpdateFailed"];

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The project's name
    name: String,
    /// The version to move it to, by its name; the newest unless given
    #[arg(long, value_name = "VERSION")]
    to: Option<String>,
    /// Another value for one of the product's parameters; the others keep theirs
    #[arg(long = "param", value_name = "KEY=VALUE", value_parser = pair)]
    parameters: Vec<(String, String)>,
    #[command(flatten)]
    confirm: ConfirmArgument,
    #[command(flatten)]
    acting: ActingArgument,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    arguments.acting.visit(async |acting| update(&acting, arguments).await)
}

async fn update(acting: &Acting, arguments: &Arguments) -> Result {
    let name = arguments.name.as_str();
    let project = rested(acting, name).await?;
    let details = project.service_catalog_provisioning_details.clone().unwrap_or_default();
    let offered = versions::of(&acting.administrator, &details.product_id).await?;
    let standing = Standing::among(&offered, &project);
    let target = match &arguments.to {
        Some(wanted) => versions::named(&offered, wanted)?,
        None => offered.last().ok_or_else(|| {
            Failure::new(format!("the product of the project {name} is not offered any more"))
        })?,
    };
    if standing.own.as_ref() == Some(target) && arguments.parameters.is_empty() {
        println!("the project {name} is at version {}: nothing is done", target.name);
        return Ok(());
    }
    let stack = projects::stack(&acting.account.id, &project);
    let ask = servicecatalog::DescribeProvisioningArtifact {
        product_id: Some(details.product_id.clone()),
        provisioning_artifact_id: Some(target.id.clone()),
        verbose: Some(true),
        include_provisioning_artifact_parameters: Some(true),
        ..Default::default()
    };
    let described = acting.administrator.call(&ask).await?;
    let declared = described.provisioning_artifact_parameters.clone().unwrap_or_default();
    let there = stacks::describe(&acting.administrator, &stack).await?.unwrap_or_default();
    let parameters = parameters(target, &declared, &there, &arguments.parameters)?;
    let deployment = acting.platform.deployment(&acting.administrator, &acting.account);
    println!("the project {name} from version {} to {}:", standing.own_name(), target.name);
    show(&deployment, &stack, described, parameters).await?;
    if !arguments.confirm.asks("Update it?")? {
        println!("Nothing was done.");
        return Ok(());
    }
    let update = sagemaker::UpdateProject {
        project_name: name.to_owned(),
        service_catalog_provisioning_update_details: Some(
            sagemaker::ServiceCatalogProvisioningUpdateDetails {
                provisioning_artifact_id: Some(target.id.clone()),
                provisioning_parameters: given(&declared, &details, &arguments.parameters),
            },
        ),
        ..Default::default()
    };
    let mut follower = deployment.follower(&stack).await?;
    acting.lead.call(&update).await?;
    let ended = follower
        .until(async || {
            let found = projects::describe(&acting.lead, name).await?.ok_or_else(|| gone(name))?;
            let begun = found.last_modified_time != project.last_modified_time;
            Ok((begun && !projects::is_moving(&found)).then_some(found))
        })
        .await?;
    if ended.project_status == "UpdateCompleted" {
        println!("the project {name} is at version {}", target.name);
        return Ok(());
    }
    Err(match follower.root().await? {
        Some(root) => {
            let cause = format!(
                "the project {name} stays at version {}, since the update to {} failed: {root}",
                standing.own_name(),
                target.name
            );
            Failure::new(cause).hint(format!(
                "mend that and run the same command again; `aws cloudformation describe-stack-events --stack-name {stack} {}` \
                 shows all of it",
                deployment.site.cli
            ))
        }
        None => projects::failed(&ended),
    })
}

/// The project, once nothing is being done with it: an update that was interrupted is followed to its end.
async fn rested(acting: &Acting, name: &str) -> Result<sagemaker::DescribeProjectOutput> {
    let absent =
        || Failure::new(format!("there is no project {name}")).hint("`formwork project list` lists them");
    let mut project = projects::describe(&acting.lead, name).await?.ok_or_else(absent)?;
    if projects::is_moving(&project) {
        println!("the project {name} is {}: waiting for its end", project.project_status);
        project = projects::at_rest(&acting.lead, name).await?.ok_or_else(|| gone(name))?;
    }
    if READY.contains(&project.project_status.as_str()) {
        Ok(project)
    } else {
        Err(projects::failed(&project))
    }
}

fn gone(name: &str) -> Failure {
    Failure::new(format!("the project {name} has gone away"))
}

/// The parameters of the stack: those that are given; what it has, of those that the version asks for too; else the
/// version's own defaults.
fn parameters(
    version: &Version,
    declared: &[servicecatalog::ProvisioningArtifactParameter],
    stack: &cloudformation::Stack,
    given: &[(String, String)],
) -> Result<Vec<cloudformation::Parameter>> {
    let keys: Vec<&str> = declared.iter().filter_map(|one| one.parameter_key.as_deref()).collect();
    if let Some((unknown, _)) = given.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
        return Err(Failure::new(format!("version {} has no parameter {unknown}", version.name))
            .hint(format!("it has {}", keys.join(", "))));
    }
    let mut parameters = Vec::new();
    for one in declared {
        let Some(key) = &one.parameter_key else { continue };
        let value = given.iter().rev().find(|(given, _)| given == key).map(|(_, value)| value.clone());
        let mut has = stack.parameters.iter().flatten();
        let has = has.any(|has| has.parameter_key.as_ref() == Some(key));
        if value.is_some() || has {
            parameters.push(cloudformation::Parameter {
                parameter_key: Some(key.clone()),
                use_previous_value: value.is_none().then_some(true),
                parameter_value: value,
                ..Default::default()
            });
        } else if one.default_value.is_none() {
            return Err(Failure::new(format!("version {} asks for the parameter {key}", version.name))
                .hint(format!("--param {key}=VALUE")));
        }
    }
    Ok(parameters)
}

/// The parameters as SageMaker is given them: also those that stay as they are, since one that is left out may become its
/// default. What nobody is shown cannot be given again.
fn given(
    declared: &[servicecatalog::ProvisioningArtifactParameter],
    details: &sagemaker::ServiceCatalogProvisioningDetails,
    new: &[(String, String)],
) -> Option<Vec<sagemaker::ProvisioningParameter>> {
    let stays = |one: &&sagemaker::ProvisioningParameter| {
        let shown = declared
            .iter()
            .any(|declared| declared.parameter_key == one.key && declared.is_no_echo != Some(true));
        shown && new.iter().all(|(key, _)| Some(key) != one.key.as_ref())
    };
    let old = details.provisioning_parameters.iter().flatten().filter(stays).cloned();
    let new = new.iter().map(|(key, value)| sagemaker::ProvisioningParameter {
        key: Some(key.clone()),
        value: Some(value.clone()),
    });
    let all: Vec<_> = old.chain(new).collect();
    (!all.is_empty()).then_some(all)
}

/// Shows what a version would change of a stack.
async fn show(
    deployment: &Deployment<'_>,
    stack: &str,
    version: servicecatalog::DescribeProvisioningArtifactOutput,
    parameters: Vec<cloudformation::Parameter>,
) -> Result {
    let mut info = version.info.unwrap_or_default();
    let url = info.remove("LoadTemplateFromURL").or_else(|| info.remove("TemplateUrl"));
    let text = info.remove("CloudFormationTemplate").filter(|_| url.is_none());
    let ask = cloudformation::CreateChangeSet {
        stack_name: stack.to_owned(),
        template_url: url,
        template_body: text,
        parameters: Some(parameters),
        ..Default::default()
    };
    match deployment.preview(ask).await? {
        Proposal::Changes(mut proposed) => {
            let begins = proposed.forget_beginnings();
            if begins && proposed.changes.is_empty() {
                println!("{stack} in {} stays as it is", deployment.site.name);
            } else {
                print!("{}", proposed.text(&deployment.site));
            }
            if begins {
                println!("  New repositories start from other code. Those that are there stay as they are.");
            }
        }
        Proposal::Unchanged => println!("{stack} in {} stays as it is", deployment.site.name),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(key: &str, default: Option<&str>) -> servicecatalog::ProvisioningArtifactParameter {
        servicecatalog::ProvisioningArtifactParameter {
            parameter_key: Some(key.to_owned()),
            default_value: default.map(str::to_owned),
            ..Default::default()
        }
    }

    /// What becomes of parameters: `Name=value`, `Name=` for one that stays, nothing for one that is its default.
    fn check(keys: &[(&str, Option<&str>)], has: &[&str], given: &[(&str, &str)], expected: &str) {
        let version = versions::tests::version("1.1");
        let declared: Vec<_> = keys.iter().map(|(key, default)| declared(key, *default)).collect();
        let parameter = |key: &&str| cloudformation::Parameter {
            parameter_key: Some((*key).to_owned()),
            ..Default::default()
        };
        let stack = cloudformation::Stack {
            parameters: Some(has.iter().map(parameter).collect()),
            ..Default::default()
        };
        let given: Vec<_> =
            given.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let said = match parameters(&version, &declared, &stack, &given) {
            Ok(all) => {
                let one = |one: cloudformation::Parameter| {
                    assert_eq!(one.use_previous_value.is_some(), one.parameter_value.is_none());
                    format!(
                        "{}={}",
                        one.parameter_key.unwrap_or_default(),
                        one.parameter_value.unwrap_or_default()
                    )
                };
                all.into_iter().map(one).collect::<Vec<_>>().join(" ")
            }
            Err(failure) => failure.cause().to_owned(),
        };
        assert_eq!(said, expected);
    }

    #[test]
    fn parameters_stay_unless_others_are_given() {
        let keys = [("Id", None), ("Size", Some("1")), ("New", Some("2"))];
        check(&keys, &["Id", "Size", "Gone"], &[], "Id= Size=");
        check(&keys, &["Id", "Size"], &[("Size", "3"), ("New", "4")], "Id= Size=3 New=4");
    }

    #[test]
    fn what_a_version_asks_for_is_said_and_what_it_does_not_know_too() {
        check(&[("Id", None), ("New", None)], &["Id"], &[], "version 1.1 asks for the parameter New");
        check(&[("Id", None)], &["Id"], &[("Ix", "1")], "version 1.1 has no parameter Ix");
    }
}
