//! Model package groups: the record, `Create-`, `Describe-`, `List-` and `DeleteModelPackageGroup`.

use std::borrow::Cow;

use kernel::{
    Answers, ApiError, Call, Guarded, Needs, Place, PolicyKind, Query, Record, ResourcePolicy, Result,
};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

use super::package::Package;
use super::user;
use crate::list::{self, Listed, asked};
use crate::tags::{self, Tagged, Tags};
use crate::{SageMaker, error, named};

/// A group of versions of a model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Group {
    /// As it was given; it is found by the name in small letters, as its ARN has it.
    pub(crate) name: String,
    pub(crate) place: Place,
    description: Option<String>,
    created: Timestamp,
    /// The ARN of whoever made it.
    created_by: String,
    /// The highest version that was ever given out.
    pub(crate) latest: i32,
    /// Who else may do what with it and its packages, as it was given.
    pub(crate) policy: Option<String>,
    #[serde(default)]
    tags: Tags,
}

impl Record for Group {
    const KIND: &'static str = "sagemaker_package_group";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(self.name.to_lowercase())
    }

    fn absent(id: &str) -> ApiError {
        error::validation(format!("ModelPackageGroup {id} does not exist."))
    }
}

impl Guarded for Group {
    fn owner(&self) -> Option<&str> {
        Some(&self.place.account)
    }

    fn policy(&self) -> Option<ResourcePolicy> {
        let document = self.policy.clone()?;
        Some(ResourcePolicy { document, kind: PolicyKind::Resource })
    }

    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Tagged for Group {
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
}

impl Listed for Group {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> Timestamp {
        self.created
    }
}

/// The ARN of a group.
pub(crate) fn arn(place: &Place, name: &str) -> String {
    place.arn("sagemaker", format_args!("model-package-group/{}", name.to_lowercase()))
}

/// The operation's own action on a group that is named so.
pub(super) fn needs(call: &Call, text: &str) -> Result<Needs> {
    let (place, id) = named::parse(call, "model-package-group", text)?;
    let group = call.get_in::<Group>(&place, &id)?;
    let needs = Needs::on(arn(&place, &id)).owned_by(&place.account).given(group.as_ref());
    Ok(match group {
        Some(group) => tags::shown_to(needs, &group.tags),
        None => needs,
    })
}

/// The group that is named so.
pub(super) fn find(call: &Call, text: &str) -> Result<Group> {
    let (place, id) = named::parse(call, "model-package-group", text)?;
    call.get_in(&place, &id)?.ok_or_else(|| Group::absent(&arn(&place, &id)))
}

impl Group {
    pub(crate) fn arn(&self) -> String {
        arn(&self.place, &self.name)
    }

    /// As Search shows it.
    pub(crate) fn found(self) -> api::ModelPackageGroup {
        api::ModelPackageGroup {
            model_package_group_arn: Some(self.arn()),
            tags: tags::wire(&self.tags),
            model_package_group_description: self.description,
            creation_time: Some(self.created),
            created_by: Some(user(&self.created_by)),
            model_package_group_status: Some(api::model_package_group_status::COMPLETED.to_owned()),
            model_package_group_name: Some(self.name),
        }
    }
}

impl Answers<api::CreateModelPackageGroup> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags"];

    fn needs(call: &Call, op: &api::CreateModelPackageGroup) -> Result<Needs> {
        let arn = arn(call.place(), &op.model_package_group_name);
        let create = Needs::on(arn.clone()).tagging(tags::pairs(op.tags.as_ref()));
        Ok(create.and(tags::needs(&arn, op.tags.as_ref())))
    }

    fn run(call: &mut Call, op: api::CreateModelPackageGroup) -> Result<api::CreateModelPackageGroupOutput> {
        error::refuse(&[("ManagedConfiguration", op.managed_configuration.is_some())])?;
        let mut group = Group {
            name: op.model_package_group_name,
            place: call.place().clone(),
            description: op.model_package_group_description,
            created: call.now(),
            created_by: call.caller().arn(),
            latest: 0,
            policy: None,
            tags: Tags::new(),
        };
        if call.get::<Group>(&group.id())?.is_some() {
            return Err(error::validation(format!("Model Package Group already exists: {}", group.arn())));
        }
        tags::add(&mut group.tags, op.tags.unwrap_or_default())?;
        call.put(&group)?;
        Ok(api::CreateModelPackageGroupOutput { model_package_group_arn: group.arn() })
    }
}

impl Answers<api::DescribeModelPackageGroup> for SageMaker {
    fn needs(call: &Call, op: &api::DescribeModelPackageGroup) -> Result<Needs> {
        needs(call, &op.model_package_group_name)
    }

    fn run(call: &Call, op: api::DescribeModelPackageGroup) -> Result<api::DescribeModelPackageGroupOutput> {
        let group = find(call, &op.model_package_group_name)?;
        Ok(api::DescribeModelPackageGroupOutput {
            model_package_group_arn: group.arn(),
            model_package_group_name: group.name,
            model_package_group_description: group.description,
            creation_time: group.created,
            created_by: user(&group.created_by),
            model_package_group_status: api::model_package_group_status::COMPLETED.to_owned(),
            managed_configuration: None,
        })
    }
}

impl Answers<api::ListModelPackageGroups> for SageMaker {
    fn needs(_: &Call, _: &api::ListModelPackageGroups) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListModelPackageGroups) -> Result<api::ListModelPackageGroupsOutput> {
        let cross = op.cross_account_filter_option.as_deref() == Some("CrossAccount");
        error::refuse(&[("CrossAccountFilterOption CrossAccount", cross)])?;
        let asked = asked!(op, false);
        let (groups, next_token) = list::list(call, call.place(), &Query::all(), &asked, |_: &Group| true)?;
        let summary = |group: Group| api::ModelPackageGroupSummary {
            model_package_group_arn: group.arn(),
            model_package_group_name: group.name,
            model_package_group_description: group.description,
            creation_time: group.created,
            model_package_group_status: api::model_package_group_status::COMPLETED.to_owned(),
            managed_configuration: None,
        };
        Ok(api::ListModelPackageGroupsOutput {
            model_package_group_summary_list: groups.into_iter().map(summary).collect(),
            next_token,
        })
    }
}

impl Answers<api::DeleteModelPackageGroup> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteModelPackageGroup) -> Result<Needs> {
        needs(call, &op.model_package_group_name)
    }

    /// Only an empty group goes.
    fn run(call: &mut Call, op: api::DeleteModelPackageGroup) -> Result<api::DeleteModelPackageGroupOutput> {
        let group = find(call, &op.model_package_group_name)?;
        let id = group.id();
        let any =
            call.page_in::<Package>(&group.place, &Query::all().by("group", &id).limit(1), |_| Ok(true))?;
        if !any.items.is_empty() {
            return Err(error::conflict(format!(
                "Model Package Group {} has model packages: delete them first",
                group.arn()
            )));
        }
        call.remove_in::<Group>(&group.place, &id)?;
        Ok(api::DeleteModelPackageGroupOutput {})
    }
}
