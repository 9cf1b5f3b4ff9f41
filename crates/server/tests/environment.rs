//! The environment that clients are given, and the bundle in it.

use std::fs;

use server::Variables;
use server::bundle::Bundle;
use server::environment::{Target, before, changes, undone};

fn variables(pairs: &[(&str, &str)]) -> Variables {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn target() -> Target {
    Target {
        gateway: "127.0.0.1:4566".parse().unwrap(),
        bundle: "/state/bundle.pem".to_owned(),
        config_file: "/state/config".to_owned(),
        credentials_file: "/state/credentials".to_owned(),
        state: "/state".to_owned(),
        region: "eu-west-1".to_owned(),
        profile: None,
    }
}

/// What a user behind a company's proxy has.
fn users() -> Variables {
    variables(&[
        ("HOME", "/home/user"),
        ("HTTPS_PROXY", "http://user:secret@proxy.corp.example:3128"),
        ("no_proxy", ".corp.example,.amazonaws.com"),
        ("REQUESTS_CA_BUNDLE", "/etc/corp.pem"),
        ("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9000"),
        ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"),
        ("AWS_REGION", "us-east-1"),
        ("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE"),
    ])
}

#[test]
fn every_client_is_told_where_the_gateway_is() {
    let after = changes(&users(), &target()).apply(&users());
    let check = |names: &[&str], expected: Option<&str>| {
        for name in names {
            assert_eq!(after.get(*name).map(String::as_str), expected, "{name}");
        }
    };
    check(&["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"], Some("http://127.0.0.1:4566"));
    check(&["NO_PROXY", "no_proxy"], Some("127.0.0.1,localhost,::1,.localhost,.corp.example"));
    check(&["AWS_ENDPOINT_URL"], Some("https://127.0.0.1:4566"));
    let bundles =
        ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO"];
    check(&bundles, Some("/state/bundle.pem"));
    check(&["NODE_EXTRA_CA_CERTS"], Some("/state/bundle.pem"));
    check(&["AWS_DISABLE_HOST_PREFIX_INJECTION", "AWS_EC2_METADATA_DISABLED"], Some("true"));
    check(&["NODE_USE_ENV_PROXY"], Some("1"));
    check(&["AWS_REGION", "AWS_DEFAULT_REGION"], Some("eu-west-1"));
    check(&["AWS_CONFIG_FILE"], Some("/state/config"));
    check(&["AWS_SHARED_CREDENTIALS_FILE"], Some("/state/credentials"));
    check(&["FORMWORK_STATE"], Some("/state"));
    check(&["AWS_ENDPOINT_URL_S3", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"], None);
    check(&["HOME"], Some("/home/user"));
    check(&["AWS_ACCESS_KEY_ID"], Some("AKIAEXAMPLE"));
}

#[test]
fn twice_is_as_once() {
    for start in [users(), Variables::new()] {
        let once = changes(&start, &target()).apply(&start);
        assert_eq!(changes(&once, &target()).apply(&once), once);
        assert_eq!(before(&once), start);
    }
}

#[test]
fn another_runtimes_environment_is_seen_through() {
    let first =
        changes(&users(), &Target { profile: Some("mlops-dev".to_owned()), ..target() }).apply(&users());
    assert_eq!(first.get("AWS_PROFILE").unwrap(), "mlops-dev");
    assert!(!first.contains_key("AWS_ACCESS_KEY_ID"));
    let moved = Target { gateway: "127.0.0.1:5000".parse().unwrap(), ..target() };
    assert_eq!(changes(&first, &moved).apply(&first), changes(&users(), &moved).apply(&users()));
}

#[test]
fn it_can_be_undone() {
    for start in [users(), Variables::new()] {
        let inside = changes(&start, &target()).apply(&start);
        assert_eq!(undone(&inside).apply(&inside), start);
        assert_eq!(undone(&start).0.len(), 0);
    }
}

#[test]
fn what_the_user_changes_inside_is_the_users() {
    let mut inside = changes(&users(), &target()).apply(&users());
    inside.insert("HTTPS_PROXY".to_owned(), "http://other.example:8080".to_owned());
    inside.insert("AWS_ENDPOINT_URL_S3".to_owned(), "http://127.0.0.1:9001".to_owned());
    let seen = before(&inside);
    assert_eq!(seen.get("HTTPS_PROXY").unwrap(), "http://other.example:8080");
    assert_eq!(seen.get("AWS_ENDPOINT_URL_S3").unwrap(), "http://127.0.0.1:9001");
    assert_eq!(seen.get("REQUESTS_CA_BUNDLE").unwrap(), "/etc/corp.pem");
}

#[test]
fn a_record_that_is_not_ours_is_none() {
    for record in ["", "nonsense", "[1]", r#"{"HOME": 1}"#] {
        let mut current = users();
        current.insert("FORMWORK_OUTSIDE".to_owned(), record.to_owned());
        assert_eq!(before(&current), users(), "{record}");
    }
}

#[test]
fn no_exception_leads_past_the_gateway() {
    let check = |entry: &str, kept: bool| {
        let current = variables(&[("NO_PROXY", entry)]);
        let after = changes(&current, &target()).apply(&current);
        let entries: Vec<&str> = after["NO_PROXY"].split(',').collect();
        assert_eq!(entries.contains(&entry), kept, "{entry}");
    };
    for entry in
        ["*", "amazonaws.com", ".amazonaws.com", "s3.amazonaws.com:443", ".com", "*.API.aws", "aws", ".cn"]
    {
        check(entry, false);
    }
    for entry in
        ["corp.example", ".internal", "10.0.0.0/8", "notamazonaws.com", "2001:db8::1", "pypi.corp:8080"]
    {
        check(entry, true);
    }
}

#[test]
fn the_changes_are_lines_for_a_shell() {
    let current = variables(&[("AWS_ENDPOINT_URL_KMS", "x")]);
    let quoted = Target { region: "it's".to_owned(), ..target() };
    let shown = changes(&current, &quoted).to_string();
    let lines: Vec<&str> = shown.lines().collect();
    assert!(lines.contains(&r"export AWS_REGION='it'\''s'"), "{shown}");
    assert!(lines.contains(&"unset AWS_ENDPOINT_URL_KMS"), "{shown}");
    assert!(lines.iter().all(|line| line.starts_with("export ") || line.starts_with("unset ")), "{shown}");
}

const ONE: &str = "-----BEGIN CERTIFICATE-----\nb25l\n-----END CERTIFICATE-----\n";
const TWO: &str = "-----BEGIN CERTIFICATE-----\ndHdv\n-----END CERTIFICATE-----\n";

#[test]
fn a_bundle_has_each_certificate_once_and_nothing_else() {
    let mut bundle = Bundle::default();
    bundle.add(&format!("# a comment\r\n{}", ONE.replace('\n', "\r\n")));
    bundle.add(&format!("{TWO}{ONE}-----BEGIN CERTIFICATE-----\ncut off"));
    assert_eq!(bundle.pem(), format!("{ONE}{TWO}"));
}

#[test]
fn what_the_users_variables_name_is_in_the_bundle() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    fs::write(path("corp.pem"), ONE).unwrap();
    fs::create_dir(path("certificates")).unwrap();
    fs::write(path("certificates/0.pem"), TWO).unwrap();
    let current = variables(&[
        ("REQUESTS_CA_BUNDLE", &path("corp.pem")),
        ("SSL_CERT_DIR", &path("certificates")),
        ("CURL_CA_BUNDLE", ""),
        ("NODE_EXTRA_CA_CERTS", &path("gone.pem")),
    ]);
    let gathered = Bundle::gather(&current);
    assert!(gathered.bundle.pem().contains("b25l") && gathered.bundle.pem().contains("dHdv"));
    let unread: Vec<String> = gathered.unread.iter().map(|(path, _)| path.display().to_string()).collect();
    assert_eq!(unread, [path("gone.pem")]);
}
