//! A World with a catalog, under the real authority: a product, its launch role, and the role of a team's lead.

use iam::{Iam, IamAuthority};
use kernel::{Caller, Registry, Result};
use policy::Principal;
use sagemaker::SageMaker;
use serde_json::{Value, json};
use shapes_sagemaker as api;
use shapes_servicecatalog as catalog;
use testkit::{Client, World};

/// Two versions of a product's template: the second has lost a parameter and got another.
const FIRST: &str = "
Parameters:
  SageMakerProjectName: {Type: String}
  SageMakerProjectId: {Type: String}
  Size: {Type: Number, Default: 1, MaxValue: 9}
  Old: {Type: String, Default: old}
Resources:
  Stored:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Name: !Sub '/projects/${SageMakerProjectName}'
      Value: !Sub '${SageMakerProjectId} ${Size} ${Old}'
";
const SECOND: &str = "
Parameters:
  SageMakerProjectName: {Type: String}
  SageMakerProjectId: {Type: String}
  Size: {Type: Number, Default: 1, MaxValue: 9}
  New: {Type: String, Default: new}
Resources:
  Stored:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Name: !Sub '/projects/${SageMakerProjectName}'
      Value: !Sub '${SageMakerProjectId} ${Size} ${New}'
";

const LAUNCH: &str = "arn:aws:iam::111111111111:role/Launch";

/// What a launch role needs for the template.
pub(crate) const ENOUGH: &[&str] = &["cloudformation:*", "ssm:*"];

/// The World, and what its catalog has.
pub(crate) struct Arranged {
    pub(crate) world: World,
    pub(crate) product: String,
    pub(crate) first: String,
    pub(crate) second: String,
    lead: Principal,
}

/// A World whose launch role may do what `launch` says.
pub(crate) fn arranged(launch: &[&str]) -> Arranged {
    let registry = Registry::new(IamAuthority).serve::<Iam>().serve::<SageMaker>();
    let registry =
        registry.serve::<servicecatalog::ServiceCatalog>().serve::<cloudformation::CloudFormation>();
    let world = World::of(registry.serve::<ssm::Ssm>());
    let root = world.root();
    role(
        &root,
        "Launch",
        "servicecatalog.amazonaws.com",
        &json!({
            "Effect": "Allow", "Action": launch, "Resource": "*",
        }),
    );
    // What the catalog is asked, it is asked for by SageMaker only.
    let lead = role(
        &root,
        "Lead",
        "ec2.amazonaws.com",
        &json!([
            { "Effect": "Allow", "Action": "sagemaker:*", "Resource": "arn:aws:sagemaker:*:*:project/*" },
            { "Effect": "Deny", "Action": "sagemaker:CreateProject", "Resource": "arn:aws:sagemaker:*:*:project/core*" },
            { "Effect": "Allow", "Action": "servicecatalog:*", "Resource": "*", "Condition": {
                "ForAnyValue:StringEquals": { "aws:CalledVia": "sagemaker.amazonaws.com" } } },
        ]),
    );
    let op = catalog::CreatePortfolio {
        display_name: "Templates".to_owned(),
        provider_name: "administrator".to_owned(),
        idempotency_token: "portfolio".to_owned(),
        ..Default::default()
    };
    let portfolio = root.call(op).unwrap().portfolio_detail.unwrap().id.unwrap();
    let made = root
        .call(catalog::CreateProduct {
            name: "Basic".to_owned(),
            owner: "platform".to_owned(),
            product_type: "CLOUD_FORMATION_TEMPLATE".to_owned(),
            provisioning_artifact_parameters: Some(version("first")),
            idempotency_token: "product".to_owned(),
            ..Default::default()
        })
        .unwrap();
    let first = made.provisioning_artifact_detail.unwrap().id.unwrap();
    let product = made.product_view_detail.unwrap().product_view_summary.unwrap().product_id.unwrap();
    let op = catalog::CreateProvisioningArtifact {
        product_id: product.clone(),
        parameters: version("second"),
        idempotency_token: "second".to_owned(),
        ..Default::default()
    };
    let second = root.call(op).unwrap().provisioning_artifact_detail.unwrap().id.unwrap();
    root.call(catalog::AssociateProductWithPortfolio {
        product_id: product.clone(),
        portfolio_id: portfolio.clone(),
        ..Default::default()
    })
    .unwrap();
    root.call(catalog::AssociatePrincipalWithPortfolio {
        portfolio_id: portfolio.clone(),
        principal_arn: "arn:aws:iam::111111111111:role/Lead".to_owned(),
        principal_type: "IAM".to_owned(),
        ..Default::default()
    })
    .unwrap();
    root.call(catalog::CreateConstraint {
        portfolio_id: portfolio,
        product_id: product.clone(),
        parameters: json!({ "RoleArn": LAUNCH }).to_string(),
        type_: "LAUNCH".to_owned(),
        idempotency_token: "launch".to_owned(),
        ..Default::default()
    })
    .unwrap();
    let arranged = Arranged { world, product, first, second, lead };
    arranged.settle();
    arranged
}

fn version(name: &str) -> catalog::ProvisioningArtifactProperties {
    let url = format!("https://assets.s3.eu-west-1.amazonaws.com/{name}.yaml");
    catalog::ProvisioningArtifactProperties {
        name: Some(name.to_owned()),
        info: Some([("LoadTemplateFromURL".to_owned(), url)].into()),
        ..Default::default()
    }
}

/// Makes a role; gives a session of it.
fn role(root: &Client<'_>, name: &str, service: &str, statements: &Value) -> Principal {
    let trust = json!({ "Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": { "Service": service }, "Action": "sts:AssumeRole" } });
    let op = shapes_iam::CreateRole {
        role_name: name.to_owned(),
        assume_role_policy_document: trust.to_string(),
        ..Default::default()
    };
    let made = root.call(op).unwrap().role;
    allow(root, name, statements);
    Principal::Session {
        role_arn: made.arn,
        role_id: made.role_id,
        name: "ann".to_owned(),
        arn: format!("arn:aws:sts::111111111111:assumed-role/{name}/ann"),
    }
}

fn allow(root: &Client<'_>, role: &str, statements: &Value) {
    root.call(shapes_iam::PutRolePolicy {
        role_name: role.to_owned(),
        policy_name: "p".to_owned(),
        policy_document: json!({ "Version": "2012-10-17", "Statement": statements }).to_string(),
    })
    .unwrap();
}

impl Arranged {
    /// Runs jobs; templates are fetched by their names.
    pub(crate) fn settle(&self) {
        self.world.settle_with(&mut |_, spec| {
            Ok(json!(if spec["url"].as_str().unwrap().contains("first") { FIRST } else { SECOND }))
        });
    }

    /// The team's lead.
    pub(crate) fn lead(&self) -> Client<'_> {
        self.world.caller(Caller::new(self.lead.clone()))
    }

    /// Gives the launch role other permissions.
    pub(crate) fn launch_role_may(&self, actions: &[&str]) {
        let statement = json!({ "Effect": "Allow", "Action": actions, "Resource": "*" });
        allow(&self.world.root(), "Launch", &statement);
    }

    pub(crate) fn project(&self, name: &str, size: &str) -> api::CreateProject {
        api::CreateProject {
            project_name: name.to_owned(),
            service_catalog_provisioning_details: Some(api::ServiceCatalogProvisioningDetails {
                product_id: self.product.clone(),
                provisioning_artifact_id: Some(self.first.clone()),
                path_id: None,
                provisioning_parameters: Some(parameters(&[("Size", size), ("Old", "kept")])),
            }),
            ..Default::default()
        }
    }

    /// Makes a project, to its end.
    pub(crate) fn made(&self, name: &str) -> api::CreateProjectOutput {
        let made = self.lead().call(self.project(name, "2")).unwrap();
        self.settle();
        made
    }

    pub(crate) fn described(&self, name: &str) -> api::DescribeProjectOutput {
        self.lead().call(api::DescribeProject { project_name: name.to_owned() }).unwrap()
    }

    pub(crate) fn status(&self, name: &str) -> String {
        self.described(name).project_status
    }

    /// What went wrong with a project's product.
    pub(crate) fn message(&self, name: &str) -> Option<String> {
        let details = self.described(name).service_catalog_provisioned_product_details;
        details.unwrap().provisioned_product_status_message
    }

    /// What the project's stack made.
    pub(crate) fn stored(&self, name: &str) -> Option<String> {
        let op = shapes_ssm::GetParameter { name: format!("/projects/{name}"), ..Default::default() };
        self.world.root().call(op).ok().and_then(|found| found.parameter.unwrap().value)
    }

    pub(crate) fn delete(&self, name: &str) -> Result<()> {
        self.lead().call(api::DeleteProject { project_name: name.to_owned() }).map(drop)
    }
}

pub(crate) fn parameters(pairs: &[(&str, &str)]) -> Vec<api::ProvisioningParameter> {
    let one = |(key, value): &(&str, &str)| api::ProvisioningParameter {
        key: Some((*key).to_owned()),
        value: Some((*value).to_owned()),
    };
    pairs.iter().map(one).collect()
}
