//! `AssociatePrincipalWithPortfolio`, `DisassociatePrincipalFromPortfolio`, `ListPrincipalsForPortfolio`.

use kernel::{Answers, Call, Needs, Query, Result};

use super::{Association, key, pattern};
use crate::portfolio::{self, Portfolio};
use crate::{ServiceCatalog, api, error, paging};

/// How many patterns a portfolio has at most.
const PATTERNS: usize = 10;

impl Answers<api::AssociatePrincipalWithPortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::AssociatePrincipalWithPortfolio) -> Result<Needs> {
        portfolio::needs(call, &op.portfolio_id)
    }

    fn run(
        call: &mut Call,
        op: api::AssociatePrincipalWithPortfolio,
    ) -> Result<api::AssociatePrincipalWithPortfolioOutput> {
        call.find::<Portfolio>(&op.portfolio_id)?;
        let associated = call.every::<Association>(&Query::all().by("portfolio", &op.portfolio_id))?;
        let is_pattern = op.principal_type == api::principal_type::IAM_PATTERN;
        let good = if is_pattern { pattern::is_good(&op.principal_arn) } else { is_arn(&op.principal_arn) };
        if !good {
            let text = format!("Invalid principal ARN: {} is no {}", op.principal_arn, op.principal_type);
            return Err(error::invalid(text));
        }
        let new = Association {
            portfolio: op.portfolio_id,
            arn: op.principal_arn,
            kind: op.principal_type,
            created: call.now(),
        };
        if associated.iter().any(|one| one.arn == new.arn && one.kind == new.kind) {
            return Ok(api::AssociatePrincipalWithPortfolioOutput {});
        }
        if is_pattern && associated.iter().filter(|one| one.kind == new.kind).count() >= PATTERNS {
            return Err(error::limit(format!("a portfolio has at most {PATTERNS} patterns of principals")));
        }
        call.put(&new)?;
        Ok(api::AssociatePrincipalWithPortfolioOutput {})
    }
}

/// Whether a text is a full ARN of IAM's.
fn is_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    matches!(
        parts.as_slice(),
        ["arn", _, "iam", "", account, resource]
            if account.len() == 12 && !resource.is_empty() && !resource.contains(['*', '?'])
    )
}

impl Answers<api::DisassociatePrincipalFromPortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DisassociatePrincipalFromPortfolio) -> Result<Needs> {
        portfolio::needs(call, &op.portfolio_id)
    }

    fn run(
        call: &mut Call,
        op: api::DisassociatePrincipalFromPortfolio,
    ) -> Result<api::DisassociatePrincipalFromPortfolioOutput> {
        call.find::<Portfolio>(&op.portfolio_id)?;
        let kind = op.principal_type.as_deref().unwrap_or(api::principal_type::IAM);
        if !call.remove::<Association>(&key(&op.portfolio_id, kind, &op.principal_arn))? {
            return Err(error::absent("Principal", &op.principal_arn));
        }
        Ok(api::DisassociatePrincipalFromPortfolioOutput {})
    }
}

impl Answers<api::ListPrincipalsForPortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::ListPrincipalsForPortfolio) -> Result<Needs> {
        portfolio::needs(call, &op.portfolio_id)
    }

    fn run(
        call: &Call,
        op: api::ListPrincipalsForPortfolio,
    ) -> Result<api::ListPrincipalsForPortfolioOutput> {
        call.find::<Portfolio>(&op.portfolio_id)?;
        let all = call.every::<Association>(&Query::all().by("portfolio", &op.portfolio_id))?;
        let (shown, next_page_token) =
            paging::page(all, |one| &one.arn, op.page_size, op.page_token.as_deref())?;
        let shown = shown
            .into_iter()
            .map(|one| api::Principal { principal_arn: Some(one.arn), principal_type: Some(one.kind) });
        Ok(api::ListPrincipalsForPortfolioOutput { principals: Some(shown.collect()), next_page_token })
    }
}
