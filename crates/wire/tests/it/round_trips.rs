//! What one side writes the other reads, in every protocol: requests, answers, errors.

use schema::{ApiError, OperationFacts, Protocol, Shape};
use wire::{
    Request, Router, Target, decode_answer, decode_error, decode_request, encode_answer, encode_error,
    encode_request,
};

use crate::sample::{self, All, ECHO, PLACE, Places, Raw, SERVICE};

pub(crate) const PROTOCOLS: [Protocol; 6] = [
    Protocol::Json10,
    Protocol::Json11,
    Protocol::Query,
    Protocol::RestJson,
    Protocol::RestXml,
    Protocol::Cbor,
];

pub(crate) fn target(operation: &'static OperationFacts, protocol: Protocol) -> Target {
    Target { service: &SERVICE, operation, protocol, region: None, host_region: None, labels: Vec::new() }
}

pub(crate) fn is<T: Shape + PartialEq + std::fmt::Debug>(
    found: &dyn Shape,
    expected: &T,
    protocol: Protocol,
) {
    assert_eq!(found.as_any().downcast_ref::<T>(), Some(expected), "{protocol:?}");
}

fn body(request: &Request) -> String {
    String::from_utf8_lossy(request.body()).into_owned()
}

#[test]
fn a_request_is_read_as_it_was_written() {
    for protocol in PROTOCOLS {
        let request = encode_request(&SERVICE, &ECHO, protocol, &sample::all()).unwrap();
        let text = body(&request);
        let (parts, body) = request.into_parts();
        let input = decode_request(&target(&ECHO, protocol), &parts, &body);
        is::<All>(
            input.unwrap_or_else(|e| panic!("{protocol:?} {e} {text}")).as_ref(),
            &sample::all(),
            protocol,
        );
    }
}

#[test]
fn an_answer_is_read_as_it_was_written() {
    for protocol in PROTOCOLS {
        let response = encode_answer(&target(&ECHO, protocol), &sample::all(), "id-1").unwrap();
        assert_eq!(response.status(), 200);
        let header = if protocol == Protocol::RestXml { "x-amz-request-id" } else { "x-amzn-requestid" };
        assert_eq!(response.headers()[header], "id-1");
        is::<All>(decode_answer(&ECHO, protocol, &response).unwrap().as_ref(), &sample::all(), protocol);
    }
}

#[test]
fn every_place_of_rest_is_read_as_it_was_written() {
    for protocol in [Protocol::RestJson, Protocol::RestXml] {
        let request = encode_request(&SERVICE, &PLACE, protocol, &sample::places()).unwrap();
        let (mut parts, body) = request.into_parts();
        parts.headers.insert("host", http::HeaderValue::from_static("sample.eu-west-1.amazonaws.com"));
        let found = Router::new(&[&SERVICE]).route(&parts, &body).unwrap();
        assert_eq!(found.operation.name, "Place");
        let target = Target { protocol, ..found };
        is::<Places>(decode_request(&target, &parts, &body).unwrap().as_ref(), &sample::places(), protocol);

        let response = encode_answer(&target, &sample::raw(), "id").unwrap();
        assert_eq!(
            (response.status().as_u16(), response.headers()["content-type"].to_str().unwrap()),
            (207, "text/x")
        );
        is::<Raw>(decode_answer(&PLACE, protocol, &response).unwrap().as_ref(), &sample::raw(), protocol);
    }
}

#[test]
fn what_is_absent_is_left_out() {
    let bare = All { name: "a".to_owned(), ..All::default() };
    for protocol in PROTOCOLS {
        let response = encode_answer(&target(&ECHO, protocol), &bare, "id").unwrap();
        let text = String::from_utf8_lossy(response.body()).into_owned();
        assert!(!text.contains("Flag") && !text.contains("null"), "{protocol:?} {text}");
        is::<All>(decode_answer(&ECHO, protocol, &response).unwrap().as_ref(), &bare, protocol);
    }
}

#[test]
fn empty_lists_and_maps_stay_empty() {
    let empty = All { name: "a".to_owned(), names: Some(vec![]), ..All::default() };
    for protocol in PROTOCOLS {
        let (parts, body) = encode_request(&SERVICE, &ECHO, protocol, &empty).unwrap().into_parts();
        let found = decode_request(&target(&ECHO, protocol), &parts, &body).unwrap();
        is::<All>(found.as_ref(), &empty, protocol);
    }
}

#[test]
fn an_error_is_read_as_it_was_written() {
    for protocol in PROTOCOLS {
        let error = ApiError::new("NoSuchThing", "no <thing> & \"more\"").with("ThingName", "x");
        let response = encode_error(Some(&SERVICE), protocol, &error, "id-1", false);
        assert_eq!(response.status(), 404, "{protocol:?}: the model's status");
        let xml = matches!(protocol, Protocol::Query | Protocol::RestXml);
        let found = decode_error(protocol, &response);
        assert_eq!(found.code, if xml { "NoSuchThing" } else { "NoSuchThingException" }, "{protocol:?}");
        assert_eq!((found.message, found.status), (error.message.clone(), 404));
        assert!(String::from_utf8_lossy(response.body()).contains("ThingName"));
        let query_error = response.headers().get("x-amzn-query-error").map(|v| v.to_str().unwrap());
        assert_eq!(query_error, (!xml).then_some("NoSuchThing;Sender"));
        assert!(decode_answer(&ECHO, protocol, &response).is_err());
    }
}

#[test]
fn errors_look_as_each_protocol_has_them() {
    let error = ApiError::new("ServiceFailure", "later");
    let text = |protocol| {
        let response = encode_error(Some(&SERVICE), protocol, &error, "id-1", false);
        assert_eq!(response.status(), 503);
        String::from_utf8_lossy(response.body()).into_owned()
    };
    assert_eq!(text(Protocol::Json11), r#"{"__type":"ServiceFailure","message":"later","Message":"later"}"#);
    assert_eq!(text(Protocol::RestJson), r#"{"message":"later","Message":"later"}"#);
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    assert_eq!(
        text(Protocol::Query),
        format!(
            "{declaration}<ErrorResponse xmlns=\"https://sample.amazonaws.com/doc/2026-11-21/\"><Error>\
             <Type>Receiver</Type><Code>ServiceFailure</Code><Message>later</Message></Error>\
             <RequestId>id-1</RequestId></ErrorResponse>"
        )
    );
    assert_eq!(
        text(Protocol::RestXml),
        format!(
            "{declaration}<Error><Code>ServiceFailure</Code><Message>later</Message><RequestId>id-1</RequestId>\
             <HostId>id-1</HostId></Error>"
        )
    );
    let head = encode_error(Some(&SERVICE), Protocol::RestXml, &error, "id", true);
    assert_eq!((head.status().as_u16(), head.body().len()), (503, 0));
    let unmodelled =
        encode_error(None, Protocol::RestXml, &ApiError::new("X", "y").with_status(418), "id", false);
    assert_eq!(unmodelled.status(), 418);
}

#[test]
fn an_answer_without_an_error_document_still_tells_its_status() {
    let mut response = http::Response::new(Vec::new());
    *response.status_mut() = http::StatusCode::NOT_FOUND;
    for protocol in PROTOCOLS {
        let error = decode_error(protocol, &response);
        assert_eq!((&*error.code, error.status), ("404", 404), "{protocol:?}");
    }
}

#[test]
fn an_empty_label_is_not_written() {
    let error = encode_request(&SERVICE, &PLACE, Protocol::RestJson, &Places::default()).unwrap_err();
    assert!(error.message.contains("Label"), "{error}");
}

#[test]
fn signed_requests_are_verified() {
    use wire::sigv4::{Credentials, Expected, Keys, Payload, Signing, hash, parse, presign, sign};
    let now = schema::Timestamp(1_795_255_269_000);
    for token in [None, Some("to/k+en==".to_owned())] {
        let credentials = Credentials { access_key: "AKID".to_owned(), secret: "secret".to_owned(), token };
        for service in ["s3", "sample"] {
            let request = encode_request(&SERVICE, &PLACE, Protocol::RestXml, &sample::places()).unwrap();
            let (mut parts, body) = request.into_parts();
            parts.headers.insert("host", http::HeaderValue::from_static("example.com:4566"));
            parts.headers.insert("x-amz-spaces", http::HeaderValue::from_static("a   b"));
            let mut url = parts.clone();
            let signing = Signing { credentials: &credentials, region: "eu-west-1", service, now };
            sign(&mut parts, &Payload::Hash(hash(&body)), &signing).unwrap();
            let expected = Expected { service, region: Some("eu-west-1") };
            let keys = Keys::default();
            let claim = parse(&parts).unwrap().unwrap();
            assert_eq!((&claim.access_key, &claim.token), (&credentials.access_key, &credentials.token));
            claim.verify("secret", &keys, now, expected, Some(&hash(&body))).unwrap();
            assert!(claim.verify("secret", &keys, now, expected, Some(&hash(b"other"))).is_err());

            url.headers.retain_host();
            presign(&mut url, 60, &signing).unwrap();
            let claim = parse(&url).unwrap().unwrap();
            assert_eq!(claim.token, credentials.token);
            claim.verify("secret", &keys, now, expected, Some(&hash(b""))).unwrap();
        }
    }
}

trait RetainHost {
    fn retain_host(&mut self);
}

impl RetainHost for http::HeaderMap {
    fn retain_host(&mut self) {
        let host = self["host"].clone();
        self.clear();
        self.insert("host", host);
    }
}
