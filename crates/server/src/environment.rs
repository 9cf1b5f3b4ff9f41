//! The environment in which a client finds the gateway: what `formwork env` prints.
//!
//! It is a pure function of the environment that was there. One that is ours already is seen through, by a record that
//! we leave in it: evaluating the output twice changes nothing, and the user's own proxy and certificates are not lost.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;

use serde_json::Value;

use crate::Variables;
use crate::gateway::{AWS_DOMAINS, is_within};

/// The record of what an environment was before it became ours: by name, the value before and the one that we set,
/// null for none.
const RECORD: &str = "FORMWORK_OUTSIDE";

/// The variable by which the command line finds the runtime whose environment it is in.
const STATE: &str = "FORMWORK_STATE";

/// The proxy variables. Most clients prefer lower case; some know only the one or the other.
const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];
/// Every client has its own variable for the certificates that it trusts.
const BUNDLES: [&str; 6] = [
    "AWS_CA_BUNDLE",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_FILE",
    "CURL_CA_BUNDLE",
    "GIT_SSL_CAINFO",
    "NODE_EXTRA_CA_CERTS",
];
/// Hosts that no client asks a proxy for.
const LOCAL: [&str; 4] = ["127.0.0.1", "localhost", "::1", ".localhost"];
/// An endpoint for one service would win over ours for all.
const ENDPOINT_PREFIX: &str = "AWS_ENDPOINT_URL_";
/// Keys in the environment would win over the profile.
const KEYS: [&str; 4] =
    ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN"];

/// What a client is to find.
#[derive(Debug, Clone)]
pub struct Target {
    /// The gateway's address.
    pub gateway: SocketAddr,
    /// The file of the [`crate::bundle::Bundle`], our authority in it.
    pub bundle: String,
    /// The AWS configuration file.
    pub config_file: String,
    /// The AWS credentials file.
    pub credentials_file: String,
    /// The state folder, which the command line then takes for its own.
    pub state: String,
    /// The region.
    pub region: String,
    /// The profile to use. Then access keys in the environment are unset, which would win over it.
    pub profile: Option<String>,
}

/// What is to be done to an environment: a value to set, or none to unset the variable.
///
/// Shown, it is a line for a POSIX shell each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes(pub BTreeMap<String, Option<String>>);

/// The environment as it was before it became ours. What the user has changed since is kept.
pub fn before(current: &Variables) -> Variables {
    let mut before = current.clone();
    // A record that is not ours to read is the same as none.
    let record = before.remove(RECORD).and_then(|text| serde_json::from_str(&text).ok());
    let Some(Value::Object(record)) = record else { return before };
    for (name, pair) in record {
        if current.get(&name).map(String::as_str) != pair.get(1).and_then(Value::as_str) {
            continue;
        }
        match pair.get(0).and_then(Value::as_str) {
            Some(value) => before.insert(name, value.to_owned()),
            None => before.remove(&name),
        };
    }
    before
}

/// What makes `current` an environment whose clients find the gateway.
pub fn changes(current: &Variables, target: &Target) -> Changes {
    let before = before(current);
    let mut ours = ours(&before, target);
    let record = ours.iter().map(|(name, value)| {
        let pair = [before.get(name).cloned().into(), value.clone().into()];
        (name.clone(), Value::Array(pair.into()))
    });
    let record = Value::Object(record.collect()).to_string();
    // What an earlier target changed and this one does not is put back.
    for (name, value) in undone(current).0 {
        ours.entry(name).or_insert(value);
    }
    ours.insert(RECORD.to_owned(), Some(record));
    Changes(ours)
}

/// What makes `current` the environment that it was before it became ours: nothing, if it is none of ours.
pub fn undone(current: &Variables) -> Changes {
    let before = before(current);
    let all = current.keys().chain(before.keys());
    let differs = all.filter(|name| current.get(*name) != before.get(*name));
    Changes(differs.map(|name| (name.clone(), before.get(name).cloned())).collect())
}

fn ours(before: &Variables, target: &Target) -> BTreeMap<String, Option<String>> {
    let mut ours = BTreeMap::new();
    let mut set = |name: &str, value: &str| ours.insert(name.to_owned(), Some(value.to_owned()));
    let proxy = format!("http://{}", target.gateway);
    for name in PROXIES {
        set(name, &proxy);
    }
    for name in EXCEPTIONS {
        set(name, &exceptions(before));
    }
    for name in BUNDLES {
        set(name, &target.bundle);
    }
    // The address, because under `localhost` clients make `bucket.localhost`, which does not resolve everywhere. Over
    // TLS, because without it boto3 must read a body twice to sign it.
    set("AWS_ENDPOINT_URL", &format!("https://{}", target.gateway));
    // With an address for an endpoint, prefixes such as `sync-` would make no host name.
    set("AWS_DISABLE_HOST_PREFIX_INJECTION", "true");
    set("AWS_EC2_METADATA_DISABLED", "true");
    set("AWS_REGION", &target.region);
    set("AWS_DEFAULT_REGION", &target.region);
    set("AWS_CONFIG_FILE", &target.config_file);
    set("AWS_SHARED_CREDENTIALS_FILE", &target.credentials_file);
    set("NODE_USE_ENV_PROXY", "1");
    set(STATE, &target.state);
    if let Some(profile) = &target.profile {
        set("AWS_PROFILE", profile);
        ours.extend(KEYS.map(|name| (name.to_owned(), None)));
    }
    ours.insert("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS".to_owned(), None);
    let endpoints = before.keys().filter(|name| name.starts_with(ENDPOINT_PREFIX));
    ours.extend(endpoints.map(|name| (name.clone(), None)));
    ours
}

/// The hosts that clients go to without us: local ones and the user's, but for AWS's.
fn exceptions(before: &Variables) -> String {
    let theirs =
        ["no_proxy", "NO_PROXY"].iter().find_map(|name| before.get(*name)).map_or("", String::as_str);
    let theirs = theirs.split([',', ' ']).filter(|entry| !entry.is_empty() && !covers_aws(entry));
    let mut all: Vec<&str> = LOCAL.to_vec();
    all.extend(theirs.filter(|entry| !LOCAL.contains(entry)));
    all.join(",")
}

/// Whether an entry would have a client go past us for a name of AWS's.
fn covers_aws(entry: &str) -> bool {
    let name = match entry.split_once(':') {
        Some((_, rest)) if rest.contains(':') => return false,
        Some((name, _port)) => name,
        None => entry,
    };
    let name = name.trim_start_matches('*').trim_start_matches('.').to_ascii_lowercase();
    AWS_DOMAINS.iter().any(|domain| name.is_empty() || is_within(domain, &name) || is_within(&name, domain))
}

impl Changes {
    /// The environment after the changes.
    pub fn apply(&self, to: &Variables) -> Variables {
        let mut after = to.clone();
        for (name, value) in &self.0 {
            match value {
                Some(value) => after.insert(name.clone(), value.clone()),
                None => after.remove(name),
            };
        }
        after
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.0 {
            match value {
                Some(value) => writeln!(f, "export {name}='{}'", value.replace('\'', r"'\''"))?,
                None => writeln!(f, "unset {name}")?,
            }
        }
        Ok(())
    }
}
