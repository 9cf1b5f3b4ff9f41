//! What only a clock can show: credentials that have ended, and signatures of another time.

use std::net::SocketAddr;
use std::sync::Arc;

use http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use kernel::{Caller, Enforcement, Kernel, ManualClock, Origin, SystemEntropy};
use wire::sigv4::{self, Credentials, Payload, Signing};

use super::Api;
use crate::{Connection, RequestBody, Via};

const ACCOUNT: &str = testkit::ACCOUNT;
const MINUTE: i64 = 60_000;

/// The API, a clock that a test moves, and temporary credentials for a quarter of an hour.
struct House {
    api: Api,
    clock: Arc<ManualClock>,
    credentials: Credentials,
    _folder: tempfile::TempDir,
}

impl House {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(ManualClock::at(testkit::START));
        let settings = kernel::Settings {
            folder: folder.path().to_owned(),
            enforcement: Enforcement::On,
            clock: Arc::clone(&clock) as _,
            entropy: Arc::new(SystemEntropy),
        };
        let registry = crate::services::registry(Enforcement::On);
        let kernel = Kernel::start(settings, registry, tokio::runtime::Handle::current()).expect("a kernel");
        let root =
            policy::Principal::Root { partition: policy::Partition::default(), account: ACCOUNT.to_owned() };
        let issue = move |call: &mut kernel::Call| iam::issue(call, Caller::new(root), 900);
        let issued = kernel.read(Origin::nobody(), issue).await.expect("credentials");
        let credentials = Credentials {
            access_key: issued.access_key_id,
            secret: issued.secret_access_key,
            token: Some(issued.session_token),
        };
        let api = Api::new(kernel, testkit::REGION.to_owned(), None);
        House { api, clock, credentials, _folder: folder }
    }

    /// Asks a service by its host and path, signed so many minutes from now; the status, and what is answered.
    async fn ask(&self, service: &str, path: &str, minutes: i64) -> (StatusCode, String) {
        let host = format!("{service}.eu-west-1.amazonaws.com");
        let request = Request::get(path).header("host", host).body(()).expect("a request");
        let (mut parts, ()) = request.into_parts();
        let now = schema::Timestamp(kernel::Clock::now(&*self.clock).0 + minutes * MINUTE);
        let signing = Signing { credentials: &self.credentials, region: testkit::REGION, service, now };
        sigv4::sign(&mut parts, &Payload::Hash(sigv4::hash(b"")), &signing).expect("signed");
        let address = SocketAddr::from(([127, 0, 0, 1], 4566));
        let connection = Connection {
            secure: true,
            origin: crate::Origin::Peer(address),
            dialled: address,
            via: Via::Direct,
            requested_host: None,
        };
        let response = self.api.handle(Request::from_parts(parts, RequestBody::none()), &connection).await;
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes();
        (parts.status, String::from_utf8_lossy(&body).into_owned())
    }
}

const WHO: &str = "/?Action=GetCallerIdentity&Version=2011-06-15";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn credentials_that_have_ended_are_refused_as_expired() {
    let house = House::new().await;
    house.clock.advance(15 * MINUTE - 1_000);
    for (service, path) in [("sts", WHO), ("s3", "/")] {
        let (status, answer) = house.ask(service, path, 0).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
    }
    house.clock.advance(1_000);
    let cases = [
        ("sts", WHO, StatusCode::FORBIDDEN, "The security token included in the request is expired"),
        ("s3", "/", StatusCode::BAD_REQUEST, "The provided token has expired."),
    ];
    for (service, path, expected, words) in cases {
        let (status, answer) = house.ask(service, path, 0).await;
        assert_eq!(status, expected, "{answer}");
        assert!(answer.contains("<Code>ExpiredToken</Code>") && answer.contains(words), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signature_of_another_time_is_refused_with_both_times() {
    let house = House::new().await;
    assert_eq!(house.ask("sts", WHO, -14).await.0, StatusCode::OK);
    let (status, answer) = house.ask("sts", WHO, -16).await;
    assert_eq!(status, StatusCode::FORBIDDEN, "{answer}");
    assert!(answer.contains("<Code>SignatureDoesNotMatch</Code>"), "{answer}");
    assert!(answer.contains("Signature expired: ") && answer.contains("15 min"), "{answer}");
}
