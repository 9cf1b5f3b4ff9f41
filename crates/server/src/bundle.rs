//! The certificates that clients are told to trust: the system's, those that the user's own variables name, and our
//! authority's.
//!
//! A bundle of our authority alone would cut pip, uv and npm off from the world, which they reach through us.

use std::collections::BTreeSet;
use std::env::split_paths;
use std::io;
use std::path::{Path, PathBuf};

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::Variables;

/// Where Linux distributions keep the system's certificates: Debian, Fedora, RHEL, SUSE, Alpine.
const SYSTEM: [&str; 5] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// Variables by which some client is told of certificates; a file, or a folder of files.
const NAMED_BY: [&str; 8] = [
    "AWS_CA_BUNDLE",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "CURL_CA_BUNDLE",
    "GIT_SSL_CAINFO",
    "NODE_EXTRA_CA_CERTS",
    "PIP_CERT",
];

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";

/// Certificates in PEM, each once.
#[derive(Debug, Clone, Default)]
pub struct Bundle {
    pem: String,
    seen: BTreeSet<String>,
}

/// What a bundle was gathered from.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The certificates.
    pub bundle: Bundle,
    /// The system's own file. Without one, clients that use the bundle reach nobody but the gateway.
    pub system: Option<PathBuf>,
    /// What a variable names and cannot be read.
    pub unread: Vec<(PathBuf, io::Error)>,
}

impl Bundle {
    /// Gathers the system's certificates and those that the variables name: those that
    /// [`crate::environment::before`] sees, so that no earlier bundle of ours is gathered again.
    pub fn gather(variables: &Variables) -> Gathered {
        let mut gathered = Gathered::default();
        for path in SYSTEM.map(Path::new) {
            if gathered.bundle.add_file(path).is_ok() {
                gathered.system = Some(path.to_owned());
                break;
            }
        }
        let named = NAMED_BY.iter().filter_map(|name| variables.get(*name).map(|value| (*name, value)));
        // OpenSSL takes several folders, as PATH has them.
        let named = named.flat_map(|(name, value)| match name {
            "SSL_CERT_DIR" => split_paths(value).collect(),
            _ => vec![PathBuf::from(value)],
        });
        let named: BTreeSet<PathBuf> = named.filter(|path| !path.as_os_str().is_empty()).collect();
        for path in named {
            let added = if path.is_dir() {
                gathered.bundle.add_folder(&path)
            } else {
                gathered.bundle.add_file(&path)
            };
            if let Err(error) = added {
                gathered.unread.push((path, error));
            }
        }
        gathered
    }

    /// Adds the certificates of a PEM text. What stands between them is left out.
    pub fn add(&mut self, text: &str) {
        for block in text.split(BEGIN).skip(1).filter_map(|rest| rest.split_once(END)).map(|(block, _)| block)
        {
            if self.seen.insert(block.split_ascii_whitespace().collect()) {
                self.pem.extend([BEGIN, "\n", block.trim(), "\n", END, "\n"]);
            }
        }
    }

    /// The certificates in PEM: what the bundle's file holds.
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// The certificates as rustls trusts them. Those that it does not understand are left out.
    pub(crate) fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(
            CertificateDer::pem_slice_iter(self.pem.as_bytes()).filter_map(Result::ok),
        );
        roots
    }

    fn add_file(&mut self, path: &Path) -> io::Result<()> {
        let bytes = std::fs::read(path)?;
        self.add(&String::from_utf8_lossy(&bytes));
        Ok(())
    }

    fn add_folder(&mut self, path: &Path) -> io::Result<()> {
        for entry in std::fs::read_dir(path)? {
            let path = entry?.path();
            if path.is_file() {
                self.add_file(&path)?;
            }
        }
        Ok(())
    }
}
