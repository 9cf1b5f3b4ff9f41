//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static CANCEL_UPDATE_STACK: Schema = Schema { name: "CancelUpdateStackInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)),
] };

pub(crate) static CANCEL_UPDATE_STACK_OUTPUT: Schema = Schema { name: "CancelUpdateStackOutput", members: &[] };

pub(crate) static CONTINUE_UPDATE_ROLLBACK: Schema = Schema { name: "ContinueUpdateRollbackInput", members: &[
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)).required(),
    Member::new("RoleARN", Type::Text(&texts::ROLE_ARN)),
    Member::new("ResourcesToSkip", Type::List(&collections::RESOURCES_TO_SKIP)),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)),
    Member::new("ForceRollback", Type::Boolean),
] };

pub(crate) static CONTINUE_UPDATE_ROLLBACK_OUTPUT: Schema = Schema { name: "ContinueUpdateRollbackOutput", members: &[] };

pub(crate) static CREATE_CHANGE_SET: Schema = Schema { name: "CreateChangeSetInput", members: &[
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)).required(),
    Member::new("TemplateBody", Type::Text(&texts::TEMPLATE_BODY)),
    Member::new("TemplateURL", Type::Text(&texts::TEMPLATE_URL)),
    Member::new("UsePreviousTemplate", Type::Boolean),
    Member::new("Parameters", Type::List(&collections::PARAMETERS)),
    Member::new("Capabilities", Type::List(&collections::CAPABILITIES)),
    Member::new("ResourceTypes", Type::List(&collections::RESOURCE_TYPES)),
    Member::new("RoleARN", Type::Text(&texts::ROLE_ARN)),
    Member::new("RollbackConfiguration", Type::Structure(&ROLLBACK_CONFIGURATION)),
    Member::new("NotificationARNs", Type::List(&collections::NOTIFICATION_ARNS)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME)).required(),
    Member::new("ClientToken", Type::Text(&texts::CLIENT_TOKEN)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("ChangeSetType", Type::Text(&texts::CHANGE_SET_TYPE)),
    Member::new("ResourcesToImport", Type::List(&collections::RESOURCES_TO_IMPORT)),
    Member::new("IncludeNestedStacks", Type::Boolean),
    Member::new("OnStackFailure", Type::Text(&texts::ON_STACK_FAILURE)),
    Member::new("ImportExistingResources", Type::Boolean),
    Member::new("DeploymentMode", Type::Text(&texts::DEPLOYMENT_MODE)),
    Member::new("DeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
    Member::new("DisableValidation", Type::Boolean),
] };

pub(crate) static CREATE_CHANGE_SET_OUTPUT: Schema = Schema { name: "CreateChangeSetOutput", members: &[
    Member::new("Id", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("StackId", Type::Text(Text::FREE)),
] };

pub(crate) static CREATE_STACK: Schema = Schema { name: "CreateStackInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("TemplateBody", Type::Text(&texts::TEMPLATE_BODY)),
    Member::new("TemplateURL", Type::Text(&texts::TEMPLATE_URL)),
    Member::new("Parameters", Type::List(&collections::PARAMETERS)),
    Member::new("DisableRollback", Type::Boolean),
    Member::new("RollbackConfiguration", Type::Structure(&ROLLBACK_CONFIGURATION)),
    Member::new("TimeoutInMinutes", Type::Integer(Range::at_least(1))),
    Member::new("NotificationARNs", Type::List(&collections::NOTIFICATION_ARNS)),
    Member::new("Capabilities", Type::List(&collections::CAPABILITIES)),
    Member::new("ResourceTypes", Type::List(&collections::RESOURCE_TYPES)),
    Member::new("RoleARN", Type::Text(&texts::ROLE_ARN)),
    Member::new("OnFailure", Type::Text(&texts::ON_FAILURE)),
    Member::new("StackPolicyBody", Type::Text(&texts::STACK_POLICY_BODY)),
    Member::new("StackPolicyURL", Type::Text(&texts::STACK_POLICY_URL)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)),
    Member::new("EnableTerminationProtection", Type::Boolean),
    Member::new("RetainExceptOnCreate", Type::Boolean),
    Member::new("DeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
    Member::new("DisableValidation", Type::Boolean),
] };

pub(crate) static CREATE_STACK_OUTPUT: Schema = Schema { name: "CreateStackOutput", members: &[
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("OperationId", Type::Text(Text::FREE)),
] };

pub(crate) static DELETE_CHANGE_SET: Schema = Schema { name: "DeleteChangeSetInput", members: &[
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME_OR_ID)).required(),
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)),
] };

pub(crate) static DELETE_CHANGE_SET_OUTPUT: Schema = Schema { name: "DeleteChangeSetOutput", members: &[] };

pub(crate) static DELETE_STACK: Schema = Schema { name: "DeleteStackInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("RetainResources", Type::List(&collections::RETAIN_RESOURCES)),
    Member::new("RoleARN", Type::Text(&texts::ROLE_ARN)),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)),
    Member::new("DeletionMode", Type::Text(&texts::DELETION_MODE)),
    Member::new("DeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
] };

pub(crate) static DELETE_STACK_OUTPUT: Schema = Schema { name: "DeleteStackOutput", members: &[] };

pub(crate) static DESCRIBE_ACCOUNT_LIMITS: Schema = Schema { name: "DescribeAccountLimitsInput", members: &[
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_ACCOUNT_LIMITS_OUTPUT: Schema = Schema { name: "DescribeAccountLimitsOutput", members: &[
    Member::new("AccountLimits", Type::List(&collections::ACCOUNT_LIMIT_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_CHANGE_SET: Schema = Schema { name: "DescribeChangeSetInput", members: &[
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME_OR_ID)).required(),
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("IncludePropertyValues", Type::Boolean),
] };

pub(crate) static DESCRIBE_CHANGE_SET_HOOKS: Schema = Schema { name: "DescribeChangeSetHooksInput", members: &[
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME_OR_ID)).required(),
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)),
] };

pub(crate) static DESCRIBE_CHANGE_SET_HOOKS_OUTPUT: Schema = Schema { name: "DescribeChangeSetHooksOutput", members: &[
    Member::new("ChangeSetId", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME)),
    Member::new("Hooks", Type::List(&collections::CHANGE_SET_HOOKS)),
    Member::new("Status", Type::Text(&texts::CHANGE_SET_HOOKS_STATUS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("StackName", Type::Text(Text::FREE)),
] };

pub(crate) static DESCRIBE_CHANGE_SET_OUTPUT: Schema = Schema { name: "DescribeChangeSetOutput", members: &[
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME)),
    Member::new("ChangeSetId", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("StackName", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Parameters", Type::List(&collections::PARAMETERS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("ExecutionStatus", Type::Text(&texts::EXECUTION_STATUS)),
    Member::new("Status", Type::Text(&texts::CHANGE_SET_STATUS)),
    Member::new("StatusReason", Type::Text(Text::FREE)),
    Member::new("StackDriftStatus", Type::Text(&texts::STACK_DRIFT_STATUS)),
    Member::new("NotificationARNs", Type::List(&collections::NOTIFICATION_ARNS)),
    Member::new("RollbackConfiguration", Type::Structure(&ROLLBACK_CONFIGURATION)),
    Member::new("Capabilities", Type::List(&collections::CAPABILITIES)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("Changes", Type::List(&collections::CHANGES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("IncludeNestedStacks", Type::Boolean),
    Member::new("ParentChangeSetId", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("RootChangeSetId", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("OnStackFailure", Type::Text(&texts::ON_STACK_FAILURE)),
    Member::new("ImportExistingResources", Type::Boolean),
    Member::new("DeploymentMode", Type::Text(&texts::DEPLOYMENT_MODE)),
    Member::new("DeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
] };

pub(crate) static DESCRIBE_EVENTS: Schema = Schema { name: "DescribeEventsInput", members: &[
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)),
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME_OR_ID)),
    Member::new("OperationId", Type::Text(Text::FREE)),
    Member::new("Filters", Type::Structure(&EVENT_FILTER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_EVENTS_OUTPUT: Schema = Schema { name: "DescribeEventsOutput", members: &[
    Member::new("OperationEvents", Type::List(&collections::OPERATION_EVENTS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_STACK_DRIFT_DETECTION_STATUS: Schema = Schema { name: "DescribeStackDriftDetectionStatusInput", members: &[
    Member::new("StackDriftDetectionId", Type::Text(&texts::STACK_DRIFT_DETECTION_ID)).required(),
] };

pub(crate) static DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT: Schema = Schema { name: "DescribeStackDriftDetectionStatusOutput", members: &[
    Member::new("StackId", Type::Text(Text::FREE)).required(),
    Member::new("StackDriftDetectionId", Type::Text(&texts::STACK_DRIFT_DETECTION_ID)).required(),
    Member::new("StackDriftStatus", Type::Text(&texts::STACK_DRIFT_STATUS)),
    Member::new("DetectionStatus", Type::Text(&texts::STACK_DRIFT_DETECTION_STATUS)).required(),
    Member::new("DetectionStatusReason", Type::Text(Text::FREE)),
    Member::new("DriftedStackResourceCount", Type::Integer(Range::NONE)),
    Member::new("Timestamp", Type::Timestamp(None)).required(),
] };

pub(crate) static DESCRIBE_STACK_EVENTS: Schema = Schema { name: "DescribeStackEventsInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_STACK_EVENTS_OUTPUT: Schema = Schema { name: "DescribeStackEventsOutput", members: &[
    Member::new("StackEvents", Type::List(&collections::STACK_EVENTS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_STACK_RESOURCE: Schema = Schema { name: "DescribeStackResourceInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DESCRIBE_STACK_RESOURCE_DRIFTS: Schema = Schema { name: "DescribeStackResourceDriftsInput", members: &[
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)).required(),
    Member::new("StackResourceDriftStatusFilters", Type::List(&collections::STACK_RESOURCE_DRIFT_STATUS_FILTERS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT: Schema = Schema { name: "DescribeStackResourceDriftsOutput", members: &[
    Member::new("StackResourceDrifts", Type::List(&collections::STACK_RESOURCE_DRIFTS)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_STACK_RESOURCE_OUTPUT: Schema = Schema { name: "DescribeStackResourceOutput", members: &[
    Member::new("StackResourceDetail", Type::Structure(&STACK_RESOURCE_DETAIL)),
] };

pub(crate) static DESCRIBE_STACK_RESOURCES: Schema = Schema { name: "DescribeStackResourcesInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)),
    Member::new("PhysicalResourceId", Type::Text(Text::FREE)),
] };

pub(crate) static DESCRIBE_STACK_RESOURCES_OUTPUT: Schema = Schema { name: "DescribeStackResourcesOutput", members: &[
    Member::new("StackResources", Type::List(&collections::STACK_RESOURCES)),
] };

pub(crate) static DESCRIBE_STACKS: Schema = Schema { name: "DescribeStacksInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_STACKS_OUTPUT: Schema = Schema { name: "DescribeStacksOutput", members: &[
    Member::new("Stacks", Type::List(&collections::STACKS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_TYPE: Schema = Schema { name: "DescribeTypeInput", members: &[
    Member::new("Type", Type::Text(&texts::REGISTRY_TYPE)),
    Member::new("TypeName", Type::Text(&texts::TYPE_NAME)),
    Member::new("Arn", Type::Text(&texts::TYPE_ARN)),
    Member::new("VersionId", Type::Text(&texts::TYPE_VERSION_ID)),
    Member::new("PublisherId", Type::Text(&texts::PUBLISHER_ID)),
    Member::new("PublicVersionNumber", Type::Text(&texts::PUBLIC_VERSION_NUMBER)),
] };

pub(crate) static DESCRIBE_TYPE_OUTPUT: Schema = Schema { name: "DescribeTypeOutput", members: &[
    Member::new("Arn", Type::Text(&texts::TYPE_ARN)),
    Member::new("Type", Type::Text(&texts::REGISTRY_TYPE)),
    Member::new("TypeName", Type::Text(&texts::TYPE_NAME)),
    Member::new("DefaultVersionId", Type::Text(&texts::TYPE_VERSION_ID)),
    Member::new("IsDefaultVersion", Type::Boolean),
    Member::new("TypeTestsStatus", Type::Text(&texts::TYPE_TESTS_STATUS)),
    Member::new("TypeTestsStatusDescription", Type::Text(&texts::TYPE_TESTS_STATUS_DESCRIPTION)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Schema", Type::Text(&texts::TYPE_SCHEMA)),
    Member::new("ProvisioningType", Type::Text(&texts::PROVISIONING_TYPE)),
    Member::new("DeprecatedStatus", Type::Text(&texts::DEPRECATED_STATUS)),
    Member::new("LoggingConfig", Type::Structure(&LOGGING_CONFIG)),
    Member::new("RequiredActivatedTypes", Type::List(&collections::REQUIRED_ACTIVATED_TYPES)),
    Member::new("ExecutionRoleArn", Type::Text(&texts::ROLE_ARN_2)),
    Member::new("Visibility", Type::Text(&texts::VISIBILITY)),
    Member::new("SourceUrl", Type::Text(&texts::OPTIONAL_SECURE_URL)),
    Member::new("DocumentationUrl", Type::Text(&texts::OPTIONAL_SECURE_URL)),
    Member::new("LastUpdated", Type::Timestamp(None)),
    Member::new("TimeCreated", Type::Timestamp(None)),
    Member::new("ConfigurationSchema", Type::Text(&texts::CONFIGURATION_SCHEMA)),
    Member::new("PublisherId", Type::Text(&texts::PUBLISHER_ID)),
    Member::new("OriginalTypeName", Type::Text(&texts::TYPE_NAME)),
    Member::new("OriginalTypeArn", Type::Text(&texts::TYPE_ARN)),
    Member::new("PublicVersionNumber", Type::Text(&texts::PUBLIC_VERSION_NUMBER)),
    Member::new("LatestPublicVersion", Type::Text(&texts::PUBLIC_VERSION_NUMBER)),
    Member::new("IsActivated", Type::Boolean),
    Member::new("AutoUpdate", Type::Boolean),
] };

pub(crate) static DETECT_STACK_DRIFT: Schema = Schema { name: "DetectStackDriftInput", members: &[
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)).required(),
    Member::new("LogicalResourceIds", Type::List(&collections::LOGICAL_RESOURCE_IDS)),
] };

pub(crate) static DETECT_STACK_DRIFT_OUTPUT: Schema = Schema { name: "DetectStackDriftOutput", members: &[
    Member::new("StackDriftDetectionId", Type::Text(&texts::STACK_DRIFT_DETECTION_ID)).required(),
] };

pub(crate) static DETECT_STACK_RESOURCE_DRIFT: Schema = Schema { name: "DetectStackResourceDriftInput", members: &[
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)).required(),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DETECT_STACK_RESOURCE_DRIFT_OUTPUT: Schema = Schema { name: "DetectStackResourceDriftOutput", members: &[
    Member::new("StackResourceDrift", Type::Structure(&STACK_RESOURCE_DRIFT)).required(),
] };

pub(crate) static ESTIMATE_TEMPLATE_COST: Schema = Schema { name: "EstimateTemplateCostInput", members: &[
    Member::new("TemplateBody", Type::Text(&texts::TEMPLATE_BODY)),
    Member::new("TemplateURL", Type::Text(&texts::TEMPLATE_URL)),
    Member::new("Parameters", Type::List(&collections::PARAMETERS)),
] };

pub(crate) static ESTIMATE_TEMPLATE_COST_OUTPUT: Schema = Schema { name: "EstimateTemplateCostOutput", members: &[
    Member::new("Url", Type::Text(Text::FREE)),
] };

pub(crate) static EXECUTE_CHANGE_SET: Schema = Schema { name: "ExecuteChangeSetInput", members: &[
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME_OR_ID)).required(),
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)),
    Member::new("DisableRollback", Type::Boolean),
    Member::new("RetainExceptOnCreate", Type::Boolean),
] };

pub(crate) static EXECUTE_CHANGE_SET_OUTPUT: Schema = Schema { name: "ExecuteChangeSetOutput", members: &[] };

pub(crate) static GET_STACK_POLICY: Schema = Schema { name: "GetStackPolicyInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)).required(),
] };

pub(crate) static GET_STACK_POLICY_OUTPUT: Schema = Schema { name: "GetStackPolicyOutput", members: &[
    Member::new("StackPolicyBody", Type::Text(&texts::STACK_POLICY_BODY)),
] };

pub(crate) static GET_TEMPLATE: Schema = Schema { name: "GetTemplateInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)),
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME_OR_ID)),
    Member::new("TemplateStage", Type::Text(&texts::TEMPLATE_STAGE)),
] };

pub(crate) static GET_TEMPLATE_OUTPUT: Schema = Schema { name: "GetTemplateOutput", members: &[
    Member::new("TemplateBody", Type::Text(&texts::TEMPLATE_BODY)),
    Member::new("StagesAvailable", Type::List(&collections::STAGE_LIST)),
] };

pub(crate) static GET_TEMPLATE_SUMMARY: Schema = Schema { name: "GetTemplateSummaryInput", members: &[
    Member::new("TemplateBody", Type::Text(&texts::TEMPLATE_BODY)),
    Member::new("TemplateURL", Type::Text(&texts::TEMPLATE_URL)),
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)),
    Member::new("StackSetName", Type::Text(&texts::STACK_SET_NAME_OR_ID)),
    Member::new("CallAs", Type::Text(&texts::CALL_AS)),
    Member::new("TemplateSummaryConfig", Type::Structure(&TEMPLATE_SUMMARY_CONFIG)),
] };

pub(crate) static GET_TEMPLATE_SUMMARY_OUTPUT: Schema = Schema { name: "GetTemplateSummaryOutput", members: &[
    Member::new("Parameters", Type::List(&collections::PARAMETER_DECLARATIONS)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Capabilities", Type::List(&collections::CAPABILITIES)),
    Member::new("CapabilitiesReason", Type::Text(Text::FREE)),
    Member::new("ResourceTypes", Type::List(&collections::RESOURCE_TYPES)),
    Member::new("Version", Type::Text(Text::FREE)),
    Member::new("Metadata", Type::Text(Text::FREE)),
    Member::new("DeclaredTransforms", Type::List(&collections::TRANSFORMS_LIST)),
    Member::new("ResourceIdentifierSummaries", Type::List(&collections::RESOURCE_IDENTIFIER_SUMMARIES)),
    Member::new("Warnings", Type::Structure(&WARNINGS)),
] };

pub(crate) static LIST_CHANGE_SETS: Schema = Schema { name: "ListChangeSetsInput", members: &[
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_CHANGE_SETS_OUTPUT: Schema = Schema { name: "ListChangeSetsOutput", members: &[
    Member::new("Summaries", Type::List(&collections::CHANGE_SET_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_EXPORTS: Schema = Schema { name: "ListExportsInput", members: &[
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_EXPORTS_OUTPUT: Schema = Schema { name: "ListExportsOutput", members: &[
    Member::new("Exports", Type::List(&collections::EXPORTS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_IMPORTS: Schema = Schema { name: "ListImportsInput", members: &[
    Member::new("ExportName", Type::Text(Text::FREE)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_IMPORTS_OUTPUT: Schema = Schema { name: "ListImportsOutput", members: &[
    Member::new("Imports", Type::List(&collections::IMPORTS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_STACK_RESOURCES: Schema = Schema { name: "ListStackResourcesInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_STACK_RESOURCES_OUTPUT: Schema = Schema { name: "ListStackResourcesOutput", members: &[
    Member::new("StackResourceSummaries", Type::List(&collections::STACK_RESOURCE_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_STACKS: Schema = Schema { name: "ListStacksInput", members: &[
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("StackStatusFilter", Type::List(&collections::STACK_STATUS_FILTER)),
] };

pub(crate) static LIST_STACKS_OUTPUT: Schema = Schema { name: "ListStacksOutput", members: &[
    Member::new("StackSummaries", Type::List(&collections::STACK_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TYPES: Schema = Schema { name: "ListTypesInput", members: &[
    Member::new("Visibility", Type::Text(&texts::VISIBILITY)),
    Member::new("ProvisioningType", Type::Text(&texts::PROVISIONING_TYPE)),
    Member::new("DeprecatedStatus", Type::Text(&texts::DEPRECATED_STATUS)),
    Member::new("Type", Type::Text(&texts::REGISTRY_TYPE)),
    Member::new("Filters", Type::Structure(&TYPE_FILTERS)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TYPES_OUTPUT: Schema = Schema { name: "ListTypesOutput", members: &[
    Member::new("TypeSummaries", Type::List(&collections::TYPE_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static ROLLBACK_STACK: Schema = Schema { name: "RollbackStackInput", members: &[
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)).required(),
    Member::new("RoleARN", Type::Text(&texts::ROLE_ARN)),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)),
    Member::new("RetainExceptOnCreate", Type::Boolean),
    Member::new("DeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
] };

pub(crate) static ROLLBACK_STACK_OUTPUT: Schema = Schema { name: "RollbackStackOutput", members: &[
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("OperationId", Type::Text(Text::FREE)),
] };

pub(crate) static SET_STACK_POLICY: Schema = Schema { name: "SetStackPolicyInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("StackPolicyBody", Type::Text(&texts::STACK_POLICY_BODY)),
    Member::new("StackPolicyURL", Type::Text(&texts::STACK_POLICY_URL)),
] };

pub(crate) static SET_STACK_POLICY_OUTPUT: Schema = Schema { name: "SetStackPolicyOutput", members: &[] };

pub(crate) static SIGNAL_RESOURCE: Schema = Schema { name: "SignalResourceInput", members: &[
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)).required(),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)).required(),
    Member::new("UniqueId", Type::Text(&texts::RESOURCE_SIGNAL_UNIQUE_ID)).required(),
    Member::new("Status", Type::Text(&texts::RESOURCE_SIGNAL_STATUS)).required(),
] };

pub(crate) static SIGNAL_RESOURCE_OUTPUT: Schema = Schema { name: "SignalResourceOutput", members: &[] };

pub(crate) static UPDATE_STACK: Schema = Schema { name: "UpdateStackInput", members: &[
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("TemplateBody", Type::Text(&texts::TEMPLATE_BODY)),
    Member::new("TemplateURL", Type::Text(&texts::TEMPLATE_URL)),
    Member::new("UsePreviousTemplate", Type::Boolean),
    Member::new("StackPolicyDuringUpdateBody", Type::Text(&texts::STACK_POLICY_DURING_UPDATE_BODY)),
    Member::new("StackPolicyDuringUpdateURL", Type::Text(&texts::STACK_POLICY_DURING_UPDATE_URL)),
    Member::new("Parameters", Type::List(&collections::PARAMETERS)),
    Member::new("Capabilities", Type::List(&collections::CAPABILITIES)),
    Member::new("ResourceTypes", Type::List(&collections::RESOURCE_TYPES)),
    Member::new("RoleARN", Type::Text(&texts::ROLE_ARN)),
    Member::new("RollbackConfiguration", Type::Structure(&ROLLBACK_CONFIGURATION)),
    Member::new("StackPolicyBody", Type::Text(&texts::STACK_POLICY_BODY)),
    Member::new("StackPolicyURL", Type::Text(&texts::STACK_POLICY_URL)),
    Member::new("NotificationARNs", Type::List(&collections::NOTIFICATION_ARNS)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("DisableRollback", Type::Boolean),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)),
    Member::new("RetainExceptOnCreate", Type::Boolean),
    Member::new("DeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
    Member::new("DisableValidation", Type::Boolean),
] };

pub(crate) static UPDATE_STACK_OUTPUT: Schema = Schema { name: "UpdateStackOutput", members: &[
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("OperationId", Type::Text(Text::FREE)),
] };

pub(crate) static UPDATE_TERMINATION_PROTECTION: Schema = Schema { name: "UpdateTerminationProtectionInput", members: &[
    Member::new("EnableTerminationProtection", Type::Boolean).required(),
    Member::new("StackName", Type::Text(&texts::STACK_NAME_OR_ID)).required(),
] };

pub(crate) static UPDATE_TERMINATION_PROTECTION_OUTPUT: Schema = Schema { name: "UpdateTerminationProtectionOutput", members: &[
    Member::new("StackId", Type::Text(Text::FREE)),
] };

pub(crate) static VALIDATE_TEMPLATE: Schema = Schema { name: "ValidateTemplateInput", members: &[
    Member::new("TemplateBody", Type::Text(&texts::TEMPLATE_BODY)),
    Member::new("TemplateURL", Type::Text(&texts::TEMPLATE_URL)),
] };

pub(crate) static VALIDATE_TEMPLATE_OUTPUT: Schema = Schema { name: "ValidateTemplateOutput", members: &[
    Member::new("Parameters", Type::List(&collections::TEMPLATE_PARAMETERS)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Capabilities", Type::List(&collections::CAPABILITIES)),
    Member::new("CapabilitiesReason", Type::Text(Text::FREE)),
    Member::new("DeclaredTransforms", Type::List(&collections::TRANSFORMS_LIST)),
] };

pub(crate) static ACCOUNT_LIMIT: Schema = Schema { name: "AccountLimit", members: &[
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("Value", Type::Integer(Range::NONE)),
] };

pub(crate) static CHANGE: Schema = Schema { name: "Change", members: &[
    Member::new("Type", Type::Text(&texts::CHANGE_TYPE)),
    Member::new("HookInvocationCount", Type::Integer(Range::between(1, 100))),
    Member::new("ResourceChange", Type::Structure(&RESOURCE_CHANGE)),
] };

pub(crate) static CHANGE_SET_HOOK: Schema = Schema { name: "ChangeSetHook", members: &[
    Member::new("InvocationPoint", Type::Text(&texts::HOOK_INVOCATION_POINT)),
    Member::new("FailureMode", Type::Text(&texts::HOOK_FAILURE_MODE)),
    Member::new("TypeName", Type::Text(&texts::HOOK_TYPE_NAME)),
    Member::new("TypeVersionId", Type::Text(&texts::HOOK_TYPE_VERSION_ID)),
    Member::new("TypeConfigurationVersionId", Type::Text(&texts::HOOK_TYPE_CONFIGURATION_VERSION_ID)),
    Member::new("TargetDetails", Type::Structure(&CHANGE_SET_HOOK_TARGET_DETAILS)),
] };

pub(crate) static CHANGE_SET_HOOK_RESOURCE_TARGET_DETAILS: Schema = Schema { name: "ChangeSetHookResourceTargetDetails", members: &[
    Member::new("LogicalResourceId", Type::Text(Text::FREE)),
    Member::new("ResourceType", Type::Text(&texts::HOOK_TARGET_TYPE_NAME)),
    Member::new("ResourceAction", Type::Text(&texts::CHANGE_ACTION)),
] };

pub(crate) static CHANGE_SET_HOOK_TARGET_DETAILS: Schema = Schema { name: "ChangeSetHookTargetDetails", members: &[
    Member::new("TargetType", Type::Text(&texts::HOOK_TARGET_TYPE)),
    Member::new("ResourceTargetDetails", Type::Structure(&CHANGE_SET_HOOK_RESOURCE_TARGET_DETAILS)),
] };

pub(crate) static CHANGE_SET_SUMMARY: Schema = Schema { name: "ChangeSetSummary", members: &[
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("StackName", Type::Text(Text::FREE)),
    Member::new("ChangeSetId", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("ChangeSetName", Type::Text(&texts::CHANGE_SET_NAME)),
    Member::new("ExecutionStatus", Type::Text(&texts::EXECUTION_STATUS)),
    Member::new("Status", Type::Text(&texts::CHANGE_SET_STATUS)),
    Member::new("StatusReason", Type::Text(Text::FREE)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("IncludeNestedStacks", Type::Boolean),
    Member::new("ParentChangeSetId", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("RootChangeSetId", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("ImportExistingResources", Type::Boolean),
] };

pub(crate) static DEPLOYMENT_CONFIG: Schema = Schema { name: "DeploymentConfig", members: &[
    Member::new("Mode", Type::Text(&texts::DEPLOYMENT_CONFIG_MODE)),
    Member::new("DisableRollback", Type::Boolean),
] };

pub(crate) static EVENT_FILTER: Schema = Schema { name: "EventFilter", members: &[
    Member::new("FailedEvents", Type::Boolean),
] };

pub(crate) static EXPORT: Schema = Schema { name: "Export", members: &[
    Member::new("ExportingStackId", Type::Text(Text::FREE)),
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("Value", Type::Text(Text::FREE)),
] };

pub(crate) static LIVE_RESOURCE_DRIFT: Schema = Schema { name: "LiveResourceDrift", members: &[
    Member::new("PreviousValue", Type::Text(Text::FREE)),
    Member::new("ActualValue", Type::Text(Text::FREE)),
    Member::new("DriftDetectionTimestamp", Type::Timestamp(None)),
] };

pub(crate) static LOGGING_CONFIG: Schema = Schema { name: "LoggingConfig", members: &[
    Member::new("LogRoleArn", Type::Text(&texts::ROLE_ARN_2)).required(),
    Member::new("LogGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
] };

pub(crate) static MODULE_INFO: Schema = Schema { name: "ModuleInfo", members: &[
    Member::new("TypeHierarchy", Type::Text(Text::FREE)),
    Member::new("LogicalIdHierarchy", Type::Text(Text::FREE)),
] };

pub(crate) static OPERATION_ENTRY: Schema = Schema { name: "OperationEntry", members: &[
    Member::new("OperationType", Type::Text(&texts::OPERATION_TYPE)),
    Member::new("OperationId", Type::Text(Text::FREE)),
] };

pub(crate) static OPERATION_EVENT: Schema = Schema { name: "OperationEvent", members: &[
    Member::new("EventId", Type::Text(Text::FREE)),
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("OperationId", Type::Text(Text::FREE)),
    Member::new("OperationType", Type::Text(&texts::OPERATION_TYPE)),
    Member::new("OperationStatus", Type::Text(&texts::BEACON_STACK_OPERATION_STATUS)),
    Member::new("EventType", Type::Text(&texts::EVENT_TYPE)),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)),
    Member::new("PhysicalResourceId", Type::Text(Text::FREE)),
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE)),
    Member::new("Timestamp", Type::Timestamp(None)),
    Member::new("StartTime", Type::Timestamp(None)),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("ResourceStatus", Type::Text(&texts::RESOURCE_STATUS)),
    Member::new("ResourceStatusReason", Type::Text(Text::FREE)),
    Member::new("ResourceProperties", Type::Text(Text::FREE)),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)),
    Member::new("HookType", Type::Text(&texts::HOOK_TYPE)),
    Member::new("HookStatus", Type::Text(&texts::HOOK_STATUS)),
    Member::new("HookStatusReason", Type::Text(&texts::HOOK_STATUS_REASON)),
    Member::new("HookInvocationPoint", Type::Text(&texts::HOOK_INVOCATION_POINT)),
    Member::new("HookFailureMode", Type::Text(&texts::HOOK_FAILURE_MODE)),
    Member::new("DetailedStatus", Type::Text(&texts::DETAILED_STATUS)),
    Member::new("ValidationFailureMode", Type::Text(&texts::HOOK_FAILURE_MODE)),
    Member::new("ValidationName", Type::Text(Text::FREE)),
    Member::new("ValidationStatus", Type::Text(&texts::VALIDATION_STATUS)),
    Member::new("ValidationStatusReason", Type::Text(Text::FREE)),
    Member::new("ValidationPath", Type::Text(Text::FREE)),
] };

pub(crate) static OUTPUT: Schema = Schema { name: "Output", members: &[
    Member::new("OutputKey", Type::Text(Text::FREE)),
    Member::new("OutputValue", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("ExportName", Type::Text(Text::FREE)),
] };

pub(crate) static PARAMETER: Schema = Schema { name: "Parameter", members: &[
    Member::new("ParameterKey", Type::Text(Text::FREE)),
    Member::new("ParameterValue", Type::Text(Text::FREE)),
    Member::new("UsePreviousValue", Type::Boolean),
    Member::new("ResolvedValue", Type::Text(Text::FREE)),
] };

pub(crate) static PARAMETER_CONSTRAINTS: Schema = Schema { name: "ParameterConstraints", members: &[
    Member::new("AllowedValues", Type::List(&collections::ALLOWED_VALUES)),
] };

pub(crate) static PARAMETER_DECLARATION: Schema = Schema { name: "ParameterDeclaration", members: &[
    Member::new("ParameterKey", Type::Text(Text::FREE)),
    Member::new("DefaultValue", Type::Text(Text::FREE)),
    Member::new("ParameterType", Type::Text(Text::FREE)),
    Member::new("NoEcho", Type::Boolean),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("ParameterConstraints", Type::Structure(&PARAMETER_CONSTRAINTS)),
] };

pub(crate) static PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR: Schema = Schema { name: "PhysicalResourceIdContextKeyValuePair", members: &[
    Member::new("Key", Type::Text(Text::FREE)).required(),
    Member::new("Value", Type::Text(Text::FREE)).required(),
] };

pub(crate) static PROPERTY_DIFFERENCE: Schema = Schema { name: "PropertyDifference", members: &[
    Member::new("PropertyPath", Type::Text(Text::FREE)).required(),
    Member::new("ExpectedValue", Type::Text(Text::FREE)).required(),
    Member::new("ActualValue", Type::Text(Text::FREE)).required(),
    Member::new("DifferenceType", Type::Text(&texts::DIFFERENCE_TYPE)).required(),
] };

pub(crate) static REQUIRED_ACTIVATED_TYPE: Schema = Schema { name: "RequiredActivatedType", members: &[
    Member::new("TypeNameAlias", Type::Text(&texts::TYPE_NAME)),
    Member::new("OriginalTypeName", Type::Text(&texts::TYPE_NAME)),
    Member::new("PublisherId", Type::Text(&texts::PUBLISHER_ID)),
    Member::new("SupportedMajorVersions", Type::List(&collections::SUPPORTED_MAJOR_VERSIONS)),
] };

pub(crate) static RESOURCE_CHANGE: Schema = Schema { name: "ResourceChange", members: &[
    Member::new("PolicyAction", Type::Text(&texts::POLICY_ACTION)),
    Member::new("Action", Type::Text(&texts::CHANGE_ACTION)),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)),
    Member::new("PhysicalResourceId", Type::Text(Text::FREE)),
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE)),
    Member::new("Replacement", Type::Text(&texts::REPLACEMENT)),
    Member::new("Scope", Type::List(&collections::SCOPE)),
    Member::new("ResourceDriftStatus", Type::Text(&texts::STACK_RESOURCE_DRIFT_STATUS)),
    Member::new("ResourceDriftIgnoredAttributes", Type::List(&collections::RESOURCE_DRIFT_IGNORED_ATTRIBUTES)),
    Member::new("Details", Type::List(&collections::RESOURCE_CHANGE_DETAILS)),
    Member::new("ChangeSetId", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("ModuleInfo", Type::Structure(&MODULE_INFO)),
    Member::new("BeforeContext", Type::Text(Text::FREE)),
    Member::new("AfterContext", Type::Text(Text::FREE)),
    Member::new("PreviousDeploymentContext", Type::Text(Text::FREE)),
] };

pub(crate) static RESOURCE_CHANGE_DETAIL: Schema = Schema { name: "ResourceChangeDetail", members: &[
    Member::new("Target", Type::Structure(&RESOURCE_TARGET_DEFINITION)),
    Member::new("Evaluation", Type::Text(&texts::EVALUATION_TYPE)),
    Member::new("ChangeSource", Type::Text(&texts::CHANGE_SOURCE)),
    Member::new("CausingEntity", Type::Text(Text::FREE)),
] };

pub(crate) static RESOURCE_DRIFT_IGNORED_ATTRIBUTE: Schema = Schema { name: "ResourceDriftIgnoredAttribute", members: &[
    Member::new("Path", Type::Text(Text::FREE)),
    Member::new("Reason", Type::Text(&texts::DRIFT_IGNORED_REASON)),
] };

pub(crate) static RESOURCE_IDENTIFIER_SUMMARY: Schema = Schema { name: "ResourceIdentifierSummary", members: &[
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE)),
    Member::new("LogicalResourceIds", Type::List(&collections::LOGICAL_RESOURCE_IDS)),
    Member::new("ResourceIdentifiers", Type::List(&collections::RESOURCE_IDENTIFIERS)),
] };

pub(crate) static RESOURCE_TARGET_DEFINITION: Schema = Schema { name: "ResourceTargetDefinition", members: &[
    Member::new("Attribute", Type::Text(&texts::RESOURCE_ATTRIBUTE)),
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("RequiresRecreation", Type::Text(&texts::REQUIRES_RECREATION)),
    Member::new("Path", Type::Text(Text::FREE)),
    Member::new("BeforeValue", Type::Text(Text::FREE)),
    Member::new("AfterValue", Type::Text(Text::FREE)),
    Member::new("BeforeValueFrom", Type::Text(&texts::BEFORE_VALUE_FROM)),
    Member::new("AfterValueFrom", Type::Text(&texts::AFTER_VALUE_FROM)),
    Member::new("Drift", Type::Structure(&LIVE_RESOURCE_DRIFT)),
    Member::new("AttributeChangeType", Type::Text(&texts::ATTRIBUTE_CHANGE_TYPE)),
] };

pub(crate) static RESOURCE_TO_IMPORT: Schema = Schema { name: "ResourceToImport", members: &[
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE)).required(),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)).required(),
    Member::new("ResourceIdentifier", Type::Map(&collections::RESOURCE_IDENTIFIER_PROPERTIES)).required(),
] };

pub(crate) static ROLLBACK_CONFIGURATION: Schema = Schema { name: "RollbackConfiguration", members: &[
    Member::new("RollbackTriggers", Type::List(&collections::ROLLBACK_TRIGGERS)),
    Member::new("MonitoringTimeInMinutes", Type::Integer(Range::between(0, 180))),
] };

pub(crate) static ROLLBACK_TRIGGER: Schema = Schema { name: "RollbackTrigger", members: &[
    Member::new("Arn", Type::Text(Text::FREE)).required(),
    Member::new("Type", Type::Text(Text::FREE)).required(),
] };

pub(crate) static STACK: Schema = Schema { name: "Stack", members: &[
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("ChangeSetId", Type::Text(&texts::CHANGE_SET_ID)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Parameters", Type::List(&collections::PARAMETERS)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("DeletionTime", Type::Timestamp(None)),
    Member::new("LastUpdatedTime", Type::Timestamp(None)),
    Member::new("RollbackConfiguration", Type::Structure(&ROLLBACK_CONFIGURATION)),
    Member::new("StackStatus", Type::Text(&texts::STACK_STATUS)).required(),
    Member::new("StackStatusReason", Type::Text(Text::FREE)),
    Member::new("DisableRollback", Type::Boolean),
    Member::new("DeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
    Member::new("NotificationARNs", Type::List(&collections::NOTIFICATION_ARNS)),
    Member::new("TimeoutInMinutes", Type::Integer(Range::at_least(1))),
    Member::new("Capabilities", Type::List(&collections::CAPABILITIES)),
    Member::new("Outputs", Type::List(&collections::OUTPUTS)),
    Member::new("RoleARN", Type::Text(&texts::ROLE_ARN)),
    Member::new("Tags", Type::List(&collections::TAGS)),
    Member::new("EnableTerminationProtection", Type::Boolean),
    Member::new("ParentId", Type::Text(Text::FREE)),
    Member::new("RootId", Type::Text(Text::FREE)),
    Member::new("DriftInformation", Type::Structure(&STACK_DRIFT_INFORMATION)),
    Member::new("RetainExceptOnCreate", Type::Boolean),
    Member::new("DeletionMode", Type::Text(&texts::DELETION_MODE)),
    Member::new("DetailedStatus", Type::Text(&texts::DETAILED_STATUS)),
    Member::new("LastOperations", Type::List(&collections::LAST_OPERATIONS)),
    Member::new("AliasName", Type::Text(&texts::ALIAS_NAME)),
] };

pub(crate) static STACK_DRIFT_INFORMATION: Schema = Schema { name: "StackDriftInformation", members: &[
    Member::new("StackDriftStatus", Type::Text(&texts::STACK_DRIFT_STATUS)).required(),
    Member::new("LastCheckTimestamp", Type::Timestamp(None)),
] };

pub(crate) static STACK_DRIFT_INFORMATION_SUMMARY: Schema = Schema { name: "StackDriftInformationSummary", members: &[
    Member::new("StackDriftStatus", Type::Text(&texts::STACK_DRIFT_STATUS)).required(),
    Member::new("LastCheckTimestamp", Type::Timestamp(None)),
] };

pub(crate) static STACK_EVENT: Schema = Schema { name: "StackEvent", members: &[
    Member::new("StackId", Type::Text(Text::FREE)).required(),
    Member::new("EventId", Type::Text(Text::FREE)).required(),
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("OperationId", Type::Text(Text::FREE)),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)),
    Member::new("PhysicalResourceId", Type::Text(Text::FREE)),
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE)),
    Member::new("Timestamp", Type::Timestamp(None)).required(),
    Member::new("ResourceStatus", Type::Text(&texts::RESOURCE_STATUS)),
    Member::new("ResourceStatusReason", Type::Text(Text::FREE)),
    Member::new("ResourceProperties", Type::Text(Text::FREE)),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)),
    Member::new("HookType", Type::Text(&texts::HOOK_TYPE)),
    Member::new("HookStatus", Type::Text(&texts::HOOK_STATUS)),
    Member::new("HookStatusReason", Type::Text(&texts::HOOK_STATUS_REASON)),
    Member::new("HookInvocationPoint", Type::Text(&texts::HOOK_INVOCATION_POINT)),
    Member::new("HookInvocationId", Type::Text(&texts::HOOK_INVOCATION_ID)),
    Member::new("HookFailureMode", Type::Text(&texts::HOOK_FAILURE_MODE)),
    Member::new("DetailedStatus", Type::Text(&texts::DETAILED_STATUS)),
] };

pub(crate) static STACK_RESOURCE: Schema = Schema { name: "StackResource", members: &[
    Member::new("StackName", Type::Text(Text::FREE)),
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)).required(),
    Member::new("PhysicalResourceId", Type::Text(Text::FREE)),
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE)).required(),
    Member::new("Timestamp", Type::Timestamp(None)).required(),
    Member::new("ResourceStatus", Type::Text(&texts::RESOURCE_STATUS)).required(),
    Member::new("ResourceStatusReason", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("DriftInformation", Type::Structure(&STACK_RESOURCE_DRIFT_INFORMATION)),
    Member::new("ModuleInfo", Type::Structure(&MODULE_INFO)),
] };

pub(crate) static STACK_RESOURCE_DETAIL: Schema = Schema { name: "StackResourceDetail", members: &[
    Member::new("StackName", Type::Text(Text::FREE)),
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)).required(),
    Member::new("PhysicalResourceId", Type::Text(Text::FREE)),
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE)).required(),
    Member::new("LastUpdatedTimestamp", Type::Timestamp(None)).required(),
    Member::new("ResourceStatus", Type::Text(&texts::RESOURCE_STATUS)).required(),
    Member::new("ResourceStatusReason", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Metadata", Type::Text(Text::FREE)),
    Member::new("DriftInformation", Type::Structure(&STACK_RESOURCE_DRIFT_INFORMATION)),
    Member::new("ModuleInfo", Type::Structure(&MODULE_INFO)),
] };

pub(crate) static STACK_RESOURCE_DRIFT: Schema = Schema { name: "StackResourceDrift", members: &[
    Member::new("StackId", Type::Text(Text::FREE)).required(),
    Member::new("LogicalResourceId", Type::Text(Text::FREE)).required(),
    Member::new("PhysicalResourceId", Type::Text(Text::FREE)),
    Member::new("PhysicalResourceIdContext", Type::List(&collections::PHYSICAL_RESOURCE_ID_CONTEXT)),
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE)).required(),
    Member::new("ExpectedProperties", Type::Text(Text::FREE)),
    Member::new("ActualProperties", Type::Text(Text::FREE)),
    Member::new("PropertyDifferences", Type::List(&collections::PROPERTY_DIFFERENCES)),
    Member::new("StackResourceDriftStatus", Type::Text(&texts::STACK_RESOURCE_DRIFT_STATUS)).required(),
    Member::new("Timestamp", Type::Timestamp(None)).required(),
    Member::new("ModuleInfo", Type::Structure(&MODULE_INFO)),
    Member::new("DriftStatusReason", Type::Text(Text::FREE)),
] };

pub(crate) static STACK_RESOURCE_DRIFT_INFORMATION: Schema = Schema { name: "StackResourceDriftInformation", members: &[
    Member::new("StackResourceDriftStatus", Type::Text(&texts::STACK_RESOURCE_DRIFT_STATUS)).required(),
    Member::new("LastCheckTimestamp", Type::Timestamp(None)),
] };

pub(crate) static STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY: Schema = Schema { name: "StackResourceDriftInformationSummary", members: &[
    Member::new("StackResourceDriftStatus", Type::Text(&texts::STACK_RESOURCE_DRIFT_STATUS)).required(),
    Member::new("LastCheckTimestamp", Type::Timestamp(None)),
] };

pub(crate) static STACK_RESOURCE_SUMMARY: Schema = Schema { name: "StackResourceSummary", members: &[
    Member::new("LogicalResourceId", Type::Text(Text::FREE)).required(),
    Member::new("PhysicalResourceId", Type::Text(Text::FREE)),
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE)).required(),
    Member::new("LastUpdatedTimestamp", Type::Timestamp(None)).required(),
    Member::new("ResourceStatus", Type::Text(&texts::RESOURCE_STATUS)).required(),
    Member::new("ResourceStatusReason", Type::Text(Text::FREE)),
    Member::new("DriftInformation", Type::Structure(&STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY)),
    Member::new("ModuleInfo", Type::Structure(&MODULE_INFO)),
] };

pub(crate) static STACK_SUMMARY: Schema = Schema { name: "StackSummary", members: &[
    Member::new("StackId", Type::Text(Text::FREE)),
    Member::new("StackName", Type::Text(Text::FREE)).required(),
    Member::new("TemplateDescription", Type::Text(Text::FREE)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastUpdatedTime", Type::Timestamp(None)),
    Member::new("DeletionTime", Type::Timestamp(None)),
    Member::new("StackStatus", Type::Text(&texts::STACK_STATUS)).required(),
    Member::new("StackStatusReason", Type::Text(Text::FREE)),
    Member::new("ParentId", Type::Text(Text::FREE)),
    Member::new("RootId", Type::Text(Text::FREE)),
    Member::new("DriftInformation", Type::Structure(&STACK_DRIFT_INFORMATION_SUMMARY)),
    Member::new("LastOperations", Type::List(&collections::LAST_OPERATIONS)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY)).required(),
    Member::new("Value", Type::Text(&texts::TAG_VALUE)).required(),
] };

pub(crate) static TEMPLATE_PARAMETER: Schema = Schema { name: "TemplateParameter", members: &[
    Member::new("ParameterKey", Type::Text(Text::FREE)),
    Member::new("DefaultValue", Type::Text(Text::FREE)),
    Member::new("NoEcho", Type::Boolean),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
] };

pub(crate) static TEMPLATE_SUMMARY_CONFIG: Schema = Schema { name: "TemplateSummaryConfig", members: &[
    Member::new("TreatUnrecognizedResourceTypesAsWarnings", Type::Boolean),
] };

pub(crate) static TYPE_FILTERS: Schema = Schema { name: "TypeFilters", members: &[
    Member::new("Category", Type::Text(&texts::CATEGORY)),
    Member::new("PublisherId", Type::Text(&texts::PUBLISHER_ID)),
    Member::new("TypeNamePrefix", Type::Text(&texts::TYPE_NAME_PREFIX)),
] };

pub(crate) static TYPE_SUMMARY: Schema = Schema { name: "TypeSummary", members: &[
    Member::new("Type", Type::Text(&texts::REGISTRY_TYPE)),
    Member::new("TypeName", Type::Text(&texts::TYPE_NAME)),
    Member::new("DefaultVersionId", Type::Text(&texts::TYPE_VERSION_ID)),
    Member::new("TypeArn", Type::Text(&texts::TYPE_ARN)),
    Member::new("LastUpdated", Type::Timestamp(None)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("PublisherId", Type::Text(&texts::PUBLISHER_ID)),
    Member::new("OriginalTypeName", Type::Text(&texts::TYPE_NAME)),
    Member::new("PublicVersionNumber", Type::Text(&texts::PUBLIC_VERSION_NUMBER)),
    Member::new("LatestPublicVersion", Type::Text(&texts::PUBLIC_VERSION_NUMBER)),
    Member::new("PublisherIdentity", Type::Text(&texts::IDENTITY_PROVIDER)),
    Member::new("PublisherName", Type::Text(&texts::PUBLISHER_NAME)),
    Member::new("IsActivated", Type::Boolean),
] };

pub(crate) static WARNINGS: Schema = Schema { name: "Warnings", members: &[
    Member::new("UnrecognizedResourceTypes", Type::List(&collections::RESOURCE_TYPES)),
] };
