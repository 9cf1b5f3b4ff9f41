//! Where requests go: the local gateway, AWS's own hosts, or another server that speaks as AWS does.

use std::net::SocketAddr;

use schema::ServiceFacts;

use crate::ConnectionError;
use crate::web::{Destination, Web, certificates};

/// Where requests go.
#[derive(Clone, Debug)]
pub struct Endpoint {
    hosts: Hosts,
    pub(crate) web: Web,
}

/// How the host of a request is found.
#[derive(Clone, Debug)]
enum Hosts {
    /// One server answers for all services.
    One(Destination),
    /// AWS: a host a service and region.
    Aws,
}

/// Why a URL names no server.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no URL of a server: it is like http://localhost:5000")]
pub struct NoServer(pub String);

impl Endpoint {
    /// The local gateway, whose authority's certificate is in `bundle` (PEM).
    pub fn local(address: SocketAddr, bundle: &str) -> Result<Self, ConnectionError> {
        let (host, port) = (address.ip().to_string(), address.port());
        let one = Destination { host, port, secure: true, region: None };
        Ok(Endpoint { hosts: Hosts::One(one), web: Web::new(certificates(bundle))? })
    }

    /// AWS, in the partition of each client's region.
    pub fn aws(web: Web) -> Self {
        Endpoint { hosts: Hosts::Aws, web }
    }

    /// Another server that answers for all services: `http://localhost:5000`.
    pub fn at(url_text: &str, web: Web) -> Result<Self, NoServer> {
        let url: Option<http::Uri> = url_text.parse().ok();
        let bare = url.filter(|url| matches!(url.path(), "" | "/") && url.query().is_none());
        let one = bare.as_ref().and_then(Destination::of).ok_or_else(|| NoServer(url_text.to_owned()))?;
        Ok(Endpoint { hosts: Hosts::One(one), web })
    }

    /// Where a service's requests of a region go.
    pub(crate) fn destination(&self, service: &ServiceFacts, region: &str) -> Destination {
        match &self.hosts {
            Hosts::One(one) => one.clone(),
            Hosts::Aws => aws_host(service.endpoint_prefix, region),
        }
    }
}

/// The host of a service on AWS. IAM has one a partition, which signs for one region.
fn aws_host(prefix: &str, region: &str) -> Destination {
    let china = region.starts_with("cn-");
    let (host, signed) = match prefix {
        "iam" if china => ("iam.cn-north-1.amazonaws.com.cn".to_owned(), Some("cn-north-1")),
        "iam" if region.starts_with("us-gov-") => {
            ("iam.us-gov.amazonaws.com".to_owned(), Some("us-gov-west-1"))
        }
        "iam" => ("iam.amazonaws.com".to_owned(), Some("us-east-1")),
        _ => (format!("{prefix}.{region}.amazonaws.com{}", if china { ".cn" } else { "" }), None),
    };
    Destination { host, port: 443, secure: true, region: signed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_what_is_signed_follow_the_partition() {
        let check = |prefix: &str, region: &str, host: &str, signed: Option<&str>| {
            let found = aws_host(prefix, region);
            assert_eq!((found.host.as_str(), found.region), (host, signed));
        };
        check("sts", "eu-west-1", "sts.eu-west-1.amazonaws.com", None);
        check("api.sagemaker", "cn-north-1", "api.sagemaker.cn-north-1.amazonaws.com.cn", None);
        check("iam", "eu-west-1", "iam.amazonaws.com", Some("us-east-1"));
        check("iam", "us-gov-east-1", "iam.us-gov.amazonaws.com", Some("us-gov-west-1"));
    }
}
