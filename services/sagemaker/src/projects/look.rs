//! `DescribeProject`, `ListProjects`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_sagemaker as api;

use super::{Project, find, needs};
use crate::SageMaker;
use crate::list::{self, asked};
use crate::registry::user;

impl Answers<api::DescribeProject> for SageMaker {
    fn needs(call: &Call, op: &api::DescribeProject) -> Result<Needs> {
        needs(call, &op.project_name)
    }

    fn run(call: &Call, op: api::DescribeProject) -> Result<api::DescribeProjectOutput> {
        let project = find(call, &op.project_name)?;
        Ok(api::DescribeProjectOutput {
            project_arn: project.arn(),
            project_name: project.name,
            project_id: project.id,
            project_description: project.description,
            service_catalog_provisioning_details: Some(project.details.0),
            service_catalog_provisioned_product_details: Some(api::ServiceCatalogProvisionedProductDetails {
                provisioned_product_id: Some(project.provisioned),
                provisioned_product_status_message: project.message,
            }),
            project_status: project.status,
            template_provider_details: None,
            created_by: Some(user(&project.created_by)),
            creation_time: project.created,
            last_modified_time: project.modified,
            last_modified_by: project.modified_by.as_deref().map(user),
        })
    }
}

impl Answers<api::ListProjects> for SageMaker {
    fn needs(_: &Call, _: &api::ListProjects) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListProjects) -> Result<api::ListProjectsOutput> {
        let asked = asked!(op, false);
        let (found, next_token) = list::list(call, call.place(), &Query::all(), &asked, |_: &Project| true)?;
        let summary = |project: Project| api::ProjectSummary {
            project_arn: project.arn(),
            project_name: project.name,
            project_description: project.description,
            project_id: project.id,
            creation_time: project.created,
            project_status: project.status,
        };
        let project_summary_list = found.into_iter().map(summary).collect();
        Ok(api::ListProjectsOutput { project_summary_list, next_token })
    }
}
