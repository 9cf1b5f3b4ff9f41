//! APIs: logs of their deployments, who may call their methods, usage plans, caches.

use template::Node;

use crate::check::Check;
use crate::model::{Model, Resource};
use crate::{Rule, reference, value};

const DEPLOYMENT: &str = "AWS::ApiGateway::Deployment";
const STAGE: &str = "AWS::ApiGateway::Stage";

/// What keeps all of the rules.
const KEPT: &str = "
Deployment:
  Type: AWS::ApiGateway::Deployment
  Properties: { RestApiId: api }
Stage:
  Type: AWS::ApiGateway::Stage
  Properties: { RestApiId: api, DeploymentId: !Ref Deployment, AccessLogSetting: { DestinationArn: arn } }
Making:
  Type: AWS::ApiGateway::Deployment
  Properties:
    RestApiId: api
    StageName: prod
    StageDescription: { AccessLogSetting: { DestinationArn: arn }, CachingEnabled: true, CacheDataEncrypted: true }
Plan:
  Type: AWS::ApiGateway::UsagePlan
  Properties: { ApiStages: [{ ApiId: api, Stage: !Ref Stage }, { ApiId: api, Stage: prod }] }
Method:
  Type: AWS::ApiGateway::Method
  Properties: { HttpMethod: GET, AuthorizationType: AWS_IAM }
Preflight:
  Type: AWS::ApiGateway::Method
  Properties: { HttpMethod: OPTIONS, AuthorizationType: NONE }
";

const fn warn(
    id: &'static str,
    name: &'static str,
    message: &'static str,
    finds: for<'t> fn(&Model<'t>) -> Vec<Resource<'t>>,
    violated_by: &'static str,
) -> Rule {
    Rule::warn(id, name, message, Check::Own { finds, violated_by, kept_by: KEPT })
}

pub(super) const RULES: &[Rule] = &[
    warn(
        "W45",
        "ApiGatewayAccessLoggingRule",
        "ApiGateway Deployment resource should have AccessLogSetting property configured when creating an API Stage \
         itself (through specifying the StageName and StageDescription properties).",
        |model| model.select(DEPLOYMENT, |deployment| !is_logged(model, deployment)),
        "
Deployment:
  Type: AWS::ApiGateway::Deployment
  Properties: { RestApiId: api, StageName: prod, StageDescription: { Description: silent } }
",
    ),
    warn(
        "W59",
        "ApiGatewayMethodAuthorizationTypeRule",
        "AWS::ApiGateway::Method should not have AuthorizationType set to 'NONE' unless it is of HttpMethod: OPTIONS.",
        |model| model.select("AWS::ApiGateway::Method", is_open),
        "
Method:
  Type: AWS::ApiGateway::Method
  Properties: { HttpMethod: GET, AuthorizationType: NONE }
",
    ),
    warn(
        "W64",
        "ApiGatewayStageUsagePlanRule",
        "AWS::ApiGateway::Stage resources should be associated with an AWS::ApiGateway::UsagePlan. ",
        |model| model.select(STAGE, |stage| !is_planned(model, |named| reference::is_to(named, stage.id))),
        "
Stage:
  Type: AWS::ApiGateway::Stage
  Properties: { RestApiId: api, DeploymentId: elsewhere }
",
    ),
    warn(
        "W68",
        "ApiGatewayDeploymentUsagePlanRule",
        "AWS::ApiGateway::Deployment resources should be associated with an AWS::ApiGateway::UsagePlan. ",
        |model| {
            model.select(DEPLOYMENT, |deployment| {
                !is_planned(model, |named| is_stage_of(model, deployment, named))
            })
        },
        "
Deployment:
  Type: AWS::ApiGateway::Deployment
  Properties: { RestApiId: api, StageName: test }
Plan:
  Type: AWS::ApiGateway::UsagePlan
  Properties: { ApiStages: [{ ApiId: api, Stage: prod }] }
",
    ),
    warn(
        "W87",
        "ApiGatewayCacheEncryptedRule",
        "ApiGateway Deployment should have cache data encryption enabled when caching is enabled in StageDescription \
         properties",
        |model| {
            model.select(DEPLOYMENT, |deployment| {
                let any =
                    |path: &str, test: fn(Option<&Node>) -> bool| deployment.at(path).into_iter().any(test);
                any("StageDescription.CachingEnabled", value::is_true)
                    && any("StageDescription.CacheDataEncrypted", |switch| !value::is_true(switch))
            })
        },
        "
Deployment:
  Type: AWS::ApiGateway::Deployment
  Properties: { RestApiId: api, StageName: prod, StageDescription: { CachingEnabled: true } }
",
    ),
];

/// Whether the stage that a deployment makes has a log, or else a stage of the template that is made of it.
fn is_logged(model: &Model<'_>, deployment: &Resource<'_>) -> bool {
    if deployment.lacks("StageDescription") {
        let logs = |stage: &Resource<'_>| !stage.lacks("AccessLogSetting");
        return stages_of(model, deployment).any(|stage| logs(&stage));
    }
    !deployment.lacks("StageDescription.AccessLogSetting")
}

/// The stages of the template that are made of a deployment.
fn stages_of<'t>(model: &Model<'t>, deployment: &Resource<'t>) -> impl Iterator<Item = Resource<'t>> {
    model
        .of_type(STAGE)
        .filter(|stage| stage.values("DeploymentId").any(|id| reference::is_to(id, deployment.id)))
}

/// Whether a usage plan names a stage that `is_meant`.
fn is_planned(model: &Model<'_>, is_meant: impl Fn(&Node) -> bool) -> bool {
    let named = |plan: Resource<'_>| plan.at("ApiStages[].Stage").into_iter().flatten().any(&is_meant);
    model.of_type("AWS::ApiGateway::UsagePlan").any(named)
}

/// Whether a stage that a plan names is one that a deployment makes, or one of the template made of it.
fn is_stage_of(model: &Model<'_>, deployment: &Resource<'_>, named: &Node) -> bool {
    deployment.values("StageName").any(|name| reference::same(Some(name), Some(named)))
        || stages_of(model, deployment).any(|stage| reference::is_to(named, stage.id))
}

fn is_open(method: &Resource<'_>) -> bool {
    let is = |value: &Node, expected: &str| {
        value.as_text().is_some_and(|text| text.eq_ignore_ascii_case(expected))
    };
    !method.values("HttpMethod").any(|verb| is(verb, "OPTIONS"))
        && method.at("AuthorizationType").into_iter().any(|kind| kind.is_none_or(|kind| is(kind, "NONE")))
}
