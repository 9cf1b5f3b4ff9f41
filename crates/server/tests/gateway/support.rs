//! A gateway on a port of its own, clients that speak to it byte by byte, and other hosts for it to reach.

use std::collections::VecDeque;
use std::future::Future;
use std::io::BufRead;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use rustls::pki_types::ServerName;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use server::{
    Arrival, Authority, Certificate, Connection, Gateway, Handler, Limits, Origin, Port, RequestBody,
    ResponseBody, Sandboxes, Settings, Upstream, Via, empty, full,
};
use tempfile::TempDir;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;

/// Far above what anything here takes: what is not done by then hangs.
const BOUND: Duration = Duration::from_secs(8);

/// Short enough for tests to wait for, in place of a limit that is to be reached.
pub(crate) const SOON: Duration = Duration::from_millis(150);

pub(crate) async fn within<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(BOUND, work).await.expect("it takes too long")
}

#[expect(clippy::disallowed_methods, reason = "clients compare certificates with the true time")]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

pub(crate) fn authority(folder: &TempDir) -> Arc<Authority> {
    Arc::new(Authority::open(folder.path(), Arc::new(now)).unwrap())
}

/// Connections on their way from a sandbox: what passes between executor and gateway is not tested here, so they go
/// past the socket, on which there is a line for each.
pub(crate) type Brought = Arc<Mutex<VecDeque<std::net::TcpStream>>>;

/// How the gateway takes connections from a sandbox: a line `JOB ADDRESS` for each.
pub(crate) fn sandboxes(socket: PathBuf, brought: Brought) -> Sandboxes {
    let receive = move |bringer: std::os::unix::net::UnixStream| {
        bringer.set_nonblocking(false)?;
        let mut line = String::new();
        std::io::BufReader::new(bringer).read_line(&mut line)?;
        let strange = || std::io::Error::from(std::io::ErrorKind::InvalidData);
        let (job, dialled) = line.trim_end().split_once(' ').ok_or_else(strange)?;
        let dialled = dialled.parse().map_err(|_| strange())?;
        let stream = brought.lock().unwrap().pop_front().ok_or_else(strange)?;
        Ok(Arrival { job: job.to_owned(), dialled, stream })
    };
    Sandboxes { socket, receive: Arc::new(receive) }
}

/// A team's certificate for `mlops.example.com`, and what to trust for it.
pub(crate) fn team_certificate(folder: &TempDir) -> (Certificate, String) {
    let key = rcgen::KeyPair::generate().unwrap();
    let names = vec!["mlops.example.com".to_owned()];
    let pem = rcgen::CertificateParams::new(names).unwrap().self_signed(&key).unwrap().pem();
    let (certificate_path, key_path) = (folder.path().join("team.pem"), folder.path().join("team.key"));
    std::fs::write(&certificate_path, &pem).unwrap();
    std::fs::write(&key_path, key.serialize_pem()).unwrap();
    (Certificate::load(&certificate_path, &key_path).unwrap(), pem)
}

/// A name that the resolver turns down by itself, without asking the network: its first part is too long.
pub(crate) fn nowhere() -> String {
    format!("{}.invalid", "n".repeat(64))
}

/// The address by which this machine would go out, if it has one. Nothing is sent.
pub(crate) fn own_address() -> Option<IpAddr> {
    let probe = std::net::UdpSocket::bind("0.0.0.0:0").unwrap();
    probe.connect("192.0.2.1:9").ok()?;
    Some(probe.local_addr().unwrap().ip())
}

/// A running gateway.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    pub(crate) authority: Arc<Authority>,
    pub(crate) folder: TempDir,
    /// Told by a test to let the requests to `/wait` go on.
    pub(crate) go_on: Arc<Notify>,
    /// Says when a request to `/wait` has come.
    pub(crate) waiting: mpsc::UnboundedReceiver<()>,
    brought: Brought,
    stop: Option<oneshot::Sender<()>>,
    served: JoinHandle<()>,
}

/// Starts a gateway with the usual settings but for what `change` makes of them.
pub(crate) async fn start(change: impl FnOnce(&mut Settings)) -> Running {
    let folder = tempfile::tempdir().unwrap();
    let authority = authority(&folder);
    let mut settings = Settings::new(authority.clone());
    settings.port = Port::Any;
    let brought = Arc::new(Mutex::new(VecDeque::new()));
    settings.sandboxes = Some(sandboxes(folder.path().join("gateway.sock"), brought.clone()));
    change(&mut settings);
    let gateway = Gateway::bind(settings).await.unwrap();
    let address = gateway.local_addr();
    let (stop, stopped) = oneshot::channel();
    let (arrived, waiting) = mpsc::unbounded_channel();
    let go_on = Arc::new(Notify::new());
    let handler = Telltale { go_on: go_on.clone(), arrived };
    let served = tokio::spawn(gateway.serve(handler, async {
        let _ = stopped.await;
    }));
    Running { address, authority, folder, go_on, waiting, brought, stop: Some(stop), served }
}

/// Starts a gateway whose limits differ from the usual ones.
pub(crate) async fn start_with(change: impl FnOnce(&mut Limits)) -> Running {
    start(|settings| change(&mut settings.limits)).await
}

impl Running {
    pub(crate) async fn dial(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    pub(crate) fn socket(&self) -> PathBuf {
        self.folder.path().join("gateway.sock")
    }

    /// A connection from the sandbox of the job `training-7`.
    pub(crate) async fn dial_from_sandbox(&self, dialled: &str) -> TcpStream {
        let (listener, address) = listen().await;
        let (inside, outside) = tokio::join!(TcpStream::connect(address), listener.accept());
        self.brought.lock().unwrap().push_back(outside.unwrap().0.into_std().unwrap());
        let mut bringer = UnixStream::connect(self.socket()).await.unwrap();
        bringer.write_all(format!("training-7 {dialled}\n").as_bytes()).await.unwrap();
        inside.unwrap()
    }

    /// Sends a request on a connection of its own, and gives all that comes back.
    pub(crate) async fn ask(&self, request: &str) -> String {
        exchange(self.dial().await, request).await
    }

    /// Says that the gateway is to stop.
    pub(crate) fn begin_stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
    }

    /// Waits until the gateway has stopped.
    pub(crate) async fn stopped(self) {
        within(self.served).await.unwrap();
    }

    /// A TLS client that trusts the authority.
    pub(crate) fn connector(&self) -> TlsConnector {
        connector(&[self.authority.certificate()])
    }

    /// Shakes hands as a client that wants `name`.
    pub(crate) async fn shake_hands(
        &self,
        name: &str,
    ) -> std::io::Result<tokio_rustls::client::TlsStream<TcpStream>> {
        let name = ServerName::try_from(name.to_owned()).unwrap();
        within(self.connector().connect(name, self.dial().await)).await
    }
}

pub(crate) fn connector(trusted: &[&str]) -> TlsConnector {
    let mut roots = RootCertStore::empty();
    for pem in trusted {
        roots.add(rustls::pki_types::CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()).unwrap();
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    TlsConnector::from(Arc::new(config))
}

/// Sends a request, and gives all that comes back until the other side closes.
pub(crate) async fn exchange(mut stream: impl AsyncRead + AsyncWrite + Unpin, request: &str) -> String {
    // Who is answered and closed in the middle of a request still hears the answer.
    let _ = within(stream.write_all(request.as_bytes())).await;
    rest(&mut stream).await
}

/// All that comes until the other side closes, however it does.
pub(crate) async fn rest(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut all = Vec::new();
    if let Err(error) = within(stream.read_to_end(&mut all)).await {
        all.extend_from_slice(format!("[{}]", error.kind()).as_bytes());
    }
    String::from_utf8(all).unwrap()
}

/// A response's head, byte by byte, so that nothing after it is lost.
pub(crate) async fn head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(within(stream.read_u8()).await.unwrap());
    }
    String::from_utf8(head).unwrap()
}

/// Opens a tunnel on a connection.
pub(crate) async fn tunnel(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), to: &str) {
    stream.write_all(format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\n\r\n").as_bytes()).await.unwrap();
    let head = head(stream).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
}

/// Answers with how the request came, and in the ways that tests ask for by its path.
struct Telltale {
    go_on: Arc<Notify>,
    arrived: mpsc::UnboundedSender<()>,
}

impl Handler for Telltale {
    async fn handle(&self, request: Request<RequestBody>, connection: Connection) -> Response<ResponseBody> {
        match request.uri().path() {
            "/refuse" => {
                let mut response = Response::new(empty());
                *response.status_mut() = StatusCode::FORBIDDEN;
                response
            }
            "/read" => Response::new(full(match request.into_body().collect().await {
                Ok(body) => format!("read {}", body.to_bytes().len()),
                Err(error) => error.to_string(),
            })),
            "/echo" => Response::new(request.into_body().map_err(Into::into).boxed_unsync()),
            "/wait" => {
                self.arrived.send(()).unwrap();
                self.go_on.notified().await;
                Response::new(full("waited"))
            }
            _ => Response::new(full(tell(&request, &connection))),
        }
    }
}

fn tell(request: &Request<RequestBody>, connection: &Connection) -> String {
    let origin = match &connection.origin {
        Origin::Peer(peer) => peer.ip().to_string(),
        Origin::Sandbox { job } => format!("{job} at {}", connection.dialled),
    };
    let via = match &connection.via {
        Via::Direct => "direct".to_owned(),
        Via::Connect { host } => format!("connect {host}"),
        Via::Absolute { host } => format!("absolute {host}"),
    };
    let header = request.headers().get("host").map_or("-", |value| value.to_str().unwrap());
    format!(
        "{} {} | secure {} | {origin} | {via} | host {} | header {header} | headers {}\n",
        request.method(),
        request.uri(),
        connection.secure,
        connection.requested_host.as_deref().unwrap_or("-"),
        request.headers().len(),
    )
}

pub(crate) async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((IpAddr::V4(Ipv4Addr::LOCALHOST), 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// Another host, which sends back whatever it gets.
pub(crate) async fn echo_host() -> SocketAddr {
    let (listener, address) = listen().await;
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let (mut read, mut write) = stream.split();
                let _ = tokio::io::copy(&mut read, &mut write).await;
            });
        }
    });
    address
}

/// Another host, which answers one request on each connection with the head that it got.
pub(crate) async fn web_host() -> SocketAddr {
    let (listener, address) = listen().await;
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let head = head(&mut stream).await;
                let length = head.len();
                let answer = format!(
                    "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\nX-End: 2\r\n\r\n{head}"
                );
                stream.write_all(answer.as_bytes()).await.unwrap();
            });
        }
    });
    address
}

/// A user's own proxy. It tells what it was asked, and leads every tunnel to `to`, whatever was asked for.
pub(crate) async fn user_proxy(to: SocketAddr) -> (SocketAddr, mpsc::UnboundedReceiver<String>) {
    let (listener, address) = listen().await;
    let (asked, heads) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let asked = asked.clone();
            tokio::spawn(async move {
                let head = head(&mut stream).await;
                let answer = if !head.contains("dXNlcjpwQHNz") {
                    "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
                } else if head.starts_with("CONNECT") {
                    "HTTP/1.1 200 Connection established\r\n\r\n"
                } else {
                    "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nforwarded"
                };
                let tunnels = answer.contains("established");
                asked.send(head).unwrap();
                stream.write_all(answer.as_bytes()).await.unwrap();
                if tunnels {
                    let mut other = TcpStream::connect(to).await.unwrap();
                    let _ = copy_bidirectional(&mut stream, &mut other).await;
                }
            });
        }
    });
    (address, heads)
}

/// The upstream that these environment variables make, trusting what `pem` holds.
pub(crate) fn upstream(variables: &[(&str, &str)], pem: &str) -> Upstream {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let mut bundle = server::bundle::Bundle::default();
    bundle.add(pem);
    Upstream::from_variables(&variables, &bundle).unwrap()
}
