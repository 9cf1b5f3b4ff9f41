//! What end users see: only what is in a portfolio of theirs.

use serde_json::json;
use shapes_servicecatalog as api;

use crate::arrange::{LAUNCH, LEAD, associate, catalog, constrain, launch, refused, session, stacks, world};

const STRANGER: &str = "arn:aws:iam::111111111111:role/team/Stranger";

#[test]
fn a_principal_that_is_not_associated_neither_sees_nor_launches() {
    let world = world();
    let of = catalog(&world);
    let stranger = session(&world, STRANGER, "eve");
    let seen = stranger.call(api::SearchProducts::default()).unwrap().product_view_summaries.unwrap();
    assert!(seen.is_empty());
    let describe = api::DescribeProduct { id: Some(of.product.clone()), ..Default::default() };
    assert_eq!(refused(stranger.call(describe).map(drop)).0, "ResourceNotFoundException");
    let none = (
        "ResourceNotFoundException".to_owned(),
        format!("No launch paths found for resource: {}", of.product),
    );
    let paths = api::ListLaunchPaths { product_id: of.product.clone(), ..Default::default() };
    assert_eq!(refused(stranger.call(paths).map(drop)), none);
    assert_eq!(refused(stranger.call(launch(&of, "demo", &[("Name", "demo")])).map(drop)), none);
    assert!(stacks(&stranger).is_empty());
}

#[test]
fn a_pattern_lets_in_the_roles_that_it_fits() {
    let world = world();
    let of = catalog(&world);
    associate(&world.root(), &of.portfolio, "arn:aws:iam:::role/team/*", "IAM_PATTERN").unwrap();
    let seen = session(&world, STRANGER, "eve").call(api::SearchProducts::default()).unwrap();
    assert_eq!(seen.product_view_summaries.unwrap().len(), 1);
    let other = session(&world, LAUNCH, "eve").call(api::SearchProducts::default()).unwrap();
    assert!(other.product_view_summaries.unwrap().is_empty());
}

#[test]
fn a_portfolio_s_principal_reads_all_that_a_launch_asks() {
    let world = world();
    let of = catalog(&world);
    constrain(&world.root(), &of, &json!({ "RoleArn": LAUNCH })).unwrap();
    let lead = session(&world, LEAD, "ann");
    let found = lead.call(api::SearchProducts::default()).unwrap();
    let summary = found.product_view_summaries.unwrap().remove(0);
    assert_eq!(summary.has_default_path, Some(true));
    assert_eq!(found.product_view_aggregations.unwrap()["Owner"][0].value.as_deref(), Some("platform"));

    let view = api::DescribeProductView { id: summary.id.unwrap(), ..Default::default() };
    let versions = lead.call(view).unwrap().provisioning_artifacts.unwrap();
    assert_eq!(versions[0].id.as_deref(), Some(of.artifact.as_str()));

    let paths = api::ListLaunchPaths { product_id: of.product.clone(), ..Default::default() };
    let path = lead.call(paths).unwrap().launch_path_summaries.unwrap().remove(0);
    assert_eq!(path.name.as_deref(), Some("Templates"));
    assert_eq!(path.constraint_summaries.unwrap()[0].type_.as_deref(), Some("LAUNCH"));

    let asked = lead
        .call(api::DescribeProvisioningParameters {
            product_name: Some("Basic".to_owned()),
            provisioning_artifact_name: Some("1.0".to_owned()),
            path_id: path.id,
            ..Default::default()
        })
        .unwrap();
    let shown: Vec<_> = asked
        .provisioning_artifact_parameters
        .unwrap()
        .into_iter()
        .map(|one| {
            let limits = one.parameter_constraints.unwrap();
            (one.parameter_key.unwrap(), one.default_value, limits.allowed_pattern, limits.max_value)
        })
        .collect();
    let name = ("Name".to_owned(), None, Some("[a-z]+".to_owned()), None);
    let size = ("Size".to_owned(), Some("1".to_owned()), None, Some("9".to_owned()));
    assert_eq!(shown, [name, size]);
    assert_eq!(asked.provisioning_artifact_outputs.unwrap()[0].key.as_deref(), Some("Where"));
}

#[test]
fn nobody_accepted_a_share() {
    let world = world();
    let op = api::ListAcceptedPortfolioShares::default();
    assert_eq!(world.root().call(op).unwrap().portfolio_details, Some(Vec::new()));
    let share = api::CreatePortfolioShare { portfolio_id: "port-1".to_owned(), ..Default::default() };
    assert_eq!(refused(world.root().call(share).map(drop)).0, "NotImplemented");
}
