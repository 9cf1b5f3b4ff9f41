//! `formwork model`: the registered models of an account.

use client::{Client, Error};
use serde_json::{Map, Value, json};
use shapes_s3 as s3;
use shapes_sagemaker as sagemaker;

use super::account::AccountArgument;
use super::output::{OutputArgument, row};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// List the registered models, the newest of each group first
    List {
        /// Only those of this group
        group: Option<String>,
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
    /// Show a registered model
    Show {
        /// Its group and version (`churn/3`), or its ARN
        model: String,
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
}

pub(crate) fn run(arguments: Arguments) -> Result {
    match arguments.command {
        Command::List { group, account, output } => list(group, &account, output),
        Command::Show { model, account, output } => show(&model, &account, output),
    }
}

fn list(group: Option<String>, account: &AccountArgument, output: OutputArgument) -> Result {
    let found = account.visit(async |client| match group {
        Some(group) => packages(&client, group).await.map_err(Failure::from),
        None => every(&client).await,
    })?;
    let rows: Vec<_> = found
        .into_iter()
        .map(|one| {
            row([
                ("group", json!(one.model_package_group_name)),
                ("version", json!(one.model_package_version)),
                ("approval", json!(one.model_approval_status)),
                ("status", json!(one.model_package_status)),
                ("created", json!(one.creation_time.to_string())),
                ("arn", json!(one.model_package_arn)),
            ])
        })
        .collect();
    output.rows(&["group", "version", "approval", "status", "created"], &rows);
    Ok(())
}

/// All versions in all groups.
pub(super) async fn every(client: &Client) -> Result<Vec<sagemaker::ModelPackageSummary>> {
    let turn = |ask: &mut sagemaker::ListModelPackageGroups, token| ask.next_token = Some(token);
    let read = |page: sagemaker::ListModelPackageGroupsOutput| {
        (page.model_package_group_summary_list, page.next_token)
    };
    let groups = client.all(sagemaker::ListModelPackageGroups::default(), turn, read).await;
    let mut all = Vec::new();
    for group in groups? {
        all.extend(packages(client, group.model_package_group_name).await?);
    }
    Ok(all)
}

/// The versions in a group, the newest first.
pub(super) async fn packages(
    client: &Client,
    group: String,
) -> std::result::Result<Vec<sagemaker::ModelPackageSummary>, Error> {
    let ask = sagemaker::ListModelPackages {
        model_package_group_name: Some(group),
        sort_by: Some("CreationTime".to_owned()),
        sort_order: Some("Descending".to_owned()),
        ..Default::default()
    };
    let turn = |ask: &mut sagemaker::ListModelPackages, token| ask.next_token = Some(token);
    let read = |page: sagemaker::ListModelPackagesOutput| (page.model_package_summary_list, page.next_token);
    client.all(ask, turn, read).await
}

/// A registered model by its ARN, or by its group and version.
pub(super) async fn find(client: &Client, model: &str) -> Result<sagemaker::ModelPackageSummary> {
    let (group, version) = match model.strip_prefix("arn:") {
        Some(arn) => {
            arn.split_once(":model-package/").and_then(|(_, rest)| rest.rsplit_once('/')).unwrap_or_default()
        }
        None => model.rsplit_once('/').unwrap_or_default(),
    };
    let unknown = || {
        Failure::new(format!("{model} is no registered model"))
            .hint("name one by its group and version, as `formwork model list` shows them: churn/3")
    };
    let version: i32 = version.parse().map_err(|_| unknown())?;
    // Of a group that is not there, the service says no more than that it cannot list it.
    let all = packages(client, group.to_owned()).await.map_err(|error| match error {
        Error::Api { error, .. } if error.code == "ValidationException" => unknown(),
        other => other.into(),
    })?;
    all.into_iter().find(|one| one.model_package_version == Some(version)).ok_or_else(unknown)
}

fn show(model: &str, account: &AccountArgument, output: OutputArgument) -> Result {
    account.visit(async |client| {
        let summary = find(&client, model).await?;
        let ask = sagemaker::DescribeModelPackage {
            model_package_name: summary.model_package_arn,
            ..Default::default()
        };
        let found = client.call(&ask).await?;
        let specification = found.inference_specification.unwrap_or_default();
        let container = specification.containers.into_iter().next().unwrap_or_default();
        let quality = found.model_metrics.and_then(|metrics| metrics.model_quality?.statistics);
        let report = quality.map(|quality| quality.s3_uri);
        let metrics = match &report {
            Some(uri) => Some(metrics(&client, uri).await?),
            None => None,
        };
        output.one(&row([
            ("group", json!(found.model_package_group_name)),
            ("version", json!(found.model_package_version)),
            ("approval", json!(found.model_approval_status)),
            ("approval says", json!(found.approval_description)),
            ("status", json!(found.model_package_status)),
            ("metrics", json!(metrics)),
            ("report", json!(report)),
            ("image", json!(container.image)),
            ("data", json!(container.model_data_url)),
            ("made by", json!(found.metadata_properties.and_then(|properties| properties.generated_by))),
            ("arn", json!(found.model_package_arn)),
            ("created", json!(found.creation_time.to_string())),
        ]));
        Ok(())
    })
}

/// The numbers of an evaluation's report, by where they stand in it; or why whoever asks is not told.
async fn metrics(client: &Client, uri: &str) -> Result<Value> {
    let Some((bucket, key)) = uri.strip_prefix("s3://").and_then(|place| place.split_once('/')) else {
        return Ok(json!(format!("{uri} is no address in S3")));
    };
    let get = s3::GetObject { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let content = match client.stream(&get, Vec::new()).await {
        Ok((_, content)) => content,
        Err(Error::Api { error, .. }) => return Ok(json!(format!("cannot be read: {}", error.message))),
        Err(other) => return Err(other.into()),
    };
    let Ok(report) = serde_json::from_slice::<Value>(&content) else {
        return Ok(json!("the report is no JSON"));
    };
    let mut numbers = Map::new();
    gather(&report, "", &mut numbers);
    Ok(Value::Object(numbers))
}

/// Gathers the numbers below a value. The reports of AWS's own tools say `{"auc": {"value": 0.9}}`, which is told as `auc`.
fn gather(value: &Value, path: &str, numbers: &mut Map<String, Value>) {
    match value {
        Value::Number(_) => drop(numbers.insert(path.to_owned(), value.clone())),
        Value::Object(members) => {
            for (name, member) in members {
                let below = match (path, name.as_str()) {
                    ("", name) => name.to_owned(),
                    (path, "value") => path.to_owned(),
                    (path, name) => format!("{path}.{name}"),
                };
                gather(member, &below, numbers);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_a_report_are_told_by_where_they_stand() {
        let report = json!({
            "binary_classification_metrics": {
                "auc": {"value": 0.9876, "standard_deviation": "NaN"},
                "confusion_matrix": {"0": {"0": 30, "1": 2}},
            },
            "rows": 87, "curve": [[0, 1]],
        });
        let mut numbers = Map::new();
        gather(&report, "", &mut numbers);
        let expected = json!({
            "binary_classification_metrics.auc": 0.9876,
            "binary_classification_metrics.confusion_matrix.0.0": 30,
            "binary_classification_metrics.confusion_matrix.0.1": 2,
            "rows": 87,
        });
        assert_eq!(Value::Object(numbers), expected);
    }
}
