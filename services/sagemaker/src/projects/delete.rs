//! `DeleteProject`.

use kernel::{Answers, As, Call, Ids as _, Needs, Result};
use shapes_sagemaker as api;
use shapes_sagemaker::project_status as status;
use shapes_servicecatalog as catalog;

use super::change::{Change, What};
use super::{find, needs, refused};
use crate::SageMaker;

/// The states in which a project is deleted.
const READY: [&str; 5] = [
    status::CREATE_COMPLETED,
    status::CREATE_FAILED,
    status::UPDATE_COMPLETED,
    status::UPDATE_FAILED,
    status::DELETE_FAILED,
];

impl Answers<api::DeleteProject> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteProject) -> Result<Needs> {
        needs(call, &op.project_name)
    }

    /// Terminates the provisioned product. A project whose product somebody terminated already is deleted at once.
    fn run(call: &mut Call, op: api::DeleteProject) -> Result<api::DeleteProjectOutput> {
        let mut project = find(call, &op.project_name)?;
        project.must_be(&READY, "delete")?;
        let terminate = catalog::TerminateProvisionedProduct {
            provisioned_product_id: Some(project.provisioned.clone()),
            terminate_token: call.ids().uuid(),
            ..catalog::TerminateProvisionedProduct::default()
        };
        match call.invoke(As::caller(), terminate) {
            Ok(_) => {
                project.touch(call, status::DELETE_IN_PROGRESS);
                let change = Change::new(&project.name, What::Delete);
                call.start_following(&project.arn(), change, &project.provisioned_arn())?;
            }
            Err(failure) if failure.code == "ResourceNotFoundException" => {
                project.touch(call, status::DELETE_COMPLETED);
            }
            Err(failure) => return Err(refused(failure)),
        }
        call.put(&project)?;
        Ok(api::DeleteProjectOutput {})
    }
}
