//! `AWS::SecretsManager::Secret`. Its physical id is the secret's ARN.

use std::collections::BTreeMap;

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input, input_part};
use serde_json::{Map, Value};
use shapes_secretsmanager as api;

/// The resource type.
pub(crate) struct SecretResource;

/// What `GenerateSecretString` has beside the members of `GetRandomPassword`.
const TEMPLATE: &str = "SecretStringTemplate";
const KEY: &str = "GenerateStringKey";

impl Resource for SecretResource {
    const TYPE: &'static str = "AWS::SecretsManager::Secret";
    const PROPERTIES: &'static [&'static str] =
        &["Description", "GenerateSecretString", "KmsKeyId", "Name", "SecretString", "Tags"];
    const CREATE_ONLY: &'static [&'static str] = &["Name"];

    fn extraneous(props: &Props) -> Vec<String> {
        kernel::extraneous::<api::CreateSecret>(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateSecret = input(&without_generation(new))?;
        if op.name.is_empty() {
            op.name = format!("{}-{}", at.logical_id, at.suffix);
        }
        op.tags = Some(wire(at.tags_of(new)));
        op.secret_string = value(call, at, new)?.or(op.secret_string);
        Ok(Made::Now(call.invoke(at.principal(), op)?.arn.unwrap_or_default()))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let changed = |name: &str| old.get(name) != new.get(name);
        let text = |name: &str| new.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        // A password that was generated stays while the wish for it does.
        let value = if changed("GenerateSecretString") { value(call, at, new)? } else { None };
        let value = value.or_else(|| changed("SecretString").then(|| text("SecretString")));
        let op = api::UpdateSecret {
            secret_id: id.to_owned(),
            description: changed("Description").then(|| text("Description")),
            kms_key_id: changed("KmsKeyId").then(|| text("KmsKeyId")),
            secret_string: value.filter(|value| !value.is_empty()),
            ..Default::default()
        };
        call.invoke(at.principal(), op)?;
        let (tags, secret_id) = (at.retagged(old, new), id.to_owned());
        if !tags.gone.is_empty() {
            let op = api::UntagResource { secret_id: secret_id.clone(), tag_keys: tags.gone };
            call.invoke(at.principal(), op)?;
        }
        if !tags.added.is_empty() {
            call.invoke(at.principal(), api::TagResource { secret_id, tags: wire(tags.added) })?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    /// CloudFormation deletes without a recovery window.
    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeleteSecret {
            secret_id: id.to_owned(),
            force_delete_without_recovery: Some(true),
            ..Default::default()
        };
        match call.invoke(at.principal(), op) {
            Err(error) if error.code != "ResourceNotFoundException" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::from([("Id".to_owned(), id.into())]))
    }
}

fn without_generation(props: &Props) -> Props {
    let others = props.iter().filter(|(name, _)| *name != "GenerateSecretString" && *name != "Tags");
    others.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// What `GenerateSecretString` makes: a password, or an object with one in it.
fn value(call: &mut Call, at: &At, props: &Props) -> Result<Option<String>> {
    let Some(wish) = props.get("GenerateSecretString") else { return Ok(None) };
    let wrong = |text: &str| ApiError::new("InvalidRequest", format!("GenerateSecretString {text}"));
    let mut wish: Map<String, Value> = wish.as_object().ok_or_else(|| wrong("is not an object"))?.clone();
    if props.contains_key("SecretString") {
        return Err(wrong("and SecretString exclude each other"));
    }
    let text = |value: Option<Value>| value.and_then(|value| value.as_str().map(str::to_owned));
    let (template, key) = (text(wish.remove(TEMPLATE)), text(wish.remove(KEY)));
    let op: api::GetRandomPassword = input_part("#/GenerateSecretString", &wish)?;
    let password = call.ask(at.principal(), op)?.random_password.unwrap_or_default();
    match (template, key) {
        (None, None) => Ok(Some(password)),
        (Some(template), Some(key)) => {
            let template: Option<Map<String, Value>> = serde_json::from_str(&template).ok();
            let mut object =
                template.ok_or_else(|| wrong("has a SecretStringTemplate that is no JSON object"))?;
            object.insert(key, password.into());
            Ok(Some(Value::Object(object).to_string()))
        }
        _ => Err(wrong("must have both of SecretStringTemplate and GenerateStringKey, or none")),
    }
}

fn wire(tags: BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.into_iter().map(|(key, value)| api::Tag { key: Some(key), value: Some(value) }).collect()
}
