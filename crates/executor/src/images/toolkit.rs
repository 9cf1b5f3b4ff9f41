//! Our program inside an image's environment: what its entry point starts for `train` and `serve`.
//!
//! It is Python, because it loads the user's own; `images/toolkit/` has it with its tests.

use super::Program;

/// The program.
pub const PROGRAM: Program = Program { package: PACKAGE, files: FILES };

const PACKAGE: &str = "formwork_container";

macro_rules! files {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../../images/toolkit/formwork_container/", $name)))),*]
    };
}

const FILES: &[(&str, &str)] = files![
    "__init__.py"
    "__main__.py"
    "algorithm/__init__.py"
    "algorithm/answers.py"
    "algorithm/channels.py"
    "algorithm/hyperparameters.py"
    "algorithm/library.py"
    "algorithm/matrices.py"
    "algorithm/metrics.py"
    "algorithm/models.py"
    "algorithm/progress.py"
    "algorithm/serving.py"
    "algorithm/training.py"
    "errors.py"
    "folders.py"
    "hyperparameters.py"
    "script.py"
    "serving/__init__.py"
    "serving/codecs.py"
    "serving/exchange.py"
    "serving/script.py"
    "serving/server.py"
    "training.py"
    "user_code.py"
    "variables.py"
];

/// Arguments of an environment's Python that start it. It is found in the environment alone, whatever Python files
/// stand where the process starts.
pub(super) const SCIKIT_LEARN: &[&str] = &["-P", "-m", PACKAGE, "scikit-learn"];
/// The same for XGBoost.
pub(super) const XGBOOST: &[&str] = &["-P", "-m", PACKAGE, "xgboost"];

/// Variables of an image that has it: its log is read while it is written, and what it is called in scripts' eyes.
pub(super) fn variables() -> std::collections::BTreeMap<String, String> {
    let pairs = [
        ("PYTHONDONTWRITEBYTECODE", "1"),
        ("PYTHONUNBUFFERED", "1"),
        ("SAGEMAKER_TRAINING_MODULE", "formwork_container.training:run"),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;

    fn found(folder: &Path, inside: &Path) -> Vec<String> {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder.join(inside))
            .unwrap()
            .map(|entry| inside.join(entry.unwrap().file_name()))
            .collect();
        paths.sort();
        let deeper = |path: PathBuf| {
            if folder.join(&path).is_dir() { found(folder, &path) } else { vec![path.display().to_string()] }
        };
        let files = paths.into_iter().flat_map(deeper);
        files.filter(|path| Path::new(path).extension().is_some_and(|kind| kind == "py")).collect()
    }

    #[test]
    fn all_files_of_the_package_are_in_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../images/toolkit").join(PACKAGE);
        let named: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        assert_eq!(found(&folder, Path::new("")), named);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "its own tests are Python's")]
    fn the_package_passes_its_own_tests() {
        let output = std::process::Command::new("python3")
            .args(["-m", "unittest"])
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../images/toolkit"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
