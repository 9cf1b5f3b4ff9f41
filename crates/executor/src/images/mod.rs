//! The image catalog: what stands in for the container images that builds, jobs and endpoints name.
//!
//! Nothing of an image is fetched. A known one maps to a [`Recipe`]: a Python, pinned packages, variables, and what
//! the log must say about the difference. An image that nothing stands in for is refused by name.

mod base_python;
mod codebuild;
mod lambda;
mod reference;
mod scikit_learn;
pub mod toolkit;
mod xgboost;

use std::{collections::BTreeMap, fmt};

pub use reference::Reference;

/// What stands in for an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipe {
    /// What kind of image it is: `CodeBuild`.
    pub family: &'static str,
    /// The Python that the image has; the nearest one that the packages run on is taken.
    pub python: Version,
    /// The packages, each pinned, as a requirements file.
    pub requirements: &'static str,
    /// What its own entry point is: arguments of the environment's Python; empty for an image without one.
    pub entry_point: &'static [&'static str],
    /// The program of ours that its entry point starts.
    pub program: Option<Program>,
    /// Packages for Node.js, which is then one of the Python ones: `package.json` and its lock.
    pub node: Option<(&'static str, &'static str)>,
    /// What `pip install` may not go beyond, as a constraints file; empty for no constraints.
    pub constraints: &'static str,
    /// Whether `formwork` itself is a command in it, also as cfn-nag's programs and as the `gem` that installs them.
    pub commands: bool,
    /// Its variables.
    pub environment: BTreeMap<String, String>,
    /// What the log must say.
    pub notes: Vec<String>,
}

/// A program of ours, in Python: a package in an environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Program {
    /// Its name as Python imports it, and that of its folder.
    pub package: &'static str,
    /// Its files: the path of each in that folder, and its text.
    pub files: &'static [(&'static str, &'static str)],
}

/// The oldest Python that the pinned packages run on.
pub(crate) const OLDEST: Version = Version { major: 3, minor: 11 };
/// The newest Python that the pinned packages were tried with.
pub(crate) const NEWEST: Version = Version { major: 3, minor: 14 };

/// A version of Python, as far as packages care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// 3.
    pub major: u32,
    /// The part after the point.
    pub minor: u32,
}

/// Why nothing stands in for an image.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImageError {
    /// The image is not in the catalog.
    #[error(
        "nothing stands in for the image `{image}` here: {reason}\n\n\
         hint: known are CodeBuild's standard images (`aws/codebuild/standard:7.0`, …), and SageMaker's \
         `sagemaker-scikit-learn`, `sagemaker-xgboost` and `sagemaker-base-python-3…`"
    )]
    Unknown {
        /// The image.
        image: String,
        /// Why it is not.
        reason: String,
    },
    /// The image has no such version of a language.
    #[error("Unknown runtime version named '{version}' of {language}. {why}")]
    Runtime {
        /// The language: `python`.
        language: String,
        /// What is wanted of it.
        version: String,
        /// What would be known.
        why: String,
    },
}

/// What stands in for `image`, with the versions of languages that are wanted of it.
pub fn find(image: &str, runtimes: &BTreeMap<String, String>) -> Result<Recipe, ImageError> {
    let unknown = |reason: &str| ImageError::Unknown { image: image.to_owned(), reason: reason.to_owned() };
    let reference = Reference::parse(image).ok_or_else(|| unknown("this is not the name of an image"))?;
    if let Some(made) = codebuild::recipe(&reference, runtimes) {
        return made;
    }
    if let Some(language) = runtimes.keys().next() {
        return Err(unknown(&format!("it is not CodeBuild's, and a version of {language} is wanted of it")));
    }
    scikit_learn::recipe(&reference)
        .or_else(|| xgboost::recipe(&reference))
        .or_else(|| base_python::recipe(&reference))
        .or_else(|| lambda::recipe(&reference))
        .ok_or_else(|| {
            unknown(if reference.is_ecr() {
                "images of one's own, and those of other frameworks, need a container engine, which is not served"
            } else {
                "it is not in the catalog"
            })
        })
}

impl Version {
    /// Parses `3.11`.
    pub fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.')?;
        Some(Self { major: major.parse().ok()?, minor: minor.parse().ok()? })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

#[cfg(test)]
mod tests;
