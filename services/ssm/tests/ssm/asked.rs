//! What is asked of the authority, here and in KMS.

use kernel::Registry;
use kms::Kms;
use policy::Values;
use shapes_ssm as api;
use ssm::Ssm;
use testkit::{Watching, World};

use crate::{get, plain, refused};

fn world(asked: &Watching) -> World {
    World::of(Registry::new(asked.clone()).serve::<Ssm>().serve::<Kms>())
}

fn secret() -> api::PutParameter {
    api::PutParameter { type_: Some("SecureString".to_owned()), ..plain("/a/s", "hush") }
}

#[test]
fn a_parameter_s_arn_has_one_slash_before_its_path() {
    let asked = Watching::default();
    let world = world(&asked);
    let root = world.root();
    let tags = Some(vec![api::Tag { key: "k".to_owned(), value: "v".to_owned() }]);
    root.call(api::PutParameter { tags, ..plain("/a/b", "1") }).unwrap();
    get(&root, "/a/b:1").unwrap();
    root.call(api::GetParametersByPath { path: "/a/".to_owned(), ..Default::default() }).unwrap();
    root.call(api::DescribeParameters::default()).unwrap();
    let arn = |rest: &str| format!("arn:aws:ssm:eu-west-1:111111111111:{rest}");
    assert_eq!(asked.last("ssm:PutParameter").resource, arn("parameter/a/b"));
    assert_eq!(asked.last("ssm:AddTagsToResource").context.get("aws:RequestTag/k"), Values::One("v"));
    assert_eq!(asked.last("ssm:GetParameter").resource, arn("parameter/a/b"));
    assert_eq!(asked.last("ssm:GetParameter").context.get("aws:ResourceTag/k"), Values::One("v"));
    assert_eq!(asked.last("ssm:GetParametersByPath").resource, arn("parameter/a"));
    assert_eq!(asked.last("ssm:DescribeParameters").resource, arn("*"));
}

#[test]
fn a_secret_is_asked_for_in_kms_through_this_service() {
    let asked = Watching::default();
    let world = world(&asked);
    let root = world.root();
    root.call(secret()).unwrap();
    get(&root, "/a/s").unwrap();
    for action in ["kms:Encrypt", "kms:Decrypt"] {
        let need = asked.last(action);
        assert_eq!(
            need.context.get("kms:ViaService"),
            Values::One("ssm.eu-west-1.amazonaws.com"),
            "{action}"
        );
        let context = need.context.get("kms:EncryptionContext:PARAMETER_ARN");
        assert_eq!(context, Values::One("arn:aws:ssm:eu-west-1:111111111111:parameter/a/s"), "{action}");
    }
}

#[test]
fn who_may_not_decrypt_sees_no_secret() {
    let asked = Watching::default();
    asked.forbid("kms:Decrypt");
    let world = world(&asked);
    let root = world.root();
    root.call(secret()).unwrap();
    assert_eq!(refused(get(&root, "/a/s")).0, "AccessDeniedException");
    let op = api::GetParameter { name: "/a/s".to_owned(), with_decryption: None };
    assert!(root.call(op).is_ok());
}
