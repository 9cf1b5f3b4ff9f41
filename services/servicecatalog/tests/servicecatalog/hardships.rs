//! What becomes of launches, whatever happens to the runtime meanwhile and whatever it may not do.

use kernel::Registry;
use serde_json::json;
use shapes_servicecatalog as api;
use testkit::{Client, World, in_every_hardship, when_denied_in_turn};

use crate::arrange::{
    LAUNCH, LEAD, catalog, constrain, launch, provisioned, session, settle, stacks, world_of,
};
use crate::launching::{terminate, update};

/// How everything that was done with products ended, the newest first: `PROVISION_PRODUCT SUCCEEDED why`.
fn records(client: &Client<'_>) -> Vec<String> {
    let all = client.call(api::ListRecordHistory::default()).unwrap().record_details.unwrap();
    let shown = all.into_iter().map(|one| {
        let whys = one.record_errors.into_iter().flatten().filter_map(|error| error.description);
        format!("{} {} {}", one.record_type.unwrap(), one.status.unwrap(), whys.collect::<String>())
    });
    shown.collect()
}

#[test]
fn a_product_comes_to_the_same_end_in_every_hardship() {
    in_every_hardship(|hardship| {
        let world = world_of(Registry::new(testkit::Everybody));
        world.endure(hardship);
        let of = catalog(&world);
        constrain(&world.root(), &of, &json!({ "RoleArn": LAUNCH })).unwrap();
        let lead = session(&world, LEAD, "ann");
        lead.call(launch(&of, "demo", &[("Name", "demo")])).unwrap();
        settle(&world);
        // Records of one moment have no order.
        world.clock().advance(1_000);
        lead.call(update("demo", "2")).unwrap();
        settle(&world);
        let there = provisioned(&lead, "demo").unwrap().status;
        world.clock().advance(1_000);
        lead.call(terminate("demo")).unwrap();
        settle(&world);
        let left = stacks(&lead).len();
        (there, records(&lead), left)
    });
}

#[test]
fn a_launch_that_is_denied_what_it_needs_fails_and_names_it() {
    when_denied_in_turn(
        |watching| {
            let world = world_of(Registry::new(watching));
            let of = catalog(&world);
            constrain(&world.root(), &of, &json!({ "RoleArn": LAUNCH })).unwrap();
            // What the caller itself is denied is refused at once.
            let _ = session(&world, LEAD, "ann").call(launch(&of, "demo", &[("Name", "demo")]));
            world
        },
        settle,
        |world: &World, action| {
            let told = records(&session(world, LEAD, "ann"));
            let named = told.iter().any(|one| one.contains(" FAILED ") && one.contains(action));
            assert!(named, "{action}: {told:#?}");
        },
    );
}
