//! Requests that botocore does not make: other hosts, other clients, and what is for nothing that is served.

use http::request::Parts;
use schema::Protocol;
use wire::{Misroute, Router, Target};

use crate::support::SERVICES;

fn request(method: &str, url: &str, headers: &[(&str, &str)]) -> Parts {
    let uri: http::Uri = url.parse().unwrap();
    let mut builder = http::Request::builder().method(method).uri(uri.path_and_query().unwrap().as_str());
    builder = builder.header("host", uri.authority().unwrap().as_str());
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    builder.body(()).unwrap().into_parts().0
}

fn route(method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> Result<Target, Misroute> {
    Router::new(&SERVICES).route(&request(method, url, headers), body.as_bytes())
}

/// `labels` are `Bucket=b Key=k`.
#[track_caller]
fn check_s3(method: &str, url: &str, headers: &[(&str, &str)], operation: &str, labels: &str) {
    let target = route(method, url, headers, "").unwrap_or_else(|e| panic!("{url}: {}", e.error));
    let found: Vec<String> = target.labels.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!((target.operation.name, found.join(" ").as_str()), (operation, labels), "{method} {url}");
    assert_eq!((target.service.id, target.protocol), ("s3", Protocol::RestXml));
}

#[track_caller]
fn check_refused(
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: &str,
    status: u16,
    code: &str,
) -> Misroute {
    let misroute = route(method, url, headers, body).unwrap_err();
    assert_eq!((misroute.error.status, &*misroute.error.code), (status, code), "{}", misroute.error);
    misroute
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const JSON: (&str, &str) = ("content-type", "application/x-amz-json-1.1");

#[test]
fn s3_is_found_in_paths_and_host_names() {
    check_s3("GET", "http://127.0.0.1:4566/", &[], "ListBuckets", "");
    check_s3("GET", "http://127.0.0.1:4566/b", &[], "ListObjects", "Bucket=b");
    check_s3("PUT", "http://127.0.0.1:4566/endpoints/e", &[], "PutObject", "Bucket=endpoints Key=e");
    check_s3("GET", "http://127.0.0.1:4566/b?Action=x", &[], "ListObjects", "Bucket=b");
    check_s3("GET", "http://127.0.0.1:4566/b/", &[], "ListObjects", "Bucket=b");
    check_s3("GET", "http://b.s3.amazonaws.com/", &[], "ListObjects", "Bucket=b");
    check_s3(
        "GET",
        "http://a.b.c.s3.dualstack.eu-west-1.amazonaws.com/k/l",
        &[],
        "GetObject",
        "Bucket=a.b.c Key=k/l",
    );
    check_s3("GET", "http://b.localhost:4566/k", &[], "GetObject", "Bucket=b Key=k");
    check_s3("GET", "http://s3.localhost:4566/b/k", &[], "GetObject", "Bucket=b Key=k");
    check_s3("HEAD", "http://b.s3.cn-north-1.amazonaws.com.cn/k", &[], "HeadObject", "Bucket=b Key=k");
    check_s3("HEAD", "http://s3.eu-west-1.amazonaws.com/b", &[], "HeadBucket", "Bucket=b");
    check_s3(
        "GET",
        "http://b.s3-eu-west-1.amazonaws.com/%C3%BC+%20/..//x/",
        &[],
        "GetObject",
        "Bucket=b Key=ü+ /..//x/",
    );
}

#[test]
fn what_is_asked_of_s3_is_told_by_its_query_and_headers() {
    let at = "http://s3.amazonaws.com/b";
    check_s3("GET", &format!("{at}?list-type=2&prefix=x"), &[], "ListObjectsV2", "Bucket=b");
    check_s3("GET", &format!("{at}?prefix=x"), &[], "ListObjects", "Bucket=b");
    check_s3("GET", &format!("{at}?versions"), &[], "ListObjectVersions", "Bucket=b");
    check_s3("GET", &format!("{at}?uploads="), &[], "ListMultipartUploads", "Bucket=b");
    check_s3("GET", &format!("{at}?policy"), &[], "GetBucketPolicy", "Bucket=b");
    check_s3("POST", &format!("{at}?delete="), &[], "DeleteObjects", "Bucket=b");
    check_s3("PUT", at, &[], "CreateBucket", "Bucket=b");
    check_s3("PUT", &format!("{at}/k?x-id=PutObject"), &[], "PutObject", "Bucket=b Key=k");
    check_s3("PUT", &format!("{at}/k"), &[("x-amz-copy-source", "a/b")], "CopyObject", "Bucket=b Key=k");
    check_s3("PUT", &format!("{at}/k?partNumber=1&uploadId=u"), &[], "UploadPart", "Bucket=b Key=k");
    let copy = [("x-amz-copy-source", "a/b")];
    check_s3("PUT", &format!("{at}/k?partNumber=1&uploadId=u"), &copy, "UploadPartCopy", "Bucket=b Key=k");
    check_s3("GET", &format!("{at}/k?uploadId=u"), &[], "ListParts", "Bucket=b Key=k");
    check_s3("GET", &format!("{at}/k?partNumber=1"), &[], "GetObject", "Bucket=b Key=k");
    check_s3("POST", &format!("{at}/k?uploads"), &[], "CreateMultipartUpload", "Bucket=b Key=k");
    check_s3("POST", &format!("{at}/k?uploadId=u"), &[], "CompleteMultipartUpload", "Bucket=b Key=k");
    check_s3("DELETE", &format!("{at}/k?uploadId=u"), &[], "AbortMultipartUpload", "Bucket=b Key=k");
    check_s3("DELETE", &format!("{at}/k?versionId=v"), &[], "DeleteObject", "Bucket=b Key=k");
    check_s3("GET", &format!("{at}/k?unknown=1"), &[], "GetObject", "Bucket=b Key=k");
}

#[test]
fn what_s3_does_not_do_here_is_refused_by_name() {
    let at = "http://s3.amazonaws.com/b";
    let refused = check_refused("GET", &format!("{at}?inventory"), &[], "", 501, "NotImplemented");
    assert!(refused.error.message.contains("?inventory"));
    check_refused("GET", &format!("{at}/k?torrent"), &[], "", 501, "NotImplemented");
    let form = [("content-type", "multipart/form-data; boundary=x")];
    let refused = check_refused("POST", at, &form, "", 501, "NotImplemented");
    assert!(refused.error.message.contains("PostObject"));
    let refused = check_refused(
        "GET",
        "http://a-1.s3-accesspoint.eu-west-1.amazonaws.com/k",
        &[],
        "",
        501,
        "NotImplemented",
    );
    assert!(refused.error.message.contains("s3-accesspoint"));
    check_refused("PATCH", at, &[], "", 405, "MethodNotAllowed");
}

#[test]
fn targets_find_json_services_at_any_address() {
    let target = ("x-amz-target", "TrentService.CreateKey");
    for url in [
        "http://127.0.0.1:4566/",
        "https://kms.eu-west-1.amazonaws.com/",
        "http://kms-fips.us-east-1.amazonaws.com",
    ] {
        let found = route("POST", url, &[target, JSON], "").unwrap();
        assert_eq!(
            (found.service.id, found.operation.name, found.protocol),
            ("kms", "CreateKey", Protocol::Json11)
        );
    }
    let found = route("POST", "https://kms.eu-west-1.amazonaws.com/", &[target, JSON], "").unwrap();
    assert_eq!(
        (found.region.as_deref(), found.host_region.as_deref()),
        (Some("eu-west-1"), Some("eu-west-1"))
    );
}

#[test]
fn actions_stand_in_body_or_url() {
    let body = "Action=GetCallerIdentity&Version=2011-06-15";
    let found = route("POST", "http://127.0.0.1:4566/", &[FORM], body).unwrap();
    assert_eq!((found.service.id, found.operation.name), ("sts", "GetCallerIdentity"));
    let found = route("GET", &format!("http://sts.amazonaws.com/?{body}"), &[], "").unwrap();
    assert_eq!((found.service.id, found.protocol), ("sts", Protocol::Query));
    let iam = "Action=GetUser&Version=2010-05-08";
    assert_eq!(route("POST", "https://iam.amazonaws.com/", &[FORM], iam).unwrap().operation.name, "GetUser");
}

#[test]
fn cbor_requests_are_told_by_their_path() {
    let header = ("smithy-protocol", "rpc-v2-cbor");
    let url = "https://codebuild.eu-west-1.amazonaws.com/service/CodeBuild_20161006/operation/StartBuild";
    let found = route("POST", url, &[header], "").unwrap();
    assert_eq!(
        (found.service.id, found.operation.name, found.protocol),
        ("codebuild", "StartBuild", Protocol::Cbor)
    );
    check_refused("POST", "http://127.0.0.1/x", &[header], "", 400, "UnknownOperationException");
}

#[test]
fn the_scope_tells_the_service_at_our_own_address() {
    let scope = |service: &str| {
        format!(
            "AWS4-HMAC-SHA256 Credential=AKID/20261121/eu-north-1/{service}/aws4_request, SignedHeaders=host, \
             Signature=0"
        )
    };
    let authorization = scope("sagemaker");
    let headers = [("authorization", authorization.as_str()), ("date", "Sat, 21 Nov 2026 10:01:09 GMT")];
    let found = route("POST", "http://127.0.0.1:4566/endpoints/e/invocations", &headers, "").unwrap();
    assert_eq!((found.service.id, found.operation.name), ("sagemaker-runtime", "InvokeEndpoint"));
    assert_eq!((found.region.as_deref(), found.host_region), (Some("eu-north-1"), None));
}

#[test]
fn what_is_not_there_is_refused_by_name() {
    let unknown = ("x-amz-target", "TrentService.MakeCoffee");
    let refused =
        check_refused("POST", "http://127.0.0.1/", &[unknown, JSON], "", 400, "UnknownOperationException");
    assert!(refused.error.message.contains("MakeCoffee"));
    let others = SERVICES.iter().find(|s| s.id == "kms").unwrap().others;
    let known = format!("TrentService.{}", others[0]);
    let target = ("x-amz-target", known.as_str());
    let refused = check_refused("POST", "http://127.0.0.1/", &[target, JSON], "", 501, "NotImplemented");
    assert!(refused.error.message.contains(others[0]));
    // A JSON service has no operations by path.
    check_refused(
        "POST",
        "https://kms.eu-west-1.amazonaws.com/",
        &[JSON],
        "",
        404,
        "UnknownOperationException",
    );
    let nobody = ("x-amz-target", "Nobody_1.X");
    check_refused("POST", "http://127.0.0.1/", &[nobody, JSON], "", 501, "NotImplemented");
    check_refused("POST", "https://polly.eu-west-1.amazonaws.com/v1/speech", &[], "", 501, "NotImplemented");
    let host = "https://autoscaling.eu-west-1.amazonaws.com/";
    let refused = check_refused("POST", host, &[FORM], "Action=DescribeTags", 501, "NotImplemented");
    assert_eq!(refused.protocol, Protocol::Query, "who asks in the query protocol is answered in it");
    let sts = "https://sts.amazonaws.com/";
    check_refused("POST", sts, &[FORM], "Action=Nothing&Version=2011-06-15", 400, "InvalidAction");
    check_refused("POST", sts, &[FORM], "Action=GetCallerIdentity&Version=1999-01-01", 400, "InvalidAction");
    check_refused(
        "GET",
        "https://runtime.sagemaker.eu-west-1.amazonaws.com/x",
        &[],
        "",
        404,
        "UnknownOperationException",
    );
}
