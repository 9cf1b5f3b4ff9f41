//! What is being worked on, and a state that is emptied.

use std::collections::BTreeSet;

use kernel::{Kernel, Origin};

use crate::restarts::{call_get, call_put, origin, start};
use crate::toy::put;

async fn working(
    kernel: &Kernel,
    idle: &'static [&'static str],
    busy: &'static [&'static str],
) -> BTreeSet<String> {
    kernel.read(Origin::nobody(), move |call| call.working(idle, busy)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cleared_state_has_what_it_is_refilled_with_and_nothing_is_worked_on() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = start(folder.path()).unwrap();
    assert_eq!(working(&kernel, &[], &[]).await, BTreeSet::new());
    call_put(&kernel, put("/old", "1")).await.unwrap();
    call_put(&kernel, put("/job/hangs", "asked")).await.unwrap();
    let hanging = format!("arn:aws:ssm:{}:{}:parameter/job/hangs", testkit::REGION, testkit::ACCOUNT);
    assert_eq!(working(&kernel, &[], &[]).await, BTreeSet::from([hanging]));
    assert_eq!(working(&kernel, &["toy_making"], &[]).await, BTreeSet::new());

    let refused = kernel.clear(origin(), |_| Err::<(), _>(schema::ApiError::new("Never", "works"))).await;
    assert!(refused.is_err());
    assert_eq!(
        call_get(&kernel, "/old").await,
        Some("1".to_owned()),
        "a refill that fails leaves all as it was"
    );

    kernel.clear(origin(), |_| Ok(())).await.unwrap();
    assert_eq!(call_get(&kernel, "/old").await, None);
    assert_eq!(call_get(&kernel, "/job/hangs").await, None);
    assert_eq!(working(&kernel, &[], &[]).await, BTreeSet::new());
    call_put(&kernel, put("/new", "3")).await.unwrap();
    kernel.stop();

    let next = start(folder.path()).unwrap();
    assert_eq!(call_get(&next, "/new").await, Some("3".to_owned()));
    assert_eq!(call_get(&next, "/old").await, None);
    assert_eq!(working(&next, &[], &[]).await, BTreeSet::new());
    next.stop();
}
