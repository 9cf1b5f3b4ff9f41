//! `DescribeRepositories`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_ecr as api;

use super::Repository;
use crate::named::Named;
use crate::{Ecr, error};

/// How many repositories are in a page, unless fewer are asked for.
const PAGE: usize = 100;

impl Answers<api::DescribeRepositories> for Ecr {
    /// Those that are named, or all of the registry.
    fn needs(call: &Call, op: &api::DescribeRepositories) -> Result<Needs> {
        let registry = op.registry_id.as_deref();
        match op.repository_names.as_deref() {
            None | Some([]) => {
                let all = Named::of(call, registry, "*");
                Ok(Needs::on(all.arn()).owned_by(&all.place.account))
            }
            Some(names) => names.iter().try_fold(Needs::nothing(), |needs, name| {
                Ok(needs.and(Named::of(call, registry, name).needs(call)?))
            }),
        }
    }

    fn run(call: &Call, op: api::DescribeRepositories) -> Result<api::DescribeRepositoriesOutput> {
        let registry = op.registry_id.as_deref();
        let names = op.repository_names.unwrap_or_default();
        if !names.is_empty() {
            if op.next_token.is_some() || op.max_results.is_some() {
                return Err(error::invalid("repositoryNames", "named repositories have no pages"));
            }
            let find = |name: &String| Named::of(call, registry, name).find(call).map(Repository::shown);
            let repositories = names.iter().map(find).collect::<Result<Vec<_>>>()?;
            return Ok(api::DescribeRepositoriesOutput {
                repositories: Some(repositories),
                next_token: None,
            });
        }
        let place = Named::of(call, registry, "*").place;
        let limit = op.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
        let query = Query::all().limit(limit).after(op.next_token.as_deref());
        let page = call.page_in(&place, &query, |_| Ok(true))?.map(Repository::shown);
        Ok(api::DescribeRepositoriesOutput { repositories: Some(page.items), next_token: page.next })
    }
}
