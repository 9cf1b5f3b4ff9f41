//! `AWS::CodeCommit::Repository` without seed code.

use std::collections::BTreeMap;

use codecommit::CodeCommit;
use kernel::{At, Made, Me, Props, Registry, StackPrincipal};
use serde_json::json;
use shapes_codecommit as api;
use testkit::{Everybody, World};

const TYPE: &str = "AWS::CodeCommit::Repository";

pub(crate) fn at(role: &str) -> At {
    At {
        me: Me {
            id: "j-1".to_owned(),
            arn: "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1".to_owned(),
        },
        stack: "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1".to_owned(),
        stack_name: "s".to_owned(),
        logical_id: "Repository".to_owned(),
        principal: StackPrincipal::Role(role.to_owned()),
        tags: BTreeMap::from([("stack".to_owned(), "s".to_owned())]),
        former_tags: BTreeMap::from([("stack".to_owned(), "s".to_owned())]),
        suffix: "ABCDEFGHIJKL".to_owned(),
    }
}

fn props(value: serde_json::Value) -> Props {
    value.as_object().cloned().expect("an object")
}

#[test]
fn a_stack_makes_changes_and_deletes_a_repository() {
    let world = World::of(Registry::new(Everybody).serve::<CodeCommit>());
    let root = world.root();
    let at = at("arn:aws:iam::111111111111:role/launch");
    let old = props(json!({"RepositoryName": "r", "Tags": [{"Key": "a", "Value": "1"}]}));
    let new = props(
        json!({"RepositoryName": "s", "RepositoryDescription": "it", "Tags": [{"Key": "b", "Value": "2"}]}),
    );
    let tags = |name: &str| {
        let resource_arn = format!("arn:aws:codecommit:eu-west-1:111111111111:{name}");
        let list = api::ListTagsForResource { resource_arn, next_token: None };
        root.call(list).expect("tags").tags.unwrap_or_default().into_keys().collect::<Vec<_>>()
    };
    let id = root
        .inside(|call| {
            let entry = *call.registry().resource(TYPE).expect("the type");
            let Made::Now(id) = (entry.create)(call, &at, &old)? else { panic!("it is made at once") };
            let url = (entry.attributes)(call, &at, &id, &old)?.remove("CloneUrlHttp");
            assert_eq!(url, Some(json!("https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/r")));
            Ok(id)
        })
        .expect("made");
    assert_eq!(tags("r"), ["a", "stack"]);
    root.inside(|call| {
        let entry = *call.registry().resource(TYPE).expect("the type");
        assert_eq!((entry.update)(call, &at, &id, &old, &new)?, Made::Now(id.clone()));
        Ok(())
    })
    .expect("changed");
    assert_eq!(tags("s"), ["b", "stack"]);
    root.inside(|call| {
        let entry = *call.registry().resource(TYPE).expect("the type");
        (entry.delete)(call, &at, &id, &new)?;
        (entry.delete)(call, &at, &id, &new)
    })
    .expect("deleted, twice");
    let list = api::ListRepositories::default();
    assert_eq!(root.call(list).expect("a list").repositories, Some(Vec::new()));
}

#[test]
fn seed_code_that_is_not_described_is_refused() {
    let world = World::of(Registry::new(Everybody).serve::<CodeCommit>());
    for code in
        [json!("x"), json!({"S3": {"Bucket": "b"}}), json!({"S3": {"Bucket": "b", "Key": "k", "Path": "p"}})]
    {
        let new = props(json!({"RepositoryName": "r", "Code": code}));
        let refused = world.root().inside(|call| {
            let entry = *call.registry().resource(TYPE).expect("the type");
            (entry.create)(call, &at("arn:aws:iam::111111111111:role/launch"), &new)
        });
        assert_eq!(refused.expect_err("refused").code, "InvalidRequest");
    }
}
