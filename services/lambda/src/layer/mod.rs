//! Layers: zip files that functions find in `/opt`, in versions.

mod publish;
mod read;
pub(crate) mod resource;

use std::borrow::Cow;

use kernel::{ApiError, Call, Needs, Place, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_lambda as api;

use crate::code::Code;
use crate::function::Function;
use crate::function::configuration::moment;
use crate::version::Version;
use crate::{code_url, error};

/// How many layers a function may have.
const MOST: usize = 5;

/// A layer: how many versions it has had. Numbers do not come again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Layer {
    name: String,
    published: u64,
}

impl Record for Layer {
    const KIND: &'static str = "lambda_layer";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
}

/// A version of a layer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LayerVersion {
    layer: String,
    number: u64,
    pub(crate) code: Code,
    description: String,
    runtimes: Vec<String>,
    architectures: Vec<String>,
    license: Option<String>,
    created: Timestamp,
    /// It is deleted, and functions that have it keep it.
    #[serde(default)]
    deleted: bool,
    /// The id of the request that made it.
    #[serde(default)]
    request: String,
}

impl Record for LayerVersion {
    const KIND: &'static str = "lambda_layer_version";
    const INDEXES: &'static [&'static str] = &["layer"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(key(&self.layer, self.number))
    }
}

/// Numbers are as long as each other, so that versions are in their order.
fn key(layer: &str, number: u64) -> String {
    format!("{layer}:{number:020}")
}

/// A layer that a function has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Used {
    /// The ARN of the version.
    pub(crate) arn: String,
    pub(crate) size: u64,
}

/// A layer as a request names it.
struct Named {
    place: Place,
    name: String,
    number: Option<u64>,
}

impl Named {
    /// By its name or its ARN, with a version in it or without.
    fn parse(call: &Call, text: &str) -> Result<Self> {
        let unfit = || error::invalid(format!("{text} is not the name or the ARN of a layer"));
        let parts: Vec<&str> = text.split(':').collect();
        match *parts.as_slice() {
            [name] => Ok(Named { place: call.place().clone(), name: name.to_owned(), number: None }),
            ["arn", _, "lambda", region, account, "layer", name, ref rest @ ..] if rest.len() <= 1 => {
                let number = rest.first().map(|number| number.parse()).transpose().map_err(|_| unfit())?;
                Ok(Named { place: Place::new(account, region), name: name.to_owned(), number })
            }
            _ => Err(unfit()),
        }
    }

    fn arn(&self) -> String {
        self.place.arn("lambda", format_args!("layer:{}", self.name))
    }

    fn needs(&self, action: &'static str) -> Needs {
        let arn = self.number.map_or_else(|| self.arn(), |number| format!("{}:{number}", self.arn()));
        Needs::to(action, arn).owned_by(&self.place.account)
    }

    /// The version, if it is there.
    fn version(&self, call: &Call) -> Result<Option<LayerVersion>> {
        let number = self.number.unwrap_or_default();
        call.get_in::<LayerVersion>(&self.place, &key(&self.name, number))
    }

    /// The version, if it was not deleted.
    fn find(&self, call: &Call) -> Result<LayerVersion> {
        let found = self.version(call)?.filter(|version| !version.deleted);
        found.ok_or_else(|| error::absent("The resource you requested does not exist."))
    }
}

/// The need to use the layers that a request names.
pub(crate) fn needs(call: &Call, arns: Option<&Vec<String>>) -> Result<Needs> {
    arns.into_iter().flatten().try_fold(Needs::nothing(), |needs, arn| {
        Ok(needs.and(Named::parse(call, arn)?.needs("lambda:GetLayerVersion")))
    })
}

/// The layers that a request names, which must be there.
pub(crate) fn used(call: &Call, arns: &[String]) -> Result<Vec<Used>> {
    if arns.len() > MOST {
        return Err(error::invalid(format!("Cannot reference more than {MOST} layers.")));
    }
    let one = |arn: &String| {
        let named = Named::parse(call, arn)?;
        let absent = || error::invalid(format!("Layer version {arn} does not exist."));
        let version = named.find(call).map_err(|_| absent())?;
        Ok(Used { arn: arn.clone(), size: version.code.size })
    };
    arns.iter().map(one).collect()
}

/// The code of a layer that a function has.
pub(crate) fn code(call: &Call, arn: &str) -> Result<Code> {
    let gone = || kernel::internal(format_args!("the layer {arn} of a function is gone"));
    Ok(Named::parse(call, arn)?.version(call)?.ok_or_else(gone)?.code)
}

impl LayerVersion {
    fn arn(&self, place: &Place) -> String {
        format!("{}:{}", place.arn("lambda", format_args!("layer:{}", self.layer)), self.number)
    }

    /// Whether functions of the account have it.
    fn is_used(&self, call: &Call, place: &Place) -> Result<bool> {
        let arn = self.arn(place);
        let has = |layers: &[Used]| layers.iter().any(|layer| layer.arn == arn);
        let functions = call.every_in::<Function>(place, &Query::all())?;
        let versions = call.every_in::<Version>(place, &Query::all())?;
        Ok(functions.iter().any(|one| has(&one.latest.settings.layers))
            || versions.iter().any(|one| has(&one.configuration.settings.layers)))
    }

    fn content(&self, call: &Call, place: &Place) -> Result<api::LayerVersionContentOutput> {
        Ok(api::LayerVersionContentOutput {
            location: Some(code_url::url(call, place, &self.layer, &self.code)?),
            code_sha256: Some(self.code.sha256.clone()),
            code_size: i64::try_from(self.code.size).ok(),
            ..api::LayerVersionContentOutput::default()
        })
    }

    fn shown(&self, place: &Place) -> api::LayerVersionsListItem {
        let list = |list: &[String]| Some(list.to_vec()).filter(|list| !list.is_empty());
        api::LayerVersionsListItem {
            layer_version_arn: Some(self.arn(place)),
            version: i64::try_from(self.number).ok(),
            description: Some(self.description.clone()),
            created_date: Some(moment(self.created)),
            compatible_architectures: list(&self.architectures),
            compatible_runtimes: list(&self.runtimes),
            license_info: self.license.clone(),
        }
    }
}

/// A version as the output of one of the operations that give one.
macro_rules! output {
    ($output:ident, $call:expr, $version:expr, $place:expr) => {{
        let (version, place) = ($version, $place);
        let shown = version.shown(place);
        api::$output {
            content: Some(version.content($call, place)?),
            layer_arn: Some(place.arn("lambda", format_args!("layer:{}", version.layer))),
            layer_version_arn: shown.layer_version_arn,
            description: shown.description,
            created_date: shown.created_date,
            version: shown.version,
            compatible_architectures: shown.compatible_architectures,
            compatible_runtimes: shown.compatible_runtimes,
            license_info: shown.license_info,
        }
    }};
}
pub(crate) use output;

/// The number that a request names.
fn number(given: i64) -> Result<u64, ApiError> {
    u64::try_from(given).map_err(|_| error::invalid(format!("{given} is no version of a layer")))
}
