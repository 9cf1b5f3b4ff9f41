//! Identity providers: kept and shown, so that roles may name them. Their tokens are not verified here:
//! `AssumeRoleWithWebIdentity` says so.

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{
    Answers, At, Attributes, Call, Guarded, Made, Needs, Props, Query, Record, Resource, Result, Scope, input,
};
use schema::ApiError;
use serde::{Deserialize, Serialize};
use shapes_iam as api;

use crate::entity::{self, Entity, Identity, Tagged};
use crate::{Iam, errors, stack, tags};

/// An identity provider. Its name is its URL without the scheme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Provider {
    #[serde(flatten)]
    identity: Identity,
    clients: Vec<String>,
    thumbprints: Vec<String>,
    #[serde(default)]
    tags: BTreeMap<String, String>,
}

impl Record for Provider {
    const KIND: &'static str = "iam_oidc_provider";
    const SCOPE: Scope = Scope::Account;

    fn id(&self) -> Cow<'_, str> {
        entity::id(&self.identity)
    }
}

impl Guarded for Provider {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Entity for Provider {
    const NOUN: &'static str = "OpenID Connect provider";
    const TITLE: &'static str = "Provider";
    const ARN_KIND: &'static str = "oidc-provider";
    /// They have no unique ids.
    const PREFIX: &'static str = "";

    fn identity(&self) -> &Identity {
        &self.identity
    }

    /// By its ARN.
    fn get(call: &Call, arn: &str) -> Result<Option<Self>> {
        let Some((_, name)) = arn.split_once(":oidc-provider/") else { return Ok(None) };
        let found: Option<Provider> = call.get(&entity::key(name))?;
        Ok(found.filter(|provider| provider.identity.arn == arn))
    }

    fn arn_of(_: &Call, arn: &str) -> String {
        arn.to_owned()
    }

    fn missing(arn: &str) -> ApiError {
        errors::no_such_entity(format!("OpenIDConnect Provider not found for arn {arn}"))
    }
}

impl Tagged for Provider {
    fn tags_mut(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.tags
    }
}

tags::tag_operations!(Provider, open_id_connect_provider_arn: TagOpenIDConnectProvider,
    UntagOpenIDConnectProvider, ListOpenIDConnectProviderTags -> ListOpenIDConnectProviderTagsOutput);

/// The name of a provider: its URL without the scheme.
fn name(url: &str) -> Option<&str> {
    url.strip_prefix("https://").map(|rest| rest.trim_end_matches('/')).filter(|rest| !rest.is_empty())
}

impl Answers<api::CreateOpenIDConnectProvider> for Iam {
    const ALSO: &'static [&'static str] = &["iam:TagOpenIDConnectProvider"];

    fn needs(call: &Call, op: &api::CreateOpenIDConnectProvider) -> Result<Needs> {
        let name = name(&op.url).unwrap_or(&op.url);
        let arn = call.place().global_arn("iam", format_args!("oidc-provider/{name}"));
        Ok(tags::at_creation(Needs::on(arn), "iam:TagOpenIDConnectProvider", op.tags.as_ref()))
    }

    fn run(
        call: &mut Call,
        op: api::CreateOpenIDConnectProvider,
    ) -> Result<api::CreateOpenIDConnectProviderOutput> {
        let name = name(&op.url).ok_or_else(|| errors::validation("Invalid Open ID Connect Provider URL"))?;
        if call.get::<Provider>(&entity::key(name))?.is_some() {
            return Err(errors::already_exists(format!("Provider with url {} already exists.", op.url)));
        }
        let identity = Identity {
            path: "/".to_owned(),
            name: name.to_owned(),
            unique_id: String::new(),
            arn: call.place().global_arn("iam", format_args!("oidc-provider/{name}")),
            created: entity::whole_seconds(call.now()),
        };
        let provider = Provider {
            identity,
            clients: op.client_id_list.unwrap_or_default(),
            thumbprints: op.thumbprint_list.unwrap_or_default(),
            tags: tags::taken(op.tags.as_deref())?,
        };
        call.put(&provider)?;
        Ok(api::CreateOpenIDConnectProviderOutput {
            open_id_connect_provider_arn: Some(provider.identity.arn),
            tags: tags::shown_if_any(&provider.tags),
        })
    }
}

impl Answers<api::GetOpenIDConnectProvider> for Iam {
    fn needs(call: &Call, op: &api::GetOpenIDConnectProvider) -> Result<Needs> {
        Provider::needs(call, &op.open_id_connect_provider_arn)
    }

    fn run(call: &Call, op: api::GetOpenIDConnectProvider) -> Result<api::GetOpenIDConnectProviderOutput> {
        let provider = Provider::find(call, &op.open_id_connect_provider_arn)?;
        Ok(api::GetOpenIDConnectProviderOutput {
            url: Some(provider.identity.name),
            client_id_list: Some(provider.clients),
            thumbprint_list: Some(provider.thumbprints),
            create_date: Some(provider.identity.created),
            tags: tags::shown_if_any(&provider.tags),
        })
    }
}

impl Answers<api::ListOpenIDConnectProviders> for Iam {
    fn needs(call: &Call, _: &api::ListOpenIDConnectProviders) -> Result<Needs> {
        Ok(Needs::on(call.place().global_arn("iam", "oidc-provider/*")))
    }

    fn run(call: &Call, _: api::ListOpenIDConnectProviders) -> Result<api::ListOpenIDConnectProvidersOutput> {
        let entry =
            |provider: Provider| api::OpenIDConnectProviderListEntry { arn: Some(provider.identity.arn) };
        let all = call.every::<Provider>(&Query::all())?;
        let open_id_connect_provider_list = Some(all.into_iter().map(entry).collect());
        Ok(api::ListOpenIDConnectProvidersOutput { open_id_connect_provider_list })
    }
}

impl Answers<api::DeleteOpenIDConnectProvider> for Iam {
    fn needs(call: &Call, op: &api::DeleteOpenIDConnectProvider) -> Result<Needs> {
        Provider::needs(call, &op.open_id_connect_provider_arn)
    }

    fn run(
        call: &mut Call,
        op: api::DeleteOpenIDConnectProvider,
    ) -> Result<api::DeleteOpenIDConnectProviderOutput> {
        let provider = Provider::find(call, &op.open_id_connect_provider_arn)?;
        call.remove::<Provider>(&provider.id())?;
        Ok(api::DeleteOpenIDConnectProviderOutput {})
    }
}

impl Answers<api::AddClientIDToOpenIDConnectProvider> for Iam {
    fn needs(call: &Call, op: &api::AddClientIDToOpenIDConnectProvider) -> Result<Needs> {
        Provider::needs(call, &op.open_id_connect_provider_arn)
    }

    fn run(
        call: &mut Call,
        op: api::AddClientIDToOpenIDConnectProvider,
    ) -> Result<api::AddClientIDToOpenIDConnectProviderOutput> {
        let mut provider = Provider::find(call, &op.open_id_connect_provider_arn)?;
        if !provider.clients.contains(&op.client_id) {
            provider.clients.push(op.client_id);
            call.put(&provider)?;
        }
        Ok(api::AddClientIDToOpenIDConnectProviderOutput {})
    }
}

impl Answers<api::RemoveClientIDFromOpenIDConnectProvider> for Iam {
    fn needs(call: &Call, op: &api::RemoveClientIDFromOpenIDConnectProvider) -> Result<Needs> {
        Provider::needs(call, &op.open_id_connect_provider_arn)
    }

    fn run(
        call: &mut Call,
        op: api::RemoveClientIDFromOpenIDConnectProvider,
    ) -> Result<api::RemoveClientIDFromOpenIDConnectProviderOutput> {
        let mut provider = Provider::find(call, &op.open_id_connect_provider_arn)?;
        provider.clients.retain(|client| *client != op.client_id);
        call.put(&provider)?;
        Ok(api::RemoveClientIDFromOpenIDConnectProviderOutput {})
    }
}

impl Answers<api::UpdateOpenIDConnectProviderThumbprint> for Iam {
    fn needs(call: &Call, op: &api::UpdateOpenIDConnectProviderThumbprint) -> Result<Needs> {
        Provider::needs(call, &op.open_id_connect_provider_arn)
    }

    fn run(
        call: &mut Call,
        op: api::UpdateOpenIDConnectProviderThumbprint,
    ) -> Result<api::UpdateOpenIDConnectProviderThumbprintOutput> {
        let mut provider = Provider::find(call, &op.open_id_connect_provider_arn)?;
        provider.thumbprints = op.thumbprint_list;
        call.put(&provider)?;
        Ok(api::UpdateOpenIDConnectProviderThumbprintOutput {})
    }
}

/// `AWS::IAM::OIDCProvider`. Its physical id is its ARN.
pub(crate) struct ProviderResource;

impl Resource for ProviderResource {
    const TYPE: &'static str = "AWS::IAM::OIDCProvider";
    const PROPERTIES: &'static [&'static str] = &["ClientIdList", "Tags", "ThumbprintList", "Url"];
    const CREATE_ONLY: &'static [&'static str] = &["Url"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateOpenIDConnectProvider = input(new)?;
        op.client_id_list = Some(stack::texts(new, "ClientIdList"));
        op.tags = tags::shown_if_any(&at.tags_of(new));
        let made = call.invoke(at.principal(), op)?;
        Ok(Made::Now(made.open_id_connect_provider_arn.unwrap_or_default()))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        if old.get("Url") != new.get("Url") {
            return Ok(Made::Replace);
        }
        let arn = id.to_owned();
        let (before, after) = (stack::texts(old, "ClientIdList"), stack::texts(new, "ClientIdList"));
        for client_id in after.iter().filter(|client| !before.contains(client)).cloned() {
            let open_id_connect_provider_arn = arn.clone();
            let op = api::AddClientIDToOpenIDConnectProvider { open_id_connect_provider_arn, client_id };
            call.invoke(at.principal(), op)?;
        }
        for client_id in before.iter().filter(|client| !after.contains(client)).cloned() {
            let open_id_connect_provider_arn = arn.clone();
            let op = api::RemoveClientIDFromOpenIDConnectProvider { open_id_connect_provider_arn, client_id };
            call.invoke(at.principal(), op)?;
        }
        if old.get("ThumbprintList") != new.get("ThumbprintList") {
            let op = api::UpdateOpenIDConnectProviderThumbprint {
                open_id_connect_provider_arn: arn.clone(),
                thumbprint_list: stack::texts(new, "ThumbprintList"),
            };
            call.invoke(at.principal(), op)?;
        }
        let retagged = at.retagged(old, new);
        if let Some(tags) = tags::shown_if_any(&retagged.added) {
            let open_id_connect_provider_arn = arn.clone();
            call.invoke(
                at.principal(),
                api::TagOpenIDConnectProvider { open_id_connect_provider_arn, tags },
            )?;
        }
        let tag_keys = retagged.gone;
        if !tag_keys.is_empty() {
            let open_id_connect_provider_arn = arn.clone();
            let op = api::UntagOpenIDConnectProvider { open_id_connect_provider_arn, tag_keys };
            call.invoke(at.principal(), op)?;
        }
        Ok(Made::Now(arn))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeleteOpenIDConnectProvider { open_id_connect_provider_arn: id.to_owned() };
        stack::gone_is_fine(call.invoke(at.principal(), op))?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok([("Arn".to_owned(), id.into())].into())
    }
}
