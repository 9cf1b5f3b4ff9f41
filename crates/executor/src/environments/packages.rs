//! How this user fetches packages, as far as it may go into a sandbox: which index, with what patience.
//!
//! Certificates and proxies do not go in: there the runtime's proxy and bundle stand for them. Nor do folders of this
//! machine, which are not to be seen there.

use std::{collections::BTreeMap, fs, path::Path};

/// What says where packages are fetched, and how patiently.
const NAMES: &[&str] = &[
    "PIP_DEFAULT_TIMEOUT",
    "PIP_EXTRA_INDEX_URL",
    "PIP_INDEX_URL",
    "PIP_RETRIES",
    "PIP_TRUSTED_HOST",
    "UV_DEFAULT_INDEX",
    "UV_EXTRA_INDEX_URL",
    "UV_HTTP_TIMEOUT",
    "UV_INDEX",
    "UV_INDEX_STRATEGY",
    "UV_INDEX_URL",
    "UV_INSECURE_HOST",
    "NPM_CONFIG_REGISTRY",
    "npm_config_registry",
];

/// An index's own user and password: `UV_INDEX_INTERNAL_PASSWORD`.
const UV_INDEX: &str = "UV_INDEX_";

/// What pip's configuration calls what it also takes from the environment.
const PIP_OPTIONS: &[(&str, &str)] = &[
    ("extra-index-url", "PIP_EXTRA_INDEX_URL"),
    ("index-url", "PIP_INDEX_URL"),
    ("retries", "PIP_RETRIES"),
    ("timeout", "PIP_DEFAULT_TIMEOUT"),
    ("trusted-host", "PIP_TRUSTED_HOST"),
];

/// The variables of a user that go into a sandbox, with what the user's pip and npm are configured to besides.
pub(crate) fn carried(variables: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    carried_with(variables, "/etc/pip.conf")
}

fn carried_with(variables: &BTreeMap<String, String>, system: &str) -> BTreeMap<String, String> {
    let goes = |name: &str| NAMES.contains(&name) || name.starts_with(UV_INDEX);
    let mut carried: BTreeMap<String, String> = variables
        .iter()
        .filter(|(name, value)| goes(name) && !is_local(value))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    for (name, value) in configured(variables, system) {
        carried.entry(name).or_insert(value);
    }
    // uv knows none of pip's names.
    for (ours, theirs) in [("UV_DEFAULT_INDEX", "PIP_INDEX_URL"), ("UV_INDEX", "PIP_EXTRA_INDEX_URL")] {
        let older = if ours == "UV_INDEX" { "UV_EXTRA_INDEX_URL" } else { "UV_INDEX_URL" };
        if let Some(value) = carried.get(theirs).cloned()
            && !carried.contains_key(older)
        {
            carried.entry(ours.to_owned()).or_insert(value);
        }
    }
    if let Some(seconds) = carried.get("PIP_DEFAULT_TIMEOUT").cloned() {
        carried.entry("UV_HTTP_TIMEOUT".to_owned()).or_insert(seconds);
    }
    carried
}

/// Whether a value names a folder of this machine.
fn is_local(value: &str) -> bool {
    value.split_whitespace().any(|word| word.starts_with('/') || word.starts_with("file:"))
}

fn configured(variables: &BTreeMap<String, String>, system: &str) -> Vec<(String, String)> {
    let home = variables.get("HOME").map_or("", String::as_str);
    let configuration = variables.get("XDG_CONFIG_HOME").cloned().unwrap_or(format!("{home}/.config"));
    let read = |path: String| fs::read_to_string(Path::new(&path)).unwrap_or_default();
    // The first one that says something is right: pip's own order, backwards.
    let files = [
        variables.get("PIP_CONFIG_FILE").cloned().unwrap_or_default(),
        format!("{configuration}/pip/pip.conf"),
        format!("{home}/.pip/pip.conf"),
        system.to_owned(),
    ];
    let mut found: Vec<(String, String)> = files.into_iter().flat_map(|file| pip(&read(file))).collect();
    let registry = settings(&read(format!("{home}/.npmrc"))).find(|(name, _)| name == "registry");
    found.extend(registry.map(|(_, value)| ("NPM_CONFIG_REGISTRY".to_owned(), value)));
    found
}

/// What a configuration of pip says about fetching. Its sections are for its commands; all of these concern installing.
fn pip(text: &str) -> Vec<(String, String)> {
    let option = |name: &str| PIP_OPTIONS.iter().find(|(option, _)| *option == name);
    settings(text)
        .filter(|(_, value)| !value.is_empty() && !is_local(value))
        .filter_map(|(name, value)| Some((option(&name)?.1.to_owned(), value)))
        .collect()
}

fn settings(text: &str) -> impl Iterator<Item = (String, String)> {
    text.lines()
        .filter(|line| !line.starts_with(['#', ';', '[']))
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.trim().to_lowercase().replace('_', "-"), value.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn check(there: &[(&str, &str)], carried_in: &[(&str, &str)]) {
        assert_eq!(carried_with(&variables(there), ""), variables(carried_in));
    }

    #[test]
    fn indexes_and_patience_go_in_and_nothing_else_does() {
        check(&[("AWS_SECRET_ACCESS_KEY", "s"), ("PIP_CERT", "/etc/ssl/x.pem"), ("HTTPS_PROXY", "p:1")], &[]);
        check(&[("PIP_FIND_LINKS", "/opt/wheels"), ("UV_INDEX", "file:///opt/wheels")], &[]);
        check(
            &[("UV_INDEX_INTERNAL_PASSWORD", "p"), ("UV_INDEX_URL", "https://a/simple")],
            &[("UV_INDEX_INTERNAL_PASSWORD", "p"), ("UV_INDEX_URL", "https://a/simple")],
        );
    }

    #[test]
    fn what_pip_is_told_uv_is_told_too() {
        check(
            &[("PIP_INDEX_URL", "https://a/simple"), ("PIP_DEFAULT_TIMEOUT", "60")],
            &[
                ("PIP_INDEX_URL", "https://a/simple"),
                ("PIP_DEFAULT_TIMEOUT", "60"),
                ("UV_DEFAULT_INDEX", "https://a/simple"),
                ("UV_HTTP_TIMEOUT", "60"),
            ],
        );
        check(
            &[("PIP_INDEX_URL", "https://a/simple"), ("UV_INDEX_URL", "https://b/simple")],
            &[("PIP_INDEX_URL", "https://a/simple"), ("UV_INDEX_URL", "https://b/simple")],
        );
    }

    #[test]
    fn the_configuration_files_of_pip_and_npm_are_heeded() {
        let home = tempfile::tempdir().unwrap();
        let at = home.path().display().to_string();
        fs::create_dir_all(home.path().join(".config/pip")).unwrap();
        let text = "[global]\n# no\nindex_url = https://a/simple\nfind-links = /opt\ncert = /x\n";
        fs::write(home.path().join(".config/pip/pip.conf"), text).unwrap();
        fs::write(home.path().join(".npmrc"), "registry=https://npm/\n//npm/:_authToken=secret\n").unwrap();
        check(
            &[("HOME", &at)],
            &[
                ("NPM_CONFIG_REGISTRY", "https://npm/"),
                ("PIP_INDEX_URL", "https://a/simple"),
                ("UV_DEFAULT_INDEX", "https://a/simple"),
            ],
        );
    }
}
