//! Requests as botocore sends them are routed, verified and decoded; and what is wrong with one is seen.

use crate::support::{ACCESS_KEY, NOW, Recorded, SECRET, SERVICES, by_name, recorded};
use schema::{Protocol, Timestamp};
use wire::sigv4::{self, Expected, Form, Keys, Payload, Refusal, Verified};
use wire::{Router, decode_request};

fn verify(request: &Recorded, secret: &str, now: Timestamp) -> Result<Verified, Refusal> {
    let claim = sigv4::parse(&request.parts)?.expect("it is signed");
    assert_eq!(claim.access_key, ACCESS_KEY);
    assert_eq!(claim.token, request.token);
    let service = match request.service.as_str() {
        "sagemaker-runtime" => "sagemaker",
        service => service,
    };
    let region = Some(request.region.as_str()).filter(|_| claim.form != Form::V2 && service != "iam");
    let expected = Expected { service, region };
    claim.verify(secret, &Keys::default(), now, expected, Some(&sigv4::hash(&request.body)))
}

#[test]
fn every_request_is_routed_to_its_operation() {
    let router = Router::new(&SERVICES);
    for request in recorded() {
        let target = router.route(&request.parts, &request.body);
        let target =
            target.unwrap_or_else(|e| panic!("{} {}: {}", request.operation, request.parts.uri, e.error));
        assert_eq!(target.service.id, request.service, "{}", request.operation);
        assert_eq!(target.operation.name, request.operation, "{}", request.parts.uri);
    }
}

#[test]
fn every_request_decodes_to_what_was_asked() {
    let router = Router::new(&SERVICES);
    for request in recorded() {
        let target = router.route(&request.parts, &request.body).expect("it is routed");
        let input = decode_request(&target, &request.parts, &request.body);
        let input = input.unwrap_or_else(|error| panic!("{}: {error}", request.operation));
        let mut found = by_name(input.as_ref());
        for (name, expected) in request.params.as_object().unwrap() {
            if name == "Body" {
                continue;
            }
            let found = found.as_object_mut().unwrap().remove(name);
            assert_eq!(found.as_ref(), Some(expected), "{}.{name}", request.operation);
        }
        // botocore adds some of its own: checksums, tokens, types, how keys are to be encoded.
        let added = [
            "ChecksumAlgorithm",
            "ChecksumCRC32",
            "ChecksumMode",
            "ContentMD5",
            "ContentLength",
            "ContentType",
            "EncodingType",
            "ClientRequestToken",
            "ClientToken",
            "IdempotencyToken",
            "idempotencyToken",
            "Body",
            "InferenceId",
            "ContentEncoding",
            "TransactionId",
        ];
        let rest = found.as_object().unwrap().keys().filter(|name| !added.contains(&name.as_str()));
        assert_eq!(rest.collect::<Vec<_>>(), Vec::<&String>::new(), "{}", request.operation);
    }
}

#[test]
fn every_signature_is_verified() {
    for request in recorded() {
        if let Err(refusal) = verify(&request, SECRET, NOW) {
            panic!("{} {}: {refusal:?}", request.operation, request.parts.uri);
        }
    }
}

#[test]
fn another_secret_verifies_nothing() {
    for request in recorded() {
        let refusal = verify(&request, "another", NOW).unwrap_err();
        assert!(matches!(refusal, Refusal::Signature { .. }), "{}: {refusal:?}", request.operation);
    }
}

#[test]
fn a_changed_path_or_query_is_seen() {
    for mut request in recorded() {
        let uri = request.parts.uri.to_string();
        let (path, query) = uri.split_once('?').map_or((uri.as_str(), None), |(p, q)| (p, Some(q)));
        // A V2 signature covers named parameters only.
        let query = query.map_or("versionId=x".to_owned(), |query| format!("{query}&versionId=x"));
        for changed in [format!("{path}?{query}"), format!("{path}x?{query}")] {
            request.parts.uri = changed.parse().unwrap();
            assert!(verify(&request, SECRET, NOW).is_err(), "{changed}");
        }
    }
}

#[test]
fn a_changed_body_is_seen() {
    for mut request in recorded() {
        let claim = sigv4::parse(&request.parts).unwrap().unwrap();
        if matches!(claim.payload, Payload::Hash(_) | Payload::Body) {
            request.body.push(b'x');
            assert!(verify(&request, SECRET, NOW).is_err(), "{}", request.operation);
        }
    }
}

#[test]
fn the_time_of_a_signature_is_bounded() {
    for request in recorded() {
        let late = Timestamp(NOW.0 + 15 * 60_000 + 1000);
        assert!(verify(&request, SECRET, late).is_err(), "{} late", request.operation);
        let soon = Timestamp(NOW.0 + 599_000);
        assert!(verify(&request, SECRET, soon).is_ok(), "{} in time", request.operation);
        let early = Timestamp(NOW.0 - 15 * 60_000 - 1000);
        let v2 = sigv4::parse(&request.parts).unwrap().unwrap().form == Form::V2;
        assert_eq!(verify(&request, SECRET, early).is_ok(), v2, "{} early", request.operation);
    }
}

#[test]
fn scope_is_checked_against_what_was_asked() {
    for request in recorded() {
        let claim = sigv4::parse(&request.parts).unwrap().unwrap();
        if claim.form == Form::V2 {
            continue;
        }
        let check = |service: &str, region: &str| {
            let expected = Expected { service, region: Some(region) };
            claim
                .verify(SECRET, &Keys::default(), NOW, expected, Some(&sigv4::hash(&request.body)))
                .unwrap_err()
        };
        let service = claim.scope.service.as_str();
        assert!(matches!(check(service, "ap-south-1"), Refusal::Region { .. }));
        assert!(matches!(check("other", &claim.scope.region), Refusal::Service { .. }));
    }
}

#[test]
fn refusals_have_each_protocols_code_and_status() {
    let table = [
        (Refusal::UnknownKey, Protocol::Query, 403, "InvalidClientTokenId"),
        (Refusal::UnknownKey, Protocol::Json11, 400, "UnrecognizedClientException"),
        (Refusal::UnknownKey, Protocol::RestJson, 403, "UnrecognizedClientException"),
        (Refusal::UnknownKey, Protocol::RestXml, 403, "InvalidAccessKeyId"),
        (Refusal::Token, Protocol::RestXml, 403, "InvalidAccessKeyId"),
        (Refusal::Token, Protocol::Query, 403, "InvalidClientTokenId"),
        (Refusal::ExpiredToken, Protocol::Query, 403, "ExpiredToken"),
        (Refusal::ExpiredToken, Protocol::Json10, 400, "ExpiredTokenException"),
        (Refusal::ExpiredToken, Protocol::RestXml, 400, "ExpiredToken"),
        (Refusal::Missing, Protocol::Query, 403, "MissingAuthenticationToken"),
        (Refusal::Missing, Protocol::Cbor, 400, "MissingAuthenticationTokenException"),
        (Refusal::Version, Protocol::Query, 400, "IncompleteSignature"),
        (Refusal::NoContentHash, Protocol::RestXml, 400, "InvalidRequest"),
        (Refusal::Skewed { request: NOW, now: Timestamp(0) }, Protocol::RestXml, 403, "RequestTimeTooSkewed"),
        (Refusal::Skewed { request: NOW, now: Timestamp(0) }, Protocol::Query, 403, "SignatureDoesNotMatch"),
    ];
    for (refusal, protocol, status, code) in table {
        let error = refusal.to_error(protocol);
        assert_eq!((error.status, &*error.code), (status, code), "{refusal:?} {protocol:?}");
    }
    let old = Refusal::Skewed { request: Timestamp(0), now: Timestamp(3_600_000) };
    assert_eq!(
        old.to_error(Protocol::Json11).message,
        "Signature expired: 19700101T000000Z is now earlier than 19700101T004500Z (19700101T010000Z - 15 min.)"
    );
}
