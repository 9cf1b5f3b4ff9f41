//! The user's own proxy, through which the gateway goes to the world.

use std::net::SocketAddr;

use server::bundle::Bundle;
use server::{BindError, Gateway, Port, Settings, Upstream, UpstreamError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{
    Running, SOON, authority, echo_host, exchange, listen, start, tunnel, upstream, user_proxy, web_host,
    within,
};

async fn behind(proxy: SocketAddr, exceptions: &str) -> Running {
    let address = format!("http://user:p%40ss@{proxy}");
    let variables = [("HTTPS_PROXY", &*address), ("http_proxy", &*address), ("NO_PROXY", exceptions)];
    start(|settings| settings.upstream = upstream(&variables, "")).await
}

#[tokio::test]
async fn a_tunnel_goes_through_the_users_proxy_with_its_credentials() {
    let (proxy, mut asked) = user_proxy(echo_host().await).await;
    let gateway = behind(proxy, "").await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, "Pypi.example:443").await;
    stream.write_all(b"hello").await.unwrap();
    let mut back = [0; 5];
    within(stream.read_exact(&mut back)).await.unwrap();
    assert_eq!(&back, b"hello");
    let head = within(asked.recv()).await.unwrap().to_ascii_lowercase();
    assert!(head.starts_with("connect pypi.example:443 http/1.1\r\n"), "{head}");
    assert!(head.contains("host: pypi.example:443\r\n"), "{head}");
    assert!(head.contains("proxy-authorization: basic dxnlcjpwqhnz\r\n"), "{head}");
}

#[tokio::test]
async fn a_plain_request_goes_through_the_users_proxy_in_absolute_form() {
    let (proxy, mut asked) = user_proxy(echo_host().await).await;
    let gateway = behind(proxy, "").await;
    let answer = gateway
        .ask("GET http://pypi.example/simple?q HTTP/1.1\r\nHost: pypi.example\r\nConnection: close\r\n\r\n")
        .await;
    assert!(answer.ends_with("forwarded"), "{answer}");
    let head = within(asked.recv()).await.unwrap();
    assert!(head.starts_with("GET http://pypi.example/simple?q HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("Basic dXNlcjpwQHNz"), "{head}");
}

#[tokio::test]
async fn names_of_awss_do_not_go_to_the_users_proxy() {
    let (proxy, mut asked) = user_proxy(echo_host().await).await;
    let gateway = behind(proxy, "").await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, "sts.amazonaws.com:443").await;
    let answer = gateway.ask("GET http://sts.amazonaws.com/ HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains("absolute sts.amazonaws.com"), "{answer}");
    assert!(asked.try_recv().is_err());
}

#[tokio::test]
async fn the_users_exceptions_are_reached_without_the_proxy() {
    let (proxy, mut asked) = user_proxy(echo_host().await).await;
    let gateway = behind(proxy, "corp.example,127.0.0.0/8").await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, &echo_host().await.to_string()).await;
    let web = web_host().await;
    let answer = gateway.ask(&format!("GET http://{web}/ HTTP/1.0\r\n\r\n")).await;
    assert!(answer.contains("GET / HTTP/1.1"), "{answer}");
    assert!(asked.try_recv().is_err());
}

#[tokio::test]
async fn a_proxy_that_refuses_is_named_and_its_password_is_not() {
    let (proxy, _asked) = user_proxy(echo_host().await).await;
    let variables = [("https_proxy", &*format!("http://user:wrong@{proxy}"))];
    let gateway = start(|settings| settings.upstream = upstream(&variables, "")).await;
    let answer =
        gateway.ask("CONNECT pypi.example:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 502"), "{answer}");
    assert!(answer.contains(&format!("`http://{proxy}`")) && answer.contains("407"), "{answer}");
    assert!(!answer.contains("wrong"), "{answer}");
    assert!(!format!("{:?}", upstream(&variables, "")).contains("wrong"));
}

#[tokio::test]
async fn a_proxy_that_does_not_answer_is_not_waited_for_long() {
    let (_silent, proxy) = listen().await;
    let variables = [("https_proxy", &*format!("http://{proxy}"))];
    let gateway = start(|settings| {
        settings.upstream = upstream(&variables, "");
        settings.limits.dial = SOON;
    })
    .await;
    let answer =
        gateway.ask("CONNECT pypi.example:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 504") && answer.contains("was not reached within"), "{answer}");
}

#[tokio::test]
async fn a_proxy_may_be_reached_over_tls() {
    let proxy = start(|_| {}).await;
    let variables = [
        ("https_proxy", &*format!("https://localhost:{}", proxy.address.port())),
        ("http_proxy", &*format!("https://127.0.0.1:{}", proxy.address.port())),
    ];
    let trusted = upstream(&variables, proxy.authority.certificate());
    let gateway = start(|settings| settings.upstream = trusted).await;
    let mut stream = gateway.dial().await;
    tunnel(&mut stream, &echo_host().await.to_string()).await;
    let web = web_host().await;
    let answer = gateway.ask(&format!("GET http://{web}/x HTTP/1.0\r\n\r\n")).await;
    assert!(answer.contains("GET /x HTTP/1.1"), "{answer}");

    let stranger = start(|settings| settings.upstream = upstream(&variables, "")).await;
    let answer = exchange(stranger.dial().await, "CONNECT pypi.example:443 HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains(" 502 ") && answer.contains("cannot be reached"), "{answer}");
}

#[tokio::test]
async fn the_gateway_is_not_its_own_proxy() {
    for host in ["127.0.0.1", "localhost"] {
        let (listener, free) = listen().await;
        drop(listener);
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::new(authority(&folder));
        settings.port = Port::Exactly(free.port());
        settings.upstream = upstream(&[("ALL_PROXY", &*format!("{host}:{}", free.port()))], "");
        let bound = Gateway::bind(settings).await;
        assert!(matches!(bound, Err(BindError::UpstreamIsSelf(_))), "{host}: {bound:?}");
    }
}

#[test]
fn a_proxy_that_cannot_be_used_is_said_by_its_variable() {
    let error = |value: &str| {
        let variables = [("HTTPS_PROXY".to_owned(), value.to_owned())].into();
        Upstream::from_variables(&variables, &Bundle::default()).err()
    };
    assert!(
        matches!(error("socks5://127.0.0.1:1080"), Some(UpstreamError::Scheme { scheme, .. }) if scheme == "socks5")
    );
    assert!(
        matches!(error("http://a b"), Some(UpstreamError::Address { variable }) if variable == "HTTPS_PROXY")
    );
    assert!(error("").is_none());
    assert!(error("proxy.example:3128").is_none());
}
