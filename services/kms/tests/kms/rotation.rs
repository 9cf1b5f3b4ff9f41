//! Rotation.

use shapes_kms as api;

use crate::{decrypt, encrypt, make_key, world};

const DAY: i64 = 86_400_000;

#[test]
fn what_was_encrypted_before_a_rotation_still_opens() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    let before = encrypt(&root, &key.key_id, "before").unwrap();
    root.call(api::RotateKeyOnDemand { key_id: key.key_id.clone() }).unwrap();
    let after = encrypt(&root, &key.key_id, "after").unwrap();
    assert_eq!(decrypt(&root, &before).unwrap(), "before");
    assert_eq!(decrypt(&root, &after).unwrap(), "after");
    let opened = |blob| {
        let op = api::Decrypt { ciphertext_blob: Some(blob), ..Default::default() };
        root.call(op).unwrap().key_material_id
    };
    assert_ne!(opened(before), opened(after));
}

#[test]
fn a_key_rotates_every_period_while_it_is_enabled() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    let key_id = || key.key_id.clone();
    let rotations = || {
        let op = api::ListKeyRotations { key_id: key_id(), ..Default::default() };
        root.call(op).unwrap().rotations.unwrap()
    };
    root.call(api::EnableKeyRotation { key_id: key_id(), rotation_period_in_days: Some(90) }).unwrap();
    world.settle();
    world.clock().advance(90 * DAY);
    world.settle();
    assert_eq!(rotations().len(), 1);
    assert_eq!(rotations()[0].rotation_type.as_deref(), Some("AUTOMATIC"));

    root.call(api::DisableKey { key_id: key_id() }).unwrap();
    world.clock().advance(90 * DAY);
    world.settle();
    assert_eq!(rotations().len(), 1, "a disabled key is not rotated");
    root.call(api::EnableKey { key_id: key_id() }).unwrap();
    world.settle();
    assert_eq!(rotations().len(), 2, "it is when it is enabled again");

    root.call(api::DisableKeyRotation { key_id: key_id() }).unwrap();
    world.clock().advance(900 * DAY);
    world.settle();
    assert_eq!(rotations().len(), 2);
    let status = root.call(api::GetKeyRotationStatus { key_id: key_id() }).unwrap();
    assert_eq!(status.key_rotation_enabled, Some(false));
}

#[test]
fn the_status_tells_period_and_next_date() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    root.call(api::EnableKeyRotation { key_id: key.key_id.clone(), ..Default::default() }).unwrap();
    let status = root.call(api::GetKeyRotationStatus { key_id: key.key_id }).unwrap();
    assert_eq!(status.rotation_period_in_days, Some(365));
    assert_eq!(status.next_rotation_date.unwrap().0, testkit::START.0 + 365 * DAY);
}
