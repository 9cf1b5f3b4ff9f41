//! Files that a catalog needs in a bucket, named by what is in them as the CDK names its own.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use ring::digest::{SHA256, digest};
use zip::ZipWriter;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;

use crate::products::Seed;

/// A file for the assets' bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its name in the bucket: the SHA-256 of its content, and an extension. The same content is the same object.
    pub key: String,
    /// What is in it.
    pub content: Vec<u8>,
}

impl Asset {
    /// A file with an extension.
    pub fn new(content: Vec<u8>, extension: &str) -> Self {
        Asset { key: format!("{}.{extension}", sha256(&content)), content }
    }

    /// Seed code as a zip archive. The same files give the same archive, wherever and whenever they are packed.
    pub fn seed(seed: &Seed) -> ZipResult<Self> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &seed.files {
            archive.start_file(name, SimpleFileOptions::default().unix_permissions(0o644))?;
            archive.write_all(content)?;
        }
        Ok(Asset::new(archive.finish()?.into_inner(), "zip"))
    }
}

/// The SHA-256 of a content, in hexadecimal digits.
pub(crate) fn sha256(content: &[u8]) -> String {
    hex(digest(&SHA256, content).as_ref())
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        // A text takes whatever is written into it.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// The bucket that the bootstrap stack makes for assets.
pub fn bucket(account: &str, region: &str) -> String {
    format!("cdk-hnb659fds-assets-{account}-{region}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::products::Products;

    #[test]
    fn a_name_follows_from_the_content_alone() {
        let asset = Asset::new(b"abc".to_vec(), "zip");
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(asset.key, format!("{known}.zip"));
    }

    #[test]
    fn each_seed_is_an_archive_and_always_the_same() {
        let seeds = Products::carried().seeds;
        let pack =
            || -> Vec<Asset> { seeds.iter().map(|seed| Asset::seed(seed).expect("an archive")).collect() };
        let (once, again) = (pack(), pack());
        assert!(once.iter().all(|asset| asset.content.starts_with(b"PK")));
        assert_eq!(once, again);
        assert_ne!(once[0].key, once[1].key);
    }
}
