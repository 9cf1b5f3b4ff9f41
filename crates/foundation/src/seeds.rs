//! Seed code as catalogs have it: packed, and told from other code of its name by what is in it.

use std::io::{Cursor, Read as _};

use ring::digest::{Context, SHA256};
use zip::ZipArchive;
use zip::result::ZipResult;

use crate::assets::{Asset, hex};
use crate::products::Seed;

/// How many digits of the hash tell code from other code.
const DIGITS: usize = 16;

/// The code that a repository may start from, packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedCode {
    /// The name by which products ask for it: `build`.
    pub name: String,
    /// What tells it from other code of its name. It follows from the names of the files and from what is in them, not
    /// from how they are packed.
    pub digest: String,
    /// The zip archive.
    pub archive: Asset,
}

impl SeedCode {
    /// Packs the files of a folder.
    ///
    /// # Errors
    /// If they do not fit into an archive.
    pub fn pack(seed: &Seed) -> ZipResult<Self> {
        let files = seed.files.iter().map(|(name, content)| (name.as_str(), content.as_slice()));
        Ok(SeedCode { name: seed.name.clone(), digest: digest(files), archive: Asset::seed(seed)? })
    }

    /// Reads an archive that was packed before.
    ///
    /// # Errors
    /// If it is none.
    pub fn read(name: &str, zip: Vec<u8>) -> ZipResult<Self> {
        let mut archive = ZipArchive::new(Cursor::new(&zip))?;
        let mut files = Vec::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at)?;
            let name = file.name()?.into_owned();
            let mut content = Vec::new();
            file.read_to_end(&mut content)?;
            files.push((name, content));
        }
        files.sort();
        let digest = digest(files.iter().map(|(name, content)| (name.as_str(), content.as_slice())));
        Ok(SeedCode { name: name.to_owned(), digest, archive: Asset::new(zip, "zip") })
    }

    /// The end of the name of the parameter by which a version looks it up: `build/0f1e2d3c4b5a6978`.
    pub fn parameter(&self) -> String {
        format!("{}/{}", self.name, self.digest)
    }
}

fn digest<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut context = Context::new(&SHA256);
    for part in files.flat_map(|(name, content)| [name.as_bytes(), content]) {
        context.update(&part.len().to_be_bytes());
        context.update(part);
    }
    let mut digits = hex(context.finish().as_ref());
    digits.truncate(DIGITS);
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seed(files: &[(&str, &str)]) -> Seed {
        let file = |(name, content): &(&str, &str)| ((*name).to_owned(), content.as_bytes().to_vec());
        Seed {
            name: "build".to_owned(),
            folder: "build_app".to_owned(),
            files: files.iter().map(file).collect(),
        }
    }

    #[test]
    fn an_archive_that_is_read_again_is_the_code_that_was_packed() {
        let packed = SeedCode::pack(&seed(&[("a/b.py", "1"), ("c", "2")])).expect("an archive");
        let read = SeedCode::read("build", packed.archive.content.clone()).expect("an archive");
        assert_eq!(read, packed);
        assert_eq!(packed.digest.len(), DIGITS);
        assert!(SeedCode::read("build", b"no archive".to_vec()).is_err());
    }

    #[test]
    fn names_and_contents_tell_code_apart() {
        let digest = |files: &[(&str, &str)]| SeedCode::pack(&seed(files)).expect("an archive").digest;
        let one = digest(&[("a", "bc")]);
        assert_ne!(one, digest(&[("a", "bd")]));
        assert_ne!(one, digest(&[("ab", "c")]));
        assert_ne!(one, digest(&[("a", "bc"), ("d", "")]));
    }
}
