//! Which ports fleets of `GameLift` open.

use crate::check::Check;
use crate::{Rule, reference};

pub(super) const RULES: &[Rule] = &[Rule::warn(
    "W65",
    "GameLiftFleetInboundPortRangeRule",
    "GameLift fleet EC2InboundPermissions found with port range instead of just a single port",
    Check::Own {
        violated_by: "
Fleet:
  Type: AWS::GameLift::Fleet
  Properties: { EC2InboundPermissions: [{ FromPort: 1000, ToPort: 2000, IpRange: 10.0.0.0/8, Protocol: TCP }] }
",
        kept_by: "
Fleet:
  Type: AWS::GameLift::Fleet
  Properties: { EC2InboundPermissions: [{ FromPort: 1000, ToPort: 1000, IpRange: 10.0.0.0/8, Protocol: TCP }] }
",
        finds: |model| {
            model.select("AWS::GameLift::Fleet", |fleet| {
                fleet
                    .items("EC2InboundPermissions")
                    .any(|permission| !reference::same(permission.get("FromPort"), permission.get("ToPort")))
            })
        },
    },
)];
