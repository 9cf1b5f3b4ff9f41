//! CodeBuild's own images.
//!
//! What they have besides Python is this machine's: git, jq, node, make and so on, as far as they stand in `/usr`.
//! Source of the versions: the `Dockerfile`s in aws/aws-codebuild-docker-images.

use std::collections::BTreeMap;

use super::{ImageError, NEWEST, Recipe, Reference, Version};

/// The images and the Python that each has unless a build asks for another.
const IMAGES: &[(&str, &str, u32)] = &[
    ("standard", "5.0", 9),
    ("standard", "6.0", 10),
    ("standard", "7.0", 11),
    ("amazonlinux2-x86_64-standard", "3.0", 9),
    ("amazonlinux2-x86_64-standard", "4.0", 9),
    ("amazonlinux2-x86_64-standard", "5.0", 11),
    ("amazonlinux-x86_64-standard", "4.0", 9),
    ("amazonlinux-x86_64-standard", "5.0", 11),
    ("amazonlinux2-aarch64-standard", "2.0", 9),
    ("amazonlinux2-aarch64-standard", "3.0", 11),
    ("amazonlinux-aarch64-standard", "2.0", 9),
    ("amazonlinux-aarch64-standard", "3.0", 11),
];

/// Languages that the images have in versions to choose from.
const LANGUAGES: &[&str] =
    &["android", "docker", "dotnet", "golang", "java", "nodejs", "php", "python", "ruby"];

/// What builds that ask for packages without saying which version get on the old Pythons that they were written for.
const CONSTRAINTS: &str = "sagemaker<3\nyamldataclassconfig<2\n";

/// What stands in for one of CodeBuild's images; none if it is not one.
pub(super) fn recipe(
    image: &Reference<'_>,
    runtimes: &BTreeMap<String, String>,
) -> Option<Result<Recipe, ImageError>> {
    let name = match image.registry {
        None => image.repository.strip_prefix("aws/codebuild/")?,
        Some("public.ecr.aws") => image.repository.strip_prefix("codebuild/")?,
        Some(_) => return None,
    };
    Some(known(name, image.tag, runtimes))
}

fn known(name: &str, tag: &str, runtimes: &BTreeMap<String, String>) -> Result<Recipe, ImageError> {
    let image = format!("aws/codebuild/{name}:{tag}");
    // AWS keeps older builds of a version under a date: `standard:7.0-24.02.12`.
    let version = tag.split('-').next().unwrap_or_default();
    let default = IMAGES.iter().find(|(known, at, _)| *known == name && *at == version);
    let Some((_, _, minor)) = default else {
        let all: Vec<String> = IMAGES.iter().map(|(name, tag, _)| format!("{name}:{tag}")).collect();
        let reason = format!("of CodeBuild's images, known are {}", all.join(", "));
        return Err(ImageError::Unknown { image, reason });
    };
    let mut notes = vec![format!("{image} is served by this machine's own tools and a Python environment")];
    for (language, version) in runtimes {
        if !LANGUAGES.contains(&language.as_str()) {
            let why = format!("languages are {}", LANGUAGES.join(", "));
            return Err(ImageError::Runtime { language: language.clone(), version: version.clone(), why });
        }
        if language == "ruby" {
            notes.push(format!(
                "ruby {version} is wanted: no Ruby is installed; `gem install cfn-nag` succeeds as a stand-in, since \
                 cfn_nag_scan, cfn_nag and cfn_nag_rules are built in"
            ));
        } else if language != "python" {
            notes.push(format!(
                "{language} {version} is wanted: there is no choice here, it is the one of this machine, if any"
            ));
        }
    }
    let python = match runtimes.get("python") {
        Some(wanted) => python(wanted)?,
        None => Version { major: 3, minor: *minor },
    };
    notes.push(
        "pip is kept below sagemaker 3 and yamldataclassconfig 2, as with the Pythons that the image had; \
         set PIP_CONSTRAINT to lift that"
            .to_owned(),
    );
    let variable = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    Ok(Recipe {
        family: "CodeBuild",
        python,
        requirements: include_str!("../../../../images/codebuild/requirements.txt"),
        entry_point: &[],
        program: None,
        node: None,
        constraints: CONSTRAINTS,
        commands: true,
        environment: BTreeMap::from([
            variable("NPM_CONFIG_UPDATE_NOTIFIER", "false"),
            variable("PIP_DISABLE_PIP_VERSION_CHECK", "1"),
            variable("PIP_ROOT_USER_ACTION", "ignore"),
        ]),
        notes,
    })
}

/// A Python as a buildspec asks for it: `3.11`, `3.x`, `latest`.
fn python(wanted: &str) -> Result<Version, ImageError> {
    if matches!(wanted, "latest" | "3.x" | "3") {
        return Ok(NEWEST);
    }
    let refuse = || ImageError::Runtime {
        language: "python".to_owned(),
        version: wanted.to_owned(),
        why: "versions are `3.11` and the like, `3.x` and `latest`".to_owned(),
    };
    Version::parse(wanted).filter(|version| version.major == 3).ok_or_else(refuse)
}
