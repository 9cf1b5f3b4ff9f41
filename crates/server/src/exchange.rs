//! Requests to processes of user code: HTTP/1.1, a connection each.

use std::io;
use std::net::TcpStream;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderValue, Request};
use http_body::Body as _;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use kernel::{Body, Boxed, Http, HttpAnswer, HttpRequest, Result};
use schema::ApiError;

/// The client.
pub(crate) struct Exchange;

impl Http for Exchange {
    fn exchange(&self, connection: TcpStream, request: HttpRequest) -> Boxed<'_, io::Result<HttpAnswer>> {
        Box::pin(async move {
            connection.set_nonblocking(true)?;
            let stream = TokioIo::new(tokio::net::TcpStream::from_std(connection)?);
            let (mut sender, driver) = http1::handshake(stream).await.map_err(io::Error::other)?;
            tokio::spawn(async move {
                if let Err(error) = driver.await {
                    tracing::debug!(%error, "a connection to a process ended early");
                }
            });
            let request = outgoing(request)?;
            let (head, body) = sender.send_request(request).await.map_err(io::Error::other)?.into_parts();
            let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
            Ok(HttpAnswer {
                status: head.status.as_u16(),
                headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
                body: Body::stream(body.size_hint().exact(), Chunks { body, _sender: sender }),
            })
        })
    }
}

fn outgoing(given: HttpRequest) -> io::Result<Request<Full<Bytes>>> {
    let mut request = Request::builder().method(given.method).uri(given.path).header("host", "localhost");
    for (name, value) in given.headers {
        request = request.header(name, value);
    }
    request.body(Full::new(given.body)).map_err(|cause| io::Error::new(io::ErrorKind::InvalidInput, cause))
}

/// An answer's body. It holds the connection open as long as it is read.
struct Chunks {
    body: Incoming,
    _sender: http1::SendRequest<Full<Bytes>>,
}

impl Stream for Chunks {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(Err(cause)) => {
                    return Poll::Ready(Some(Err(ApiError::new("IncompleteBody", cause.to_string()))));
                }
                Some(Ok(frame)) => frame,
            };
            // Trailers say nothing that anybody asks for.
            if let Ok(data) = frame.into_data() {
                return Poll::Ready(Some(Ok(data)));
            }
        }
    }
}
