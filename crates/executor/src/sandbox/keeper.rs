//! The keeper: makes the namespaces, lives in all but the process one, and hands out sockets of the network.

use std::{
    net::{Ipv4Addr, TcpListener},
    os::fd::AsFd,
};

use super::{Failure, Order, Report, Setup, Step, init};
use crate::{
    relay,
    spec::{Confinement, Network, Sandbox},
    sys::{
        namespaces, poll, privileges,
        process::{self, PidFd},
        sockets,
    },
};

/// Runs in the child of the supervisor, to the end of process 1.
pub(crate) fn keep(setup: &Setup<'_>) -> i32 {
    match make(setup) {
        Ok(init) => match serve(setup, &init) {
            Ok(()) => 0,
            Err(failure) => report(setup, failure),
        },
        Err(failure) => report(setup, failure),
    }
}

fn report(setup: &Setup<'_>, failure: Failure) -> i32 {
    // If nobody listens any more, nobody needs to know.
    let _ = setup.channel.report(&Report::Failed(failure), &[]);
    1
}

fn make(setup: &Setup<'_>) -> Result<PidFd, Failure> {
    process::die_with_parent().step("tie the keeper to the supervisor")?;
    if process::parent() != setup.supervisor {
        return Err(std::io::Error::from_raw_os_error(libc::ESRCH)).step("find the supervisor alive");
    }
    let listeners = match &setup.spec.confinement {
        Confinement::Sandbox(sandbox) => unshare(setup, sandbox)?,
        Confinement::Plain => Vec::new(),
    };
    let child = process::fork(|| init::run(setup)).step("fork process 1")?;
    let pid = PidFd::open(child).step("hold process 1")?;
    let descriptors: Vec<_> = listeners.iter().map(AsFd::as_fd).collect();
    setup.channel.report(&Report::Born { init: child }, &descriptors).step("report process 1")?;
    Ok(pid)
}

fn unshare(setup: &Setup<'_>, sandbox: &Sandbox) -> Result<Vec<TcpListener>, Failure> {
    if !setup.identity.root {
        namespaces::unshare(libc::CLONE_NEWUSER).step("make a user namespace")?;
        setup.channel.report(&Report::Unmapped, &[]).step("ask for a user mapping")?;
        setup.channel.await_order(Order::Mapped).step("await the user mapping")?;
        privileges::become_root_of_namespace().step("become user 0 of the namespace")?;
        // Changing credentials has undone it.
        process::die_with_parent().step("tie the keeper to the supervisor")?;
    }
    let others = libc::CLONE_NEWNS
        | libc::CLONE_NEWPID
        | libc::CLONE_NEWIPC
        | libc::CLONE_NEWUTS
        | libc::CLONE_NEWCGROUP
        | libc::CLONE_NEWNET;
    namespaces::unshare(others).step("make the other namespaces")?;
    namespaces::raise_loopback().step("raise the loopback interface")?;
    match &sandbox.network {
        Network::Isolated => Ok(Vec::new()),
        Network::Relay(_) => {
            let credentials: Ipv4Addr = *relay::CREDENTIALS.ip();
            namespaces::add_loopback_address(credentials).step("add the credentials address")?;
            let listen = |address| TcpListener::bind(address).step("listen on an inner address");
            [relay::GATEWAY, relay::CREDENTIALS].into_iter().map(listen).collect()
        }
    }
}

/// Gives everybody who connects a socket of the network, unconnected, until process 1 ends.
fn serve(setup: &Setup<'_>, init: &PidFd) -> Result<(), Failure> {
    setup.door.set_nonblocking(true).step("open the door")?;
    loop {
        let ready = poll::readable(&[init.as_fd(), setup.door.as_fd()], None).step("wait")?;
        if ready.first() == Some(&true) {
            return Ok(());
        }
        if ready.get(1) == Some(&true) {
            // Whoever asked and went away again is no reason to stop.
            if let (Ok((visitor, _)), Ok(socket)) = (setup.door.accept(), sockets::tcp()) {
                let _ = sockets::send(visitor.as_fd(), b"+", &[socket.as_fd()]);
            }
        }
    }
}
