//! The kernel's own limits on a process and its children.

use std::{io, mem::MaybeUninit};

use super::check;

/// The most processes and threads of this user, in this user namespace.
pub(crate) fn processes(most: u64) -> io::Result<()> {
    set(libc::RLIMIT_NPROC, most)
}

/// The longest file, in bytes.
pub(crate) fn file_size(most: u64) -> io::Result<()> {
    set(libc::RLIMIT_FSIZE, most)
}

/// No core dumps.
pub(crate) fn no_core_dumps() -> io::Result<()> {
    set(libc::RLIMIT_CORE, 0)
}

#[cfg(target_env = "gnu")]
type Resource = libc::__rlimit_resource_t;
#[cfg(not(target_env = "gnu"))]
type Resource = libc::c_int;

fn set(resource: Resource, most: u64) -> io::Result<()> {
    let limit = libc::rlimit { rlim_cur: most, rlim_max: most };
    // SAFETY: the structure outlives the call.
    check(unsafe { libc::setrlimit(resource, &raw const limit) }).map(drop)
}

/// Keeps this process and its children to `count` of the processors it may use now, the first of them being
/// `start` (around the ring), so that jobs do not all share the same ones.
pub(crate) fn processors(count: usize, start: usize) -> io::Result<()> {
    let mut allowed = MaybeUninit::<libc::cpu_set_t>::zeroed();
    // SAFETY: the size is the structure's, all of which was initialised.
    let allowed = unsafe {
        check(libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), allowed.as_mut_ptr()))?;
        allowed.assume_init()
    };
    let most = usize::try_from(libc::CPU_SETSIZE).map_err(io::Error::other)?;
    // SAFETY: every index is below CPU_SETSIZE.
    let usable: Vec<usize> = (0..most).filter(|cpu| unsafe { libc::CPU_ISSET(*cpu, &allowed) }).collect();
    if usable.is_empty() || count >= usable.len() {
        return Ok(());
    }
    // SAFETY: all zeros is the empty set.
    let mut chosen: libc::cpu_set_t = unsafe { MaybeUninit::zeroed().assume_init() };
    for cpu in usable.iter().cycle().skip(start % usable.len()).take(count.max(1)) {
        // SAFETY: the index is below CPU_SETSIZE.
        unsafe { libc::CPU_SET(*cpu, &mut chosen) };
    }
    // SAFETY: the size is the structure's.
    check(unsafe { libc::sched_setaffinity(0, size_of::<libc::cpu_set_t>(), &raw const chosen) }).map(drop)
}
