//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AcceptPortfolioShare`.
#[derive(Clone, Default, PartialEq)]
pub struct AcceptPortfolioShare {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub portfolio_share_type: Option<String>,
}
schema::shape!(AcceptPortfolioShare = schemas::ACCEPT_PORTFOLIO_SHARE { 0 accept_language, 1 portfolio_id, 2 portfolio_share_type });
schema::operation!(AcceptPortfolioShare -> AcceptPortfolioShareOutput, Write, service::ACCEPT_PORTFOLIO_SHARE);

/// The output of `AcceptPortfolioShare`.
#[derive(Clone, Default, PartialEq)]
pub struct AcceptPortfolioShareOutput {}
schema::shape!(AcceptPortfolioShareOutput = schemas::ACCEPT_PORTFOLIO_SHARE_OUTPUT {});

/// The input of `AssociatePrincipalWithPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociatePrincipalWithPortfolio {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub principal_arn: String,
    pub principal_type: String,
}
schema::shape!(AssociatePrincipalWithPortfolio = schemas::ASSOCIATE_PRINCIPAL_WITH_PORTFOLIO { 0 accept_language, 1 portfolio_id, 2 principal_arn, 3 principal_type });
schema::operation!(AssociatePrincipalWithPortfolio -> AssociatePrincipalWithPortfolioOutput, Write, service::ASSOCIATE_PRINCIPAL_WITH_PORTFOLIO);

/// The output of `AssociatePrincipalWithPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociatePrincipalWithPortfolioOutput {}
schema::shape!(AssociatePrincipalWithPortfolioOutput = schemas::ASSOCIATE_PRINCIPAL_WITH_PORTFOLIO_OUTPUT {});

/// The input of `AssociateProductWithPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateProductWithPortfolio {
    pub accept_language: Option<String>,
    pub product_id: String,
    pub portfolio_id: String,
    pub source_portfolio_id: Option<String>,
}
schema::shape!(AssociateProductWithPortfolio = schemas::ASSOCIATE_PRODUCT_WITH_PORTFOLIO { 0 accept_language, 1 product_id, 2 portfolio_id, 3 source_portfolio_id });
schema::operation!(AssociateProductWithPortfolio -> AssociateProductWithPortfolioOutput, Write, service::ASSOCIATE_PRODUCT_WITH_PORTFOLIO);

/// The output of `AssociateProductWithPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateProductWithPortfolioOutput {}
schema::shape!(AssociateProductWithPortfolioOutput = schemas::ASSOCIATE_PRODUCT_WITH_PORTFOLIO_OUTPUT {});

/// The input of `AssociateTagOptionWithResource`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateTagOptionWithResource {
    pub resource_id: String,
    pub tag_option_id: String,
}
schema::shape!(AssociateTagOptionWithResource = schemas::ASSOCIATE_TAG_OPTION_WITH_RESOURCE { 0 resource_id, 1 tag_option_id });
schema::operation!(AssociateTagOptionWithResource -> AssociateTagOptionWithResourceOutput, Write, service::ASSOCIATE_TAG_OPTION_WITH_RESOURCE);

/// The output of `AssociateTagOptionWithResource`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateTagOptionWithResourceOutput {}
schema::shape!(AssociateTagOptionWithResourceOutput = schemas::ASSOCIATE_TAG_OPTION_WITH_RESOURCE_OUTPUT {});

/// The input of `CreateConstraint`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateConstraint {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub product_id: String,
    pub parameters: String,
    pub type_: String,
    pub description: Option<String>,
    pub idempotency_token: String,
}
schema::shape!(CreateConstraint = schemas::CREATE_CONSTRAINT { 0 accept_language, 1 portfolio_id, 2 product_id, 3 parameters, 4 type_, 5 description, 6 idempotency_token });
schema::operation!(CreateConstraint -> CreateConstraintOutput, Write, service::CREATE_CONSTRAINT);

/// The output of `CreateConstraint`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateConstraintOutput {
    pub constraint_detail: Option<ConstraintDetail>,
    pub constraint_parameters: Option<String>,
    pub status: Option<String>,
}
schema::shape!(CreateConstraintOutput = schemas::CREATE_CONSTRAINT_OUTPUT { 0 constraint_detail, 1 constraint_parameters, 2 status });

/// The input of `CreatePortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePortfolio {
    pub accept_language: Option<String>,
    pub display_name: String,
    pub description: Option<String>,
    pub provider_name: String,
    pub tags: Option<Vec<Tag>>,
    pub idempotency_token: String,
}
schema::shape!(CreatePortfolio = schemas::CREATE_PORTFOLIO { 0 accept_language, 1 display_name, 2 description, 3 provider_name, 4 tags, 5 idempotency_token });
schema::operation!(CreatePortfolio -> CreatePortfolioOutput, Write, service::CREATE_PORTFOLIO);

/// The output of `CreatePortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePortfolioOutput {
    pub portfolio_detail: Option<PortfolioDetail>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreatePortfolioOutput = schemas::CREATE_PORTFOLIO_OUTPUT { 0 portfolio_detail, 1 tags });

/// The input of `CreatePortfolioShare`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePortfolioShare {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub account_id: Option<String>,
    pub organization_node: Option<OrganizationNode>,
    pub share_tag_options: Option<bool>,
    pub share_principals: Option<bool>,
}
schema::shape!(CreatePortfolioShare = schemas::CREATE_PORTFOLIO_SHARE { 0 accept_language, 1 portfolio_id, 2 account_id, 3 organization_node, 4 share_tag_options, 5 share_principals });
schema::operation!(CreatePortfolioShare -> CreatePortfolioShareOutput, Write, service::CREATE_PORTFOLIO_SHARE);

/// The output of `CreatePortfolioShare`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePortfolioShareOutput {
    pub portfolio_share_token: Option<String>,
}
schema::shape!(CreatePortfolioShareOutput = schemas::CREATE_PORTFOLIO_SHARE_OUTPUT { 0 portfolio_share_token });

/// The input of `CreateProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProduct {
    pub accept_language: Option<String>,
    pub name: String,
    pub owner: String,
    pub description: Option<String>,
    pub distributor: Option<String>,
    pub support_description: Option<String>,
    pub support_email: Option<String>,
    pub support_url: Option<String>,
    pub product_type: String,
    pub tags: Option<Vec<Tag>>,
    pub provisioning_artifact_parameters: Option<ProvisioningArtifactProperties>,
    pub idempotency_token: String,
    pub source_connection: Option<SourceConnection>,
}
schema::shape!(CreateProduct = schemas::CREATE_PRODUCT { 0 accept_language, 1 name, 2 owner, 3 description, 4 distributor, 5 support_description, 6 support_email, 7 support_url, 8 product_type, 9 tags, 10 provisioning_artifact_parameters, 11 idempotency_token, 12 source_connection });
schema::operation!(CreateProduct -> CreateProductOutput, Write, service::CREATE_PRODUCT);

/// The output of `CreateProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProductOutput {
    pub product_view_detail: Option<ProductViewDetail>,
    pub provisioning_artifact_detail: Option<ProvisioningArtifactDetail>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateProductOutput = schemas::CREATE_PRODUCT_OUTPUT { 0 product_view_detail, 1 provisioning_artifact_detail, 2 tags });

/// The input of `CreateProvisioningArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProvisioningArtifact {
    pub accept_language: Option<String>,
    pub product_id: String,
    pub parameters: ProvisioningArtifactProperties,
    pub idempotency_token: String,
}
schema::shape!(CreateProvisioningArtifact = schemas::CREATE_PROVISIONING_ARTIFACT { 0 accept_language, 1 product_id, 2 parameters, 3 idempotency_token });
schema::operation!(CreateProvisioningArtifact -> CreateProvisioningArtifactOutput, Write, service::CREATE_PROVISIONING_ARTIFACT);

/// The output of `CreateProvisioningArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProvisioningArtifactOutput {
    pub provisioning_artifact_detail: Option<ProvisioningArtifactDetail>,
    pub info: Option<BTreeMap<String, String>>,
    pub status: Option<String>,
}
schema::shape!(CreateProvisioningArtifactOutput = schemas::CREATE_PROVISIONING_ARTIFACT_OUTPUT { 0 provisioning_artifact_detail, 1 info, 2 status });

/// The input of `CreateTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTagOption {
    pub key: String,
    pub value: String,
}
schema::shape!(CreateTagOption = schemas::CREATE_TAG_OPTION { 0 key, 1 value });
schema::operation!(CreateTagOption -> CreateTagOptionOutput, Write, service::CREATE_TAG_OPTION);

/// The output of `CreateTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTagOptionOutput {
    pub tag_option_detail: Option<TagOptionDetail>,
}
schema::shape!(CreateTagOptionOutput = schemas::CREATE_TAG_OPTION_OUTPUT { 0 tag_option_detail });

/// The input of `DeleteConstraint`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteConstraint {
    pub accept_language: Option<String>,
    pub id: String,
}
schema::shape!(DeleteConstraint = schemas::DELETE_CONSTRAINT { 0 accept_language, 1 id });
schema::operation!(DeleteConstraint -> DeleteConstraintOutput, Write, service::DELETE_CONSTRAINT);

/// The output of `DeleteConstraint`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteConstraintOutput {}
schema::shape!(DeleteConstraintOutput = schemas::DELETE_CONSTRAINT_OUTPUT {});

/// The input of `DeletePortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePortfolio {
    pub accept_language: Option<String>,
    pub id: String,
}
schema::shape!(DeletePortfolio = schemas::DELETE_PORTFOLIO { 0 accept_language, 1 id });
schema::operation!(DeletePortfolio -> DeletePortfolioOutput, Write, service::DELETE_PORTFOLIO);

/// The output of `DeletePortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePortfolioOutput {}
schema::shape!(DeletePortfolioOutput = schemas::DELETE_PORTFOLIO_OUTPUT {});

/// The input of `DeletePortfolioShare`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePortfolioShare {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub account_id: Option<String>,
    pub organization_node: Option<OrganizationNode>,
}
schema::shape!(DeletePortfolioShare = schemas::DELETE_PORTFOLIO_SHARE { 0 accept_language, 1 portfolio_id, 2 account_id, 3 organization_node });
schema::operation!(DeletePortfolioShare -> DeletePortfolioShareOutput, Write, service::DELETE_PORTFOLIO_SHARE);

/// The output of `DeletePortfolioShare`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePortfolioShareOutput {
    pub portfolio_share_token: Option<String>,
}
schema::shape!(DeletePortfolioShareOutput = schemas::DELETE_PORTFOLIO_SHARE_OUTPUT { 0 portfolio_share_token });

/// The input of `DeleteProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProduct {
    pub accept_language: Option<String>,
    pub id: String,
}
schema::shape!(DeleteProduct = schemas::DELETE_PRODUCT { 0 accept_language, 1 id });
schema::operation!(DeleteProduct -> DeleteProductOutput, Write, service::DELETE_PRODUCT);

/// The output of `DeleteProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProductOutput {}
schema::shape!(DeleteProductOutput = schemas::DELETE_PRODUCT_OUTPUT {});

/// The input of `DeleteProvisioningArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProvisioningArtifact {
    pub accept_language: Option<String>,
    pub product_id: String,
    pub provisioning_artifact_id: String,
}
schema::shape!(DeleteProvisioningArtifact = schemas::DELETE_PROVISIONING_ARTIFACT { 0 accept_language, 1 product_id, 2 provisioning_artifact_id });
schema::operation!(DeleteProvisioningArtifact -> DeleteProvisioningArtifactOutput, Write, service::DELETE_PROVISIONING_ARTIFACT);

/// The output of `DeleteProvisioningArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProvisioningArtifactOutput {}
schema::shape!(DeleteProvisioningArtifactOutput = schemas::DELETE_PROVISIONING_ARTIFACT_OUTPUT {});

/// The input of `DeleteTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTagOption {
    pub id: String,
}
schema::shape!(DeleteTagOption = schemas::DELETE_TAG_OPTION { 0 id });
schema::operation!(DeleteTagOption -> DeleteTagOptionOutput, Write, service::DELETE_TAG_OPTION);

/// The output of `DeleteTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTagOptionOutput {}
schema::shape!(DeleteTagOptionOutput = schemas::DELETE_TAG_OPTION_OUTPUT {});

/// The input of `DescribeConstraint`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeConstraint {
    pub accept_language: Option<String>,
    pub id: String,
}
schema::shape!(DescribeConstraint = schemas::DESCRIBE_CONSTRAINT { 0 accept_language, 1 id });
schema::operation!(DescribeConstraint -> DescribeConstraintOutput, Read, service::DESCRIBE_CONSTRAINT);

/// The output of `DescribeConstraint`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeConstraintOutput {
    pub constraint_detail: Option<ConstraintDetail>,
    pub constraint_parameters: Option<String>,
    pub status: Option<String>,
}
schema::shape!(DescribeConstraintOutput = schemas::DESCRIBE_CONSTRAINT_OUTPUT { 0 constraint_detail, 1 constraint_parameters, 2 status });

/// The input of `DescribePortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePortfolio {
    pub accept_language: Option<String>,
    pub id: String,
}
schema::shape!(DescribePortfolio = schemas::DESCRIBE_PORTFOLIO { 0 accept_language, 1 id });
schema::operation!(DescribePortfolio -> DescribePortfolioOutput, Read, service::DESCRIBE_PORTFOLIO);

/// The output of `DescribePortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePortfolioOutput {
    pub portfolio_detail: Option<PortfolioDetail>,
    pub tags: Option<Vec<Tag>>,
    pub tag_options: Option<Vec<TagOptionDetail>>,
    pub budgets: Option<Vec<BudgetDetail>>,
}
schema::shape!(DescribePortfolioOutput = schemas::DESCRIBE_PORTFOLIO_OUTPUT { 0 portfolio_detail, 1 tags, 2 tag_options, 3 budgets });

/// The input of `DescribePortfolioShareStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePortfolioShareStatus {
    pub portfolio_share_token: String,
}
schema::shape!(DescribePortfolioShareStatus = schemas::DESCRIBE_PORTFOLIO_SHARE_STATUS { 0 portfolio_share_token });
schema::operation!(DescribePortfolioShareStatus -> DescribePortfolioShareStatusOutput, Read, service::DESCRIBE_PORTFOLIO_SHARE_STATUS);

/// The output of `DescribePortfolioShareStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePortfolioShareStatusOutput {
    pub portfolio_share_token: Option<String>,
    pub portfolio_id: Option<String>,
    pub organization_node_value: Option<String>,
    pub status: Option<String>,
    pub share_details: Option<ShareDetails>,
}
schema::shape!(DescribePortfolioShareStatusOutput = schemas::DESCRIBE_PORTFOLIO_SHARE_STATUS_OUTPUT { 0 portfolio_share_token, 1 portfolio_id, 2 organization_node_value, 3 status, 4 share_details });

/// The input of `DescribePortfolioShares`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePortfolioShares {
    pub portfolio_id: String,
    pub type_: String,
    pub page_token: Option<String>,
    pub page_size: Option<i32>,
}
schema::shape!(DescribePortfolioShares = schemas::DESCRIBE_PORTFOLIO_SHARES { 0 portfolio_id, 1 type_, 2 page_token, 3 page_size });
schema::operation!(DescribePortfolioShares -> DescribePortfolioSharesOutput, Read, service::DESCRIBE_PORTFOLIO_SHARES);

/// The output of `DescribePortfolioShares`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePortfolioSharesOutput {
    pub next_page_token: Option<String>,
    pub portfolio_share_details: Option<Vec<PortfolioShareDetail>>,
}
schema::shape!(DescribePortfolioSharesOutput = schemas::DESCRIBE_PORTFOLIO_SHARES_OUTPUT { 0 next_page_token, 1 portfolio_share_details });

/// The input of `DescribeProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProduct {
    pub accept_language: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
schema::shape!(DescribeProduct = schemas::DESCRIBE_PRODUCT { 0 accept_language, 1 id, 2 name });
schema::operation!(DescribeProduct -> DescribeProductOutput, Read, service::DESCRIBE_PRODUCT);

/// The input of `DescribeProductAsAdmin`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProductAsAdmin {
    pub accept_language: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub source_portfolio_id: Option<String>,
}
schema::shape!(DescribeProductAsAdmin = schemas::DESCRIBE_PRODUCT_AS_ADMIN { 0 accept_language, 1 id, 2 name, 3 source_portfolio_id });
schema::operation!(DescribeProductAsAdmin -> DescribeProductAsAdminOutput, Read, service::DESCRIBE_PRODUCT_AS_ADMIN);

/// The output of `DescribeProductAsAdmin`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProductAsAdminOutput {
    pub product_view_detail: Option<ProductViewDetail>,
    pub provisioning_artifact_summaries: Option<Vec<ProvisioningArtifactSummary>>,
    pub tags: Option<Vec<Tag>>,
    pub tag_options: Option<Vec<TagOptionDetail>>,
    pub budgets: Option<Vec<BudgetDetail>>,
}
schema::shape!(DescribeProductAsAdminOutput = schemas::DESCRIBE_PRODUCT_AS_ADMIN_OUTPUT { 0 product_view_detail, 1 provisioning_artifact_summaries, 2 tags, 3 tag_options, 4 budgets });

/// The output of `DescribeProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProductOutput {
    pub product_view_summary: Option<ProductViewSummary>,
    pub provisioning_artifacts: Option<Vec<ProvisioningArtifact>>,
    pub budgets: Option<Vec<BudgetDetail>>,
    pub launch_paths: Option<Vec<LaunchPath>>,
}
schema::shape!(DescribeProductOutput = schemas::DESCRIBE_PRODUCT_OUTPUT { 0 product_view_summary, 1 provisioning_artifacts, 2 budgets, 3 launch_paths });

/// The input of `DescribeProductView`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProductView {
    pub accept_language: Option<String>,
    pub id: String,
}
schema::shape!(DescribeProductView = schemas::DESCRIBE_PRODUCT_VIEW { 0 accept_language, 1 id });
schema::operation!(DescribeProductView -> DescribeProductViewOutput, Read, service::DESCRIBE_PRODUCT_VIEW);

/// The output of `DescribeProductView`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProductViewOutput {
    pub product_view_summary: Option<ProductViewSummary>,
    pub provisioning_artifacts: Option<Vec<ProvisioningArtifact>>,
}
schema::shape!(DescribeProductViewOutput = schemas::DESCRIBE_PRODUCT_VIEW_OUTPUT { 0 product_view_summary, 1 provisioning_artifacts });

/// The input of `DescribeProvisionedProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProvisionedProduct {
    pub accept_language: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
schema::shape!(DescribeProvisionedProduct = schemas::DESCRIBE_PROVISIONED_PRODUCT { 0 accept_language, 1 id, 2 name });
schema::operation!(DescribeProvisionedProduct -> DescribeProvisionedProductOutput, Read, service::DESCRIBE_PROVISIONED_PRODUCT);

/// The output of `DescribeProvisionedProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProvisionedProductOutput {
    pub provisioned_product_detail: Option<ProvisionedProductDetail>,
    pub cloud_watch_dashboards: Option<Vec<CloudWatchDashboard>>,
}
schema::shape!(DescribeProvisionedProductOutput = schemas::DESCRIBE_PROVISIONED_PRODUCT_OUTPUT { 0 provisioned_product_detail, 1 cloud_watch_dashboards });

/// The input of `DescribeProvisioningArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProvisioningArtifact {
    pub accept_language: Option<String>,
    pub provisioning_artifact_id: Option<String>,
    pub product_id: Option<String>,
    pub provisioning_artifact_name: Option<String>,
    pub product_name: Option<String>,
    pub verbose: Option<bool>,
    pub include_provisioning_artifact_parameters: Option<bool>,
}
schema::shape!(DescribeProvisioningArtifact = schemas::DESCRIBE_PROVISIONING_ARTIFACT { 0 accept_language, 1 provisioning_artifact_id, 2 product_id, 3 provisioning_artifact_name, 4 product_name, 5 verbose, 6 include_provisioning_artifact_parameters });
schema::operation!(DescribeProvisioningArtifact -> DescribeProvisioningArtifactOutput, Read, service::DESCRIBE_PROVISIONING_ARTIFACT);

/// The output of `DescribeProvisioningArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProvisioningArtifactOutput {
    pub provisioning_artifact_detail: Option<ProvisioningArtifactDetail>,
    pub info: Option<BTreeMap<String, String>>,
    pub status: Option<String>,
    pub provisioning_artifact_parameters: Option<Vec<ProvisioningArtifactParameter>>,
}
schema::shape!(DescribeProvisioningArtifactOutput = schemas::DESCRIBE_PROVISIONING_ARTIFACT_OUTPUT { 0 provisioning_artifact_detail, 1 info, 2 status, 3 provisioning_artifact_parameters });

/// The input of `DescribeProvisioningParameters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProvisioningParameters {
    pub accept_language: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub provisioning_artifact_id: Option<String>,
    pub provisioning_artifact_name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
}
schema::shape!(DescribeProvisioningParameters = schemas::DESCRIBE_PROVISIONING_PARAMETERS { 0 accept_language, 1 product_id, 2 product_name, 3 provisioning_artifact_id, 4 provisioning_artifact_name, 5 path_id, 6 path_name });
schema::operation!(DescribeProvisioningParameters -> DescribeProvisioningParametersOutput, Read, service::DESCRIBE_PROVISIONING_PARAMETERS);

/// The output of `DescribeProvisioningParameters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProvisioningParametersOutput {
    pub provisioning_artifact_parameters: Option<Vec<ProvisioningArtifactParameter>>,
    pub constraint_summaries: Option<Vec<ConstraintSummary>>,
    pub usage_instructions: Option<Vec<UsageInstruction>>,
    pub tag_options: Option<Vec<TagOptionSummary>>,
    pub provisioning_artifact_preferences: Option<ProvisioningArtifactPreferences>,
    pub provisioning_artifact_outputs: Option<Vec<ProvisioningArtifactOutput>>,
    pub provisioning_artifact_output_keys: Option<Vec<ProvisioningArtifactOutput>>,
}
schema::shape!(DescribeProvisioningParametersOutput = schemas::DESCRIBE_PROVISIONING_PARAMETERS_OUTPUT { 0 provisioning_artifact_parameters, 1 constraint_summaries, 2 usage_instructions, 3 tag_options, 4 provisioning_artifact_preferences, 5 provisioning_artifact_outputs, 6 provisioning_artifact_output_keys });

/// The input of `DescribeRecord`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRecord {
    pub accept_language: Option<String>,
    pub id: String,
    pub page_token: Option<String>,
    pub page_size: Option<i32>,
}
schema::shape!(DescribeRecord = schemas::DESCRIBE_RECORD { 0 accept_language, 1 id, 2 page_token, 3 page_size });
schema::operation!(DescribeRecord -> DescribeRecordOutput, Read, service::DESCRIBE_RECORD);

/// The output of `DescribeRecord`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRecordOutput {
    pub record_detail: Option<RecordDetail>,
    pub record_outputs: Option<Vec<RecordOutput>>,
    pub next_page_token: Option<String>,
}
schema::shape!(DescribeRecordOutput = schemas::DESCRIBE_RECORD_OUTPUT { 0 record_detail, 1 record_outputs, 2 next_page_token });

/// The input of `DescribeTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTagOption {
    pub id: String,
}
schema::shape!(DescribeTagOption = schemas::DESCRIBE_TAG_OPTION { 0 id });
schema::operation!(DescribeTagOption -> DescribeTagOptionOutput, Read, service::DESCRIBE_TAG_OPTION);

/// The output of `DescribeTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTagOptionOutput {
    pub tag_option_detail: Option<TagOptionDetail>,
}
schema::shape!(DescribeTagOptionOutput = schemas::DESCRIBE_TAG_OPTION_OUTPUT { 0 tag_option_detail });

/// The input of `DisassociatePrincipalFromPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociatePrincipalFromPortfolio {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub principal_arn: String,
    pub principal_type: Option<String>,
}
schema::shape!(DisassociatePrincipalFromPortfolio = schemas::DISASSOCIATE_PRINCIPAL_FROM_PORTFOLIO { 0 accept_language, 1 portfolio_id, 2 principal_arn, 3 principal_type });
schema::operation!(DisassociatePrincipalFromPortfolio -> DisassociatePrincipalFromPortfolioOutput, Write, service::DISASSOCIATE_PRINCIPAL_FROM_PORTFOLIO);

/// The output of `DisassociatePrincipalFromPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociatePrincipalFromPortfolioOutput {}
schema::shape!(DisassociatePrincipalFromPortfolioOutput = schemas::DISASSOCIATE_PRINCIPAL_FROM_PORTFOLIO_OUTPUT {});

/// The input of `DisassociateProductFromPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateProductFromPortfolio {
    pub accept_language: Option<String>,
    pub product_id: String,
    pub portfolio_id: String,
}
schema::shape!(DisassociateProductFromPortfolio = schemas::DISASSOCIATE_PRODUCT_FROM_PORTFOLIO { 0 accept_language, 1 product_id, 2 portfolio_id });
schema::operation!(DisassociateProductFromPortfolio -> DisassociateProductFromPortfolioOutput, Write, service::DISASSOCIATE_PRODUCT_FROM_PORTFOLIO);

/// The output of `DisassociateProductFromPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateProductFromPortfolioOutput {}
schema::shape!(DisassociateProductFromPortfolioOutput = schemas::DISASSOCIATE_PRODUCT_FROM_PORTFOLIO_OUTPUT {});

/// The input of `DisassociateTagOptionFromResource`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateTagOptionFromResource {
    pub resource_id: String,
    pub tag_option_id: String,
}
schema::shape!(DisassociateTagOptionFromResource = schemas::DISASSOCIATE_TAG_OPTION_FROM_RESOURCE { 0 resource_id, 1 tag_option_id });
schema::operation!(DisassociateTagOptionFromResource -> DisassociateTagOptionFromResourceOutput, Write, service::DISASSOCIATE_TAG_OPTION_FROM_RESOURCE);

/// The output of `DisassociateTagOptionFromResource`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateTagOptionFromResourceOutput {}
schema::shape!(DisassociateTagOptionFromResourceOutput = schemas::DISASSOCIATE_TAG_OPTION_FROM_RESOURCE_OUTPUT {});

/// The input of `GetProvisionedProductOutputs`.
#[derive(Clone, Default, PartialEq)]
pub struct GetProvisionedProductOutputs {
    pub accept_language: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub provisioned_product_name: Option<String>,
    pub output_keys: Option<Vec<String>>,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
}
schema::shape!(GetProvisionedProductOutputs = schemas::GET_PROVISIONED_PRODUCT_OUTPUTS { 0 accept_language, 1 provisioned_product_id, 2 provisioned_product_name, 3 output_keys, 4 page_size, 5 page_token });
schema::operation!(GetProvisionedProductOutputs -> GetProvisionedProductOutputsOutput, Read, service::GET_PROVISIONED_PRODUCT_OUTPUTS);

/// The output of `GetProvisionedProductOutputs`.
#[derive(Clone, Default, PartialEq)]
pub struct GetProvisionedProductOutputsOutput {
    pub outputs: Option<Vec<RecordOutput>>,
    pub next_page_token: Option<String>,
}
schema::shape!(GetProvisionedProductOutputsOutput = schemas::GET_PROVISIONED_PRODUCT_OUTPUTS_OUTPUT { 0 outputs, 1 next_page_token });

/// The input of `ListAcceptedPortfolioShares`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAcceptedPortfolioShares {
    pub accept_language: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i32>,
    pub portfolio_share_type: Option<String>,
}
schema::shape!(ListAcceptedPortfolioShares = schemas::LIST_ACCEPTED_PORTFOLIO_SHARES { 0 accept_language, 1 page_token, 2 page_size, 3 portfolio_share_type });
schema::operation!(ListAcceptedPortfolioShares -> ListAcceptedPortfolioSharesOutput, Read, service::LIST_ACCEPTED_PORTFOLIO_SHARES);

/// The output of `ListAcceptedPortfolioShares`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAcceptedPortfolioSharesOutput {
    pub portfolio_details: Option<Vec<PortfolioDetail>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ListAcceptedPortfolioSharesOutput = schemas::LIST_ACCEPTED_PORTFOLIO_SHARES_OUTPUT { 0 portfolio_details, 1 next_page_token });

/// The input of `ListConstraintsForPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct ListConstraintsForPortfolio {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub product_id: Option<String>,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
}
schema::shape!(ListConstraintsForPortfolio = schemas::LIST_CONSTRAINTS_FOR_PORTFOLIO { 0 accept_language, 1 portfolio_id, 2 product_id, 3 page_size, 4 page_token });
schema::operation!(ListConstraintsForPortfolio -> ListConstraintsForPortfolioOutput, Read, service::LIST_CONSTRAINTS_FOR_PORTFOLIO);

/// The output of `ListConstraintsForPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct ListConstraintsForPortfolioOutput {
    pub constraint_details: Option<Vec<ConstraintDetail>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ListConstraintsForPortfolioOutput = schemas::LIST_CONSTRAINTS_FOR_PORTFOLIO_OUTPUT { 0 constraint_details, 1 next_page_token });

/// The input of `ListLaunchPaths`.
#[derive(Clone, Default, PartialEq)]
pub struct ListLaunchPaths {
    pub accept_language: Option<String>,
    pub product_id: String,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
}
schema::shape!(ListLaunchPaths = schemas::LIST_LAUNCH_PATHS { 0 accept_language, 1 product_id, 2 page_size, 3 page_token });
schema::operation!(ListLaunchPaths -> ListLaunchPathsOutput, Read, service::LIST_LAUNCH_PATHS);

/// The output of `ListLaunchPaths`.
#[derive(Clone, Default, PartialEq)]
pub struct ListLaunchPathsOutput {
    pub launch_path_summaries: Option<Vec<LaunchPathSummary>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ListLaunchPathsOutput = schemas::LIST_LAUNCH_PATHS_OUTPUT { 0 launch_path_summaries, 1 next_page_token });

/// The input of `ListPortfolioAccess`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPortfolioAccess {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub organization_parent_id: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i32>,
}
schema::shape!(ListPortfolioAccess = schemas::LIST_PORTFOLIO_ACCESS { 0 accept_language, 1 portfolio_id, 2 organization_parent_id, 3 page_token, 4 page_size });
schema::operation!(ListPortfolioAccess -> ListPortfolioAccessOutput, Read, service::LIST_PORTFOLIO_ACCESS);

/// The output of `ListPortfolioAccess`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPortfolioAccessOutput {
    pub account_ids: Option<Vec<String>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ListPortfolioAccessOutput = schemas::LIST_PORTFOLIO_ACCESS_OUTPUT { 0 account_ids, 1 next_page_token });

/// The input of `ListPortfolios`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPortfolios {
    pub accept_language: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i32>,
}
schema::shape!(ListPortfolios = schemas::LIST_PORTFOLIOS { 0 accept_language, 1 page_token, 2 page_size });
schema::operation!(ListPortfolios -> ListPortfoliosOutput, Read, service::LIST_PORTFOLIOS);

/// The input of `ListPortfoliosForProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPortfoliosForProduct {
    pub accept_language: Option<String>,
    pub product_id: String,
    pub page_token: Option<String>,
    pub page_size: Option<i32>,
}
schema::shape!(ListPortfoliosForProduct = schemas::LIST_PORTFOLIOS_FOR_PRODUCT { 0 accept_language, 1 product_id, 2 page_token, 3 page_size });
schema::operation!(ListPortfoliosForProduct -> ListPortfoliosForProductOutput, Read, service::LIST_PORTFOLIOS_FOR_PRODUCT);

/// The output of `ListPortfoliosForProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPortfoliosForProductOutput {
    pub portfolio_details: Option<Vec<PortfolioDetail>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ListPortfoliosForProductOutput = schemas::LIST_PORTFOLIOS_FOR_PRODUCT_OUTPUT { 0 portfolio_details, 1 next_page_token });

/// The output of `ListPortfolios`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPortfoliosOutput {
    pub portfolio_details: Option<Vec<PortfolioDetail>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ListPortfoliosOutput = schemas::LIST_PORTFOLIOS_OUTPUT { 0 portfolio_details, 1 next_page_token });

/// The input of `ListPrincipalsForPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPrincipalsForPortfolio {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
}
schema::shape!(ListPrincipalsForPortfolio = schemas::LIST_PRINCIPALS_FOR_PORTFOLIO { 0 accept_language, 1 portfolio_id, 2 page_size, 3 page_token });
schema::operation!(ListPrincipalsForPortfolio -> ListPrincipalsForPortfolioOutput, Read, service::LIST_PRINCIPALS_FOR_PORTFOLIO);

/// The output of `ListPrincipalsForPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPrincipalsForPortfolioOutput {
    pub principals: Option<Vec<Principal>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ListPrincipalsForPortfolioOutput = schemas::LIST_PRINCIPALS_FOR_PORTFOLIO_OUTPUT { 0 principals, 1 next_page_token });

/// The input of `ListProvisioningArtifacts`.
#[derive(Clone, Default, PartialEq)]
pub struct ListProvisioningArtifacts {
    pub accept_language: Option<String>,
    pub product_id: String,
}
schema::shape!(ListProvisioningArtifacts = schemas::LIST_PROVISIONING_ARTIFACTS { 0 accept_language, 1 product_id });
schema::operation!(ListProvisioningArtifacts -> ListProvisioningArtifactsOutput, Read, service::LIST_PROVISIONING_ARTIFACTS);

/// The output of `ListProvisioningArtifacts`.
#[derive(Clone, Default, PartialEq)]
pub struct ListProvisioningArtifactsOutput {
    pub provisioning_artifact_details: Option<Vec<ProvisioningArtifactDetail>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ListProvisioningArtifactsOutput = schemas::LIST_PROVISIONING_ARTIFACTS_OUTPUT { 0 provisioning_artifact_details, 1 next_page_token });

/// The input of `ListRecordHistory`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRecordHistory {
    pub accept_language: Option<String>,
    pub access_level_filter: Option<AccessLevelFilter>,
    pub search_filter: Option<ListRecordHistorySearchFilter>,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
}
schema::shape!(ListRecordHistory = schemas::LIST_RECORD_HISTORY { 0 accept_language, 1 access_level_filter, 2 search_filter, 3 page_size, 4 page_token });
schema::operation!(ListRecordHistory -> ListRecordHistoryOutput, Read, service::LIST_RECORD_HISTORY);

/// The output of `ListRecordHistory`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRecordHistoryOutput {
    pub record_details: Option<Vec<RecordDetail>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ListRecordHistoryOutput = schemas::LIST_RECORD_HISTORY_OUTPUT { 0 record_details, 1 next_page_token });

/// The input of `ListResourcesForTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct ListResourcesForTagOption {
    pub tag_option_id: String,
    pub resource_type: Option<String>,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
}
schema::shape!(ListResourcesForTagOption = schemas::LIST_RESOURCES_FOR_TAG_OPTION { 0 tag_option_id, 1 resource_type, 2 page_size, 3 page_token });
schema::operation!(ListResourcesForTagOption -> ListResourcesForTagOptionOutput, Read, service::LIST_RESOURCES_FOR_TAG_OPTION);

/// The output of `ListResourcesForTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct ListResourcesForTagOptionOutput {
    pub resource_details: Option<Vec<ResourceDetail>>,
    pub page_token: Option<String>,
}
schema::shape!(ListResourcesForTagOptionOutput = schemas::LIST_RESOURCES_FOR_TAG_OPTION_OUTPUT { 0 resource_details, 1 page_token });

/// The input of `ListTagOptions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagOptions {
    pub filters: Option<ListTagOptionsFilters>,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
}
schema::shape!(ListTagOptions = schemas::LIST_TAG_OPTIONS { 0 filters, 1 page_size, 2 page_token });
schema::operation!(ListTagOptions -> ListTagOptionsOutput, Read, service::LIST_TAG_OPTIONS);

/// The output of `ListTagOptions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagOptionsOutput {
    pub tag_option_details: Option<Vec<TagOptionDetail>>,
    pub page_token: Option<String>,
}
schema::shape!(ListTagOptionsOutput = schemas::LIST_TAG_OPTIONS_OUTPUT { 0 tag_option_details, 1 page_token });

/// The input of `ProvisionProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisionProduct {
    pub accept_language: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub provisioning_artifact_id: Option<String>,
    pub provisioning_artifact_name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
    pub provisioned_product_name: String,
    pub provisioning_parameters: Option<Vec<ProvisioningParameter>>,
    pub provisioning_preferences: Option<ProvisioningPreferences>,
    pub tags: Option<Vec<Tag>>,
    pub notification_arns: Option<Vec<String>>,
    pub provision_token: String,
}
schema::shape!(ProvisionProduct = schemas::PROVISION_PRODUCT { 0 accept_language, 1 product_id, 2 product_name, 3 provisioning_artifact_id, 4 provisioning_artifact_name, 5 path_id, 6 path_name, 7 provisioned_product_name, 8 provisioning_parameters, 9 provisioning_preferences, 10 tags, 11 notification_arns, 12 provision_token });
schema::operation!(ProvisionProduct -> ProvisionProductOutput, Write, service::PROVISION_PRODUCT);

/// The output of `ProvisionProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisionProductOutput {
    pub record_detail: Option<RecordDetail>,
}
schema::shape!(ProvisionProductOutput = schemas::PROVISION_PRODUCT_OUTPUT { 0 record_detail });

/// The input of `RejectPortfolioShare`.
#[derive(Clone, Default, PartialEq)]
pub struct RejectPortfolioShare {
    pub accept_language: Option<String>,
    pub portfolio_id: String,
    pub portfolio_share_type: Option<String>,
}
schema::shape!(RejectPortfolioShare = schemas::REJECT_PORTFOLIO_SHARE { 0 accept_language, 1 portfolio_id, 2 portfolio_share_type });
schema::operation!(RejectPortfolioShare -> RejectPortfolioShareOutput, Write, service::REJECT_PORTFOLIO_SHARE);

/// The output of `RejectPortfolioShare`.
#[derive(Clone, Default, PartialEq)]
pub struct RejectPortfolioShareOutput {}
schema::shape!(RejectPortfolioShareOutput = schemas::REJECT_PORTFOLIO_SHARE_OUTPUT {});

/// The input of `ScanProvisionedProducts`.
#[derive(Clone, Default, PartialEq)]
pub struct ScanProvisionedProducts {
    pub accept_language: Option<String>,
    pub access_level_filter: Option<AccessLevelFilter>,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
}
schema::shape!(ScanProvisionedProducts = schemas::SCAN_PROVISIONED_PRODUCTS { 0 accept_language, 1 access_level_filter, 2 page_size, 3 page_token });
schema::operation!(ScanProvisionedProducts -> ScanProvisionedProductsOutput, Read, service::SCAN_PROVISIONED_PRODUCTS);

/// The output of `ScanProvisionedProducts`.
#[derive(Clone, Default, PartialEq)]
pub struct ScanProvisionedProductsOutput {
    pub provisioned_products: Option<Vec<ProvisionedProductDetail>>,
    pub next_page_token: Option<String>,
}
schema::shape!(ScanProvisionedProductsOutput = schemas::SCAN_PROVISIONED_PRODUCTS_OUTPUT { 0 provisioned_products, 1 next_page_token });

/// The input of `SearchProducts`.
#[derive(Clone, Default, PartialEq)]
pub struct SearchProducts {
    pub accept_language: Option<String>,
    pub filters: Option<BTreeMap<String, Vec<String>>>,
    pub page_size: Option<i32>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub page_token: Option<String>,
}
schema::shape!(SearchProducts = schemas::SEARCH_PRODUCTS { 0 accept_language, 1 filters, 2 page_size, 3 sort_by, 4 sort_order, 5 page_token });
schema::operation!(SearchProducts -> SearchProductsOutput, Read, service::SEARCH_PRODUCTS);

/// The input of `SearchProductsAsAdmin`.
#[derive(Clone, Default, PartialEq)]
pub struct SearchProductsAsAdmin {
    pub accept_language: Option<String>,
    pub portfolio_id: Option<String>,
    pub filters: Option<BTreeMap<String, Vec<String>>>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i32>,
    pub product_source: Option<String>,
}
schema::shape!(SearchProductsAsAdmin = schemas::SEARCH_PRODUCTS_AS_ADMIN { 0 accept_language, 1 portfolio_id, 2 filters, 3 sort_by, 4 sort_order, 5 page_token, 6 page_size, 7 product_source });
schema::operation!(SearchProductsAsAdmin -> SearchProductsAsAdminOutput, Read, service::SEARCH_PRODUCTS_AS_ADMIN);

/// The output of `SearchProductsAsAdmin`.
#[derive(Clone, Default, PartialEq)]
pub struct SearchProductsAsAdminOutput {
    pub product_view_details: Option<Vec<ProductViewDetail>>,
    pub next_page_token: Option<String>,
}
schema::shape!(SearchProductsAsAdminOutput = schemas::SEARCH_PRODUCTS_AS_ADMIN_OUTPUT { 0 product_view_details, 1 next_page_token });

/// The output of `SearchProducts`.
#[derive(Clone, Default, PartialEq)]
pub struct SearchProductsOutput {
    pub product_view_summaries: Option<Vec<ProductViewSummary>>,
    pub product_view_aggregations: Option<BTreeMap<String, Vec<ProductViewAggregationValue>>>,
    pub next_page_token: Option<String>,
}
schema::shape!(SearchProductsOutput = schemas::SEARCH_PRODUCTS_OUTPUT { 0 product_view_summaries, 1 product_view_aggregations, 2 next_page_token });

/// The input of `SearchProvisionedProducts`.
#[derive(Clone, Default, PartialEq)]
pub struct SearchProvisionedProducts {
    pub accept_language: Option<String>,
    pub access_level_filter: Option<AccessLevelFilter>,
    pub filters: Option<BTreeMap<String, Vec<String>>>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
}
schema::shape!(SearchProvisionedProducts = schemas::SEARCH_PROVISIONED_PRODUCTS { 0 accept_language, 1 access_level_filter, 2 filters, 3 sort_by, 4 sort_order, 5 page_size, 6 page_token });
schema::operation!(SearchProvisionedProducts -> SearchProvisionedProductsOutput, Read, service::SEARCH_PROVISIONED_PRODUCTS);

/// The output of `SearchProvisionedProducts`.
#[derive(Clone, Default, PartialEq)]
pub struct SearchProvisionedProductsOutput {
    pub provisioned_products: Option<Vec<ProvisionedProductAttribute>>,
    pub total_results_count: Option<i32>,
    pub next_page_token: Option<String>,
}
schema::shape!(SearchProvisionedProductsOutput = schemas::SEARCH_PROVISIONED_PRODUCTS_OUTPUT { 0 provisioned_products, 1 total_results_count, 2 next_page_token });

/// The input of `TerminateProvisionedProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct TerminateProvisionedProduct {
    pub provisioned_product_name: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub terminate_token: String,
    pub ignore_errors: Option<bool>,
    pub accept_language: Option<String>,
    pub retain_physical_resources: Option<bool>,
}
schema::shape!(TerminateProvisionedProduct = schemas::TERMINATE_PROVISIONED_PRODUCT { 0 provisioned_product_name, 1 provisioned_product_id, 2 terminate_token, 3 ignore_errors, 4 accept_language, 5 retain_physical_resources });
schema::operation!(TerminateProvisionedProduct -> TerminateProvisionedProductOutput, Write, service::TERMINATE_PROVISIONED_PRODUCT);

/// The output of `TerminateProvisionedProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct TerminateProvisionedProductOutput {
    pub record_detail: Option<RecordDetail>,
}
schema::shape!(TerminateProvisionedProductOutput = schemas::TERMINATE_PROVISIONED_PRODUCT_OUTPUT { 0 record_detail });

/// The input of `UpdateConstraint`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateConstraint {
    pub accept_language: Option<String>,
    pub id: String,
    pub description: Option<String>,
    pub parameters: Option<String>,
}
schema::shape!(UpdateConstraint = schemas::UPDATE_CONSTRAINT { 0 accept_language, 1 id, 2 description, 3 parameters });
schema::operation!(UpdateConstraint -> UpdateConstraintOutput, Write, service::UPDATE_CONSTRAINT);

/// The output of `UpdateConstraint`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateConstraintOutput {
    pub constraint_detail: Option<ConstraintDetail>,
    pub constraint_parameters: Option<String>,
    pub status: Option<String>,
}
schema::shape!(UpdateConstraintOutput = schemas::UPDATE_CONSTRAINT_OUTPUT { 0 constraint_detail, 1 constraint_parameters, 2 status });

/// The input of `UpdatePortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePortfolio {
    pub accept_language: Option<String>,
    pub id: String,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub provider_name: Option<String>,
    pub add_tags: Option<Vec<Tag>>,
    pub remove_tags: Option<Vec<String>>,
}
schema::shape!(UpdatePortfolio = schemas::UPDATE_PORTFOLIO { 0 accept_language, 1 id, 2 display_name, 3 description, 4 provider_name, 5 add_tags, 6 remove_tags });
schema::operation!(UpdatePortfolio -> UpdatePortfolioOutput, Write, service::UPDATE_PORTFOLIO);

/// The output of `UpdatePortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePortfolioOutput {
    pub portfolio_detail: Option<PortfolioDetail>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(UpdatePortfolioOutput = schemas::UPDATE_PORTFOLIO_OUTPUT { 0 portfolio_detail, 1 tags });

/// The input of `UpdateProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProduct {
    pub accept_language: Option<String>,
    pub id: String,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub description: Option<String>,
    pub distributor: Option<String>,
    pub support_description: Option<String>,
    pub support_email: Option<String>,
    pub support_url: Option<String>,
    pub add_tags: Option<Vec<Tag>>,
    pub remove_tags: Option<Vec<String>>,
    pub source_connection: Option<SourceConnection>,
}
schema::shape!(UpdateProduct = schemas::UPDATE_PRODUCT { 0 accept_language, 1 id, 2 name, 3 owner, 4 description, 5 distributor, 6 support_description, 7 support_email, 8 support_url, 9 add_tags, 10 remove_tags, 11 source_connection });
schema::operation!(UpdateProduct -> UpdateProductOutput, Write, service::UPDATE_PRODUCT);

/// The output of `UpdateProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProductOutput {
    pub product_view_detail: Option<ProductViewDetail>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(UpdateProductOutput = schemas::UPDATE_PRODUCT_OUTPUT { 0 product_view_detail, 1 tags });

/// The input of `UpdateProvisionedProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProvisionedProduct {
    pub accept_language: Option<String>,
    pub provisioned_product_name: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub provisioning_artifact_id: Option<String>,
    pub provisioning_artifact_name: Option<String>,
    pub path_id: Option<String>,
    pub path_name: Option<String>,
    pub provisioning_parameters: Option<Vec<UpdateProvisioningParameter>>,
    pub provisioning_preferences: Option<UpdateProvisioningPreferences>,
    pub tags: Option<Vec<Tag>>,
    pub update_token: String,
}
schema::shape!(UpdateProvisionedProduct = schemas::UPDATE_PROVISIONED_PRODUCT { 0 accept_language, 1 provisioned_product_name, 2 provisioned_product_id, 3 product_id, 4 product_name, 5 provisioning_artifact_id, 6 provisioning_artifact_name, 7 path_id, 8 path_name, 9 provisioning_parameters, 10 provisioning_preferences, 11 tags, 12 update_token });
schema::operation!(UpdateProvisionedProduct -> UpdateProvisionedProductOutput, Write, service::UPDATE_PROVISIONED_PRODUCT);

/// The output of `UpdateProvisionedProduct`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProvisionedProductOutput {
    pub record_detail: Option<RecordDetail>,
}
schema::shape!(UpdateProvisionedProductOutput = schemas::UPDATE_PROVISIONED_PRODUCT_OUTPUT { 0 record_detail });

/// The input of `UpdateProvisionedProductProperties`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProvisionedProductProperties {
    pub accept_language: Option<String>,
    pub provisioned_product_id: String,
    pub provisioned_product_properties: BTreeMap<String, String>,
    pub idempotency_token: String,
}
schema::shape!(UpdateProvisionedProductProperties = schemas::UPDATE_PROVISIONED_PRODUCT_PROPERTIES { 0 accept_language, 1 provisioned_product_id, 2 provisioned_product_properties, 3 idempotency_token });
schema::operation!(UpdateProvisionedProductProperties -> UpdateProvisionedProductPropertiesOutput, Write, service::UPDATE_PROVISIONED_PRODUCT_PROPERTIES);

/// The output of `UpdateProvisionedProductProperties`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProvisionedProductPropertiesOutput {
    pub provisioned_product_id: Option<String>,
    pub provisioned_product_properties: Option<BTreeMap<String, String>>,
    pub record_id: Option<String>,
    pub status: Option<String>,
}
schema::shape!(UpdateProvisionedProductPropertiesOutput = schemas::UPDATE_PROVISIONED_PRODUCT_PROPERTIES_OUTPUT { 0 provisioned_product_id, 1 provisioned_product_properties, 2 record_id, 3 status });

/// The input of `UpdateProvisioningArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProvisioningArtifact {
    pub accept_language: Option<String>,
    pub product_id: String,
    pub provisioning_artifact_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub active: Option<bool>,
    pub guidance: Option<String>,
}
schema::shape!(UpdateProvisioningArtifact = schemas::UPDATE_PROVISIONING_ARTIFACT { 0 accept_language, 1 product_id, 2 provisioning_artifact_id, 3 name, 4 description, 5 active, 6 guidance });
schema::operation!(UpdateProvisioningArtifact -> UpdateProvisioningArtifactOutput, Write, service::UPDATE_PROVISIONING_ARTIFACT);

/// The output of `UpdateProvisioningArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProvisioningArtifactOutput {
    pub provisioning_artifact_detail: Option<ProvisioningArtifactDetail>,
    pub info: Option<BTreeMap<String, String>>,
    pub status: Option<String>,
}
schema::shape!(UpdateProvisioningArtifactOutput = schemas::UPDATE_PROVISIONING_ARTIFACT_OUTPUT { 0 provisioning_artifact_detail, 1 info, 2 status });

/// The input of `UpdateTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTagOption {
    pub id: String,
    pub value: Option<String>,
    pub active: Option<bool>,
}
schema::shape!(UpdateTagOption = schemas::UPDATE_TAG_OPTION { 0 id, 1 value, 2 active });
schema::operation!(UpdateTagOption -> UpdateTagOptionOutput, Write, service::UPDATE_TAG_OPTION);

/// The output of `UpdateTagOption`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTagOptionOutput {
    pub tag_option_detail: Option<TagOptionDetail>,
}
schema::shape!(UpdateTagOptionOutput = schemas::UPDATE_TAG_OPTION_OUTPUT { 0 tag_option_detail });
