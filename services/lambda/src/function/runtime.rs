//! Runtimes: which there are, and the image that a function of each runs in.

use kernel::Result;

use crate::error;

/// Versions that functions ask for. Where this machine has not the one, the nearest is taken.
const PYTHON: [&str; 7] = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"];
const NODE: [&str; 4] = ["18", "20", "22", "24"];

/// Refuses a runtime that nothing stands in for.
pub(super) fn check(runtime: &str) -> Result<()> {
    image(runtime).map(drop).ok_or_else(|| {
        error::invalid(format!(
            "this runtime does not run {runtime}: it runs python{} and nodejs{}.x",
            PYTHON.join(", python"),
            NODE.join(".x, nodejs")
        ))
    })
}

/// The image of a runtime; none for one that nothing stands in for.
pub(crate) fn image(runtime: &str) -> Option<String> {
    if let Some(version) = runtime.strip_prefix("python").filter(|version| PYTHON.contains(version)) {
        return Some(format!("public.ecr.aws/lambda/python:{version}"));
    }
    let version =
        runtime.strip_prefix("nodejs")?.strip_suffix(".x").filter(|version| NODE.contains(version))?;
    Some(format!("public.ecr.aws/lambda/nodejs:{version}"))
}

#[cfg(test)]
mod tests {
    use super::image;

    #[test]
    fn runtimes_are_lambdas_own_images() {
        assert_eq!(image("python3.12").as_deref(), Some("public.ecr.aws/lambda/python:3.12"));
        assert_eq!(image("nodejs22.x").as_deref(), Some("public.ecr.aws/lambda/nodejs:22"));
        for other in ["python2.7", "nodejs22", "nodejs16.x", "java21", "provided.al2023", ""] {
            assert_eq!(image(other), None, "{other}");
        }
    }
}
