//! The one place that lists all services.

use kernel::{Enforcement, Registry, Result};
use schema::{OperationFacts, Problems, ServiceFacts, Shape};

/// Everything that the runtime serves.
pub(crate) fn registry(enforcement: Enforcement) -> Registry {
    let registry = match enforcement {
        Enforcement::On | Enforcement::Audit => Registry::new(iam::IamAuthority),
        Enforcement::Off => Registry::new(iam::Unchecked),
    };
    registry
        .serve::<cloudformation::CloudFormation>()
        .serve::<codebuild::CodeBuild>()
        .serve::<codecommit::CodeCommit>()
        .serve::<codeconnections::CodeConnections>()
        .serve::<codepipeline::CodePipeline>()
        .serve::<ecr::Ecr>()
        .serve::<events::Events>()
        .serve::<iam::Iam>()
        .serve::<iam::Sts>()
        .serve::<kms::Kms>()
        .serve::<lambda::Lambda>()
        .serve::<logs::Logs>()
        .serve::<s3::S3>()
        .serve::<secretsmanager::SecretsManager>()
        .serve::<servicecatalog::ServiceCatalog>()
        .serve::<sagemaker::Runtime>()
        .serve::<sagemaker::SageMaker>()
        .serve::<sns::Sns>()
        .serve::<sqs::Sqs>()
        .serve::<ssm::Ssm>()
        .bus(events::EventBus)
        .validator(validate)
}

/// What the codecs check of a client's input, for the runtime's own.
fn validate(
    input: &dyn Shape,
    service: &'static ServiceFacts,
    operation: &'static OperationFacts,
) -> Result<()> {
    let Some(protocol) = service.protocols.first() else { return Ok(()) };
    let mut problems = Problems::default();
    wire::validate::check(input, &mut problems);
    wire::validate::refusal(service, operation, *protocol, &problems).map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests;
