//! A World with Service Catalog in it, and short words for what tests say often.

use std::fmt::Debug;

use cloudformation::CloudFormation;
use kernel::{Authority, Call, Caller, Denied, Need, Registry, Result};
use policy::Principal;
use schema::ApiError;
use serde_json::{Value, json};
use servicecatalog::ServiceCatalog;
use shapes_cloudformation as cfn;
use shapes_servicecatalog as api;
use ssm::Ssm;
use testkit::{Client, Everybody, World};

pub(crate) const LEAD: &str = "arn:aws:iam::111111111111:role/Lead";
pub(crate) const LAUNCH: &str = "arn:aws:iam::111111111111:role/Launch";
/// A role that does not trust Service Catalog.
pub(crate) const CLOSED: &str = "arn:aws:iam::111111111111:role/Closed";

/// A product's template: it makes a parameter of the Parameter Store.
pub(crate) const TEMPLATE: &str = "
Parameters:
  Name: {Type: String, AllowedPattern: '[a-z]+', Description: whose it is}
  Size: {Type: Number, Default: 1, MaxValue: 9}
Resources:
  Stored: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: !Sub '/p/${Name}', Value: !Ref Size}}
Outputs:
  Where: {Value: !Ref Stored, Description: its name}
";

/// Lets everybody do everything, except take the role [`CLOSED`].
pub(crate) struct Most;

impl Authority for Most {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        if arn == CLOSED {
            return Err(ApiError::new("AccessDenied", "it trusts nobody"));
        }
        Everybody.assume(call, arn, session)
    }

    fn chain(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        Everybody.chain(call, arn, session)
    }

    fn decide(&self, call: &Call, need: &Need) -> Result<(), Denied> {
        Everybody.decide(call, need)
    }
}

pub(crate) fn world() -> World {
    world_of(Registry::new(Most))
}

/// The same under another authority.
pub(crate) fn world_of(registry: Registry) -> World {
    World::of(registry.serve::<ServiceCatalog>().serve::<CloudFormation>().serve::<Ssm>())
}

/// A session of a role.
pub(crate) fn session<'w>(world: &'w World, role: &str, name: &str) -> Client<'w> {
    let short = role.rsplit('/').next().expect("a role has a name");
    world.caller(Caller::new(Principal::Session {
        role_arn: role.to_owned(),
        role_id: format!("AROA{short}"),
        name: name.to_owned(),
        arn: format!("arn:aws:sts::111111111111:assumed-role/{short}/{name}"),
    }))
}

/// Runs jobs; every template that is fetched is [`TEMPLATE`], but that of a URL with `absent` in it.
pub(crate) fn settle(world: &World) {
    world.settle_with(&mut |_, spec| {
        if spec["url"].as_str().is_some_and(|url| url.contains("absent")) {
            return Err(kernel::Failure::new("InvalidParametersException", "S3 error: Access Denied"));
        }
        Ok(if spec["url"].as_str().is_some_and(|url| url.contains("broken")) {
            json!("Resources: 1")
        } else {
            json!(TEMPLATE)
        })
    });
}

pub(crate) fn url(key: &str) -> String {
    format!("https://assets.s3.eu-west-1.amazonaws.com/{key}")
}

pub(crate) fn version(name: &str, key: &str) -> api::ProvisioningArtifactProperties {
    api::ProvisioningArtifactProperties {
        name: Some(name.to_owned()),
        info: Some([("LoadTemplateFromURL".to_owned(), url(key))].into()),
        ..Default::default()
    }
}

pub(crate) fn product(name: &str, key: &str) -> api::CreateProduct {
    api::CreateProduct {
        name: name.to_owned(),
        owner: "platform".to_owned(),
        product_type: "CLOUD_FORMATION_TEMPLATE".to_owned(),
        tags: Some(vec![tag("sagemaker:studio-visibility", "true")]),
        provisioning_artifact_parameters: Some(version("1.0", key)),
        idempotency_token: name.to_owned(),
        ..Default::default()
    }
}

pub(crate) fn tag(key: &str, value: &str) -> api::Tag {
    api::Tag { key: key.to_owned(), value: value.to_owned() }
}

/// What a catalog has.
pub(crate) struct Catalog {
    pub(crate) portfolio: String,
    pub(crate) product: String,
    pub(crate) artifact: String,
}

/// A portfolio with a product, which the role [`LEAD`] may launch.
pub(crate) fn catalog(world: &World) -> Catalog {
    let root = world.root();
    let op = api::CreatePortfolio {
        display_name: "Templates".to_owned(),
        provider_name: "administrator".to_owned(),
        idempotency_token: "portfolio".to_owned(),
        ..Default::default()
    };
    let portfolio = root.call(op).unwrap().portfolio_detail.unwrap().id.unwrap();
    let made = root.call(product("Basic", "t.yaml")).unwrap();
    let artifact = made.provisioning_artifact_detail.unwrap().id.unwrap();
    let product = made.product_view_detail.unwrap().product_view_summary.unwrap().product_id.unwrap();
    settle(world);
    root.call(api::AssociateProductWithPortfolio {
        product_id: product.clone(),
        portfolio_id: portfolio.clone(),
        ..Default::default()
    })
    .unwrap();
    associate(&root, &portfolio, LEAD, "IAM").unwrap();
    Catalog { portfolio, product, artifact }
}

pub(crate) fn associate(root: &Client<'_>, portfolio: &str, arn: &str, kind: &str) -> Result<()> {
    let op = api::AssociatePrincipalWithPortfolio {
        portfolio_id: portfolio.to_owned(),
        principal_arn: arn.to_owned(),
        principal_type: kind.to_owned(),
        ..Default::default()
    };
    root.call(op).map(drop)
}

/// Has the product launched under a role.
pub(crate) fn constrain(root: &Client<'_>, of: &Catalog, parameters: &Value) -> Result<String> {
    let op = api::CreateConstraint {
        portfolio_id: of.portfolio.clone(),
        product_id: of.product.clone(),
        parameters: parameters.to_string(),
        type_: "LAUNCH".to_owned(),
        idempotency_token: parameters.to_string().replace(|c: char| !c.is_alphanumeric(), ""),
        ..Default::default()
    };
    Ok(root.call(op)?.constraint_detail.unwrap().constraint_id.unwrap())
}

pub(crate) fn launch(of: &Catalog, name: &str, parameters: &[(&str, &str)]) -> api::ProvisionProduct {
    let parameters = parameters.iter().map(|(key, value)| api::ProvisioningParameter {
        key: Some((*key).to_owned()),
        value: Some((*value).to_owned()),
    });
    api::ProvisionProduct {
        product_id: Some(of.product.clone()),
        provisioning_artifact_id: Some(of.artifact.clone()),
        provisioned_product_name: name.to_owned(),
        provisioning_parameters: Some(parameters.collect()),
        provision_token: name.to_owned(),
        ..Default::default()
    }
}

pub(crate) fn record(client: &Client<'_>, id: &str) -> api::DescribeRecordOutput {
    client.call(api::DescribeRecord { id: id.to_owned(), ..Default::default() }).unwrap()
}

pub(crate) fn provisioned(client: &Client<'_>, name: &str) -> Result<api::ProvisionedProductDetail> {
    let op = api::DescribeProvisionedProduct { name: Some(name.to_owned()), ..Default::default() };
    Ok(client.call(op)?.provisioned_product_detail.unwrap())
}

pub(crate) fn stacks(client: &Client<'_>) -> Vec<cfn::Stack> {
    client.call(cfn::DescribeStacks::default()).unwrap().stacks.unwrap()
}

/// The code and the text of a failure.
pub(crate) fn refused<T: Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
