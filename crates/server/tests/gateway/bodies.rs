//! Requests' heads and bodies: what is read, what is left, and what is too much.

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{SOON, head, rest, start, start_with, within};

#[tokio::test]
async fn a_client_that_waits_to_send_is_told_to_when_its_body_is_read() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    let request = "PUT /read HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    assert_eq!(head(&mut stream).await, "HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"hello").await.unwrap();
    assert!(rest(&mut stream).await.ends_with("read 5"));
}

#[tokio::test]
async fn a_client_that_waits_to_send_is_answered_instead_when_nobody_wants_its_body() {
    let gateway = start(|_| {}).await;
    let request = "PUT /refuse HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n";
    let answer = gateway.ask(request).await;
    assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
}

#[tokio::test]
async fn a_body_that_nobody_read_is_taken_before_the_answer() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    let body = vec![b'x'; 8 << 20];
    let request = format!("PUT /refuse HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n", body.len());
    stream.write_all(request.as_bytes()).await.unwrap();
    within(stream.write_all(&body)).await.unwrap();
    assert!(head(&mut stream).await.starts_with("HTTP/1.1 403"));
    // The connection is as good as before.
    stream.write_all(b"GET /again HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
    assert!(rest(&mut stream).await.contains("GET /again"));
}

#[tokio::test]
async fn draining_ends_at_so_many_bytes() {
    let gateway = start_with(|limits| limits.drain_bytes = 1024).await;
    let mut stream = gateway.dial().await;
    stream.write_all(b"PUT /refuse HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n").await.unwrap();
    stream.write_all(&[b'x'; 2000]).await.unwrap();
    assert!(head(&mut stream).await.starts_with("HTTP/1.1 403"));
}

#[tokio::test]
async fn draining_ends_after_so_long() {
    let gateway = start_with(|limits| limits.drain_time = SOON).await;
    let mut stream = gateway.dial().await;
    stream.write_all(b"PUT /refuse HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nx").await.unwrap();
    assert!(head(&mut stream).await.starts_with("HTTP/1.1 403"));
}

#[tokio::test]
async fn a_body_that_stalls_is_given_up() {
    let gateway = start_with(|limits| limits.body_pause = SOON).await;
    let mut stream = gateway.dial().await;
    stream.write_all(b"PUT /read HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nx").await.unwrap();
    assert!(head(&mut stream).await.starts_with("HTTP/1.1 200"));
    let mut words = [0; 23];
    within(stream.read_exact(&mut words)).await.unwrap();
    assert_eq!(&words, b"the client sent nothing");
}

#[tokio::test]
async fn a_response_may_stream_the_requests_body() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    let request = "PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    assert!(head(&mut stream).await.starts_with("HTTP/1.1 200"));
    stream.write_all(b"5\r\nfirst\r\n").await.unwrap();
    let mut piece = [0; 10];
    within(stream.read_exact(&mut piece)).await.unwrap();
    assert_eq!(&piece, b"5\r\nfirst\r\n");
    stream.write_all(b"0\r\n\r\n").await.unwrap();
    assert_eq!(rest(&mut stream).await, "0\r\n\r\n");
}

#[tokio::test]
async fn a_request_may_have_hundreds_of_headers() {
    let gateway = start(|_| {}).await;
    let headers = "x-amz-meta: value\r\n".repeat(300);
    let answer =
        gateway.ask(&format!("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n")).await;
    assert!(answer.contains("headers 302"), "{answer}");
}

#[tokio::test]
async fn what_is_no_request_or_too_large_a_one_is_told_so() {
    let gateway = start(|_| {}).await;
    let check = async |request: String, status: &str| {
        let answer = gateway.ask(&request).await;
        assert!(answer.starts_with(status), "{answer}");
    };
    check("nonsense\r\n\r\n".to_owned(), "HTTP/1.1 400").await;
    check(format!("GET / HTTP/1.1\r\nHost: x\r\nx: {}\r\n\r\n", "y".repeat(128 << 10)), "HTTP/1.1 431").await;
    let headers = "x-amz-meta: value\r\n".repeat(600);
    check(format!("GET / HTTP/1.1\r\n{headers}\r\n"), "HTTP/1.1 431").await;
}

#[tokio::test]
async fn requests_that_come_at_once_are_answered_in_turn() {
    let gateway = start(|_| {}).await;
    let answer = gateway
        .ask("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .await;
    assert!(answer.find("GET /1").unwrap() < answer.find("GET /2").unwrap(), "{answer}");
}
