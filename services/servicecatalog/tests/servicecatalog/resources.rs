//! The CloudFormation resource types: a whole catalog as a stack.

use shapes_cloudformation as cfn;
use shapes_servicecatalog as api;
use testkit::Client;

use crate::arrange::{LEAD, session, settle, world};

const CATALOG: &str = "
Parameters: {Key: {Type: String, Default: t1.yaml}, Description: {Type: String, Default: first}}
Resources:
  Portfolio:
    Type: AWS::ServiceCatalog::Portfolio
    Properties: {DisplayName: Templates, ProviderName: administrator, Description: !Ref Description}
  Product:
    Type: AWS::ServiceCatalog::CloudFormationProduct
    Properties:
      Name: Basic
      Owner: administrator
      Description: !Ref Description
      ProvisioningArtifactParameters:
        - {Name: '1.0', Info: {LoadTemplateFromURL: !Sub 'https://assets.s3.eu-west-1.amazonaws.com/${Key}'}}
      Tags: [{Key: 'sagemaker:studio-visibility', Value: 'true'}]
  Inside:
    Type: AWS::ServiceCatalog::PortfolioProductAssociation
    Properties: {PortfolioId: !Ref Portfolio, ProductId: !Ref Product}
  Lead:
    Type: AWS::ServiceCatalog::PortfolioPrincipalAssociation
    Properties:
      PortfolioId: !Ref Portfolio
      PrincipalARN: arn:aws:iam::111111111111:role/Lead
      PrincipalType: IAM
  Role:
    Type: AWS::ServiceCatalog::LaunchRoleConstraint
    DependsOn: Inside
    Properties:
      PortfolioId: !Ref Portfolio
      ProductId: !Ref Product
      RoleArn: arn:aws:iam::111111111111:role/Launch
Outputs:
  Product: {Value: !GetAtt Product.ProductName}
  Versions: {Value: !GetAtt Product.ProvisioningArtifactNames}
  Ids: {Value: !GetAtt Product.ProvisioningArtifactIds}
  Portfolio: {Value: !GetAtt Portfolio.PortfolioName}
";

fn create(key: &str) -> cfn::CreateStack {
    cfn::CreateStack {
        stack_name: "catalog".to_owned(),
        template_body: Some(CATALOG.to_owned()),
        parameters: Some(vec![parameter("Key", key)]),
        ..Default::default()
    }
}

fn parameter(key: &str, value: &str) -> cfn::Parameter {
    cfn::Parameter {
        parameter_key: Some(key.to_owned()),
        parameter_value: Some(value.to_owned()),
        ..Default::default()
    }
}

fn stack(client: &Client<'_>) -> (String, Vec<String>) {
    let op = cfn::DescribeStacks { stack_name: Some("catalog".to_owned()), next_token: None };
    let stack = client.call(op).unwrap().stacks.unwrap().remove(0);
    let outputs = stack.outputs.unwrap_or_default().into_iter().map(|one| one.output_value.unwrap());
    (stack.stack_status, outputs.collect())
}

#[test]
fn a_catalog_is_a_stack() {
    let world = world();
    let root = world.root();
    root.call(create("t1.yaml")).unwrap();
    settle(&world);
    let (status, outputs) = stack(&root);
    assert_eq!(status, "CREATE_COMPLETE");
    assert_eq!([&outputs[0], &outputs[1], &outputs[3]], ["Basic", "1.0", "Templates"]);
    let lead = session(&world, LEAD, "ann");
    let seen = lead.call(api::SearchProducts::default()).unwrap().product_view_summaries.unwrap();
    assert_eq!(seen[0].short_description.as_deref(), Some("first"));

    let update = cfn::UpdateStack {
        stack_name: "catalog".to_owned(),
        use_previous_template: Some(true),
        parameters: Some(vec![parameter("Key", "t2.yaml"), parameter("Description", "second")]),
        ..Default::default()
    };
    root.call(update).unwrap();
    settle(&world);
    let (status, changed) = stack(&root);
    assert_eq!(status, "UPDATE_COMPLETE");
    assert_eq!(changed[1], "1.0");
    assert_ne!(changed[2], outputs[2], "another template is another version");
    let seen = lead.call(api::SearchProducts::default()).unwrap().product_view_summaries.unwrap();
    assert_eq!(seen[0].short_description.as_deref(), Some("second"));

    root.call(cfn::DeleteStack { stack_name: "catalog".to_owned(), ..Default::default() }).unwrap();
    settle(&world);
    assert!(root.call(api::ListPortfolios::default()).unwrap().portfolio_details.unwrap().is_empty());
    let left = root.call(api::SearchProductsAsAdmin::default()).unwrap();
    assert!(left.product_view_details.unwrap().is_empty());
}

#[test]
fn a_product_whose_template_cannot_be_had_fails_the_stack() {
    let world = world();
    let root = world.root();
    root.call(create("absent.yaml")).unwrap();
    settle(&world);
    assert_eq!(stack(&root).0, "ROLLBACK_COMPLETE");
    let op = cfn::DescribeStackEvents { stack_name: "catalog".to_owned(), next_token: None };
    let events = root.call(op).unwrap().stack_events.unwrap();
    let told = events.into_iter().filter_map(|event| event.resource_status_reason);
    assert!(told.into_iter().any(|reason| reason.contains("S3 error: Access Denied")));
    let left = root.call(api::SearchProductsAsAdmin::default()).unwrap();
    assert!(left.product_view_details.unwrap().is_empty());
}

/// A product in versions, each by its name, its template and what is said of it.
fn product(versions: &[(&str, &str, &str)], further: &str) -> String {
    let version = |(name, key, description): &(&str, &str, &str)| {
        let url = format!("https://assets.s3.eu-west-1.amazonaws.com/{key}");
        format!(
            "        - {{Name: '{name}', Description: {description}, Info: {{LoadTemplateFromURL: '{url}'}}}}\n"
        )
    };
    let versions: String = versions.iter().map(version).collect();
    format!(
        "Resources:\n  Product:\n    Type: AWS::ServiceCatalog::CloudFormationProduct\n    Properties:\n      \
         Name: Basic\n      Owner: administrator\n{further}      ProvisioningArtifactParameters:\n{versions}\
         Outputs:\n  Names: {{Value: !GetAtt Product.ProvisioningArtifactNames}}\n  \
         Ids: {{Value: !GetAtt Product.ProvisioningArtifactIds}}\n"
    )
}

/// The versions of the product of a stack that was brought to a template: names, with the ids behind them.
fn versions(client: &Client<'_>) -> Vec<(String, String)> {
    let (status, outputs) = stack(client);
    assert!(status.ends_with("E_COMPLETE"), "{status}");
    let of = |at: usize| outputs[at].split(',').map(str::to_owned).collect::<Vec<_>>();
    of(0).into_iter().zip(of(1)).collect()
}

#[test]
fn versions_beside_each_other_keep_their_ids_as_long_as_name_and_template_stay() {
    let world = world();
    let root = world.root();
    let update = |template: String| {
        let op = cfn::UpdateStack {
            stack_name: "catalog".to_owned(),
            template_body: Some(template),
            ..Default::default()
        };
        root.call(op).unwrap();
        settle(&world);
        versions(&root)
    };
    let one = ("1.0", "t1.yaml", "first");
    root.call(cfn::CreateStack {
        stack_name: "catalog".to_owned(),
        template_body: Some(product(&[one], "")),
        ..Default::default()
    })
    .unwrap();
    settle(&world);
    let first = versions(&root).remove(0);

    let two = ("2.0", "t2.yaml", "second");
    let both = update(product(&[two, one], ""));
    assert_eq!(both[0], first, "wherever it stands in the list");
    assert_eq!((both.len(), both[1].0.as_str()), (2, "2.0"));

    let told = update(product(&[("1.0", "t1.yaml", "told"), two], ""));
    assert_eq!(told, both);
    let op = api::DescribeProvisioningArtifact {
        provisioning_artifact_id: Some(first.1.clone()),
        ..Default::default()
    };
    let shown = root.call(op).unwrap().provisioning_artifact_detail.unwrap();
    assert_eq!(shown.description.as_deref(), Some("told"));

    let other = update(product(&[one, ("2.0", "t1.yaml", "second")], ""));
    assert_eq!((&other[0], other[1].0.as_str()), (&first, "2.0"));
    assert_ne!(other[1].1, both[1].1, "another template is another version");

    let replaced = update(product(&[one], "      ReplaceProvisioningArtifacts: true\n"));
    assert_eq!(replaced.len(), 1);
    assert_ne!(replaced[0].1, first.1);
}
