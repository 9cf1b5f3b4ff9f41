//! TLS, ended here: which certificate a client is shown, and with what settings.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::crypto::ring::{self, Ticketer, sign::any_supported_type};
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{AlertDescription, ServerConfig};
use tokio_rustls::TlsAcceptor;

use super::authority::{Authority, AuthorityError};

/// The first byte of a TLS connection: a handshake record. No HTTP method begins with it.
pub(crate) const HANDSHAKE: u8 = 0x16;

/// The certificate that a team gave its server (`--tls-cert`, `--tls-key`), for all names that are not AWS's.
#[derive(Debug, Clone)]
pub struct Certificate(Arc<CertifiedKey>);

/// Why a team's certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// A file that holds no PEM of the kind wanted.
    #[error("`{}` holds no usable PEM: {source}", path.display())]
    Pem {
        /// The file.
        path: PathBuf,
        /// What was found wrong.
        source: pem::Error,
    },
    /// Key and certificate do not belong together, or the key is of an unknown kind.
    #[error("the certificate `{}` and the key `{}` cannot be used: {source}", certificate.display(), key.display())]
    Unfit {
        /// The certificate's file.
        certificate: PathBuf,
        /// The key's file.
        key: PathBuf,
        /// What was found wrong.
        source: rustls::Error,
    },
}

impl Certificate {
    /// Reads a certificate chain, the server's own first, and its private key, both in PEM.
    pub fn load(certificate: &Path, key: &Path) -> Result<Certificate, CertificateError> {
        let pem = |path: &Path| {
            let path = path.to_owned();
            |source| CertificateError::Pem { path, source }
        };
        let chain = CertificateDer::pem_file_iter(certificate)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(pem(certificate))?;
        let private = PrivateKeyDer::from_pem_file(key).map_err(pem(key))?;
        let unfit =
            |source| CertificateError::Unfit { certificate: certificate.into(), key: key.into(), source };
        let both = CertifiedKey::new(chain, any_supported_type(&private).map_err(unfit)?);
        both.keys_match().map_err(unfit)?;
        Ok(Certificate(Arc::new(both)))
    }
}

/// Everything that TLS connections share.
#[derive(Debug)]
pub(crate) struct Tls {
    authority: Arc<Authority>,
    certificate: Option<Certificate>,
    base: ServerConfig,
}

impl Tls {
    pub(crate) fn new(
        authority: Arc<Authority>,
        certificate: Option<Certificate>,
    ) -> Result<Tls, rustls::Error> {
        let nobody =
            Arc::new(Names { authority: authority.clone(), certificate: None, otherwise: String::new() });
        let mut base = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_cert_resolver(nobody);
        // HTTP/2 is not offered: the SDKs never take it, and git and curl then send no Host.
        base.alpn_protocols = vec![b"http/1.1".to_vec()];
        base.ticketer = Ticketer::new()?;
        Ok(Tls { authority, certificate, base })
    }

    /// Takes a connection whose client, if it names no server, means the host `otherwise`.
    pub(crate) fn acceptor(&self, otherwise: String) -> TlsAcceptor {
        let mut config = self.base.clone();
        config.cert_resolver = Arc::new(Names {
            authority: self.authority.clone(),
            certificate: self.certificate.clone(),
            otherwise,
        });
        TlsAcceptor::from(Arc::new(config))
    }
}

/// Finds a certificate by the server name that the client asks for.
#[derive(Debug)]
struct Names {
    authority: Arc<Authority>,
    certificate: Option<Certificate>,
    otherwise: String,
}

impl ResolvesServerCert for Names {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let name = hello.server_name().unwrap_or(&self.otherwise);
        match (self.authority.leaf(name), &self.certificate) {
            (Ok(leaf), _) => Some(leaf),
            (Err(AuthorityError::Foreign { .. }), Some(Certificate(own))) => Some(own.clone()),
            (Err(error), _) => {
                tracing::warn!(%error, "a TLS client is turned away");
                None
            }
        }
    }
}

/// Says in the log why a handshake failed, and what the client lacks if it lacks our authority.
pub(crate) fn report_failed_handshake(error: &std::io::Error) {
    let cause = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    if let Some(rustls::Error::AlertReceived(
        AlertDescription::UnknownCA | AlertDescription::BadCertificate | AlertDescription::CertificateUnknown,
    )) = cause
    {
        tracing::warn!(
            "a client does not trust this installation's certificate authority; run it where `formwork env` was \
             evaluated, and see `formwork doctor`"
        );
    } else {
        tracing::debug!(%error, "a TLS handshake failed");
    }
}
