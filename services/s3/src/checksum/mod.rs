//! Checksums of bodies: MD5 for the entity tag, and one of the algorithms that clients name.
//!
//! CRC-32, CRC-32C, CRC-64/NVME, SHA-1 and SHA-256 are served. Where a client names none, CRC-64/NVME is computed, as S3
//! does.

mod body;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use crc_fast::CrcAlgorithm;
use kernel::Result;
use md5::{Digest as _, Md5};
use serde::{Deserialize, Serialize};

use self::body::Running;
pub(crate) use self::body::{Expected, Passing, Sums};
use crate::error;

/// An algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Algorithm {
    Crc32,
    Crc32c,
    Crc64nvme,
    Sha1,
    Sha256,
}

/// What a checksum is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Of {
    /// All bytes.
    FullObject,
    /// The checksums of the parts.
    Composite,
}

/// A checksum that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Checksum {
    pub(crate) algorithm: Algorithm,
    pub(crate) of: Of,
    /// In Base64; a composite one ends in the number of parts: `…-3`.
    pub(crate) value: String,
}

impl Algorithm {
    const ALL: [Algorithm; 5] =
        [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64nvme, Algorithm::Sha1, Algorithm::Sha256];

    /// The algorithm with the name `name`, as clients name it.
    pub(crate) fn named(name: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|a| a.name().eq_ignore_ascii_case(name));
        found.ok_or_else(|| error::not_implemented(&format!("the checksum algorithm {name}")))
    }

    /// `CRC32`
    pub(crate) fn name(self) -> &'static str {
        match self {
            Algorithm::Crc32 => "CRC32",
            Algorithm::Crc32c => "CRC32C",
            Algorithm::Crc64nvme => "CRC64NVME",
            Algorithm::Sha1 => "SHA1",
            Algorithm::Sha256 => "SHA256",
        }
    }

    /// The name of its header: `x-amz-checksum-crc32`.
    fn header(self) -> String {
        format!("x-amz-checksum-{}", self.name().to_ascii_lowercase())
    }

    /// How its kind of CRC is called, if it is one: then the checksum of a whole follows from those of its parts.
    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Algorithm::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Algorithm::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Algorithm::Crc64nvme => Some(CrcAlgorithm::Crc64Nvme),
            Algorithm::Sha1 | Algorithm::Sha256 => None,
        }
    }

    /// Whether it is a hash: then a whole has nothing from its parts.
    pub(crate) fn is_hash(self) -> bool {
        self.crc().is_none()
    }

    fn crc_bytes(self, value: u64) -> Vec<u8> {
        let bytes = value.to_be_bytes();
        if self == Algorithm::Crc64nvme { bytes.to_vec() } else { bytes[4..].to_vec() }
    }

    /// The checksum of bytes that are here.
    fn of(self, bytes: &[u8]) -> Vec<u8> {
        let mut running = Running::new(self);
        running.update(bytes);
        running.finish()
    }

    /// The checksum of the checksums of parts: `…-3`.
    pub(crate) fn composite(self, parts: &[String]) -> Result<String> {
        let mut all = Vec::new();
        for part in parts {
            all.extend(decoded(part)?);
        }
        Ok(format!("{}-{}", BASE64.encode(self.of(&all)), parts.len()))
    }

    /// The checksum of all bytes, from those of the parts and their lengths. Hashes do not have it.
    pub(crate) fn joined(self, parts: &[(String, u64)]) -> Result<String> {
        let Some(crc) = self.crc() else {
            return Err(error::invalid_request(format!(
                "The FULL_OBJECT checksum type cannot be used with the {} checksum algorithm.",
                self.name()
            )));
        };
        let mut whole = None;
        for (value, length) in parts {
            let next = decoded(value)?.iter().fold(0, |sum: u64, byte| sum << 8 | u64::from(*byte));
            whole = Some(match whole {
                None => next,
                Some(whole) => crc_fast::checksum_combine(crc, whole, next, *length),
            });
        }
        Ok(BASE64.encode(self.crc_bytes(whole.unwrap_or_default())))
    }
}

impl Of {
    /// `FULL_OBJECT`
    pub(crate) fn name(self) -> &'static str {
        match self {
            Of::FullObject => shapes_s3::checksum_type::FULL_OBJECT,
            Of::Composite => shapes_s3::checksum_type::COMPOSITE,
        }
    }
}

fn decoded(value: &str) -> Result<Vec<u8>> {
    BASE64.decode(value).map_err(|_| error::invalid_request("Value for a checksum is not valid Base64."))
}

/// The entity tag of something that came in parts.
pub(crate) fn joined_etag(parts: &[String]) -> String {
    let mut md5 = Md5::new();
    for part in parts {
        md5.update(unhex(part));
    }
    format!("{}-{}", hex(&md5.finalize()), parts.len())
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.chars().filter_map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect()
}

/// The checksums among the members of an input, each with its algorithm. Those that are not served refuse.
macro_rules! given {
    ($op:expr) => {{
        let op = &$op;
        let unserved = [
            &op.checksum_sha512,
            &op.checksum_md5,
            &op.checksum_xxhash64,
            &op.checksum_xxhash3,
            &op.checksum_xxhash128,
        ];
        if unserved.iter().any(|value| value.is_some()) {
            return Err($crate::error::not_implemented("checksums by SHA-512, MD5 and xxHash"));
        }
        [
            ($crate::checksum::Algorithm::Crc32, op.checksum_crc32.as_ref()),
            ($crate::checksum::Algorithm::Crc32c, op.checksum_crc32c.as_ref()),
            ($crate::checksum::Algorithm::Crc64nvme, op.checksum_crc64nvme.as_ref()),
            ($crate::checksum::Algorithm::Sha1, op.checksum_sha1.as_ref()),
            ($crate::checksum::Algorithm::Sha256, op.checksum_sha256.as_ref()),
        ]
    }};
}
pub(crate) use given;

/// Sets the member of an output that a checksum belongs to.
macro_rules! show {
    ($output:expr, $algorithm:expr, $value:expr) => {{
        let value = Some($value);
        match $algorithm {
            $crate::checksum::Algorithm::Crc32 => $output.checksum_crc32 = value,
            $crate::checksum::Algorithm::Crc32c => $output.checksum_crc32c = value,
            $crate::checksum::Algorithm::Crc64nvme => $output.checksum_crc64nvme = value,
            $crate::checksum::Algorithm::Sha1 => $output.checksum_sha1 = value,
            $crate::checksum::Algorithm::Sha256 => $output.checksum_sha256 = value,
        }
    }};
}
pub(crate) use show;
