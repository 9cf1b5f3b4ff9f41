//! `Formwork::ArtifactBucket`: a bucket for what a project makes.

use serde_json::{Value as Json, json};
use template::{Node, Problem};

use super::{Declared, Kind, Referents};
use crate::product::choice::{Choice, each};
use crate::product::environment::{self, Environment};
use crate::product::overrides;
use crate::product::part::{Part, members};
use crate::product::policy::{document, grant, when};
use crate::product::property::{Fields, Property, optional};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, attribute, id, reference, sub};

/// The type.
pub(in crate::product) static ARTIFACT_BUCKET: Kind = Kind {
    name: "Formwork::ArtifactBucket",
    about: "A bucket for what a project makes: versioned, encrypted under a rotating key of its own, reached by TLS only, \
            never public. It and its key stay when the project is deleted.",
    properties: PROPERTIES,
    inner: &[],
    reference: "the bucket's name",
    attributes: &[
        ("Arn", "the bucket's ARN"),
        ("KeyArn", "the ARN of the key that its objects are encrypted under"),
        ("KeyId", "the id of that key; its ARN, if the key is given"),
    ],
    example: include_str!("examples/artifact_bucket.yaml"),
    referents,
    expand,
};

const PROPERTIES: &[Property] = &[
    optional(
        "ReadableFrom",
        "a list of environments",
        "Environments whose accounts may list and read everything in the bucket, and decrypt it. There, IAM says who.",
    ),
    optional(
        "WritableFrom",
        "a list of environments",
        "Environments whose accounts may write into the bucket, below a prefix that is the environment's name.",
    ),
    optional(
        "DeployedFrom",
        "a list of environments",
        "Environments that pipelines with this artifact store deploy to: there only the deploy role of the CDK's \
         bootstrap stack may read and decrypt.",
    ),
    optional(
        "DeployedBy",
        "a list of ARNs of roles",
        "Roles of other accounts that deploy as `ActionRole` of a pipeline with this artifact store: they may read and \
         decrypt.",
    ),
    optional(
        "Key",
        "the ARN of a key of KMS",
        "The key that objects are encrypted under; one of the bucket's own unless given. Who reaches a given key from \
         elsewhere, and whether it rotates, its own policy says.",
    ),
    overrides::PROPERTY,
];

/// The ARN of the key of a bucket.
pub(in crate::product) fn key_of(declared: &Declared<'_>) -> Json {
    let given = declared.properties().and_then(|properties| properties.get("Key"));
    given.map_or_else(|| attribute(&format!("{}Key", declared.name), "Arn"), given_key)
}

/// A key as it is given. `!GetAtt` in its short form is none in JSON.
fn given_key(node: &Node) -> Json {
    let path = node.as_call().filter(|(function, _)| *function == "Fn::GetAtt");
    let path = path.and_then(|(_, argument)| argument.as_text()?.split_once('.'));
    path.map_or_else(|| node.to_json(), |(resource, name)| attribute(resource, name))
}

fn referents(declared: &Declared<'_>) -> Referents {
    let bucket = format!("{}Bucket", declared.name);
    let given = declared.properties().and_then(|properties| properties.get("Key"));
    let id = given.map_or_else(|| reference(&format!("{}Key", declared.name)), given_key);
    Referents {
        reference: reference(&bucket),
        attributes: vec![("Arn", attribute(&bucket, "Arn")), ("KeyArn", key_of(declared)), ("KeyId", id)],
    }
}

fn expand(scope: &mut Scope<'_>, declared: &Declared<'_>, fields: Fields<'_>) -> Vec<Part> {
    let (name, at) = (declared.name, declared.position);
    let borders = Borders {
        readable: Environment::list(scope, &fields, "ReadableFrom"),
        writable: Environment::list(scope, &fields, "WritableFrom"),
        deployed: Environment::list(scope, &fields, "DeployedFrom"),
        deployers: fields.list(scope, "DeployedBy").iter().map(|node| scope.value(node)).collect(),
    };
    let bucket = format!("{name}Bucket");
    let alias = sub(&format!("alias/{PROJECT}-{name}"), &[]);
    let key = json!({
        "Description": sub(&format!("What {name} of {PROJECT} is encrypted under"), &[]),
        "EnableKeyRotation": true,
        "KeyPolicy": document(borders.key_policy()),
    });
    let given = fields.get("Key");
    if let Some(node) = given.filter(|node| scope.value(node) != given_key(node)) {
        let message = "the key is named by a high-level resource, which stands for it";
        scope.wrong(
            Problem::new(node.position, message).hint("name the key itself: `!GetAtt ArtifactsKey.Arn`"),
        );
    }
    let settings = json!({
        "BucketEncryption": { "ServerSideEncryptionConfiguration": [{
            "ServerSideEncryptionByDefault": { "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key_of(declared) },
        }]},
        "LifecycleConfiguration": { "Rules": [{
            "Id": "AbortIncompleteUploads",
            "Status": "Enabled",
            "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": 7 },
        }]},
        "OwnershipControls": { "Rules": [{ "ObjectOwnership": "BucketOwnerEnforced" }] },
        "PublicAccessBlockConfiguration": {
            "BlockPublicAcls": true,
            "BlockPublicPolicy": true,
            "IgnorePublicAcls": true,
            "RestrictPublicBuckets": true,
        },
        "VersioningConfiguration": { "Status": "Enabled" },
    });
    let policy = json!({
        "Bucket": reference(&bucket),
        "PolicyDocument": document(borders.bucket_policy(&bucket)),
    });
    let alias = json!({ "AliasName": alias, "TargetKeyId": reference(&format!("{name}Key")) });
    let no_logs =
        "access logs go to a bucket of the platform's own: name it by an override of LoggingConfiguration";
    let mut parts = Vec::new();
    if given.is_none() {
        parts.push(Part::new("Key", "AWS::KMS::Key", at, members(key)).retained());
        parts.push(Part::new("KeyAlias", "AWS::KMS::Alias", at, members(alias)));
    }
    parts.push(
        Part::new("Bucket", "AWS::S3::Bucket", at, members(settings)).retained().accepting("W35", no_logs),
    );
    parts.push(Part::new("BucketPolicy", "AWS::S3::BucketPolicy", at, members(policy)));
    parts
}

/// Who reaches the bucket from other accounts.
struct Borders {
    readable: Vec<Choice<Environment>>,
    writable: Vec<Choice<Environment>>,
    deployed: Vec<Choice<Environment>>,
    deployers: Vec<Json>,
}

impl Borders {
    fn key_policy(&self) -> Vec<Json> {
        let root = sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root", &[]);
        // In the policy of a key, `*` is the key itself: there is no other way to name it.
        let everything = || vec![json!("*")];
        let by_s3 = json!({ "StringEquals": {
            "kms:ViaService": sub("s3.${AWS::Region}.amazonaws.com", &[]),
        }});
        let mut statements = vec![grant("LetIamDecide", root, &["kms:*"], everything())];
        let mut admit = |from, to: &dyn Fn(&Environment) -> Json, verb: &str, actions: &[&str], at_rest| {
            statements.extend(environment::statements(from, to, &|names, principal| {
                let statement = grant(format!("{verb}{names}"), principal, actions, everything());
                if at_rest { when(statement, by_s3.clone()) } else { statement }
            }));
        };
        let read = ["kms:Decrypt", "kms:DescribeKey"];
        admit(&self.readable, &Environment::root, "DecryptFrom", &read, true);
        let write = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"];
        admit(&self.writable, &Environment::root, "EncryptFrom", &write, true);
        admit(&self.deployed, &Environment::deploy_role, "DecryptToDeployTo", &read, false);
        if !self.deployers.is_empty() {
            let deployers = Json::Array(self.deployers.clone());
            statements.push(grant("DecryptToDeploy", deployers, &read, everything()));
        }
        statements
    }

    fn bucket_policy(&self, bucket: &str) -> Vec<Json> {
        let arn = attribute(bucket, "Arn");
        let below = |prefix: &str| sub(&format!("${{Arn}}/{prefix}*"), &[("Arn", &arn)]);
        let read = ["s3:ListBucket", "s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion"];
        let mut statements = vec![json!({
            "Sid": "OnlyByTls",
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": [arn, below("")],
            "Condition": { "Bool": { "aws:SecureTransport": "false" } },
        })];
        let mut admit = |from, to: &dyn Fn(&Environment) -> Json, verb: &str| {
            statements.extend(environment::statements(from, to, &|names, principal| {
                grant(format!("{verb}{names}"), principal, &read, vec![arn.clone(), below("")])
            }));
        };
        admit(&self.readable, &Environment::root, "ReadFrom");
        admit(&self.deployed, &Environment::deploy_role, "ReadToDeployTo");
        if !self.deployers.is_empty() {
            let deployers = Json::Array(self.deployers.clone());
            statements.push(grant("ReadToDeploy", deployers, &read, vec![arn.clone(), below("")]));
        }
        statements.extend(each(&self.writable, &|from| {
            let actions = ["s3:PutObject", "s3:AbortMultipartUpload"];
            let own = below(&format!("{}/", from.name));
            grant(format!("WriteFrom{}", id(&from.name)), from.root(), &actions, vec![own])
        }));
        statements
    }
}
