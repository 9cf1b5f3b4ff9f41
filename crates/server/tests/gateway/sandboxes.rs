//! User code in sandboxes, which comes by the socket and gets out into the world only.

use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;

use server::{BindError, Gateway, Port, Preamble, PreambleError, Settings};
use tokio::io::AsyncWriteExt;
use tokio::net::UnixStream;

use crate::support::SOON;
use crate::support::{
    Running, authority, echo_host, exchange, start, start_with, tunnel, upstream, user_proxy, within,
};

async fn enter(gateway: &Running, dialled: &str) -> UnixStream {
    let mut stream = UnixStream::connect(gateway.socket()).await.unwrap();
    stream.write_all(format!("FORMWORK/1 training-7 {dialled}\n").as_bytes()).await.unwrap();
    stream
}

fn connect(to: &str) -> String {
    format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n\r\n")
}

#[tokio::test]
async fn a_sandboxs_request_says_which_job_it_is_of_and_where_it_went() {
    let gateway = start(|_| {}).await;
    let stream = enter(&gateway, "169.254.170.2:80").await;
    let answer = exchange(stream, "GET /v2/credentials HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains("secure false | training-7 at 169.254.170.2:80 | direct"), "{answer}");
}

#[tokio::test]
async fn a_sandbox_reaches_aws_through_the_proxy() {
    let gateway = start(|_| {}).await;
    let mut stream = enter(&gateway, "127.0.0.1:4566").await;
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
        let stream = enter(&gateway, "127.0.0.1:4566").await;
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
            let answer = exchange(enter(&gateway, "127.0.0.1:4566").await, &request).await;
            assert!(
                answer.contains(" 403 Forbidden") && answer.contains("sandbox may not reach"),
                "{host}: {answer}"
            );
        }
    }
}

#[tokio::test]
async fn a_sandbox_does_not_reach_this_machine_by_its_own_address() {
    // The address by which this machine would go out, found without sending anything.
    let probe = std::net::UdpSocket::bind("0.0.0.0:0").unwrap();
    let Ok(()) = probe.connect("192.0.2.1:9") else { return };
    let own = probe.local_addr().unwrap().ip();
    let gateway = start(|_| {}).await;
    let answer = exchange(enter(&gateway, "127.0.0.1:4566").await, &connect(&format!("{own}:9"))).await;
    assert!(answer.contains(" 403 "), "{own}: {answer}");
}

#[tokio::test]
async fn a_users_proxy_on_this_machine_does_not_lead_a_sandbox_back_to_it() {
    let (proxy, mut asked) = user_proxy(echo_host().await).await;
    let variables = [("https_proxy", &*format!("http://user:p%40ss@{proxy}")), ("no_proxy", "")];
    let gateway = start(|settings| settings.upstream = upstream(&variables, "")).await;
    for host in ["localhost:1", "127.0.0.1:1", "a.localhost:1"] {
        let answer = exchange(enter(&gateway, "127.0.0.1:4566").await, &connect(host)).await;
        assert!(answer.contains(" 403 "), "{host}: {answer}");
    }
    // A name that the proxy alone could resolve might be one of ours, and nobody could check.
    let answer = exchange(enter(&gateway, "127.0.0.1:4566").await, &connect("nowhere.invalid:443")).await;
    assert!(answer.contains(" 502 ") && answer.contains("cannot be resolved"), "{answer}");
    let mut stream = enter(&gateway, "127.0.0.1:4566").await;
    tunnel(&mut stream, "192.0.2.1:443").await;
    assert!(within(asked.recv()).await.unwrap().starts_with("CONNECT 192.0.2.1:443 "));
    assert!(asked.try_recv().is_err());
}

#[tokio::test]
async fn a_connection_without_a_preamble_is_closed() {
    let gateway = start_with(|limits| limits.first_byte = SOON).await;
    let long = format!("FORMWORK/1 {} 127.0.0.1:80\n", "j".repeat(600));
    for start in
        ["GET / HTTP/1.1\r\nHost: x\r\n\r\n", "FORMWORK/2 job 127.0.0.1:80\n", &long, "FORMWORK/1 job"]
    {
        let stream = UnixStream::connect(gateway.socket()).await.unwrap();
        let answer = exchange(stream, start).await;
        assert!(
            answer.is_empty() || answer == format!("[{}]", ErrorKind::ConnectionReset),
            "{start}: {answer}"
        );
    }
}

#[test]
fn a_preamble_is_one_line_of_three_words() {
    let good = Preamble { job: "arn:aws:x/y".to_owned(), dialled: "127.0.0.1:4566".parse().unwrap() };
    assert_eq!(good.to_string(), "FORMWORK/1 arn:aws:x/y 127.0.0.1:4566\n");
    assert_eq!(good.to_string().parse(), Ok(good));
    let check = |line: &str, expected| assert_eq!(line.parse::<Preamble>(), Err(expected), "{line:?}");
    check("FORMWORK/1 job 127.0.0.1:80", PreambleError::Unended);
    check("FORMWORK/10 job 127.0.0.1:80\n", PreambleError::Protocol);
    check("FORMWORK/1\n", PreambleError::Protocol);
    check("FORMWORK/1 job\n", PreambleError::Address);
    check("FORMWORK/1  127.0.0.1:80\n", PreambleError::Job);
    check("FORMWORK/1 j\u{fc} 127.0.0.1:80\n", PreambleError::Job);
    check("FORMWORK/1 job localhost:80\n", PreambleError::Address);
    check("FORMWORK/1 job 127.0.0.1:80 more\n", PreambleError::Address);
    check("FORMWORK/1 job 127.0.0.1:80\r\n", PreambleError::Address);
}

#[tokio::test]
async fn the_socket_is_its_owners_and_goes_with_the_gateway() {
    let mut gateway = start(|_| {}).await;
    let (socket, folder) = (gateway.socket(), tempfile::tempdir().unwrap());
    assert_eq!(socket.metadata().unwrap().permissions().mode() & 0o777, 0o600);

    let mut second = Settings::new(authority(&folder));
    second.port = Port::Any;
    second.sandbox_socket = Some(socket.clone());
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
    let gateway = start(|settings| settings.sandbox_socket = Some(path.clone())).await;
    let mut stream = UnixStream::connect(&path).await.unwrap();
    stream.write_all(b"FORMWORK/1 job 127.0.0.1:4566\n").await.unwrap();
    assert!(exchange(stream, "GET / HTTP/1.0\r\n\r\n").await.contains("job at"));
    drop(gateway);

    let file = folder.path().join("file");
    std::fs::write(&file, "precious").unwrap();
    let mut settings = Settings::new(authority(&folder));
    settings.port = Port::Any;
    settings.sandbox_socket = Some(file.clone());
    let _ = Gateway::bind(settings).await.unwrap_err();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "precious");
}
