//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ACCEPT_LANGUAGE: Text = Text::new(Length::at_most(100));

pub(crate) static ACCESS_LEVEL_FILTER_KEY: Text = Text::new(Length::NONE).one_of(&[access_level_filter_key::ACCOUNT, access_level_filter_key::ROLE, access_level_filter_key::USER]);

pub(crate) static ACCOUNT_ID: Text = Text::new(Length::NONE).pattern("^[0-9]{12}$");

pub(crate) static BUDGET_NAME: Text = Text::new(Length::between(1, 100));

pub(crate) static CODE_STAR_CONNECTION_ARN: Text = Text::new(Length::between(1, 1224)).pattern("arn:[a-z0-9][-.a-z0-9]{0,62}:codestar-connections:([a-z0-9][-.a-z0-9]{0,62})?:([a-z0-9][-.a-z0-9]{0,62})?:[^/].{0,1023}$");

pub(crate) static CONSTRAINT_DESCRIPTION: Text = Text::new(Length::at_most(2000));

pub(crate) static CONSTRAINT_TYPE: Text = Text::new(Length::between(1, 1024));

pub(crate) static DESCRIBE_PORTFOLIO_SHARE_TYPE: Text = Text::new(Length::NONE).one_of(&[describe_portfolio_share_type::ACCOUNT, describe_portfolio_share_type::ORGANIZATION, describe_portfolio_share_type::ORGANIZATIONAL_UNIT, describe_portfolio_share_type::ORGANIZATION_MEMBER_ACCOUNT]);

pub(crate) static ID: Text = Text::new(Length::between(1, 100)).pattern(r"^[a-zA-Z0-9_\-]*");

pub(crate) static IDEMPOTENCY_TOKEN: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*");

pub(crate) static LAST_SYNC_STATUS: Text = Text::new(Length::NONE).one_of(&[last_sync_status::SUCCEEDED, last_sync_status::FAILED]);

pub(crate) static NOTIFICATION_ARN: Text = Text::new(Length::between(1, 1224)).pattern(r"arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}");

pub(crate) static ORGANIZATION_NODE_TYPE: Text = Text::new(Length::NONE).one_of(&[organization_node_type::ORGANIZATION, organization_node_type::ORGANIZATIONAL_UNIT, organization_node_type::ACCOUNT]);

pub(crate) static ORGANIZATION_NODE_VALUE: Text = Text::new(Length::NONE).pattern(r"(^[0-9]{12}$)|(^arn:aws:organizations::[0-9]{12}:organization\/o-[a-z0-9]{10,32})|(^o-[a-z0-9]{10,32}$)|(^arn:aws:organizations::[0-9]{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$)|(^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)");

pub(crate) static OUTPUT_DESCRIPTION: Text = Text::new(Length::at_most(1024));

pub(crate) static PAGE_TOKEN: Text = Text::new(Length::at_most(2024)).pattern(r"[\u0009\u000a\u000d\u0020-\uD7FF\uE000-\uFFFD]*");

pub(crate) static PARAMETER_KEY: Text = Text::new(Length::between(1, 1000));

pub(crate) static PARAMETER_VALUE: Text = Text::new(Length::at_most(4096));

pub(crate) static PORTFOLIO_DESCRIPTION: Text = Text::new(Length::at_most(2000));

pub(crate) static PORTFOLIO_DISPLAY_NAME: Text = Text::new(Length::between(1, 100));

pub(crate) static PORTFOLIO_SHARE_TYPE: Text = Text::new(Length::NONE).one_of(&[portfolio_share_type::IMPORTED, portfolio_share_type::AWS_SERVICECATALOG, portfolio_share_type::AWS_ORGANIZATIONS]);

pub(crate) static PRINCIPAL_ARN: Text = Text::new(Length::between(1, 1000));

pub(crate) static PRINCIPAL_TYPE: Text = Text::new(Length::NONE).one_of(&[principal_type::IAM, principal_type::IAM_PATTERN]);

pub(crate) static PRODUCT_SOURCE: Text = Text::new(Length::NONE).one_of(&[product_source::ACCOUNT]);

pub(crate) static PRODUCT_TYPE: Text = Text::new(Length::at_most(8191)).one_of(&[product_type::CLOUD_FORMATION_TEMPLATE, product_type::MARKETPLACE, product_type::TERRAFORM_OPEN_SOURCE, product_type::TERRAFORM_CLOUD, product_type::EXTERNAL]);

pub(crate) static PRODUCT_VIEW_FILTER_BY: Text = Text::new(Length::NONE).one_of(&[product_view_filter_by::FULL_TEXT_SEARCH, product_view_filter_by::OWNER, product_view_filter_by::PRODUCT_TYPE, product_view_filter_by::SOURCE_PRODUCT_ID]);

pub(crate) static PRODUCT_VIEW_NAME: Text = Text::new(Length::at_most(8191));

pub(crate) static PRODUCT_VIEW_OWNER: Text = Text::new(Length::at_most(8191));

pub(crate) static PRODUCT_VIEW_SHORT_DESCRIPTION: Text = Text::new(Length::at_most(8191));

pub(crate) static PRODUCT_VIEW_SORT_BY: Text = Text::new(Length::NONE).one_of(&[product_view_sort_by::TITLE, product_view_sort_by::VERSION_COUNT, product_view_sort_by::CREATION_DATE]);

pub(crate) static PROPERTY_KEY: Text = Text::new(Length::between(1, 128)).one_of(&[property_key::OWNER, property_key::LAUNCH_ROLE]);

pub(crate) static PROPERTY_VALUE: Text = Text::new(Length::at_most(1024));

pub(crate) static PROVIDER_NAME: Text = Text::new(Length::between(1, 50));

pub(crate) static PROVISIONED_PRODUCT_NAME: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z0-9][a-zA-Z0-9._-]*");

pub(crate) static PROVISIONED_PRODUCT_NAME_OR_ARN: Text = Text::new(Length::between(1, 1224)).pattern(r"[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}|arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}");

pub(crate) static PROVISIONED_PRODUCT_STATUS: Text = Text::new(Length::NONE).one_of(&[provisioned_product_status::AVAILABLE, provisioned_product_status::UNDER_CHANGE, provisioned_product_status::TAINTED, provisioned_product_status::ERROR, provisioned_product_status::PLAN_IN_PROGRESS]);

pub(crate) static PROVISIONED_PRODUCT_VIEW_FILTER_BY: Text = Text::new(Length::NONE).one_of(&[provisioned_product_view_filter_by::SEARCH_QUERY]);

pub(crate) static PROVISIONING_ARTIFACT_DESCRIPTION: Text = Text::new(Length::at_most(8192));

pub(crate) static PROVISIONING_ARTIFACT_GUIDANCE: Text = Text::new(Length::NONE).one_of(&[provisioning_artifact_guidance::DEFAULT, provisioning_artifact_guidance::DEPRECATED]);

pub(crate) static PROVISIONING_ARTIFACT_NAME: Text = Text::new(Length::at_most(8192));

pub(crate) static PROVISIONING_ARTIFACT_OUTPUT_KEY: Text = Text::new(Length::between(1, 255)).pattern("[a-zA-Z0-9]*");

pub(crate) static PROVISIONING_ARTIFACT_TYPE: Text = Text::new(Length::NONE).one_of(&[provisioning_artifact_type::CLOUD_FORMATION_TEMPLATE, provisioning_artifact_type::MARKETPLACE_AMI, provisioning_artifact_type::MARKETPLACE_CAR, provisioning_artifact_type::TERRAFORM_OPEN_SOURCE, provisioning_artifact_type::TERRAFORM_CLOUD, provisioning_artifact_type::EXTERNAL]);

pub(crate) static RECORD_STATUS: Text = Text::new(Length::NONE).one_of(&[record_status::CREATED, record_status::IN_PROGRESS, record_status::IN_PROGRESS_IN_ERROR, record_status::SUCCEEDED, record_status::FAILED]);

pub(crate) static RECORD_TAG_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$");

pub(crate) static RECORD_TAG_VALUE: Text = Text::new(Length::between(1, 256)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$");

pub(crate) static REPOSITORY: Text = Text::new(Length::between(1, 100));

pub(crate) static REPOSITORY_ARTIFACT_PATH: Text = Text::new(Length::between(1, 4096));

pub(crate) static REPOSITORY_BRANCH: Text = Text::new(Length::between(1, 250));

pub(crate) static RESOURCE_ARN: Text = Text::new(Length::between(1, 150));

pub(crate) static ROLE_ARN: Text = Text::new(Length::between(1, 1224)).pattern(r"arn:[a-z0-9-\.]{1,63}:iam::[a-z0-9-\.]{0,63}:role\/.{0,1023}");

pub(crate) static SHARE_STATUS: Text = Text::new(Length::NONE).one_of(&[share_status::NOT_STARTED, share_status::IN_PROGRESS, share_status::COMPLETED, share_status::COMPLETED_WITH_ERRORS, share_status::ERROR]);

pub(crate) static SORT_ORDER: Text = Text::new(Length::NONE).one_of(&[sort_order::ASCENDING, sort_order::DESCENDING]);

pub(crate) static SOURCE_REVISION: Text = Text::new(Length::between(1, 512));

pub(crate) static SOURCE_TYPE: Text = Text::new(Length::NONE).one_of(&[source_type::CODESTAR]);

pub(crate) static STACK_SET_OPERATION_TYPE: Text = Text::new(Length::NONE).one_of(&[stack_set_operation_type::CREATE, stack_set_operation_type::UPDATE, stack_set_operation_type::DELETE]);

pub(crate) static STATUS: Text = Text::new(Length::NONE).one_of(&[status::AVAILABLE, status::CREATING, status::FAILED]);

pub(crate) static SUPPORT_DESCRIPTION: Text = Text::new(Length::at_most(8191));

pub(crate) static SUPPORT_EMAIL: Text = Text::new(Length::at_most(254));

pub(crate) static SUPPORT_URL: Text = Text::new(Length::at_most(2083));

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");

pub(crate) static TAG_OPTION_ID: Text = Text::new(Length::between(1, 100));

pub(crate) static TAG_OPTION_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");

pub(crate) static TAG_OPTION_VALUE: Text = Text::new(Length::between(1, 256)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");

pub(crate) static TAG_VALUE: Text = Text::new(Length::between(1, 256)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");
