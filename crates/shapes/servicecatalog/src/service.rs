//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ACCEPT_PORTFOLIO_SHARE: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "AcceptPortfolioShare", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ACCEPT_PORTFOLIO_SHARE, output: &schemas::ACCEPT_PORTFOLIO_SHARE_OUTPUT,
    new_input: empty::<api::AcceptPortfolioShare>, new_output: empty::<api::AcceptPortfolioShareOutput>,
};

pub(crate) static ASSOCIATE_PRINCIPAL_WITH_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "AssociatePrincipalWithPortfolio", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ASSOCIATE_PRINCIPAL_WITH_PORTFOLIO, output: &schemas::ASSOCIATE_PRINCIPAL_WITH_PORTFOLIO_OUTPUT,
    new_input: empty::<api::AssociatePrincipalWithPortfolio>, new_output: empty::<api::AssociatePrincipalWithPortfolioOutput>,
};

pub(crate) static ASSOCIATE_PRODUCT_WITH_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "AssociateProductWithPortfolio", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ASSOCIATE_PRODUCT_WITH_PORTFOLIO, output: &schemas::ASSOCIATE_PRODUCT_WITH_PORTFOLIO_OUTPUT,
    new_input: empty::<api::AssociateProductWithPortfolio>, new_output: empty::<api::AssociateProductWithPortfolioOutput>,
};

pub(crate) static ASSOCIATE_TAG_OPTION_WITH_RESOURCE: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "AssociateTagOptionWithResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ASSOCIATE_TAG_OPTION_WITH_RESOURCE, output: &schemas::ASSOCIATE_TAG_OPTION_WITH_RESOURCE_OUTPUT,
    new_input: empty::<api::AssociateTagOptionWithResource>, new_output: empty::<api::AssociateTagOptionWithResourceOutput>,
};

pub(crate) static CREATE_CONSTRAINT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "CreateConstraint", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_CONSTRAINT, output: &schemas::CREATE_CONSTRAINT_OUTPUT,
    new_input: empty::<api::CreateConstraint>, new_output: empty::<api::CreateConstraintOutput>,
};

pub(crate) static CREATE_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "CreatePortfolio", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PORTFOLIO, output: &schemas::CREATE_PORTFOLIO_OUTPUT,
    new_input: empty::<api::CreatePortfolio>, new_output: empty::<api::CreatePortfolioOutput>,
};

pub(crate) static CREATE_PORTFOLIO_SHARE: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "CreatePortfolioShare", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PORTFOLIO_SHARE, output: &schemas::CREATE_PORTFOLIO_SHARE_OUTPUT,
    new_input: empty::<api::CreatePortfolioShare>, new_output: empty::<api::CreatePortfolioShareOutput>,
};

pub(crate) static CREATE_PRODUCT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "CreateProduct", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PRODUCT, output: &schemas::CREATE_PRODUCT_OUTPUT,
    new_input: empty::<api::CreateProduct>, new_output: empty::<api::CreateProductOutput>,
};

pub(crate) static CREATE_PROVISIONING_ARTIFACT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "CreateProvisioningArtifact", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PROVISIONING_ARTIFACT, output: &schemas::CREATE_PROVISIONING_ARTIFACT_OUTPUT,
    new_input: empty::<api::CreateProvisioningArtifact>, new_output: empty::<api::CreateProvisioningArtifactOutput>,
};

pub(crate) static CREATE_TAG_OPTION: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "CreateTagOption", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_TAG_OPTION, output: &schemas::CREATE_TAG_OPTION_OUTPUT,
    new_input: empty::<api::CreateTagOption>, new_output: empty::<api::CreateTagOptionOutput>,
};

pub(crate) static DELETE_CONSTRAINT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DeleteConstraint", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_CONSTRAINT, output: &schemas::DELETE_CONSTRAINT_OUTPUT,
    new_input: empty::<api::DeleteConstraint>, new_output: empty::<api::DeleteConstraintOutput>,
};

pub(crate) static DELETE_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DeletePortfolio", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PORTFOLIO, output: &schemas::DELETE_PORTFOLIO_OUTPUT,
    new_input: empty::<api::DeletePortfolio>, new_output: empty::<api::DeletePortfolioOutput>,
};

pub(crate) static DELETE_PORTFOLIO_SHARE: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DeletePortfolioShare", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PORTFOLIO_SHARE, output: &schemas::DELETE_PORTFOLIO_SHARE_OUTPUT,
    new_input: empty::<api::DeletePortfolioShare>, new_output: empty::<api::DeletePortfolioShareOutput>,
};

pub(crate) static DELETE_PRODUCT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DeleteProduct", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PRODUCT, output: &schemas::DELETE_PRODUCT_OUTPUT,
    new_input: empty::<api::DeleteProduct>, new_output: empty::<api::DeleteProductOutput>,
};

pub(crate) static DELETE_PROVISIONING_ARTIFACT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DeleteProvisioningArtifact", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PROVISIONING_ARTIFACT, output: &schemas::DELETE_PROVISIONING_ARTIFACT_OUTPUT,
    new_input: empty::<api::DeleteProvisioningArtifact>, new_output: empty::<api::DeleteProvisioningArtifactOutput>,
};

pub(crate) static DELETE_TAG_OPTION: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DeleteTagOption", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_TAG_OPTION, output: &schemas::DELETE_TAG_OPTION_OUTPUT,
    new_input: empty::<api::DeleteTagOption>, new_output: empty::<api::DeleteTagOptionOutput>,
};

pub(crate) static DESCRIBE_CONSTRAINT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribeConstraint", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_CONSTRAINT, output: &schemas::DESCRIBE_CONSTRAINT_OUTPUT,
    new_input: empty::<api::DescribeConstraint>, new_output: empty::<api::DescribeConstraintOutput>,
};

pub(crate) static DESCRIBE_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribePortfolio", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PORTFOLIO, output: &schemas::DESCRIBE_PORTFOLIO_OUTPUT,
    new_input: empty::<api::DescribePortfolio>, new_output: empty::<api::DescribePortfolioOutput>,
};

pub(crate) static DESCRIBE_PORTFOLIO_SHARE_STATUS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribePortfolioShareStatus", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PORTFOLIO_SHARE_STATUS, output: &schemas::DESCRIBE_PORTFOLIO_SHARE_STATUS_OUTPUT,
    new_input: empty::<api::DescribePortfolioShareStatus>, new_output: empty::<api::DescribePortfolioShareStatusOutput>,
};

pub(crate) static DESCRIBE_PORTFOLIO_SHARES: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribePortfolioShares", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PORTFOLIO_SHARES, output: &schemas::DESCRIBE_PORTFOLIO_SHARES_OUTPUT,
    new_input: empty::<api::DescribePortfolioShares>, new_output: empty::<api::DescribePortfolioSharesOutput>,
};

pub(crate) static DESCRIBE_PRODUCT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribeProduct", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PRODUCT, output: &schemas::DESCRIBE_PRODUCT_OUTPUT,
    new_input: empty::<api::DescribeProduct>, new_output: empty::<api::DescribeProductOutput>,
};

pub(crate) static DESCRIBE_PRODUCT_AS_ADMIN: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribeProductAsAdmin", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PRODUCT_AS_ADMIN, output: &schemas::DESCRIBE_PRODUCT_AS_ADMIN_OUTPUT,
    new_input: empty::<api::DescribeProductAsAdmin>, new_output: empty::<api::DescribeProductAsAdminOutput>,
};

pub(crate) static DESCRIBE_PRODUCT_VIEW: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribeProductView", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PRODUCT_VIEW, output: &schemas::DESCRIBE_PRODUCT_VIEW_OUTPUT,
    new_input: empty::<api::DescribeProductView>, new_output: empty::<api::DescribeProductViewOutput>,
};

pub(crate) static DESCRIBE_PROVISIONED_PRODUCT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribeProvisionedProduct", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PROVISIONED_PRODUCT, output: &schemas::DESCRIBE_PROVISIONED_PRODUCT_OUTPUT,
    new_input: empty::<api::DescribeProvisionedProduct>, new_output: empty::<api::DescribeProvisionedProductOutput>,
};

pub(crate) static DESCRIBE_PROVISIONING_ARTIFACT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribeProvisioningArtifact", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PROVISIONING_ARTIFACT, output: &schemas::DESCRIBE_PROVISIONING_ARTIFACT_OUTPUT,
    new_input: empty::<api::DescribeProvisioningArtifact>, new_output: empty::<api::DescribeProvisioningArtifactOutput>,
};

pub(crate) static DESCRIBE_PROVISIONING_PARAMETERS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribeProvisioningParameters", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PROVISIONING_PARAMETERS, output: &schemas::DESCRIBE_PROVISIONING_PARAMETERS_OUTPUT,
    new_input: empty::<api::DescribeProvisioningParameters>, new_output: empty::<api::DescribeProvisioningParametersOutput>,
};

pub(crate) static DESCRIBE_RECORD: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribeRecord", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_RECORD, output: &schemas::DESCRIBE_RECORD_OUTPUT,
    new_input: empty::<api::DescribeRecord>, new_output: empty::<api::DescribeRecordOutput>,
};

pub(crate) static DESCRIBE_TAG_OPTION: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DescribeTagOption", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_TAG_OPTION, output: &schemas::DESCRIBE_TAG_OPTION_OUTPUT,
    new_input: empty::<api::DescribeTagOption>, new_output: empty::<api::DescribeTagOptionOutput>,
};

pub(crate) static DISASSOCIATE_PRINCIPAL_FROM_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DisassociatePrincipalFromPortfolio", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISASSOCIATE_PRINCIPAL_FROM_PORTFOLIO, output: &schemas::DISASSOCIATE_PRINCIPAL_FROM_PORTFOLIO_OUTPUT,
    new_input: empty::<api::DisassociatePrincipalFromPortfolio>, new_output: empty::<api::DisassociatePrincipalFromPortfolioOutput>,
};

pub(crate) static DISASSOCIATE_PRODUCT_FROM_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DisassociateProductFromPortfolio", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISASSOCIATE_PRODUCT_FROM_PORTFOLIO, output: &schemas::DISASSOCIATE_PRODUCT_FROM_PORTFOLIO_OUTPUT,
    new_input: empty::<api::DisassociateProductFromPortfolio>, new_output: empty::<api::DisassociateProductFromPortfolioOutput>,
};

pub(crate) static DISASSOCIATE_TAG_OPTION_FROM_RESOURCE: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "DisassociateTagOptionFromResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISASSOCIATE_TAG_OPTION_FROM_RESOURCE, output: &schemas::DISASSOCIATE_TAG_OPTION_FROM_RESOURCE_OUTPUT,
    new_input: empty::<api::DisassociateTagOptionFromResource>, new_output: empty::<api::DisassociateTagOptionFromResourceOutput>,
};

pub(crate) static GET_PROVISIONED_PRODUCT_OUTPUTS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "GetProvisionedProductOutputs", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_PROVISIONED_PRODUCT_OUTPUTS, output: &schemas::GET_PROVISIONED_PRODUCT_OUTPUTS_OUTPUT,
    new_input: empty::<api::GetProvisionedProductOutputs>, new_output: empty::<api::GetProvisionedProductOutputsOutput>,
};

pub(crate) static LIST_ACCEPTED_PORTFOLIO_SHARES: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListAcceptedPortfolioShares", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ACCEPTED_PORTFOLIO_SHARES, output: &schemas::LIST_ACCEPTED_PORTFOLIO_SHARES_OUTPUT,
    new_input: empty::<api::ListAcceptedPortfolioShares>, new_output: empty::<api::ListAcceptedPortfolioSharesOutput>,
};

pub(crate) static LIST_CONSTRAINTS_FOR_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListConstraintsForPortfolio", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_CONSTRAINTS_FOR_PORTFOLIO, output: &schemas::LIST_CONSTRAINTS_FOR_PORTFOLIO_OUTPUT,
    new_input: empty::<api::ListConstraintsForPortfolio>, new_output: empty::<api::ListConstraintsForPortfolioOutput>,
};

pub(crate) static LIST_LAUNCH_PATHS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListLaunchPaths", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_LAUNCH_PATHS, output: &schemas::LIST_LAUNCH_PATHS_OUTPUT,
    new_input: empty::<api::ListLaunchPaths>, new_output: empty::<api::ListLaunchPathsOutput>,
};

pub(crate) static LIST_PORTFOLIO_ACCESS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListPortfolioAccess", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PORTFOLIO_ACCESS, output: &schemas::LIST_PORTFOLIO_ACCESS_OUTPUT,
    new_input: empty::<api::ListPortfolioAccess>, new_output: empty::<api::ListPortfolioAccessOutput>,
};

pub(crate) static LIST_PORTFOLIOS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListPortfolios", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PORTFOLIOS, output: &schemas::LIST_PORTFOLIOS_OUTPUT,
    new_input: empty::<api::ListPortfolios>, new_output: empty::<api::ListPortfoliosOutput>,
};

pub(crate) static LIST_PORTFOLIOS_FOR_PRODUCT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListPortfoliosForProduct", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PORTFOLIOS_FOR_PRODUCT, output: &schemas::LIST_PORTFOLIOS_FOR_PRODUCT_OUTPUT,
    new_input: empty::<api::ListPortfoliosForProduct>, new_output: empty::<api::ListPortfoliosForProductOutput>,
};

pub(crate) static LIST_PRINCIPALS_FOR_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListPrincipalsForPortfolio", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PRINCIPALS_FOR_PORTFOLIO, output: &schemas::LIST_PRINCIPALS_FOR_PORTFOLIO_OUTPUT,
    new_input: empty::<api::ListPrincipalsForPortfolio>, new_output: empty::<api::ListPrincipalsForPortfolioOutput>,
};

pub(crate) static LIST_PROVISIONING_ARTIFACTS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListProvisioningArtifacts", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PROVISIONING_ARTIFACTS, output: &schemas::LIST_PROVISIONING_ARTIFACTS_OUTPUT,
    new_input: empty::<api::ListProvisioningArtifacts>, new_output: empty::<api::ListProvisioningArtifactsOutput>,
};

pub(crate) static LIST_RECORD_HISTORY: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListRecordHistory", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_RECORD_HISTORY, output: &schemas::LIST_RECORD_HISTORY_OUTPUT,
    new_input: empty::<api::ListRecordHistory>, new_output: empty::<api::ListRecordHistoryOutput>,
};

pub(crate) static LIST_RESOURCES_FOR_TAG_OPTION: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListResourcesForTagOption", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_RESOURCES_FOR_TAG_OPTION, output: &schemas::LIST_RESOURCES_FOR_TAG_OPTION_OUTPUT,
    new_input: empty::<api::ListResourcesForTagOption>, new_output: empty::<api::ListResourcesForTagOptionOutput>,
};

pub(crate) static LIST_TAG_OPTIONS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ListTagOptions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAG_OPTIONS, output: &schemas::LIST_TAG_OPTIONS_OUTPUT,
    new_input: empty::<api::ListTagOptions>, new_output: empty::<api::ListTagOptionsOutput>,
};

pub(crate) static PROVISION_PRODUCT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ProvisionProduct", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PROVISION_PRODUCT, output: &schemas::PROVISION_PRODUCT_OUTPUT,
    new_input: empty::<api::ProvisionProduct>, new_output: empty::<api::ProvisionProductOutput>,
};

pub(crate) static REJECT_PORTFOLIO_SHARE: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "RejectPortfolioShare", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REJECT_PORTFOLIO_SHARE, output: &schemas::REJECT_PORTFOLIO_SHARE_OUTPUT,
    new_input: empty::<api::RejectPortfolioShare>, new_output: empty::<api::RejectPortfolioShareOutput>,
};

pub(crate) static SCAN_PROVISIONED_PRODUCTS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "ScanProvisionedProducts", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SCAN_PROVISIONED_PRODUCTS, output: &schemas::SCAN_PROVISIONED_PRODUCTS_OUTPUT,
    new_input: empty::<api::ScanProvisionedProducts>, new_output: empty::<api::ScanProvisionedProductsOutput>,
};

pub(crate) static SEARCH_PRODUCTS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "SearchProducts", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SEARCH_PRODUCTS, output: &schemas::SEARCH_PRODUCTS_OUTPUT,
    new_input: empty::<api::SearchProducts>, new_output: empty::<api::SearchProductsOutput>,
};

pub(crate) static SEARCH_PRODUCTS_AS_ADMIN: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "SearchProductsAsAdmin", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SEARCH_PRODUCTS_AS_ADMIN, output: &schemas::SEARCH_PRODUCTS_AS_ADMIN_OUTPUT,
    new_input: empty::<api::SearchProductsAsAdmin>, new_output: empty::<api::SearchProductsAsAdminOutput>,
};

pub(crate) static SEARCH_PROVISIONED_PRODUCTS: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "SearchProvisionedProducts", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SEARCH_PROVISIONED_PRODUCTS, output: &schemas::SEARCH_PROVISIONED_PRODUCTS_OUTPUT,
    new_input: empty::<api::SearchProvisionedProducts>, new_output: empty::<api::SearchProvisionedProductsOutput>,
};

pub(crate) static TERMINATE_PROVISIONED_PRODUCT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "TerminateProvisionedProduct", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TERMINATE_PROVISIONED_PRODUCT, output: &schemas::TERMINATE_PROVISIONED_PRODUCT_OUTPUT,
    new_input: empty::<api::TerminateProvisionedProduct>, new_output: empty::<api::TerminateProvisionedProductOutput>,
};

pub(crate) static UPDATE_CONSTRAINT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "UpdateConstraint", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_CONSTRAINT, output: &schemas::UPDATE_CONSTRAINT_OUTPUT,
    new_input: empty::<api::UpdateConstraint>, new_output: empty::<api::UpdateConstraintOutput>,
};

pub(crate) static UPDATE_PORTFOLIO: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "UpdatePortfolio", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PORTFOLIO, output: &schemas::UPDATE_PORTFOLIO_OUTPUT,
    new_input: empty::<api::UpdatePortfolio>, new_output: empty::<api::UpdatePortfolioOutput>,
};

pub(crate) static UPDATE_PRODUCT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "UpdateProduct", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PRODUCT, output: &schemas::UPDATE_PRODUCT_OUTPUT,
    new_input: empty::<api::UpdateProduct>, new_output: empty::<api::UpdateProductOutput>,
};

pub(crate) static UPDATE_PROVISIONED_PRODUCT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "UpdateProvisionedProduct", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PROVISIONED_PRODUCT, output: &schemas::UPDATE_PROVISIONED_PRODUCT_OUTPUT,
    new_input: empty::<api::UpdateProvisionedProduct>, new_output: empty::<api::UpdateProvisionedProductOutput>,
};

pub(crate) static UPDATE_PROVISIONED_PRODUCT_PROPERTIES: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "UpdateProvisionedProductProperties", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PROVISIONED_PRODUCT_PROPERTIES, output: &schemas::UPDATE_PROVISIONED_PRODUCT_PROPERTIES_OUTPUT,
    new_input: empty::<api::UpdateProvisionedProductProperties>, new_output: empty::<api::UpdateProvisionedProductPropertiesOutput>,
};

pub(crate) static UPDATE_PROVISIONING_ARTIFACT: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "UpdateProvisioningArtifact", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PROVISIONING_ARTIFACT, output: &schemas::UPDATE_PROVISIONING_ARTIFACT_OUTPUT,
    new_input: empty::<api::UpdateProvisioningArtifact>, new_output: empty::<api::UpdateProvisioningArtifactOutput>,
};

pub(crate) static UPDATE_TAG_OPTION: OperationFacts = OperationFacts {
    service: "servicecatalog", name: "UpdateTagOption", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_TAG_OPTION, output: &schemas::UPDATE_TAG_OPTION_OUTPUT,
    new_input: empty::<api::UpdateTagOption>, new_output: empty::<api::UpdateTagOptionOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "servicecatalog",
    signing_name: "servicecatalog",
    endpoint_prefix: "servicecatalog",
    api_version: "2015-12-10",
    protocols: &[Protocol::Json11, Protocol::Cbor],
    target_prefix: "AWS242ServiceCatalogService",
    xml_namespace: "",
    operations: &[
        &ACCEPT_PORTFOLIO_SHARE,
        &ASSOCIATE_PRINCIPAL_WITH_PORTFOLIO,
        &ASSOCIATE_PRODUCT_WITH_PORTFOLIO,
        &ASSOCIATE_TAG_OPTION_WITH_RESOURCE,
        &CREATE_CONSTRAINT,
        &CREATE_PORTFOLIO,
        &CREATE_PORTFOLIO_SHARE,
        &CREATE_PRODUCT,
        &CREATE_PROVISIONING_ARTIFACT,
        &CREATE_TAG_OPTION,
        &DELETE_CONSTRAINT,
        &DELETE_PORTFOLIO,
        &DELETE_PORTFOLIO_SHARE,
        &DELETE_PRODUCT,
        &DELETE_PROVISIONING_ARTIFACT,
        &DELETE_TAG_OPTION,
        &DESCRIBE_CONSTRAINT,
        &DESCRIBE_PORTFOLIO,
        &DESCRIBE_PORTFOLIO_SHARE_STATUS,
        &DESCRIBE_PORTFOLIO_SHARES,
        &DESCRIBE_PRODUCT,
        &DESCRIBE_PRODUCT_AS_ADMIN,
        &DESCRIBE_PRODUCT_VIEW,
        &DESCRIBE_PROVISIONED_PRODUCT,
        &DESCRIBE_PROVISIONING_ARTIFACT,
        &DESCRIBE_PROVISIONING_PARAMETERS,
        &DESCRIBE_RECORD,
        &DESCRIBE_TAG_OPTION,
        &DISASSOCIATE_PRINCIPAL_FROM_PORTFOLIO,
        &DISASSOCIATE_PRODUCT_FROM_PORTFOLIO,
        &DISASSOCIATE_TAG_OPTION_FROM_RESOURCE,
        &GET_PROVISIONED_PRODUCT_OUTPUTS,
        &LIST_ACCEPTED_PORTFOLIO_SHARES,
        &LIST_CONSTRAINTS_FOR_PORTFOLIO,
        &LIST_LAUNCH_PATHS,
        &LIST_PORTFOLIO_ACCESS,
        &LIST_PORTFOLIOS,
        &LIST_PORTFOLIOS_FOR_PRODUCT,
        &LIST_PRINCIPALS_FOR_PORTFOLIO,
        &LIST_PROVISIONING_ARTIFACTS,
        &LIST_RECORD_HISTORY,
        &LIST_RESOURCES_FOR_TAG_OPTION,
        &LIST_TAG_OPTIONS,
        &PROVISION_PRODUCT,
        &REJECT_PORTFOLIO_SHARE,
        &SCAN_PROVISIONED_PRODUCTS,
        &SEARCH_PRODUCTS,
        &SEARCH_PRODUCTS_AS_ADMIN,
        &SEARCH_PROVISIONED_PRODUCTS,
        &TERMINATE_PROVISIONED_PRODUCT,
        &UPDATE_CONSTRAINT,
        &UPDATE_PORTFOLIO,
        &UPDATE_PRODUCT,
        &UPDATE_PROVISIONED_PRODUCT,
        &UPDATE_PROVISIONED_PRODUCT_PROPERTIES,
        &UPDATE_PROVISIONING_ARTIFACT,
        &UPDATE_TAG_OPTION,
    ],
    others: &[
        "AssociateBudgetWithResource",
        "AssociateServiceActionWithProvisioningArtifact",
        "BatchAssociateServiceActionWithProvisioningArtifact",
        "BatchDisassociateServiceActionFromProvisioningArtifact",
        "CopyProduct",
        "CreateProvisionedProductPlan",
        "CreateServiceAction",
        "DeleteProvisionedProductPlan",
        "DeleteServiceAction",
        "DescribeCopyProductStatus",
        "DescribeProvisionedProductPlan",
        "DescribeServiceAction",
        "DescribeServiceActionExecutionParameters",
        "DisableAWSOrganizationsAccess",
        "DisassociateBudgetFromResource",
        "DisassociateServiceActionFromProvisioningArtifact",
        "EnableAWSOrganizationsAccess",
        "ExecuteProvisionedProductPlan",
        "ExecuteProvisionedProductServiceAction",
        "GetAWSOrganizationsAccessStatus",
        "ImportAsProvisionedProduct",
        "ListBudgetsForResource",
        "ListOrganizationPortfolioAccess",
        "ListProvisionedProductPlans",
        "ListProvisioningArtifactsForServiceAction",
        "ListServiceActions",
        "ListServiceActionsForProvisioningArtifact",
        "ListStackInstancesForProvisionedProduct",
        "NotifyProvisionProductEngineWorkflowResult",
        "NotifyTerminateProvisionedProductEngineWorkflowResult",
        "NotifyUpdateProvisionedProductEngineWorkflowResult",
        "UpdatePortfolioShare",
        "UpdateServiceAction",
    ],
    errors: &[
        ServiceError { shape: "DuplicateResourceException", code: "DuplicateResourceException", status: 400 },
        ServiceError { shape: "InvalidParametersException", code: "InvalidParametersException", status: 400 },
        ServiceError { shape: "InvalidStateException", code: "InvalidStateException", status: 400 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceededException", status: 400 },
        ServiceError { shape: "OperationNotSupportedException", code: "OperationNotSupportedException", status: 400 },
        ServiceError { shape: "ResourceInUseException", code: "ResourceInUseException", status: 400 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 },
        ServiceError { shape: "TagOptionNotMigratedException", code: "TagOptionNotMigratedException", status: 400 },
    ],
};
