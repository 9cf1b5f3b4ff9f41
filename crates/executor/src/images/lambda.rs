//! Lambda's base images: what functions run in.
//!
//! A function's runtime `python3.12` is the image `public.ecr.aws/lambda/python:3.12`, `nodejs22.x` is `lambda/nodejs:22`. Each
//! process runs one invocation; `images/lambda/` has the program that does so, with its tests.

use std::collections::BTreeMap;

use super::{OLDEST, Program, Recipe, Reference, Version};

macro_rules! files {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../../images/lambda/formwork_lambda/", $name)))),*]
    };
}

/// The program that runs an invocation.
const PROGRAM: Program = Program {
    package: "formwork_lambda",
    files: files![
        "__init__.py"
        "__main__.py"
        "context.py"
        "credentials.py"
        "files.py"
        "handler.py"
        "logs.py"
        "network.py"
        "node.mjs"
        "node.py"
        "resolve.mjs"
        "running.py"
    ],
};

/// The AWS SDK for JavaScript: the clients of services that are served here, and some more.
const SDK: (&str, &str) = (
    include_str!("../../../../images/lambda/nodejs/package.json"),
    include_str!("../../../../images/lambda/nodejs/package-lock.json"),
);

/// Versions of Node.js that functions ask for, and the wheel that has the nearest one.
const NODE: &[(&str, &str)] = &[
    ("18", include_str!("../../../../images/lambda/nodejs20.txt")),
    ("20", include_str!("../../../../images/lambda/nodejs20.txt")),
    ("22", include_str!("../../../../images/lambda/nodejs22.txt")),
    ("24", include_str!("../../../../images/lambda/nodejs24.txt")),
];

/// What stands in for one of the images; none if it is not one.
pub(super) fn recipe(image: &Reference<'_>) -> Option<Recipe> {
    let language =
        image.repository.strip_prefix("lambda/").filter(|_| image.registry == Some("public.ecr.aws"))?;
    let (python, requirements, entry_point): (_, _, &[&str]) = match language {
        "python" => {
            let python = Version::parse(image.tag).filter(|version| version.major == 3)?;
            let requirements = include_str!("../../../../images/lambda/requirements.txt");
            (python, requirements, &["-P", "-m", "formwork_lambda"])
        }
        // Node.js comes as a wheel: a Python starts it.
        "nodejs" => {
            let (_, requirements) = NODE.iter().find(|(version, _)| *version == image.tag)?;
            (OLDEST, *requirements, &["-P", "-m", "formwork_lambda.node"])
        }
        _ => return None,
    };
    Some(Recipe {
        family: "Lambda",
        python,
        requirements,
        entry_point,
        program: Some(PROGRAM),
        node: (language == "nodejs").then_some(SDK),
        constraints: "",
        commands: false,
        environment: BTreeMap::from([
            ("PYTHONDONTWRITEBYTECODE".to_owned(), "1".to_owned()),
            ("PYTHONUNBUFFERED".to_owned(), "1".to_owned()),
        ]),
        notes: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::PROGRAM;

    #[test]
    fn all_files_of_the_package_are_in_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../images/lambda").join(PROGRAM.package);
        let entries = std::fs::read_dir(folder).unwrap();
        let mut found: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| name != "__pycache__")
            .collect();
        found.sort();
        let listed: Vec<&str> = PROGRAM.files.iter().map(|(name, _)| *name).collect();
        assert_eq!(found, listed);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "its own tests are Python's")]
    fn the_package_passes_its_own_tests() {
        let output = std::process::Command::new("python3")
            .args(["-m", "unittest"])
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../images/lambda"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
