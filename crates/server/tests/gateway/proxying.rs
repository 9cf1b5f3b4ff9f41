//! The gateway as a proxy, for clients of this machine.

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{
    echo_host, exchange, head, listen, nowhere, own_address, start, team_certificate, tunnel, web_host,
    within,
};

const REQUEST: &str = "GET /x?y HTTP/1.1\r\nHost: bucket.s3.amazonaws.com\r\nConnection: close\r\n\r\n";

#[tokio::test]
async fn a_tunnel_to_a_name_of_awss_ends_here() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, "bucket.s3.amazonaws.com:443").await;
    let name = "bucket.s3.amazonaws.com".try_into().unwrap();
    let secure = within(gateway.connector().connect(name, stream)).await.unwrap();
    let answer = exchange(secure, REQUEST).await;
    let told =
        "GET /x?y | secure true | 127.0.0.1 | connect bucket.s3.amazonaws.com | host bucket.s3.amazonaws.com";
    assert!(answer.contains(told), "{answer}");
}

#[tokio::test]
async fn a_tunnels_host_stands_in_for_a_missing_server_name() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, "sts.amazonaws.com:443").await;
    let mut config = (**gateway.connector().config()).clone();
    config.enable_sni = false;
    let nameless = tokio_rustls::TlsConnector::from(std::sync::Arc::new(config));
    within(nameless.connect("sts.amazonaws.com".try_into().unwrap(), stream)).await.unwrap();
}

#[tokio::test]
async fn a_tunnel_may_hold_plain_http() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, "bucket.s3.amazonaws.com:80").await;
    let answer = exchange(stream, REQUEST).await;
    assert!(answer.contains("secure false | 127.0.0.1 | connect bucket.s3.amazonaws.com"), "{answer}");
}

#[tokio::test]
async fn a_tunnel_may_be_asked_for_in_http_1_0_and_without_a_host() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    stream.write_all(b"CONNECT sts.amazonaws.com:443 HTTP/1.0\r\n\r\n").await.unwrap();
    let answer = head(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.0 200"), "{answer}");
    let name = "sts.amazonaws.com".try_into().unwrap();
    let secure = within(gateway.connector().connect(name, stream)).await.unwrap();
    let answer = exchange(secure, "GET / HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains("connect sts.amazonaws.com | host sts.amazonaws.com"), "{answer}");
}

#[tokio::test]
async fn a_proxy_reached_over_tls_opens_tunnels_too() {
    let gateway = start(|_| {}).await;
    let mut outer = gateway.shake_hands("localhost").await.unwrap();
    tunnel(&mut outer, "sts.amazonaws.com:443").await;
    let name = "sts.amazonaws.com".try_into().unwrap();
    let inner = within(gateway.connector().connect(name, outer)).await.unwrap();
    let answer = exchange(inner, "GET / HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains("secure true | 127.0.0.1 | connect sts.amazonaws.com"), "{answer}");
}

#[tokio::test]
async fn a_tunnel_holds_no_other() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, "sts.amazonaws.com:80").await;
    let nested = "CONNECT sts.amazonaws.com:80 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let answer = exchange(stream, nested).await;
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("cannot hold another"), "{answer}");
}

#[tokio::test]
async fn a_tunnel_to_the_gateway_itself_ends_here() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, &format!("localhost:{}", gateway.address.port())).await;
    let answer = exchange(stream, "GET / HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains("| connect localhost |"), "{answer}");
}

#[tokio::test]
async fn an_absolute_target_of_awss_is_answered_here_in_origin_form() {
    let gateway = start(|_| {}).await;
    let answer = gateway
        .ask("GET http://S3.amazonaws.com/b/k?x=1 HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n")
        .await;
    let told = "GET /b/k?x=1 | secure false | 127.0.0.1 | absolute s3.amazonaws.com | host s3.amazonaws.com | \
                header S3.amazonaws.com";
    assert!(answer.contains(told), "{answer}");
}

#[tokio::test]
async fn an_absolute_target_in_plain_http_is_not_secure_whatever_carries_it() {
    let gateway = start(|_| {}).await;
    let stream = gateway.shake_hands("localhost").await.unwrap();
    let answer = exchange(stream, "GET http://s3.amazonaws.com/ HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains("secure false"), "{answer}");
}

#[tokio::test]
async fn a_tunnel_to_another_host_is_passed_through() {
    let gateway = start(|_| {}).await;
    let echo = echo_host().await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, &echo.to_string()).await;
    stream.write_all(b"\x16 anything").await.unwrap();
    let mut back = [0; 10];
    within(stream.read_exact(&mut back)).await.unwrap();
    assert_eq!(&back, b"\x16 anything");
    stream.shutdown().await.unwrap();
    assert_eq!(within(stream.read(&mut back)).await.unwrap(), 0);
}

#[tokio::test]
async fn an_absolute_target_of_another_host_is_forwarded_without_what_is_for_one_hop() {
    let gateway = start(|_| {}).await;
    let web = web_host().await;
    let request = format!(
        "GET http://{web}/a?b HTTP/1.1\r\nHost: {web}\r\nProxy-Connection: keep-alive\r\nConnection: close, X-Once\r\n\
         X-Once: 1\r\nX-Kept: 2\r\nProxy-Authorization: Basic eDp5\r\nTE: trailers\r\n\
         Expect: 100-continue\r\n\r\n"
    );
    let answer = gateway.ask(&request).await.to_ascii_lowercase();
    let (to_client, to_host) = answer.split_once("\r\n\r\n").unwrap();
    assert!(to_host.starts_with("get /a?b http/1.1"), "{answer}");
    assert!(to_host.contains(&format!("host: {web}")) && to_host.contains("x-kept: 2"), "{answer}");
    for gone in ["proxy-", "x-once", "te:", "expect"] {
        assert!(!to_host.contains(gone), "{gone}: {answer}");
    }
    assert!(to_client.contains("x-end: 2") && !to_client.contains("x-hop"), "{answer}");
}

#[tokio::test]
async fn a_body_is_forwarded() {
    let gateway = start(|_| {}).await;
    let other = start(|_| {}).await;
    let url = format!("http://{}/echo", other.address);
    let request = format!(
        "PUT {url} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n\
         5\r\nhello\r\n0\r\n\r\n"
    );
    let answer = gateway.ask(&request).await;
    assert!(answer.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200"), "{answer}");
    assert!(answer.contains("hello"), "{answer}");
}

#[tokio::test]
async fn what_cannot_be_reached_is_said() {
    let gateway = start(|_| {}).await;
    let (listener, free) = listen().await;
    drop(listener);
    let check = async |request: String, status: &str, words: &str| {
        let answer = gateway.ask(&request).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")) && answer.contains(words), "{answer}");
    };
    let connect = |to: &str| format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n\r\n");
    check(connect(&free.to_string()), "502", "`127.0.0.1` cannot be reached").await;
    check(connect(&format!("{}:443", nowhere())), "502", ".invalid` cannot be resolved").await;
    check(connect("example.com"), "400", "a host and a port").await;
    let get = |url: String| format!("GET {url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    check(get(format!("http://{free}/")), "502", "cannot be reached").await;
    check(get("https://example.com/".to_owned()), "400", "through a tunnel (`CONNECT`)").await;
}

#[tokio::test]
async fn clients_of_other_machines_are_served_but_not_passed_on() {
    // This machine by its outer address is a client like those of others.
    let Some(own) = own_address() else { return };
    let folder = tempfile::tempdir().unwrap();
    let gateway = start(|settings| {
        settings.address = own;
        settings.certificate = Some(team_certificate(&folder).0);
    })
    .await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, "sts.amazonaws.com:443").await;
    let echo = echo_host().await;
    for request in
        [format!("CONNECT {echo} HTTP/1.0\r\n\r\n"), format!("GET http://{echo}/ HTTP/1.0\r\n\r\n")]
    {
        let answer = gateway.ask(&request).await;
        assert!(answer.contains(" 403 ") && answer.contains("its own machine only"), "{answer}");
    }
}
