//! The facts of texts.

use schema::{Length, Text};

pub(crate) static AMAZON_RESOURCE_NAME: Text = Text::new(Length::between(1, 1011));

pub(crate) static PHONE_NUMBER: Text = Text::new(Length::NONE).sensitive();

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128));

pub(crate) static TAG_VALUE: Text = Text::new(Length::at_most(256));
