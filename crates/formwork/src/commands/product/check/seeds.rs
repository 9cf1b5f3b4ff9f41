//! The seed code: what products ask for, and what CodeCommit takes.

use foundation::Expanded;
use foundation::assets::Asset;
use foundation::products::{Product, Seed};

use crate::findings::Findings;

/// CodeCommit's quotas (its user guide, "Quotas"): of the archive that CloudFormation begins a repository with, and of a
/// file that its API and console can show and change.
const LARGEST_ARCHIVE: usize = 20 * 1024 * 1024;
const LARGEST_FILE: usize = 6 * 1024 * 1024;

/// Looks for the seed code that a product asks for.
pub(super) fn wanted(
    findings: &mut Findings,
    product: &Product,
    expanded: &Expanded,
    parameters: &str,
    seeds: &[Seed],
) {
    for name in product.seeds(expanded, parameters) {
        if !seeds.iter().any(|seed| seed.name == name) {
            let found = format!(
                "{} starts a repository from `{name}`, and there is no seed_code/{name}_app",
                product.file
            );
            let listed: Vec<&str> = seeds.iter().map(|seed| seed.name.as_str()).collect();
            let hint = match listed.as_slice() {
                [] => "make the folder: what is in it is the first commit".to_owned(),
                listed => format!("make the folder, or take one that is there: {}", listed.join(", ")),
            };
            findings.bad("seed code", found, hint);
        }
    }
}

/// Looks at seed code.
pub(crate) fn look<'s>(findings: &mut Findings, seeds: impl IntoIterator<Item = &'s Seed>) {
    for seed in seeds {
        let folder = format!("seed_code/{}", seed.folder);
        let large = seed.files.iter().find(|(_, content)| content.len() > LARGEST_FILE);
        let archive = Asset::seed(seed).map(|archive| archive.content.len());
        match (seed.files.as_slice(), archive) {
            ([], _) => findings.bad(
                "seed code",
                format!("{folder} is empty"),
                "a repository begins with a commit: put a file into it, or remove the folder",
            ),
            (_, Err(cause)) => findings.bad("seed code", format!("{folder} makes no archive: {cause}"), ""),
            (_, Ok(size)) if size > LARGEST_ARCHIVE => findings.bad(
                "seed code",
                format!(
                    "{folder} is {} MiB as an archive, and CodeCommit begins with 20 at most",
                    size >> 20
                ),
                "leave data out: a project's bucket is the place for it",
            ),
            _ if large.is_some() => {
                let (name, content) = large.map_or(("", 0), |(name, content)| (name.as_str(), content.len()));
                findings.doubtful(
                    "seed code",
                    format!(
                        "{folder}/{name} is {} MiB, and CodeCommit shows files of 6 at most",
                        content >> 20
                    ),
                    "leave data out: a project's bucket is the place for it",
                );
            }
            (files, _) => findings.good("seed code", format!("{folder}: {} files", files.len())),
        }
    }
}
