//! What is shown of log groups, and of what hangs on them.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_logs as api;

use super::{Group, arn, by_arn, needs};
use crate::{Logs, error};

/// How many groups or streams a page has, unless told.
pub(crate) const PAGE: i32 = 50;

fn shown(call: &Call, group: Group) -> api::LogGroup {
    let arn = arn(call, &group.name);
    api::LogGroup {
        log_group_name: Some(group.name),
        creation_time: Some(group.created),
        retention_in_days: group.retention,
        metric_filter_count: Some(0),
        arn: Some(format!("{arn}:*")),
        log_group_arn: Some(arn),
        log_group_class: Some(api::log_group_class::STANDARD.to_owned()),
        ..api::LogGroup::default()
    }
}

impl Answers<api::DescribeLogGroups> for Logs {
    fn needs(call: &Call, _: &api::DescribeLogGroups) -> Result<Needs> {
        Ok(Needs::on(format!("{}:log-stream:", arn(call, ""))))
    }

    fn run(call: &Call, op: api::DescribeLogGroups) -> Result<api::DescribeLogGroupsOutput> {
        if op.account_identifiers.is_some() || op.include_linked_accounts == Some(true) {
            return Err(error::invalid("this runtime has no monitoring accounts: leave linked accounts out"));
        }
        if op.log_group_name_prefix.is_some() && op.log_group_name_pattern.is_some() {
            return Err(error::invalid(
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
            ));
        }
        if op.log_group_class.as_deref().is_some_and(|class| class != api::log_group_class::STANDARD) {
            return Ok(api::DescribeLogGroupsOutput { log_groups: Some(Vec::new()), next_token: None });
        }
        let wanted = op
            .log_group_identifiers
            .iter()
            .flatten()
            .map(|given| if given.starts_with("arn:") { by_arn(call, given) } else { Ok(given.clone()) });
        let wanted: Vec<String> = wanted.collect::<Result<_>>()?;
        let pattern = op.log_group_name_pattern.map(|pattern| pattern.to_lowercase());
        let query = Query::all()
            .prefix(op.log_group_name_prefix.as_deref().unwrap_or_default())
            .after(op.next_token.as_deref())
            .limit(usize::try_from(op.limit.unwrap_or(PAGE)).unwrap_or_default());
        let page = call.page::<Group>(&query, |group| {
            Ok((wanted.is_empty() || wanted.contains(&group.name))
                && pattern.as_ref().is_none_or(|pattern| group.name.to_lowercase().contains(pattern)))
        });
        let page = page.map_err(error::token)?.map(|group| shown(call, group));
        Ok(api::DescribeLogGroupsOutput { log_groups: Some(page.items), next_token: page.next })
    }
}

impl Answers<api::DescribeSubscriptionFilters> for Logs {
    fn needs(call: &Call, op: &api::DescribeSubscriptionFilters) -> Result<Needs> {
        needs(call, &op.log_group_name)
    }

    /// There are none, since none can be put.
    fn run(
        call: &Call,
        op: api::DescribeSubscriptionFilters,
    ) -> Result<api::DescribeSubscriptionFiltersOutput> {
        call.find::<Group>(&op.log_group_name)?;
        Ok(api::DescribeSubscriptionFiltersOutput {
            subscription_filters: Some(Vec::new()),
            next_token: None,
        })
    }
}

impl Answers<api::DescribeMetricFilters> for Logs {
    fn needs(call: &Call, op: &api::DescribeMetricFilters) -> Result<Needs> {
        needs(call, op.log_group_name.as_deref().unwrap_or_default())
    }

    /// There are none, since none can be put.
    fn run(call: &Call, op: api::DescribeMetricFilters) -> Result<api::DescribeMetricFiltersOutput> {
        if let Some(name) = op.log_group_name {
            call.find::<Group>(&name)?;
        }
        Ok(api::DescribeMetricFiltersOutput { metric_filters: Some(Vec::new()), next_token: None })
    }
}
