//! The installation's certificate authority: made once, kept in a folder, and able to vouch for AWS's names and this
//! machine only.

use std::collections::HashMap;
use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256, SanType,
};
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::PrivateKeyDer;
use rustls::sign::{CertifiedKey, SigningKey};

use super::names;

/// Tells the present time. The gateway needs it to date certificates.
pub type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Clients with a clock somewhat behind ours accept what we issue.
const BACKDATED: Duration = Duration::from_hours(24);
const AUTHORITY_LIFE: Duration = Duration::from_hours(3650 * 24);
/// Clients on Apple's rules refuse a server certificate of more than 398 days.
const LEAF_LIFE: Duration = Duration::from_hours(396 * 24);
/// A runtime may stay up for longer than a leaf lives: it is issued anew long before.
const LEAF_RENEWAL: Duration = Duration::from_hours(30 * 24);
/// Names are the client's choice, so what we remember of them is bounded.
const REMEMBERED_LEAVES: usize = 10_000;
/// What X.520 leaves a common name.
const COMMON_NAME_LENGTH: usize = 64;
/// What DNS leaves a host name.
const HOST_NAME_LENGTH: usize = 253;

/// Why there is no authority, or no certificate for a name.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// A file of the authority could not be read or written.
    #[error("the certificate authority's `{}` cannot be used: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The private key's file is open to other users.
    #[error("other users may read the certificate authority's key `{}`; allow yourself alone (`chmod 600`), or delete it and its certificate to make new ones", path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
    },
    /// The private key's file holds something else.
    #[error("`{}` is not a private key that we wrote ({source}); delete it and its certificate to make new ones", path.display())]
    Key {
        /// The file.
        path: PathBuf,
        /// What was found wrong.
        source: rcgen::Error,
    },
    /// The name lies outside the authority's name constraints.
    #[error("`{name}` is neither a name of AWS's nor of this machine: no certificate is issued for it")]
    Foreign {
        /// The host name.
        name: String,
    },
    /// A certificate could not be made.
    #[error("no certificate could be made: {0}")]
    Make(#[from] rcgen::Error),
    /// The key of the certificates could not be used for TLS.
    #[error("no key for TLS could be made: {0}")]
    Tls(#[from] rustls::Error),
}

/// The certificate authority that the installation's clients trust.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: String,
    /// All leaves share one key, made anew in each process and never stored.
    leaf_key: KeyPair,
    signer: Arc<dyn SigningKey>,
    leaves: Mutex<HashMap<String, Leaf>>,
    clock: Clock,
}

struct Leaf {
    key: Arc<CertifiedKey>,
    issued: SystemTime,
}

impl Authority {
    /// The authority that lives in `folder` (`authority.key`, mode 0600, and `authority.pem`), made if there is none.
    pub fn open(folder: &Path, clock: Clock) -> Result<Authority, AuthorityError> {
        let key_path = folder.join("authority.key");
        let certificate_path = folder.join("authority.pem");
        if !key_path.exists() {
            let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
            store_key(&key_path, &certificate_path, &key).map_err(|source| file(&key_path, source))?;
        }
        let key = load_key(&key_path)?;
        let parameters = authority_parameters(&key, clock());
        // The certificate follows from the key: one that was lost is made again, and what it vouched for stays good.
        if !certificate_path.exists() {
            write_aside(&certificate_path, &parameters.self_signed(&key)?.pem())
                .and_then(|aside| fs::rename(aside, &certificate_path))
                .map_err(|source| file(&certificate_path, source))?;
        }
        let certificate =
            fs::read_to_string(&certificate_path).map_err(|source| file(&certificate_path, source))?;
        let leaf_key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let signer = any_supported_type(&PrivateKeyDer::Pkcs8(leaf_key.serialize_der().into()))?;
        Ok(Authority {
            issuer: Issuer::new(parameters, key),
            certificate,
            leaf_key,
            signer,
            leaves: Mutex::default(),
            clock,
        })
    }

    /// The authority's certificate in PEM: what clients must trust.
    pub fn certificate(&self) -> &str {
        &self.certificate
    }

    /// A certificate with its key for a host name or a loopback address, as a client wrote it.
    pub(crate) fn leaf(&self, name: &str) -> Result<Arc<CertifiedKey>, AuthorityError> {
        let name = names::plain(name);
        let now = (self.clock)();
        if let Some(leaf) = self.leaves().get(&name)
            && now.duration_since(leaf.issued).is_ok_and(|age| age < LEAF_RENEWAL)
        {
            return Ok(leaf.key.clone());
        }
        let certificate = leaf_parameters(&name, now)?.signed_by(&self.leaf_key, &self.issuer)?;
        let key = Arc::new(CertifiedKey::new(vec![certificate.der().clone()], self.signer.clone()));
        let mut leaves = self.leaves();
        if leaves.len() >= REMEMBERED_LEAVES {
            leaves.clear();
        }
        leaves.insert(name, Leaf { key: key.clone(), issued: now });
        Ok(key)
    }

    /// What is remembered is only ever replaced whole, so a panic elsewhere cannot have left it half done.
    fn leaves(&self) -> std::sync::MutexGuard<'_, HashMap<String, Leaf>> {
        self.leaves.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authority").finish_non_exhaustive()
    }
}

/// The authority's certificate, but for its dates a function of its key: an `Issuer` made from it again signs in the
/// same name.
fn authority_parameters(key: &KeyPair, now: SystemTime) -> CertificateParams {
    let mut parameters = CertificateParams::default();
    // Two installations' authorities may stand in one bundle: clients look them up by name.
    let print = parameters.key_identifier(key);
    let print = u64::from_be_bytes(std::array::from_fn(|at| print.get(at).copied().unwrap_or_default()));
    parameters.distinguished_name = common_name(&format!("Formwork authority {print:016x}"));
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let mut permitted: Vec<GeneralSubtree> =
        names::AWS_DOMAINS.iter().map(|domain| GeneralSubtree::DnsName((*domain).to_owned())).collect();
    permitted.push(GeneralSubtree::DnsName("localhost".to_owned()));
    permitted.push(GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([127, 0, 0, 0], 8)));
    permitted.push(GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix(Ipv6Addr::LOCALHOST.octets(), 128)));
    parameters.name_constraints =
        Some(NameConstraints { permitted_subtrees: permitted, excluded_subtrees: Vec::new() });
    parameters.not_before = (now - BACKDATED).into();
    parameters.not_after = (now + AUTHORITY_LIFE).into();
    parameters
}

/// A server's certificate for a [`names::plain`] name.
fn leaf_parameters(name: &str, now: SystemTime) -> Result<CertificateParams, AuthorityError> {
    let foreign = || AuthorityError::Foreign { name: name.to_owned() };
    let mut parameters = CertificateParams::default();
    let loopback = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
    let (subject, alternatives) = if let Ok(address) = name.parse::<IpAddr>() {
        if !address.is_loopback() {
            return Err(foreign());
        }
        let others = loopback.into_iter().filter(|other| *other != address);
        let addresses = std::iter::once(address).chain(others).map(SanType::IpAddress);
        ("localhost", addresses.chain([SanType::DnsName("localhost".try_into()?)]).collect())
    } else if name == "localhost" {
        let addresses = loopback.into_iter().map(SanType::IpAddress);
        (name, addresses.chain([SanType::DnsName(name.try_into()?)]).collect())
    } else if is_host_name(name) && (names::is_aws(name) || names::is_loopback(name)) {
        (name, vec![SanType::DnsName(name.try_into()?)])
    } else {
        return Err(foreign());
    };
    parameters.distinguished_name =
        if subject.len() <= COMMON_NAME_LENGTH { common_name(subject) } else { DistinguishedName::new() };
    parameters.subject_alt_names = alternatives;
    parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    // Python 3.13's strict mode insists on it.
    parameters.use_authority_key_identifier_extension = true;
    parameters.not_before = (now - BACKDATED).into();
    parameters.not_after = (now - BACKDATED + LEAF_LIFE).into();
    Ok(parameters)
}

/// Bucket names bring dots and underscores with them; a star would make a certificate for more than the one name.
fn is_host_name(name: &str) -> bool {
    name.len() <= HOST_NAME_LENGTH
        && name.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        })
}

fn common_name(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

/// Links the key into place, so that the first of two processes wins, and takes away what an earlier one signed.
fn store_key(path: &Path, certificate_path: &Path, key: &KeyPair) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    match fs::remove_file(certificate_path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let aside = write_aside(path, &key.serialize_pem())?;
    let linked = match fs::hard_link(&aside, path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other,
    };
    fs::remove_file(&aside).and(linked)
}

/// Writes a file beside the one that it is to become, so that this one is whole or absent.
fn write_aside(path: &Path, text: &str) -> io::Result<PathBuf> {
    let aside = path.with_added_extension(std::process::id().to_string());
    let mut out = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&aside)?;
    out.write_all(text.as_bytes())?;
    out.sync_all()?;
    Ok(aside)
}

fn load_key(path: &Path) -> Result<KeyPair, AuthorityError> {
    let metadata = fs::metadata(path).map_err(|source| file(path, source))?;
    if metadata.permissions().mode() & 0o077 != 0 {
        return Err(AuthorityError::Exposed { path: path.to_owned() });
    }
    let pem = fs::read_to_string(path).map_err(|source| file(path, source))?;
    KeyPair::from_pem(&pem).map_err(|source| AuthorityError::Key { path: path.to_owned(), source })
}

fn file(path: &Path, source: io::Error) -> AuthorityError {
    AuthorityError::File { path: path.to_owned(), source }
}
