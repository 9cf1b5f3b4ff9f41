//! The border between accounts, at an encrypted object: bucket, key and caller must all agree; and plain HTTP.

use crate::installation::{Installation, Said};

const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": ["s3:GetObject", "s3:ListBucket"],
     "Resource": ["arn:aws:s3:::team-artifacts", "arn:aws:s3:::team-artifacts/*"]},
    {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
     "Resource": ["arn:aws:s3:::team-artifacts", "arn:aws:s3:::team-artifacts/*"],
     "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}"#;

const KEY_POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"}, "Action": "kms:*", "Resource": "*"},
    {"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "kms:Decrypt", "Resource": "*"}]}"#;

/// An installation whose dev account has a bucket that encrypts under a key of its own, with an object in it.
fn with_bucket() -> (Installation, String) {
    let installation = Installation::start();
    let key = installation.aws("mlops-dev", &["kms", "create-key"]).json();
    let key = key["KeyMetadata"]["Arn"].as_str().expect("an ARN").to_owned();
    done(&installation.aws("mlops-dev", &["s3", "mb", "s3://team-artifacts"]));
    let rule = format!(
        r#"{{"Rules": [{{"ApplyServerSideEncryptionByDefault": {{"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "{key}"}}}}]}}"#
    );
    let words = ["s3api", "put-bucket-encryption", "--bucket", "team-artifacts"];
    done(
        &installation
            .aws("mlops-dev", &[&words[..], &["--server-side-encryption-configuration", &rule]].concat()),
    );
    std::fs::write(installation.folder().join("model"), "a model").expect("a file");
    done(&installation.aws("mlops-dev", &["s3", "cp", "model", "s3://team-artifacts/model"]));
    (installation, key)
}

fn done(said: &Said) {
    assert!(said.ok, "{}", said.err);
}

#[test]
fn an_encrypted_object_crosses_a_border_when_bucket_and_key_let_it_and_not_before() {
    let (installation, key) = with_bucket();
    let read = || installation.aws("mlops-prod", &["s3", "cp", "s3://team-artifacts/model", "-"]);

    let stranger = read();
    assert!(!stranger.ok && stranger.err.contains("403"), "{}", stranger.err);

    let words = ["s3api", "put-bucket-policy", "--bucket", "team-artifacts", "--policy", POLICY];
    done(&installation.aws("mlops-dev", &words));
    let keyless = read();
    assert!(!keyless.ok && keyless.err.contains("kms:Decrypt"), "{}", keyless.err);

    let words =
        ["kms", "put-key-policy", "--key-id", &key, "--policy-name", "default", "--policy", KEY_POLICY];
    done(&installation.aws("mlops-dev", &words));
    assert_eq!(read().out, "a model");

    done(&installation.aws("mlops-prod", &["s3", "mb", "s3://prod-copy"]));
    done(&installation.aws("mlops-prod", &["s3", "cp", "s3://team-artifacts/model", "s3://prod-copy/model"]));
    assert_eq!(installation.aws("mlops-prod", &["s3", "cp", "s3://prod-copy/model", "-"]).out, "a model");

    // The border goes both ways: what prod has now is prod's, and writing back was never allowed.
    let back = installation.aws("mlops-dev", &["s3", "cp", "s3://prod-copy/model", "-"]);
    assert!(!back.ok, "{}", back.out);
    let write = installation.aws("mlops-prod", &["s3", "cp", "model", "s3://team-artifacts/other"]);
    assert!(!write.ok && write.err.contains("AccessDenied"), "{}", write.err);
}

#[test]
fn plain_http_is_denied_by_a_bucket_that_wants_tls() {
    let (installation, _) = with_bucket();
    let address =
        installation.formwork(&["status", "--json"]).json()["address"].as_str().expect("it").to_owned();
    let endpoint = format!("http://{address}");
    let words = ["s3", "cp", "s3://team-artifacts/model", "-", "--endpoint-url", &endpoint];
    // Without such a policy, plain HTTP is as good as TLS.
    assert_eq!(installation.aws("mlops-dev", &words).out, "a model");
    let put = ["s3api", "put-bucket-policy", "--bucket", "team-artifacts", "--policy", POLICY];
    done(&installation.aws("mlops-dev", &put));
    let denied = installation.aws("mlops-dev", &words);
    assert!(!denied.ok && denied.err.contains("403"), "{}", denied.err);
    assert_eq!(installation.aws("mlops-dev", &["s3", "cp", "s3://team-artifacts/model", "-"]).out, "a model");
}
