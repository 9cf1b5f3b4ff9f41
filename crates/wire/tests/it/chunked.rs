//! Bodies in chunks, by the examples of S3's documentation and as botocore sends them.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use schema::{ApiError, Timestamp};
use wire::sigv4::chunked::Decoder;
use wire::sigv4::{self, Expected, Keys, Payload, Verified};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
/// 2013-05-24T00:00:00Z
const DAY: Timestamp = Timestamp(1_369_353_600_000);

/// The request of S3's example, whose signature begins the chain.
fn example(payload: &str, signature: &str, more: &[(&str, &str)]) -> Verified {
    let names: Vec<&str> = more.iter().filter(|(n, _)| *n != "-").map(|(name, _)| *name).collect();
    let mut request = http::Request::put("/examplebucket/chunkObject.txt")
        .header("host", "s3.amazonaws.com")
        .header("x-amz-date", "20130524T000000Z")
        .header("x-amz-content-sha256", payload);
    for (name, value) in more {
        request = request.header(*name, *value);
    }
    let mut signed = vec!["host", "x-amz-date", "x-amz-content-sha256"];
    signed.extend(names);
    signed.sort_unstable();
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders={},\
         Signature={signature}",
        signed.join(";")
    );
    let parts = request.header("authorization", authorization).body(()).unwrap().into_parts().0;
    let claim = sigv4::parse(&parts).unwrap().unwrap();
    assert!(matches!(claim.payload, Payload::Chunks { signed: true, .. }));
    let expected = Expected { service: "s3", region: Some("us-east-1") };
    claim.verify(SECRET, &Keys::default(), DAY, expected, None).unwrap()
}

fn signed() -> Verified {
    example(
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
        &[
            ("content-encoding", "aws-chunked"),
            ("content-length", "66824"),
            ("x-amz-decoded-content-length", "66560"),
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ],
    )
}

fn with_trailer() -> Verified {
    example(
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
        "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
        &[
            ("content-encoding", "aws-chunked"),
            ("x-amz-decoded-content-length", "66560"),
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ("x-amz-trailer", "x-amz-checksum-crc32c"),
        ],
    )
}

fn body(signatures: [&str; 3], end: &str) -> Vec<u8> {
    let [first, second, last] = signatures;
    format!(
        "10000;chunk-signature={first}\r\n{}\r\n400;chunk-signature={second}\r\n{}\r\n0;chunk-signature={last}\r\n{end}",
        "a".repeat(65536),
        "a".repeat(1024)
    )
    .into_bytes()
}

const SIGNED: [&str; 3] = [
    "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
    "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
    "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
];
const TRAILED: [&str; 3] = [
    "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
    "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
    "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
];
const TRAILER: &str = "x-amz-checksum-crc32c:sOO8/Q==\r\n\
    x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n";

type Decoded = Result<(Vec<u8>, Vec<(String, String)>), ApiError>;

fn decode(mut decoder: Decoder, body: &[u8], piece: usize) -> Decoded {
    let mut out = Vec::new();
    for piece in body.chunks(piece) {
        decoder.push(piece, &mut out)?;
    }
    Ok((out, decoder.finish()?))
}

#[test]
fn signed_chunks_come_out_whatever_the_pieces() {
    for piece in [1, 7, 1000, 1 << 20] {
        let decoder = Decoder::new(signed().chain, false, Some(66560));
        let (out, trailers) = decode(decoder, &body(SIGNED, "\r\n"), piece).unwrap();
        assert_eq!((out.len(), trailers.len()), (66560, 0));
        assert!(out.iter().all(|b| *b == b'a'));
    }
}

#[test]
fn a_signed_trailer_is_verified_and_given() {
    let decoder = Decoder::new(with_trailer().chain, true, Some(66560));
    let (out, trailers) = decode(decoder, &body(TRAILED, TRAILER), 1000).unwrap();
    assert_eq!(out.len(), 66560);
    assert_eq!(trailers, [("x-amz-checksum-crc32c".to_owned(), "sOO8/Q==".to_owned())]);
}

#[test]
fn a_changed_byte_breaks_the_chain() {
    let good = body(SIGNED, "\r\n");
    for at in [100, 65536 + 300, good.len() - 10] {
        let mut changed = good.clone();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        let decoder = Decoder::new(signed().chain, false, Some(66560));
        assert_eq!(decode(decoder, &changed, 4096).unwrap_err().code, "SignatureDoesNotMatch", "{at}");
    }
    let changed = TRAILER.replace("sOO8", "sOO9");
    let decoder = Decoder::new(with_trailer().chain, true, Some(66560));
    assert_eq!(decode(decoder, &body(TRAILED, &changed), 4096).unwrap_err().code, "SignatureDoesNotMatch");
}

#[test]
fn what_ends_early_or_says_another_length_is_incomplete() {
    let good = body(SIGNED, "\r\n");
    for end in [0, 10, 5000, 65536 + 200, good.len() - 90] {
        let decoder = Decoder::new(signed().chain, false, Some(66560));
        assert!(decode(decoder, &good[..end], 4096).is_err(), "{end}");
    }
    for length in [66559, 66561] {
        let decoder = Decoder::new(signed().chain, false, Some(length));
        assert_eq!(decode(decoder, &good, 4096).unwrap_err().code, "IncompleteBody");
    }
    let unsigned_trailer = "x-amz-checksum-crc32c:sOO8/Q==\r\n\r\n";
    let decoder = Decoder::new(with_trailer().chain, true, None);
    assert!(decode(decoder, &body(TRAILED, unsigned_trailer), 4096).is_err());
}

#[test]
fn unsigned_chunks_with_a_trailer_come_out() {
    let body = b"5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n";
    for piece in 1..body.len() {
        let (out, trailers) = decode(Decoder::new(None, true, Some(11)), body, piece).unwrap();
        assert_eq!(out, b"hello world");
        assert_eq!(trailers, [("x-amz-checksum-crc32".to_owned(), "DUoRhQ==".to_owned())]);
    }
    let empty = decode(Decoder::new(None, true, Some(0)), b"0\r\n\r\n", 3).unwrap();
    assert_eq!(empty.0, b"");
}

#[test]
fn nonsense_is_refused() {
    for body in [
        &b"x\r\n"[..],
        b"ffffffffffffffff\r\n",
        b"5\r\nhelloX\r\n",
        b"0\r\nno colon\r\n\r\n",
        b"0\r\n\r\nmore",
        b"",
    ] {
        assert!(decode(Decoder::new(None, true, None), body, 2).is_err(), "{body:?}");
    }
    let endless = vec![b'1'; 20_000];
    assert!(decode(Decoder::new(None, true, None), &endless, 100).is_err());
}

#[test]
fn botocores_chunks_come_out() {
    let mut met = 0;
    for request in crate::support::recorded() {
        let claim = sigv4::parse(&request.parts).unwrap().unwrap();
        if let Payload::Chunks { signed: false, trailer } = claim.payload {
            met += 1;
            let length =
                request.parts.headers["x-amz-decoded-content-length"].to_str().unwrap().parse().unwrap();
            let (out, trailers) =
                decode(Decoder::new(None, trailer, Some(length)), &request.body, 3).unwrap();
            assert_eq!(request.params["Body"], BASE64.encode(out));
            assert_eq!(trailers.len(), 1);
        }
    }
    assert!(met > 0);
}
