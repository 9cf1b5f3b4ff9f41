//! Process 1: builds the walls around itself, gives up its power, runs the program, reaps what is left.

use std::{ffi::CString, fs, fs::File, io, os::fd::AsFd};

use super::{Failure, Order, Report, Setup, Step, lockdown, root};
use crate::{
    exit::Ended,
    spec::{Confinement, Sandbox},
    sys::{
        self, files, namespaces, privileges,
        process::{self, Pid, Status},
        signals,
    },
    tree,
};

const SIGNALS: &[libc::c_int] = &[libc::SIGCHLD, libc::SIGTERM];

/// Runs in the child of the keeper, to the end of the program.
pub(crate) fn run(setup: &Setup<'_>) -> i32 {
    let report = match live(setup) {
        Ok(ended) => Report::Ended(ended),
        Err(failure) => Report::Failed(failure),
    };
    // If nobody listens any more, nobody needs to know.
    let _ = setup.channel.report(&report, &[]);
    0
}

fn live(setup: &Setup<'_>) -> Result<Ended, Failure> {
    process::die_with_parent().step("tie process 1 to the keeper")?;
    // The usual one: what root makes here, the job's user must be able to read.
    process::mask_permissions(0o022);
    match &setup.spec.confinement {
        Confinement::Sandbox(sandbox) => wall_in(setup, sandbox)?,
        Confinement::Plain => process::adopt_orphans().step("adopt orphans")?,
    }
    lockdown::limit(setup)?;
    signals::block(SIGNALS).step("block signals")?;
    setup.channel.report(&Report::Ready, &[]).step("report that the walls stand")?;
    // From here on the keeper is known to be alive, or its end has been noticed.
    setup.channel.await_order(Order::Go).step("await the start")?;
    let program = process::fork(|| become_program(setup)).step("fork the program")?;
    let ended = mind(program).step("wait for the program")?;
    if setup.spec.confinement == Confinement::Plain {
        // Inside a process namespace the kernel does this when process 1 ends.
        end_orphans();
    }
    Ok(ended)
}

fn wall_in(setup: &Setup<'_>, sandbox: &Sandbox) -> Result<(), Failure> {
    // The first to go when the machine has no memory left: it would rather lose a job than the runtime. Before
    // anything else, since whoever changes credentials no longer owns its own files in /proc.
    fs::write("/proc/self/oom_score_adj", "900").step("volunteer for the kernel's memory killer")?;
    root::build(setup, sandbox)?;
    namespaces::set_host_name(&sandbox.host_name).step("name the host")?;
    if setup.identity.root {
        // The mounts stay the real root's: nothing inside can ever change them.
        namespaces::unshare(libc::CLONE_NEWUSER).step("make a user namespace")?;
        setup.channel.report(&Report::Unmapped, &[]).step("ask for a user mapping")?;
        setup.channel.await_order(Order::Mapped).step("await the user mapping")?;
        privileges::leave_groups().step("leave root's groups")?;
        privileges::become_root_of_namespace().step("become user 0 of the namespace")?;
        process::die_with_parent().step("tie process 1 to the keeper")?;
    }
    lockdown::give_up_power()
}

/// The program's process, up to the program.
fn become_program(setup: &Setup<'_>) -> i32 {
    let failure = match execute(setup) {
        Ok(never) => match never {},
        Err(failure) => failure,
    };
    let _ = setup.channel.report(&Report::Failed(failure), &[]);
    127
}

fn execute(setup: &Setup<'_>) -> Result<std::convert::Infallible, Failure> {
    let spec = setup.spec;
    process::die_with_parent().step("tie the program to process 1")?;
    process::new_session().step("start a session")?;
    let nothing = File::open("/dev/null").step("open /dev/null")?;
    process::become_standard(nothing.as_fd(), 0).step("close the input")?;
    process::become_standard(setup.output.as_fd(), 1).step("connect the output")?;
    process::become_standard(setup.output.as_fd(), 2).step("connect the error output")?;
    signals::restore_defaults();
    signals::unblock_all().step("unblock signals")?;
    files::close_on_exec().step("close all other files")?;
    std::env::set_current_dir(&spec.directory).step(&format!("enter `{}`", spec.directory.display()))?;
    let all = |texts: Vec<String>| texts.into_iter().map(sys::text).collect::<io::Result<Vec<CString>>>();
    let argv = all(spec.argv.clone()).step("read the arguments")?;
    let variables = spec.environment.iter().map(|(name, value)| format!("{name}={value}"));
    let environment = all(variables.collect()).step("read the environment")?;
    let path = spec.environment.get("PATH").map_or("/usr/bin:/bin", String::as_str);
    let name = spec.argv.first().map_or("", String::as_str);
    Err(process::execute(&argv, &environment, path)).step(&format!("execute `{name}`"))
}

/// Reaps until the program has ended; passes SIGTERM on to its process group.
fn mind(program: Pid) -> io::Result<Ended> {
    loop {
        while let Some((pid, status)) = process::reap()? {
            if pid == program {
                return Ok(match status {
                    Status::Exited(code) => Ended::Exited { code },
                    Status::Signaled(signal) => Ended::Signaled { signal },
                });
            }
        }
        if signals::next(SIGNALS)? == libc::SIGTERM {
            // A program just forked has no group of its own yet. One that has just ended is seen next.
            if process::kill(-program, libc::SIGTERM).is_err() {
                let _ = process::kill(program, libc::SIGTERM);
            }
        }
    }
}

/// Kills what the program left running, until there is nothing more.
fn end_orphans() {
    let me = Pid::try_from(std::process::id()).unwrap_or(0);
    loop {
        for orphan in tree::descendants(me) {
            let _ = process::kill(orphan, libc::SIGKILL);
        }
        loop {
            match process::reap() {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(_) => return,
            }
        }
        if signals::next(SIGNALS).is_err() {
            return;
        }
    }
}
