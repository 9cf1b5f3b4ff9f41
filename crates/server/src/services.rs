//! The one place that lists all services.

use kernel::{Registry, Result};
use schema::{OperationFacts, Problems, ServiceFacts, Shape};

/// Everything that the runtime serves.
pub(crate) fn registry() -> Registry {
    Registry::new(iam::IamAuthority)
        .serve::<cloudformation::CloudFormation>()
        .serve::<codebuild::CodeBuild>()
        .serve::<codecommit::CodeCommit>()
        .serve::<codepipeline::CodePipeline>()
        .serve::<ecr::Ecr>()
        .serve::<events::Events>()
        .serve::<iam::Iam>()
        .serve::<iam::Sts>()
        .serve::<kms::Kms>()
        .serve::<logs::Logs>()
        .serve::<s3::S3>()
        .serve::<servicecatalog::ServiceCatalog>()
        .serve::<sagemaker::Runtime>()
        .serve::<sagemaker::SageMaker>()
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
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_type_and_property_that_products_expand_to_is_served() {
        let registry = registry();
        let products = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../products");
        let mut seen = 0;
        for product in fs::read_dir(products).expect("the folder of products") {
            let path = product.expect("an entry").path().join("expanded.yaml");
            let text = fs::read_to_string(&path).expect("a product has its expansion");
            let template = template::parse(&text).unwrap_or_else(|problems| panic!("{problems:?}"));
            for (id, resource) in &template.resources {
                let kind = &resource.resource_type;
                let served = registry.resource(kind).unwrap_or_else(|| panic!("{id}: {kind} is not served"));
                let node = template.resource_node(id).and_then(|node| node.get("Properties")?.as_map());
                let given: Vec<&str> =
                    node.unwrap_or_default().iter().map(|entry| entry.key.as_str()).collect();
                for name in &given {
                    assert!(served.properties.contains(name), "{id}: {kind} does not take {name}");
                }
                for name in served.required {
                    assert!(given.contains(name), "{id}: {kind} needs {name}");
                }
                seen += 1;
            }
        }
        assert!(seen > 0);
    }
}
