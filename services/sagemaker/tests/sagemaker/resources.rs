//! The CloudFormation resources.

use std::collections::BTreeMap;

use kernel::{At, Made, Me, Props, StackPrincipal};
use serde_json::{Value, json};
use shapes_sagemaker as api;

use crate::{refused, world};

fn props(json: Value) -> Props {
    match json {
        Value::Object(props) => props,
        _ => unreachable!("tests write objects"),
    }
}

#[test]
fn a_group_comes_with_its_policy_and_tags_and_goes() {
    let (world, _) = world();
    let root = world.root();
    let at = At {
        me: Me { id: "j-1".to_owned(), arn: "stack".to_owned() },
        stack: "stack".to_owned(),
        stack_name: "Stack".to_owned(),
        logical_id: "Group".to_owned(),
        principal: StackPrincipal::Session(root.inside(kernel::Call::keep_caller).unwrap()),
        tags: BTreeMap::from([("stack".to_owned(), "s".to_owned())]),
        former_tags: BTreeMap::from([("stack".to_owned(), "s".to_owned())]),
        suffix: "SUFFIX".to_owned(),
    };
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": { "AWS": "222222222222" }, "Action": "sagemaker:DescribeModelPackage",
        "Resource": "arn:aws:sagemaker:eu-west-1:111111111111:model-package/g/*"
    }] });
    let new = props(json!({ "ModelPackageGroupName": "g", "ModelPackageGroupPolicy": policy }));
    let resource = |call: &kernel::Call| {
        *call.registry().resource("AWS::SageMaker::ModelPackageGroup").expect("it is registered")
    };
    let made = root.inside(|call| (resource(call).create)(call, &at, &new)).unwrap();
    let arn = "arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/g".to_owned();
    assert_eq!(made, Made::Now(arn.clone()));
    let get = || root.call(api::GetModelPackageGroupPolicy { model_package_group_name: "g".to_owned() });
    assert_eq!(serde_json::from_str::<Value>(&get().unwrap().resource_policy).unwrap(), policy);
    let list = api::ListTags { resource_arn: arn.clone(), ..Default::default() };
    assert_eq!(root.call(list).unwrap().tags.unwrap()[0].key, "stack");

    let bare = props(json!({ "ModelPackageGroupName": "g" }));
    root.inside(|call| (resource(call).update)(call, &at, &arn, &new, &bare)).unwrap();
    assert!(refused(get()).starts_with("Cannot find resource policy"));
    for _ in 0..2 {
        root.inside(|call| (resource(call).delete)(call, &at, &arn, &bare)).unwrap();
    }
    assert!(refused(get()).ends_with("does not exist."));
}
