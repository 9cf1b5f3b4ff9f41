//! The CloudFormation resources.

use std::collections::BTreeMap;

use kernel::{At, Made, Me, Props, ResourceEntry, Result, StackPrincipal};
use serde_json::{Value, json};
use testkit::{Client, World};

use crate::{describe, read, refused, world};

fn at(client: &Client<'_>) -> At {
    let session = client.inside(kernel::Call::keep_caller).unwrap();
    At {
        me: Me { id: "j-1".to_owned(), arn: "stack".to_owned() },
        stack: "stack".to_owned(),
        stack_name: "Stack".to_owned(),
        logical_id: "Db".to_owned(),
        principal: StackPrincipal::Session(session),
        tags: BTreeMap::new(),
        former_tags: BTreeMap::new(),
        suffix: "SUFFIX".to_owned(),
    }
}

fn props(json: Value) -> Props {
    match json {
        Value::Object(props) => props,
        _ => unreachable!("tests write objects"),
    }
}

fn with<T>(
    world: &World,
    kind: &str,
    work: impl FnOnce(ResourceEntry, &mut kernel::Call) -> Result<T>,
) -> Result<T> {
    world.root().inside(|call| {
        let resource = *call.registry().resource(kind).expect("it is registered");
        work(resource, call)
    })
}

fn id(made: Made) -> String {
    match made {
        Made::Now(id) => id,
        other => panic!("{other:?}"),
    }
}

const SECRET: &str = "AWS::SecretsManager::Secret";

#[test]
fn a_secret_with_a_generated_password_is_made_changed_and_deleted() {
    let world = world();
    let root = world.root();
    let at = at(&root);
    let first = props(json!({
        "Description": "d", "Tags": [{ "Key": "team", "Value": "ml" }],
        "GenerateSecretString": {
            "SecretStringTemplate": "{\"user\": \"admin\"}", "GenerateStringKey": "password", "PasswordLength": 12,
            "ExcludePunctuation": true
        },
    }));
    let arn = id(with(&world, SECRET, |r, call| (r.create)(call, &at, &first)).unwrap());
    assert!(arn.contains(":secret:Db-SUFFIX-"), "{arn}");
    let value: Value = serde_json::from_str(&read(&root, &arn, None).unwrap().0).unwrap();
    assert_eq!(value["user"], "admin");
    assert_eq!(value["password"].as_str().unwrap().len(), 12);

    let second = props(json!({ "Description": "e", "GenerateSecretString": first["GenerateSecretString"] }));
    with(&world, SECRET, |r, call| (r.update)(call, &at, &arn, &first, &second)).unwrap();
    let seen = describe(&root, &arn);
    assert_eq!((seen.description.as_deref(), seen.tags), (Some("e"), Some(Vec::new())));
    let same: Value = serde_json::from_str(&read(&root, &arn, None).unwrap().0).unwrap();
    assert_eq!(same, value, "the password stays");

    let third = props(json!({ "SecretString": "plain" }));
    with(&world, SECRET, |r, call| (r.update)(call, &at, &arn, &second, &third)).unwrap();
    assert_eq!(read(&root, &arn, None).unwrap().0, "plain");
    for _ in 0..2 {
        with(&world, SECRET, |r, call| (r.delete)(call, &at, &arn, &third)).unwrap();
    }
    assert_eq!(refused(read(&root, &arn, None)).0, "ResourceNotFoundException");
}
