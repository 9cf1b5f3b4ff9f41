//! Python's own clients, whose default checks are strict: a judge from outside.

use std::process::{Output, Stdio};

use server::environment::{Target, changes};
use server::{Variables, bundle::Bundle};

use crate::support::{Running, start, web_host, within};

/// Runs a Python program in the environment that `formwork env` would make.
#[expect(clippy::disallowed_methods, reason = "the judge is another program")]
async fn python(gateway: &Running, program: &'static str, argument: String) -> Output {
    let path = gateway.folder.path().join("bundle.pem");
    let mut bundle = Bundle::gather(&Variables::new()).bundle;
    bundle.add(gateway.authority.certificate());
    std::fs::write(&path, bundle.pem()).unwrap();
    let file = |name: &str| gateway.folder.path().join(name).display().to_string();
    let target = Target {
        gateway: gateway.address,
        bundle: path.display().to_string(),
        config_file: file("config"),
        credentials_file: file("credentials"),
        state: gateway.folder.path().display().to_string(),
        region: "eu-west-1".to_owned(),
        profile: None,
    };
    let variables = changes(&Variables::new(), &target).apply(&Variables::new());
    let run = tokio::task::spawn_blocking(move || {
        std::process::Command::new("python3")
            .args(["-c", program, &argument])
            .envs(variables)
            .stdin(Stdio::null())
            .output()
            .expect("Python 3 is needed to build and test")
    });
    within(run).await.unwrap()
}

async fn check(program: &'static str, argument: impl FnOnce(&Running) -> String, expected: &str) {
    let gateway = start(|_| {}).await;
    let argument = argument(&gateway);
    let output = python(&gateway, program, argument).await;
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains(expected), "{said}{}", String::from_utf8_lossy(&output.stderr));
}

/// Opens an address by what the environment says, and prints what comes.
const OPEN: &str =
    "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=10).read().decode())";

#[tokio::test]
async fn python_reaches_a_name_of_awss_through_the_proxy() {
    let expected = "GET /x?y=1 | secure true | 127.0.0.1 | connect a.dotted_bucket.s3.amazonaws.com";
    check(OPEN, |_| "https://a.dotted_bucket.s3.amazonaws.com/x?y=1".to_owned(), expected).await;
    let expected = "GET /x | secure false | 127.0.0.1 | absolute s3.amazonaws.com";
    check(OPEN, |_| "http://s3.amazonaws.com/x".to_owned(), expected).await;
}

#[tokio::test]
async fn python_reaches_the_endpoint_by_its_address() {
    let url = |gateway: &Running| format!("https://{}/x", gateway.address);
    check(OPEN, url, "GET /x | secure true | 127.0.0.1 | direct | host 127.0.0.1").await;
}

#[tokio::test]
async fn python_reaches_local_hosts_without_the_proxy() {
    let web = web_host().await;
    check(OPEN, move |_| format!("http://{web}/x"), "GET /x HTTP/1.1").await;
}

/// The checks that Python 3.13 makes by default, asked for by name where the version has them.
#[tokio::test]
async fn pythons_strict_checks_accept_the_certificate() {
    let program = "
import socket, ssl, sys
host, port = sys.argv[1].rsplit(':', 1)
context = ssl.create_default_context()
context.verify_flags |= ssl.VERIFY_X509_STRICT | getattr(ssl, 'VERIFY_X509_PARTIAL_CHAIN', 0)
for name in ['localhost', '127.0.0.1', 'sts.eu-west-1.amazonaws.com', 'x.s3.cn-north-1.amazonaws.com.cn']:
    with context.wrap_socket(socket.create_connection((host, port), timeout=10), server_hostname=name) as secure:
        print(name, secure.version())
print('all accepted')
";
    check(program, |gateway| gateway.address.to_string(), "all accepted").await;
}

/// The authority cannot vouch for a name outside its constraints, whoever were to hold its key.
#[tokio::test]
async fn python_heeds_the_authoritys_name_constraints() {
    let gateway = start(|_| {}).await;
    let folder = gateway.folder.path();
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let key = rcgen::KeyPair::from_pem(&read("authority.key")).unwrap();
    let mut parameters = rcgen::CertificateParams::new(vec!["pypi.org".to_owned()]).unwrap();
    parameters.use_authority_key_identifier_extension = true;
    let mut authority = rcgen::CertificateParams::default();
    authority.distinguished_name = rcgen::DistinguishedName::new();
    let name = common_name(gateway.authority.certificate());
    authority.distinguished_name.push(rcgen::DnType::CommonName, name);
    let leaf_key = rcgen::KeyPair::generate().unwrap();
    let leaf = parameters.signed_by(&leaf_key, &rcgen::Issuer::new(authority, key)).unwrap();
    let (certificate_path, key_path) = (folder.join("forged.pem"), folder.join("forged.key"));
    std::fs::write(&certificate_path, leaf.pem()).unwrap();
    std::fs::write(&key_path, leaf_key.serialize_pem()).unwrap();
    let forged = server::Certificate::load(&certificate_path, &key_path).unwrap();
    let pretender = start(|settings| {
        settings.certificate = Some(forged);
        settings.authority = gateway.authority.clone();
    })
    .await;
    let program = "
import socket, ssl, sys
host, port = sys.argv[1].rsplit(':', 1)
try:
    ssl.create_default_context().wrap_socket(socket.create_connection((host, port)), server_hostname='pypi.org')
except ssl.SSLCertVerificationError as error:
    print(error.verify_message)
";
    let output = python(&gateway, program, pretender.address.to_string()).await;
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.contains("permitted subtree violation"),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The common name that stands in an authority's certificate.
fn common_name(pem: &str) -> String {
    use rustls::pki_types::pem::PemObject;
    let der = rustls::pki_types::CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
    let at = der.windows(9).position(|window| window == b"Formwork ").unwrap();
    String::from_utf8(der[at..at + 35].to_vec()).unwrap()
}
