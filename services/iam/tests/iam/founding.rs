//! A new runtime's accounts, and access keys.

use iam::{ADMINISTRATOR, AuthenticationError, OperatorKey, authenticate, found};
use kernel::{Caller, Result};
use shapes_iam as api;
use testkit::{ACCOUNT, OTHER, World};

use crate::arrange::{allow, assume, assuming, error, signed_in, user, world};

fn founded(world: &World) -> Result<OperatorKey> {
    let accounts = [ACCOUNT.to_owned(), OTHER.to_owned()];
    world.caller(Caller::service("formwork")).inside(|call| found(call, &accounts))
}

#[test]
fn the_operator_takes_the_administrators_role_of_every_account() {
    let world = world();
    let key = founded(&world).unwrap();
    let operator = signed_in(&world, &(key.access_key, key.secret));
    for account in [ACCOUNT, OTHER] {
        let role = format!("arn:aws:iam::{account}:role/{ADMINISTRATOR}");
        let administrator = assume(&world, &operator, assuming(&role)).unwrap();
        let made = administrator.call(api::CreateGroup { group_name: "g".into(), path: None }).unwrap();
        assert_eq!(made.group.arn, format!("arn:aws:iam::{account}:group/g"));
    }
    assert!(operator.call(api::ListUsers::default()).is_err());
}

#[test]
fn founding_again_gives_the_same_key() {
    let world = world();
    let first = founded(&world).unwrap();
    assert_eq!(founded(&world).unwrap(), first);
}

#[test]
fn nobody_but_the_runtime_founds() {
    let world = world();
    let accounts = [ACCOUNT.to_owned()];
    assert!(world.root().inside(|call| found(call, &accounts)).is_err());
}

#[test]
fn a_key_authenticates_while_it_is_active_and_its_user_is_there() {
    let world = world();
    let root = world.root();
    let (key, secret) = user(&root, "ann", "");
    let ask = |token: Option<&str>| {
        let found = root.inside(|call| Ok(authenticate(call, &key, token)));
        found.unwrap().map(|found| (found.secret, found.account))
    };
    let set = |status: &str| {
        let (access_key_id, user_name) = (key.clone(), Some("ann".to_owned()));
        root.call(api::UpdateAccessKey { access_key_id, user_name, status: status.into() }).unwrap();
    };
    assert_eq!(ask(None), Ok((secret.clone(), ACCOUNT.to_owned())));
    assert_eq!(ask(Some("x")), Err(AuthenticationError::InvalidToken));
    set("Inactive");
    assert_eq!(ask(None), Err(AuthenticationError::UnknownKey));
    set("Active");
    root.call(api::UpdateUser {
        user_name: "ann".into(),
        new_user_name: Some("anna".into()),
        ..Default::default()
    })
    .unwrap();
    assert_eq!(ask(None), Ok((secret, ACCOUNT.to_owned())));
    let user_name = Some("anna".to_owned());
    root.call(api::DeleteAccessKey { user_name, access_key_id: key.clone() }).unwrap();
    assert_eq!(ask(None), Err(AuthenticationError::UnknownKey));
}

#[test]
fn a_user_has_at_most_two_keys() {
    let world = world();
    let key = user(&world.root(), "ann", &allow("iam:*AccessKey*", "*"));
    let ann = signed_in(&world, &key);
    ann.call(api::CreateAccessKey::default()).unwrap();
    let refused = error(ann.call(api::CreateAccessKey::default()));
    assert_eq!(refused, "LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2");
    let listed = ann.call(api::ListAccessKeys::default()).unwrap();
    assert_eq!(listed.access_key_metadata.len(), 2);
}
