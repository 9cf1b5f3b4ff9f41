//! No decoder panics, whatever it is given: good documents with bytes changed, cut, doubled, by a fixed sequence.

use schema::Protocol;
use wire::sigv4::chunked::Decoder;
use wire::{Router, decode_answer, decode_request, encode_answer, encode_request, sigv4};

use crate::round_trips::{PROTOCOLS, target};
use crate::sample::{self, ECHO, PLACE, SERVICE};

/// Numbers that look like chance and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n.max(1)
    }

    fn mutate(&mut self, good: &[u8]) -> Vec<u8> {
        const BYTES: &[u8] = b"\x00\xff<>&;{}[]\"':,.=%+\x9f\xbf\xdb\x1b\x7f0123456789-eE \r\n";
        let mut bytes = good.to_vec();
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            match self.below(5) {
                0 if !bytes.is_empty() => bytes[at] = BYTES[self.below(BYTES.len())],
                1 => bytes.insert(at, BYTES[self.below(BYTES.len())]),
                2 if !bytes.is_empty() => drop(bytes.remove(at)),
                3 => bytes.truncate(at),
                _ => {
                    let end = at + self.below(bytes.len().saturating_sub(at).min(40));
                    let part = bytes[at..end].to_vec();
                    bytes.splice(at..at, part);
                }
            }
        }
        bytes
    }
}

#[test]
fn no_mutated_request_body_panics() {
    let mut numbers = Numbers(1);
    for protocol in PROTOCOLS {
        let (parts, good) = encode_request(&SERVICE, &ECHO, protocol, &sample::all()).unwrap().into_parts();
        let mut refused = 0;
        for _ in 0..3000 {
            let body = numbers.mutate(&good);
            refused += usize::from(decode_request(&target(&ECHO, protocol), &parts, &body).is_err());
        }
        assert!(refused > 300, "{protocol:?} takes anything");
    }
}

#[test]
fn no_mutated_answer_panics() {
    let mut numbers = Numbers(2);
    for protocol in PROTOCOLS {
        let good = encode_answer(&target(&ECHO, protocol), &sample::all(), "id").unwrap();
        for status in [200, 400] {
            for _ in 0..1000 {
                let mut response = good.clone();
                *response.body_mut() = numbers.mutate(good.body());
                *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
                drop(decode_answer(&ECHO, protocol, &response));
            }
        }
    }
}

#[test]
fn no_mutated_address_or_signature_panics() {
    let mut numbers = Numbers(3);
    let router = Router::new(&crate::support::SERVICES);
    let own = Router::new(&[&SERVICE]);
    let good = encode_request(&SERVICE, &PLACE, Protocol::RestXml, &sample::places()).unwrap().into_parts().0;
    for recorded in crate::support::recorded() {
        for _ in 0..60 {
            let mut parts = recorded.parts.clone();
            let uri = if numbers.below(2) == 0 { parts.uri.to_string() } else { good.uri.to_string() };
            if let Ok(uri) = http::Uri::try_from(numbers.mutate(uri.as_bytes())) {
                parts.uri = uri;
            }
            let names: Vec<_> = parts.headers.keys().cloned().collect();
            let name = names[numbers.below(names.len())].clone();
            if let Ok(value) = http::HeaderValue::from_bytes(&numbers.mutate(parts.headers[&name].as_bytes()))
            {
                parts.headers.insert(name, value);
            }
            drop(sigv4::parse(&parts));
            for router in [&router, &own] {
                if let Ok(target) = router.route(&parts, &recorded.body) {
                    drop(decode_request(&target, &parts, &recorded.body));
                }
            }
        }
    }
}

#[test]
fn no_mutated_chunks_panic() {
    let mut numbers = Numbers(4);
    let good = b"5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n";
    for _ in 0..5000 {
        let mut decoder = Decoder::new(None, true, Some(11));
        let mut out = Vec::new();
        let bytes = numbers.mutate(good);
        if bytes.chunks(1 + numbers.below(20)).try_for_each(|piece| decoder.push(piece, &mut out)).is_ok() {
            drop(decoder.finish());
        }
    }
}

#[test]
fn deep_and_wide_documents_are_refused() {
    let deep = 100_000;
    let documents = [
        (Protocol::Json11, format!("{}1{}", "{\"Inner\":".repeat(deep), "}".repeat(deep)).into_bytes()),
        (Protocol::RestXml, format!("{}{}", "<Inner>".repeat(deep), "</Inner>".repeat(deep)).into_bytes()),
        (Protocol::RestXml, format!("<All>{}</All>", "<Flat/>".repeat(300_000)).into_bytes()),
        (Protocol::RestXml, b"<!DOCTYPE a [<!ENTITY b \"c\">]><All><Name>&b;</Name></All>".to_vec()),
        (Protocol::Query, format!("{}=1", "Inner.".repeat(deep)).into_bytes()),
        (Protocol::Query, "Name=a&".repeat(200_000).into_bytes()),
        (Protocol::Cbor, b"\xa1\x65Inner".repeat(deep)),
        (Protocol::Cbor, b"\xbf\x65Names\x9b\x7f\xff\xff\xff\xff\xff\xff\xff".to_vec()),
    ];
    for (protocol, document) in documents {
        let parts = http::Request::new(()).into_parts().0;
        assert!(decode_request(&target(&ECHO, protocol), &parts, &document).is_err(), "{protocol:?}");
    }
}
