//! TLS: names, certificates and the authority behind them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use server::{Authority, AuthorityError, BindError, Certificate, Gateway, Settings};

use crate::support::{authority, connector, exchange, now, start, team_certificate, within};

const REQUEST: &str = "GET /x HTTP/1.1\r\nHost: sts.eu-west-1.amazonaws.com\r\nConnection: close\r\n\r\n";

#[tokio::test]
async fn one_port_speaks_plain_http_and_tls() {
    let gateway = start(|_| {}).await;
    let plain = gateway.ask(REQUEST).await;
    assert!(plain.contains("GET /x | secure false | 127.0.0.1 | direct | host sts.eu-west-1"), "{plain}");
    let stream = gateway.shake_hands("sts.eu-west-1.amazonaws.com").await.unwrap();
    let secure = exchange(stream, REQUEST).await;
    assert!(secure.contains("GET /x | secure true | 127.0.0.1 | direct | host sts.eu-west-1"), "{secure}");
}

#[tokio::test]
async fn names_of_awss_and_of_this_machine_have_certificates_and_no_others_do() {
    let gateway = start(|_| {}).await;
    let check = async |name: &str, accepted: bool| {
        let shaken = gateway.shake_hands(name).await;
        assert_eq!(shaken.is_ok(), accepted, "`{name}`: {:?}", shaken.err());
    };
    check("sts.amazonaws.com", true).await;
    check("amazonaws.com", true).await;
    check("a.dotted.bucket.s3.eu-west-1.amazonaws.com", true).await;
    check("under_scored.s3.amazonaws.com", true).await;
    check("s3.cn-north-1.amazonaws.com.cn", true).await;
    check("lambda.eu-west-1.api.aws", true).await;
    check("STS.Amazonaws.com", true).await;
    check(&format!("{0}.{0}.s3.amazonaws.com", "b".repeat(60)), true).await;
    check("localhost", true).await;
    check("console.localhost", true).await;
    check("127.0.0.1", true).await;
    check("::1", true).await;
    check("example.com", false).await;
    check("notamazonaws.com", false).await;
    check("amazonaws.com.example.com", false).await;
    check("api.aws.example", false).await;
    check("192.0.2.1", false).await;
}

#[tokio::test]
async fn the_name_in_the_handshake_stands_in_for_a_missing_host() {
    let gateway = start(|_| {}).await;
    let stream = gateway.shake_hands("kms.eu-west-1.amazonaws.com").await.unwrap();
    let answer = exchange(stream, "GET / HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains("| host kms.eu-west-1.amazonaws.com | header -"), "{answer}");
}

#[tokio::test]
async fn http_2_is_not_offered() {
    let gateway = start(|_| {}).await;
    let mut config = (**gateway.connector().config()).clone();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let connector = tokio_rustls::TlsConnector::from(Arc::new(config));
    let stream = connector.connect("localhost".try_into().unwrap(), gateway.dial().await).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(b"http/1.1".as_slice()));
}

#[tokio::test]
async fn a_client_without_our_authority_is_not_served() {
    let gateway = start(|_| {}).await;
    let other = tempfile::tempdir().unwrap();
    let stranger = connector(&[authority(&other).certificate()]);
    let shaken = within(stranger.connect("localhost".try_into().unwrap(), gateway.dial().await)).await;
    assert!(shaken.unwrap_err().to_string().contains("UnknownIssuer"));
}

#[tokio::test]
async fn an_authority_opened_again_is_the_same_one() {
    let gateway = start(|_| {}).await;
    let again = authority(&gateway.folder);
    assert_eq!(again.certificate(), gateway.authority.certificate());
    let renewed = start(|settings| settings.authority = again).await;
    let trusting = gateway.connector();
    within(trusting.connect("localhost".try_into().unwrap(), renewed.dial().await)).await.unwrap();
}

#[tokio::test]
async fn a_lost_certificate_is_made_again_for_the_same_key() {
    let gateway = start(|_| {}).await;
    fs::remove_file(gateway.folder.path().join("authority.pem")).unwrap();
    let again = authority(&gateway.folder);
    let trusting = connector(&[again.certificate()]);
    within(trusting.connect("localhost".try_into().unwrap(), gateway.dial().await)).await.unwrap();
}

#[tokio::test]
async fn a_lost_key_takes_its_certificate_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let first = authority(&folder);
    fs::remove_file(folder.path().join("authority.key")).unwrap();
    let second = authority(&folder);
    assert_ne!(first.certificate(), second.certificate());
    let gateway = start(|settings| settings.authority = second.clone()).await;
    let trusting = connector(&[second.certificate()]);
    within(trusting.connect("localhost".try_into().unwrap(), gateway.dial().await)).await.unwrap();
    let files: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files.len(), 2, "{files:?}");
}

#[test]
fn the_authoritys_key_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    authority(&folder);
    let key = folder.path().join("authority.key");
    assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    fs::set_permissions(&key, fs::Permissions::from_mode(0o640)).unwrap();
    let opened = Authority::open(folder.path(), Arc::new(now));
    assert!(matches!(opened, Err(AuthorityError::Exposed { path }) if path == key));
}

#[test]
fn a_key_that_is_none_is_named() {
    let folder = tempfile::tempdir().unwrap();
    authority(&folder);
    let key = folder.path().join("authority.key");
    fs::write(&key, "not a key").unwrap();
    let opened = Authority::open(folder.path(), Arc::new(now));
    assert!(matches!(opened, Err(AuthorityError::Key { path, .. }) if path == key));
}

fn der(authority: &Authority) -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(authority.certificate().as_bytes()).unwrap()
}

#[test]
fn the_authority_vouches_for_servers_and_for_no_other_authority() {
    let folder = tempfile::tempdir().unwrap();
    // Basic constraints (2.5.29.19), critical: an authority, with a path length of 0.
    let expected = b"\x06\x03\x55\x1d\x13\x01\x01\xff\x04\x08\x30\x06\x01\x01\xff\x02\x01\x00";
    let der = der(&authority(&folder));
    assert!(der.windows(expected.len()).any(|window| window == expected));
}

#[test]
fn two_authorities_have_two_names() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let name = |folder| {
        let der = der(&authority(folder));
        let at = der.windows(10).position(|window| window == b"authority ").unwrap();
        der[at..at + 26].to_vec()
    };
    assert_ne!(name(&one), name(&other));
}

#[tokio::test]
async fn a_certificate_is_kept_for_a_month_and_then_made_anew() {
    let later = Arc::new(AtomicU64::new(0));
    let clock = later.clone();
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(move || now() + Duration::from_secs(clock.load(Ordering::Relaxed)));
    let authority = Arc::new(Authority::open(folder.path(), clock).unwrap());
    let gateway = start(|settings| settings.authority = authority.clone()).await;
    let trusting = connector(&[authority.certificate()]);
    let shown = async || {
        let stream = trusting.connect("localhost".try_into().unwrap(), gateway.dial().await).await?;
        Ok::<_, std::io::Error>(stream.get_ref().1.peer_certificates().unwrap()[0].clone().into_owned())
    };
    let first = shown().await.unwrap();
    later.store(Duration::from_hours(29 * 24).as_secs(), Ordering::Relaxed);
    assert_eq!(first, shown().await.unwrap());
    // What is made then is not valid yet by the client's clock, which is the true one.
    later.store(Duration::from_hours(31 * 24).as_secs(), Ordering::Relaxed);
    assert!(shown().await.unwrap_err().to_string().contains("not valid yet"));
    // A clock that is put right again leaves no certificate of the future behind.
    later.store(0, Ordering::Relaxed);
    shown().await.unwrap();
}

#[tokio::test]
async fn a_teams_certificate_vouches_for_all_but_awss_names() {
    let folder = tempfile::tempdir().unwrap();
    let (team, pem) = team_certificate(&folder);
    let gateway = start(|settings| settings.certificate = Some(team)).await;

    let ours = gateway.connector();
    within(ours.connect("sts.amazonaws.com".try_into().unwrap(), gateway.dial().await)).await.unwrap();
    let theirs = connector(&[&pem]);
    within(theirs.connect("mlops.example.com".try_into().unwrap(), gateway.dial().await)).await.unwrap();

    let other = folder.path().join("other.key");
    fs::write(&other, rcgen::KeyPair::generate().unwrap().serialize_pem()).unwrap();
    let mismatched = Certificate::load(&folder.path().join("team.pem"), &other).unwrap_err().to_string();
    assert!(mismatched.contains("team.pem") && mismatched.contains("other.key"), "{mismatched}");
}

#[tokio::test]
async fn other_machines_are_not_served_without_a_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let mut settings = Settings::new(authority(&folder));
    settings.address = "0.0.0.0".parse().unwrap();
    assert!(matches!(Gateway::bind(settings).await, Err(BindError::NoCertificate(_))));
}
