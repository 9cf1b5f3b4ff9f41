//! Models: the record, `Create-`, `Describe-`, `List-` and `DeleteModel`.

use std::borrow::Cow;

use kernel::{Answers, ApiError, Call, Guarded, Needs, Place, Query, Record, Result, Stored};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

use super::model_access;
use crate::list::{self, Listed, asked};
use crate::registry::package;
use crate::tags::{self, Tagged, Tags};
use crate::{SageMaker, error, role};

/// A model: which containers serve which data, under which role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Model {
    place: Place,
    name: String,
    created: Timestamp,
    /// What it was made with; Describe echoes it.
    spec: Stored<api::CreateModel>,
    #[serde(default)]
    tags: Tags,
}

impl Record for Model {
    const KIND: &'static str = "sagemaker_model";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(self.name.to_lowercase())
    }
}

impl Guarded for Model {
    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Tagged for Model {
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
}

impl Listed for Model {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> Timestamp {
        self.created
    }
}

impl Model {
    /// What it was made with.
    pub(crate) fn spec(&self) -> &api::CreateModel {
        &self.spec.0
    }
}

/// The ARN of a model of the call's place.
pub(crate) fn arn(call: &Call, name: &str) -> String {
    call.place().arn("sagemaker", format_args!("model/{}", name.to_lowercase()))
}

/// A model that is not there.
pub(crate) fn absent(call: &Call, name: &str) -> ApiError {
    error::validation(format!("Could not find model \"{}\".", arn(call, name)))
}

fn needs(call: &Call, name: &str) -> Result<Needs> {
    let model = call.get::<Model>(&name.to_lowercase())?;
    let needs = Needs::on(arn(call, name)).given(model.as_ref());
    Ok(match model {
        Some(model) => tags::shown_to(needs, &model.tags),
        None => needs,
    })
}

/// The containers of a request, one or many.
pub(crate) fn containers(op: &api::CreateModel) -> impl Iterator<Item = &api::ContainerDefinition> {
    op.primary_container.iter().chain(op.containers.iter().flatten())
}

impl Answers<api::CreateModel> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags", "iam:PassRole"];

    fn needs(call: &Call, op: &api::CreateModel) -> Result<Needs> {
        let arn = arn(call, &op.model_name);
        let isolated = op.enable_network_isolation == Some(true);
        let mut create = Needs::on(arn.clone())
            .tagging(tags::pairs(op.tags.as_ref()))
            .when("sagemaker:NetworkIsolation", isolated.to_string());
        if let Some(vpc) = &op.vpc_config {
            create = create
                .when_any("sagemaker:VpcSubnets", vpc.subnets.iter().cloned())
                .when_any("sagemaker:VpcSecurityGroupIds", vpc.security_group_ids.iter().cloned());
        }
        create = create.and(tags::needs(&arn, op.tags.as_ref()));
        if let Some(role) = &op.execution_role_arn {
            create = create.and(role::pass(role));
        }
        // A package of another account is used as its group's policy lets.
        for name in containers(op).filter_map(|container| container.model_package_name.as_deref()) {
            let package = package::Named::parse(call, name)?;
            if package.place.account != call.account() {
                create = create.and(package.needs(call, "")?);
            }
        }
        Ok(create)
    }

    fn run(call: &mut Call, mut op: api::CreateModel) -> Result<api::CreateModelOutput> {
        let arn = arn(call, &op.model_name);
        if call.get::<Model>(&op.model_name.to_lowercase())?.is_some() {
            return Err(error::validation(format!("Cannot create already existing model \"{arn}\".")));
        }
        model_access::check(call, &op)?;
        let mut kept = Tags::new();
        tags::add(&mut kept, op.tags.take().unwrap_or_default())?;
        let model = Model {
            place: call.place().clone(),
            name: op.model_name.clone(),
            created: call.now(),
            spec: Stored(op),
            tags: kept,
        };
        call.put(&model)?;
        Ok(api::CreateModelOutput { model_arn: arn })
    }
}

impl Answers<api::DescribeModel> for SageMaker {
    fn needs(call: &Call, op: &api::DescribeModel) -> Result<Needs> {
        needs(call, &op.model_name)
    }

    fn run(call: &Call, op: api::DescribeModel) -> Result<api::DescribeModelOutput> {
        let model = call.get::<Model>(&op.model_name.to_lowercase())?;
        let Model { name, created, spec: Stored(spec), .. } =
            model.ok_or_else(|| absent(call, &op.model_name))?;
        Ok(api::DescribeModelOutput {
            model_arn: arn(call, &name),
            model_name: name,
            primary_container: spec.primary_container,
            containers: spec.containers,
            inference_execution_config: spec.inference_execution_config,
            execution_role_arn: spec.execution_role_arn,
            vpc_config: spec.vpc_config,
            creation_time: created,
            enable_network_isolation: Some(spec.enable_network_isolation.unwrap_or_default()),
            deployment_recommendation: None,
        })
    }
}

impl Answers<api::ListModels> for SageMaker {
    fn needs(_: &Call, _: &api::ListModels) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListModels) -> Result<api::ListModelsOutput> {
        let asked = asked!(op, true);
        let (models, next_token) = list::list(call, call.place(), &Query::all(), &asked, |_: &Model| true)?;
        let summary = |model: Model| api::ModelSummary {
            model_arn: arn(call, &model.name),
            model_name: model.name,
            creation_time: model.created,
        };
        Ok(api::ListModelsOutput { models: models.into_iter().map(summary).collect(), next_token })
    }
}

impl Answers<api::DeleteModel> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteModel) -> Result<Needs> {
        needs(call, &op.model_name)
    }

    fn run(call: &mut Call, op: api::DeleteModel) -> Result<api::DeleteModelOutput> {
        if call.remove::<Model>(&op.model_name.to_lowercase())? {
            Ok(api::DeleteModelOutput {})
        } else {
            Err(absent(call, &op.model_name))
        }
    }
}
