//! As much of a gateway as processes need here: a proxy into the world, and the address of credentials.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{Shutdown, TcpStream},
    os::unix::net::UnixListener,
    path::{Path, PathBuf},
    thread,
};

use executor::relay;

/// Listens on a socket for as long as the tests run.
pub(crate) fn open(socket: &Path) {
    let listener = UnixListener::bind(socket).unwrap();
    let proxy = variables().remove("HTTPS_PROXY").or_else(|| variables().remove("https_proxy"));
    thread::spawn(move || {
        for bringer in listener.incoming().flatten() {
            let proxy = proxy.clone();
            thread::spawn(move || relay::accept(bringer).map(|arrival| answer(arrival, proxy.as_deref())));
        }
    });
}

/// The environment of whoever runs the tests: how packages are fetched.
pub(crate) fn variables() -> BTreeMap<String, String> {
    std::env::vars().collect()
}

/// The certificates of this machine.
pub(crate) fn bundle() -> PathBuf {
    let usual = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"];
    let named = variables().remove("SSL_CERT_FILE").map(PathBuf::from);
    let all = named.into_iter().chain(usual.map(PathBuf::from));
    all.into_iter().find(|path| path.is_file()).expect("a machine has certificates")
}

fn answer(arrival: relay::Arrival, proxy: Option<&str>) {
    let relay::Arrival { name, dialled, mut stream } = arrival;
    let Some(head) = head(&mut stream) else { return };
    let target = head.split(' ').nth(1).unwrap_or_default();
    if head.starts_with("CONNECT ") {
        tunnel(stream, target, &head, proxy);
        return;
    }
    let body = if dialled == relay::CREDENTIALS {
        format!(
            r#"{{"AccessKeyId":"ASIA-{name}","SecretAccessKey":"s","Token":"at {target}","Expiration":"2999-01-01T00:00:00Z"}}"#
        )
    } else {
        format!("{name} asked for {target}")
    };
    let length = body.len();
    let _ = write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
}

fn head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
    }
    String::from_utf8(head).ok()
}

fn tunnel(mut stream: TcpStream, target: &str, head: &str, proxy: Option<&str>) {
    let proxy = proxy.map(|url| url.trim_start_matches("http://").trim_end_matches('/'));
    let Ok(mut there) = TcpStream::connect(proxy.unwrap_or(target)) else {
        let _ = stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        return;
    };
    match proxy {
        Some(_) => there.write_all(head.as_bytes()).unwrap(),
        None => stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap(),
    }
    let (mut from, mut to) = (stream.try_clone().unwrap(), there.try_clone().unwrap());
    thread::spawn(move || {
        let _ = std::io::copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Write);
    });
    let _ = std::io::copy(&mut there, &mut stream);
    let _ = stream.shutdown(Shutdown::Write);
}
