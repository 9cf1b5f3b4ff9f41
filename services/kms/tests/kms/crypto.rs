//! Encrypting and decrypting.

use std::collections::BTreeMap;

use shapes_kms as api;

use crate::{arn, decrypt, encrypt, key_arn, make_key, refused, world};

#[test]
fn a_ciphertext_opens_without_naming_its_key() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    let blob = encrypt(&root, &key.key_id, "secret").unwrap();
    assert!(!blob.0.windows(6).any(|bytes| bytes == b"secret"));
    assert_eq!(decrypt(&root, &blob).unwrap(), "secret");
}

#[test]
fn a_wrapped_data_key_is_no_longer_than_on_aws() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    let made = root
        .call(api::GenerateDataKey {
            key_id: key.key_id.clone(),
            key_spec: Some("AES_256".to_owned()),
            ..Default::default()
        })
        .unwrap();
    let (plain, blob) = (made.plaintext.unwrap(), made.ciphertext_blob.unwrap());
    assert_eq!(plain.0.len(), 32);
    assert!(blob.0.len() <= 184, "{}", blob.0.len());
    let opened = root.call(api::Decrypt { ciphertext_blob: Some(blob), ..Default::default() }).unwrap();
    assert_eq!(opened.plaintext, Some(plain));
    assert_eq!(opened.key_id, Some(arn(&key)));
}

#[test]
fn a_ciphertext_opens_only_with_its_encryption_context() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    let context = |pairs: &[(&str, &str)]| -> Option<BTreeMap<String, String>> {
        Some(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
    };
    let op = api::Encrypt {
        key_id: key.key_id,
        plaintext: schema::Blob(b"secret".to_vec()),
        encryption_context: context(&[("a", "bc")]),
        ..Default::default()
    };
    let blob = root.call(op).unwrap().ciphertext_blob;
    let open = |pairs: &[(&str, &str)]| {
        root.call(api::Decrypt {
            ciphertext_blob: blob.clone(),
            encryption_context: context(pairs),
            ..Default::default()
        })
    };
    assert!(open(&[("a", "bc")]).is_ok());
    for wrong in [&[][..], &[("ab", "c")], &[("a", "bc"), ("d", "e")]] {
        assert_eq!(refused(open(wrong)).0, "InvalidCiphertextException", "{wrong:?}");
    }
}

#[test]
fn a_changed_ciphertext_does_not_open() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    let blob = encrypt(&root, &key.key_id, "secret").unwrap();
    for place in [0, 1, blob.0.len() - 1] {
        let mut changed = blob.clone();
        changed.0[place] ^= 1;
        assert_eq!(refused(decrypt(&root, &changed)).0, "InvalidCiphertextException", "byte {place}");
    }
}

#[test]
fn another_key_than_the_one_used_is_an_incorrect_key() {
    let world = world();
    let root = world.root();
    let (one, other) = (make_key(&root), make_key(&root));
    let blob = encrypt(&root, &one.key_id, "secret").unwrap();
    let op = api::Decrypt { ciphertext_blob: Some(blob), key_id: Some(other.key_id), ..Default::default() };
    assert_eq!(refused(root.call(op)).0, "IncorrectKeyException");
}

#[test]
fn a_key_is_found_by_every_form_of_its_name() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    root.call(api::CreateAlias { alias_name: "alias/mine".to_owned(), target_key_id: key.key_id.clone() })
        .unwrap();
    let alias_arn = arn(&key).replace(&format!("key/{}", key.key_id), "alias/mine");
    for name in [key.key_id.as_str(), &arn(&key), "alias/mine", &alias_arn] {
        let shown = root.call(api::DescribeKey { key_id: name.to_owned(), ..Default::default() }).unwrap();
        assert_eq!(shown.key_metadata.unwrap().arn, key.arn, "{name}");
    }
}

#[test]
fn what_does_not_exist_is_said_in_aws_s_words() {
    let world = world();
    let root = world.root();
    let describe =
        |name: &str| refused(root.call(api::DescribeKey { key_id: name.to_owned(), ..Default::default() }));
    assert_eq!(
        describe("nothing"),
        ("NotFoundException".to_owned(), format!("Key '{}' does not exist", key_arn("nothing")))
    );
    assert_eq!(
        describe("alias/nothing").1,
        "Alias arn:aws:kms:eu-west-1:111111111111:alias/nothing is not found."
    );
    assert_eq!(describe("arn:aws:kms:us-east-1:111111111111:key/x").1, "Invalid arn us-east-1");
    assert_eq!(describe("arn:aws:s3:::bucket").0, "InvalidArnException");
}

#[test]
fn re_encrypting_moves_a_secret_to_another_key() {
    let world = world();
    let root = world.root();
    let (one, other) = (make_key(&root), make_key(&root));
    let blob = encrypt(&root, &one.key_id, "secret").unwrap();
    let moved = root
        .call(api::ReEncrypt {
            ciphertext_blob: Some(blob),
            destination_key_id: other.key_id.clone(),
            ..Default::default()
        })
        .unwrap();
    assert_eq!((moved.source_key_id, moved.key_id), (one.arn, other.arn));
    assert_eq!(decrypt(&root, &moved.ciphertext_blob.unwrap()).unwrap(), "secret");
}

#[test]
fn a_dry_run_says_that_it_would_have_worked() {
    let world = world();
    let root = world.root();
    let key = make_key(&root);
    let op = api::GenerateDataKey {
        key_id: key.key_id,
        number_of_bytes: Some(16),
        dry_run: Some(true),
        ..Default::default()
    };
    assert_eq!(refused(root.call(op)).0, "DryRunOperationException");
}

#[test]
fn random_bytes_are_as_many_as_asked_for() {
    let world = world();
    let made = world.root().call(api::GenerateRandom { number_of_bytes: Some(12), ..Default::default() });
    assert_eq!(made.unwrap().plaintext.unwrap().0.len(), 12);
}
