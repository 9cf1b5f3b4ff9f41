//! `Formwork::ModelPackageGroup`: the versions of a model.

use serde_json::{Value as Json, json};
use template::{Node, Problem};

use super::{Declared, Kind, Referents};
use crate::product::environment::{self, Environment};
use crate::product::overrides;
use crate::product::part::{Part, members};
use crate::product::policy::{document, grant};
use crate::product::property::{Fields, Property, optional};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, reference, sub};

/// The type.
pub(in crate::product) static MODEL_PACKAGE_GROUP: Kind = Kind {
    name: "Formwork::ModelPackageGroup",
    about: "The versions of a model, each a package that is approved or rejected. It stays when the project is deleted.",
    properties: PROPERTIES,
    inner: &[],
    reference: "the group's name",
    attributes: &[("Arn", "the group's ARN")],
    example: include_str!("examples/model_package_group.yaml"),
    referents,
    expand,
};

const PROPERTIES: &[Property] = &[
    optional(
        "Name",
        "a name of 1 to 63 letters, digits and hyphens",
        "The group's name; `PROJECT-ID` unless given. A template with several groups names all but one.",
    ),
    optional(
        "DeployableFrom",
        "a list of environments",
        "Environments whose accounts may describe the group, list and describe its packages, and make models of them.",
    ),
    overrides::PROPERTY,
];

fn referents(declared: &Declared<'_>) -> Referents {
    Referents {
        reference: group_name(declared),
        attributes: vec![("Arn", reference(&format!("{}Group", declared.name)))],
    }
}

/// The group's name. It is no reference to the group: nobody waits for a name.
fn group_name(declared: &Declared<'_>) -> Json {
    let given = declared.properties().and_then(|properties| properties.get("Name"));
    given.map_or_else(|| sub(PROJECT, &[]), Node::to_json)
}

fn expand(scope: &mut Scope<'_>, declared: &Declared<'_>, fields: Fields<'_>) -> Vec<Part> {
    let at = declared.position;
    let deployable = Environment::list(scope, &fields, "DeployableFrom");
    let name = group_name(declared);
    let namesake = scope
        .declared
        .values()
        .find(|other| other.is(&MODEL_PACKAGE_GROUP) && other.position < at && group_name(other) == name);
    if let Some(other) = namesake.map(|other| other.name) {
        let message = format!("`{}` has the same name as `{other}`", declared.name);
        let at = fields.get("Name").map_or(at, |node| node.position);
        scope.wrong(Problem::new(at, message).hint("give one of them a `Name` of its own"));
    }
    // ARNs of SageMaker are in small letters, which no function of CloudFormation makes; so the project's name, which
    // may have capitals, is left open, and its id, which has none, is not. The policy is the group's own in any case.
    let in_arns = match fields.get("Name").map(Node::as_text) {
        None => json!({ "Fn::Sub": "*-${SageMakerProjectId}" }),
        Some(Some(text)) => Json::String(text.to_lowercase()),
        Some(None) => name.clone(),
    };
    let arn = |of: &str| {
        let text = format!("arn:${{AWS::Partition}}:sagemaker:${{AWS::Region}}:${{AWS::AccountId}}:{of}");
        sub(&text, &[("Name", &in_arns)])
    };
    let mut group = members(json!({ "ModelPackageGroupName": name }));
    let admit = |verb: &str, actions: &[&str], of: &str| {
        environment::statements(&deployable, &Environment::root, &|names, principal| {
            grant(format!("{verb}{names}"), principal, actions, vec![arn(of)])
        })
    };
    let mut statements =
        admit("DescribeFrom", &["sagemaker:DescribeModelPackageGroup"], "model-package-group/${Name}");
    let packages = ["sagemaker:DescribeModelPackage", "sagemaker:ListModelPackages", "sagemaker:CreateModel"];
    statements.extend(admit("DeployFrom", &packages, "model-package/${Name}/*"));
    if !statements.is_empty() {
        group.insert("ModelPackageGroupPolicy".to_owned(), document(statements));
    }
    vec![Part::new("Group", "AWS::SageMaker::ModelPackageGroup", at, group).retained()]
}
