//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ACCOUNT_ID: Text = Text::new(Length::between(12, 12)).pattern("[0-9]{12}");

pub(crate) static AMAZON_RESOURCE_NAME: Text = Text::new(Length::between(1, 1011)).pattern("arn:aws(-[a-zA-Z_0-9]+)*:.+:.+:[0-9]{12}:.+");

pub(crate) static CONNECTION_ARN: Text = Text::new(Length::at_most(256)).pattern("arn:aws(-[a-zA-Z_0-9]+)*:.+:.+:[0-9]{12}:.+");

pub(crate) static CONNECTION_NAME: Text = Text::new(Length::between(1, 32)).pattern("(?s:.)*");

pub(crate) static CONNECTION_STATUS: Text = Text::new(Length::NONE).one_of(&[connection_status::PENDING, connection_status::AVAILABLE, connection_status::ERROR]);

pub(crate) static HOST_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws(-[a-zA-Z_0-9]+)*:(codestar-connections|codeconnections):.+:[0-9]{12}:host\/.+");

pub(crate) static NEXT_TOKEN: Text = Text::new(Length::between(1, 1024)).pattern("^.*$");

pub(crate) static PROVIDER_TYPE: Text = Text::new(Length::NONE).one_of(&[provider_type::BITBUCKET, provider_type::GIT_HUB, provider_type::GIT_HUB_ENTERPRISE_SERVER, provider_type::GIT_LAB, provider_type::GIT_LAB_SELF_MANAGED, provider_type::AZURE_DEV_OPS]);

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128)).pattern(".*");

pub(crate) static TAG_VALUE: Text = Text::new(Length::at_most(256)).pattern(".*");
