//! Secrets that a template shows: a plain text, or a parameter that has a default or is echoed. One line each.

use crate::Rule;
use crate::check::{Check, Fault};

/// What cfn-nag says of a secret, by where it may come from: Secrets Manager, the Parameter Store too, or only a parameter
/// without a default.
macro_rules! shown {
    (manager, $subject:literal) => {
        concat!(
            $subject,
            " must not be a plaintext string or a Ref to a Parameter with a Default value.  Can be Ref to a NoEcho \
             Parameter without a Default, or a dynamic reference to a secretsmanager value."
        )
    };
    (either, $subject:literal) => {
        concat!(
            $subject,
            " must not be a plaintext string or a Ref to a Parameter with a Default value.  Can be Ref to a NoEcho \
             Parameter without a Default, or a dynamic reference to a secretsmanager/ssm-secure value."
        )
    };
    (echo, $subject:literal) => {
        concat!($subject, " must not be a plaintext string or a Ref to a NoEcho Parameter with a Default value.")
    };
}

/// A secret in a property.
const fn secret(
    id: &'static str,
    name: &'static str,
    message: &'static str,
    kind: &'static str,
    path: &'static str,
) -> Rule {
    Rule::fail(id, name, message, Check::Property { kind, path, fault: Fault::Revealed })
}

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    secret("F74", "AlexaASKSkillAuthenticationConfigurationClientSecretRule",
        shown!(echo, "Alexa ASK Skill AuthenticationConfiguration ClientSecret"),
        "Alexa::ASK::Skill", "AuthenticationConfiguration.ClientSecret"),
    secret("F75", "AlexaASKSkillAuthenticationConfigurationRefreshTokenRule",
        shown!(echo, "Alexa ASK Skill AuthenticationConfiguration RefreshToken"),
        "Alexa::ASK::Skill", "AuthenticationConfiguration.RefreshToken"),
    secret("F52", "AmazonMQBrokerUsersPasswordRule",
        "AmazonMQ Broker Users Password must not be a plaintext string or a Ref to a Parameter with a Default value. \
         Can be Ref to a NoEcho Parameter without a Default, or a dynamic reference to a secretsmanager value.",
        "AWS::AmazonMQ::Broker", "Users[].Password"),
    secret("F41", "AmplifyAppAccessTokenRule",
        shown!(manager, "Amplify App AccessToken"),
        "AWS::Amplify::App", "AccessToken"),
    secret("F50", "AmplifyAppBasicAuthConfigPasswordRule",
        shown!(manager, "Amplify App BasicAuthConfig Password"),
        "AWS::Amplify::App", "BasicAuthConfig.Password"),
    secret("F58", "AmplifyAppOauthTokenRule",
        shown!(manager, "Amplify App OauthToken"),
        "AWS::Amplify::App", "OauthToken"),
    secret("F60", "AmplifyBranchBasicAuthConfigPasswordRule",
        shown!(manager, "Amplify Branch BasicAuthConfig Password"),
        "AWS::Amplify::Branch", "BasicAuthConfig.Password"),
    secret("F53", "AppStreamDirectoryConfigServiceAccountCredentialsAccountPasswordRule",
        shown!(manager, "AppStream DirectoryConfig ServiceAccountCredentials AccountPassword"),
        "AWS::AppStream::DirectoryConfig", "ServiceAccountCredentials.AccountPassword"),
    secret("F69", "CodePipelineWebhookAuthenticationConfigurationSecretTokenRule",
        shown!(manager, "CodePipeline Webhook AuthenticationConfiguration SecretToken"),
        "AWS::CodePipeline::Webhook", "AuthenticationConfiguration.SecretToken"),
    secret("F55", "DMSEndpointMongoDbSettingsPasswordRule",
        shown!(manager, "DMS Endpoint MongoDbSettings Password"),
        "AWS::DMS::Endpoint", "MongoDbSettings.Password"),
    secret("F37", "DMSEndpointPasswordRule",
        shown!(manager, "DMS Endpoint password"),
        "AWS::DMS::Endpoint", "Password"),
    secret("F36", "DirectoryServiceMicrosoftADPasswordRule",
        shown!(either, "Directory Service Microsoft AD password"),
        "AWS::DirectoryService::MicrosoftAD", "Password"),
    secret("F31", "DirectoryServiceSimpleADPasswordRule",
        shown!(either, "DirectoryService SimpleAD password"),
        "AWS::DirectoryService::SimpleAD", "Password"),
    secret("F70", "DocDBDBClusterMasterUserPasswordRule",
        shown!(manager, "DocDB DB Cluster master user password"),
        "AWS::DocDB::DBCluster", "MasterUserPassword"),
    secret("F63", "EMRClusterKerberosAttributesADDomainJoinPasswordRule",
        shown!(manager, "EMR Cluster KerberosAttributes AD Domain JoinPassword"),
        "AWS::EMR::Cluster", "KerberosAttributes.ADDomainJoinPassword"),
    secret("F64", "EMRClusterKerberosAttributesCrossRealmTrustPrincipalPasswordRule",
        shown!(manager, "EMR Cluster KerberosAttributes CrossRealmTrustPrincipal Password"),
        "AWS::EMR::Cluster", "KerberosAttributes.CrossRealmTrustPrincipalPassword"),
    secret("F65", "EMRClusterKerberosAttributesKdcAdminPasswordRule",
        shown!(manager, "EMR Cluster KerberosAttributes KdcAdmin Password"),
        "AWS::EMR::Cluster", "KerberosAttributes.KdcAdminPassword"),
    secret("F44", "ElastiCacheReplicationGroupAuthTokenRule",
        shown!(either, "ElastiCache ReplicationGroup AuthToken"),
        "AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    secret("F51", "IAMUserLoginProfilePasswordRule",
        shown!(manager, "IAM User LoginProfile Password"),
        "AWS::IAM::User", "LoginProfile.Password"),
    secret("F66", "KinesisFirehoseDeliveryStreamRedshiftDestinationConfigurationPasswordRule",
        shown!(either, "Kinesis Firehose DeliveryStream RedshiftDestinationConfiguration Password"),
        "AWS::KinesisFirehose::DeliveryStream", "RedshiftDestinationConfiguration.Password"),
    secret("F68", "KinesisFirehoseDeliveryStreamSplunkDestinationConfigurationHECTokenRule",
        shown!(manager, "Kinesis Firehose DeliveryStream SplunkDestinationConfiguration HECToken"),
        "AWS::KinesisFirehose::DeliveryStream", "SplunkDestinationConfiguration.HECToken"),
    secret("F45", "LambdaPermissionEventSourceTokenRule",
        shown!(manager, "Lambda Permission EventSourceToken"),
        "AWS::Lambda::Permission", "EventSourceToken"),
    secret("F71", "ManagedBlockchainMemberMemberFabricConfigurationAdminPasswordRule",
        shown!(echo, "ManagedBlockchain Member MemberFabricConfiguration AdminPasswordRule"),
        "AWS::ManagedBlockchain::Member", "MemberConfiguration.MemberFrameworkConfiguration.MemberFabricConfiguration.AdminPassword"),
    secret("F73", "MediaLiveChannelOutputDestinationSettingsPasswordParamRule",
        shown!(echo, "MediaLive Channel OutputDestinationSettings PasswordParam"),
        "AWS::MediaLive::Channel", "Destinations[].Settings[].PasswordParam"),
    secret("F72", "MediaLiveInputSourcesPasswordParamRule",
        shown!(echo, "MediaLive Input Sources PasswordParam"),
        "AWS::MediaLive::Input", "Sources[].PasswordParam"),
    secret("F67", "OpsWorksAppAppSourcePasswordRule",
        shown!(either, "OpsWorks App AppSource Password"),
        "AWS::OpsWorks::App", "AppSource.Password"),
    secret("F61", "OpsWorksAppSslConfigurationPrivateKeyRule",
        shown!(manager, "OpsWorks App SslConfiguration PrivateKey"),
        "AWS::OpsWorks::App", "SslConfiguration.PrivateKey"),
    secret("F62", "OpsWorksStackCustomCookbooksSourcePasswordRule",
        shown!(either, "OpsWorks Stack CustomCookbooksSource Password"),
        "AWS::OpsWorks::Stack", "CustomCookbooksSource.Password"),
    secret("F54", "OpsWorksStackRdsDbInstancesDbPasswordRule",
        shown!(either, "OpsWorks Stack RDS DbInstance DbPassword"),
        "AWS::OpsWorks::Stack", "RdsDbInstances[].DbPassword"),
    secret("F57", "PinpointAPNSChannelPrivateKeyRule",
        shown!(manager, "Pinpoint APNSChannel PrivateKey"),
        "AWS::Pinpoint::APNSChannel", "PrivateKey"),
    secret("F56", "PinpointAPNSChannelTokenKeyRule",
        shown!(manager, "Pinpoint APNSChannel TokenKey"),
        "AWS::Pinpoint::APNSChannel", "TokenKey"),
    secret("F42", "PinpointAPNSSandboxChannelPrivateKeyRule",
        shown!(manager, "Pinpoint APNSSandboxChannel PrivateKey"),
        "AWS::Pinpoint::APNSSandboxChannel", "PrivateKey"),
    secret("F43", "PinpointAPNSSandboxChannelTokenKeyRule",
        shown!(manager, "Pinpoint APNSSandboxChannel TokenKey"),
        "AWS::Pinpoint::APNSSandboxChannel", "TokenKey"),
    secret("F48", "PinpointAPNSVoipChannelPrivateKeyRule",
        shown!(manager, "Pinpoint APNSVoipChannel PrivateKey"),
        "AWS::Pinpoint::APNSVoipChannel", "PrivateKey"),
    secret("F49", "PinpointAPNSVoipChannelTokenKeyRule",
        shown!(manager, "Pinpoint APNSChannel TokenKey"),
        "AWS::Pinpoint::APNSVoipChannel", "TokenKey"),
    secret("F46", "PinpointAPNSVoipSandboxChannelPrivateKeyRule",
        shown!(manager, "Pinpoint APNSVoipSandboxChannel PrivateKey"),
        "AWS::Pinpoint::APNSVoipSandboxChannel", "PrivateKey"),
    secret("F47", "PinpointAPNSVoipSandboxChannelTokenKeyRule",
        shown!(manager, "Pinpoint APNSVoipSandboxChannel TokenKey"),
        "AWS::Pinpoint::APNSVoipSandboxChannel", "TokenKey"),
    secret("F34", "RDSDBClusterMasterUserPasswordRule",
        shown!(either, "RDS DB Cluster master user password"),
        "AWS::RDS::DBCluster", "MasterUserPassword"),
    secret("F23", "RDSDBInstanceMasterUserPasswordRule",
        shown!(either, "RDS instance master user password"),
        "AWS::RDS::DBInstance", "MasterUserPassword"),
    secret("F24", "RDSDBInstanceMasterUsernameRule",
        shown!(manager, "RDS instance master username"),
        "AWS::RDS::DBInstance", "MasterUsername"),
    secret("F35", "RedshiftClusterMasterUserPasswordRule",
        shown!(either, "Redshift Cluster master user password"),
        "AWS::Redshift::Cluster", "MasterUserPassword"),
];
