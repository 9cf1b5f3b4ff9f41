//! What is told of an endpoint's every change: `SageMaker Endpoint State Change`.

use kernel::{Call, Result};
use serde_json::{Value, json};

use super::Endpoint;

/// Tells the bus of the endpoint's account.
pub(super) fn publish(call: &mut Call, endpoint: &Endpoint) -> Result<()> {
    let fleet = endpoint.fleet.as_ref().or(endpoint.pending.as_ref());
    let variant = |variant: &super::Variant| {
        json!({
            "VariantName": variant.name,
            "DesiredWeight": variant.weight,
            "DesiredInstanceCount": f64::from(variant.count),
        })
    };
    let variants: Vec<Value> = fleet.iter().flat_map(|fleet| &fleet.variants).map(variant).collect();
    let mut detail = json!({
        "EndpointName": endpoint.name,
        "EndpointArn": endpoint.arn(),
        "EndpointConfigName": endpoint.config(),
        "ProductionVariants": variants,
        "EndpointStatus": shouted(&endpoint.status),
        // As numbers with a fraction, in milliseconds.
        "CreationTime": millis(endpoint.created),
        "LastModifiedTime": millis(endpoint.modified),
        "Tags": endpoint.tags,
    });
    if let (Some(detail), Some(why)) = (detail.as_object_mut(), &endpoint.failure) {
        detail.insert("FailureReason".to_owned(), why.as_str().into());
    }
    call.publish("aws.sagemaker", "SageMaker Endpoint State Change", vec![endpoint.arn()], detail)
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of our time fit a double whole")]
fn millis(time: schema::Timestamp) -> f64 {
    time.0 as f64
}

/// `InService` as `IN_SERVICE`.
fn shouted(status: &str) -> String {
    let mut text = String::new();
    for letter in status.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(letter.to_ascii_uppercase());
    }
    text
}
