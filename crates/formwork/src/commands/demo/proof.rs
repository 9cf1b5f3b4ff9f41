//! The last step: the three endpoints predict rows that their model has never seen.

use std::time::{Duration, Instant};

use client::Client;
use serde_json::{Value, json};
use shapes_s3 as s3;
use shapes_sagemaker as sagemaker;
use shapes_sagemaker_runtime as runtime;

use super::project::Project;
use super::train::Registered;
use crate::failure::{Failure, Result};
use crate::road::{Cast, Report};
use crate::session::take;
use crate::stacks::{describe, output};

/// How long between two questions to an endpoint whose container is only starting, and how many before it is given up: two
/// minutes' worth.
const PAUSE: Duration = Duration::from_millis(200);
const LOOKS: u32 = 600;

/// How many rows are asked for.
const ROWS: usize = 6;

/// A row that was held out: what is known of it, and what it is.
struct Row {
    features: String,
    truth: String,
}

pub(super) async fn run(cast: &Cast, project: &Project, model: &Registered, report: &mut Report) -> Result {
    let begun = Instant::now();
    let rows = rows(&cast.dev, &model.held_out).await?;
    let mut columns: Vec<(String, Vec<f64>)> = Vec::new();
    for (account, administrator) in cast.environments().await? {
        let name = format!("{}-{}", project.prefix(), account.name);
        let stack = describe(&administrator, &name).await?.unwrap_or_default();
        let invoker = take(&administrator, &output(&stack, "InvokeRoleArn")?).await?;
        let endpoint = output(&stack, "EndpointName")?;
        let served = served(&administrator, &endpoint).await?;
        if served != [model.arn.as_str()] {
            let served = served.join(", ");
            return Err(Failure::new(format!("the endpoint {endpoint} serves {served}, not {}", model.arn)));
        }
        let predictions = ask(&invoker, &endpoint, &rows).await?;
        columns.push((account.name, predictions));
    }
    if let Some((name, _)) = columns.iter().find(|(_, one)| Some(one) != columns.first().map(|(_, one)| one))
    {
        return Err(Failure::new(format!("the endpoint in {name} predicts otherwise than the one in dev")));
    }
    tell(&rows, &columns, report);
    let detail = format!("{} held-out rows predicted by three endpoints", rows.len());
    report.step("Proof", detail, begun);
    Ok(())
}

/// The model packages that an endpoint serves, a container each.
async fn served(administrator: &Client, endpoint: &str) -> Result<Vec<String>> {
    let ask = sagemaker::DescribeEndpoint { endpoint_name: endpoint.to_owned() };
    let config = administrator.call(&ask).await.map_err(Failure::new)?.endpoint_config_name;
    let ask = sagemaker::DescribeEndpointConfig { endpoint_config_name: config.unwrap_or_default() };
    let variants = administrator.call(&ask).await.map_err(Failure::new)?.production_variants;
    let mut packages = Vec::new();
    for model_name in variants.into_iter().filter_map(|variant| variant.model_name) {
        let ask = sagemaker::DescribeModel { model_name };
        let model = administrator.call(&ask).await.map_err(Failure::new)?;
        let containers = model.containers.into_iter().flatten().chain(model.primary_container);
        packages.extend(containers.map(|container| container.model_package_name.unwrap_or_default()));
    }
    Ok(packages)
}

/// Some of the held-out rows, evenly from all of them.
async fn rows(administrator: &Client, held_out: &str) -> Result<Vec<Row>> {
    let address = held_out.strip_prefix("s3://").and_then(|address| address.split_once('/'));
    let (bucket, prefix) = address.ok_or_else(|| Failure::new(format!("{held_out} is no address in S3")))?;
    let key = format!("{}/test.csv", prefix.trim_end_matches('/'));
    let get = s3::GetObject { bucket: bucket.to_owned(), key, ..Default::default() };
    let (_, content) = administrator.stream(&get, Vec::new()).await.map_err(Failure::new)?;
    let text = String::from_utf8(content).map_err(|_| Failure::new(format!("{held_out} is not text")))?;
    let all: Vec<Row> = text
        .lines()
        .filter_map(|line| line.split_once(','))
        .map(|(truth, features)| Row { features: features.to_owned(), truth: truth.to_owned() })
        .collect();
    let step = (all.len() / ROWS).max(1);
    let some: Vec<Row> = all.into_iter().step_by(step).take(ROWS).collect();
    if some.is_empty() { Err(Failure::new(format!("{held_out}/test.csv has no rows"))) } else { Ok(some) }
}

async fn ask(invoker: &Client, endpoint: &str, rows: &[Row]) -> Result<Vec<f64>> {
    let body: Vec<&str> = rows.iter().map(|row| row.features.as_str()).collect();
    let invoke = runtime::InvokeEndpoint {
        endpoint_name: endpoint.to_owned(),
        body: body.join("\n").into_bytes().into(),
        content_type: Some("text/csv".to_owned()),
        accept: Some("text/csv".to_owned()),
        ..Default::default()
    };
    let answer = answered(invoker, &invoke).await?;
    let text = String::from_utf8_lossy(&answer.body.0).into_owned();
    let predictions: std::result::Result<Vec<f64>, _> =
        text.split(['\n', ',']).filter(|one| !one.trim().is_empty()).map(|one| one.trim().parse()).collect();
    match predictions {
        Ok(predictions)
            if predictions.len() == rows.len() && predictions.iter().all(|one| one.is_finite()) =>
        {
            Ok(predictions)
        }
        _ => Err(Failure::new(format!("the endpoint {endpoint} answered {text:?} to {} rows", rows.len()))),
    }
}

/// What an endpoint answers. With a runtime that was stopped its container ended, and starts when the next one comes up.
async fn answered(
    invoker: &Client,
    invoke: &runtime::InvokeEndpoint,
) -> Result<runtime::InvokeEndpointOutput> {
    let mut looks = 0;
    loop {
        match invoker.call(invoke).await {
            Err(client::Error::Api { error, .. }) if error.code == "ServiceUnavailable" && looks < LOOKS => {
                looks += 1;
                tokio::time::sleep(PAUSE).await;
            }
            answer => return answer.map_err(Failure::new),
        }
    }
}

fn tell(rows: &[Row], columns: &[(String, Vec<f64>)], report: &mut Report) {
    let names: Vec<String> = columns.iter().map(|(name, _)| format!("{name:>9}")).collect();
    report.progress(&format!("{:>7} {}", "truth", names.join(" ")));
    let mut found = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let predicted: Vec<f64> = columns.iter().filter_map(|(_, all)| all.get(index).copied()).collect();
        let shown: Vec<String> = predicted.iter().map(|one| format!("{one:>9.4}")).collect();
        report.progress(&format!("{:>7} {}", row.truth, shown.join(" ")));
        found.push(json!({"truth": row.truth, "predictions": predicted}));
    }
    report.found("predictions", Value::Array(found));
}
