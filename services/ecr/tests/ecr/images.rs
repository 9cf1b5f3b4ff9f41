//! Images: there are none, and that is what is said.

use shapes_ecr as api;

use crate::{create, refused, world};

fn tagged(tag: &str) -> api::ImageIdentifier {
    api::ImageIdentifier { image_tag: Some(tag.to_owned()), image_digest: None }
}

#[test]
fn a_repository_has_no_images() {
    let world = world();
    let root = world.root();
    create(&root, "app");
    let name = || "app".to_owned();
    let listed = root.call(api::ListImages { repository_name: name(), ..Default::default() }).unwrap();
    assert!(listed.image_ids.unwrap().is_empty());
    let described = root.call(api::DescribeImages { repository_name: name(), ..Default::default() }).unwrap();
    assert!(described.image_details.unwrap().is_empty());
    let got = root
        .call(api::BatchGetImage {
            repository_name: name(),
            image_ids: vec![tagged("latest")],
            ..Default::default()
        })
        .unwrap();
    assert!(got.images.unwrap().is_empty());
    let failure = got.failures.unwrap().remove(0);
    assert_eq!(failure.failure_code.as_deref(), Some("ImageNotFound"));
    assert!(failure.image_id == Some(tagged("latest")));
}

#[test]
fn an_image_that_is_named_is_not_found() {
    let world = world();
    let root = world.root();
    create(&root, "app");
    let op = api::DescribeImages {
        repository_name: "app".to_owned(),
        image_ids: Some(vec![tagged("v1")]),
        ..Default::default()
    };
    let expected = "The image with imageId {imageDigest:null, imageTag:'v1'} does not exist within the repository \
                    with name 'app' in the registry with id '111111111111'";
    let (code, text) = refused(root.call(op).map(drop));
    assert_eq!((&*code, &*text), ("ImageNotFoundException", expected));
}

#[test]
fn nobody_can_push() {
    let world = world();
    let root = world.root();
    create(&root, "app");
    let op = api::InitiateLayerUpload { repository_name: "app".to_owned(), ..Default::default() };
    assert_eq!(refused(root.call(op).map(drop)).0, "NotImplemented");
}
