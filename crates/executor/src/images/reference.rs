//! The name of a container image, taken apart.

/// A container image's name: `REGISTRY/REPOSITORY:TAG`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference<'a> {
    /// Where it is from; none where the name says none, as in `aws/codebuild/standard:7.0`.
    pub registry: Option<&'a str>,
    /// What it is: `sagemaker-xgboost`.
    pub repository: &'a str,
    /// Which one of it: `1.0-1-cpu-py3`; empty for none.
    pub tag: &'a str,
}

impl<'a> Reference<'a> {
    /// Takes a name apart; none if it is not the name of an image.
    pub fn parse(image: &'a str) -> Option<Self> {
        let (name, _digest) = image.split_once('@').unwrap_or((image, ""));
        let (registry, rest) = match name.split_once('/') {
            // A host has a point or a port, or is this one; `aws/codebuild/…` has none of these.
            Some((host, rest)) if host.contains(['.', ':']) || host == "localhost" => (Some(host), rest),
            _ => (None, name),
        };
        let (repository, tag) = rest.split_once(':').unwrap_or((rest, ""));
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-');
        let is_name = !repository.is_empty() && repository.chars().chain(tag.chars()).all(fits);
        is_name.then_some(Self { registry, repository, tag })
    }

    /// Whether it is from a registry of Amazon ECR: `ACCOUNT.dkr.ecr.REGION.amazonaws.com`.
    pub fn is_ecr(&self) -> bool {
        let Some((account, rest)) = self.registry.and_then(|host| host.split_once(".dkr.ecr.")) else {
            return false;
        };
        let known = rest.ends_with(".amazonaws.com") || rest.ends_with(".amazonaws.com.cn");
        known && account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit())
    }
}
