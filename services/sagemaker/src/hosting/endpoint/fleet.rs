//! What serves an endpoint: its variants, each with a host, as one configuration says.

use kernel::{Call, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

use crate::error;
use crate::hosting::endpoint_config::{self, EndpointConfig};
use crate::hosting::host::Host;
use crate::hosting::machine;
use crate::hosting::model::{self, Model};
use crate::serving::{Container, STARTUP};

/// Gibibytes of disk that a variant has, unless it says otherwise.
const VOLUME_GIB: i32 = 30;

/// The variants of one configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Fleet {
    /// The configuration's name.
    pub(crate) config: String,
    pub(crate) variants: Vec<Variant>,
}

/// A production variant, as it serves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Variant {
    pub(crate) name: String,
    /// The id of the host that serves it: one, whatever `count` says.
    pub(crate) host: String,
    image: String,
    resolved: Timestamp,
    pub(crate) weight: f32,
    /// How many instances it is said to have.
    pub(crate) count: i32,
    instance_type: String,
}

impl Fleet {
    /// What a configuration asks for, with hosts that are written down and not started.
    pub(super) fn plan(call: &mut Call, endpoint: &str, config: &str) -> Result<Self> {
        let found = call.get::<EndpointConfig>(&config.to_lowercase())?;
        let spec = found.ok_or_else(|| endpoint_config::absent(call, config))?;
        let mut variants = Vec::new();
        for wanted in &spec.spec().production_variants {
            variants.push(plan_variant(call, endpoint, wanted)?);
        }
        Ok(Fleet { config: spec.spec().endpoint_config_name.clone(), variants })
    }

    /// Takes weights and counts over from what served before.
    pub(super) fn retain(&mut self, before: &Fleet, weights: bool, counts: bool) {
        for variant in &mut self.variants {
            let Some(old) = before.variants.iter().find(|old| old.name == variant.name) else { continue };
            if weights {
                variant.weight = old.weight;
            }
            if counts {
                variant.count = old.count;
            }
        }
    }

    pub(super) fn shown(&self) -> Vec<api::ProductionVariantSummary> {
        let summary = |variant: &Variant| api::ProductionVariantSummary {
            variant_name: variant.name.clone(),
            deployed_images: Some(vec![variant.deployed()]),
            current_weight: Some(variant.weight),
            desired_weight: Some(variant.weight),
            current_instance_count: Some(variant.count),
            desired_instance_count: Some(variant.count),
            ..Default::default()
        };
        self.variants.iter().map(summary).collect()
    }

    pub(super) fn shown_pending(&self, since: Timestamp) -> api::PendingDeploymentSummary {
        let summary = |variant: &Variant| api::PendingProductionVariantSummary {
            variant_name: variant.name.clone(),
            deployed_images: Some(vec![variant.deployed()]),
            desired_weight: Some(variant.weight),
            desired_instance_count: Some(variant.count),
            instance_type: Some(variant.instance_type.clone()),
            ..Default::default()
        };
        api::PendingDeploymentSummary {
            endpoint_config_name: self.config.clone(),
            production_variants: Some(self.variants.iter().map(summary).collect()),
            start_time: Some(since),
            shadow_production_variants: None,
        }
    }
}

impl Variant {
    fn deployed(&self) -> api::DeployedImage {
        api::DeployedImage {
            specified_image: Some(self.image.clone()),
            resolved_image: Some(self.image.clone()),
            resolution_time: Some(self.resolved),
        }
    }
}

fn plan_variant(call: &mut Call, endpoint: &str, wanted: &api::ProductionVariant) -> Result<Variant> {
    let model = wanted.model_name.as_deref().unwrap_or_default();
    let found = call.get::<Model>(&model.to_lowercase())?.ok_or_else(|| model::absent(call, model))?;
    let container = Container::of(call, found.spec())?;
    let instance_type = wanted.instance_type.clone().unwrap_or_default();
    let gib = u64::try_from(wanted.volume_size_in_gb.unwrap_or(VOLUME_GIB)).unwrap_or(1);
    let seconds = wanted.container_startup_health_check_timeout_in_seconds;
    let seconds = seconds.and_then(|seconds| u64::try_from(seconds).ok());
    let host = Host {
        id: machine::id(call),
        endpoint: endpoint.to_owned(),
        variant: wanted.variant_name.clone(),
        memory_bytes: machine::memory_bytes(&instance_type),
        disk_bytes: gib << 30,
        startup_seconds: seconds.unwrap_or(STARTUP.as_secs()),
        starts: 0,
        serving: false,
        forwarded: 0,
        container,
    };
    call.put(&host)?;
    let count = wanted.initial_instance_count.unwrap_or(1);
    if count < 1 {
        return Err(error::validation(format!("variant {} needs an instance at least", host.variant)));
    }
    Ok(Variant {
        name: host.variant,
        host: host.id,
        image: host.container.image,
        resolved: call.now(),
        weight: wanted.initial_variant_weight.unwrap_or(1.0),
        count,
        instance_type,
    })
}
