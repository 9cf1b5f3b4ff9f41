//! CloudFormation's resource types.

use std::collections::BTreeMap;

use kernel::{At, Made, Me, Props, Registry, StackPrincipal};
use serde_json::{Value, json};
use shapes_s3 as s3;
use testkit::{ACCOUNT, Everybody, World};

fn world() -> World {
    World::of(Registry::new(Everybody).serve::<::s3::S3>())
}

fn at() -> At {
    At {
        me: Me {
            id: "j-1".to_owned(),
            arn: "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1".to_owned(),
        },
        stack: "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1".to_owned(),
        stack_name: "My-Stack".to_owned(),
        logical_id: "ModelBucket".to_owned(),
        principal: StackPrincipal::Role(format!("arn:aws:iam::{ACCOUNT}:role/deploy")),
        tags: BTreeMap::from([("project".to_owned(), "p1".to_owned())]),
        former_tags: BTreeMap::from([("project".to_owned(), "p1".to_owned())]),
        suffix: "ABCDEF123456".to_owned(),
    }
}

fn props(value: Value) -> Props {
    let Value::Object(props) = value else { panic!("properties are an object") };
    props
}

fn make(world: &World, name: &str, new: Value) -> kernel::Result<String> {
    world.root().inside(|call| {
        let entry = *call.registry().resource(name).unwrap();
        match (entry.create)(call, &at(), &props(new))? {
            Made::Now(id) => Ok(id),
            other => panic!("{other:?}"),
        }
    })
}

#[test]
fn a_bucket_of_a_template_is_all_that_its_properties_say() {
    let world = world();
    let id = make(
        &world,
        "AWS::S3::Bucket",
        json!({
            "AccessControl": "Private",
            "BucketEncryption": { "ServerSideEncryptionConfiguration": [
                { "ServerSideEncryptionByDefault": { "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "k1" },
                  "BucketKeyEnabled": "true" }
            ]},
            "VersioningConfiguration": { "Status": "Enabled" },
            "PublicAccessBlockConfiguration": { "BlockPublicAcls": true, "BlockPublicPolicy": "true" },
            "LifecycleConfiguration": { "Rules": [
                { "Id": "CleanupOldVersions", "Status": "Enabled",
                  "NoncurrentVersionExpiration": { "NoncurrentDays": 30 },
                  "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": 1 } }
            ]},
            "NotificationConfiguration": { "EventBridgeConfiguration": {} },
            "OwnershipControls": { "Rules": [{ "ObjectOwnership": "BucketOwnerEnforced" }] },
            "CorsConfiguration": { "CorsRules": [
                { "AllowedMethods": ["GET"], "AllowedOrigins": ["*"], "MaxAge": 60 }
            ]},
            "Tags": [{ "Key": "team", "Value": "ml" }],
        }),
    )
    .unwrap();
    assert_eq!(id, "my-stack-modelbucket-abcdef123456");
    let root = world.root();
    let bucket = || id.clone();
    let encryption = s3::GetBucketEncryption { bucket: bucket(), expected_bucket_owner: None };
    let rules = root.call(encryption).unwrap().server_side_encryption_configuration.unwrap().rules;
    let default = rules[0].apply_server_side_encryption_by_default.clone().unwrap();
    assert_eq!(
        (default.sse_algorithm.as_str(), default.kms_master_key_id.as_deref()),
        ("aws:kms", Some("k1"))
    );
    assert_eq!(rules[0].bucket_key_enabled, Some(true));
    let versioning = s3::GetBucketVersioning { bucket: bucket(), expected_bucket_owner: None };
    assert_eq!(root.call(versioning).unwrap().status.as_deref(), Some("Enabled"));
    let block = s3::GetPublicAccessBlock { bucket: bucket(), expected_bucket_owner: None };
    let block = root.call(block).unwrap().public_access_block_configuration.unwrap();
    assert_eq!((block.block_public_policy, block.restrict_public_buckets), (Some(true), Some(false)));
    let lifecycle = s3::GetBucketLifecycleConfiguration { bucket: bucket(), expected_bucket_owner: None };
    let rule = &root.call(lifecycle).unwrap().rules.unwrap()[0];
    assert_eq!(rule.noncurrent_version_expiration.as_ref().unwrap().noncurrent_days, Some(30));
    let tags = s3::GetBucketTagging { bucket: bucket(), expected_bucket_owner: None };
    let keys: Vec<_> = root.call(tags).unwrap().tag_set.into_iter().map(|tag| tag.key).collect();
    assert_eq!(keys, ["project", "team"]);
    let cors = s3::GetBucketCors { bucket: bucket(), expected_bucket_owner: None };
    assert_eq!(root.call(cors).unwrap().cors_rules.unwrap()[0].allowed_methods, ["GET"]);
    let notification =
        s3::GetBucketNotificationConfiguration { bucket: bucket(), expected_bucket_owner: None };
    assert!(root.call(notification).unwrap().event_bridge_configuration.is_some());
}

#[test]
fn a_property_that_is_not_acted_on_fails_the_resource_and_leaves_nothing() {
    let world = world();
    for bad in [
        json!({ "BucketName": "models", "AccessControl": "PublicRead" }),
        json!({ "BucketName": "models", "OwnershipControls": { "Rules": [{ "ObjectOwnership": "ObjectWriter" }] } }),
        json!({ "BucketName": "models", "NotificationConfiguration": { "LambdaConfigurations": [] } }),
        json!({ "BucketName": "models", "LifecycleConfiguration": { "Rules": [{ "Transitions": [] }] } }),
    ] {
        let error = make(&world, "AWS::S3::Bucket", bad).unwrap_err();
        assert_eq!(error.code, "NotImplemented");
        assert!(world.root().call(s3::ListBuckets::default()).unwrap().buckets.unwrap().is_empty());
    }
}

#[test]
fn an_update_changes_what_differs_and_takes_back_what_is_gone() {
    let world = world();
    let old = json!({ "BucketName": "models", "VersioningConfiguration": { "Status": "Enabled" },
        "LifecycleConfiguration": { "Rules": [{ "Status": "Enabled", "ExpirationInDays": "3" }] } });
    make(&world, "AWS::S3::Bucket", old.clone()).unwrap();
    let root = world.root();
    root.inside(|call| {
        let entry = *call.registry().resource("AWS::S3::Bucket").unwrap();
        (entry.update)(call, &at(), "models", &props(old), &props(json!({ "BucketName": "models" })))
    })
    .unwrap();
    let versioning = s3::GetBucketVersioning { bucket: "models".to_owned(), expected_bucket_owner: None };
    assert_eq!(root.call(versioning).unwrap().status.as_deref(), Some("Suspended"));
    let lifecycle =
        s3::GetBucketLifecycleConfiguration { bucket: "models".to_owned(), expected_bucket_owner: None };
    assert_eq!(root.call(lifecycle).err().unwrap().code, "NoSuchLifecycleConfiguration");
}

#[test]
fn the_tags_of_a_stack_leave_a_bucket_with_it() {
    let world = world();
    let bucket = json!({ "BucketName": "models" });
    make(&world, "AWS::S3::Bucket", bucket.clone()).unwrap();
    let root = world.root();
    let tagging = || {
        root.call(s3::GetBucketTagging { bucket: "models".to_owned(), expected_bucket_owner: None })
            .map(|tagging| tagging.tag_set.len())
    };
    assert_eq!(tagging().unwrap(), 1);
    root.inside(|call| {
        let entry = *call.registry().resource("AWS::S3::Bucket").unwrap();
        let at = At { tags: BTreeMap::new(), ..at() };
        (entry.update)(call, &at, "models", &props(bucket.clone()), &props(bucket))
    })
    .unwrap();
    assert_eq!(tagging().unwrap_err().code, "NoSuchTagSet");
}

#[test]
fn a_policy_of_a_template_stands_on_its_bucket_and_goes_with_it() {
    let world = world();
    make(&world, "AWS::S3::Bucket", json!({ "BucketName": "models" })).unwrap();
    let policy = json!({ "Bucket": "models", "PolicyDocument": { "Version": "2012-10-17", "Statement": [
        { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::models/*",
          "Condition": { "Bool": { "aws:SecureTransport": "false" } } }
    ]}});
    let id = make(&world, "AWS::S3::BucketPolicy", policy).unwrap();
    let root = world.root();
    let get = s3::GetBucketPolicy { bucket: "models".to_owned(), expected_bucket_owner: None };
    assert!(root.call(get.clone()).unwrap().policy.unwrap().contains("SecureTransport"));
    let remove = |name: &'static str| {
        root.inside(|call| {
            let entry = *call.registry().resource(name).unwrap();
            (entry.delete)(call, &at(), &id, &Props::new())
        })
    };
    remove("AWS::S3::BucketPolicy").unwrap();
    assert_eq!(root.call(get).err().unwrap().code, "NoSuchBucketPolicy");
    for _ in 0..2 {
        remove("AWS::S3::Bucket").unwrap();
        remove("AWS::S3::BucketPolicy").unwrap();
    }
}

#[test]
fn attributes_are_made_of_the_name_and_the_region() {
    let world = world();
    let attributes = world
        .root()
        .inside(|call| {
            let entry = *call.registry().resource("AWS::S3::Bucket").unwrap();
            (entry.attributes)(call, &at(), "models", &Props::new())
        })
        .unwrap();
    assert_eq!(attributes["Arn"], "arn:aws:s3:::models");
    assert_eq!(attributes["RegionalDomainName"], "models.s3.eu-west-1.amazonaws.com");
}

#[test]
fn a_misspelt_setting_is_refused_with_its_path() {
    let world = world();
    let refused = |property: &str, value: Value| {
        make(&world, "AWS::S3::Bucket", json!({ property: value })).unwrap_err().message
    };
    let text = refused("VersioningConfiguration", json!({ "Statsu": "Enabled" }));
    assert_eq!(text, "#/VersioningConfiguration: extraneous key [Statsu] is not permitted");
    let text = refused("OwnershipControls", json!({ "Rules": [{ "Owner": "BucketOwnerEnforced" }] }));
    assert_eq!(text, "#/OwnershipControls/Rules/0: extraneous key [Owner] is not permitted");
    let text = refused("CorsConfiguration", json!({ "CorsRules": [], "Other": 1 }));
    assert_eq!(text, "#/CorsConfiguration: extraneous key [Other] is not permitted");
    let rule = json!({ "Status": "Enabled", "AbortIncompleteMultipartUpload": { "Days": 1 } });
    let text = refused("LifecycleConfiguration", json!({ "Rules": [rule] }));
    let path = "#/LifecycleConfiguration/Rules/0/AbortIncompleteMultipartUpload";
    assert_eq!(text, format!("{path}: extraneous key [Days] is not permitted"));
}
