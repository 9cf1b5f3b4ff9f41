//! The ways in and out.

use std::{
    io::{BufRead, BufReader, Write},
    os::unix::net::{UnixListener, UnixStream},
};

use executor::{Exit, relay};

use crate::{
    ground::{Ground, ended, relay_to, text, until},
    harness::Test,
};

pub(crate) const TESTS: &[Test] = &[
    ("both_inner_addresses_lead_to_the_runtime_and_say_whose_they_are", both_addresses_lead_to_the_runtime),
    ("a_connection_waits_for_a_runtime_that_is_away", a_connection_waits_for_a_runtime_that_is_away),
    ("a_connection_that_a_runtime_did_not_take_goes_to_the_next", a_connection_goes_to_the_next_runtime),
    ("a_connection_is_let_go_when_nobody_comes", a_connection_is_let_go_when_nobody_comes),
    ("an_isolated_process_reaches_nothing", an_isolated_process_reaches_nothing),
];

/// The next who connects, in time.
fn visitor(listener: &UnixListener) -> UnixStream {
    let mut found = None;
    listener.set_nonblocking(true).unwrap();
    until("a connection", || {
        found = listener.accept().ok();
        found.is_some()
    });
    found.unwrap().0
}

/// Takes one connection as the runtime would, and answers its line; tells what it knew of it.
fn answer(listener: &UnixListener) -> String {
    let bringer = visitor(listener);
    let mut arrival = relay::accept(bringer).unwrap();
    let mut line = String::new();
    BufReader::new(&arrival.stream).read_line(&mut line).unwrap();
    arrival.stream.write_all(b"welcome").unwrap();
    format!("{} dialled {} and said {line}", arrival.name, arrival.dialled)
}

fn both_addresses_lead_to_the_runtime(ground: &Ground) {
    let socket = ground.path();
    let listener = UnixListener::bind(&socket).unwrap();
    for address in ["127.0.0.1:4566", "169.254.170.2:80"] {
        let mut spec = Ground::program(&["dial", address, "hello"]);
        relay_to(&mut spec, &socket, "job-5");
        let job = ground.start(&spec);
        assert_eq!(answer(&listener), format!("job-5 dialled {address} and said hello\n"));
        assert!(ended(&job).succeeded());
        assert_eq!(text(&job), "answer: welcome\n");
        job.remove().unwrap();
    }
    std::fs::remove_file(socket).unwrap();
}

fn a_connection_waits_for_a_runtime_that_is_away(ground: &Ground) {
    // A path far longer than the address of a Unix socket.
    let folder = ground.place.join("long".repeat(50));
    std::fs::create_dir(&folder).unwrap();
    let socket = folder.join("relay.sock");
    let mut spec = Ground::shell("/opt/program program dial 127.0.0.1:4566 early & echo dialling; wait $!");
    spec.limits = Ground::program(&["dial"]).limits;
    crate::ground::sandbox(&mut spec)
        .mounts
        .clone_from(&crate::ground::sandbox(&mut Ground::program(&[])).mounts);
    relay_to(&mut spec, &socket, "patient");
    let job = ground.start(&spec);
    crate::ground::until_logged(&job, "dialling");
    std::env::set_current_dir(&folder).unwrap();
    let listener = UnixListener::bind("relay.sock").unwrap();
    std::env::set_current_dir("/").unwrap();
    assert_eq!(answer(&listener), "patient dialled 127.0.0.1:4566 and said early\n");
    assert!(ended(&job).succeeded());
    job.remove().unwrap();
    std::fs::remove_dir_all(folder).unwrap();
}

fn a_connection_goes_to_the_next_runtime(ground: &Ground) {
    let socket = ground.path();
    let listener = UnixListener::bind(&socket).unwrap();
    let mut spec = Ground::program(&["dial", "127.0.0.1:4566", "again"]);
    relay_to(&mut spec, &socket, "job-6");
    let job = ground.start(&spec);
    // One that dies between accepting and taking, as if killed.
    let bringer = visitor(&listener);
    drop((bringer, listener));
    std::fs::remove_file(&socket).unwrap();
    let listener = UnixListener::bind(&socket).unwrap();
    assert_eq!(answer(&listener), "job-6 dialled 127.0.0.1:4566 and said again\n");
    assert!(ended(&job).succeeded());
    job.remove().unwrap();
    std::fs::remove_file(socket).unwrap();
}

fn a_connection_is_let_go_when_nobody_comes(ground: &Ground) {
    let mut spec = Ground::program(&["dial", "127.0.0.1:4566", "anybody?"]);
    relay_to(&mut spec, &ground.path(), "lonely");
    if let executor::Network::Relay(relay) = &mut crate::ground::sandbox(&mut spec).network {
        relay.hold_seconds = 1;
    }
    let (exit, text) = ground.run(&spec);
    assert!(!exit.succeeded() || text == "answer: \n", "{exit:?} {text}");
}

fn an_isolated_process_reaches_nothing(ground: &Ground) {
    let dial = |address| -> (Exit, String) { ground.run(&Ground::program(&["dial", address, "hello"])) };
    assert_eq!(dial("127.0.0.1:4566").1, "not connected: ConnectionRefused\n");
    assert_eq!(dial("169.254.170.2:80").1, "not connected: NetworkUnreachable\n");
    assert_eq!(dial("192.0.2.1:443").1, "not connected: NetworkUnreachable\n");
}
