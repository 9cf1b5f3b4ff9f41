//! Networks: a log of their flows.

use crate::check::Check;
use crate::{Rule, reference};

pub(super) const RULES: &[Rule] = &[Rule::warn(
    "W60",
    "VpcHasFlowLogRule",
    "VPC should have a flow log attached",
    Check::Own {
        violated_by: "
Network:
  Type: AWS::EC2::VPC
Log:
  Type: AWS::EC2::FlowLog
  Properties: { ResourceId: vpc-1, ResourceType: VPC }
",
        kept_by: "
Network:
  Type: AWS::EC2::VPC
Log:
  Type: AWS::EC2::FlowLog
  Properties: { ResourceId: !Ref Network, ResourceType: VPC }
",
        finds: |model| {
            model.select("AWS::EC2::VPC", |network| {
                let logs = |id: &template::Node| reference::is_to(id, network.id);
                !model.of_type("AWS::EC2::FlowLog").any(|log| log.values("ResourceId").any(logs))
            })
        },
    },
)];
