//! The limits that no kernel interface open to everybody enforces: memory and disk, looked at from outside.

use std::{
    os::fd::AsFd,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use super::{usage, watch::Target};
use crate::{
    directory::{Directory, OVERLAYS},
    exit::Breach,
    spec::ProcessSpec,
    sys::{files, poll},
};

/// How often memory is looked at.
const EVERY: Duration = Duration::from_millis(100);
/// How often disk is looked at, unless looking takes long: a twentieth of the time may go into it at most, since it is
/// the process's own. What is left of the disk is asked at every look, so that a process that fills it is seen at once.
const DISK_EVERY: Duration = Duration::from_millis(500);
const DISK_SHARE: u32 = 20;
/// Bytes of disk that a job leaves to the rest of the machine.
const DISK_FLOOR: u64 = 64 << 20;

/// What a job uses, as it was last seen.
#[derive(Debug, Default)]
pub(super) struct Usage {
    pub(super) peak_memory: u64,
    pub(super) peak_disk: u64,
    /// The first limit that was broken. The process has been killed for it.
    pub(super) breach: Option<Breach>,
}

/// A thread that looks.
#[derive(Debug)]
pub(super) struct Watcher {
    usage: Arc<Mutex<Usage>>,
    thread: thread::JoinHandle<()>,
    /// Set when nothing that is seen counts any more.
    over: Arc<AtomicBool>,
}

impl Watcher {
    pub(super) fn start(
        directory: Arc<Directory>,
        spec: &ProcessSpec,
        target: Arc<Target>,
    ) -> std::io::Result<Self> {
        let usage = Arc::new(Mutex::new(Usage::default()));
        let over = Arc::new(AtomicBool::new(false));
        let (shared, ended, spec) = (Arc::clone(&usage), Arc::clone(&over), spec.clone());
        let thread = thread::Builder::new()
            .name("limits".into())
            .spawn(move || look_on(&directory, &spec, &target, &shared, &ended))?;
        Ok(Self { usage, thread, over })
    }

    /// What was seen, once the process has ended.
    pub(super) fn finish(self) -> Usage {
        self.over.store(true, Ordering::Relaxed);
        let _ = self.thread.join();
        std::mem::take(&mut *self.usage.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn look_on(
    directory: &Directory,
    spec: &ProcessSpec,
    target: &Target,
    shared: &Mutex<Usage>,
    over: &AtomicBool,
) {
    let mut folders: Vec<String> = spec.folders.iter().map(|folder| folder.name.clone()).collect();
    folders.push(OVERLAYS.to_owned());
    folders.sort();
    folders.dedup();
    let mut disk_due = Instant::now();
    // The pause ends early when process 1 ends, and with it this thread.
    while poll::readable(&[target.init.as_fd()], Some(EVERY)).is_ok_and(|ended| !ended.contains(&true)) {
        let memory = usage::memory(target.pid, spec.limits.memory_bytes);
        let mut breach = (memory > spec.limits.memory_bytes)
            .then_some(Breach::Memory { used: memory, limit: spec.limits.memory_bytes });
        let mut disk = 0;
        if Instant::now() >= disk_due {
            let began = Instant::now();
            match usage::disk(directory, &folders, target.pid, over) {
                Ok(used) => {
                    disk = used;
                    let limit = spec.limits.disk_bytes;
                    breach = breach.or((used > limit).then_some(Breach::Disk { used, limit }));
                }
                Err(usage::TooDeep) => breach = breach.or(Some(Breach::TooDeep)),
            }
            disk_due = Instant::now() + DISK_EVERY.max(began.elapsed() * (DISK_SHARE - 1));
        }
        let left = files::space_left(directory.as_fd()).unwrap_or(u64::MAX);
        breach = breach.or((left < DISK_FLOOR).then_some(Breach::DiskFull { left }));
        let mut usage = shared.lock().unwrap_or_else(PoisonError::into_inner);
        usage.peak_memory = usage.peak_memory.max(memory);
        usage.peak_disk = usage.peak_disk.max(disk);
        usage.breach = usage.breach.or(breach);
        if usage.breach.is_some() {
            target.kill();
        }
    }
}
