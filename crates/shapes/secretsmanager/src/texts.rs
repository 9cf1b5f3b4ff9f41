//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static CLIENT_REQUEST_TOKEN_TYPE: Text = Text::new(Length::between(32, 64));

pub(crate) static DESCRIPTION_TYPE: Text = Text::new(Length::at_most(2048));

pub(crate) static DURATION_TYPE: Text = Text::new(Length::between(2, 3)).pattern("[0-9]+h");

pub(crate) static EXCLUDE_CHARACTERS_TYPE: Text = Text::new(Length::at_most(4096));

pub(crate) static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE: Text = Text::new(Length::between(1, 256));

pub(crate) static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE: Text = Text::new(Length::between(1, 2048));

pub(crate) static FILTER_NAME_STRING_TYPE: Text = Text::new(Length::NONE).one_of(&[filter_name_string_type::DESCRIPTION, filter_name_string_type::NAME, filter_name_string_type::TAG_KEY, filter_name_string_type::TAG_VALUE, filter_name_string_type::PRIMARY_REGION, filter_name_string_type::OWNING_SERVICE, filter_name_string_type::ALL]);

pub(crate) static FILTER_VALUE_STRING_TYPE: Text = Text::new(Length::at_most(512)).pattern(r"^\!?[a-zA-Z0-9 :_@\/\+\=\.\-\!]*$");

pub(crate) static KMS_KEY_ID_TYPE: Text = Text::new(Length::at_most(2048));

pub(crate) static MEDEA_TYPE_TYPE: Text = Text::new(Length::at_most(256));

pub(crate) static NAME_TYPE: Text = Text::new(Length::between(1, 512));

pub(crate) static NEXT_TOKEN_TYPE: Text = Text::new(Length::between(1, 4096));

pub(crate) static NON_EMPTY_RESOURCE_POLICY_TYPE: Text = Text::new(Length::between(1, 20480));

pub(crate) static OWNING_SERVICE_TYPE: Text = Text::new(Length::between(1, 128));

pub(crate) static RANDOM_PASSWORD_TYPE: Text = Text::new(Length::at_most(4096)).sensitive();

pub(crate) static REGION_TYPE: Text = Text::new(Length::between(1, 128)).pattern("^([a-z]+-)+[0-9]+$");

pub(crate) static RESOURCE_POLICY_NAME_TYPE: Text = Text::new(Length::between(1, 64)).pattern(r"[0-9A-Za-z\-\_]+");

pub(crate) static ROLE_ARN_TYPE: Text = Text::new(Length::between(20, 2048));

pub(crate) static ROTATION_LAMBDA_ARN_TYPE: Text = Text::new(Length::at_most(2048));

pub(crate) static ROTATION_TOKEN_TYPE: Text = Text::new(Length::between(36, 256)).pattern(r"^[a-zA-Z0-9\-]+$").sensitive();

pub(crate) static SCHEDULE_EXPRESSION_TYPE: Text = Text::new(Length::between(1, 256)).pattern(r"[0-9A-Za-z\(\)#\?\*\-\/, ]+");

pub(crate) static SECRET_ARN_TYPE: Text = Text::new(Length::between(20, 2048));

pub(crate) static SECRET_ID_TYPE: Text = Text::new(Length::between(1, 2048));

pub(crate) static SECRET_NAME_TYPE: Text = Text::new(Length::between(1, 256));

pub(crate) static SECRET_STRING_TYPE: Text = Text::new(Length::between(1, 65536)).sensitive();

pub(crate) static SECRET_VERSION_ID_TYPE: Text = Text::new(Length::between(32, 64));

pub(crate) static SECRET_VERSION_STAGE_TYPE: Text = Text::new(Length::between(1, 256));

pub(crate) static SORT_BY_TYPE: Text = Text::new(Length::NONE).one_of(&[sort_by_type::CREATED_DATE, sort_by_type::LAST_ACCESSED_DATE, sort_by_type::LAST_CHANGED_DATE, sort_by_type::NAME]);

pub(crate) static SORT_ORDER_TYPE: Text = Text::new(Length::NONE).one_of(&[sort_order_type::ASC, sort_order_type::DESC]);

pub(crate) static STATUS_MESSAGE_TYPE: Text = Text::new(Length::between(1, 4096));

pub(crate) static STATUS_TYPE: Text = Text::new(Length::NONE).one_of(&[status_type::IN_SYNC, status_type::FAILED, status_type::IN_PROGRESS, status_type::PENDING, status_type::DETACHED]);

pub(crate) static TAG_KEY_TYPE: Text = Text::new(Length::between(1, 128));

pub(crate) static TAG_VALUE_TYPE: Text = Text::new(Length::at_most(256));
