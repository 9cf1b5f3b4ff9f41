"""The lead launches the product. Who is not of the portfolio does not; and a launch role that lacks a permission says so.

Takes the runtime's address."""

import json
import sys

from common import ACCOUNTS, PROJECT, Project, lead, outputs, profile, refused, role, wait

DEV = ACCOUNTS["dev"]
dev = profile("dev")
catalog = outputs(dev, "catalog")
product = catalog["RealtimeEndpointProductId"]
version = catalog["RealtimeEndpointProvisioningArtifactIds"]
details = {"ProductId": product, "ProvisioningArtifactId": version}


def statement(effect, actions):
    allowed = [{"Effect": effect, "Action": actions, "Resource": "*"}]
    return json.dumps({"Version": "2012-10-17", "Statement": allowed})


def who_is_not_of_the_portfolio_neither_sees_nor_launches():
    iam = dev.client("iam")
    trust = json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": DEV}, "Action": "sts:AssumeRole"}]})
    arn = iam.create_role(RoleName="outsider", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    all_of_it = statement("Allow", ["servicecatalog:*", "sagemaker:*"])
    iam.put_role_policy(RoleName="outsider", PolicyName="all", PolicyDocument=all_of_it)
    outsider = role(dev, arn)
    seen = outsider.client("servicecatalog").search_products()["ProductViewSummaries"]
    assert seen == [], seen
    refused(
        lambda: outsider.client("servicecatalog").provision_product(
            **details, ProvisionedProductName="outside", ProvisionToken="outside"
        ),
        "ResourceNotFoundException",
    )
    refused(
        lambda: outsider.client("sagemaker").create_project(
            ProjectName="outside", ServiceCatalogProvisioningDetails=details
        ),
        "ValidationException",
    )


def launched(name):
    sagemaker = lead().client("sagemaker")
    sagemaker.create_project(ProjectName=name, ServiceCatalogProvisioningDetails=details)
    return wait(
        lambda: sagemaker.describe_project(ProjectName=name),
        lambda it: it["ProjectStatus"] not in ("Pending", "CreateInProgress"),
    )


def a_launch_role_that_lacks_a_permission_says_which():
    iam, name = dev.client("iam"), catalog["LaunchRoleArn"].rsplit("/", 1)[1]
    deny = statement("Deny", "codecommit:CreateRepository")
    iam.put_role_policy(RoleName=name, PolicyName="less", PolicyDocument=deny)
    failed = launched("poor")
    assert failed["ProjectStatus"] == "CreateFailed", failed
    why = failed["ServiceCatalogProvisionedProductDetails"]["ProvisionedProductStatusMessage"]
    assert "codecommit:CreateRepository" in why, why
    iam.delete_role_policy(RoleName=name, PolicyName="less")
    left = dev.client("codecommit").list_repositories()["repositories"]
    assert left == [], left


def the_lead_launches_it():
    seen = lead().client("servicecatalog").search_products()["ProductViewSummaries"]
    assert [one["Name"] for one in seen] == ["Basic MLOps template for real-time deployment"], seen
    made = launched(PROJECT)
    assert made["ProjectStatus"] == "CreateCompleted", made


def all_that_takes_tags_has_the_projects():
    project = Project()
    kms, s3, iam = map(dev.client, ("kms", "s3", "iam"))
    arn = lambda service, rest: f"arn:aws:{service}:eu-west-1:{DEV}:{rest}"
    readers = {
        "AWS::KMS::Key": lambda it: [
            {"Key": one["TagKey"], "Value": one["TagValue"]} for one in kms.list_resource_tags(KeyId=it)["Tags"]
        ],
        "AWS::S3::Bucket": lambda it: s3.get_bucket_tagging(Bucket=it)["TagSet"],
        "AWS::IAM::Role": lambda it: iam.list_role_tags(RoleName=it)["Tags"],
        "AWS::SageMaker::ModelPackageGroup": lambda it: dev.client("sagemaker").list_tags(ResourceArn=it)["Tags"],
        "AWS::CodeCommit::Repository": lambda it: by_arn("codecommit", repository(it)),
        "AWS::CodeBuild::Project": lambda it: dev.client("codebuild").batch_get_projects(names=[it])["projects"][0]["tags"],
        "AWS::CodePipeline::Pipeline": lambda it: by_arn("codepipeline", arn("codepipeline", it)),
        "AWS::Events::Rule": lambda it: dev.client("events").list_tags_for_resource(
            ResourceARN=arn("events", f"rule/{it}")
        )["Tags"],
    }

    def repository(id):
        codecommit = dev.client("codecommit")
        for one in codecommit.list_repositories()["repositories"]:
            if one["repositoryId"] == id:
                return codecommit.get_repository(repositoryName=one["repositoryName"])["repositoryMetadata"]["Arn"]
        raise AssertionError(id)

    def by_arn(service, arn):
        tags = dev.client(service).list_tags_for_resource(resourceArn=arn)["tags"]
        if isinstance(tags, dict):
            return [{"Key": key, "Value": value} for key, value in tags.items()]
        return tags

    takes_none = {"AWS::KMS::Alias", "AWS::S3::BucketPolicy", "AWS::IAM::Policy"}
    assert set(project.resources) - takes_none == set(readers), set(project.resources)
    for kind, read in readers.items():
        for logical, physical in project.resources[kind].items():
            tags = {
                one.get("Key", one.get("key")): one.get("Value", one.get("value")) for one in read(physical)
            }
            assert project.tags.items() <= tags.items(), (kind, logical, tags)


def its_buckets_keep_versions_under_rotating_keys_of_their_own_and_want_tls():
    project = Project()
    s3, kms = dev.client("s3"), dev.client("kms")
    plain = dev.client("s3", endpoint_url=f"http://{sys.argv[1]}")
    keys = set()
    for bucket in project.resources["AWS::S3::Bucket"].values():
        assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
        s3.list_objects_v2(Bucket=bucket)
        refused(lambda: plain.list_objects_v2(Bucket=bucket), "AccessDenied")
        rules = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
        keys.add(rules[0]["ApplyServerSideEncryptionByDefault"]["KMSMasterKeyID"])
    assert len(keys) == 2, keys
    assert all(kms.get_key_rotation_status(KeyId=key)["KeyRotationEnabled"] for key in keys)


who_is_not_of_the_portfolio_neither_sees_nor_launches()
a_launch_role_that_lacks_a_permission_says_which()
the_lead_launches_it()
all_that_takes_tags_has_the_projects()
its_buckets_keep_versions_under_rotating_keys_of_their_own_and_want_tls()
