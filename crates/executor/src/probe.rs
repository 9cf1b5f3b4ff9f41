//! Whether this machine lets us build a sandbox, and what to do if not: found out by building one.

use std::{fs, io, path::Path};

use crate::{
    exit::Ended,
    job::{Job, JobError, State, Supervisor},
    spec::{Confinement, Limits, Network, ProcessSpec, Relay},
};

/// Why no sandbox can be built here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no sandbox can be built here: {step}: {reason}\n\nhint: {hint}")]
pub struct Closed {
    /// The step that failed: `make a user namespace`.
    pub step: String,
    /// The kernel's reason, `errno`; 0 if it was not the kernel.
    pub errno: i32,
    /// The same in words.
    pub reason: String,
    /// How to open it.
    pub hint: String,
}

/// Why the probe itself failed.
#[derive(Debug, thiserror::Error)]
pub enum ProbeError {
    /// The sandbox cannot be built.
    #[error(transparent)]
    Closed(#[from] Closed),
    /// The probe's job could not be run.
    #[error("the sandbox cannot be tried")]
    Job(#[from] JobError),
    /// The probe's job could not be looked at.
    #[error("the sandbox cannot be tried")]
    Look(#[from] io::Error),
    /// A sandbox was built, and a program that does nothing did not succeed in it.
    #[error("a sandbox was built, but `sh` did not run in it: {0}")]
    Strange(String),
}

/// Runs a program that does nothing through the whole recipe, network and all, in a new folder at `scratch`, which
/// is deleted again.
pub fn probe(scratch: &Path, supervisor: &Supervisor) -> Result<(), ProbeError> {
    let mut spec = ProcessSpec::new(["/bin/sh", "-c", ":"]);
    spec.limits = Limits { seconds: Some(30), ..Limits::default() };
    spec.grace_seconds = 1;
    if let Confinement::Sandbox(sandbox) = &mut spec.confinement {
        let relay = Relay { socket: scratch.join("nobody"), name: "probe".into(), hold_seconds: 1 };
        sandbox.network = Network::Relay(relay);
    }
    let job = Job::prepare(scratch, &spec)?;
    let state = job.start(supervisor).map(|()| job.wait());
    job.remove()?;
    match state?? {
        State::Ended(exit) if exit.succeeded() => Ok(()),
        State::Ended(exit) => match exit.ended {
            Ended::NotStarted { step, errno, reason } => {
                let hint = hint(&step, errno, &Switches::read());
                Err(Closed { step, errno, reason, hint }.into())
            }
            ended => Err(ProbeError::Strange(format!("{ended:?}"))),
        },
        other => Err(ProbeError::Strange(format!("{other:?}"))),
    }
}

/// The places where a system closes namespaces; each as its file says, none if there is no such file.
#[derive(Debug, Default)]
struct Switches {
    /// Debian's.
    clone: Option<String>,
    /// Everybody's.
    most: Option<String>,
    /// Ubuntu's.
    app_armor: Option<String>,
}

impl Switches {
    fn read() -> Self {
        let read = |path: &str| fs::read_to_string(path).ok().map(|text| text.trim().to_owned());
        Self {
            clone: read("/proc/sys/kernel/unprivileged_userns_clone"),
            most: read("/proc/sys/user/max_user_namespaces"),
            app_armor: read("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"),
        }
    }
}

fn hint(step: &str, errno: i32, switches: &Switches) -> String {
    let namespaces = step.contains("namespace");
    if switches.clone.as_deref() == Some("0") {
        return "this system closes user namespaces to users: `sudo sysctl -w kernel.unprivileged_userns_clone=1`"
            .into();
    }
    if switches.most.as_deref() == Some("0") || (namespaces && errno == libc::ENOSPC) {
        return "no more user namespaces may be made: `sudo sysctl -w user.max_user_namespaces=15000`".into();
    }
    if switches.app_armor.as_deref() == Some("1") && matches!(errno, libc::EPERM | libc::EACCES) {
        return "AppArmor takes all power from user namespaces: \
                `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`, or give `formwork` a profile with \
                `userns`"
            .into();
    }
    match (step, errno) {
        ("mount proc", libc::EPERM) => {
            "this looks like a container that hides parts of /proc: start it with \
                                         `--security-opt systempaths=unconfined`, or run outside of it"
                .into()
        }
        (_, libc::ENOSYS) => {
            "the kernel lacks a call that the sandbox needs: Linux 5.12 or newer has them all".into()
        }
        (_, libc::EPERM) if namespaces => {
            "this looks like a container without the right to make namespaces: start \
                                            it with `--security-opt seccomp=unconfined`, or run outside of it"
                .into()
        }
        _ => "run on another machine, or with `--sandbox off`, where user code can read all that you can"
            .into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(step: &str, errno: i32, switches: Switches, says: &str) {
        let hint = hint(step, errno, &switches);
        assert!(hint.contains(says), "{hint}");
    }

    #[test]
    fn the_hint_names_the_switch_that_is_off() {
        let off = || Some("0".to_owned());
        let none = Switches::default;
        check(
            "make a user namespace",
            libc::EPERM,
            Switches { clone: off(), ..none() },
            "unprivileged_userns_clone",
        );
        check(
            "make a user namespace",
            libc::ENOSPC,
            Switches { most: off(), ..none() },
            "max_user_namespaces",
        );
        let restricted = Switches { app_armor: Some("1".into()), ..none() };
        check("make the other namespaces", libc::EPERM, restricted, "AppArmor");
        check("make a user namespace", libc::EPERM, none(), "seccomp=unconfined");
        check("mount proc", libc::EPERM, none(), "systempaths");
        check("mount the root", libc::ENOSYS, none(), "5.12");
        check("mount /dev/pts", libc::EINVAL, none(), "--sandbox off");
    }
}
