//! What the event bus hears of parameters.

use kernel::{Call, Result};
use serde_json::json;

use super::{Parameter, Version};

/// Publishes that `operation` (`Create`, `Update`, `Delete`, `LabelParameterVersion`) happened to a parameter.
pub(super) fn publish(call: &mut Call, operation: &str, parameter: &Parameter, of: &Version) -> Result<()> {
    let mut detail = json!({ "operation": operation, "name": parameter.name, "type": of.kind });
    if let (Some(members), Some(description)) = (detail.as_object_mut(), &of.description) {
        members.insert("description".to_owned(), description.clone().into());
    }
    call.publish("aws.ssm", "Parameter Store Change", vec![parameter.arn.clone()], detail)
}
