//! `formwork catalog`: what the catalog offers, in which versions, and who sees it.

mod publish;

use client::Client;
use foundation::versions::order;
use serde_json::json;
use shapes_servicecatalog as servicecatalog;

use crate::commands::account::AccountArgument;
use crate::commands::output::{OutputArgument, Row, row};
use crate::failure::{Failure, Result};
use crate::projects;
use crate::session::take;

/// The tag by which SageMaker Studio shows a product among the templates of the organisation.
const VISIBLE: &str = "sagemaker:studio-visibility";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// List the products
    List {
        /// The ARN of a role: say what it sees, and what is missing for what it does not see
        #[arg(long = "as", value_name = "ARN")]
        viewer: Option<String>,
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
    /// Publish what products are now as a version, which from then on stays as it is
    Publish(publish::Arguments),
    /// Show a product with its versions
    Show {
        /// The product, by its name or its id
        product: String,
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
}

pub(crate) fn run(arguments: Arguments) -> Result {
    match arguments.command {
        Command::List { viewer, account, output } => {
            let rows = account.visit(async |client| list(&client, viewer.as_deref()).await)?;
            let columns: &[&str] = match viewer {
                Some(_) => &["product", "version", "portfolio", "sees", "missing"],
                None => &["product", "id", "version", "portfolio"],
            };
            output.rows(columns, &rows);
        }
        Command::Publish(arguments) => publish::run(&arguments)?,
        Command::Show { product, account, output } => {
            output.one(&account.visit(async |client| show(&client, &product).await)?);
        }
    }
    Ok(())
}

/// A product, as the administrator of the catalog sees it.
struct Offered {
    id: String,
    name: String,
    /// Its versions, the newest first.
    versions: Vec<servicecatalog::ProvisioningArtifactSummary>,
    /// The portfolios that it is in.
    portfolios: Vec<servicecatalog::PortfolioDetail>,
    tags: Vec<servicecatalog::Tag>,
    view: servicecatalog::ProductViewSummary,
}

impl Offered {
    fn newest(&self) -> Option<&str> {
        self.versions.first().and_then(|version| version.name.as_deref())
    }

    fn portfolio_names(&self) -> Vec<&str> {
        self.portfolios.iter().filter_map(|portfolio| portfolio.display_name.as_deref()).collect()
    }

    /// Whether Studio shows it to those who see it.
    fn is_visible(&self) -> bool {
        self.tags.iter().any(|tag| tag.key == VISIBLE && tag.value == "true")
    }
}

async fn list(client: &Client, role: Option<&str>) -> Result<Vec<Row>> {
    let all = offered(client).await?;
    let Some(role) = role else {
        return Ok(all
            .iter()
            .map(|one| {
                row([
                    ("product", json!(one.name)),
                    ("id", json!(one.id)),
                    ("version", json!(one.newest())),
                    ("portfolio", json!(one.portfolio_names())),
                ])
            })
            .collect());
    };
    let viewer = take(client, role).await?;
    let (seen, may) = match projects::products(&viewer).await {
        Ok(seen) => (seen, true),
        Err(error) if error.is_denied() => (Vec::new(), false),
        Err(error) => return Err(error.into()),
    };
    let sees = |one: &Offered| seen.iter().any(|view| view.product_id.as_deref() == Some(&one.id));
    Ok(all
        .iter()
        .map(|one| {
            row([
                ("product", json!(one.name)),
                ("version", json!(one.newest())),
                ("portfolio", json!(one.portfolio_names())),
                ("sees", json!(if sees(one) { "yes" } else { "no" })),
                ("missing", json!(missing(one, sees(one), may))),
            ])
        })
        .collect())
}

/// What a role lacks for seeing a product, in the catalog and in Studio.
fn missing(product: &Offered, sees: bool, may: bool) -> Vec<String> {
    let mut missing = Vec::new();
    if !may {
        missing.push("the permission servicecatalog:SearchProducts".to_owned());
    }
    if !sees {
        missing.push(match product.portfolio_names().as_slice() {
            [] => "a portfolio that has the product".to_owned(),
            names => format!("the role's association with the portfolio {}", names.join(" or ")),
        });
    }
    if !product.is_visible() {
        missing.push(format!("the tag {VISIBLE}=true of the product, without which Studio does not show it"));
    }
    missing
}

async fn show(client: &Client, wanted: &str) -> Result<Row> {
    let all = offered(client).await?;
    let is = |one: &&Offered| one.name == wanted || one.id == wanted;
    let one = all.iter().find(is).ok_or_else(|| {
        let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
        let unknown = Failure::new(format!("there is no product {wanted} in the catalog"));
        unknown.hint(match &*names {
            [] => "the catalog offers nothing: `formwork demo` sets one up".to_owned(),
            names => format!("there is {}", names.join(", ")),
        })
    })?;
    let mut roles = Vec::new();
    for portfolio in one.portfolios.iter().filter_map(|portfolio| portfolio.id.as_ref()) {
        roles.extend(principals(client, portfolio).await?);
    }
    let versions: Vec<_> = one.versions.iter().filter_map(|version| version.name.as_deref()).collect();
    let tags: Vec<_> = one.tags.iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect();
    Ok(row([
        ("product", json!(one.name)),
        ("id", json!(one.id)),
        ("description", json!(one.view.short_description)),
        ("owner", json!(one.view.owner)),
        ("versions", json!(versions)),
        ("portfolio", json!(one.portfolio_names())),
        ("seen by", json!(roles)),
        ("tags", json!(tags)),
    ]))
}

/// Everything that the catalog offers.
async fn offered(client: &Client) -> Result<Vec<Offered>> {
    let turn = |ask: &mut servicecatalog::SearchProductsAsAdmin, token| ask.page_token = Some(token);
    let read = |page: servicecatalog::SearchProductsAsAdminOutput| {
        (page.product_view_details.unwrap_or_default(), page.next_page_token)
    };
    let found = client.all(servicecatalog::SearchProductsAsAdmin::default(), turn, read).await;
    let mut all = Vec::new();
    for view in found?.into_iter().filter_map(|detail| detail.product_view_summary) {
        let id = view.product_id.clone().unwrap_or_default();
        let ask = servicecatalog::DescribeProductAsAdmin { id: Some(id.clone()), ..Default::default() };
        let described = client.call(&ask).await?;
        let mut versions = described.provisioning_artifact_summaries.unwrap_or_default();
        let name =
            |version: &servicecatalog::ProvisioningArtifactSummary| version.name.clone().unwrap_or_default();
        // Versions of one deployment may have come in one moment.
        versions.sort_by(|one, other| {
            let later = other.created_time.cmp(&one.created_time);
            later.then_with(|| order(&name(other), &name(one)))
        });
        let tags = described.tags.unwrap_or_default();
        let portfolios = portfolios(client, &id).await?;
        all.push(Offered {
            id,
            name: view.name.clone().unwrap_or_default(),
            versions,
            portfolios,
            tags,
            view,
        });
    }
    Ok(all)
}

/// The portfolios that a product is in.
async fn portfolios(client: &Client, product: &str) -> Result<Vec<servicecatalog::PortfolioDetail>> {
    let ask =
        servicecatalog::ListPortfoliosForProduct { product_id: product.to_owned(), ..Default::default() };
    let turn = |ask: &mut servicecatalog::ListPortfoliosForProduct, token| ask.page_token = Some(token);
    let read = |page: servicecatalog::ListPortfoliosForProductOutput| {
        (page.portfolio_details.unwrap_or_default(), page.next_page_token)
    };
    client.all(ask, turn, read).await.map_err(Failure::from)
}

/// The ARNs of those who are associated with a portfolio.
async fn principals(client: &Client, portfolio: &str) -> Result<Vec<String>> {
    let ask = servicecatalog::ListPrincipalsForPortfolio {
        portfolio_id: portfolio.to_owned(),
        ..Default::default()
    };
    let turn = |ask: &mut servicecatalog::ListPrincipalsForPortfolio, token| ask.page_token = Some(token);
    let read = |page: servicecatalog::ListPrincipalsForPortfolioOutput| {
        (page.principals.unwrap_or_default(), page.next_page_token)
    };
    let found = client.all(ask, turn, read).await?;
    Ok(found.into_iter().filter_map(|principal| principal.principal_arn).collect())
}
