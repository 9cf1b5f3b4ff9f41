//! The checksums of a body while it passes, and whether they are what the client said.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use kernel::{ApiError, Result, Trailers};
use md5::{Digest as _, Md5};
use ring::digest;

use super::Algorithm;
use crate::error;

/// A checksum that is being computed.
pub(super) enum Running {
    Crc(Algorithm, Box<crc_fast::Digest>),
    Hash(Box<digest::Context>),
}

impl Running {
    pub(super) fn new(algorithm: Algorithm) -> Self {
        match algorithm.crc() {
            Some(crc) => Running::Crc(algorithm, Box::new(crc_fast::Digest::new(crc))),
            None if algorithm == Algorithm::Sha1 => {
                Running::Hash(Box::new(digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY)))
            }
            None => Running::Hash(Box::new(digest::Context::new(&digest::SHA256))),
        }
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        match self {
            Running::Crc(_, digest) => digest.update(bytes),
            Running::Hash(context) => context.update(bytes),
        }
    }

    pub(super) fn finish(self) -> Vec<u8> {
        match self {
            Running::Crc(algorithm, digest) => algorithm.crc_bytes(digest.finalize()),
            Running::Hash(context) => context.finish().as_ref().to_vec(),
        }
    }
}

/// What a client says of a body before it comes.
#[derive(Clone, Debug)]
pub(crate) struct Expected {
    pub(crate) algorithm: Algorithm,
    value: Option<String>,
    md5: Option<Vec<u8>>,
}

impl Expected {
    /// From the headers: checksums as [`super::given`] collects them, the algorithm that was named, `Content-MD5`; and from
    /// what the body's trailers announce.
    pub(crate) fn of(
        values: &[(Algorithm, Option<&String>)],
        algorithm: Option<&str>,
        md5: Option<&str>,
        trailers: Option<&Trailers>,
    ) -> Result<Self> {
        let mut given = values.iter().filter_map(|(algorithm, value)| Some((*algorithm, (*value)?.clone())));
        let (first, second) = (given.next(), given.next());
        if second.is_some() {
            return Err(error::invalid_request(
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
            ));
        }
        let announced = || {
            let mut names = trailers?.names();
            Algorithm::ALL.into_iter().find(|a| names.any(|name| name.eq_ignore_ascii_case(&a.header())))
        };
        let algorithm = match (&first, algorithm) {
            (Some((algorithm, _)), _) => *algorithm,
            (None, Some(name)) => Algorithm::named(name)?,
            (None, None) => announced().unwrap_or(Algorithm::Crc64nvme),
        };
        let md5 = md5.map(|text| BASE64.decode(text).ok().filter(|bytes| bytes.len() == 16));
        if md5 == Some(None) {
            return Err(ApiError::new("InvalidDigest", "The Content-MD5 you specified was invalid."));
        }
        Ok(Expected { algorithm, value: first.map(|(_, value)| value), md5: md5.flatten() })
    }
}

impl Expected {
    /// The same under what was declared for the parts of an upload: whoever says nothing means that, and whoever says
    /// another algorithm is refused.
    pub(crate) fn declared(mut self, declared: Option<Algorithm>, silent: bool) -> Result<Self> {
        match declared {
            Some(declared) if silent => self.algorithm = declared,
            Some(declared) if declared != self.algorithm => {
                return Err(error::invalid_request(format!(
                    "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
                    declared.name().to_ascii_lowercase(),
                    self.algorithm.name().to_ascii_lowercase()
                )));
            }
            _ => {}
        }
        Ok(self)
    }
}

/// What a body turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sums {
    pub(crate) md5: [u8; 16],
    /// By the algorithm that was expected, in Base64.
    pub(crate) checksum: String,
}

/// All checksums of a body that is passing.
pub(crate) struct Passing {
    md5: Md5,
    sum: Running,
}

impl Passing {
    pub(crate) fn new(algorithm: Algorithm) -> Self {
        Passing { md5: Md5::new(), sum: Running::new(algorithm) }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.md5.update(bytes);
        self.sum.update(bytes);
    }

    /// The sums, if they are what was expected and what the trailers say.
    pub(crate) fn finish(self, expected: &Expected, trailers: Option<&Trailers>) -> Result<Sums> {
        let sums = Sums { md5: self.md5.finalize().into(), checksum: BASE64.encode(self.sum.finish()) };
        if expected.md5.as_ref().is_some_and(|md5| md5[..] != sums.md5) {
            let text = "The Content-MD5 you specified did not match what we received.";
            return Err(ApiError::new("BadDigest", text));
        }
        let trailed = trailers.and_then(|trailers| trailers.get(&expected.algorithm.header()));
        for value in expected.value.as_deref().into_iter().chain(trailed) {
            if value != sums.checksum {
                let name = expected.algorithm.name();
                let text = format!("The {name} you specified did not match the calculated checksum.");
                return Err(ApiError::new("BadDigest", text));
            }
        }
        Ok(sums)
    }
}
