//! Taking roles, and what the sessions of roles may.

use crate::arrange::{
    allow, assume, assuming, caller, error, role, signed_in, statement, trust, user, world,
};
use iam::{AuthenticationError, authenticate};
use serde_json::json;
use shapes_iam as api;
use shapes_sts as sts;
use testkit::{ACCOUNT, OTHER};

fn user_arn(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:user/{name}")
}

#[test]
fn a_user_named_by_the_trust_policy_needs_no_policy_of_its_own() {
    let world = world();
    let key = user(&world.root(), "ann", "");
    let made = role(&world.root(), "Deploy", &trust(json!({ "AWS": user_arn("ann") })), "");
    let session = assume(&world, &signed_in(&world, &key), assuming(&made.arn)).unwrap();
    let identity = session.call(sts::GetCallerIdentity {}).unwrap();
    assert_eq!(identity.arn.as_deref(), Some("arn:aws:sts::111111111111:assumed-role/Deploy/s"));
    assert_eq!(identity.user_id, Some(format!("{}:s", made.role_id)));
}

#[test]
fn whom_the_trust_policy_does_not_name_cannot_take_the_role_whatever_its_own_policies_say() {
    let world = world();
    user(&world.root(), "ann", "");
    let bob = user(&world.root(), "bob", &allow("*", "*"));
    let made = role(&world.root(), "Deploy", &trust(json!({ "AWS": user_arn("ann") })), "");
    let refused = error(assume(&world, &signed_in(&world, &bob), assuming(&made.arn)).map(drop));
    assert_eq!(
        refused,
        format!(
            "AccessDenied: User: {} is not authorized to perform: sts:AssumeRole on resource: {} because no role \
             trust policy allows the sts:AssumeRole action",
            user_arn("bob"),
            made.arn
        )
    );
}

#[test]
fn whom_the_trust_policy_names_by_account_needs_a_policy_of_its_own() {
    let world = world();
    let bare = user(&world.root(), "bare", "");
    let able = user(&world.root(), "able", &allow("sts:AssumeRole", "*"));
    let made = role(&world.root(), "Deploy", &trust(json!({ "AWS": ACCOUNT })), "");
    assert!(assume(&world, &signed_in(&world, &able), assuming(&made.arn)).is_ok());
    let refused = error(assume(&world, &signed_in(&world, &bare), assuming(&made.arn)).map(drop));
    assert!(
        refused.ends_with("because no identity-based policy allows the sts:AssumeRole action"),
        "{refused}"
    );
}

#[test]
fn across_accounts_both_sides_must_allow_and_all_refusals_read_the_same() {
    let world = world();
    let bare = user(&world.root(), "bare", "");
    let able = user(&world.root(), "able", &allow("sts:AssumeRole", "*"));
    let other = world.root_of(OTHER);
    let made = role(&other, "Deploy", &trust(json!({ "AWS": ACCOUNT })), &allow("iam:GetRole", "*"));
    let closed = role(&other, "Closed", &trust(json!({ "AWS": OTHER })), "");
    let missing = format!("arn:aws:iam::{OTHER}:role/Missing");

    let session = assume(&world, &signed_in(&world, &able), assuming(&made.arn)).unwrap();
    // The session is in the role's account.
    let found = session.call(api::GetRole { role_name: "Closed".into() }).unwrap();
    assert_eq!(found.role.arn, closed.arn);

    for (who, key, arn) in
        [("bare", &bare, &made.arn), ("able", &able, &closed.arn), ("able", &able, &missing)]
    {
        let refused = error(assume(&world, &signed_in(&world, key), assuming(arn)).map(drop));
        let subject = user_arn(who);
        let expected = format!(
            "AccessDenied: User: {subject} is not authorized to perform: sts:AssumeRole on resource: {arn}"
        );
        assert_eq!(refused, expected);
    }
}

#[test]
fn a_role_that_was_made_again_is_somebody_else() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", "");
    role(&root, "Build", &trust(json!({ "AWS": user_arn("ann") })), "");
    let build = format!("arn:aws:iam::{ACCOUNT}:role/Build");
    let deploy = role(&root, "Deploy", &trust(json!({ "AWS": build })), "");
    let build_session = || assume(&world, &signed_in(&world, &key), assuming(&build)).unwrap();
    assert!(assume(&world, &build_session(), assuming(&deploy.arn)).is_ok());

    let old = root.call(api::GetRole { role_name: "Build".into() }).unwrap().role;
    root.call(api::DeleteRole { role_name: "Build".into() }).unwrap();
    role(&root, "Build", &trust(json!({ "AWS": user_arn("ann") })), "");
    assert!(assume(&world, &build_session(), assuming(&deploy.arn)).is_err());
    let shown = root.call(api::GetRole { role_name: "Deploy".into() }).unwrap().role;
    assert!(shown.assume_role_policy_document.unwrap().contains(&old.role_id));
}

#[test]
fn the_sessions_of_a_deleted_role_are_dead_for_good() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", "");
    let trusting = trust(json!({ "AWS": user_arn("ann") }));
    let made = role(&root, "Deploy", &trusting, "");
    let given = signed_in(&world, &key).call(assuming(&made.arn)).unwrap().credentials.unwrap();
    let ask = || {
        let (key, token) = (given.access_key_id.clone(), given.session_token.clone());
        root.inside(move |call| Ok(authenticate(call, &key, Some(&token)).map(drop))).unwrap()
    };
    assert_eq!(ask(), Ok(()));
    root.call(api::DeleteRole { role_name: "Deploy".into() }).unwrap();
    assert_eq!(ask(), Err(AuthenticationError::InvalidToken));
    role(&root, "Deploy", &trusting, "");
    assert_eq!(ask(), Err(AuthenticationError::InvalidToken));
}

#[test]
fn a_kept_session_of_a_deleted_role_may_nothing() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", "");
    let trusting = trust(json!({ "AWS": user_arn("ann") }));
    let made = role(&root, "Deploy", &trusting, &allow("iam:*", "*"));
    let session = assume(&world, &signed_in(&world, &key), assuming(&made.arn)).unwrap();
    assert!(session.call(api::ListRoles::default()).is_ok());
    root.call(api::DeleteRolePolicy { role_name: "Deploy".into(), policy_name: "inline".into() }).unwrap();
    root.call(api::DeleteRole { role_name: "Deploy".into() }).unwrap();
    role(&root, "Deploy", &trusting, &allow("iam:*", "*"));
    assert!(session.call(api::ListRoles::default()).is_err());
}

#[test]
fn a_session_policy_bounds_the_session() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", "");
    let made = role(&root, "Deploy", &trust(json!({ "AWS": user_arn("ann") })), &allow("iam:*", "*"));
    let op = sts::AssumeRole { policy: Some(allow("iam:ListUsers", "*")), ..assuming(&made.arn) };
    let session = assume(&world, &signed_in(&world, &key), op).unwrap();
    assert!(session.call(api::ListUsers::default()).is_ok());
    let refused = error(session.call(api::ListRoles::default()));
    assert!(refused.contains("because no session policy allows the iam:ListRoles action"), "{refused}");
}

#[test]
fn durations_are_bounded_by_the_role_and_then_by_the_chain() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", "");
    let first = role(&root, "First", &trust(json!({ "AWS": user_arn("ann") })), "");
    let second = role(&root, "Second", &trust(json!({ "AWS": first.arn })), "");
    let longest = |name: &str, seconds| {
        let max_session_duration = Some(seconds);
        root.call(api::UpdateRole { role_name: name.into(), max_session_duration, ..Default::default() })
            .unwrap();
    };
    let ann = signed_in(&world, &key);
    let lasting = |arn: &str, seconds| sts::AssumeRole { duration_seconds: Some(seconds), ..assuming(arn) };
    assert_eq!(
        error(ann.call(lasting(&first.arn, 3601))),
        "ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    );
    longest("First", 43_200);
    assert!(ann.call(lasting(&first.arn, 43_200)).is_ok());
    longest("Second", 43_200);
    let session = assume(&world, &ann, assuming(&first.arn)).unwrap();
    assert_eq!(
        error(session.call(lasting(&second.arn, 3601))),
        "ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role \
         chaining."
    );
    assert!(session.call(lasting(&second.arn, 3600)).is_ok());
}

#[test]
fn a_session_ends() {
    let world = world();
    let key = user(&world.root(), "ann", "");
    let made = role(&world.root(), "Deploy", &trust(json!({ "AWS": user_arn("ann") })), "");
    let op = sts::AssumeRole { duration_seconds: Some(900), ..assuming(&made.arn) };
    let given = signed_in(&world, &key).call(op).unwrap().credentials.unwrap();
    let ask = || {
        let (key, token) = (given.access_key_id.clone(), given.session_token.clone());
        world.root().inside(move |call| Ok(authenticate(call, &key, Some(&token)).map(drop))).unwrap()
    };
    world.clock().advance(899_999);
    assert_eq!(ask(), Ok(()));
    world.clock().advance(1);
    assert_eq!(ask(), Err(AuthenticationError::ExpiredToken));
}

#[test]
fn an_external_id_must_be_given_where_the_trust_policy_asks_for_it() {
    let world = world();
    let key = user(&world.root(), "ann", "");
    let document = statement(json!({
        "Effect": "Allow", "Principal": { "AWS": user_arn("ann") }, "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "sts:ExternalId": "secret" } },
    }));
    let made = role(&world.root(), "Deploy", &document, "");
    let ann = signed_in(&world, &key);
    assert!(ann.call(assuming(&made.arn)).is_err());
    let knowing = |id: &str| sts::AssumeRole { external_id: Some(id.into()), ..assuming(&made.arn) };
    assert!(ann.call(knowing("guess")).is_err());
    assert!(ann.call(knowing("secret")).is_ok());
}

#[test]
fn session_tags_need_a_permission_count_as_the_principals_and_go_down_the_chain() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", "");
    let tagging = |arn: &str| {
        let action = ["sts:AssumeRole", "sts:TagSession"];
        statement(json!({ "Effect": "Allow", "Principal": { "AWS": arn }, "Action": action }))
    };
    let tag = |key: &str, value: &str| sts::Tag { key: key.into(), value: value.into() };
    let untagged = role(&root, "Untagged", &trust(json!({ "AWS": user_arn("ann") })), "");
    let first = role(&root, "First", &tagging(&user_arn("ann")), "");
    let matching = statement(json!({
        "Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
        "Condition": { "StringEquals": { "aws:PrincipalTag/team": "red" } },
    }));
    let second = role(&root, "Second", &tagging(&first.arn), &matching);
    let ann = signed_in(&world, &key);
    let red = |arn: &str, transitive: bool| sts::AssumeRole {
        tags: Some(vec![tag("team", "red")]),
        transitive_tag_keys: transitive.then(|| vec!["team".to_owned()]),
        ..assuming(arn)
    };
    assert!(error(ann.call(red(&untagged.arn, false))).contains("sts:TagSession"));
    let staying = assume(&world, &ann, red(&first.arn, false)).unwrap();
    let going = assume(&world, &ann, red(&first.arn, true)).unwrap();
    let without = assume(&world, &staying, assuming(&second.arn)).unwrap();
    let with = assume(&world, &going, assuming(&second.arn)).unwrap();
    assert!(without.call(api::ListUsers::default()).is_err());
    assert!(with.call(api::ListUsers::default()).is_ok());
    assert_eq!(
        error(going.call(red(&second.arn, false))),
        "InvalidParameterValue: One of the specified transitive tag keys can't be set because it conflicts with a \
         transitive tag key from the calling session."
    );
}

#[test]
fn a_root_user_takes_no_role() {
    let world = world();
    let made = role(&world.root(), "Deploy", &trust(json!({ "AWS": "*" })), "");
    let refused = error(world.root().call(assuming(&made.arn)));
    assert_eq!(refused, "AccessDenied: Roles may not be assumed by root accounts.");
}

#[test]
fn a_users_session_token_is_the_user() {
    let world = world();
    let key = user(&world.root(), "ann", &allow("iam:GetUser", "*"));
    let ann = signed_in(&world, &key);
    let given = ann.call(sts::GetSessionToken::default()).unwrap().credentials.unwrap();
    let again = world.caller(caller(&world, &given.access_key_id, Some(&given.session_token)));
    assert_eq!(again.call(api::GetUser::default()).unwrap().user.user_name, "ann");
    assert_eq!(
        error(again.call(sts::GetSessionToken::default())),
        "AccessDenied: Cannot call GetSessionToken with session credentials"
    );
}

#[test]
fn whose_a_key_is_can_be_read_from_it() {
    let world = world();
    let key = user(&world.root_of(OTHER), "ann", "");
    let info = world.root().call(sts::GetAccessKeyInfo { access_key_id: key.0 }).unwrap();
    assert_eq!(info.account.as_deref(), Some(OTHER));
}
