//! IAM's CloudFormation resources, as a stack makes them under its role.

use kernel::{At, Call, Made, Me, Props, ResourceEntry, Result, SessionId, StackPrincipal};
use serde_json::{Value, json};
use shapes_iam as api;
use testkit::{ACCOUNT, Client, World};

use crate::arrange::{allow, assume, assuming, error, role, signed_in, statement, trust, user, world};

/// A stack whose creator is a session of the role `Stack`.
struct Stack<'w> {
    root: Client<'w>,
    creator: Client<'w>,
}

impl<'w> Stack<'w> {
    fn allowed(world: &'w World, policy: &str) -> Self {
        let root = world.root();
        let key = user(&root, "creator", "");
        let trusting = trust(json!({ "AWS": format!("arn:aws:iam::{ACCOUNT}:user/creator") }));
        let arn = role(&root, "Stack", &trusting, policy).arn;
        let creator = assume(world, &signed_in(world, &key), assuming(&arn)).unwrap();
        Stack { root, creator }
    }

    fn at(logical_id: &str, creator: SessionId) -> At {
        At {
            me: Me {
                id: "job".into(),
                arn: "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1".into(),
            },
            stack: "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1".into(),
            stack_name: "stack".into(),
            logical_id: logical_id.into(),
            principal: StackPrincipal::Session(creator),
            tags: [("stack".to_owned(), "yes".to_owned())].into(),
            former_tags: [("stack".to_owned(), "yes".to_owned())].into(),
            suffix: "ABCDEFGHIJKL".into(),
        }
    }

    fn with<T>(
        &self,
        (of, logical_id): (&str, &str),
        work: impl FnOnce(&mut Call, &At, ResourceEntry) -> Result<T>,
    ) -> Result<T> {
        self.creator.inside(|call| {
            let entry = *call.registry().resource(of).unwrap();
            let at = Stack::at(logical_id, call.keep_caller()?);
            work(call, &at, entry)
        })
    }

    fn create(&self, of: &str, logical_id: &str, props: Value) -> Result<String> {
        match self.with((of, logical_id), |call, at, entry| (entry.create)(call, at, &object(props)))? {
            Made::Now(id) => Ok(id),
            other => panic!("{other:?}"),
        }
    }

    fn update(&self, of: &str, id: &str, old: Value, new: Value) -> Made {
        self.with((of, "L"), |call, at, entry| (entry.update)(call, at, id, &object(old), &object(new)))
            .unwrap()
    }

    fn delete(&self, of: &str, id: &str, old: Value) {
        self.with((of, "L"), |call, at, entry| (entry.delete)(call, at, id, &object(old))).unwrap();
    }

    fn attribute(&self, of: &str, id: &str, name: &str) -> Value {
        let found =
            self.with((of, "L"), |call, at, entry| (entry.attributes)(call, at, id, &Props::new())).unwrap();
        found.get(name).cloned().unwrap()
    }
}

fn object(value: Value) -> Props {
    value.as_object().unwrap().clone()
}

fn lambda() -> Value {
    serde_json::from_str(&trust(json!({ "Service": "lambda.amazonaws.com" }))).unwrap()
}

fn document(action: &str) -> Value {
    serde_json::from_str(&allow(action, "*")).unwrap()
}

#[test]
fn a_role_is_made_changed_and_deleted_with_its_policies() {
    let world = world();
    let stack = Stack::allowed(&world, &allow("iam:*", "*"));
    let of = "AWS::IAM::Role";
    let old = json!({
        "AssumeRolePolicyDocument": lambda(),
        "MaxSessionDuration": "7200",
        "Policies": [{ "PolicyName": "a", "PolicyDocument": document("s3:*") }],
        "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
        "Tags": [{ "Key": "team", "Value": "red" }],
    });
    let id = stack.create(of, "Worker", old.clone()).unwrap();
    assert_eq!(id, "stack-Worker-ABCDEFGHIJKL");
    let get = || stack.root.call(api::GetRole { role_name: id.clone() }).unwrap().role;
    let made = get();
    assert_eq!(made.max_session_duration, Some(7200));
    assert_eq!(made.tags.unwrap().len(), 2);
    assert_eq!(stack.attribute(of, &id, "Arn"), json!(made.arn));

    let new = json!({
        "AssumeRolePolicyDocument": lambda(),
        "Policies": [{ "PolicyName": "b", "PolicyDocument": document("s3:*") }],
    });
    assert_eq!(stack.update(of, &id, old, new.clone()), Made::Now(id.clone()));
    let made = get();
    assert_eq!(made.max_session_duration, Some(3600));
    assert_eq!(made.tags.unwrap().len(), 1);
    let listed = stack.root.call(api::ListRolePolicies { role_name: id.clone(), ..Default::default() });
    assert_eq!(listed.unwrap().policy_names, ["b"]);
    let op = api::ListAttachedRolePolicies { role_name: id.clone(), ..Default::default() };
    assert_eq!(stack.root.call(op).unwrap().attached_policies, Some(vec![]));

    let renamed = json!({ "AssumeRolePolicyDocument": lambda(), "RoleName": "Other" });
    assert_eq!(stack.update(of, &id, new.clone(), renamed), Made::Replace);
    stack.delete(of, &id, new.clone());
    assert!(stack.root.call(api::GetRole { role_name: id.clone() }).is_err());
    stack.delete(of, &id, new);
}

#[test]
fn a_permission_missing_from_the_stacks_role_fails_and_leaves_nothing() {
    let check = |allowed: &[&str], missing: &str| {
        let world = world();
        let allowed = statement(json!({ "Effect": "Allow", "Action": allowed, "Resource": "*" }));
        let stack = Stack::allowed(&world, &allowed);
        let props = json!({
            "AssumeRolePolicyDocument": lambda(),
            "RoleName": "Worker",
            "Policies": [{ "PolicyName": "a", "PolicyDocument": document("s3:*") }],
        });
        let refused = error(stack.create("AWS::IAM::Role", "Worker", props));
        assert_eq!(
            refused,
            format!(
                "AccessDenied: User: arn:aws:sts::{ACCOUNT}:assumed-role/Stack/s is not authorized to \
                 perform: {missing} on resource: arn:aws:iam::{ACCOUNT}:role/Worker because no identity-based \
                 policy allows the {missing} action"
            )
        );
        assert!(stack.root.call(api::GetRole { role_name: "Worker".into() }).is_err());
    };
    // The stack has a tag, which the role gets.
    check(&["iam:CreateRole"], "iam:TagRole");
    check(&["iam:TagRole"], "iam:CreateRole");
    check(&["iam:CreateRole", "iam:TagRole"], "iam:PutRolePolicy");
}

#[test]
fn an_inline_policy_follows_whom_it_names() {
    let world = world();
    let stack = Stack::allowed(&world, &allow("iam:*", "*"));
    let of = "AWS::IAM::Policy";
    for name in ["a", "b"] {
        role(&stack.root, name, &trust(json!({ "Service": "lambda.amazonaws.com" })), "");
    }
    let props = |name: &str, roles: Value| json!({ "PolicyName": name, "PolicyDocument": document("s3:*"), "Roles": roles });
    let held = |role: &str| {
        let op = api::ListRolePolicies { role_name: role.into(), ..Default::default() };
        stack.root.call(op).unwrap().policy_names
    };
    assert_eq!(
        error(stack.create(of, "P", props("p", json!([])))),
        "InvalidRequest: At least one of [Groups,Roles,Users] must be non-empty."
    );
    let id = stack.create(of, "P", props("p", json!(["a"]))).unwrap();
    stack.update(of, &id, props("p", json!(["a"])), props("p", json!(["b"])));
    assert_eq!((held("a"), held("b")), (vec![], vec!["p".to_owned()]));
    stack.update(of, &id, props("p", json!(["b"])), props("q", json!(["b"])));
    assert_eq!(held("b"), ["q"]);
    stack.delete(of, &id, props("q", json!(["b"])));
    assert!(held("b").is_empty());
}

#[test]
fn a_managed_policy_gets_a_version_at_each_change_however_many() {
    let world = world();
    let stack = Stack::allowed(&world, &allow("iam:*", "*"));
    let of = "AWS::IAM::ManagedPolicy";
    let props = |n: usize| json!({ "PolicyDocument": document(&format!("s3:Get{n}")), "Roles": ["Stack"] });
    let id = stack.create(of, "P", props(0)).unwrap();
    assert_eq!(id, format!("arn:aws:iam::{ACCOUNT}:policy/stack-P-ABCDEFGHIJKL"));
    for n in 1..8 {
        stack.update(of, &id, props(n - 1), props(n));
    }
    let policy = stack.root.call(api::GetPolicy { policy_arn: id.clone() }).unwrap().policy.unwrap();
    assert_eq!(policy.default_version_id.as_deref(), Some("v8"));
    assert_eq!(policy.attachment_count, Some(1));
    stack.delete(of, &id, props(7));
    assert!(stack.root.call(api::GetPolicy { policy_arn: id }).is_err());
}

#[test]
fn a_user_its_group_and_its_key_are_made_and_deleted() {
    let world = world();
    let stack = Stack::allowed(&world, &allow("iam:*", "*"));
    let group = stack.create("AWS::IAM::Group", "G", json!({})).unwrap();
    let props = json!({ "UserName": "ann", "Groups": [group] });
    let user = stack.create("AWS::IAM::User", "U", props.clone()).unwrap();
    let key_props = json!({ "UserName": "ann", "Status": "Inactive" });
    let key = stack.create("AWS::IAM::AccessKey", "K", key_props.clone()).unwrap();
    let secret = stack.attribute("AWS::IAM::AccessKey", &key, "SecretAccessKey");
    assert_eq!(secret.as_str().map(str::len), Some(40));
    stack.delete("AWS::IAM::AccessKey", &key, key_props);
    stack.delete("AWS::IAM::User", &user, props);
    stack.delete("AWS::IAM::Group", &group, json!({}));
    assert_eq!(stack.root.call(api::ListUsers::default()).unwrap().users.len(), 1);
}

#[test]
fn an_instance_profile_takes_another_role_in_place_of_its_old_one() {
    let world = world();
    let stack = Stack::allowed(&world, &allow("iam:*", "*"));
    let of = "AWS::IAM::InstanceProfile";
    for name in ["a", "b"] {
        role(&stack.root, name, &trust(json!({ "Service": "ec2.amazonaws.com" })), "");
    }
    let id = stack.create(of, "P", json!({ "Roles": ["a"] })).unwrap();
    stack.update(of, &id, json!({ "Roles": ["a"] }), json!({ "Roles": ["b"] }));
    let op = api::GetInstanceProfile { instance_profile_name: id.clone() };
    let roles = stack.root.call(op).unwrap().instance_profile.roles;
    assert_eq!(roles.iter().map(|role| role.role_name.as_str()).collect::<Vec<_>>(), ["b"]);
    stack.delete(of, &id, json!({ "Roles": ["b"] }));
}

#[test]
fn a_long_name_is_cut_to_what_roles_may_have() {
    let world = world();
    let stack = Stack::allowed(&world, &allow("iam:*", "*"));
    let logical = "AVeryLongLogicalIdThatSomebodyFoundNecessaryToHaveInTheirTemplate";
    let id =
        stack.create("AWS::IAM::Role", logical, json!({ "AssumeRolePolicyDocument": lambda() })).unwrap();
    assert!(id.len() <= 64 && id.starts_with("stack-AVery") && id.ends_with("-ABCDEFGHIJKL"), "{id}");
}
