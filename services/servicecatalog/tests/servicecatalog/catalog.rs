//! What administrators do: portfolios, products, versions, constraints.

use serde_json::json;
use shapes_servicecatalog as api;
use testkit::Client;

use crate::arrange::{
    LAUNCH, associate, catalog, constrain, product, refused, settle, tag, url, version, world,
};

fn artifact(client: &Client<'_>, id: &str) -> api::DescribeProvisioningArtifactOutput {
    let op = api::DescribeProvisioningArtifact {
        provisioning_artifact_id: Some(id.to_owned()),
        verbose: Some(true),
        ..Default::default()
    };
    client.call(op).unwrap()
}

#[test]
fn a_product_shows_what_it_was_made_with() {
    let world = world();
    let of = catalog(&world);
    let op = api::DescribeProductAsAdmin { name: Some("Basic".to_owned()), ..Default::default() };
    let shown = world.root().call(op).unwrap();
    assert_eq!(shown.tags.unwrap(), [tag("sagemaker:studio-visibility", "true")]);
    let detail = shown.product_view_detail.unwrap();
    assert_eq!(detail.status.as_deref(), Some("CREATED"));
    assert_eq!(
        detail.product_arn.unwrap(),
        format!("arn:aws:catalog:eu-west-1:111111111111:product/{}", of.product)
    );
    let version = shown.provisioning_artifact_summaries.unwrap().remove(0);
    assert_eq!(version.name.as_deref(), Some("1.0"));
    assert_eq!(version.provisioning_artifact_metadata.unwrap()["LoadTemplateFromURL"], url("t.yaml"));
    let stored = artifact(&world.root(), &of.artifact);
    assert_eq!(stored.status.as_deref(), Some("AVAILABLE"));
    assert!(stored.info.unwrap()["CloudFormationTemplate"].contains("AWS::SSM::Parameter"));
}

#[test]
fn a_version_whose_template_cannot_be_had_fails() {
    let world = world();
    let of = catalog(&world);
    let root = world.root();
    let check = |name: &str, key: &str, status: &str| {
        let op = api::CreateProvisioningArtifact {
            product_id: of.product.clone(),
            parameters: version(name, key),
            idempotency_token: name.to_owned(),
            ..Default::default()
        };
        let made = root.call(op).unwrap();
        assert_eq!(made.status.as_deref(), Some("CREATING"));
        settle(&world);
        let id = made.provisioning_artifact_detail.unwrap().id.unwrap();
        assert_eq!(artifact(&root, &id).status.as_deref(), Some(status), "{key}");
    };
    check("good", "t2.yaml", "AVAILABLE");
    check("gone", "absent.yaml", "FAILED");
    check("wrong", "broken.yaml", "FAILED");
    let shown = root.call(api::ListProvisioningArtifacts { product_id: of.product, ..Default::default() });
    assert_eq!(shown.unwrap().provisioning_artifact_details.unwrap().len(), 4);
}

#[test]
fn what_is_not_done_here_is_refused_by_name() {
    let world = world();
    let check = |op: api::CreateProduct, expected: &str| {
        let (code, text) = refused(world.root().call(op).map(drop));
        assert_eq!(code, "InvalidParametersException");
        assert!(text.contains(expected), "{text}");
    };
    check(
        api::CreateProduct { product_type: "EXTERNAL".to_owned(), ..product("p", "t") },
        "products of type EXTERNAL",
    );
    let mut imported = product("p", "t");
    let info = [("ImportFromPhysicalId".to_owned(), "arn".to_owned())].into();
    imported.provisioning_artifact_parameters.as_mut().unwrap().info = Some(info);
    check(imported, "ImportFromPhysicalId");
    let mut elsewhere = product("p", "t");
    let info = [("LoadTemplateFromURL".to_owned(), "https://example.com/t".to_owned())].into();
    elsewhere.provisioning_artifact_parameters.as_mut().unwrap().info = Some(info);
    check(elsewhere, "must be the URL of an S3 object");
}

#[test]
fn a_token_makes_a_thing_once_and_is_for_one_request() {
    let world = world();
    let root = world.root();
    let id = |made: api::CreateProductOutput| made.product_view_detail.unwrap().product_view_summary.unwrap();
    let first = id(root.call(product("p", "t")).unwrap());
    assert_eq!(id(root.call(product("p", "t")).unwrap()), first);
    let other = api::CreateProduct { owner: "other".to_owned(), ..product("p", "t") };
    assert!(refused(root.call(other).map(drop)).1.contains("was used for another request"));
}

#[test]
fn what_is_in_use_is_not_deleted() {
    let world = world();
    let of = catalog(&world);
    let root = world.root();
    let constraint = constrain(&root, &of, &json!({ "RoleArn": LAUNCH })).unwrap();
    let portfolio = || api::DeletePortfolio { id: of.portfolio.clone(), ..Default::default() };
    let whole = || api::DeleteProduct { id: of.product.clone(), ..Default::default() };
    let pair = || api::DisassociateProductFromPortfolio {
        product_id: of.product.clone(),
        portfolio_id: of.portfolio.clone(),
        ..Default::default()
    };
    let last = api::DeleteProvisioningArtifact {
        product_id: of.product.clone(),
        provisioning_artifact_id: of.artifact.clone(),
        ..Default::default()
    };
    let in_use = "ResourceInUseException";
    assert_eq!(refused(root.call(portfolio()).map(drop)).0, in_use);
    assert_eq!(refused(root.call(whole()).map(drop)).0, in_use);
    assert_eq!(refused(root.call(pair()).map(drop)).0, in_use);
    assert_eq!(refused(root.call(last).map(drop)).0, in_use);

    root.call(api::DeleteConstraint { id: constraint, ..Default::default() }).unwrap();
    root.call(pair()).unwrap();
    root.call(whole()).unwrap();
    assert_eq!(refused(root.call(portfolio()).map(drop)).0, in_use);
    let principal = api::DisassociatePrincipalFromPortfolio {
        portfolio_id: of.portfolio.clone(),
        principal_arn: crate::arrange::LEAD.to_owned(),
        ..Default::default()
    };
    root.call(principal).unwrap();
    root.call(portfolio()).unwrap();
    assert_eq!(refused(root.call(portfolio()).map(drop)).0, "ResourceNotFoundException");
}

#[test]
fn a_product_has_one_launch_constraint_in_a_portfolio() {
    let world = world();
    let of = catalog(&world);
    let root = world.root();
    let (code, _) = refused(constrain(&root, &of, &json!({ "RoleArn": LAUNCH, "LocalRoleName": "x" })));
    assert_eq!(code, "InvalidParametersException");
    constrain(&root, &of, &json!({ "LocalRoleName": "Launch" })).unwrap();
    let (code, _) = refused(constrain(&root, &of, &json!({ "RoleArn": LAUNCH })));
    assert_eq!(code, "DuplicateResourceException");
}

#[test]
fn a_principal_s_arn_is_whole_or_a_pattern() {
    let world = world();
    let of = catalog(&world);
    let root = world.root();
    let check = |arn: &str, kind: &str, good: bool| {
        assert_eq!(associate(&root, &of.portfolio, arn, kind).is_ok(), good, "{kind} {arn}");
    };
    check("arn:aws:iam::111111111111:role/Other", "IAM", true);
    check("arn:aws:iam::111111111111:role/*", "IAM", false);
    check("arn:aws:iam:::role/*", "IAM", false);
    check("arn:aws:iam::111111111111:role/*", "IAM_PATTERN", false);
    for n in 0..10 {
        check(&format!("arn:aws:iam:::role/{n}*"), "IAM_PATTERN", true);
    }
    check("arn:aws:iam:::role/more", "IAM_PATTERN", false);
}

#[test]
fn lists_come_in_pages() {
    let world = world();
    let root = world.root();
    for n in 0..3 {
        root.call(product(&format!("p{n}"), "t")).unwrap();
    }
    let page = |token: Option<String>| {
        let op = api::SearchProductsAsAdmin { page_size: Some(2), page_token: token, ..Default::default() };
        root.call(op)
    };
    let first = page(None).unwrap();
    assert_eq!(first.product_view_details.unwrap().len(), 2);
    let last = page(first.next_page_token).unwrap();
    assert_eq!(last.product_view_details.unwrap().len(), 1);
    assert_eq!(last.next_page_token, None);
    assert_eq!(refused(page(Some("other".to_owned())).map(drop)).0, "InvalidParametersException");
}
