//! Configurations of endpoints: the record, `Create-`, `Describe-`, `List-` and `DeleteEndpointConfig`.

use std::borrow::Cow;

use kernel::{Answers, ApiError, Call, Guarded, Needs, Place, Query, Record, Result, Stored};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

use super::model::{self, Model};
use crate::list::{self, Listed, asked};
use crate::tags::{self, Tagged, Tags};
use crate::{SageMaker, error, role};

/// A configuration of endpoints: which models on how many machines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct EndpointConfig {
    place: Place,
    name: String,
    created: Timestamp,
    /// What it was made with; Describe echoes it.
    spec: Stored<api::CreateEndpointConfig>,
    #[serde(default)]
    tags: Tags,
}

impl Record for EndpointConfig {
    const KIND: &'static str = "sagemaker_endpoint_config";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(self.name.to_lowercase())
    }
}

impl Guarded for EndpointConfig {
    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Tagged for EndpointConfig {
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
}

impl Listed for EndpointConfig {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> Timestamp {
        self.created
    }
}

/// The ARN of a configuration of the call's place.
pub(crate) fn arn(call: &Call, name: &str) -> String {
    call.place().arn("sagemaker", format_args!("endpoint-config/{}", name.to_lowercase()))
}

fn absent(call: &Call, name: &str) -> ApiError {
    error::validation(format!("Could not find endpoint configuration \"{}\".", arn(call, name)))
}

fn needs(call: &Call, name: &str) -> Result<Needs> {
    let config = call.get::<EndpointConfig>(&name.to_lowercase())?;
    let needs = Needs::on(arn(call, name)).given(config.as_ref());
    Ok(match config {
        Some(config) => tags::shown_to(needs, &config.tags),
        None => needs,
    })
}

impl Answers<api::CreateEndpointConfig> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags", "iam:PassRole"];

    fn needs(call: &Call, op: &api::CreateEndpointConfig) -> Result<Needs> {
        let arn = arn(call, &op.endpoint_config_name);
        let types = op.production_variants.iter().filter_map(|variant| variant.instance_type.clone());
        let models = op.production_variants.iter().filter_map(|variant| variant.model_name.as_deref());
        let mut create = Needs::on(arn.clone())
            .tagging(tags::pairs(op.tags.as_ref()))
            .when_any("sagemaker:InstanceTypes", types)
            .when_any("sagemaker:ModelArn", models.map(|name| model::arn(call, name)));
        if let Some(key) = &op.kms_key_id {
            create = create.when("sagemaker:VolumeKmsKey", key);
        }
        create = create.and(tags::needs(&arn, op.tags.as_ref()));
        Ok(match &op.execution_role_arn {
            Some(role) => create.and(role::pass(role)),
            None => create,
        })
    }

    fn run(call: &mut Call, mut op: api::CreateEndpointConfig) -> Result<api::CreateEndpointConfigOutput> {
        let arn = arn(call, &op.endpoint_config_name);
        if call.get::<EndpointConfig>(&op.endpoint_config_name.to_lowercase())?.is_some() {
            return Err(error::validation(format!(
                "Cannot create already existing endpoint configuration \"{arn}\"."
            )));
        }
        check(&op)?;
        for variant in &mut op.production_variants {
            self::variant(call, variant)?;
            variant.initial_variant_weight.get_or_insert(1.0);
        }
        let mut kept = Tags::new();
        tags::add(&mut kept, op.tags.take().unwrap_or_default())?;
        let config = EndpointConfig {
            place: call.place().clone(),
            name: op.endpoint_config_name.clone(),
            created: call.now(),
            spec: Stored(op),
            tags: kept,
        };
        call.put(&config)?;
        Ok(api::CreateEndpointConfigOutput { endpoint_config_arn: arn })
    }
}

/// Refuses what no endpoint here could be.
fn check(op: &api::CreateEndpointConfig) -> Result<()> {
    error::refuse(&[
        (
            "DataCaptureConfig",
            op.data_capture_config.as_ref().is_some_and(|c| c.enable_capture != Some(false)),
        ),
        ("AsyncInferenceConfig", op.async_inference_config.is_some()),
        ("ExplainerConfig", op.explainer_config.is_some()),
        ("ShadowProductionVariants", op.shadow_production_variants.as_ref().is_some_and(|v| !v.is_empty())),
        ("ExecutionRoleArn, which is for inference components", op.execution_role_arn.is_some()),
        ("VpcConfig", op.vpc_config.is_some()),
        ("EnableNetworkIsolation", op.enable_network_isolation == Some(true)),
        ("MetricsConfig", op.metrics_config.is_some()),
        ("CrossRegionTrafficConfig", op.cross_region_traffic_config.is_some()),
    ])?;
    let names: Vec<&str> =
        op.production_variants.iter().map(|variant| variant.variant_name.as_str()).collect();
    match names.iter().enumerate().find(|(at, name)| names.iter().take(*at).any(|other| other == *name)) {
        Some((_, twice)) => Err(error::validation(format!("two production variants are named {twice}"))),
        None => Ok(()),
    }
}

fn variant(call: &Call, variant: &api::ProductionVariant) -> Result<()> {
    error::refuse(&[
        ("ServerlessConfig", variant.serverless_config.is_some()),
        ("InstancePools", variant.instance_pools.is_some()),
        (
            "VariantInstanceProvisionTimeoutInSeconds",
            variant.variant_instance_provision_timeout_in_seconds.is_some(),
        ),
        ("AcceleratorType", variant.accelerator_type.is_some()),
        ("CoreDumpConfig", variant.core_dump_config.is_some()),
        ("EnableSSMAccess", variant.enable_ssm_access == Some(true)),
        ("ManagedInstanceScaling", variant.managed_instance_scaling.is_some()),
        ("RoutingConfig", variant.routing_config.is_some()),
        ("InferenceAmiVersion", variant.inference_ami_version.is_some()),
        ("CapacityReservationConfig", variant.capacity_reservation_config.is_some()),
        ("AcceleratorPartitionLayouts", variant.accelerator_partition_layouts.is_some()),
    ])?;
    let missing = |member: &str| {
        error::validation(format!("production variant {} needs {member}", variant.variant_name))
    };
    let name = variant.model_name.as_deref().ok_or_else(|| missing("a ModelName"))?;
    if variant.instance_type.is_none() {
        return Err(missing("an InstanceType"));
    }
    if variant.initial_instance_count.is_none() {
        return Err(missing("an InitialInstanceCount"));
    }
    call.get::<Model>(&name.to_lowercase())?.map(drop).ok_or_else(|| model::absent(call, name))
}

impl Answers<api::DescribeEndpointConfig> for SageMaker {
    fn needs(call: &Call, op: &api::DescribeEndpointConfig) -> Result<Needs> {
        needs(call, &op.endpoint_config_name)
    }

    fn run(call: &Call, op: api::DescribeEndpointConfig) -> Result<api::DescribeEndpointConfigOutput> {
        let config = call.get::<EndpointConfig>(&op.endpoint_config_name.to_lowercase())?;
        let EndpointConfig { name, created, spec: Stored(spec), .. } =
            config.ok_or_else(|| absent(call, &op.endpoint_config_name))?;
        Ok(api::DescribeEndpointConfigOutput {
            endpoint_config_arn: arn(call, &name),
            endpoint_config_name: name,
            production_variants: spec.production_variants,
            data_capture_config: spec.data_capture_config,
            kms_key_id: spec.kms_key_id,
            creation_time: created,
            enable_network_isolation: Some(false),
            ..Default::default()
        })
    }
}

impl Answers<api::ListEndpointConfigs> for SageMaker {
    fn needs(_: &Call, _: &api::ListEndpointConfigs) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListEndpointConfigs) -> Result<api::ListEndpointConfigsOutput> {
        let asked = asked!(op, true);
        let (configs, next_token) =
            list::list(call, call.place(), &Query::all(), &asked, |_: &EndpointConfig| true)?;
        let summary = |config: EndpointConfig| api::EndpointConfigSummary {
            endpoint_config_arn: arn(call, &config.name),
            endpoint_config_name: config.name,
            creation_time: config.created,
        };
        let endpoint_configs = configs.into_iter().map(summary).collect();
        Ok(api::ListEndpointConfigsOutput { endpoint_configs, next_token })
    }
}

impl Answers<api::DeleteEndpointConfig> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteEndpointConfig) -> Result<Needs> {
        needs(call, &op.endpoint_config_name)
    }

    fn run(call: &mut Call, op: api::DeleteEndpointConfig) -> Result<api::DeleteEndpointConfigOutput> {
        if call.remove::<EndpointConfig>(&op.endpoint_config_name.to_lowercase())? {
            Ok(api::DeleteEndpointConfigOutput {})
        } else {
            Err(absent(call, &op.endpoint_config_name))
        }
    }
}
