//! The facts of texts.

use schema::{Length, Text};

pub(crate) static CUSTOM_ATTRIBUTES_HEADER: Text = Text::new(Length::at_most(1024)).pattern(r"\p{ASCII}*").sensitive();

pub(crate) static ENABLE_EXPLANATIONS_HEADER: Text = Text::new(Length::between(1, 64)).pattern(".*");

pub(crate) static ENDPOINT_NAME: Text = Text::new(Length::at_most(63)).pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*");

pub(crate) static FILENAME_HEADER: Text = Text::new(Length::between(1, 32)).pattern(r"[a-zA-Z0-9][a-zA-Z0-9_-]*(\.[a-zA-Z0-9_-]*)?");

pub(crate) static HEADER: Text = Text::new(Length::at_most(1024)).pattern(r"\p{ASCII}*");

pub(crate) static INFERENCE_COMPONENT_HEADER: Text = Text::new(Length::at_most(63)).pattern(r"^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$");

pub(crate) static INFERENCE_ID: Text = Text::new(Length::between(1, 64)).pattern(r"\A[^\x20\t\n\x0B\x0C\r][\x20-\x7E]*\z");

pub(crate) static INPUT_LOCATION_HEADER: Text = Text::new(Length::between(1, 1024)).pattern("^(https|s3)://([^/]+)/?(.*)$");

pub(crate) static NEW_SESSION_RESPONSE_HEADER: Text = Text::new(Length::at_most(256)).pattern(r"^[a-zA-Z0-9](-*[a-zA-Z0-9])*;[\x20\t\n\x0B\x0C\r]Expires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$");

pub(crate) static PREFIX_AWARE_ID_HEADER: Text = Text::new(Length::between(1, 64)).pattern(r"\A[^\x20\t\n\x0B\x0C\r][\x20-\x7E]*\z");

pub(crate) static S3_OUTPUT_PATH_EXTENSION_HEADER: Text = Text::new(Length::between(1, 512)).pattern("[a-zA-Z0-9!_.*'()/-]+");

pub(crate) static SESSION_ID_HEADER: Text = Text::new(Length::at_most(256)).pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");

pub(crate) static SESSION_ID_OR_NEW_SESSION_CONSTANT_HEADER: Text = Text::new(Length::at_most(256)).pattern("^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");

pub(crate) static TARGET_CONTAINER_HOSTNAME_HEADER: Text = Text::new(Length::at_most(63)).pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*");

pub(crate) static TARGET_MODEL_HEADER: Text = Text::new(Length::between(1, 1024)).pattern(r"\A[^\x20\t\n\x0B\x0C\r][\x20-\x7E]*\z");

pub(crate) static TARGET_VARIANT_HEADER: Text = Text::new(Length::at_most(63)).pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*");
