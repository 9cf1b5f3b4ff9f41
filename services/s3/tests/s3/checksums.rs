//! Checksums of bodies, in headers and in trailers.

use kernel::{Body, Trailers};
use shapes_s3 as s3;

use crate::house::{House, get, put, refused, with};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_checksum_is_verified_kept_and_given_to_whom_asks() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    // The check values of the algorithms' own catalogue, for the text 123456789.
    let some = |text: &str| Some(text.to_owned());
    let base = || put("models", "a");
    let right = [
        s3::PutObject { checksum_crc32: some("y/Q5Jg=="), ..base() },
        s3::PutObject { checksum_crc32c: some("4waSgw=="), ..base() },
        s3::PutObject { checksum_crc64nvme: some("rosUhgp5mIg="), ..base() },
        s3::PutObject { checksum_sha1: some("98O8HYCOBHMq32eZZczDTKeuNEE="), ..base() },
        s3::PutObject { checksum_sha256: some("FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="), ..base() },
        s3::PutObject { content_md5: some("JfnnlDI7RTiF9RgfG2JNCw=="), ..base() },
    ];
    for (n, op) in right.into_iter().enumerate() {
        root.stream(op, Body::bytes("123456789")).await.unwrap_or_else(|error| panic!("case {n}: {error}"));
    }
    let wrong = [
        s3::PutObject { checksum_crc32: some("AAAAAA=="), ..base() },
        s3::PutObject { content_md5: some("AAAAAAAAAAAAAAAAAAAAAA=="), ..base() },
    ];
    for op in wrong {
        assert_eq!(refused(root.stream(op, Body::bytes("123456789")).await), with("BadDigest", 400));
    }
    let nonsense = s3::PutObject { content_md5: some("short"), ..base() };
    assert_eq!(refused(root.stream(nonsense, Body::bytes("123456789")).await), with("InvalidDigest", 400));
    assert_eq!(house.blobs(), 1);
    let asked = s3::GetObject { checksum_mode: some("ENABLED"), ..get("models", "a") };
    let (output, _) = root.read(asked).await.unwrap();
    assert_eq!(output.checksum_crc64nvme.as_deref(), Some("rosUhgp5mIg="));
    assert_eq!(output.checksum_type.as_deref(), Some("FULL_OBJECT"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_checksum_in_a_trailer_is_verified_too() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    for (value, refusal) in [("y/Q5Jg==", None), ("AAAAAA==", Some(with("BadDigest", 400)))] {
        let trailers = Trailers::announced(["x-amz-checksum-crc32".to_owned()]);
        let body = Body::bytes("123456789").with_trailers(trailers.clone());
        trailers.fill(vec![("x-amz-checksum-crc32".to_owned(), value.to_owned())]);
        let outcome = root.stream(put("models", "a"), body).await;
        match refusal {
            None => assert_eq!(outcome.unwrap().0.checksum_crc32.as_deref(), Some("y/Q5Jg==")),
            Some(refusal) => assert_eq!(refused(outcome), refusal),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_breaks_off_leaves_nothing() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let short = Body::stream(Some(10), Body::bytes("123").into_stream());
    assert_eq!(refused(root.stream(put("models", "a"), short).await), with("IncompleteBody", 400));
    let large = Body::stream(Some(6 << 30), Body::bytes("123").into_stream());
    assert_eq!(refused(root.stream(put("models", "a"), large).await), with("EntityTooLarge", 400));
    assert_eq!(refused(root.get("models", "a").await), with("NoSuchKey", 404));
    assert_eq!(house.blobs(), 0);
}
