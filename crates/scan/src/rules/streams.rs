//! Streams of Kinesis: encryption on the server's side.

use template::Node;

use crate::Rule;
use crate::check::Check;

pub(super) const RULES: &[Rule] = &[
    Rule::warn(
        "W49",
        "KinesisStreamStreamEncryptionRule",
        "Kinesis Stream should specify StreamEncryption. EncryptionType should be KMS and specify KMS Key Id.",
        Check::Own {
            violated_by: "
Stream:
  Type: AWS::Kinesis::Stream
  Properties: { StreamEncryption: { EncryptionType: NONE, KeyId: alias/streams } }
",
            kept_by: "
Stream:
  Type: AWS::Kinesis::Stream
  Properties: { StreamEncryption: { EncryptionType: KMS, KeyId: alias/streams } }
",
            finds: |model| {
                let none = |kind: Option<&Node>| kind.is_none_or(|kind| kind.as_text() == Some("NONE"));
                model.select("AWS::Kinesis::Stream", |stream| {
                    stream.lacks("StreamEncryption.KeyId")
                        || stream.at("StreamEncryption.EncryptionType").into_iter().any(none)
                })
            },
        },
    ),
    Rule::warn(
        "W88",
        "KinesisFirehoseDeliveryStreamEncryptionRule",
        "Kinesis Firehose DeliveryStream of type DirectPut should specify SSE.",
        Check::Own {
            violated_by: "
Delivery:
  Type: AWS::KinesisFirehose::DeliveryStream
  Properties: { DeliveryStreamType: DirectPut }
",
            kept_by: "
Delivery:
  Type: AWS::KinesisFirehose::DeliveryStream
  Properties: { DeliveryStreamEncryptionConfigurationInput: { KeyType: AWS_OWNED_CMK } }
FromStream:
  Type: AWS::KinesisFirehose::DeliveryStream
  Properties: { DeliveryStreamType: KinesisStreamAsSource }
",
            finds: |model| {
                let encrypted_before = |kind: &Node| kind.as_text() == Some("KinesisStreamAsSource");
                model.select("AWS::KinesisFirehose::DeliveryStream", |delivery| {
                    !delivery.values("DeliveryStreamType").any(encrypted_before)
                        && delivery.lacks("DeliveryStreamEncryptionConfigurationInput.KeyType")
                })
            },
        },
    ),
];
