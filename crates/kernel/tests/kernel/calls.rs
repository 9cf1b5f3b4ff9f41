//! Calls: authorization, savepoints, nesting, pages.

use kernel::{Query, Result};
use shapes_ssm as api;

use crate::toy::{Parameter, get, put, value, world};

fn code<T>(outcome: Result<T>) -> String {
    outcome.err().map_or_else(|| "no error".to_owned(), |error| error.code.into_owned())
}

#[test]
fn what_is_put_is_got() {
    let world = world();
    world.root().call(put("/a", "1")).unwrap();
    assert_eq!(value(world.root().call(get("/a")).unwrap()), Some("1".to_owned()));
}

#[test]
fn another_account_and_another_region_do_not_see_it() {
    let world = world();
    world.root().call(put("/a", "1")).unwrap();
    assert_eq!(code(world.root_of(testkit::OTHER).call(get("/a"))), "ParameterNotFound");
    assert_eq!(code(world.root().in_region("us-east-1").call(get("/a"))), "ParameterNotFound");
}

#[test]
fn a_denied_call_leaves_nothing_and_says_so_in_its_protocols_words() {
    let world = world();
    let error = world.root().call(put("/denied", "1")).unwrap_err();
    assert_eq!(
        (&*error.code, error.status, &*error.message),
        ("AccessDeniedException", 400, "no ssm:PutParameter")
    );
    let found = world.root().inside(|call| call.get::<Parameter>("/denied")).unwrap();
    assert_eq!(found, None);
    let denials = world.root().inside(|call| call.denials(10)).unwrap();
    assert_eq!(denials.len(), 1);
    let denial = &denials[0];
    assert_eq!((&*denial.action, &*denial.why, denial.let_through), ("ssm:PutParameter", "because", false));
}

#[test]
fn an_action_that_is_not_declared_is_an_internal_failure() {
    assert_eq!(code(world().root().call(put("/undeclared", "1"))), "InternalFailure");
}

#[test]
fn a_failed_or_panicking_call_leaves_nothing() {
    let world = world();
    assert_eq!(code(world.root().call(put("/boom", "1"))), "Boom");
    assert_eq!(code(world.root().call(put("/panics", "1"))), "InternalFailure");
    for name in ["/boom", "/panics"] {
        assert_eq!(world.root().inside(|call| call.get::<Parameter>(name)).unwrap(), None, "{name}");
    }
}

#[test]
fn a_nested_call_that_fails_leaves_nothing_while_its_siblings_stay() {
    let world = world();
    let names = ["/a", "/boom", "/denied", "/b"].map(str::to_owned).to_vec();
    let output = world.root().call(api::DeleteParameters { names }).unwrap();
    assert_eq!(output.invalid_parameters, Some(vec!["/boom".to_owned(), "/denied".to_owned()]));
    assert_eq!(value(world.root().call(get("/a")).unwrap()), Some("nested".to_owned()));
    assert_eq!(value(world.root().call(get("/b")).unwrap()), Some("nested".to_owned()));
    assert_eq!(code(world.root().call(get("/boom"))), "ParameterNotFound");
}

#[test]
fn an_operation_without_a_handler_says_that_it_is_not_implemented() {
    let error = world().root().call(api::DescribeParameters::default()).unwrap_err();
    assert_eq!((&*error.code, error.status), ("NotImplemented", 501));
}

#[test]
fn pages_follow_each_other_in_both_orders_and_by_an_index() {
    let world = world();
    for n in 0..10 {
        let mut op = put(&format!("/p/{n}"), "x");
        op.description = Some(if n % 2 == 0 { "even" } else { "odd" }.to_owned());
        world.root().call(op).unwrap();
    }
    let walk = |query: Query<'static>| {
        let (mut names, mut token) = (Vec::new(), None::<String>);
        for _ in 0..10 {
            let after = token.clone();
            let page = world
                .root()
                .inside(|call| {
                    call.page::<Parameter>(&query.clone().limit(3).after(after.as_deref()), |_| Ok(true))
                })
                .unwrap();
            names.extend(page.items.into_iter().map(|p| p.name));
            token = page.next;
            if token.is_none() {
                break;
            }
        }
        names.iter().map(|name| name.trim_start_matches("/p/")).collect::<String>()
    };
    assert_eq!(walk(Query::all()), "0123456789");
    assert_eq!(walk(Query::all().descending()), "9876543210");
    assert_eq!(walk(Query::all().by("group", "odd")), "13579");
    assert_eq!(walk(Query::all().prefix("/p/7")), "7");
}

#[test]
fn a_list_begins_where_it_is_told_and_stays_within_its_prefix() {
    let world = world();
    for name in ["/a/1", "/p/1", "/p/2", "/p/3", "/q/1"] {
        world.root().call(put(name, "x")).unwrap();
    }
    let names = |query: Query<'_>| {
        let page = world.root().inside(|call| call.page::<Parameter>(&query, |_| Ok(true))).unwrap();
        page.items.into_iter().map(|p| p.name).collect::<Vec<_>>().join(" ")
    };
    let within = || Query::all().prefix("/p/");
    assert_eq!(names(within()), "/p/1 /p/2 /p/3");
    assert_eq!(names(within().beyond(Some("/p/1"))), "/p/2 /p/3");
    assert_eq!(names(within().beyond(Some("/a/1"))), "/p/1 /p/2 /p/3");
    assert_eq!(names(within().beyond(Some("/q/1"))), "");
    assert_eq!(names(within().descending().beyond(Some("/p/2"))), "/p/1");
    assert_eq!(names(within().descending().beyond(Some("/q/1"))), "/p/3 /p/2 /p/1");
    assert_eq!(names(within().descending().beyond(Some("/a/1"))), "");
    assert_eq!(names(Query::all().beyond(Some("/p/3"))), "/q/1");
}

#[test]
fn a_token_of_another_list_is_refused() {
    let world = world();
    for name in ["/a", "/b"] {
        world.root().call(put(name, "x")).unwrap();
    }
    let list = |query: Query<'_>| world.root().inside(|call| call.page::<Parameter>(&query, |_| Ok(true)));
    let token = list(Query::all().limit(1)).unwrap().next;
    assert!(token.is_some());
    assert_eq!(code(list(Query::all().descending().after(token.as_deref()))), "InvalidNextToken");
    assert_eq!(code(list(Query::all().after(Some("nonsense")))), "InvalidNextToken");
}
