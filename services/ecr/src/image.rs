//! Images. There are none until something can push them, and the operations that look for them say so.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_ecr as api;

use crate::named::Named;
use crate::{Ecr, error};

impl Answers<api::ListImages> for Ecr {
    fn needs(call: &Call, op: &api::ListImages) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &Call, op: api::ListImages) -> Result<api::ListImagesOutput> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        no_page(op.next_token.as_deref())?;
        Ok(api::ListImagesOutput { image_ids: Some(Vec::new()), next_token: None })
    }
}

impl Answers<api::DescribeImages> for Ecr {
    fn needs(call: &Call, op: &api::DescribeImages) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &Call, op: api::DescribeImages) -> Result<api::DescribeImagesOutput> {
        let repository = Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        no_page(op.next_token.as_deref())?;
        match op.image_ids.iter().flatten().next() {
            Some(image) => {
                let part = |part: &Option<String>| {
                    part.as_ref().map_or_else(|| "null".to_owned(), |text| format!("'{text}'"))
                };
                let text = format!(
                    "The image with imageId {{imageDigest:{}, imageTag:{}}} does not exist within the repository \
                     with name '{}' in the registry with id '{}'",
                    part(&image.image_digest),
                    part(&image.image_tag),
                    repository.name,
                    repository.place.account
                );
                Err(ApiError::new("ImageNotFoundException", text))
            }
            None => Ok(api::DescribeImagesOutput { image_details: Some(Vec::new()), next_token: None }),
        }
    }
}

impl Answers<api::BatchGetImage> for Ecr {
    fn needs(call: &Call, op: &api::BatchGetImage) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &Call, op: api::BatchGetImage) -> Result<api::BatchGetImageOutput> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        let absent = |image: api::ImageIdentifier| api::ImageFailure {
            image_id: Some(image),
            failure_code: Some(api::image_failure_code::IMAGE_NOT_FOUND.to_owned()),
            failure_reason: Some("Requested image not found".to_owned()),
        };
        Ok(api::BatchGetImageOutput {
            images: Some(Vec::new()),
            failures: Some(op.image_ids.into_iter().map(absent).collect()),
        })
    }
}

/// An empty list gives no tokens, so nobody has one of it.
fn no_page(token: Option<&str>) -> Result<()> {
    match token {
        None => Ok(()),
        Some(_) => Err(error::invalid("nextToken", "the pagination token is not one of this list")),
    }
}
