//! AWS's words for every constraint.

use schema::{Blob, Problems, Protocol, Shape};
use serde_json::{Value as Json, json};
use wire::{decode_request, validate};

use crate::round_trips::target;
use crate::sample::{self, All, ECHO};

/// The message that a JSON document is refused with; empty if it is taken.
fn refusal(document: &Json) -> String {
    let parts = http::Request::new(()).into_parts().0;
    let body = document.to_string().into_bytes();
    decode_request(&target(&ECHO, Protocol::Json11), &parts, &body).map_or_else(
        |error| {
            assert_eq!((&*error.code, error.status), ("ValidationException", 400), "{}", error.message);
            error.message
        },
        |_| String::new(),
    )
}

#[track_caller]
fn check(more: &Json, expected: &str) {
    let mut document = json!({"Name": "abc"});
    for (name, value) in more.as_object().unwrap() {
        document[name] = value.clone();
    }
    let text =
        if expected.is_empty() { String::new() } else { format!("1 validation error detected: {expected}") };
    assert_eq!(refusal(&document), text);
}

#[test]
fn each_constraint_is_told_in_awss_words() {
    check(&json!({}), "");
    check(
        &json!({"Name": null}),
        "Value null at 'name' failed to satisfy constraint: Member must not be null",
    );
    check(
        &json!({"Name": "abcdef"}),
        "Value 'abcdef' at 'name' failed to satisfy constraint: Member must have length less than or equal to 5",
    );
    check(
        &json!({"Name": "A"}),
        "Value 'A' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]*",
    );
    check(
        &json!({"Integer": 6}),
        "Value '6' at 'integer' failed to satisfy constraint: Member must have value less than or equal to 5",
    );
    check(
        &json!({"Integer": -6}),
        "Value '-6' at 'integer' failed to satisfy constraint: Member must have value greater than or equal to -5",
    );
    check(
        &json!({"Colour": "BLUE"}),
        "Value 'BLUE' at 'colour' failed to satisfy constraint: Member must satisfy enum value set: [RED, GREEN]",
    );
    check(
        &json!({"Secret": "ab"}),
        "Value at 'secret' failed to satisfy constraint: Member must have length greater than or equal to 3",
    );
}

#[test]
fn constraints_are_found_inside_of_others() {
    check(
        &json!({"Inner": {"Inner": {"Key": ""}, "Key": "a"}}),
        "Value '' at 'inner.inner.key' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
    check(
        &json!({"Inners": [{"Key": "a"}, {}]}),
        "Value null at 'inners.2.member.key' failed to satisfy constraint: Member must not be null",
    );
    check(
        &json!({"Pair": {"k": {"Key": "B"}}}),
        "Value 'B' at 'innerMap.k.member.key' failed to satisfy constraint: Member must satisfy regular expression \
         pattern: [a-z]*",
    );
    check(
        &json!({"Names": ["a", "B"]}),
        "Value '[a, B]' at 'names' failed to satisfy constraint: Member must satisfy constraint: [Member must have \
         length less than or equal to 5, Member must have length greater than or equal to 1, Member must satisfy \
         regular expression pattern: [a-z]*]",
    );
    check(
        &json!({"Numbers": [1, 2, 3, 4]}),
        "Value '[1, 2, 3, 4]' at 'numbers' failed to satisfy constraint: Member must have length less than or equal \
         to 3",
    );
    check(
        &json!({"Texts": {"a": "BLUE"}}),
        "Value '{a=BLUE}' at 'texts' failed to satisfy constraint: Map value must satisfy constraint: [Member must \
         satisfy enum value set: [RED, GREEN]]",
    );
    check(
        &json!({"Texts": {"A": "RED"}}),
        "Value '{A=RED}' at 'texts' failed to satisfy constraint: Map keys must satisfy constraint: [Member must \
         have length less than or equal to 5, Member must have length greater than or equal to 1, Member must \
         satisfy regular expression pattern: [a-z]*]",
    );
}

#[test]
fn several_broken_constraints_are_told_together() {
    assert_eq!(
        refusal(&json!({"Name": "ABCDEF"})),
        "2 validation errors detected: Value 'ABCDEF' at 'name' failed to satisfy constraint: Member must have length \
         less than or equal to 5; Value 'ABCDEF' at 'name' failed to satisfy constraint: Member must satisfy regular \
         expression pattern: [a-z]*"
    );
}

#[test]
fn a_document_that_is_wrong_all_over_is_told_of_no_further_than_that() {
    let items: Vec<Json> = (0..100_000).map(|_| json!({})).collect();
    assert!(
        refusal(&json!({"Name": "abc", "Inners": items})).starts_with("100 validation errors detected: ")
    );
}

#[test]
fn a_value_that_was_never_on_the_wire_is_checked_too() {
    let input = All { blob: Some(Blob(vec![0; 5])), ..sample::all() };
    let mut problems = Problems::default();
    validate::check(&input as &dyn Shape, &mut problems);
    assert_eq!(problems.iter().count(), 1);
}

#[test]
fn services_have_their_own_codes() {
    let code = |service: &str, protocol| {
        validate::code(crate::support::SERVICES.iter().find(|s| s.id == service).unwrap(), protocol)
    };
    assert_eq!(code("logs", Protocol::Json11), "InvalidParameterException");
    assert_eq!(code("codebuild", Protocol::Json11), "InvalidInputException");
    assert_eq!(code("sagemaker", Protocol::Json11), "ValidationException");
    assert_eq!(code("iam", Protocol::Query), "ValidationError");
}

/// What a service of AWS's says to a document.
fn told(service: &str, operation: &str, document: &Json) -> String {
    let service = crate::support::SERVICES.into_iter().find(|s| s.id == service).unwrap();
    let operation = service.operations.iter().find(|o| o.name == operation).unwrap();
    let at = wire::Target { service, operation, ..target(&ECHO, Protocol::Json11) };
    let parts = http::Request::new(()).into_parts().0;
    let error = decode_request(&at, &parts, document.to_string().as_bytes()).map(drop).unwrap_err();
    format!("{}: {}", error.code, error.message)
}

#[test]
fn some_services_have_words_of_their_own() {
    let ecr = told("ecr", "CreateRepository", &json!({"repositoryName": "Repo"}));
    let start = "InvalidParameterException: Invalid parameter at 'repositoryName' failed to satisfy constraint: \
                 'must satisfy regular expression '";
    assert!(ecr.starts_with(start) && ecr.ends_with("''"), "{ecr}");
    let pipeline = told("codepipeline", "GetPipeline", &json!({"name": "a b"}));
    let start =
        "ValidationException: 1 validation error detected: Value at 'name' failed to satisfy constraint: ";
    assert!(pipeline.starts_with(start), "{pipeline}");
}

#[test]
fn malformed_documents_have_each_protocols_code() {
    let parts = http::Request::new(()).into_parts().0;
    let code = |protocol, body: &[u8]| {
        decode_request(&target(&ECHO, protocol), &parts, body).map(drop).unwrap_err().code.into_owned()
    };
    for protocol in [Protocol::Json10, Protocol::Json11, Protocol::RestJson] {
        assert_eq!(code(protocol, b"{"), "SerializationException");
        assert_eq!(code(protocol, b"[]"), "SerializationException");
        assert_eq!(code(protocol, b"{\"Name\": 3}"), "SerializationException");
        assert_eq!(code(protocol, b""), "ValidationException");
    }
    assert_eq!(code(Protocol::Cbor, b"\xff"), "SerializationException");
    assert_eq!(code(Protocol::Cbor, b"\xa1\x64Name\x03"), "SerializationException");
    assert_eq!(code(Protocol::Query, b"Name=a&Integer=x"), "MalformedInput");
    assert_eq!(code(Protocol::Query, b"\xff"), "MalformedInput");
    let mut at = target(&sample::PLACE, Protocol::RestXml);
    at.labels = vec![("Label", "a".to_owned()), ("Path", "b".to_owned())];
    let parts_of = |uri: &str| http::Request::get(uri).body(()).unwrap().into_parts().0;
    let error = decode_request(&at, &parts_of("/places/a/b?n=x"), b"").map(drop).unwrap_err();
    assert_eq!(error.code, "InvalidArgument");
    assert_eq!(code(Protocol::RestXml, b"<All"), "MalformedXML");
    assert_eq!(code(Protocol::RestXml, b"<All/>"), "MalformedXML");
    assert_eq!(code(Protocol::RestXml, b"<All><Name>a</Name><Integer>x</Integer></All>"), "MalformedXML");
}
