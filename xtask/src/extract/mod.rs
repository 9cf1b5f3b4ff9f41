//! `cargo xtask extract`: the facts of the listed operations, out of the service models that botocore carries.
//! Prose stays behind.

mod closure;

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::model::Model;
use crate::selection::{self, Selected};

/// Writes `models/<service>.json` of the given services, or of all that `models/operations.toml` lists.
pub fn run(root: &Path, botocore: &Path, services: &[&str]) -> Result<()> {
    let selection = selection::read(root)?;
    for service in services {
        ensure!(selection.contains_key(*service), "`models/operations.toml` does not list `{service}`");
    }
    for (service, selected) in &selection {
        if services.is_empty() || services.contains(&service.as_str()) {
            let model =
                extract(botocore, service, selected).with_context(|| format!("service `{service}`"))?;
            fs::write(root.join("models").join(format!("{service}.json")), model.to_text()?)?;
        }
    }
    Ok(())
}

fn extract(botocore: &Path, service: &str, selected: &Selected) -> Result<Model> {
    let mut model: Model = serde_json::from_str(&newest(&botocore.join("data").join(service))?)?;
    for name in &selected.operations {
        ensure!(model.operations.contains_key(name), "AWS has no operation `{name}`");
    }
    model.others =
        model.operations.keys().filter(|name| !selected.operations.contains(*name)).cloned().collect();
    model.operations.retain(|name, _| selected.operations.contains(name));
    closure::prune(&mut model)?;
    Ok(model)
}

/// The text of the service's newest model; its folders are named by date.
fn newest(folder: &Path) -> Result<String> {
    let versions = fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))?;
    let mut versions: Vec<PathBuf> = versions.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    versions.sort();
    let version = versions.last().with_context(|| format!("`{}` is empty", folder.display()))?;
    let plain = version.join("service-2.json");
    if plain.exists() {
        return Ok(fs::read_to_string(plain)?);
    }
    let packed = version.join("service-2.json.gz");
    let file = fs::File::open(&packed).with_context(|| format!("cannot read `{}`", packed.display()))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text)?;
    Ok(text)
}
