"""Selects the AWS managed policies that Formwork carries, from moto's copy of them, into aws_policies.json.

Usage: python aws_policies.py > aws_policies.json     (with moto installed)
"""

import json

from moto.iam.aws_managed_policies import aws_managed_policies_data

NAMES = """
AWSCloudFormationFullAccess AWSCloudFormationReadOnlyAccess AWSCodeBuildAdminAccess AWSCodeBuildDeveloperAccess
AWSCodeBuildReadOnlyAccess AWSCodeCommitFullAccess AWSCodeCommitPowerUser AWSCodeCommitReadOnly
AWSCodePipeline_FullAccess AWSCodePipeline_ReadOnlyAccess AWSKeyManagementServicePowerUser AWSLambdaBasicExecutionRole
AWSLambda_FullAccess AWSLambda_ReadOnlyAccess AWSServiceCatalogAdminFullAccess AWSServiceCatalogEndUserFullAccess
AWSServiceCatalogEndUserReadOnlyAccess AdministratorAccess AmazonEC2ContainerRegistryFullAccess
AmazonEC2ContainerRegistryPowerUser AmazonEC2ContainerRegistryReadOnly AmazonEC2FullAccess AmazonEC2ReadOnlyAccess
AmazonElasticContainerRegistryPublicFullAccess AmazonElasticFileSystemFullAccess AmazonEventBridgeFullAccess
AmazonS3FullAccess AmazonS3ReadOnlyAccess AmazonSSMFullAccess AmazonSSMReadOnlyAccess
AmazonSageMakerAdmin-ServiceCatalogProductsServiceRolePolicy AmazonSageMakerFeatureStoreAccess
AmazonSageMakerFullAccess AmazonSageMakerModelRegistryFullAccess AmazonSageMakerPipelinesIntegrations
AmazonSageMakerReadOnly AmazonVPCFullAccess CloudWatchLogsFullAccess CloudWatchLogsReadOnlyAccess DataScientist
IAMFullAccess IAMReadOnlyAccess IAMUserChangePassword PowerUserAccess ReadOnlyAccess SecretsManagerReadWrite
SecurityAudit ViewOnlyAccess
""".split()

known = json.loads(aws_managed_policies_data)
entries = []
for name in sorted(NAMES):
    policy = known[name]
    entries.append(
        {
            "name": name,
            "path": policy["Path"],
            "version": policy["DefaultVersionId"],
            "created": policy["CreateDate"],
            "updated": policy["UpdateDate"],
            "document": policy["Document"],
        }
    )
lines = [json.dumps(entry, separators=(",", ":")) for entry in entries]
print("[\n" + ",\n".join(lines) + "\n]")
