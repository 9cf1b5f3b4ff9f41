//! `Formwork::Repository`: a repository of code, with something to start from.

use serde_json::{Value as Json, json};
use template::{Node, Problem};

use super::{Declared, Kind, Referents, Table};
use crate::product::choice::Choice;
use crate::product::overrides;
use crate::product::part::{Part, members};
use crate::product::property::{Fields, Property, optional};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, attribute, sub};

/// The type.
pub(in crate::product) static REPOSITORY: Kind = Kind {
    name: "Formwork::Repository",
    about: "A repository of CodeCommit, with code that a new project starts from.",
    properties: PROPERTIES,
    inner: &[Table {
        name: "Seed",
        about: "Seed code is the catalog's by its name, or a zip file anywhere. Where the catalog's is, its parameters say: \
                the bucket in `/mlops/code/seed_bucket`, the key in `/mlops/code/NAME`. The short forms, `build` and \
                `deploy`, are of those that every catalog has.",
        properties: SEED,
    }],
    reference: "the repository's name",
    attributes: &[
        ("Arn", "the repository's ARN"),
        ("CloneUrlHttp", "where it is cloned from by HTTPS"),
        ("CloneUrlSsh", "where it is cloned from by SSH"),
        ("Name", "the repository's name"),
    ],
    example: include_str!("examples/repository.yaml"),
    referents,
    expand,
};

const PROPERTIES: &[Property] = &[
    optional(
        "Seed",
        "`build`, `deploy`, or a map of where it is",
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
    optional("Name", "a name of letters, digits and `._-`", "Seed code of the catalog."),
    optional("Bucket", "the name of a bucket", "The bucket that a zip file is in."),
    optional("Key", "the key of a zip file", "The zip file, which needs `Bucket`."),
];

/// The seed code that every catalog has.
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
        return match (place.get("Name"), place.get("Bucket"), place.get("Key")) {
            (Some(_), None, None) => {
                place.text(scope, "Name").and_then(|name| of_the_catalog(scope, (&place, "Name"), name))
            }
            (None, Some(bucket), Some(key)) => {
                Some(json!({ "Bucket": scope.value(bucket), "Key": scope.value(key) }))
            }
            _ => {
                let problem = Problem::new(node.position, "a seed is a `Name`, or a `Bucket` and a `Key`");
                scope.wrong(problem.hint("the catalog's by its name, a zip file by where it is"));
                None
            }
        };
    }
    let Some(name) = node.as_text() else {
        fields.wrong(scope, "Seed");
        return None;
    };
    if !SEEDS.contains(&name) {
        let message = format!("not every catalog has seed code `{name}`");
        let hint =
            format!("all have `build` and `deploy`; if yours has it, write `Seed: {{ Name: {name} }}`");
        scope.wrong(Problem::new(node.position, message).hint(hint).did_you_mean(name, SEEDS));
    }
    of_the_catalog(scope, (fields, "Seed"), name)
}

/// Where seed code of the catalog is, whose name stands in a property.
fn of_the_catalog(scope: &mut Scope<'_>, said: (&Fields<'_>, &str), name: &str) -> Option<Json> {
    let known = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if name.is_empty() || !name.chars().all(known) {
        said.0.wrong(scope, said.1);
        return None;
    }
    let parameter = |what: &str| format!("{{{{resolve:ssm:/mlops/code/{what}}}}}");
    Some(json!({ "Bucket": parameter("seed_bucket"), "Key": parameter(name) }))
}
