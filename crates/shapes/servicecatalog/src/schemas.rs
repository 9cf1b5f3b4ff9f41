//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static ACCEPT_PORTFOLIO_SHARE: Schema = Schema { name: "AcceptPortfolioShareInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("PortfolioShareType", Type::Text(&texts::PORTFOLIO_SHARE_TYPE)),
] };

pub(crate) static ACCEPT_PORTFOLIO_SHARE_OUTPUT: Schema = Schema { name: "AcceptPortfolioShareOutput", members: &[] };

pub(crate) static ASSOCIATE_PRINCIPAL_WITH_PORTFOLIO: Schema = Schema { name: "AssociatePrincipalWithPortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("PrincipalARN", Type::Text(&texts::PRINCIPAL_ARN)).required(),
    Member::new("PrincipalType", Type::Text(&texts::PRINCIPAL_TYPE)).required(),
] };

pub(crate) static ASSOCIATE_PRINCIPAL_WITH_PORTFOLIO_OUTPUT: Schema = Schema { name: "AssociatePrincipalWithPortfolioOutput", members: &[] };

pub(crate) static ASSOCIATE_PRODUCT_WITH_PORTFOLIO: Schema = Schema { name: "AssociateProductWithPortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)).required(),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("SourcePortfolioId", Type::Text(&texts::ID)),
] };

pub(crate) static ASSOCIATE_PRODUCT_WITH_PORTFOLIO_OUTPUT: Schema = Schema { name: "AssociateProductWithPortfolioOutput", members: &[] };

pub(crate) static ASSOCIATE_TAG_OPTION_WITH_RESOURCE: Schema = Schema { name: "AssociateTagOptionWithResourceInput", members: &[
    Member::new("ResourceId", Type::Text(Text::FREE)).required(),
    Member::new("TagOptionId", Type::Text(&texts::TAG_OPTION_ID)).required(),
] };

pub(crate) static ASSOCIATE_TAG_OPTION_WITH_RESOURCE_OUTPUT: Schema = Schema { name: "AssociateTagOptionWithResourceOutput", members: &[] };

pub(crate) static CREATE_CONSTRAINT: Schema = Schema { name: "CreateConstraintInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("ProductId", Type::Text(&texts::ID)).required(),
    Member::new("Parameters", Type::Text(Text::FREE)).required(),
    Member::new("Type", Type::Text(&texts::CONSTRAINT_TYPE)).required(),
    Member::new("Description", Type::Text(&texts::CONSTRAINT_DESCRIPTION)),
    Member::new("IdempotencyToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
] };

pub(crate) static CREATE_CONSTRAINT_OUTPUT: Schema = Schema { name: "CreateConstraintOutput", members: &[
    Member::new("ConstraintDetail", Type::Structure(&CONSTRAINT_DETAIL)),
    Member::new("ConstraintParameters", Type::Text(Text::FREE)),
    Member::new("Status", Type::Text(&texts::STATUS)),
] };

pub(crate) static CREATE_PORTFOLIO: Schema = Schema { name: "CreatePortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("DisplayName", Type::Text(&texts::PORTFOLIO_DISPLAY_NAME)).required(),
    Member::new("Description", Type::Text(&texts::PORTFOLIO_DESCRIPTION)),
    Member::new("ProviderName", Type::Text(&texts::PROVIDER_NAME)).required(),
    Member::new("Tags", Type::List(&collections::ADD_TAGS)),
    Member::new("IdempotencyToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
] };

pub(crate) static CREATE_PORTFOLIO_OUTPUT: Schema = Schema { name: "CreatePortfolioOutput", members: &[
    Member::new("PortfolioDetail", Type::Structure(&PORTFOLIO_DETAIL)),
    Member::new("Tags", Type::List(&collections::TAGS)),
] };

pub(crate) static CREATE_PORTFOLIO_SHARE: Schema = Schema { name: "CreatePortfolioShareInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("AccountId", Type::Text(&texts::ACCOUNT_ID)),
    Member::new("OrganizationNode", Type::Structure(&ORGANIZATION_NODE)),
    Member::new("ShareTagOptions", Type::Boolean),
    Member::new("SharePrincipals", Type::Boolean),
] };

pub(crate) static CREATE_PORTFOLIO_SHARE_OUTPUT: Schema = Schema { name: "CreatePortfolioShareOutput", members: &[
    Member::new("PortfolioShareToken", Type::Text(&texts::ID)),
] };

pub(crate) static CREATE_PRODUCT: Schema = Schema { name: "CreateProductInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Name", Type::Text(&texts::PRODUCT_VIEW_NAME)).required(),
    Member::new("Owner", Type::Text(&texts::PRODUCT_VIEW_OWNER)).required(),
    Member::new("Description", Type::Text(&texts::PRODUCT_VIEW_SHORT_DESCRIPTION)),
    Member::new("Distributor", Type::Text(&texts::PRODUCT_VIEW_OWNER)),
    Member::new("SupportDescription", Type::Text(&texts::SUPPORT_DESCRIPTION)),
    Member::new("SupportEmail", Type::Text(&texts::SUPPORT_EMAIL)),
    Member::new("SupportUrl", Type::Text(&texts::SUPPORT_URL)),
    Member::new("ProductType", Type::Text(&texts::PRODUCT_TYPE)).required(),
    Member::new("Tags", Type::List(&collections::ADD_TAGS)),
    Member::new("ProvisioningArtifactParameters", Type::Structure(&PROVISIONING_ARTIFACT_PROPERTIES)),
    Member::new("IdempotencyToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
    Member::new("SourceConnection", Type::Structure(&SOURCE_CONNECTION)),
] };

pub(crate) static CREATE_PRODUCT_OUTPUT: Schema = Schema { name: "CreateProductOutput", members: &[
    Member::new("ProductViewDetail", Type::Structure(&PRODUCT_VIEW_DETAIL)),
    Member::new("ProvisioningArtifactDetail", Type::Structure(&PROVISIONING_ARTIFACT_DETAIL)),
    Member::new("Tags", Type::List(&collections::TAGS)),
] };

pub(crate) static CREATE_PROVISIONING_ARTIFACT: Schema = Schema { name: "CreateProvisioningArtifactInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)).required(),
    Member::new("Parameters", Type::Structure(&PROVISIONING_ARTIFACT_PROPERTIES)).required(),
    Member::new("IdempotencyToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
] };

pub(crate) static CREATE_PROVISIONING_ARTIFACT_OUTPUT: Schema = Schema { name: "CreateProvisioningArtifactOutput", members: &[
    Member::new("ProvisioningArtifactDetail", Type::Structure(&PROVISIONING_ARTIFACT_DETAIL)),
    Member::new("Info", Type::Map(&collections::PROVISIONING_ARTIFACT_INFO)),
    Member::new("Status", Type::Text(&texts::STATUS)),
] };

pub(crate) static CREATE_TAG_OPTION: Schema = Schema { name: "CreateTagOptionInput", members: &[
    Member::new("Key", Type::Text(&texts::TAG_OPTION_KEY)).required(),
    Member::new("Value", Type::Text(&texts::TAG_OPTION_VALUE)).required(),
] };

pub(crate) static CREATE_TAG_OPTION_OUTPUT: Schema = Schema { name: "CreateTagOptionOutput", members: &[
    Member::new("TagOptionDetail", Type::Structure(&TAG_OPTION_DETAIL)),
] };

pub(crate) static DELETE_CONSTRAINT: Schema = Schema { name: "DeleteConstraintInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
] };

pub(crate) static DELETE_CONSTRAINT_OUTPUT: Schema = Schema { name: "DeleteConstraintOutput", members: &[] };

pub(crate) static DELETE_PORTFOLIO: Schema = Schema { name: "DeletePortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
] };

pub(crate) static DELETE_PORTFOLIO_OUTPUT: Schema = Schema { name: "DeletePortfolioOutput", members: &[] };

pub(crate) static DELETE_PORTFOLIO_SHARE: Schema = Schema { name: "DeletePortfolioShareInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("AccountId", Type::Text(&texts::ACCOUNT_ID)),
    Member::new("OrganizationNode", Type::Structure(&ORGANIZATION_NODE)),
] };

pub(crate) static DELETE_PORTFOLIO_SHARE_OUTPUT: Schema = Schema { name: "DeletePortfolioShareOutput", members: &[
    Member::new("PortfolioShareToken", Type::Text(&texts::ID)),
] };

pub(crate) static DELETE_PRODUCT: Schema = Schema { name: "DeleteProductInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
] };

pub(crate) static DELETE_PRODUCT_OUTPUT: Schema = Schema { name: "DeleteProductOutput", members: &[] };

pub(crate) static DELETE_PROVISIONING_ARTIFACT: Schema = Schema { name: "DeleteProvisioningArtifactInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)).required(),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::ID)).required(),
] };

pub(crate) static DELETE_PROVISIONING_ARTIFACT_OUTPUT: Schema = Schema { name: "DeleteProvisioningArtifactOutput", members: &[] };

pub(crate) static DELETE_TAG_OPTION: Schema = Schema { name: "DeleteTagOptionInput", members: &[
    Member::new("Id", Type::Text(&texts::TAG_OPTION_ID)).required(),
] };

pub(crate) static DELETE_TAG_OPTION_OUTPUT: Schema = Schema { name: "DeleteTagOptionOutput", members: &[] };

pub(crate) static DESCRIBE_CONSTRAINT: Schema = Schema { name: "DescribeConstraintInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
] };

pub(crate) static DESCRIBE_CONSTRAINT_OUTPUT: Schema = Schema { name: "DescribeConstraintOutput", members: &[
    Member::new("ConstraintDetail", Type::Structure(&CONSTRAINT_DETAIL)),
    Member::new("ConstraintParameters", Type::Text(Text::FREE)),
    Member::new("Status", Type::Text(&texts::STATUS)),
] };

pub(crate) static DESCRIBE_PORTFOLIO: Schema = Schema { name: "DescribePortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
] };

pub(crate) static DESCRIBE_PORTFOLIO_OUTPUT: Schema = Schema { name: "DescribePortfolioOutput", members: &[
    Member::new("PortfolioDetail", Type::Structure(&PORTFOLIO_DETAIL)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("TagOptions", Type::List(&collections::TAG_OPTION_DETAILS)),
    Member::new("Budgets", Type::List(&collections::BUDGETS)),
] };

pub(crate) static DESCRIBE_PORTFOLIO_SHARE_STATUS: Schema = Schema { name: "DescribePortfolioShareStatusInput", members: &[
    Member::new("PortfolioShareToken", Type::Text(&texts::ID)).required(),
] };

pub(crate) static DESCRIBE_PORTFOLIO_SHARE_STATUS_OUTPUT: Schema = Schema { name: "DescribePortfolioShareStatusOutput", members: &[
    Member::new("PortfolioShareToken", Type::Text(&texts::ID)),
    Member::new("PortfolioId", Type::Text(&texts::ID)),
    Member::new("OrganizationNodeValue", Type::Text(&texts::ORGANIZATION_NODE_VALUE)),
    Member::new("Status", Type::Text(&texts::SHARE_STATUS)),
    Member::new("ShareDetails", Type::Structure(&SHARE_DETAILS)),
] };

pub(crate) static DESCRIBE_PORTFOLIO_SHARES: Schema = Schema { name: "DescribePortfolioSharesInput", members: &[
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("Type", Type::Text(&texts::DESCRIBE_PORTFOLIO_SHARE_TYPE)).required(),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
    Member::new("PageSize", Type::Integer(Range::between(0, 100))),
] };

pub(crate) static DESCRIBE_PORTFOLIO_SHARES_OUTPUT: Schema = Schema { name: "DescribePortfolioSharesOutput", members: &[
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
    Member::new("PortfolioShareDetails", Type::List(&collections::PORTFOLIO_SHARE_DETAILS)),
] };

pub(crate) static DESCRIBE_PRODUCT: Schema = Schema { name: "DescribeProductInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("Name", Type::Text(&texts::PRODUCT_VIEW_NAME)),
] };

pub(crate) static DESCRIBE_PRODUCT_AS_ADMIN: Schema = Schema { name: "DescribeProductAsAdminInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("Name", Type::Text(&texts::PRODUCT_VIEW_NAME)),
    Member::new("SourcePortfolioId", Type::Text(&texts::ID)),
] };

pub(crate) static DESCRIBE_PRODUCT_AS_ADMIN_OUTPUT: Schema = Schema { name: "DescribeProductAsAdminOutput", members: &[
    Member::new("ProductViewDetail", Type::Structure(&PRODUCT_VIEW_DETAIL)),
    Member::new("ProvisioningArtifactSummaries", Type::List(&collections::PROVISIONING_ARTIFACT_SUMMARIES)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("TagOptions", Type::List(&collections::TAG_OPTION_DETAILS)),
    Member::new("Budgets", Type::List(&collections::BUDGETS)),
] };

pub(crate) static DESCRIBE_PRODUCT_OUTPUT: Schema = Schema { name: "DescribeProductOutput", members: &[
    Member::new("ProductViewSummary", Type::Structure(&PRODUCT_VIEW_SUMMARY)),
    Member::new("ProvisioningArtifacts", Type::List(&collections::PROVISIONING_ARTIFACTS)),
    Member::new("Budgets", Type::List(&collections::BUDGETS)),
    Member::new("LaunchPaths", Type::List(&collections::LAUNCH_PATHS)),
] };

pub(crate) static DESCRIBE_PRODUCT_VIEW: Schema = Schema { name: "DescribeProductViewInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
] };

pub(crate) static DESCRIBE_PRODUCT_VIEW_OUTPUT: Schema = Schema { name: "DescribeProductViewOutput", members: &[
    Member::new("ProductViewSummary", Type::Structure(&PRODUCT_VIEW_SUMMARY)),
    Member::new("ProvisioningArtifacts", Type::List(&collections::PROVISIONING_ARTIFACTS)),
] };

pub(crate) static DESCRIBE_PROVISIONED_PRODUCT: Schema = Schema { name: "DescribeProvisionedProductInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("Name", Type::Text(&texts::PROVISIONED_PRODUCT_NAME)),
] };

pub(crate) static DESCRIBE_PROVISIONED_PRODUCT_OUTPUT: Schema = Schema { name: "DescribeProvisionedProductOutput", members: &[
    Member::new("ProvisionedProductDetail", Type::Structure(&PROVISIONED_PRODUCT_DETAIL)),
    Member::new("CloudWatchDashboards", Type::List(&collections::CLOUD_WATCH_DASHBOARDS)),
] };

pub(crate) static DESCRIBE_PROVISIONING_ARTIFACT: Schema = Schema { name: "DescribeProvisioningArtifactInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::ID)),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("ProvisioningArtifactName", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("ProductName", Type::Text(&texts::PRODUCT_VIEW_NAME)),
    Member::new("Verbose", Type::Boolean),
    Member::new("IncludeProvisioningArtifactParameters", Type::Boolean),
] };

pub(crate) static DESCRIBE_PROVISIONING_ARTIFACT_OUTPUT: Schema = Schema { name: "DescribeProvisioningArtifactOutput", members: &[
    Member::new("ProvisioningArtifactDetail", Type::Structure(&PROVISIONING_ARTIFACT_DETAIL)),
    Member::new("Info", Type::Map(&collections::PROVISIONING_ARTIFACT_INFO)),
    Member::new("Status", Type::Text(&texts::STATUS)),
    Member::new("ProvisioningArtifactParameters", Type::List(&collections::PROVISIONING_ARTIFACT_PARAMETERS)),
] };

pub(crate) static DESCRIBE_PROVISIONING_PARAMETERS: Schema = Schema { name: "DescribeProvisioningParametersInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("ProductName", Type::Text(&texts::PRODUCT_VIEW_NAME)),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::ID)),
    Member::new("ProvisioningArtifactName", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("PathId", Type::Text(&texts::ID)),
    Member::new("PathName", Type::Text(&texts::PORTFOLIO_DISPLAY_NAME)),
] };

pub(crate) static DESCRIBE_PROVISIONING_PARAMETERS_OUTPUT: Schema = Schema { name: "DescribeProvisioningParametersOutput", members: &[
    Member::new("ProvisioningArtifactParameters", Type::List(&collections::PROVISIONING_ARTIFACT_PARAMETERS)),
    Member::new("ConstraintSummaries", Type::List(&collections::CONSTRAINT_SUMMARIES)),
    Member::new("UsageInstructions", Type::List(&collections::USAGE_INSTRUCTIONS)),
    Member::new("TagOptions", Type::List(&collections::TAG_OPTION_SUMMARIES)),
    Member::new("ProvisioningArtifactPreferences", Type::Structure(&PROVISIONING_ARTIFACT_PREFERENCES)),
    Member::new("ProvisioningArtifactOutputs", Type::List(&collections::PROVISIONING_ARTIFACT_OUTPUTS)),
    Member::new("ProvisioningArtifactOutputKeys", Type::List(&collections::PROVISIONING_ARTIFACT_OUTPUTS)),
] };

pub(crate) static DESCRIBE_RECORD: Schema = Schema { name: "DescribeRecordInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
] };

pub(crate) static DESCRIBE_RECORD_OUTPUT: Schema = Schema { name: "DescribeRecordOutput", members: &[
    Member::new("RecordDetail", Type::Structure(&RECORD_DETAIL)),
    Member::new("RecordOutputs", Type::List(&collections::RECORD_OUTPUTS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static DESCRIBE_TAG_OPTION: Schema = Schema { name: "DescribeTagOptionInput", members: &[
    Member::new("Id", Type::Text(&texts::TAG_OPTION_ID)).required(),
] };

pub(crate) static DESCRIBE_TAG_OPTION_OUTPUT: Schema = Schema { name: "DescribeTagOptionOutput", members: &[
    Member::new("TagOptionDetail", Type::Structure(&TAG_OPTION_DETAIL)),
] };

pub(crate) static DISASSOCIATE_PRINCIPAL_FROM_PORTFOLIO: Schema = Schema { name: "DisassociatePrincipalFromPortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("PrincipalARN", Type::Text(&texts::PRINCIPAL_ARN)).required(),
    Member::new("PrincipalType", Type::Text(&texts::PRINCIPAL_TYPE)),
] };

pub(crate) static DISASSOCIATE_PRINCIPAL_FROM_PORTFOLIO_OUTPUT: Schema = Schema { name: "DisassociatePrincipalFromPortfolioOutput", members: &[] };

pub(crate) static DISASSOCIATE_PRODUCT_FROM_PORTFOLIO: Schema = Schema { name: "DisassociateProductFromPortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)).required(),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
] };

pub(crate) static DISASSOCIATE_PRODUCT_FROM_PORTFOLIO_OUTPUT: Schema = Schema { name: "DisassociateProductFromPortfolioOutput", members: &[] };

pub(crate) static DISASSOCIATE_TAG_OPTION_FROM_RESOURCE: Schema = Schema { name: "DisassociateTagOptionFromResourceInput", members: &[
    Member::new("ResourceId", Type::Text(Text::FREE)).required(),
    Member::new("TagOptionId", Type::Text(&texts::TAG_OPTION_ID)).required(),
] };

pub(crate) static DISASSOCIATE_TAG_OPTION_FROM_RESOURCE_OUTPUT: Schema = Schema { name: "DisassociateTagOptionFromResourceOutput", members: &[] };

pub(crate) static GET_PROVISIONED_PRODUCT_OUTPUTS: Schema = Schema { name: "GetProvisionedProductOutputsInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProvisionedProductId", Type::Text(&texts::ID)),
    Member::new("ProvisionedProductName", Type::Text(&texts::PROVISIONED_PRODUCT_NAME)),
    Member::new("OutputKeys", Type::List(&collections::OUTPUT_KEYS)),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static GET_PROVISIONED_PRODUCT_OUTPUTS_OUTPUT: Schema = Schema { name: "GetProvisionedProductOutputsOutput", members: &[
    Member::new("Outputs", Type::List(&collections::RECORD_OUTPUTS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_ACCEPTED_PORTFOLIO_SHARES: Schema = Schema { name: "ListAcceptedPortfolioSharesInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
    Member::new("PageSize", Type::Integer(Range::between(0, 100))),
    Member::new("PortfolioShareType", Type::Text(&texts::PORTFOLIO_SHARE_TYPE)),
] };

pub(crate) static LIST_ACCEPTED_PORTFOLIO_SHARES_OUTPUT: Schema = Schema { name: "ListAcceptedPortfolioSharesOutput", members: &[
    Member::new("PortfolioDetails", Type::List(&collections::PORTFOLIO_DETAILS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_CONSTRAINTS_FOR_PORTFOLIO: Schema = Schema { name: "ListConstraintsForPortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_CONSTRAINTS_FOR_PORTFOLIO_OUTPUT: Schema = Schema { name: "ListConstraintsForPortfolioOutput", members: &[
    Member::new("ConstraintDetails", Type::List(&collections::CONSTRAINT_DETAILS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_LAUNCH_PATHS: Schema = Schema { name: "ListLaunchPathsInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)).required(),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_LAUNCH_PATHS_OUTPUT: Schema = Schema { name: "ListLaunchPathsOutput", members: &[
    Member::new("LaunchPathSummaries", Type::List(&collections::LAUNCH_PATH_SUMMARIES)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_PORTFOLIO_ACCESS: Schema = Schema { name: "ListPortfolioAccessInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("OrganizationParentId", Type::Text(&texts::ID)),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
    Member::new("PageSize", Type::Integer(Range::between(0, 100))),
] };

pub(crate) static LIST_PORTFOLIO_ACCESS_OUTPUT: Schema = Schema { name: "ListPortfolioAccessOutput", members: &[
    Member::new("AccountIds", Type::List(&collections::ACCOUNT_IDS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_PORTFOLIOS: Schema = Schema { name: "ListPortfoliosInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
    Member::new("PageSize", Type::Integer(Range::between(0, 100))),
] };

pub(crate) static LIST_PORTFOLIOS_FOR_PRODUCT: Schema = Schema { name: "ListPortfoliosForProductInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)).required(),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
    Member::new("PageSize", Type::Integer(Range::between(0, 100))),
] };

pub(crate) static LIST_PORTFOLIOS_FOR_PRODUCT_OUTPUT: Schema = Schema { name: "ListPortfoliosForProductOutput", members: &[
    Member::new("PortfolioDetails", Type::List(&collections::PORTFOLIO_DETAILS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_PORTFOLIOS_OUTPUT: Schema = Schema { name: "ListPortfoliosOutput", members: &[
    Member::new("PortfolioDetails", Type::List(&collections::PORTFOLIO_DETAILS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_PRINCIPALS_FOR_PORTFOLIO: Schema = Schema { name: "ListPrincipalsForPortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_PRINCIPALS_FOR_PORTFOLIO_OUTPUT: Schema = Schema { name: "ListPrincipalsForPortfolioOutput", members: &[
    Member::new("Principals", Type::List(&collections::PRINCIPALS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_PROVISIONING_ARTIFACTS: Schema = Schema { name: "ListProvisioningArtifactsInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)).required(),
] };

pub(crate) static LIST_PROVISIONING_ARTIFACTS_OUTPUT: Schema = Schema { name: "ListProvisioningArtifactsOutput", members: &[
    Member::new("ProvisioningArtifactDetails", Type::List(&collections::PROVISIONING_ARTIFACT_DETAILS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_RECORD_HISTORY: Schema = Schema { name: "ListRecordHistoryInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("AccessLevelFilter", Type::Structure(&ACCESS_LEVEL_FILTER)),
    Member::new("SearchFilter", Type::Structure(&LIST_RECORD_HISTORY_SEARCH_FILTER)),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_RECORD_HISTORY_OUTPUT: Schema = Schema { name: "ListRecordHistoryOutput", members: &[
    Member::new("RecordDetails", Type::List(&collections::RECORD_DETAILS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_RESOURCES_FOR_TAG_OPTION: Schema = Schema { name: "ListResourcesForTagOptionInput", members: &[
    Member::new("TagOptionId", Type::Text(&texts::TAG_OPTION_ID)).required(),
    Member::new("ResourceType", Type::Text(Text::FREE)),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_RESOURCES_FOR_TAG_OPTION_OUTPUT: Schema = Schema { name: "ListResourcesForTagOptionOutput", members: &[
    Member::new("ResourceDetails", Type::List(&collections::RESOURCE_DETAILS)),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_TAG_OPTIONS: Schema = Schema { name: "ListTagOptionsInput", members: &[
    Member::new("Filters", Type::Structure(&LIST_TAG_OPTIONS_FILTERS)),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static LIST_TAG_OPTIONS_OUTPUT: Schema = Schema { name: "ListTagOptionsOutput", members: &[
    Member::new("TagOptionDetails", Type::List(&collections::TAG_OPTION_DETAILS)),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static PROVISION_PRODUCT: Schema = Schema { name: "ProvisionProductInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("ProductName", Type::Text(&texts::PRODUCT_VIEW_NAME)),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::ID)),
    Member::new("ProvisioningArtifactName", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("PathId", Type::Text(&texts::ID)),
    Member::new("PathName", Type::Text(&texts::PORTFOLIO_DISPLAY_NAME)),
    Member::new("ProvisionedProductName", Type::Text(&texts::PROVISIONED_PRODUCT_NAME)).required(),
    Member::new("ProvisioningParameters", Type::List(&collections::PROVISIONING_PARAMETERS)),
    Member::new("ProvisioningPreferences", Type::Structure(&PROVISIONING_PREFERENCES)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("NotificationArns", Type::List(&collections::NOTIFICATION_ARNS)),
    Member::new("ProvisionToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
] };

pub(crate) static PROVISION_PRODUCT_OUTPUT: Schema = Schema { name: "ProvisionProductOutput", members: &[
    Member::new("RecordDetail", Type::Structure(&RECORD_DETAIL)),
] };

pub(crate) static REJECT_PORTFOLIO_SHARE: Schema = Schema { name: "RejectPortfolioShareInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)).required(),
    Member::new("PortfolioShareType", Type::Text(&texts::PORTFOLIO_SHARE_TYPE)),
] };

pub(crate) static REJECT_PORTFOLIO_SHARE_OUTPUT: Schema = Schema { name: "RejectPortfolioShareOutput", members: &[] };

pub(crate) static SCAN_PROVISIONED_PRODUCTS: Schema = Schema { name: "ScanProvisionedProductsInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("AccessLevelFilter", Type::Structure(&ACCESS_LEVEL_FILTER)),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static SCAN_PROVISIONED_PRODUCTS_OUTPUT: Schema = Schema { name: "ScanProvisionedProductsOutput", members: &[
    Member::new("ProvisionedProducts", Type::List(&collections::PROVISIONED_PRODUCT_DETAILS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static SEARCH_PRODUCTS: Schema = Schema { name: "SearchProductsInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Filters", Type::Map(&collections::PRODUCT_VIEW_FILTERS)),
    Member::new("PageSize", Type::Integer(Range::between(0, 100))),
    Member::new("SortBy", Type::Text(&texts::PRODUCT_VIEW_SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static SEARCH_PRODUCTS_AS_ADMIN: Schema = Schema { name: "SearchProductsAsAdminInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("PortfolioId", Type::Text(&texts::ID)),
    Member::new("Filters", Type::Map(&collections::PRODUCT_VIEW_FILTERS)),
    Member::new("SortBy", Type::Text(&texts::PRODUCT_VIEW_SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
    Member::new("PageSize", Type::Integer(Range::between(0, 20))),
    Member::new("ProductSource", Type::Text(&texts::PRODUCT_SOURCE)),
] };

pub(crate) static SEARCH_PRODUCTS_AS_ADMIN_OUTPUT: Schema = Schema { name: "SearchProductsAsAdminOutput", members: &[
    Member::new("ProductViewDetails", Type::List(&collections::PRODUCT_VIEW_DETAILS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static SEARCH_PRODUCTS_OUTPUT: Schema = Schema { name: "SearchProductsOutput", members: &[
    Member::new("ProductViewSummaries", Type::List(&collections::PRODUCT_VIEW_SUMMARIES)),
    Member::new("ProductViewAggregations", Type::Map(&collections::PRODUCT_VIEW_AGGREGATIONS)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static SEARCH_PROVISIONED_PRODUCTS: Schema = Schema { name: "SearchProvisionedProductsInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("AccessLevelFilter", Type::Structure(&ACCESS_LEVEL_FILTER)),
    Member::new("Filters", Type::Map(&collections::PROVISIONED_PRODUCT_FILTERS)),
    Member::new("SortBy", Type::Text(Text::FREE)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("PageSize", Type::Integer(Range::between(0, 100))),
    Member::new("PageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static SEARCH_PROVISIONED_PRODUCTS_OUTPUT: Schema = Schema { name: "SearchProvisionedProductsOutput", members: &[
    Member::new("ProvisionedProducts", Type::List(&collections::PROVISIONED_PRODUCT_ATTRIBUTES)),
    Member::new("TotalResultsCount", Type::Integer(Range::NONE)),
    Member::new("NextPageToken", Type::Text(&texts::PAGE_TOKEN)),
] };

pub(crate) static TERMINATE_PROVISIONED_PRODUCT: Schema = Schema { name: "TerminateProvisionedProductInput", members: &[
    Member::new("ProvisionedProductName", Type::Text(&texts::PROVISIONED_PRODUCT_NAME_OR_ARN)),
    Member::new("ProvisionedProductId", Type::Text(&texts::ID)),
    Member::new("TerminateToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
    Member::new("IgnoreErrors", Type::Boolean),
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("RetainPhysicalResources", Type::Boolean),
] };

pub(crate) static TERMINATE_PROVISIONED_PRODUCT_OUTPUT: Schema = Schema { name: "TerminateProvisionedProductOutput", members: &[
    Member::new("RecordDetail", Type::Structure(&RECORD_DETAIL)),
] };

pub(crate) static UPDATE_CONSTRAINT: Schema = Schema { name: "UpdateConstraintInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
    Member::new("Description", Type::Text(&texts::CONSTRAINT_DESCRIPTION)),
    Member::new("Parameters", Type::Text(Text::FREE)),
] };

pub(crate) static UPDATE_CONSTRAINT_OUTPUT: Schema = Schema { name: "UpdateConstraintOutput", members: &[
    Member::new("ConstraintDetail", Type::Structure(&CONSTRAINT_DETAIL)),
    Member::new("ConstraintParameters", Type::Text(Text::FREE)),
    Member::new("Status", Type::Text(&texts::STATUS)),
] };

pub(crate) static UPDATE_PORTFOLIO: Schema = Schema { name: "UpdatePortfolioInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
    Member::new("DisplayName", Type::Text(&texts::PORTFOLIO_DISPLAY_NAME)),
    Member::new("Description", Type::Text(&texts::PORTFOLIO_DESCRIPTION)),
    Member::new("ProviderName", Type::Text(&texts::PROVIDER_NAME)),
    Member::new("AddTags", Type::List(&collections::ADD_TAGS)),
    Member::new("RemoveTags", Type::List(&collections::TAG_KEYS)),
] };

pub(crate) static UPDATE_PORTFOLIO_OUTPUT: Schema = Schema { name: "UpdatePortfolioOutput", members: &[
    Member::new("PortfolioDetail", Type::Structure(&PORTFOLIO_DETAIL)),
    Member::new("Tags", Type::List(&collections::TAGS)),
] };

pub(crate) static UPDATE_PRODUCT: Schema = Schema { name: "UpdateProductInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("Id", Type::Text(&texts::ID)).required(),
    Member::new("Name", Type::Text(&texts::PRODUCT_VIEW_NAME)),
    Member::new("Owner", Type::Text(&texts::PRODUCT_VIEW_OWNER)),
    Member::new("Description", Type::Text(&texts::PRODUCT_VIEW_SHORT_DESCRIPTION)),
    Member::new("Distributor", Type::Text(&texts::PRODUCT_VIEW_OWNER)),
    Member::new("SupportDescription", Type::Text(&texts::SUPPORT_DESCRIPTION)),
    Member::new("SupportEmail", Type::Text(&texts::SUPPORT_EMAIL)),
    Member::new("SupportUrl", Type::Text(&texts::SUPPORT_URL)),
    Member::new("AddTags", Type::List(&collections::ADD_TAGS)),
    Member::new("RemoveTags", Type::List(&collections::TAG_KEYS)),
    Member::new("SourceConnection", Type::Structure(&SOURCE_CONNECTION)),
] };

pub(crate) static UPDATE_PRODUCT_OUTPUT: Schema = Schema { name: "UpdateProductOutput", members: &[
    Member::new("ProductViewDetail", Type::Structure(&PRODUCT_VIEW_DETAIL)),
    Member::new("Tags", Type::List(&collections::TAGS)),
] };

pub(crate) static UPDATE_PROVISIONED_PRODUCT: Schema = Schema { name: "UpdateProvisionedProductInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProvisionedProductName", Type::Text(&texts::PROVISIONED_PRODUCT_NAME_OR_ARN)),
    Member::new("ProvisionedProductId", Type::Text(&texts::ID)),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("ProductName", Type::Text(&texts::PRODUCT_VIEW_NAME)),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::ID)),
    Member::new("ProvisioningArtifactName", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("PathId", Type::Text(&texts::ID)),
    Member::new("PathName", Type::Text(&texts::PORTFOLIO_DISPLAY_NAME)),
    Member::new("ProvisioningParameters", Type::List(&collections::UPDATE_PROVISIONING_PARAMETERS)),
    Member::new("ProvisioningPreferences", Type::Structure(&UPDATE_PROVISIONING_PREFERENCES)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("UpdateToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
] };

pub(crate) static UPDATE_PROVISIONED_PRODUCT_OUTPUT: Schema = Schema { name: "UpdateProvisionedProductOutput", members: &[
    Member::new("RecordDetail", Type::Structure(&RECORD_DETAIL)),
] };

pub(crate) static UPDATE_PROVISIONED_PRODUCT_PROPERTIES: Schema = Schema { name: "UpdateProvisionedProductPropertiesInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProvisionedProductId", Type::Text(&texts::ID)).required(),
    Member::new("ProvisionedProductProperties", Type::Map(&collections::PROVISIONED_PRODUCT_PROPERTIES)).required(),
    Member::new("IdempotencyToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
] };

pub(crate) static UPDATE_PROVISIONED_PRODUCT_PROPERTIES_OUTPUT: Schema = Schema { name: "UpdateProvisionedProductPropertiesOutput", members: &[
    Member::new("ProvisionedProductId", Type::Text(&texts::ID)),
    Member::new("ProvisionedProductProperties", Type::Map(&collections::PROVISIONED_PRODUCT_PROPERTIES)),
    Member::new("RecordId", Type::Text(&texts::ID)),
    Member::new("Status", Type::Text(&texts::RECORD_STATUS)),
] };

pub(crate) static UPDATE_PROVISIONING_ARTIFACT: Schema = Schema { name: "UpdateProvisioningArtifactInput", members: &[
    Member::new("AcceptLanguage", Type::Text(&texts::ACCEPT_LANGUAGE)),
    Member::new("ProductId", Type::Text(&texts::ID)).required(),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::ID)).required(),
    Member::new("Name", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("Description", Type::Text(&texts::PROVISIONING_ARTIFACT_DESCRIPTION)),
    Member::new("Active", Type::Boolean),
    Member::new("Guidance", Type::Text(&texts::PROVISIONING_ARTIFACT_GUIDANCE)),
] };

pub(crate) static UPDATE_PROVISIONING_ARTIFACT_OUTPUT: Schema = Schema { name: "UpdateProvisioningArtifactOutput", members: &[
    Member::new("ProvisioningArtifactDetail", Type::Structure(&PROVISIONING_ARTIFACT_DETAIL)),
    Member::new("Info", Type::Map(&collections::PROVISIONING_ARTIFACT_INFO)),
    Member::new("Status", Type::Text(&texts::STATUS)),
] };

pub(crate) static UPDATE_TAG_OPTION: Schema = Schema { name: "UpdateTagOptionInput", members: &[
    Member::new("Id", Type::Text(&texts::TAG_OPTION_ID)).required(),
    Member::new("Value", Type::Text(&texts::TAG_OPTION_VALUE)),
    Member::new("Active", Type::Boolean),
] };

pub(crate) static UPDATE_TAG_OPTION_OUTPUT: Schema = Schema { name: "UpdateTagOptionOutput", members: &[
    Member::new("TagOptionDetail", Type::Structure(&TAG_OPTION_DETAIL)),
] };

pub(crate) static ACCESS_LEVEL_FILTER: Schema = Schema { name: "AccessLevelFilter", members: &[
    Member::new("Key", Type::Text(&texts::ACCESS_LEVEL_FILTER_KEY)),
    Member::new("Value", Type::Text(Text::FREE)),
] };

pub(crate) static BUDGET_DETAIL: Schema = Schema { name: "BudgetDetail", members: &[
    Member::new("BudgetName", Type::Text(&texts::BUDGET_NAME)),
] };

pub(crate) static CLOUD_WATCH_DASHBOARD: Schema = Schema { name: "CloudWatchDashboard", members: &[
    Member::new("Name", Type::Text(Text::FREE)),
] };

pub(crate) static CODE_STAR_PARAMETERS: Schema = Schema { name: "CodeStarParameters", members: &[
    Member::new("ConnectionArn", Type::Text(&texts::CODE_STAR_CONNECTION_ARN)).required(),
    Member::new("Repository", Type::Text(&texts::REPOSITORY)).required(),
    Member::new("Branch", Type::Text(&texts::REPOSITORY_BRANCH)).required(),
    Member::new("ArtifactPath", Type::Text(&texts::REPOSITORY_ARTIFACT_PATH)).required(),
] };

pub(crate) static CONSTRAINT_DETAIL: Schema = Schema { name: "ConstraintDetail", members: &[
    Member::new("ConstraintId", Type::Text(&texts::ID)),
    Member::new("Type", Type::Text(&texts::CONSTRAINT_TYPE)),
    Member::new("Description", Type::Text(&texts::CONSTRAINT_DESCRIPTION)),
    Member::new("Owner", Type::Text(&texts::ACCOUNT_ID)),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("PortfolioId", Type::Text(&texts::ID)),
] };

pub(crate) static CONSTRAINT_SUMMARY: Schema = Schema { name: "ConstraintSummary", members: &[
    Member::new("Type", Type::Text(&texts::CONSTRAINT_TYPE)),
    Member::new("Description", Type::Text(&texts::CONSTRAINT_DESCRIPTION)),
] };

pub(crate) static LAST_SYNC: Schema = Schema { name: "LastSync", members: &[
    Member::new("LastSyncTime", Type::Timestamp(None)),
    Member::new("LastSyncStatus", Type::Text(&texts::LAST_SYNC_STATUS)),
    Member::new("LastSyncStatusMessage", Type::Text(Text::FREE)),
    Member::new("LastSuccessfulSyncTime", Type::Timestamp(None)),
    Member::new("LastSuccessfulSyncProvisioningArtifactId", Type::Text(&texts::ID)),
] };

pub(crate) static LAUNCH_PATH: Schema = Schema { name: "LaunchPath", members: &[
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("Name", Type::Text(Text::FREE)),
] };

pub(crate) static LAUNCH_PATH_SUMMARY: Schema = Schema { name: "LaunchPathSummary", members: &[
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("ConstraintSummaries", Type::List(&collections::CONSTRAINT_SUMMARIES)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("Name", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_RECORD_HISTORY_SEARCH_FILTER: Schema = Schema { name: "ListRecordHistorySearchFilter", members: &[
    Member::new("Key", Type::Text(Text::FREE)),
    Member::new("Value", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_TAG_OPTIONS_FILTERS: Schema = Schema { name: "ListTagOptionsFilters", members: &[
    Member::new("Key", Type::Text(&texts::TAG_OPTION_KEY)),
    Member::new("Value", Type::Text(&texts::TAG_OPTION_VALUE)),
    Member::new("Active", Type::Boolean),
] };

pub(crate) static ORGANIZATION_NODE: Schema = Schema { name: "OrganizationNode", members: &[
    Member::new("Type", Type::Text(&texts::ORGANIZATION_NODE_TYPE)),
    Member::new("Value", Type::Text(&texts::ORGANIZATION_NODE_VALUE)),
] };

pub(crate) static PARAMETER_CONSTRAINTS: Schema = Schema { name: "ParameterConstraints", members: &[
    Member::new("AllowedValues", Type::List(&collections::ALLOWED_VALUES)),
    Member::new("AllowedPattern", Type::Text(Text::FREE)),
    Member::new("ConstraintDescription", Type::Text(Text::FREE)),
    Member::new("MaxLength", Type::Text(Text::FREE)),
    Member::new("MinLength", Type::Text(Text::FREE)),
    Member::new("MaxValue", Type::Text(Text::FREE)),
    Member::new("MinValue", Type::Text(Text::FREE)),
] };

pub(crate) static PORTFOLIO_DETAIL: Schema = Schema { name: "PortfolioDetail", members: &[
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("ARN", Type::Text(&texts::RESOURCE_ARN)),
    Member::new("DisplayName", Type::Text(&texts::PORTFOLIO_DISPLAY_NAME)),
    Member::new("Description", Type::Text(&texts::PORTFOLIO_DESCRIPTION)),
    Member::new("CreatedTime", Type::Timestamp(None)),
    Member::new("ProviderName", Type::Text(&texts::PROVIDER_NAME)),
] };

pub(crate) static PORTFOLIO_SHARE_DETAIL: Schema = Schema { name: "PortfolioShareDetail", members: &[
    Member::new("PrincipalId", Type::Text(&texts::ID)),
    Member::new("Type", Type::Text(&texts::DESCRIBE_PORTFOLIO_SHARE_TYPE)),
    Member::new("Accepted", Type::Boolean),
    Member::new("ShareTagOptions", Type::Boolean),
    Member::new("SharePrincipals", Type::Boolean),
] };

pub(crate) static PRINCIPAL: Schema = Schema { name: "Principal", members: &[
    Member::new("PrincipalARN", Type::Text(&texts::PRINCIPAL_ARN)),
    Member::new("PrincipalType", Type::Text(&texts::PRINCIPAL_TYPE)),
] };

pub(crate) static PRODUCT_VIEW_AGGREGATION_VALUE: Schema = Schema { name: "ProductViewAggregationValue", members: &[
    Member::new("Value", Type::Text(Text::FREE)),
    Member::new("ApproximateCount", Type::Integer(Range::NONE)),
] };

pub(crate) static PRODUCT_VIEW_DETAIL: Schema = Schema { name: "ProductViewDetail", members: &[
    Member::new("ProductViewSummary", Type::Structure(&PRODUCT_VIEW_SUMMARY)),
    Member::new("Status", Type::Text(&texts::STATUS)),
    Member::new("ProductARN", Type::Text(&texts::RESOURCE_ARN)),
    Member::new("CreatedTime", Type::Timestamp(None)),
    Member::new("SourceConnection", Type::Structure(&SOURCE_CONNECTION_DETAIL)),
] };

pub(crate) static PRODUCT_VIEW_SUMMARY: Schema = Schema { name: "ProductViewSummary", members: &[
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("Name", Type::Text(&texts::PRODUCT_VIEW_NAME)),
    Member::new("Owner", Type::Text(&texts::PRODUCT_VIEW_OWNER)),
    Member::new("ShortDescription", Type::Text(&texts::PRODUCT_VIEW_SHORT_DESCRIPTION)),
    Member::new("Type", Type::Text(&texts::PRODUCT_TYPE)),
    Member::new("Distributor", Type::Text(Text::FREE)),
    Member::new("HasDefaultPath", Type::Boolean),
    Member::new("SupportEmail", Type::Text(&texts::SUPPORT_EMAIL)),
    Member::new("SupportDescription", Type::Text(&texts::SUPPORT_DESCRIPTION)),
    Member::new("SupportUrl", Type::Text(&texts::SUPPORT_URL)),
] };

pub(crate) static PROVISIONED_PRODUCT_ATTRIBUTE: Schema = Schema { name: "ProvisionedProductAttribute", members: &[
    Member::new("Name", Type::Text(&texts::PROVISIONED_PRODUCT_NAME_OR_ARN)),
    Member::new("Arn", Type::Text(&texts::PROVISIONED_PRODUCT_NAME_OR_ARN)),
    Member::new("Type", Type::Text(Text::FREE)),
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("Status", Type::Text(&texts::PROVISIONED_PRODUCT_STATUS)),
    Member::new("StatusMessage", Type::Text(Text::FREE)),
    Member::new("CreatedTime", Type::Timestamp(None)),
    Member::new("IdempotencyToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)),
    Member::new("LastRecordId", Type::Text(&texts::ID)),
    Member::new("LastProvisioningRecordId", Type::Text(&texts::ID)),
    Member::new("LastSuccessfulProvisioningRecordId", Type::Text(&texts::ID)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("PhysicalId", Type::Text(Text::FREE)),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("ProductName", Type::Text(&texts::PRODUCT_VIEW_NAME)),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::ID)),
    Member::new("ProvisioningArtifactName", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("UserArn", Type::Text(Text::FREE)),
    Member::new("UserArnSession", Type::Text(Text::FREE)),
] };

pub(crate) static PROVISIONED_PRODUCT_DETAIL: Schema = Schema { name: "ProvisionedProductDetail", members: &[
    Member::new("Name", Type::Text(&texts::PROVISIONED_PRODUCT_NAME_OR_ARN)),
    Member::new("Arn", Type::Text(&texts::PROVISIONED_PRODUCT_NAME_OR_ARN)),
    Member::new("Type", Type::Text(Text::FREE)),
    Member::new("Id", Type::Text(Text::FREE)),
    Member::new("Status", Type::Text(&texts::PROVISIONED_PRODUCT_STATUS)),
    Member::new("StatusMessage", Type::Text(Text::FREE)),
    Member::new("CreatedTime", Type::Timestamp(None)),
    Member::new("IdempotencyToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)),
    Member::new("LastRecordId", Type::Text(Text::FREE)),
    Member::new("LastProvisioningRecordId", Type::Text(&texts::ID)),
    Member::new("LastSuccessfulProvisioningRecordId", Type::Text(&texts::ID)),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::ID)),
    Member::new("LaunchRoleArn", Type::Text(&texts::ROLE_ARN)),
] };

pub(crate) static PROVISIONING_ARTIFACT: Schema = Schema { name: "ProvisioningArtifact", members: &[
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("Name", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("Description", Type::Text(&texts::PROVISIONING_ARTIFACT_DESCRIPTION)),
    Member::new("CreatedTime", Type::Timestamp(None)),
    Member::new("Guidance", Type::Text(&texts::PROVISIONING_ARTIFACT_GUIDANCE)),
] };

pub(crate) static PROVISIONING_ARTIFACT_DETAIL: Schema = Schema { name: "ProvisioningArtifactDetail", members: &[
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("Name", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("Description", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("Type", Type::Text(&texts::PROVISIONING_ARTIFACT_TYPE)),
    Member::new("CreatedTime", Type::Timestamp(None)),
    Member::new("Active", Type::Boolean),
    Member::new("Guidance", Type::Text(&texts::PROVISIONING_ARTIFACT_GUIDANCE)),
    Member::new("SourceRevision", Type::Text(&texts::SOURCE_REVISION)),
] };

pub(crate) static PROVISIONING_ARTIFACT_OUTPUT: Schema = Schema { name: "ProvisioningArtifactOutput", members: &[
    Member::new("Key", Type::Text(&texts::PROVISIONING_ARTIFACT_OUTPUT_KEY)),
    Member::new("Description", Type::Text(&texts::OUTPUT_DESCRIPTION)),
] };

pub(crate) static PROVISIONING_ARTIFACT_PARAMETER: Schema = Schema { name: "ProvisioningArtifactParameter", members: &[
    Member::new("ParameterKey", Type::Text(&texts::PARAMETER_KEY)),
    Member::new("DefaultValue", Type::Text(Text::FREE)),
    Member::new("ParameterType", Type::Text(Text::FREE)),
    Member::new("IsNoEcho", Type::Boolean),
    Member::new("Description", Type::Text(Text::FREE)),
    Member::new("ParameterConstraints", Type::Structure(&PARAMETER_CONSTRAINTS)),
] };

pub(crate) static PROVISIONING_ARTIFACT_PREFERENCES: Schema = Schema { name: "ProvisioningArtifactPreferences", members: &[
    Member::new("StackSetAccounts", Type::List(&collections::STACK_SET_ACCOUNTS)),
    Member::new("StackSetRegions", Type::List(&collections::STACK_SET_REGIONS)),
] };

pub(crate) static PROVISIONING_ARTIFACT_PROPERTIES: Schema = Schema { name: "ProvisioningArtifactProperties", members: &[
    Member::new("Name", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("Description", Type::Text(&texts::PROVISIONING_ARTIFACT_DESCRIPTION)),
    Member::new("Info", Type::Map(&collections::PROVISIONING_ARTIFACT_INFO)),
    Member::new("Type", Type::Text(&texts::PROVISIONING_ARTIFACT_TYPE)),
    Member::new("DisableTemplateValidation", Type::Boolean),
] };

pub(crate) static PROVISIONING_ARTIFACT_SUMMARY: Schema = Schema { name: "ProvisioningArtifactSummary", members: &[
    Member::new("Id", Type::Text(&texts::ID)),
    Member::new("Name", Type::Text(&texts::PROVISIONING_ARTIFACT_NAME)),
    Member::new("Description", Type::Text(&texts::PROVISIONING_ARTIFACT_DESCRIPTION)),
    Member::new("CreatedTime", Type::Timestamp(None)),
    Member::new("ProvisioningArtifactMetadata", Type::Map(&collections::PROVISIONING_ARTIFACT_INFO)),
] };

pub(crate) static PROVISIONING_PARAMETER: Schema = Schema { name: "ProvisioningParameter", members: &[
    Member::new("Key", Type::Text(&texts::PARAMETER_KEY)),
    Member::new("Value", Type::Text(&texts::PARAMETER_VALUE)),
] };

pub(crate) static PROVISIONING_PREFERENCES: Schema = Schema { name: "ProvisioningPreferences", members: &[
    Member::new("StackSetAccounts", Type::List(&collections::STACK_SET_ACCOUNTS)),
    Member::new("StackSetRegions", Type::List(&collections::STACK_SET_REGIONS)),
    Member::new("StackSetFailureToleranceCount", Type::Integer(Range::at_least(0))),
    Member::new("StackSetFailureTolerancePercentage", Type::Integer(Range::between(0, 100))),
    Member::new("StackSetMaxConcurrencyCount", Type::Integer(Range::at_least(1))),
    Member::new("StackSetMaxConcurrencyPercentage", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static RECORD_DETAIL: Schema = Schema { name: "RecordDetail", members: &[
    Member::new("RecordId", Type::Text(&texts::ID)),
    Member::new("ProvisionedProductName", Type::Text(&texts::PROVISIONED_PRODUCT_NAME)),
    Member::new("Status", Type::Text(&texts::RECORD_STATUS)),
    Member::new("CreatedTime", Type::Timestamp(None)),
    Member::new("UpdatedTime", Type::Timestamp(None)),
    Member::new("ProvisionedProductType", Type::Text(Text::FREE)),
    Member::new("RecordType", Type::Text(Text::FREE)),
    Member::new("ProvisionedProductId", Type::Text(&texts::ID)),
    Member::new("ProductId", Type::Text(&texts::ID)),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::ID)),
    Member::new("PathId", Type::Text(&texts::ID)),
    Member::new("RecordErrors", Type::List(&collections::RECORD_ERRORS)),
    Member::new("RecordTags", Type::List(&collections::RECORD_TAGS)),
    Member::new("LaunchRoleArn", Type::Text(&texts::ROLE_ARN)),
] };

pub(crate) static RECORD_ERROR: Schema = Schema { name: "RecordError", members: &[
    Member::new("Code", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(Text::FREE)),
] };

pub(crate) static RECORD_OUTPUT: Schema = Schema { name: "RecordOutput", members: &[
    Member::new("OutputKey", Type::Text(Text::FREE)),
    Member::new("OutputValue", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(Text::FREE)),
] };

pub(crate) static RECORD_TAG: Schema = Schema { name: "RecordTag", members: &[
    Member::new("Key", Type::Text(&texts::RECORD_TAG_KEY)),
    Member::new("Value", Type::Text(&texts::RECORD_TAG_VALUE)),
] };

pub(crate) static RESOURCE_DETAIL: Schema = Schema { name: "ResourceDetail", members: &[
    Member::new("Id", Type::Text(Text::FREE)),
    Member::new("ARN", Type::Text(Text::FREE)),
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(Text::FREE)),
    Member::new("CreatedTime", Type::Timestamp(None)),
] };

pub(crate) static SHARE_DETAILS: Schema = Schema { name: "ShareDetails", members: &[
    Member::new("SuccessfulShares", Type::List(&collections::SUCCESSFUL_SHARES)),
    Member::new("ShareErrors", Type::List(&collections::SHARE_ERRORS)),
] };

pub(crate) static SHARE_ERROR: Schema = Schema { name: "ShareError", members: &[
    Member::new("Accounts", Type::List(&collections::NAMESPACES)),
    Member::new("Message", Type::Text(Text::FREE)),
    Member::new("Error", Type::Text(Text::FREE)),
] };

pub(crate) static SOURCE_CONNECTION: Schema = Schema { name: "SourceConnection", members: &[
    Member::new("Type", Type::Text(&texts::SOURCE_TYPE)),
    Member::new("ConnectionParameters", Type::Structure(&SOURCE_CONNECTION_PARAMETERS)).required(),
] };

pub(crate) static SOURCE_CONNECTION_DETAIL: Schema = Schema { name: "SourceConnectionDetail", members: &[
    Member::new("Type", Type::Text(&texts::SOURCE_TYPE)),
    Member::new("ConnectionParameters", Type::Structure(&SOURCE_CONNECTION_PARAMETERS)),
    Member::new("LastSync", Type::Structure(&LAST_SYNC)),
] };

pub(crate) static SOURCE_CONNECTION_PARAMETERS: Schema = Schema { name: "SourceConnectionParameters", members: &[
    Member::new("CodeStar", Type::Structure(&CODE_STAR_PARAMETERS)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY)).required(),
    Member::new("Value", Type::Text(&texts::TAG_VALUE)).required(),
] };

pub(crate) static TAG_OPTION_DETAIL: Schema = Schema { name: "TagOptionDetail", members: &[
    Member::new("Key", Type::Text(&texts::TAG_OPTION_KEY)),
    Member::new("Value", Type::Text(&texts::TAG_OPTION_VALUE)),
    Member::new("Active", Type::Boolean),
    Member::new("Id", Type::Text(&texts::TAG_OPTION_ID)),
    Member::new("Owner", Type::Text(Text::FREE)),
] };

pub(crate) static TAG_OPTION_SUMMARY: Schema = Schema { name: "TagOptionSummary", members: &[
    Member::new("Key", Type::Text(&texts::TAG_OPTION_KEY)),
    Member::new("Values", Type::List(&collections::TAG_OPTION_VALUES)),
] };

pub(crate) static UPDATE_PROVISIONING_PARAMETER: Schema = Schema { name: "UpdateProvisioningParameter", members: &[
    Member::new("Key", Type::Text(&texts::PARAMETER_KEY)),
    Member::new("Value", Type::Text(&texts::PARAMETER_VALUE)),
    Member::new("UsePreviousValue", Type::Boolean),
] };

pub(crate) static UPDATE_PROVISIONING_PREFERENCES: Schema = Schema { name: "UpdateProvisioningPreferences", members: &[
    Member::new("StackSetAccounts", Type::List(&collections::STACK_SET_ACCOUNTS)),
    Member::new("StackSetRegions", Type::List(&collections::STACK_SET_REGIONS)),
    Member::new("StackSetFailureToleranceCount", Type::Integer(Range::at_least(0))),
    Member::new("StackSetFailureTolerancePercentage", Type::Integer(Range::between(0, 100))),
    Member::new("StackSetMaxConcurrencyCount", Type::Integer(Range::at_least(1))),
    Member::new("StackSetMaxConcurrencyPercentage", Type::Integer(Range::between(1, 100))),
    Member::new("StackSetOperationType", Type::Text(&texts::STACK_SET_OPERATION_TYPE)),
] };

pub(crate) static USAGE_INSTRUCTION: Schema = Schema { name: "UsageInstruction", members: &[
    Member::new("Type", Type::Text(Text::FREE)),
    Member::new("Value", Type::Text(Text::FREE)),
] };
