//! Credentials in the metadata of any resource, for its instances' initialisation.

use template::Node;

use crate::check::Check;
use crate::{Rule, value};

pub(super) const RULES: &[Rule] = &[Rule::warn(
    "W1",
    "CloudFormationAuthenticationRule",
    "Specifying credentials in the template itself is probably not the safest thing",
    Check::Own {
        violated_by: "
Instance:
  Type: AWS::EC2::Instance
  Metadata:
    AWS::CloudFormation::Authentication:
      files: { type: basic, username: me, password: secret, uris: [example.com] }
",
        kept_by: "
Instance:
  Type: AWS::EC2::Instance
  Metadata:
    AWS::CloudFormation::Authentication:
      files: { type: S3, roleName: reader, buckets: [b] }
",
        finds: |model| {
            model
                .all()
                .filter(|resource| {
                    let section = value::members(resource.metadata(), "AWS::CloudFormation::Authentication");
                    let entries = section.into_iter().flatten().filter_map(Node::as_map).flatten();
                    entries.into_iter().any(|entry| {
                        ["accessKeyId", "password", "secretKey"]
                            .iter()
                            .any(|key| entry.node.get(key).is_some())
                    })
                })
                .collect()
        },
    },
)];
