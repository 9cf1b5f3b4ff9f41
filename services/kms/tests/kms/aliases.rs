//! Aliases, and the keys that AWS manages behind some.

use kernel::Registry;
use kms::Kms;
use shapes_kms as api;
use testkit::{OTHER, World};

use crate::law::Law;
use crate::{arn, decrypt, encrypt, make_key, refused, world};

fn alias(name: &str, key: &str) -> api::CreateAlias {
    api::CreateAlias { alias_name: name.to_owned(), target_key_id: key.to_owned() }
}

#[test]
fn an_alias_moves_from_key_to_key() {
    let world = world();
    let root = world.root();
    let (one, other) = (make_key(&root), make_key(&root));
    root.call(alias("alias/mine", &one.key_id)).unwrap();
    assert_eq!(refused(root.call(alias("alias/mine", &other.key_id))).0, "AlreadyExistsException");
    let moved = api::UpdateAlias { alias_name: "alias/mine".to_owned(), target_key_id: other.key_id.clone() };
    root.call(moved).unwrap();
    let shown = root.call(api::DescribeKey { key_id: "alias/mine".to_owned(), ..Default::default() });
    assert_eq!(shown.unwrap().key_metadata.unwrap().key_id, other.key_id);
    let of_other = root
        .call(api::ListAliases { key_id: Some(other.key_id), ..Default::default() })
        .unwrap()
        .aliases
        .unwrap();
    assert_eq!(of_other.len(), 1);
    root.call(api::DeleteAlias { alias_name: "alias/mine".to_owned() }).unwrap();
    let gone = root.call(api::DeleteAlias { alias_name: "alias/mine".to_owned() });
    assert_eq!(refused(gone).0, "NotFoundException");
}

#[test]
fn the_aliases_of_aws_are_nobody_else_s() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    assert_eq!(refused(root.call(alias("alias/aws/mine", &key.key_id))).0, "NotAuthorizedException");
    assert_eq!(refused(root.call(alias("mine", &key.key_id))).0, "ValidationException");
}

#[test]
fn every_account_has_a_managed_key_of_its_own() {
    let world = world();
    let (one, other) = (world.root(), world.root_of(OTHER));
    let describe = |client: &testkit::Client<'_>| {
        let op = api::DescribeKey { key_id: "alias/aws/ssm".to_owned(), ..Default::default() };
        client.call(op).unwrap().key_metadata.unwrap()
    };
    let key = describe(&one);
    assert_eq!(key.key_manager.as_deref(), Some("AWS"));
    assert_eq!(key, describe(&one));
    assert_ne!(key.arn, describe(&other).arn);
    assert_eq!(key.key_id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);

    let blob = encrypt(&one, "alias/aws/ssm", "secret").unwrap();
    world.clock().advance(400 * 86_400_000);
    assert_eq!(decrypt(&one, &blob).unwrap(), "secret", "after its yearly rotation");
    assert_eq!(refused(one.call(api::DisableKey { key_id: arn(&key) })).0, "AccessDeniedException");
}

#[test]
fn a_managed_key_serves_only_through_its_service() {
    let law = Law::default();
    let world = World::of(Registry::new(law).serve::<Kms>());
    let direct = encrypt(&world.root(), "alias/aws/s3", "secret");
    assert_eq!(refused(direct).0, "AccessDeniedException");
    let shown =
        world.root().call(api::DescribeKey { key_id: "alias/aws/s3".to_owned(), ..Default::default() });
    assert!(shown.is_ok(), "its metadata are for all of the account");
}
