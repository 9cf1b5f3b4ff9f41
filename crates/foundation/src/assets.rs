//! Files that a catalog needs in a bucket, named by what is in them as the CDK names its own.

use std::borrow::Cow;
use std::fmt::Write as _;

use ring::digest::{SHA256, digest};

/// A file for the assets' bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its name in the bucket: the SHA-256 of its content, and an extension. The same content is the same object.
    pub key: String,
    /// What is in it.
    pub content: Cow<'static, [u8]>,
}

impl Asset {
    /// A file with an extension.
    pub fn new(content: impl Into<Cow<'static, [u8]>>, extension: &str) -> Self {
        let content = content.into();
        let mut key = String::new();
        for byte in digest(&SHA256, &content).as_ref() {
            // A text takes whatever is written into it.
            let _ = write!(key, "{byte:02x}");
        }
        Asset { key: format!("{key}.{extension}"), content }
    }

    /// The code that a repository which trains starts from, as a zip archive.
    pub fn build_app() -> Self {
        Asset::new(&include_bytes!(concat!(env!("OUT_DIR"), "/build_app.zip"))[..], "zip")
    }

    /// The code that a repository which deploys starts from, as a zip archive.
    pub fn deploy_app() -> Self {
        Asset::new(&include_bytes!(concat!(env!("OUT_DIR"), "/deploy_app.zip"))[..], "zip")
    }
}

/// The bucket that the bootstrap stack makes for assets.
pub fn bucket(account: &str, region: &str) -> String {
    format!("cdk-hnb659fds-assets-{account}-{region}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_from_the_content_alone() {
        let asset = Asset::new(&b"abc"[..], "zip");
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(asset.key, format!("{known}.zip"));
    }

    #[test]
    fn the_seeds_are_archives_that_differ() {
        let (build, deploy) = (Asset::build_app(), Asset::deploy_app());
        assert!(build.content.starts_with(b"PK") && deploy.content.starts_with(b"PK"));
        assert_ne!(build.key, deploy.key);
    }
}
