//! What may be done with a bucket or a model package group, as statements of the policies of roles.

use serde_json::{Value as Json, json};
use template::{Node, Problem};

use super::choice::{Choice, each};
use super::kinds::Declared;
use super::kinds::artifact_bucket::{self, ARTIFACT_BUCKET};
use super::kinds::model_package_group::MODEL_PACKAGE_GROUP;
use super::policy::{allow, when};
use super::property::{Fields, Property, required};
use super::scope::Scope;
use super::text::{attribute, id, reference, sub};

/// Something that a role reads or writes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Thing {
    /// A bucket, the key that its objects are encrypted under, and the prefix that it is about, if not about all.
    Bucket { name: String, arn: Json, key: Option<Json>, below: Option<Json> },
    /// A model package group.
    Group { name: String, arn: Json, packages: Json },
}

/// What those are.
pub(super) const ABOUT_PLACES: &str = "A bucket in `Reads` or `Writes` may be a plain one, too, and may be a part of one: \
                                       `{ Bucket: !Ref Artifacts, Below: reports }` is what is below `reports/`.";

/// The properties of a part of a bucket.
pub(super) const PLACE: &[Property] = &[
    required("Bucket", "a `!Ref` of a bucket", "The bucket."),
    required("Below", "a text", "What the names of the objects begin with, up to a `/`."),
];

/// What a role does with things, as a type's properties say it.
#[derive(Debug, Default)]
pub(super) struct Access {
    reads: Vec<Choice<Thing>>,
    writes: Vec<Choice<Thing>>,
    registers: Vec<Choice<Thing>>,
}

impl Access {
    /// Reads `Reads`, `Writes` and `Registers`.
    pub(super) fn of(scope: &mut Scope<'_>, fields: &Fields<'_>) -> Self {
        let mut list = |name: &str, find: fn(&mut Scope<'_>, &Node) -> Option<Thing>| {
            let node = fields.get(name);
            node.map(|node| Choice::list(scope, node, &mut |scope, node| find(scope, node)))
                .unwrap_or_default()
        };
        Access {
            reads: list("Reads", Thing::read),
            writes: list("Writes", Thing::bucket),
            registers: list("Registers", Thing::group),
        }
    }

    /// The same, with what is written kept below a prefix, where it is not below one already.
    pub(super) fn writing_below(mut self, prefix: &Json) -> Self {
        for choice in &mut self.writes {
            choice.change(&mut |thing| {
                if let Thing::Bucket { below: below @ None, .. } = thing {
                    *below = Some(prefix.clone());
                }
            });
        }
        self
    }

    /// The statements that let a role do all that.
    pub(super) fn statements(&self) -> Vec<Json> {
        let always = |choice: &'_ Choice<Thing>| match choice {
            Choice::One(thing) => Some(thing.clone()),
            _ => None,
        };
        let written: Vec<Thing> = self.writes.iter().filter_map(always).collect();
        let mut statements = Vec::new();
        let mut add = |choice: &Choice<Thing>, of: &dyn Fn(&Thing) -> Vec<Json>| {
            let count = choice.all().iter().map(|thing| of(thing).len()).max().unwrap_or_default();
            for i in 0..count {
                let nothing = || json!({ "Ref": "AWS::NoValue" });
                let one = |thing: &Thing| of(thing).into_iter().nth(i).unwrap_or_else(nothing);
                statements.extend(each(std::slice::from_ref(choice), &one));
            }
        };
        for choice in &self.reads {
            if !always(choice).is_some_and(|thing| written.contains(&thing)) {
                add(choice, &Thing::reading);
            }
        }
        self.writes.iter().for_each(|choice| add(choice, &Thing::writing));
        self.registers.iter().for_each(|choice| add(choice, &Thing::registering));
        numbered(&mut statements);
        statements
    }
}

impl Thing {
    fn read(scope: &mut Scope<'_>, node: &Node) -> Option<Thing> {
        let name = referred(node);
        match name.and_then(|name| scope.declared.get(name)) {
            Some(declared) if declared.is(&MODEL_PACKAGE_GROUP) => Thing::group(scope, node),
            _ => Thing::bucket(scope, node),
        }
    }

    /// A bucket of either kind, the language's or a plain one.
    pub(super) fn bucket(scope: &mut Scope<'_>, node: &Node) -> Option<Thing> {
        if let Some(name) = referred(node)
            && scope.plain.get(name) == Some(&"AWS::S3::Bucket")
        {
            let (arn, key, below) = (attribute(name, "Arn"), None, None);
            return Some(Thing::Bucket { name: name.to_owned(), arn, key, below });
        }
        if node.as_map().is_some() && node.as_call().is_none() {
            let fields = Fields::of(scope, "a part of a bucket", node.position, Some(node), PLACE);
            let mut thing = fields.get("Bucket").and_then(|node| Thing::bucket(scope, node))?;
            if let Thing::Bucket { below, .. } = &mut thing {
                *below = fields.get("Below").map(|node| scope.value(node));
            }
            return Some(thing);
        }
        scope.named(node, &ARTIFACT_BUCKET).map(|declared| Thing::of(&declared))
    }

    /// A high-level bucket.
    pub(super) fn of(declared: &Declared<'_>) -> Thing {
        let arn = attribute(&format!("{}Bucket", declared.name), "Arn");
        let key = Some(artifact_bucket::key_of(declared));
        Thing::Bucket { name: declared.name.to_owned(), arn, key, below: None }
    }

    /// A model package group.
    pub(super) fn group(scope: &mut Scope<'_>, node: &Node) -> Option<Thing> {
        let name = scope.named(node, &MODEL_PACKAGE_GROUP)?.name.to_owned();
        let arn = reference(&format!("{name}Group"));
        // SageMaker's ARNs are in small letters, whatever the name: the group's own says how.
        let small = json!({ "Fn::Select": [1, { "Fn::Split": ["/", arn] }] });
        let text =
            "arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:model-package/${Group}/*";
        let packages = sub(text, &[("Group", &small)]);
        Some(Thing::Group { name, arn, packages })
    }

    fn name(&self) -> &str {
        match self {
            Thing::Bucket { name, .. } | Thing::Group { name, .. } => name,
        }
    }

    /// Statements for reading it.
    pub(super) fn reading(&self) -> Vec<Json> {
        self.statements("Read", &["s3:GetObject", "s3:GetObjectVersion"], &["kms:Decrypt"])
    }

    /// Statements for reading and writing it.
    pub(super) fn writing(&self) -> Vec<Json> {
        let objects = ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject", "s3:AbortMultipartUpload"];
        self.statements("Use", &objects, &["kms:Decrypt", "kms:GenerateDataKey"])
    }

    fn statements(&self, verb: &str, objects: &[&str], cryptography: &[&str]) -> Vec<Json> {
        let sid = |what: &str| format!("{verb}{what}{}", id(self.name()));
        match self {
            Thing::Bucket { arn, key, below, .. } => {
                let (list, locate) = ("s3:ListBucket", "s3:GetBucketLocation");
                let mut statements = match below {
                    None => {
                        let all = [&[list, locate], objects].concat();
                        let below = sub("${Arn}/*", &[("Arn", arn)]);
                        vec![allow(sid(""), &all, vec![arn.clone(), below])]
                    }
                    Some(prefix) => {
                        let below = sub("${Prefix}/*", &[("Prefix", prefix)]);
                        let objects = [&[locate], objects].concat();
                        let places = sub("${Arn}/${Below}", &[("Arn", arn), ("Below", &below)]);
                        let prefixes = json!({ "StringLike": { "s3:prefix": [prefix, below] } });
                        vec![
                            when(allow(sid("PartOf"), &[list], vec![arn.clone()]), prefixes),
                            allow(sid(""), &objects, vec![arn.clone(), places]),
                        ]
                    }
                };
                statements.extend(key.iter().map(|key| allow(sid("KeyOf"), cryptography, vec![key.clone()])));
                statements
            }
            Thing::Group { arn, packages, .. } => {
                let actions = [
                    "sagemaker:DescribeModelPackageGroup",
                    "sagemaker:DescribeModelPackage",
                    "sagemaker:ListModelPackages",
                ];
                vec![allow(sid(""), &actions, vec![arn.clone(), packages.clone()])]
            }
        }
    }

    /// Statements for registering packages in it.
    fn registering(&self) -> Vec<Json> {
        let Thing::Group { name, arn, packages } = self else { return Vec::new() };
        let actions = [
            "sagemaker:AddTags",
            "sagemaker:CreateModelPackage",
            "sagemaker:DescribeModelPackage",
            "sagemaker:DescribeModelPackageGroup",
            "sagemaker:ListModelPackages",
        ];
        vec![allow(format!("RegisterIn{}", id(name)), &actions, vec![arn.clone(), packages.clone()])]
    }
}

/// Numbers statements whose names come again: two parts of a bucket, for example.
fn numbered(statements: &mut [Json]) {
    let mut seen: Vec<String> = Vec::new();
    for statement in statements {
        let Some(sid) = statement.get("Sid").and_then(Json::as_str).map(str::to_owned) else { continue };
        let before = seen.iter().filter(|other| **other == sid).count();
        if before > 0 {
            statement["Sid"] = format!("{sid}{}", before + 1).into();
        }
        seen.push(sid);
    }
}

/// The name that a `!Ref` refers to.
fn referred(node: &Node) -> Option<&str> {
    node.as_call().filter(|(function, _)| *function == "Ref")?.1.as_text()
}

/// Reads `Policies`: statements of the template's own.
pub(super) fn own_statements(scope: &mut Scope<'_>, fields: &Fields<'_>) -> Vec<Json> {
    let mut statements = Vec::new();
    for node in fields.list(scope, "Policies") {
        if node.as_call().is_none() && node.get("Effect").is_none() {
            let problem =
                Problem::new(node.position, "a policy statement with an `Effect` was expected here");
            scope.wrong(problem.hint("`Policies` is a list of IAM statements: Effect, Action, Resource"));
        }
        statements.push(scope.value(node));
    }
    statements
}
