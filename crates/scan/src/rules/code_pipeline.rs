//! Webhooks of `CodePipeline`: the secret that they are called with.

use crate::{Rule, Severity, value};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "F69",
    name: "CodePipelineWebhookAuthenticationConfigurationSecretTokenRule",
    severity: Severity::Fail,
    message: "CodePipeline Webhook AuthenticationConfiguration SecretToken must not be a plaintext string or a Ref to \
              a Parameter with a Default value.  Can be Ref to a NoEcho Parameter without a Default, or a dynamic \
              reference to a secretsmanager value.",
    violated_by: "
Webhook:
  Type: AWS::CodePipeline::Webhook
  Properties:
    AuthenticationConfiguration: { SecretToken: in-plain-sight }
",
    kept_by: "
Webhook:
  Type: AWS::CodePipeline::Webhook
  Properties:
    AuthenticationConfiguration: { SecretToken: '{{resolve:secretsmanager:hook:SecretString:token}}' }
Open:
  Type: AWS::CodePipeline::Webhook
  Properties:
    AuthenticationConfiguration: { AllowedIPRange: 10.0.0.0/8 }
",
    finds: |model| {
        model.select("AWS::CodePipeline::Webhook", |webhook| {
            let tokens = webhook
                .values("AuthenticationConfiguration")
                .flat_map(|configuration| value::members(Some(configuration), "SecretToken"));
            tokens.flatten().any(|token| model.reveals(token))
        })
    },
}];
