//! Tags of everything that takes tags: `AddTags`, `ListTags`, `DeleteTags`.

use std::collections::BTreeMap;

use kernel::{Answers, ApiError, Call, Guarded, Needs, Place, Record, Result};
use policy::Arn;
use shapes_sagemaker as api;

use crate::hosting::endpoint::Endpoint;
use crate::hosting::endpoint_config::EndpointConfig;
use crate::hosting::model::Model;
use crate::jobs::record::{Noun, SageMakerJob};
use crate::pipelines::pipeline::Pipeline;
use crate::projects::Project;
use crate::registry::group::Group;
use crate::registry::package::{self, Package};
use crate::{SageMaker, error};

/// Tags as they are kept.
pub(crate) type Tags = BTreeMap<String, String>;

/// How many tags a thing may have.
const MOST: usize = 50;

/// A kind of record that takes tags.
pub(crate) trait Tagged: Record + Guarded {
    fn tags_mut(&mut self) -> &mut Tags;
}

/// A request's tags, as conditions ask for them.
pub(crate) fn pairs(tags: Option<&Vec<api::Tag>>) -> impl Iterator<Item = (&str, &str)> {
    tags.into_iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// The need to put a request's tags on what it makes, if it has any.
pub(crate) fn needs(arn: &str, tags: Option<&Vec<api::Tag>>) -> Needs {
    if tags.is_none_or(Vec::is_empty) {
        return Needs::nothing();
    }
    Needs::to("sagemaker:AddTags", arn).tagging(pairs(tags))
}

/// The last need's resource has these tags, by SageMaker's own key too.
pub(crate) fn shown_to(mut needs: Needs, tags: &Tags) -> Needs {
    for (key, value) in tags {
        needs = needs.when(format!("sagemaker:ResourceTag/{key}"), value);
    }
    needs
}

/// Puts tags over those of the same keys.
pub(crate) fn add(to: &mut Tags, tags: Vec<api::Tag>) -> Result<()> {
    if let Some(tag) = tags.iter().find(|tag| tag.key.starts_with("aws:")) {
        return Err(error::validation(format!("{}: tags that begin with aws: are AWS's own", tag.key)));
    }
    to.extend(tags.into_iter().map(|tag| (tag.key, tag.value)));
    if to.len() > MOST {
        return Err(error::validation(format!("too many tags: there may be {MOST}")));
    }
    Ok(())
}

/// Tags as the wire has them; absent if there are none.
pub(crate) fn wire(tags: &Tags) -> Option<Vec<api::Tag>> {
    let tag = |(key, value): (&String, &String)| api::Tag { key: key.clone(), value: value.clone() };
    (!tags.is_empty()).then(|| tags.iter().map(tag).collect())
}

/// A kind of thing that takes tags.
struct Kind {
    /// What the resource part of its ARNs begins with.
    prefix: &'static str,
    /// The id of its record, from the rest of the ARN in small letters.
    id: fn(&str) -> String,
    read: fn(&Call, &Place, &str) -> Result<Option<Tags>>,
    write: fn(&mut Call, &Place, &str, Tags) -> Result<()>,
}

impl Kind {
    const fn of<R: Tagged>(prefix: &'static str, id: fn(&str) -> String) -> Self {
        fn read<R: Tagged>(call: &Call, place: &Place, id: &str) -> Result<Option<Tags>> {
            Ok(call.get_in::<R>(place, id)?.map(|mut record| std::mem::take(record.tags_mut())))
        }
        fn write<R: Tagged>(call: &mut Call, place: &Place, id: &str, tags: Tags) -> Result<()> {
            let Some(mut record) = call.get_in::<R>(place, id)? else { return Err(absent(id)) };
            *record.tags_mut() = tags;
            call.put_in(place, &record)
        }
        Kind { prefix, id, read: read::<R>, write: write::<R> }
    }
}

/// All that takes tags.
const KINDS: [Kind; 10] = [
    Kind::of::<Endpoint>("endpoint", str::to_owned),
    Kind::of::<EndpointConfig>("endpoint-config", str::to_owned),
    Kind::of::<Group>("model-package-group", str::to_owned),
    Kind::of::<Model>("model", str::to_owned),
    Kind::of::<Package>("model-package", package::id),
    Kind::of::<Pipeline>("pipeline", str::to_owned),
    Kind::of::<Project>("project", str::to_owned),
    Kind::of::<SageMakerJob>("processing-job", |name| Noun::Processing.id(name)),
    Kind::of::<SageMakerJob>("training-job", |name| Noun::Training.id(name)),
    Kind::of::<SageMakerJob>("transform-job", |name| Noun::Transform.id(name)),
];

/// A thing with tags, as an ARN names it.
struct Named {
    kind: &'static Kind,
    place: Place,
    id: String,
}

impl Named {
    fn parse(call: &Call, text: &str) -> Result<Self> {
        let refuse = || error::validation(format!("this runtime keeps no tags of {text}"));
        let arn = Arn::parse(text).filter(|arn| arn.service == "sagemaker").ok_or_else(refuse)?;
        if arn.region != call.region() {
            return Err(error::validation(format!("{text} is in another region than {}", call.region())));
        }
        let (prefix, name) = arn.resource.split_once('/').ok_or_else(refuse)?;
        if prefix == "model-package" && name.contains('/') {
            return Err(error::validation(format!(
                "{text} is a version of a model package and has the tags of its group: tag the group"
            )));
        }
        let kind = KINDS.iter().find(|kind| kind.prefix == prefix).ok_or_else(refuse)?;
        let id = (kind.id)(&name.to_lowercase());
        Ok(Named { kind, place: Place::new(arn.account, arn.region), id })
    }

    fn tags(&self, call: &Call) -> Result<Option<Tags>> {
        (self.kind.read)(call, &self.place, &self.id)
    }

    fn needs(&self, call: &Call, arn: &str) -> Result<Needs> {
        struct Resource(Tags);
        impl Guarded for Resource {
            fn tags(&self) -> Option<&Tags> {
                Some(&self.0)
            }
        }
        let resource = Resource(self.tags(call)?.unwrap_or_default());
        let needs = Needs::on(arn).owned_by(&self.place.account).given(Some(&resource));
        Ok(shown_to(needs, &resource.0))
    }

    fn change<T>(&self, call: &mut Call, work: impl FnOnce(&mut Tags) -> Result<T>) -> Result<T> {
        let mut tags = self.tags(call)?.ok_or_else(|| absent(&self.id))?;
        let done = work(&mut tags)?;
        (self.kind.write)(call, &self.place, &self.id, tags)?;
        Ok(done)
    }
}

fn absent(name: &str) -> ApiError {
    error::validation(format!("Could not find resource {name}."))
}

impl Answers<api::AddTags> for SageMaker {
    fn needs(call: &Call, op: &api::AddTags) -> Result<Needs> {
        let named = Named::parse(call, &op.resource_arn)?;
        Ok(named.needs(call, &op.resource_arn)?.tagging(pairs(Some(&op.tags))))
    }

    fn run(call: &mut Call, op: api::AddTags) -> Result<api::AddTagsOutput> {
        let named = Named::parse(call, &op.resource_arn)?;
        named.change(call, |tags| {
            add(tags, op.tags)?;
            Ok(api::AddTagsOutput { tags: wire(tags) })
        })
    }
}

impl Answers<api::ListTags> for SageMaker {
    fn needs(call: &Call, op: &api::ListTags) -> Result<Needs> {
        Named::parse(call, &op.resource_arn)?.needs(call, &op.resource_arn)
    }

    /// All at once: a thing has at most as many tags as the smallest page that may be asked for.
    fn run(call: &Call, op: api::ListTags) -> Result<api::ListTagsOutput> {
        let tags = Named::parse(call, &op.resource_arn)?.tags(call)?;
        let tags = tags.ok_or_else(|| absent(&op.resource_arn))?;
        let tags = wire(&tags).unwrap_or_default();
        Ok(api::ListTagsOutput { tags: Some(tags), next_token: None })
    }
}

impl Answers<api::DeleteTags> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteTags) -> Result<Needs> {
        let needs = Named::parse(call, &op.resource_arn)?.needs(call, &op.resource_arn)?;
        Ok(needs.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::DeleteTags) -> Result<api::DeleteTagsOutput> {
        let named = Named::parse(call, &op.resource_arn)?;
        named.change(call, |tags| {
            tags.retain(|key, _| !op.tag_keys.contains(key));
            Ok(api::DeleteTagsOutput {})
        })
    }
}
