//! How connections and the gateway end.

use server::{BindError, Gateway, Port, Settings};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpStream, UnixStream};

use crate::support::{SOON, authority, echo_host, head, listen, rest, start, start_with, tunnel, within};

#[tokio::test]
async fn a_port_that_is_taken_is_said_by_its_number() {
    let (_listener, taken) = listen().await;
    let folder = tempfile::tempdir().unwrap();
    let mut settings = Settings::new(authority(&folder));
    settings.port = Port::Exactly(taken.port());
    let error = Gateway::bind(settings).await.unwrap_err();
    assert!(matches!(error, BindError::PortTaken(address) if address == taken));
    assert!(error.to_string().contains(&format!("port {} of 127.0.0.1 is taken", taken.port())));
}

#[tokio::test]
async fn a_client_that_says_nothing_is_closed() {
    let gateway = start_with(|limits| limits.first_byte = SOON).await;
    assert_eq!(rest(&mut gateway.dial().await).await, "");
}

#[tokio::test]
async fn a_client_that_does_not_go_on_shaking_hands_is_closed() {
    let gateway = start_with(|limits| limits.handshake = SOON).await;
    let mut stream = gateway.dial().await;
    stream.write_all(b"\x16\x03\x01").await.unwrap();
    assert_eq!(rest(&mut stream).await, "");
}

#[tokio::test]
async fn a_client_that_does_not_end_its_head_is_closed() {
    let gateway = start_with(|limits| limits.head = SOON).await;
    let mut stream = gateway.dial().await;
    stream.write_all(b"GET / HTTP/1.1\r\nHo").await.unwrap();
    let answer = rest(&mut stream).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
}

#[tokio::test]
async fn a_connection_may_rest_between_requests_but_not_for_ever() {
    let gateway = start_with(|limits| limits.head = SOON).await;
    let mut stream = gateway.dial().await;
    stream.write_all(b"GET /kept HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    assert!(rest(&mut stream).await.contains("GET /kept"));
}

#[tokio::test]
async fn a_connection_past_the_limit_waits_for_its_turn() {
    let gateway = start_with(|limits| limits.connections = 1).await;
    let mut first = gateway.dial().await;
    tunnel(&mut first, &echo_host().await.to_string()).await;
    let mut second = gateway.dial().await;
    second.write_all(b"GET /second HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
    let early = tokio::time::timeout(SOON, second.readable()).await;
    assert!(early.is_err(), "a tunnel gave its place away");
    drop(first);
    assert!(rest(&mut second).await.contains("GET /second"));
}

/// Connections of every kind that have nothing to wait for.
async fn restful(gateway: &crate::support::Running) -> Vec<TcpStream> {
    let silent = gateway.dial().await;
    let mut shaking = gateway.dial().await;
    shaking.write_all(b"\x16\x03\x01").await.unwrap();
    let mut idle = gateway.dial().await;
    idle.write_all(b"HEAD / HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    head(&mut idle).await;
    let mut through = gateway.dial().await;
    tunnel(&mut through, &echo_host().await.to_string()).await;
    let mut silent_inside = gateway.dial().await;
    tunnel(&mut silent_inside, "sts.amazonaws.com:443").await;
    vec![silent, shaking, idle, through, silent_inside]
}

#[tokio::test]
async fn a_gateway_that_stops_ends_what_has_nothing_to_wait_for() {
    let mut gateway = start(|_| {}).await;
    let address = gateway.address;
    let streams = restful(&gateway).await;
    let mut relayed = UnixStream::connect(gateway.socket()).await.unwrap();
    let mut secure = gateway.shake_hands("localhost").await.unwrap();
    gateway.begin_stop();
    gateway.stopped().await;
    for mut stream in streams {
        assert_eq!(rest(&mut stream).await, "");
    }
    rest(&mut relayed).await;
    rest(&mut secure).await;
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_request_that_runs_may_come_to_its_end() {
    let mut gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    stream.write_all(b"GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    within(gateway.waiting.recv()).await.unwrap();
    gateway.begin_stop();
    let go_on = gateway.go_on.clone();
    let stopped = tokio::spawn(gateway.stopped());
    go_on.notify_one();
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("waited"), "{answer}");
    within(stopped).await.unwrap();
}

#[tokio::test]
async fn a_request_that_does_not_end_is_abandoned() {
    let mut gateway = start_with(|limits| limits.stop = SOON).await;
    let mut stream = gateway.dial().await;
    stream.write_all(b"GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    within(gateway.waiting.recv()).await.unwrap();
    gateway.begin_stop();
    gateway.stopped().await;
    assert_eq!(rest(&mut stream).await, "");
}
