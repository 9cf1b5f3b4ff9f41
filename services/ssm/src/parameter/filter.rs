//! Filters of lists.

use kernel::{ApiError, Result};
use shapes_ssm as api;

use super::Parameter;

/// What a filter looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    Type,
    KeyId,
    Path,
    Label,
    Tier,
    DataType,
    /// The value of a tag; an empty name stands for any where keys are listed.
    Tag(String),
}

/// How a filter compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Equals,
    BeginsWith,
    Contains,
    /// Of paths: directly below.
    OneLevel,
    /// Of paths: anywhere below.
    Recursive,
}

#[derive(Clone, Debug)]
struct Filter {
    key: Field,
    how: How,
    values: Vec<String>,
}

/// Filters that must all hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Filters(Vec<Filter>);

impl Filters {
    /// Reads filters, of which a list takes those of some keys.
    pub(super) fn read(wire: Option<Vec<api::ParameterStringFilter>>, taken: &[Field]) -> Result<Self> {
        let filters = wire.unwrap_or_default().into_iter().map(|filter| Filter::read(filter, taken));
        filters.collect::<Result<_>>().map(Filters)
    }

    /// Reads the older kind of filters, which match beginnings.
    pub(super) fn read_old(wire: Vec<api::ParametersFilter>) -> Result<Self> {
        let filters = wire.into_iter().map(|filter| {
            let key = Field::read(&filter.key)?;
            Ok(Filter { key, how: How::BeginsWith, values: filter.values })
        });
        filters.collect::<Result<_>>().map(Filters)
    }

    /// Whether all hold for a parameter as it is now. Labels are left to the list: they choose a version.
    pub(super) fn hold(&self, parameter: &Parameter) -> bool {
        self.0.iter().all(|filter| filter.holds(parameter))
    }

    /// The label that is asked for.
    pub(super) fn label(&self) -> Option<&str> {
        let filter = self.0.iter().find(|filter| filter.key == Field::Label)?;
        filter.values.first().map(String::as_str)
    }
}

impl Field {
    fn read(text: &str) -> Result<Self> {
        Ok(match text {
            "Name" => Field::Name,
            "Type" => Field::Type,
            "KeyId" => Field::KeyId,
            "Path" => Field::Path,
            "Label" => Field::Label,
            "Tier" => Field::Tier,
            "DataType" => Field::DataType,
            _ => match text.strip_prefix("tag:") {
                Some(name) if !name.is_empty() => Field::Tag(name.to_owned()),
                _ => return Err(refuse_key(text)),
            },
        })
    }
}

impl Filter {
    fn read(wire: api::ParameterStringFilter, taken: &[Field]) -> Result<Self> {
        let key = Field::read(&wire.key)?;
        let class = if matches!(key, Field::Tag(_)) { Field::Tag(String::new()) } else { key.clone() };
        if !taken.contains(&class) {
            return Err(refuse_key(&wire.key));
        }
        let how = match (&key, wire.option.as_deref()) {
            (Field::Path, None | Some("OneLevel")) => How::OneLevel,
            (Field::Path, Some("Recursive")) => How::Recursive,
            (Field::Path, Some(other)) => return Err(refuse_option(&wire.key, other)),
            (_, None | Some("Equals")) => How::Equals,
            (Field::Label, Some(other)) => return Err(refuse_option(&wire.key, other)),
            (_, Some("BeginsWith")) => How::BeginsWith,
            (Field::Name, Some("Contains")) => How::Contains,
            (_, Some(other)) => return Err(refuse_option(&wire.key, other)),
        };
        let values = wire.values.unwrap_or_default();
        if values.is_empty() && !matches!(key, Field::Tag(_)) {
            let text = format!("The filter {} has no values", wire.key);
            return Err(ApiError::new("InvalidFilterValue", text));
        }
        Ok(Filter { key, how, values })
    }

    fn holds(&self, parameter: &Parameter) -> bool {
        let version = &parameter.current;
        let text = match &self.key {
            Field::Label => return true,
            Field::Name | Field::Path => Some(&parameter.name),
            Field::Type => Some(&version.kind),
            Field::KeyId => version.key_id.as_ref(),
            Field::Tier => Some(&version.tier),
            Field::DataType => Some(&version.data_type),
            Field::Tag(name) => parameter.tags.get(name),
        };
        let Some(text) = text else { return false };
        self.values.is_empty() || self.values.iter().any(|value| self.how.matches(text, value))
    }
}

impl How {
    fn matches(self, text: &str, value: &str) -> bool {
        // Names are found with or without their first slash.
        let beginning =
            || text.starts_with(value) || text.strip_prefix('/').is_some_and(|bare| bare.starts_with(value));
        let below = || text.strip_prefix(value.trim_end_matches('/'))?.strip_prefix('/');
        match self {
            How::Equals => text == value,
            How::BeginsWith => beginning(),
            How::Contains => text.contains(value),
            How::OneLevel => below().is_some_and(|rest| !rest.contains('/')),
            How::Recursive => below().is_some(),
        }
    }
}

fn refuse_key(key: &str) -> ApiError {
    ApiError::new("InvalidFilterKey", format!("The filter key {key} is not one that this operation takes"))
}

fn refuse_option(key: &str, option: &str) -> ApiError {
    ApiError::new("InvalidFilterOption", format!("The filter option {option} is not one that {key} takes"))
}
