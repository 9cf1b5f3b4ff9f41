//! Making processes, ending them, and learning how they ended.

use std::{
    ffi::CString,
    io,
    os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd},
    panic::{AssertUnwindSafe, catch_unwind},
};

use super::{check, check_long, owned, prctl};

/// A process's number, as this process sees it.
pub(crate) type Pid = libc::pid_t;

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Exited(i32),
    Signaled(i32),
}

/// Forks. The child runs `child` and exits with what it returns; it never comes back to the caller's code.
///
/// Refused while this process has more than one thread: the child of such a fork may only make
/// async-signal-safe calls, which nothing here could promise.
pub(crate) fn fork(child: impl FnOnce() -> i32) -> io::Result<Pid> {
    if std::fs::read_dir("/proc/self/task")?.count() != 1 {
        return Err(io::Error::other("a process with threads may not fork"));
    }
    // SAFETY: this process has one thread, so that no lock can be left held in the child.
    let pid = check(unsafe { libc::fork() })?;
    if pid == 0 {
        let code = catch_unwind(AssertUnwindSafe(child)).unwrap_or(101);
        // SAFETY: ends the process; what the parent would do at its exit is not done twice.
        unsafe { libc::_exit(code) }
    }
    Ok(pid)
}

/// Replaces this process; returns only if that failed. A name without `/` is looked for along `path`.
pub(crate) fn execute(argv: &[CString], environment: &[CString], path: &str) -> io::Error {
    let Some(name) = argv.first() else { return io::Error::from_raw_os_error(libc::ENOENT) };
    let tries: Vec<CString> = if name.as_bytes().contains(&b'/') {
        vec![name.clone()]
    } else {
        let tried = path.split(':').map(|folder| [folder.as_bytes(), b"/", name.as_bytes()].concat());
        tried.filter_map(|full| CString::new(full).ok()).collect()
    };
    let pointers = |texts: &[CString]| -> Vec<*const libc::c_char> {
        texts.iter().map(|text| text.as_ptr()).chain([std::ptr::null()]).collect()
    };
    let (arguments, variables) = (pointers(argv), pointers(environment));
    let mut worst = io::Error::from_raw_os_error(libc::ENOENT);
    for program in tries {
        // SAFETY: both arrays end with a null pointer, and their strings live until the call.
        unsafe { libc::execve(program.as_ptr(), arguments.as_ptr(), variables.as_ptr()) };
        let error = io::Error::last_os_error();
        if error.raw_os_error() != Some(libc::ENOENT) {
            worst = error;
        }
    }
    worst
}

/// Waits for a child.
pub(crate) fn wait(pid: Pid) -> io::Result<Status> {
    loop {
        match wait_with(pid, 0) {
            Ok(Some((_, status))) => return Ok(status),
            Ok(None) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Any child that has ended, without waiting. An error of kind `ECHILD` says that there are none at all.
pub(crate) fn reap() -> io::Result<Option<(Pid, Status)>> {
    wait_with(-1, libc::WNOHANG)
}

fn wait_with(pid: Pid, options: libc::c_int) -> io::Result<Option<(Pid, Status)>> {
    let mut raw = 0;
    // SAFETY: `raw` outlives the call.
    let ended = check(unsafe { libc::waitpid(pid, &raw mut raw, options) })?;
    let status = if libc::WIFEXITED(raw) {
        Status::Exited(libc::WEXITSTATUS(raw))
    } else {
        Status::Signaled(libc::WTERMSIG(raw))
    };
    Ok((ended != 0).then_some((ended, status)))
}

/// A process held by descriptor: its number cannot come to mean another one.
#[derive(Debug)]
pub(crate) struct PidFd(OwnedFd);

impl PidFd {
    pub(crate) fn open(pid: Pid) -> io::Result<Self> {
        // SAFETY: takes numbers only; the descriptor is new.
        unsafe { owned(libc::syscall(libc::SYS_pidfd_open, pid, 0)) }.map(Self)
    }

    pub(crate) fn signal(&self, signal: libc::c_int) -> io::Result<()> {
        let no_info = std::ptr::null::<libc::siginfo_t>();
        // SAFETY: a null `siginfo_t` asks for the usual one.
        check_long(unsafe {
            libc::syscall(libc::SYS_pidfd_send_signal, self.0.as_raw_fd(), signal, no_info, 0)
        })?;
        Ok(())
    }
}

impl AsFd for PidFd {
    /// Readable once the process has ended.
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Signals a process by number, or, negative, a process group.
pub(crate) fn kill(pid: Pid, signal: libc::c_int) -> io::Result<()> {
    // SAFETY: takes numbers only.
    check(unsafe { libc::kill(pid, signal) }).map(drop)
}

/// `SIGKILL`, as a whole word.
const KILL: libc::c_ulong = 9;

/// Asks the kernel to kill this process when the thread that forked it ends. Changing credentials undoes it.
pub(crate) fn die_with_parent() -> io::Result<()> {
    // SAFETY: takes numbers only.
    unsafe { prctl(libc::PR_SET_PDEATHSIG, KILL, 0) }
}

/// Makes orphans among the descendants this process's children.
pub(crate) fn adopt_orphans() -> io::Result<()> {
    // SAFETY: takes numbers only.
    unsafe { prctl(libc::PR_SET_CHILD_SUBREAPER, 1, 0) }
}

/// Keeps processes of the same user from tracing this one or reading its memory.
pub(crate) fn hide_memory() -> io::Result<()> {
    // SAFETY: takes numbers only.
    unsafe { prctl(libc::PR_SET_DUMPABLE, 0, 0) }
}

/// Starts a session of its own, without terminal.
pub(crate) fn new_session() -> io::Result<()> {
    // SAFETY: takes nothing.
    check(unsafe { libc::setsid() }).map(drop)
}

/// The number of the process that forked this one; 0 if it is outside our process namespace.
pub(crate) fn parent() -> Pid {
    // SAFETY: takes nothing, cannot fail.
    unsafe { libc::getppid() }
}

/// Puts `descriptor` in the place of standard input (0), output (1) or error (2).
pub(crate) fn become_standard(descriptor: BorrowedFd<'_>, number: i32) -> io::Result<()> {
    if !(0..=2).contains(&number) {
        return Err(io::Error::from_raw_os_error(libc::EBADF));
    }
    // SAFETY: only one of the three standard descriptors is replaced, which nobody owns by type.
    check(unsafe { libc::dup2(descriptor.as_raw_fd(), number) }).map(drop)
}

/// What files made from here on are not: the permissions of group and others that `mask` has.
pub(crate) fn mask_permissions(mask: libc::mode_t) {
    // SAFETY: takes a number, cannot fail.
    unsafe { libc::umask(mask) };
}

/// Makes `descriptor`, which stays open, mean what `other` means, in this process alone.
pub(crate) fn replace(descriptor: BorrowedFd<'_>, other: BorrowedFd<'_>) -> io::Result<()> {
    // SAFETY: both are open; the owner of the first goes on owning an open descriptor.
    check(unsafe { libc::dup3(other.as_raw_fd(), descriptor.as_raw_fd(), libc::O_CLOEXEC) }).map(drop)
}
