//! `AWS::ServiceCatalog::CloudFormationProduct`.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input, input_part};
use serde_json::{Value, json};

use crate::{api, error, names, resource};

/// `AWS::ServiceCatalog::CloudFormationProduct`
pub(crate) struct ProductResource;

impl Resource for ProductResource {
    const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProduct";
    const PROPERTIES: &'static [&'static str] = &[
        "AcceptLanguage",
        "Description",
        "Distributor",
        "Name",
        "Owner",
        "ProductType",
        "ProvisioningArtifactParameters",
        "ReplaceProvisioningArtifacts",
        "SupportDescription",
        "SupportEmail",
        "SupportUrl",
        "Tags",
    ];
    const REQUIRED: &'static [&'static str] = &["Name", "Owner", "ProvisioningArtifactParameters"];
    const CREATE_ONLY: &'static [&'static str] = &["ProductType"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut versions = versions(new)?.into_iter();
        let first = versions.next().ok_or_else(|| {
            error::invalid("ProvisioningArtifactParameters of a product has at least one version")
        })?;
        let mut op: api::CreateProduct = input(&own(new))?;
        if op.product_type.is_empty() {
            api::product_type::CLOUD_FORMATION_TEMPLATE.clone_into(&mut op.product_type);
        }
        let op = api::CreateProduct {
            provisioning_artifact_parameters: Some(first),
            tags: Some(resource::tags(at, new)),
            idempotency_token: resource::token(call),
            ..op
        };
        let made = call.invoke(at.principal(), op)?.product_view_detail.unwrap_or_default();
        let id = made.product_view_summary.unwrap_or_default().product_id.unwrap_or_default();
        for parameters in versions {
            add(call, at, &id, parameters)?;
        }
        settled(call, at, id)
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let shown = describe(call, at, id)?;
        let (add_tags, remove_tags) = resource::retag(at, old, new);
        let op: api::UpdateProduct = input(&own(new))?;
        // A property that is left out is emptied.
        let text = |text: Option<String>| Some(text.unwrap_or_default());
        let op = api::UpdateProduct {
            id: id.to_owned(),
            description: text(op.description),
            distributor: text(op.distributor),
            support_description: text(op.support_description),
            support_email: text(op.support_email),
            support_url: text(op.support_url),
            add_tags,
            remove_tags,
            ..op
        };
        call.invoke(at.principal(), op)?;
        let has = shown.provisioning_artifact_summaries.unwrap_or_default();
        reversion(call, at, id, &has, old, new)?;
        settled(call, at, id.to_owned())
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeleteProduct { accept_language: None, id: id.to_owned() };
        resource::gone(call.invoke(at.principal(), op), id)
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let shown = describe(call, at, id)?;
        let view = shown.product_view_detail.unwrap_or_default().product_view_summary.unwrap_or_default();
        let versions = shown.provisioning_artifact_summaries.unwrap_or_default();
        let joined = |of: fn(&api::ProvisioningArtifactSummary) -> &Option<String>| {
            let texts: Vec<&str> = versions.iter().filter_map(|one| of(one).as_deref()).collect();
            json!(texts.join(","))
        };
        Ok([
            ("ProductName".to_owned(), json!(view.name)),
            ("ProvisioningArtifactIds".to_owned(), joined(|one| &one.id)),
            ("ProvisioningArtifactNames".to_owned(), joined(|one| &one.name)),
        ]
        .into())
    }
}

/// The properties that are the product's own, in the operations' shapes.
fn own(props: &Props) -> Props {
    let foreign = ["ProvisioningArtifactParameters", "ReplaceProvisioningArtifacts", "Tags"];
    let own = props.iter().filter(|(name, _)| !foreign.contains(&name.as_str()));
    own.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn versions(props: &Props) -> Result<Vec<api::ProvisioningArtifactProperties>> {
    let wrong = || error::invalid("ProvisioningArtifactParameters is not a list of versions");
    let given = props.get("ProvisioningArtifactParameters").and_then(Value::as_array).ok_or_else(wrong)?;
    let version = |(n, one): (usize, &Value)| {
        input_part(&format!("#/ProvisioningArtifactParameters/{n}"), one.as_object().ok_or_else(wrong)?)
    };
    given.iter().enumerate().map(version).collect()
}

fn describe(call: &Call, at: &At, id: &str) -> Result<api::DescribeProductAsAdminOutput> {
    let op = api::DescribeProductAsAdmin { id: Some(id.to_owned()), ..Default::default() };
    call.ask(at.principal(), op)
}

fn add(
    call: &mut Call,
    at: &At,
    product: &str,
    parameters: api::ProvisioningArtifactProperties,
) -> Result<()> {
    let op = api::CreateProvisioningArtifact {
        accept_language: None,
        product_id: product.to_owned(),
        parameters,
        idempotency_token: resource::token(call),
    };
    call.invoke(at.principal(), op).map(drop)
}

/// Brings the versions to what the properties say. A version is the same one as before if its name and the place of its
/// template are: it keeps its id, unless the properties want all versions replaced.
fn reversion(
    call: &mut Call,
    at: &At,
    id: &str,
    has: &[api::ProvisioningArtifactSummary],
    old: &Props,
    new: &Props,
) -> Result<()> {
    let replace = match new.get("ReplaceProvisioningArtifacts") {
        Some(Value::Bool(replace)) => *replace,
        Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
        _ => false,
    };
    let (before, after) = (versions(old)?, versions(new)?);
    let are_one = |one: &api::ProvisioningArtifactProperties, other: &api::ProvisioningArtifactProperties| {
        !replace && one.name == other.name && one.info == other.info
    };
    // One without a name is called by its id: its place tells it.
    let id_of = |place: usize, one: &api::ProvisioningArtifactProperties| {
        let named = has.iter().find(|shown| {
            one.name.is_some() && shown.name == one.name && shown.provisioning_artifact_metadata == one.info
        });
        named.or_else(|| has.get(place)).and_then(|shown| shown.id.clone())
    };
    for one in &after {
        match before.iter().enumerate().find(|(_, old)| are_one(old, one)) {
            None => add(call, at, id, one.clone())?,
            Some((_, old)) if old.description == one.description => {}
            Some((place, old)) => {
                let op = api::UpdateProvisioningArtifact {
                    product_id: id.to_owned(),
                    provisioning_artifact_id: id_of(place, old).unwrap_or_default(),
                    description: Some(one.description.clone().unwrap_or_default()),
                    ..Default::default()
                };
                call.invoke(at.principal(), op)?;
            }
        }
    }
    let gone = before.iter().enumerate().filter(|(_, one)| !after.iter().any(|new| are_one(one, new)));
    for (place, one) in gone {
        let Some(artifact) = id_of(place, one) else { continue };
        let op = api::DeleteProvisioningArtifact {
            accept_language: None,
            product_id: id.to_owned(),
            provisioning_artifact_id: artifact,
        };
        resource::gone(call.invoke(at.principal(), op), id)?;
    }
    Ok(())
}

/// A product whose templates are fetched is there when they are.
fn settled(call: &mut Call, at: &At, id: String) -> Result<Made> {
    let arn = names::product_arn(call.place(), &id);
    if !call.busy(&arn)? {
        return Ok(Made::Now(id));
    }
    let ticket = call.follow(&at.me, &arn)?;
    Ok(Made::Later { id: Some(id), ticket })
}
