//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ACTION: Text = Text::new(Length::between(1, 64)).pattern("events:[a-zA-Z]+");

pub(crate) static ARCHIVE_ARN: Text = Text::new(Length::between(1, 1600)).pattern(r"^arn:aws([a-z]|\-)*:events:([a-z]|[0-9]|\-)*:([0-9]{12})?:.+\/.+$");

pub(crate) static ARCHIVE_DESCRIPTION: Text = Text::new(Length::at_most(512)).pattern(".*");

pub(crate) static ARCHIVE_NAME: Text = Text::new(Length::between(1, 48)).pattern(r"[\.\-_A-Za-z0-9]+");

pub(crate) static ARCHIVE_STATE: Text = Text::new(Length::NONE).one_of(&[archive_state::ENABLED, archive_state::DISABLED, archive_state::CREATING, archive_state::UPDATING, archive_state::CREATE_FAILED, archive_state::UPDATE_FAILED]);

pub(crate) static ARCHIVE_STATE_REASON: Text = Text::new(Length::at_most(512)).pattern(".*");

pub(crate) static ARN: Text = Text::new(Length::between(1, 1600));

pub(crate) static ASSIGN_PUBLIC_IP: Text = Text::new(Length::NONE).one_of(&[assign_public_ip::ENABLED, assign_public_ip::DISABLED]);

pub(crate) static CAPACITY_PROVIDER: Text = Text::new(Length::between(1, 255));

pub(crate) static CREATED_BY: Text = Text::new(Length::between(1, 128));

pub(crate) static DATABASE: Text = Text::new(Length::between(1, 64));

pub(crate) static DB_USER: Text = Text::new(Length::between(1, 128));

pub(crate) static ENDPOINT_ID: Text = Text::new(Length::between(1, 50)).pattern(r"^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$");

pub(crate) static EVENT_BUS_ARN: Text = Text::new(Length::between(1, 1600)).pattern(r"^arn:aws([a-z]|\-)*:events:([a-z]|[0-9]|\-)*:([0-9]{12})?:.+\/.+$");

pub(crate) static EVENT_BUS_DESCRIPTION: Text = Text::new(Length::at_most(512));

pub(crate) static EVENT_BUS_NAME: Text = Text::new(Length::between(1, 256)).pattern(r"[/\.\-_A-Za-z0-9]+");

pub(crate) static EVENT_BUS_NAME_OR_ARN: Text = Text::new(Length::between(1, 1600)).pattern(r"(arn:aws[a-zA-Z_0-9-]*:events:[a-z]+-[a-z]+-[a-zA-Z_0-9-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+");

pub(crate) static EVENT_ID: Text = Text::new(Length::at_most(64));

pub(crate) static EVENT_PATTERN: Text = Text::new(Length::at_most(4096));

pub(crate) static EVENT_RESOURCE: Text = Text::new(Length::at_most(2048));

pub(crate) static EVENT_SOURCE_NAME: Text = Text::new(Length::between(1, 256)).pattern(r"aws\.partner(/[\.\-_A-Za-z0-9]+){2,}");

pub(crate) static GRAPH_QL_OPERATION: Text = Text::new(Length::between(1, 1048576)).sensitive();

pub(crate) static HEADER_KEY: Text = Text::new(Length::at_most(512)).pattern("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$");

pub(crate) static HEADER_VALUE: Text = Text::new(Length::at_most(512)).pattern(r"^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$");

pub(crate) static INCLUDE_DETAIL: Text = Text::new(Length::NONE).one_of(&[include_detail::NONE, include_detail::FULL]);

pub(crate) static INPUT_TRANSFORMER_PATH_KEY: Text = Text::new(Length::between(1, 256)).pattern(r"[A-Za-z0-9\_\-]+");

pub(crate) static KMS_KEY_IDENTIFIER: Text = Text::new(Length::at_most(2048)).pattern(r"^[a-zA-Z0-9_\-/:]*$");

pub(crate) static LAUNCH_TYPE: Text = Text::new(Length::NONE).one_of(&[launch_type::EC2, launch_type::FARGATE, launch_type::EXTERNAL]);

pub(crate) static LEVEL: Text = Text::new(Length::NONE).one_of(&[level::OFF, level::ERROR, level::INFO, level::TRACE]);

pub(crate) static MANAGED_BY: Text = Text::new(Length::between(1, 128));

pub(crate) static MESSAGE_GROUP_ID: Text = Text::new(Length::at_most(100));

pub(crate) static NEXT_TOKEN: Text = Text::new(Length::between(1, 2048));

pub(crate) static NON_PARTNER_EVENT_BUS_NAME: Text = Text::new(Length::between(1, 256)).pattern(r"[\.\-_A-Za-z0-9]+");

pub(crate) static NON_PARTNER_EVENT_BUS_NAME_OR_ARN: Text = Text::new(Length::between(1, 1600)).pattern(r"(arn:aws[a-zA-Z_0-9-]*:events:[a-z]+-[a-z]+-[a-zA-Z_0-9-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+");

pub(crate) static PATH_PARAMETER: Text = Text::new(Length::NONE).pattern(r".*[^\x20\t\n\x0B\x0C\r].*");

pub(crate) static PLACEMENT_CONSTRAINT_EXPRESSION: Text = Text::new(Length::at_most(2000));

pub(crate) static PLACEMENT_CONSTRAINT_TYPE: Text = Text::new(Length::NONE).one_of(&[placement_constraint_type::DISTINCT_INSTANCE, placement_constraint_type::MEMBER_OF]);

pub(crate) static PLACEMENT_STRATEGY_FIELD: Text = Text::new(Length::at_most(255));

pub(crate) static PLACEMENT_STRATEGY_TYPE: Text = Text::new(Length::NONE).one_of(&[placement_strategy_type::RANDOM, placement_strategy_type::SPREAD, placement_strategy_type::BINPACK]);

pub(crate) static PRINCIPAL: Text = Text::new(Length::between(1, 12)).pattern(r"([0-9]{12}|\*)");

pub(crate) static PROPAGATE_TAGS: Text = Text::new(Length::NONE).one_of(&[propagate_tags::TASK_DEFINITION]);

pub(crate) static QUERY_STRING_KEY: Text = Text::new(Length::at_most(512)).pattern(r"[^\x00-\x1F\x7F]+");

pub(crate) static QUERY_STRING_VALUE: Text = Text::new(Length::at_most(512)).pattern(r"[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+");

pub(crate) static REDSHIFT_SECRET_MANAGER_ARN: Text = Text::new(Length::between(1, 1600)).pattern(r"(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[a-zA-Z_0-9_-]+(\[([0-9]+|\*)\])*)*)");

pub(crate) static REFERENCE_ID: Text = Text::new(Length::at_most(1024));

pub(crate) static REPLAY_ARN: Text = Text::new(Length::between(1, 1600)).pattern(r"^arn:aws([a-z]|\-)*:events:([a-z]|[0-9]|\-)*:([0-9]{12})?:.+\/[\.\-_A-Za-z0-9]+$");

pub(crate) static REPLAY_DESCRIPTION: Text = Text::new(Length::at_most(512)).pattern(".*");

pub(crate) static REPLAY_NAME: Text = Text::new(Length::between(1, 64)).pattern(r"[\.\-_A-Za-z0-9]+");

pub(crate) static REPLAY_STATE: Text = Text::new(Length::NONE).one_of(&[replay_state::STARTING, replay_state::RUNNING, replay_state::CANCELLING, replay_state::COMPLETED, replay_state::CANCELLED, replay_state::FAILED]);

pub(crate) static REPLAY_STATE_REASON: Text = Text::new(Length::at_most(512)).pattern(".*");

pub(crate) static RESOURCE_ARN: Text = Text::new(Length::between(1, 1600));

pub(crate) static ROLE_ARN: Text = Text::new(Length::between(1, 1600));

pub(crate) static RULE_ARN: Text = Text::new(Length::between(1, 1600));

pub(crate) static RULE_DESCRIPTION: Text = Text::new(Length::at_most(512));

pub(crate) static RULE_NAME: Text = Text::new(Length::between(1, 64)).pattern(r"[\.\-_A-Za-z0-9]+");

pub(crate) static RULE_STATE: Text = Text::new(Length::NONE).one_of(&[rule_state::ENABLED, rule_state::DISABLED, rule_state::ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS]);

pub(crate) static RUN_COMMAND_TARGET_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$");

pub(crate) static RUN_COMMAND_TARGET_VALUE: Text = Text::new(Length::between(1, 256));

pub(crate) static SAGE_MAKER_PIPELINE_PARAMETER_NAME: Text = Text::new(Length::between(1, 256)).pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");

pub(crate) static SAGE_MAKER_PIPELINE_PARAMETER_VALUE: Text = Text::new(Length::at_most(1024));

pub(crate) static SCHEDULE_EXPRESSION: Text = Text::new(Length::at_most(256));

pub(crate) static SQL: Text = Text::new(Length::between(1, 100000)).sensitive();

pub(crate) static STATEMENT_ID: Text = Text::new(Length::between(1, 64)).pattern("[a-zA-Z0-9-_]+");

pub(crate) static STATEMENT_NAME: Text = Text::new(Length::between(1, 500));

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128));

pub(crate) static TAG_VALUE: Text = Text::new(Length::at_most(256));

pub(crate) static TARGET_ARN: Text = Text::new(Length::between(1, 1600));

pub(crate) static TARGET_ID: Text = Text::new(Length::between(1, 64)).pattern(r"[\.\-_A-Za-z0-9]+");

pub(crate) static TARGET_INPUT: Text = Text::new(Length::at_most(8192));

pub(crate) static TARGET_INPUT_PATH: Text = Text::new(Length::at_most(256));

pub(crate) static TARGET_PARTITION_KEY_PATH: Text = Text::new(Length::at_most(256));

pub(crate) static TRACE_HEADER: Text = Text::new(Length::between(1, 500));

pub(crate) static TRANSFORMER_INPUT: Text = Text::new(Length::between(1, 8192));
