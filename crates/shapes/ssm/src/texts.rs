//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ALLOWED_PATTERN: Text = Text::new(Length::at_most(1024));

pub(crate) static PS_PARAMETER_NAME: Text = Text::new(Length::between(1, 2048));

pub(crate) static PS_PARAMETER_SELECTOR: Text = Text::new(Length::at_most(128));

pub(crate) static PS_PARAMETER_VALUE: Text = Text::new(Length::NONE).sensitive();

pub(crate) static PARAMETER_DATA_TYPE: Text = Text::new(Length::at_most(128));

pub(crate) static PARAMETER_DESCRIPTION: Text = Text::new(Length::at_most(1024));

pub(crate) static PARAMETER_KEY_ID: Text = Text::new(Length::between(1, 256)).pattern("^([a-zA-Z0-9:/_-]+)$");

pub(crate) static PARAMETER_LABEL: Text = Text::new(Length::between(1, 100));

pub(crate) static PARAMETER_POLICIES: Text = Text::new(Length::between(1, 4096));

pub(crate) static PARAMETER_STRING_FILTER_KEY: Text = Text::new(Length::between(1, 132)).pattern("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$");

pub(crate) static PARAMETER_STRING_FILTER_VALUE: Text = Text::new(Length::between(1, 1024));

pub(crate) static PARAMETER_STRING_QUERY_OPTION: Text = Text::new(Length::between(1, 10));

pub(crate) static PARAMETER_TIER: Text = Text::new(Length::NONE).one_of(&[parameter_tier::STANDARD, parameter_tier::ADVANCED, parameter_tier::INTELLIGENT_TIERING]);

pub(crate) static PARAMETER_TYPE: Text = Text::new(Length::NONE).one_of(&[parameter_type::STRING, parameter_type::STRING_LIST, parameter_type::SECURE_STRING]);

pub(crate) static PARAMETERS_FILTER_KEY: Text = Text::new(Length::NONE).one_of(&[parameters_filter_key::NAME, parameters_filter_key::TYPE, parameters_filter_key::KEY_ID]);

pub(crate) static PARAMETERS_FILTER_VALUE: Text = Text::new(Length::between(1, 1024));

pub(crate) static RESOURCE_TYPE_FOR_TAGGING: Text = Text::new(Length::NONE).one_of(&[resource_type_for_tagging::DOCUMENT, resource_type_for_tagging::MANAGED_INSTANCE, resource_type_for_tagging::MAINTENANCE_WINDOW, resource_type_for_tagging::PARAMETER, resource_type_for_tagging::PATCH_BASELINE, resource_type_for_tagging::OPS_ITEM, resource_type_for_tagging::OPS_METADATA, resource_type_for_tagging::AUTOMATION, resource_type_for_tagging::ASSOCIATION, resource_type_for_tagging::CLOUD_CONNECTOR]);

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");

pub(crate) static TAG_VALUE: Text = Text::new(Length::at_most(256)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");
