//! The filter on system calls: those that only serve to leave a sandbox, or to reach the kernel's less trodden
//! parts. All of them need power that the program does not have; this is the second wall.

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};

use super::Failure;

/// Refused with EPERM, whatever their arguments.
const REFUSED: &[libc::c_long] = &[
    // Namespaces and mounts.
    libc::SYS_setns,
    libc::SYS_unshare,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_open_tree,
    libc::SYS_move_mount,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    libc::SYS_open_by_handle_at,
    // Other processes.
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_getfd,
    libc::SYS_kcmp,
    // Keys.
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    // Large interfaces with a history.
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_fanotify_init,
    // The machine.
    libc::SYS_kexec_load,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_quotactl,
    libc::SYS_acct,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_reboot,
    libc::SYS_syslog,
];

/// Answered with success, and not done: the one user there is owns everything, and `tar x` insists.
#[cfg(target_arch = "x86_64")]
const PRETENDED: &[libc::c_long] = &[libc::SYS_fchown, libc::SYS_fchownat, libc::SYS_chown, libc::SYS_lchown];
/// Answered with success, and not done: the one user there is owns everything, and `tar x` insists.
#[cfg(not(target_arch = "x86_64"))]
const PRETENDED: &[libc::c_long] = &[libc::SYS_fchown, libc::SYS_fchownat];

/// Said not to exist, so that C libraries fall back to `clone`, whose flags a filter can read.
const ABSENT: &[libc::c_long] = &[libc::SYS_clone3];

/// Address families that lead out of the network namespace or to large interfaces.
const FAMILIES: &[libc::c_int] = &[libc::AF_VSOCK, libc::AF_PACKET, libc::AF_ALG];

/// `ioctl`s that put characters into a terminal's input.
const TERMINAL: &[libc::Ioctl] = &[libc::TIOCSTI, libc::TIOCLINUX];

/// Applies it to this process, for good.
pub(super) fn apply() -> Result<(), Failure> {
    let failed = |error: String| Failure { step: "filter system calls".into(), errno: 0, reason: error };
    for (rules, answer) in [
        (refused().map_err(|error| failed(error.to_string()))?, libc::EPERM),
        (whole(PRETENDED), 0),
        (whole(ABSENT), libc::ENOSYS),
    ] {
        let program = compile(rules, answer).map_err(|error| failed(error.to_string()))?;
        seccompiler::apply_filter(&program).map_err(|error| failed(error.to_string()))?;
    }
    Ok(())
}

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

fn compile(rules: Rules, answer: libc::c_int) -> Result<BpfProgram, seccompiler::BackendError> {
    let action = SeccompAction::Errno(answer.unsigned_abs());
    SeccompFilter::new(rules, SeccompAction::Allow, action, std::env::consts::ARCH.try_into()?)?.try_into()
}

fn whole(calls: &[libc::c_long]) -> Rules {
    calls.iter().flat_map(|call| numbers(*call)).map(|number| (number, Vec::new())).collect()
}

/// On x86-64 a second set of numbers means the same calls, where a kernel was built with x32.
fn numbers(call: libc::c_long) -> Vec<i64> {
    if cfg!(target_arch = "x86_64") { vec![call, call | 0x4000_0000] } else { vec![call] }
}

fn refused() -> Result<Rules, seccompiler::BackendError> {
    let is = |argument, length, operator, value| {
        SeccompRule::new(vec![SeccompCondition::new(argument, length, operator, value)?])
    };
    let new_user = u64::from(libc::CLONE_NEWUSER.unsigned_abs());
    let clone = is(0, SeccompCmpArgLen::Qword, SeccompCmpOp::MaskedEq(new_user), new_user)?;
    let equal = |argument, value| is(argument, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, value);
    let family = |family: &libc::c_int| equal(0, u64::from(family.unsigned_abs()));
    let families = FAMILIES.iter().map(family).collect::<Result<Vec<_>, _>>()?;
    #[allow(clippy::useless_conversion, reason = "the constants' type differs between C libraries")]
    let terminal = |request: &libc::Ioctl| equal(1, u64::try_from(*request).unwrap_or(0));
    let terminal = TERMINAL.iter().map(terminal).collect::<Result<Vec<_>, _>>()?;

    let mut rules = whole(REFUSED);
    for (call, conditions) in
        [(libc::SYS_clone, vec![clone]), (libc::SYS_socket, families), (libc::SYS_ioctl, terminal)]
    {
        for number in numbers(call) {
            rules.insert(number, conditions.clone());
        }
    }
    Ok(rules)
}
