//! What the clients in a process must be told, so that what they send goes to the runtime.
//!
//! Unlike in a user's shell there is no `AWS_ENDPOINT_URL`: through the proxy alone every name of AWS's lands, as it is
//! on AWS. Only Node's AWS SDK knows no proxies; a preload sees to it.

use std::{collections::BTreeMap, net::SocketAddr, path::Path};

/// A preload for Node that takes connections to AWS's names to the gateway.
pub(crate) const NODE_PRELOAD: &str = include_str!("reach/node_preload.cjs");

const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];
const BUNDLES: [&str; 6] = [
    "AWS_CA_BUNDLE",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_FILE",
    "CURL_CA_BUNDLE",
    "GIT_SSL_CAINFO",
    "NODE_EXTRA_CA_CERTS",
];
/// What is never asked of the proxy: the process's own ports, and the address of its credentials.
const OWN: &str = "127.0.0.1,localhost,::1,.localhost,169.254.170.2";

/// The variables by which clients find the gateway at `gateway` and trust the certificates in `bundle`.
pub(crate) fn variables(gateway: SocketAddr, bundle: &Path) -> BTreeMap<String, String> {
    let (proxy, bundle) = (format!("http://{gateway}"), bundle.display().to_string());
    let all = |names: &[&str], value: &str| -> Vec<(String, String)> {
        names.iter().map(|name| ((*name).to_owned(), value.to_owned())).collect()
    };
    let single = [("AWS_EC2_METADATA_DISABLED", "true"), ("NODE_USE_ENV_PROXY", "1")];
    [all(&PROXIES, &proxy), all(&EXCEPTIONS, OWN), all(&BUNDLES, &bundle)]
        .concat()
        .into_iter()
        .chain(single.map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect()
}
