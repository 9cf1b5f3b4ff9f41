//! Which requests are Git's, and what each means.

use codecommit::Side;
use http::request::Parts;
use wire::route::Host;

/// The folder of all repositories in URLs.
const REPOSITORIES: &str = "/v1/repos/";

/// One request of an exchange.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Exchange {
    /// The repository's name.
    pub(super) repository: String,
    /// The repository's path, which is what is signed.
    pub(super) path: String,
    pub(super) side: Side,
    /// Whether it asks what there is.
    pub(super) advertise: bool,
    /// The region that the host name says.
    pub(super) region: Option<String>,
}

impl Exchange {
    /// What a request means, if it is one of Git's: by its path, on a host that is no other service's.
    pub(crate) fn of(parts: &Parts) -> Option<Exchange> {
        let host = Host::of(parts);
        if host.service.as_deref().is_some_and(|service| service != "git-codecommit") {
            return None;
        }
        let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
        let (repository, rest) = path.strip_prefix(REPOSITORIES)?.split_once('/')?;
        let (service, advertise) = match rest {
            "info/refs" => (query.split('&').find_map(|pair| pair.strip_prefix("service="))?, true),
            service => (service, false),
        };
        Some(Exchange {
            repository: repository.to_owned(),
            path: format!("{REPOSITORIES}{repository}"),
            side: Side::named(service)?,
            advertise,
            region: host.region,
        })
    }
}

#[cfg(test)]
mod tests {
    use codecommit::Side;
    use http::Request;

    use super::Exchange;

    #[track_caller]
    fn check(host: &str, target: &str, expected: Option<(&str, Side, bool, Option<&str>)>) {
        let request = Request::get(target).header("host", host).body(()).expect("a request");
        let found = Exchange::of(&request.into_parts().0);
        let found = found.as_ref().map(|it| (&*it.repository, it.side, it.advertise, it.region.as_deref()));
        assert_eq!(found, expected, "{host} {target}");
    }

    #[test]
    fn requests_are_known_by_path_and_host() {
        let host = "git-codecommit.eu-west-1.amazonaws.com";
        let asks = "/v1/repos/r/info/refs?service=git-upload-pack";
        check(host, asks, Some(("r", Side::Pull, true, Some("eu-west-1"))));
        check(host, "/v1/repos/r/git-receive-pack", Some(("r", Side::Push, false, Some("eu-west-1"))));
        check("localhost:4566", "/v1/repos/r/git-upload-pack", Some(("r", Side::Pull, false, None)));
        check("v1.s3.amazonaws.com", asks, None);
        check(host, "/v1/repos/r/info/refs", None);
        check(host, "/v1/repos/r/objects/info/packs", None);
        check(host, "/", None);
    }
}
