//! `Formwork::Repository`: a repository of code, with something to start from.

use serde_json::{Value as Json, json};
use template::{Node, Problem};

use super::{Declared, Kind, Referents};
use crate::product::choice::Choice;
use crate::product::overrides;
use crate::product::part::{Part, members};
use crate::product::property::{Fields, Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, attribute, sub};

/// The type.
pub(in crate::product) static REPOSITORY: Kind = Kind {
    name: "Formwork::Repository",
    about: "A repository of CodeCommit, with code that a new project starts from.",
    properties: PROPERTIES,
    inner: &[("Seed", SEED)],
    referents,
    expand,
};

const PROPERTIES: &[Property] = &[
    optional(
        "Seed",
        "`build`, `deploy`, or the `Bucket` and the `Key` of a zip file",
        "The code of the first commit: seed code of the catalog by its name, or any zip file. Without it the repository \
         is empty. A later change changes nothing.",
    ),
    optional("Branch", "the name of a branch", "The branch of the first commit; `main` unless given."),
    optional(
        "Name",
        "a name of up to 100 characters",
        "The repository's name; `PROJECT-ID-` and its own unless given.",
    ),
    optional("Description", "a text", "What the repository is for."),
    overrides::PROPERTY,
];

/// The properties of a seed that is no name.
const SEED: &[Property] = &[
    required("Bucket", "the name of a bucket", "The bucket that the zip file is in."),
    required("Key", "the key of a zip file", "The zip file."),
];

/// The seed code that the catalog has.
const SEEDS: [&str; 2] = ["build", "deploy"];

fn referents(declared: &Declared<'_>) -> Referents {
    let id = format!("{}Repository", declared.name);
    let attributes = ["Arn", "CloneUrlHttp", "CloneUrlSsh", "Name"];
    Referents {
        reference: attribute(&id, "Name"),
        attributes: attributes.map(|name| (name, attribute(&id, name))).into(),
    }
}

fn expand(scope: &mut Scope<'_>, declared: &Declared<'_>, fields: Fields<'_>) -> Vec<Part> {
    let mut value = |name: &str| fields.get(name).map(|node| scope.value(node));
    let name = value("Name").unwrap_or_else(|| sub(&format!("{PROJECT}-{}", declared.name), &[]));
    let branch = value("Branch").unwrap_or_else(|| "main".into());
    let description = value("Description");
    let mut repository = members(json!({ "RepositoryName": name }));
    if let Some(description) = description {
        repository.insert("RepositoryDescription".to_owned(), description);
    }
    if let Some(node) = fields.get("Seed") {
        let seed = Choice::read(scope, node, &mut |scope, node| seed(scope, &fields, node));
        let code = seed.json(&|place| json!({ "BranchName": branch, "S3": place }));
        repository.insert("Code".to_owned(), code);
    }
    vec![Part::new("Repository", "AWS::CodeCommit::Repository", declared.position, repository)]
}

/// Where a seed is.
fn seed(scope: &mut Scope<'_>, fields: &Fields<'_>, node: &Node) -> Option<Json> {
    if node.as_map().is_some() {
        let place = Fields::of(scope, "a seed", node.position, Some(node), SEED);
        let (bucket, key) = (place.get("Bucket")?, place.get("Key")?);
        return Some(json!({ "Bucket": scope.value(bucket), "Key": scope.value(key) }));
    }
    let Some(name) = node.as_text() else {
        fields.wrong(scope, "Seed");
        return None;
    };
    if !SEEDS.contains(&name) {
        let message = format!("the catalog has no seed code `{name}`");
        let problem = Problem::new(node.position, message).hint("it has `build` and `deploy`");
        scope.wrong(problem.did_you_mean(name, SEEDS));
    }
    let parameter = |what: &str| format!("{{{{resolve:ssm:/mlops/code/{what}}}}}");
    Some(json!({ "Bucket": parameter("seed_bucket"), "Key": parameter(name) }))
}
