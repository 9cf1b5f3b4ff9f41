//! User code in sandboxes, which comes by the socket and gets out into the world only.

use std::os::unix::fs::PermissionsExt;

use server::{BindError, Gateway, Port, Settings};
use tokio::net::UnixStream;

use crate::support::{
    Brought, authority, echo_host, exchange, nowhere, own_address, sandboxes, start, tunnel, upstream,
    user_proxy, within,
};

fn connect(to: &str) -> String {
    format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n\r\n")
}

#[tokio::test]
async fn a_sandboxs_request_says_which_job_it_is_of_and_where_it_went() {
    let gateway = start(|_| {}).await;
    let stream = gateway.dial_from_sandbox("169.254.170.2:80").await;
    let answer = exchange(stream, "GET /v2/credentials HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains("secure false | training-7 at 169.254.170.2:80 | direct"), "{answer}");
}

#[tokio::test]
async fn a_sandbox_reaches_aws_through_the_proxy() {
    let gateway = start(|_| {}).await;
    let mut stream = gateway.dial_from_sandbox("127.0.0.1:4566").await;
    tunnel(&mut stream, "s3.amazonaws.com:443").await;
    let name = "s3.amazonaws.com".try_into().unwrap();
    let secure = within(gateway.connector().connect(name, stream)).await.unwrap();
    let answer = exchange(secure, "GET / HTTP/1.0\r\n\r\n").await;
    assert!(
        answer.contains("secure true | training-7 at 127.0.0.1:4566 | connect s3.amazonaws.com"),
        "{answer}"
    );
}

#[tokio::test]
async fn in_a_sandbox_the_gateway_is_where_the_sandbox_has_it() {
    let gateway = start(|_| {}).await;
    for host in ["127.0.0.1:4566", "localhost:4566", "169.254.170.2"] {
        let stream = gateway.dial_from_sandbox("127.0.0.1:4566").await;
        let answer = exchange(stream, &format!("GET http://{host}/ HTTP/1.0\r\n\r\n")).await;
        assert!(answer.contains("| absolute"), "{host}: {answer}");
    }
}

#[tokio::test]
async fn a_sandbox_does_not_reach_this_machine() {
    let gateway = start(|_| {}).await;
    let port = echo_host().await.port();
    let outside = gateway.address.port();
    for host in [
        format!("127.0.0.1:{port}"),
        format!("localhost:{port}"),
        format!("[::1]:{port}"),
        format!("[::ffff:127.0.0.1]:{port}"),
        format!("0.0.0.0:{port}"),
        format!("127.0.0.1:{outside}"),
        format!("2130706433:{port}"),
        "169.254.169.254:80".to_owned(),
        "[fe80::1]:80".to_owned(),
    ] {
        for request in [connect(&host), format!("GET http://{host}/ HTTP/1.0\r\n\r\n")] {
            let answer = exchange(gateway.dial_from_sandbox("127.0.0.1:4566").await, &request).await;
            assert!(
                answer.contains(" 403 Forbidden") && answer.contains("sandbox may not reach"),
                "{host}: {answer}"
            );
        }
    }
}

#[tokio::test]
async fn a_sandbox_does_not_reach_this_machine_by_its_own_address() {
    let Some(own) = own_address() else { return };
    let gateway = start(|_| {}).await;
    let answer =
        exchange(gateway.dial_from_sandbox("127.0.0.1:4566").await, &connect(&format!("{own}:9"))).await;
    assert!(answer.contains(" 403 "), "{own}: {answer}");
}

#[tokio::test]
async fn a_users_proxy_on_this_machine_does_not_lead_a_sandbox_back_to_it() {
    let (proxy, mut asked) = user_proxy(echo_host().await).await;
    let variables = [("https_proxy", &*format!("http://user:p%40ss@{proxy}")), ("no_proxy", "")];
    let gateway = start(|settings| settings.upstream = upstream(&variables, "")).await;
    for host in ["localhost:1", "127.0.0.1:1", "a.localhost:1"] {
        let answer = exchange(gateway.dial_from_sandbox("127.0.0.1:4566").await, &connect(host)).await;
        assert!(answer.contains(" 403 "), "{host}: {answer}");
    }
    // A name that the proxy alone could resolve might be one of ours, and nobody could check.
    let answer =
        exchange(gateway.dial_from_sandbox("127.0.0.1:4566").await, &connect(&format!("{}:443", nowhere())))
            .await;
    assert!(answer.contains(" 502 ") && answer.contains("cannot be resolved"), "{answer}");
    let mut stream = gateway.dial_from_sandbox("127.0.0.1:4566").await;
    // A name of a kind: the resolver makes 192.0.2.1 of it, and that is what was checked.
    tunnel(&mut stream, "3221225985:443").await;
    assert!(within(asked.recv()).await.unwrap().starts_with("CONNECT 192.0.2.1:443 "));
    assert!(asked.try_recv().is_err());
}

#[tokio::test]
async fn what_a_supervisor_would_not_bring_is_closed() {
    let gateway = start(|_| {}).await;
    for line in ["GET / HTTP/1.1\r\n\r\n", "job nowhere\n", "\n"] {
        let stream = UnixStream::connect(gateway.socket()).await.unwrap();
        assert!(!exchange(stream, line).await.contains("HTTP/1.1"), "{line}");
    }
}

#[tokio::test]
async fn the_socket_is_its_owners_and_goes_with_the_gateway() {
    let mut gateway = start(|_| {}).await;
    let (socket, folder) = (gateway.socket(), tempfile::tempdir().unwrap());
    assert_eq!(socket.metadata().unwrap().permissions().mode() & 0o777, 0o600);

    let mut second = Settings::new(authority(&folder));
    second.port = Port::Any;
    second.sandboxes = Some(sandboxes(socket.clone(), Brought::default()));
    let taken = Gateway::bind(second).await.unwrap_err();
    assert!(matches!(taken, BindError::SocketTaken(path) if path == socket));

    gateway.begin_stop();
    within(async {
        while socket.exists() {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_socket_left_behind_is_replaced_and_a_file_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("left.sock");
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    assert!(path.exists());
    let _gateway =
        start(|settings| settings.sandboxes = Some(sandboxes(path.clone(), Brought::default()))).await;
    UnixStream::connect(&path).await.unwrap();

    let file = folder.path().join("file");
    std::fs::write(&file, "precious").unwrap();
    let mut settings = Settings::new(authority(&folder));
    settings.port = Port::Any;
    settings.sandboxes = Some(sandboxes(file.clone(), Brought::default()));
    let _ = Gateway::bind(settings).await.unwrap_err();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "precious");
}
