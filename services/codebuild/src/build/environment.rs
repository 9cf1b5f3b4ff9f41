//! The variables that a build's commands find.

use std::collections::BTreeMap;

use kernel::Place;

use super::Build;
use crate::buildspec::{Env, is_name};

/// The build's folder, as the build sees it.
pub(crate) const HOME: &str = "/codebuild";

/// The folder of the primary source, below [`HOME`].
pub(crate) fn source_folder(build: &Build) -> String {
    format!("output/src{}/src", number(build))
}

/// The folder of a secondary source, below [`HOME`].
pub(crate) fn secondary_folder(build: &Build, identifier: &str) -> String {
    format!("output/src{}/{identifier}", number(build))
}

/// A number of the build's own, for the names of its folders.
fn number(build: &Build) -> u32 {
    build.uuid().get(..8).and_then(|hex| u32::from_str_radix(hex, 16).ok()).unwrap_or_default()
}

/// All variables. What the build request says wins over the project, the project over the buildspec, and CodeBuild's own
/// over all.
pub(crate) fn variables(
    build: &Build,
    place: &Place,
    spec: &Env,
    parameters: &BTreeMap<String, String>,
    version: Option<&str>,
) -> BTreeMap<String, String> {
    let mut all = spec.variables.clone();
    let shown = &build.shown.0;
    let given =
        shown.environment.iter().flat_map(|environment| environment.environment_variables.iter().flatten());
    let is_plain = |kind: Option<&str>| kind.is_none_or(|kind| kind == "PLAINTEXT");
    for variable in given.filter(|variable| is_plain(variable.type_.as_deref())) {
        all.insert(variable.name.clone(), variable.value.clone());
    }
    all.extend(parameters.clone());
    if spec.git_credential_helper {
        let pairs = [
            ("GIT_CONFIG_COUNT", "2"),
            ("GIT_CONFIG_KEY_0", "credential.helper"),
            ("GIT_CONFIG_VALUE_0", "!aws codecommit credential-helper $@"),
            ("GIT_CONFIG_KEY_1", "credential.UseHttpPath"),
            ("GIT_CONFIG_VALUE_1", "true"),
        ];
        all.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
    all.extend(own(build, place, version).into_iter().map(|(name, value)| (name.to_owned(), value)));
    for source in shown.secondary_sources.iter().flatten() {
        let identifier = source.source_identifier.as_deref().unwrap_or_default();
        let folder = format!("{HOME}/{}", secondary_folder(build, identifier));
        all.insert(format!("CODEBUILD_SRC_DIR_{identifier}"), folder);
    }
    // An artifact may be called what no shell can name a variable; AWS sets it where no command can read it.
    all.retain(|name, _| is_name(name));
    all
}

/// CodeBuild's own.
fn own(build: &Build, place: &Place, version: Option<&str>) -> Vec<(&'static str, String)> {
    let shown = &build.shown.0;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let source = shown.source.clone().unwrap_or_default();
    let repository = if source.type_ == "S3" { text(&source.location) } else { String::new() };
    vec![
        ("AWS_REGION", place.region.clone()),
        ("AWS_DEFAULT_REGION", place.region.clone()),
        ("CI", "true".to_owned()),
        ("CODEBUILD_CI", "true".to_owned()),
        ("CODEBUILD_BUILD_ARN", text(&shown.arn)),
        ("CODEBUILD_BUILD_ID", build.id.clone()),
        ("CODEBUILD_BUILD_IMAGE", shown.environment.as_ref().map(|e| e.image.clone()).unwrap_or_default()),
        ("CODEBUILD_BUILD_NUMBER", shown.build_number.unwrap_or_default().to_string()),
        ("CODEBUILD_BUILD_SUCCEEDING", "1".to_owned()),
        ("CODEBUILD_INITIATOR", text(&shown.initiator)),
        ("CODEBUILD_KMS_KEY_ID", text(&shown.encryption_key)),
        ("CODEBUILD_LOG_PATH", build.uuid().to_owned()),
        ("CODEBUILD_RESOLVED_SOURCE_VERSION", version.unwrap_or_default().to_owned()),
        ("CODEBUILD_SOURCE_REPO_URL", repository),
        ("CODEBUILD_SOURCE_VERSION", text(&shown.source_version)),
        ("CODEBUILD_SRC_DIR", format!("{HOME}/{}", source_folder(build))),
        ("CODEBUILD_START_TIME", shown.start_time.map_or(0, |time| time.0).to_string()),
    ]
}

/// The parameters that variables are of: a variable's name to a parameter's. The project's win over the buildspec's.
pub(crate) fn parameters(build: &Build, spec: &Env) -> BTreeMap<String, String> {
    stored(build, &spec.parameters, "PARAMETER_STORE")
}

/// The secrets that variables are of: a variable's name to `secret:key:stage:version`.
pub(crate) fn secrets(build: &Build, spec: &Env) -> BTreeMap<String, String> {
    stored(build, &spec.secrets, "SECRETS_MANAGER")
}

fn stored(build: &Build, of_spec: &BTreeMap<String, String>, kind: &str) -> BTreeMap<String, String> {
    let mut all = of_spec.clone();
    let environment = build.shown.0.environment.iter();
    for variable in environment.flat_map(|environment| environment.environment_variables.iter().flatten()) {
        if variable.type_.as_deref() == Some(kind) {
            all.insert(variable.name.clone(), variable.value.clone());
        } else {
            all.remove(&variable.name);
        }
    }
    all
}

/// Bytes of memory and disk that a compute type has, as AWS documents it.
pub(crate) fn compute(build: &Build) -> (u64, u64) {
    const GIB: u64 = 1 << 30;
    let environment = build.shown.0.environment.as_ref();
    let (memory, disk) = match environment.map(|environment| environment.compute_type.as_str()) {
        Some("BUILD_GENERAL1_MEDIUM") => (8, 128),
        Some("BUILD_GENERAL1_LARGE") => (16, 128),
        Some("BUILD_GENERAL1_XLARGE") => (72, 256),
        Some("BUILD_GENERAL1_2XLARGE") => (144, 824),
        _ => (4, 64),
    };
    (memory * GIB, disk * GIB)
}
