//! Our answers are those that botocore was seen to read right: `answers.json` holds them with what they mean, and
//! `answers.py` has botocore read it. To write it anew, run the ignored test here, then the script.

use schema::{ApiError, Protocol};
use serde_json::{Value as Json, json};
use wire::{Response, Target, decode_answer, encode_answer, encode_error};

use crate::support::{SERVICES, by_name, fill};

const PROTOCOLS: [(&str, Protocol); 5] = [
    ("json", Protocol::Json11),
    ("query", Protocol::Query),
    ("rest-json", Protocol::RestJson),
    ("rest-xml", Protocol::RestXml),
    ("smithy-rpc-v2-cbor", Protocol::Cbor),
];

/// What is answered: service, operation, protocol, output.
fn outputs() -> Vec<(&'static str, &'static str, &'static str, Json)> {
    let role = json!({
        "Path": "/p/", "RoleName": "r", "RoleId": "AROA1", "Arn": "arn:aws:iam::111122223333:role/p/r",
        "CreateDate": 1_795_255_269, "AssumeRolePolicyDocument": "%7B%7D", "Tags": [{"Key": "a", "Value": "<&> é"}],
    });
    let owner = json!({"ID": "1", "DisplayName": "me"});
    let grantee = json!({"Type": "CanonicalUser", "ID": "1"});
    let object = json!({"Key": "a&b/ü ", "LastModified": 1_795_255_269, "ETag": "\"e\"", "Size": 5, "StorageClass": "STANDARD"});
    vec![
        (
            "sts",
            "GetCallerIdentity",
            "query",
            json!({"UserId": "u", "Account": "111122223333", "Arn": "arn:x"}),
        ),
        ("iam", "GetRole", "query", json!({"Role": role})),
        ("iam", "ListRoles", "query", json!({"Roles": [], "IsTruncated": false})),
        ("iam", "DeleteRole", "query", json!({})),
        (
            "cloudformation",
            "DescribeStacks",
            "query",
            json!({"Stacks": [{
                "StackName": "s", "CreationTime": 1_795_255_269, "StackStatus": "CREATE_COMPLETE",
                "Outputs": [{"OutputKey": "k", "OutputValue": " v\n"}], "Capabilities": ["CAPABILITY_IAM"],
                "DisableRollback": false,
            }]}),
        ),
        ("kms", "Encrypt", "json", json!({"CiphertextBlob": "AAH/", "KeyId": "arn:k"})),
        ("kms", "EnableKey", "json", json!({})),
        (
            "ssm",
            "GetParameter",
            "json",
            json!({"Parameter": {
                "Name": "/a", "Value": "é", "Version": 3, "LastModifiedDate": 1_795_255_269.123,
            }}),
        ),
        (
            "logs",
            "GetLogEvents",
            "json",
            json!({"events": [{"timestamp": 1_795_255_269_000_i64, "message": "m"}]}),
        ),
        (
            "sagemaker",
            "DescribeTrainingJob",
            "json",
            json!({
                "TrainingJobName": "j", "TrainingJobArn": "arn:j", "HyperParameters": {"a": "1"},
                "ModelArtifacts": {"S3ModelArtifacts": "s3://b/k"}, "TrainingJobStatus": "Completed",
                "SecondaryStatus": "Completed", "AlgorithmSpecification": {"TrainingInputMode": "File"},
                "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 30},
                "StoppingCondition": {"MaxRuntimeInSeconds": 60}, "CreationTime": 1_795_255_269,
                "FinalMetricDataList": [{"MetricName": "rmse", "Value": 0.5, "Timestamp": 1_795_255_269}],
            }),
        ),
        (
            "servicecatalog",
            "DescribeRecord",
            "json",
            json!({"RecordDetail": {"RecordId": "r", "Status": "SUCCEEDED"}}),
        ),
        (
            "servicecatalog",
            "DescribeRecord",
            "smithy-rpc-v2-cbor",
            json!({
                "RecordDetail": {"RecordId": "r", "Status": "SUCCEEDED", "CreatedTime": 1_795_255_269.5},
                "RecordOutputs": [{"OutputKey": "k", "OutputValue": "é"}],
            }),
        ),
        (
            "codebuild",
            "BatchGetBuilds",
            "smithy-rpc-v2-cbor",
            json!({"builds": [{
            "id": "p:1", "buildNumber": 7, "startTime": 1_795_255_269, "buildComplete": true, "logs": {"groupName": "g"},
        }], "buildsNotFound": []}),
        ),
        (
            "sagemaker-runtime",
            "InvokeEndpointAsync",
            "rest-json",
            json!({"InferenceId": "i", "OutputLocation": "s3://b/k"}),
        ),
        (
            "s3",
            "ListBuckets",
            "rest-xml",
            json!({"Buckets": [{"Name": "b", "CreationDate": 1_795_255_269}], "Owner": owner}),
        ),
        (
            "s3",
            "ListObjectsV2",
            "rest-xml",
            json!({
                "Name": "b", "Prefix": "", "KeyCount": 2, "MaxKeys": 1000, "IsTruncated": false, "Contents": [object, object],
                "CommonPrefixes": [{"Prefix": "a/"}],
            }),
        ),
        (
            "s3",
            "ListObjectVersions",
            "rest-xml",
            json!({
                "Name": "b", "IsTruncated": false, "Versions": [{"Key": "k", "VersionId": "1", "IsLatest": true}],
                "DeleteMarkers": [{"Key": "k", "VersionId": "2", "IsLatest": false}],
            }),
        ),
        ("s3", "GetBucketLocation", "rest-xml", json!({"LocationConstraint": "eu-west-1"})),
        ("s3", "GetBucketLocation", "rest-xml", json!({})),
        ("s3", "GetBucketPolicy", "rest-xml", json!({"Policy": "{\"Statement\": []}"})),
        ("s3", "GetBucketVersioning", "rest-xml", json!({"Status": "Enabled"})),
        ("s3", "GetBucketVersioning", "rest-xml", json!({})),
        (
            "s3",
            "GetBucketAcl",
            "rest-xml",
            json!({"Owner": owner, "Grants": [{"Grantee": grantee, "Permission": "READ"}]}),
        ),
        (
            "s3",
            "GetBucketCors",
            "rest-xml",
            json!({"CORSRules": [
                {"AllowedMethods": ["GET", "PUT"], "AllowedOrigins": ["*"], "MaxAgeSeconds": 3},
            ]}),
        ),
        (
            "s3",
            "GetBucketLifecycleConfiguration",
            "rest-xml",
            json!({"Rules": [
                {"ID": "x", "Status": "Enabled", "Filter": {"Prefix": "a/"}, "Expiration": {"Days": 3}},
            ]}),
        ),
        (
            "s3",
            "GetBucketEncryption",
            "rest-xml",
            json!({"ServerSideEncryptionConfiguration": {"Rules": [
                {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "k"}},
            ]}}),
        ),
        (
            "s3",
            "GetObjectTagging",
            "rest-xml",
            json!({"TagSet": [{"Key": "a", "Value": ""}], "VersionId": "v"}),
        ),
        (
            "s3",
            "DeleteObjects",
            "rest-xml",
            json!({
                "Deleted": [{"Key": "a"}, {"Key": "b"}], "Errors": [{"Key": "c", "Code": "AccessDenied", "Message": "m"}],
            }),
        ),
        (
            "s3",
            "CopyObject",
            "rest-xml",
            json!({"CopyObjectResult": {"ETag": "\"e\"", "LastModified": 1_795_255_269}, "VersionId": "v"}),
        ),
        ("s3", "CreateMultipartUpload", "rest-xml", json!({"Bucket": "b", "Key": "k", "UploadId": "u"})),
        (
            "s3",
            "CompleteMultipartUpload",
            "rest-xml",
            json!({"Location": "http://l", "Bucket": "b", "Key": "k", "ETag": "\"e\""}),
        ),
        (
            "s3",
            "ListParts",
            "rest-xml",
            json!({"Bucket": "b", "Key": "k", "Parts": [{"PartNumber": 1, "Size": 5, "ETag": "\"e\""}]}),
        ),
        ("s3", "PutObject", "rest-xml", json!({"ETag": "\"e\"", "ChecksumCRC32": "DUoRhQ=="})),
        (
            "s3",
            "HeadObject",
            "rest-xml",
            json!({
                "ContentLength": 5, "ContentType": "text/plain", "LastModified": 1_795_255_269, "ETag": "\"e\"",
                "Metadata": {"one": "1", "two": "a b"},
            }),
        ),
        ("s3", "DeleteBucket", "rest-xml", json!({})),
    ]
}

/// What is refused: service, operation, protocol, error.
fn errors() -> Vec<(&'static str, &'static str, &'static str, ApiError)> {
    let missing = || ApiError::new("ResourceNotFoundException", "no <such> thing");
    vec![
        ("sts", "AssumeRole", "query", ApiError::new("AccessDenied", "a & b").with_status(403)),
        (
            "iam",
            "GetRole",
            "query",
            ApiError::new("NoSuchEntityException", "The role with name r cannot be found."),
        ),
        ("ssm", "GetParameter", "json", ApiError::new("ParameterNotFound", "")),
        ("logs", "GetLogEvents", "json", missing()),
        ("codebuild", "BatchGetBuilds", "smithy-rpc-v2-cbor", ApiError::new("InvalidInputException", "é")),
        (
            "sagemaker-runtime",
            "InvokeEndpoint",
            "rest-json",
            ApiError::new("ModelError", "m")
                .with("LogStreamArn", "arn")
                .with_number("OriginalStatusCode", 500),
        ),
        (
            "s3",
            "GetObject",
            "rest-xml",
            ApiError::new("NoSuchKey", "The specified key does not exist.").with("Key", "a<b"),
        ),
        ("s3", "HeadObject", "rest-xml", ApiError::new("404", "Not Found").with_status(404)),
    ]
}

fn target(service: &str, operation: &str, protocol: &str) -> Target {
    let service = SERVICES.into_iter().find(|s| s.id == service).unwrap();
    let operation = service.operations.iter().find(|o| o.name == operation).unwrap();
    let protocol = PROTOCOLS.iter().find(|(name, _)| *name == protocol).unwrap().1;
    Target { service, operation, protocol, region: None, host_region: None, labels: Vec::new() }
}

fn record(target: &Target, protocol: &str, meaning: (&str, Json), response: &Response) -> Json {
    let headers = response.headers().iter().map(|(n, v)| (n.as_str().to_owned(), json!(v.to_str().unwrap())));
    let mut record = json!({
        "service": target.service.id, "operation": target.operation.name, "protocol": protocol,
        "status": response.status().as_u16(), "headers": headers.collect::<serde_json::Map<_, _>>(),
    });
    record[meaning.0] = meaning.1;
    match std::str::from_utf8(response.body()) {
        Ok(text) => record["text"] = json!(text),
        Err(_) => record["bytes"] = json!(response.body()),
    }
    record
}

fn records() -> Vec<Json> {
    let answers = outputs().into_iter().map(|(service, operation, protocol, output)| {
        let target = target(service, operation, protocol);
        let mut shape = (target.operation.new_output)();
        fill(shape.as_mut(), &output);
        let response =
            encode_answer(&target, shape.as_ref(), "11111111-2222-3333-4444-555555555555").unwrap();
        let back = decode_answer(target.operation, target.protocol, &response).unwrap();
        assert_eq!(by_name(back.as_ref()), by_name(shape.as_ref()), "{operation}");
        record(&target, protocol, ("output", output), &response)
    });
    let refusals = errors().into_iter().map(|(service, operation, protocol, error)| {
        let target = target(service, operation, protocol);
        let head = target.operation.method == "HEAD";
        let response = encode_error(Some(target.service), target.protocol, &error, "id-1", head);
        let meaning = json!({"code": error.code, "message": error.message});
        record(&target, protocol, ("error", meaning), &response)
    });
    answers.chain(refusals).collect()
}

/// Compares what we write with the file whose every answer botocore was seen to read as meant. When an answer changes on
/// purpose, the failing test leaves the new file beside the old one, for the script beside it to judge.
#[test]
fn answers_are_those_that_botocore_reads() {
    let known: Vec<Json> = serde_json::from_str(include_str!("../fixtures/answers.json")).unwrap();
    let found = records();
    if found == known {
        return;
    }
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/answers.json");
    std::fs::write(path, serde_json::to_string_pretty(&found).unwrap() + "\n").unwrap();
    assert_eq!(found.len(), known.len(), "{path}");
    for (found, known) in found.iter().zip(&known) {
        assert_eq!(found, known, "{path}");
    }
}

#[test]
fn a_part_of_an_object_is_partial_content() {
    let status = |range: Option<&str>| {
        let range = range.map(str::to_owned);
        let output = shapes_s3::GetObjectOutput { content_range: range, ..Default::default() };
        encode_answer(&target("s3", "GetObject", "rest-xml"), &output, "id-1").unwrap().status().as_u16()
    };
    assert_eq!((status(None), status(Some("bytes 0-4/10"))), (200, 206));
}

#[test]
fn a_detail_in_small_letters_is_a_header_of_an_s3_error() {
    let error = ApiError::new("NoSuchKey", "none")
        .with_status(404)
        .with("Key", "a")
        .with("x-amz-delete-marker", "true");
    for head in [false, true] {
        let target = target("s3", "GetObject", "rest-xml");
        let response = encode_error(Some(target.service), target.protocol, &error, "id-1", head);
        assert_eq!(response.headers()["x-amz-delete-marker"], "true");
        let body = String::from_utf8(response.into_body()).unwrap();
        assert_eq!(body.contains("<Key>a</Key>"), !head);
        assert!(!body.contains("delete-marker"));
    }
}
