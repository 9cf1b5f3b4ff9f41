//! The facts of texts.

use schema::{Length, Text};

pub(crate) static ACCESS_KEY_ID_TYPE: Text = Text::new(Length::between(16, 128)).pattern("[a-zA-Z_0-9]*");

pub(crate) static ACCESS_KEY_SECRET_TYPE: Text = Text::new(Length::NONE).sensitive();

pub(crate) static ARN_TYPE: Text = Text::new(Length::between(20, 2048)).pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+");

pub(crate) static ASSUMED_ROLE_ID_TYPE: Text = Text::new(Length::between(2, 193)).pattern("[a-zA-Z_0-9+=,.@:-]*");

pub(crate) static CLIENT_TOKEN_TYPE: Text = Text::new(Length::between(4, 20000)).sensitive();

pub(crate) static CONTEXT_ASSERTION_TYPE: Text = Text::new(Length::between(4, 2048));

pub(crate) static ENCODED_MESSAGE_TYPE: Text = Text::new(Length::between(1, 10240));

pub(crate) static EXTERNAL_ID_TYPE: Text = Text::new(Length::between(2, 1224)).pattern(r"[a-zA-Z_0-9+=,.@:\/-]*");

pub(crate) static FEDERATED_ID_TYPE: Text = Text::new(Length::between(2, 193)).pattern(r"[a-zA-Z_0-9+=,.@\:-]*");

pub(crate) static ROLE_SESSION_NAME_TYPE: Text = Text::new(Length::between(2, 64)).pattern("[a-zA-Z_0-9+=,.@-]*");

pub(crate) static SERIAL_NUMBER_TYPE: Text = Text::new(Length::between(9, 256)).pattern("[a-zA-Z_0-9+=/:,.@-]*");

pub(crate) static SESSION_POLICY_DOCUMENT_TYPE: Text = Text::new(Length::between(1, 2048)).pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+");

pub(crate) static SOURCE_IDENTITY_TYPE: Text = Text::new(Length::between(2, 64)).pattern("[a-zA-Z_0-9+=,.@-]*");

pub(crate) static TAG_KEY_TYPE: Text = Text::new(Length::between(1, 128)).pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+");

pub(crate) static TAG_VALUE_TYPE: Text = Text::new(Length::at_most(256)).pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*");

pub(crate) static TOKEN_CODE_TYPE: Text = Text::new(Length::between(6, 6)).pattern("[0-9]*");

pub(crate) static TOKEN_TYPE: Text = Text::new(Length::NONE).sensitive();

pub(crate) static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Text = Text::new(Length::at_least(1)).pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+");

pub(crate) static URL_TYPE: Text = Text::new(Length::between(4, 2048));

pub(crate) static USER_NAME_TYPE: Text = Text::new(Length::between(2, 32)).pattern("[a-zA-Z_0-9+=,.@-]*");

pub(crate) static WEB_IDENTITY_SUBJECT_TYPE: Text = Text::new(Length::between(6, 255));
