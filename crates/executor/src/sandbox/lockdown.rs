//! What process 1 gives up before it runs anything of the user's.

use std::fs;

use super::{Failure, Setup, Step, filter};
use crate::{
    spec::Confinement,
    sys::{limits, privileges, process},
};

/// Drops every power that a process in its own user namespace still has. The program inherits the rest.
pub(crate) fn give_up_power() -> Result<(), Failure> {
    fs::write("/proc/sys/user/max_user_namespaces", "0").step("forbid further user namespaces")?;
    privileges::leave_keyring().step("leave the keyring")?;
    process::hide_memory().step("hide process 1's memory")?;
    privileges::drop_capabilities().step("drop all capabilities")?;
    privileges::no_new_privileges().step("forbid new privileges")
}

/// Sets the limits that the kernel watches, and last of all the filter on system calls.
pub(crate) fn limit(setup: &Setup<'_>) -> Result<(), Failure> {
    let spec = setup.spec;
    limits::no_core_dumps().step("forbid core dumps")?;
    limits::file_size(spec.limits.disk_bytes).step("limit the size of files")?;
    if let Some(count) = spec.limits.processors {
        // Any number that differs between jobs will do to spread them.
        let start = usize::try_from(setup.supervisor).unwrap_or(0);
        limits::processors(count, start).step("limit the processors")?;
    }
    if spec.confinement == Confinement::Plain {
        return Ok(());
    }
    if let Some(most) = spec.limits.processes {
        // Process 1 counts; so does the keeper when it had to enter the user namespace.
        let ours = if setup.identity.root { 1 } else { 2 };
        limits::processes(most.saturating_add(ours)).step("limit the processes")?;
    }
    filter::apply()
}
