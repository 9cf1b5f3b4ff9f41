//! `Search`, over model package groups and model packages.

use kernel::{Answers, Call, Needs, Query, Result};
use schema::json;
use serde_json::Value;
use shapes_sagemaker as api;

use crate::registry::group::Group;
use crate::registry::package::Package;
use crate::{SageMaker, error};

/// How many results a page has, unless fewer are asked for.
const PAGE: usize = 100;

impl Answers<api::Search> for SageMaker {
    fn needs(_: &Call, _: &api::Search) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    /// The latest first, unless said otherwise.
    fn run(call: &Call, op: api::Search) -> Result<api::SearchOutput> {
        let cross = op.cross_account_filter_option.as_deref() == Some("CrossAccount");
        error::refuse(&[
            ("CrossAccountFilterOption CrossAccount", cross),
            ("VisibilityConditions", op.visibility_conditions.is_some()),
        ])?;
        let expression = op.search_expression.unwrap_or_default();
        let mut found = Vec::new();
        for record in records(call, &op.resource)? {
            let shown = shown(&record);
            if matches(&expression, &shown)? {
                found.push((shown, record));
            }
        }
        let by = op.sort_by.as_deref().unwrap_or("CreationTime");
        found.sort_by(|(one, _), (other, _)| compare(&member(one, by), &member(other, by)));
        if op.sort_order.as_deref() != Some("Ascending") {
            found.reverse();
        }
        let from = op.next_token.as_deref().map_or(Ok(0), |token| {
            token.parse::<usize>().map_err(|_| error::validation("NextToken is not a token of Search"))
        })?;
        let limit = op.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE);
        let total = found.len();
        let results: Vec<_> = found.into_iter().skip(from).take(limit).map(|(_, record)| record).collect();
        let end = from + results.len();
        Ok(api::SearchOutput {
            results: Some(results),
            next_token: (end < total).then(|| end.to_string()),
            total_hits: Some(api::TotalHits {
                value: i64::try_from(total).ok(),
                relation: Some("EqualTo".to_owned()),
            }),
        })
    }
}

/// All records of a kind.
fn records(call: &Call, resource: &str) -> Result<Vec<api::SearchRecord>> {
    match resource {
        "ModelPackageGroup" => Ok(call
            .every::<Group>(&Query::all())?
            .into_iter()
            .map(|group| api::SearchRecord { model_package_group: Some(group.found()), ..Default::default() })
            .collect()),
        "ModelPackage" => Ok(call
            .every::<Package>(&Query::all())?
            .into_iter()
            .map(|package| api::SearchRecord { model_package: Some(package.found()), ..Default::default() })
            .collect()),
        other => Err(error::validation(format!(
            "this runtime does not search {other}: it searches ModelPackageGroup and ModelPackage"
        ))),
    }
}

/// What filters look at.
fn shown(record: &api::SearchRecord) -> Value {
    match (&record.model_package_group, &record.model_package) {
        (Some(group), _) => json::encode(group),
        (None, Some(package)) => json::encode(package),
        (None, None) => Value::Null,
    }
}

/// A property by its name, inner ones after a dot: `Tags.key`, `ModelLifeCycle.Stage`.
fn member(shown: &Value, name: &str) -> Value {
    if let Some(key) = name.strip_prefix("Tags.") {
        let tags = shown.get("Tags").and_then(Value::as_array).into_iter().flatten();
        let tag = tags.into_iter().find(|tag| tag.get("Key").and_then(Value::as_str) == Some(key));
        return tag.and_then(|tag| tag.get("Value")).cloned().unwrap_or_default();
    }
    name.split('.').try_fold(shown, |at, part| at.get(part)).cloned().unwrap_or_default()
}

fn compare(one: &Value, other: &Value) -> std::cmp::Ordering {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => one.total_cmp(&other),
        _ => text(one).cmp(&text(other)),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn matches(expression: &api::SearchExpression, shown: &Value) -> Result<bool> {
    error::refuse(&[("NestedFilters", expression.nested_filters.is_some())])?;
    let filters = expression.filters.iter().flatten().map(|filter| holds(filter, shown));
    let inner = expression.sub_expressions.iter().flatten().map(|inner| matches(inner, shown));
    let outcomes = filters.chain(inner).collect::<Result<Vec<bool>>>()?;
    Ok(match expression.operator.as_deref() {
        Some("Or") if !outcomes.is_empty() => outcomes.contains(&true),
        _ => !outcomes.contains(&false),
    })
}

fn holds(filter: &api::Filter, shown: &Value) -> Result<bool> {
    let there = member(shown, &filter.name);
    let operator = filter.operator.as_deref().unwrap_or("Equals");
    match operator {
        "Exists" => return Ok(!there.is_null()),
        "NotExists" => return Ok(there.is_null()),
        _ => {}
    }
    let wanted = filter
        .value
        .as_deref()
        .ok_or_else(|| error::validation(format!("the filter {} needs a Value", filter.name)))?;
    let is = text(&there);
    Ok(match operator {
        "NotEquals" => is != wanted,
        _ if there.is_null() => false,
        "Equals" => is == wanted,
        "Contains" => is.contains(wanted),
        "In" => wanted.split(',').any(|one| one == is),
        _ => {
            let wanted = wanted.parse::<f64>().map_or_else(
                |_| {
                    let time = schema::Timestamp::parse(wanted);
                    time.map_or_else(|| Value::from(wanted), |time| Value::from(time.epoch_seconds()))
                },
                Value::from,
            );
            let order = compare(&there, &wanted);
            match operator {
                "GreaterThan" => order.is_gt(),
                "GreaterThanOrEqualTo" => order.is_ge(),
                "LessThan" => order.is_lt(),
                _ => order.is_le(),
            }
        }
    })
}
