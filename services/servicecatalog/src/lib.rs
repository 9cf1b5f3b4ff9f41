//! AWS Service Catalog: what an organisation lets its people launch, and what they launched.
//!
//! An administrator puts products (CloudFormation templates, in versions) into portfolios, says by constraints under
//! which role they are launched, and associates the principals that may. A principal sees and launches only what is in a
//! portfolio of its own. A launch is a stack: a job makes it under the launch role, or as whoever launches if there is no
//! constraint, follows it, and writes its outcome into the launch's record.
//!
//! Served: portfolios, products with their provisioning artifacts, both kinds of principals, launch constraints, the end
//! user's view, and provisioned products with their records and outputs. Templates are fetched from S3 as whoever asks.
//! No portfolio is shared, and none can be.
//!
//! Refused by name: constraints of other types than `LAUNCH`, products of other types than
//! `CLOUD_FORMATION_TEMPLATE`, `ImportFromPhysicalId`, `SourceConnection`, stack sets, notification topics, changes of a
//! provisioned product's tags. Shares, tag options, budgets, service actions and plans are not served.
//!
//! What differs: `AcceptLanguage` changes nothing, since messages are English. A record does not show that its stack is
//! rolling back (`IN_PROGRESS_IN_ERROR`): it is `IN_PROGRESS` until the stack has ended.

mod artifact;
mod association;
mod constraint;
mod error;
mod names;
mod paging;
mod path;
mod portfolio;
mod principal;
mod product;
mod provisioned;
mod resource;
mod tags;
mod token;

use shapes_servicecatalog as api;

/// The service.
#[derive(Debug)]
pub struct ServiceCatalog;

kernel::serves!(ServiceCatalog: api::SERVICE,
    operations [
        CreatePortfolio, DescribePortfolio, ListPortfolios, ListPortfoliosForProduct, UpdatePortfolio,
        DeletePortfolio, ListAcceptedPortfolioShares,
        DescribeProductAsAdmin, SearchProductsAsAdmin, UpdateProduct, DeleteProduct,
        DescribeProvisioningArtifact, ListProvisioningArtifacts, UpdateProvisioningArtifact,
        DeleteProvisioningArtifact,
        AssociateProductWithPortfolio, DisassociateProductFromPortfolio,
        AssociatePrincipalWithPortfolio, DisassociatePrincipalFromPortfolio, ListPrincipalsForPortfolio,
        CreateConstraint, DescribeConstraint, ListConstraintsForPortfolio, UpdateConstraint, DeleteConstraint,
        SearchProducts, DescribeProduct, DescribeProductView, ListLaunchPaths, DescribeProvisioningParameters,
        ProvisionProduct, UpdateProvisionedProduct, TerminateProvisionedProduct, DescribeProvisionedProduct,
        SearchProvisionedProducts, ScanProvisionedProducts, GetProvisionedProductOutputs, DescribeRecord,
        ListRecordHistory,
    ],
    fetching [CreateProduct, CreateProvisioningArtifact],
    resources [
        portfolio::PortfolioResource, product::ProductResource, association::AssociationResource,
        principal::PrincipalResource, constraint::LaunchRoleConstraint,
    ],
    jobs [artifact::Loading, provisioned::Operating],
    effects [artifact::FetchTemplate],
    records [
        portfolio::Portfolio, product::Product, artifact::Artifact, artifact::Text, association::Association,
        principal::Association, constraint::Constraint, provisioned::Provisioned, provisioned::History,
        token::Token,
    ],
);
