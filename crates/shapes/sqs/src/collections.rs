//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static AWS_ACCOUNT_ID_LIST: List = List { item: Type::Text(Text::FREE), wire: "AWSAccountId", flattened: true, length: Length::NONE };

pub(crate) static ACTION_NAME_LIST: List = List { item: Type::Text(Text::FREE), wire: "ActionName", flattened: true, length: Length::NONE };

pub(crate) static ATTRIBUTE_NAME_LIST: List = List { item: Type::Text(Text::FREE), wire: "AttributeName", flattened: true, length: Length::NONE };

pub(crate) static BATCH_RESULT_ERROR_ENTRY_LIST: List = List { item: Type::Structure(&schemas::BATCH_RESULT_ERROR_ENTRY), wire: "BatchResultErrorEntry", flattened: true, length: Length::NONE };

pub(crate) static BINARY_LIST_FLATTENED: List = List { item: Type::Blob(Length::NONE), wire: "BinaryListValue", flattened: true, length: Length::NONE };

pub(crate) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST: List = List { item: Type::Structure(&schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY), wire: "ChangeMessageVisibilityBatchRequestEntry", flattened: true, length: Length::NONE };

pub(crate) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST: List = List { item: Type::Structure(&schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY), wire: "ChangeMessageVisibilityBatchResultEntry", flattened: true, length: Length::NONE };

pub(crate) static DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST: List = List { item: Type::Structure(&schemas::DELETE_MESSAGE_BATCH_REQUEST_ENTRY), wire: "DeleteMessageBatchRequestEntry", flattened: true, length: Length::NONE };

pub(crate) static DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST: List = List { item: Type::Structure(&schemas::DELETE_MESSAGE_BATCH_RESULT_ENTRY), wire: "DeleteMessageBatchResultEntry", flattened: true, length: Length::NONE };

pub(crate) static MESSAGE_ATTRIBUTE_NAME_LIST: List = List { item: Type::Text(Text::FREE), wire: "MessageAttributeName", flattened: true, length: Length::NONE };

pub(crate) static MESSAGE_BODY_ATTRIBUTE_MAP: Map = Map { key: Text::FREE, value: Type::Structure(&schemas::MESSAGE_ATTRIBUTE_VALUE), key_wire: "Name", value_wire: "Value", flattened: true, length: Length::NONE };

pub(crate) static MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP: Map = Map { key: &texts::MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS, value: Type::Structure(&schemas::MESSAGE_SYSTEM_ATTRIBUTE_VALUE), key_wire: "Name", value_wire: "Value", flattened: true, length: Length::NONE };

pub(crate) static MESSAGE_LIST: List = List { item: Type::Structure(&schemas::MESSAGE), wire: "Message", flattened: true, length: Length::NONE };

pub(crate) static MESSAGE_SYSTEM_ATTRIBUTE_LIST: List = List { item: Type::Text(Text::FREE), wire: "MessageSystemAttributeName", flattened: true, length: Length::NONE };

pub(crate) static MESSAGE_SYSTEM_ATTRIBUTE_MAP: Map = Map { key: &texts::MESSAGE_SYSTEM_ATTRIBUTE_NAME, value: Type::Text(Text::FREE), key_wire: "Name", value_wire: "Value", flattened: true, length: Length::NONE };

pub(crate) static QUEUE_ATTRIBUTE_MAP: Map = Map { key: &texts::QUEUE_ATTRIBUTE_NAME, value: Type::Text(Text::FREE), key_wire: "Name", value_wire: "Value", flattened: true, length: Length::NONE };

pub(crate) static QUEUE_URL_LIST: List = List { item: Type::Text(Text::FREE), wire: "QueueUrl", flattened: true, length: Length::NONE };

pub(crate) static SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST: List = List { item: Type::Structure(&schemas::SEND_MESSAGE_BATCH_REQUEST_ENTRY), wire: "SendMessageBatchRequestEntry", flattened: true, length: Length::NONE };

pub(crate) static SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST: List = List { item: Type::Structure(&schemas::SEND_MESSAGE_BATCH_RESULT_ENTRY), wire: "SendMessageBatchResultEntry", flattened: true, length: Length::NONE };

pub(crate) static STRING_LIST_FLATTENED: List = List { item: Type::Text(Text::FREE), wire: "StringListValue", flattened: true, length: Length::NONE };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(Text::FREE), wire: "TagKey", flattened: true, length: Length::NONE };

pub(crate) static TAG_MAP: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "Key", value_wire: "Value", flattened: true, length: Length::NONE };
