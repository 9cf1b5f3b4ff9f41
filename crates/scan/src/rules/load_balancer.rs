//! Load balancers of the second version: logs, and what they speak.

use template::Node;

use crate::check::Check;
use crate::model::Resource;
use crate::{Rule, value};

/// Policies with versions of TLS before 1.2.
const OUTDATED: [&str; 6] = [
    "ELBSecurityPolicy-2016-08",
    "ELBSecurityPolicy-TLS-1-0-2015-04",
    "ELBSecurityPolicy-TLS-1-1-2017-01",
    "ELBSecurityPolicy-FS-2018-06",
    "ELBSecurityPolicy-FS-1-1-2019-08",
    "ELBSecurityPolicy-2015",
];

pub(super) const RULES: &[Rule] = &[
    Rule::warn(
        "W52",
        "ElasticLoadBalancerV2AccessLoggingRule",
        "Elastic Load Balancer V2 should have access logging enabled",
        Check::Own {
            violated_by: "
Balancer:
  Type: AWS::ElasticLoadBalancingV2::LoadBalancer
  Properties: { LoadBalancerAttributes: [{ Key: access_logs.s3.enabled, Value: 'false' }] }
",
            kept_by: "
Balancer:
  Type: AWS::ElasticLoadBalancingV2::LoadBalancer
  Properties: { LoadBalancerAttributes: [{ Key: access_logs.s3.enabled, Value: 'true' }] }
",
            finds: |model| model.select("AWS::ElasticLoadBalancingV2::LoadBalancer", |it| !logs(it)),
        },
    ),
    Rule::warn(
        "W55",
        "ElasticLoadBalancerV2ListenerSslPolicyRule",
        "Elastic Load Balancer V2 Listener SslPolicy should use TLS 1.2",
        Check::Own {
            violated_by: "
Listener:
  Type: AWS::ElasticLoadBalancingV2::Listener
  Properties: { Protocol: HTTPS, SslPolicy: ELBSecurityPolicy-2016-08 }
",
            kept_by: "
Listener:
  Type: AWS::ElasticLoadBalancingV2::Listener
  Properties: { Protocol: HTTPS, SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06 }
Plain:
  Type: AWS::ElasticLoadBalancingV2::Listener
  Properties: { Protocol: TCP }
",
            finds: |model| {
                let encrypts = |protocol: &Node| matches!(protocol.as_text(), Some("HTTPS" | "TLS"));
                model.select("AWS::ElasticLoadBalancingV2::Listener", |listener| {
                    listener.values("Protocol").any(encrypts)
                        && listener.at("SslPolicy").into_iter().any(is_outdated)
                })
            },
        },
    ),
];

fn is_outdated(policy: Option<&Node>) -> bool {
    policy.is_none_or(|policy| policy.as_text().is_some_and(|name| OUTDATED.contains(&name)))
}

fn logs(balancer: &Resource<'_>) -> bool {
    let is_switch = |attribute: &Node| {
        attribute.get("Key").and_then(Node::as_text) == Some("access_logs.s3.enabled")
            && !value::is_off(attribute.get("Value"))
    };
    balancer.items("LoadBalancerAttributes").any(is_switch)
}
