//! From the first fork to the last line of the log: one loop over everything that can happen to a process.

use std::{
    fs::File,
    io::{self, Read},
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    sync::Arc,
    time::{Duration, Instant},
};

use super::{limits::Watcher, open_log, prepare};
use crate::{
    clock,
    directory::{Directory, SOCKET, STOP},
    exit::{Breach, Ended, Exit},
    log::Writer,
    relay::Desk,
    sandbox::{Channel, Failure, Identity, Order, Report, Setup, Step, keep},
    spec::{Confinement, Network, ProcessSpec},
    sys::{
        files::Watch,
        poll,
        process::{self, Pid, PidFd},
    },
    tree,
};

/// How long the walls may take to stand.
const PATIENCE: Duration = Duration::from_mins(1);
/// How long the last output may take to arrive once every process is gone.
const LAST_WORDS: Duration = Duration::from_secs(2);
/// How often SIGKILL is repeated, where it does not reach everybody at once.
const AGAIN: Duration = Duration::from_millis(100);

/// Process 1 of a job, and through it all of them.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) init: PidFd,
    pub(super) pid: Pid,
    walled: bool,
}

impl Target {
    /// Asks the program to end.
    fn terminate(&self) {
        // It fails only if the process has ended, which is what is wanted.
        let _ = self.init.signal(libc::SIGTERM);
    }

    /// Ends everything. Inside a process namespace, everything ends with process 1; elsewhere process 1 stays, to
    /// reap the others and end by itself.
    pub(super) fn kill(&self) {
        if self.walled {
            let _ = self.init.signal(libc::SIGKILL);
        } else {
            for pid in tree::descendants(self.pid) {
                let _ = process::kill(pid, libc::SIGKILL);
            }
        }
    }
}

/// What is left in the supervisor when the keeper has been forked.
struct Started {
    keeper: PidFd,
    keeper_pid: Pid,
    channel: Channel,
    output: io::PipeReader,
}

/// Runs the process to its end. A failure is one before the program ran.
pub(super) fn run(directory: &Arc<Directory>, spec: &ProcessSpec, lock: &File) -> Result<Exit, Failure> {
    let who = Identity::of_this_process().step("read who we are")?;
    prepare::folders(directory, spec, &who)?;
    let mut log = open_log(directory, spec)?;
    let news = Watch::folder(&directory.at(".")).step("watch the folder")?;
    let started = fork_keeper(directory, spec, &who, lock)?;
    let (target, listeners) = match stand_up(&started, &who, spec) {
        Ok(stood) => stood,
        Err(failure) => {
            // Dropping the channel ends whoever waits for an order; the keeper ends whatever it keeps.
            let _ = started.keeper.signal(libc::SIGKILL);
            let _ = process::wait(started.keeper_pid);
            log.note(&format!("the process was not started: {}: {}", failure.step, failure.reason));
            return Err(failure);
        }
    };
    let target = Arc::new(target);
    let desk = match &spec.confinement {
        Confinement::Sandbox(sandbox) => match &sandbox.network {
            Network::Relay(relay) => Some(Desk::open(relay.clone(), listeners).step("open the relay")?),
            Network::Isolated => None,
        },
        Confinement::Plain => None,
    };
    let began = Instant::now();
    let watcher =
        Watcher::start(Arc::clone(directory), spec, Arc::clone(&target)).step("watch the limits")?;
    let started_at = clock::now();
    started.channel.order(Order::Go).step("start the program")?;
    let mut life = Life {
        directory,
        spec,
        target: &target,
        started: &started,
        news: &news,
        desk,
        log,
        began,
        ended: None,
        breach: None,
        kill_at: None,
        gone_at: None,
        silent: false,
    };
    let outcome = life.watch();
    let _ = process::wait(started.keeper_pid);
    let usage = watcher.finish();
    // What the limits' thread saw came first if both are there: the loop only learns of ends.
    let breach = usage.breach.or(life.breach);
    if let Some(breach) = breach {
        life.log.note(&format!("the process was ended: {breach}"));
    }
    if let Err(failure) = &outcome {
        life.log.note(&format!("the process was not started: {}: {}", failure.step, failure.reason));
    }
    outcome.map(|ended| Exit {
        ended,
        breach,
        started_at,
        ended_at: clock::now(),
        peak_memory_bytes: usage.peak_memory,
        peak_disk_bytes: usage.peak_disk,
    })
}

fn fork_keeper(
    directory: &Directory,
    spec: &ProcessSpec,
    who: &Identity,
    lock: &File,
) -> Result<Started, Failure> {
    // Bound before forking: later it would race with the change of root.
    let door = directory.listen(SOCKET).step("bind the job's socket")?;
    let (channel, theirs) = Channel::pair().step("make a channel")?;
    let (output, input) = io::pipe().step("make a pipe for the output")?;
    let supervisor = Pid::try_from(std::process::id()).unwrap_or(0);
    let setup = Setup { spec, directory, identity: who, supervisor, channel: theirs, output: input, door };
    let keeper = {
        let (ours, read) = (&channel, &output);
        process::fork(|| {
            // The lock must be free, and the channel at its end, as soon as the supervisor is gone.
            close(&[lock.as_fd(), ours.as_fd(), read.as_fd()]).map_or(1, |()| keep(&setup))
        })
        .step("fork the keeper")?
    };
    let pid = PidFd::open(keeper).step("hold the keeper")?;
    Ok(Started { keeper: pid, keeper_pid: keeper, channel, output })
}

/// Makes this process let go of descriptors that its parent still owns by type.
fn close(descriptors: &[BorrowedFd<'_>]) -> io::Result<()> {
    let nothing = File::open("/dev/null")?;
    descriptors.iter().try_for_each(|descriptor| process::replace(*descriptor, nothing.as_fd()))
}

/// Answers the keeper and process 1 until the walls stand.
fn stand_up(
    started: &Started,
    who: &Identity,
    spec: &ProcessSpec,
) -> Result<(Target, Vec<OwnedFd>), Failure> {
    let deadline = Instant::now() + PATIENCE;
    let (mut init, mut listeners, mut unmapped, mut standing) = (None, Vec::new(), false, false);
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let ready =
            poll::readable(&[started.keeper.as_fd(), started.channel.as_fd()], Some(left)).step("wait")?;
        // The keeper's end is looked for first, so that all it had to say is then in the channel.
        if ready.get(1) != Some(&true) {
            let error = match ready.first() {
                Some(true) => io::Error::other("the keeper ended without a word"),
                _ if left.is_zero() => io::ErrorKind::TimedOut.into(),
                _ => continue,
            };
            return Err(error).step("build the sandbox");
        }
        match started.channel.next().step("listen to the keeper")? {
            Some((Report::Born { init: pid }, descriptors)) => {
                init = Some((pid, PidFd::open(pid).step("hold process 1")?));
                listeners = descriptors;
            }
            Some((Report::Unmapped, _)) => unmapped = true,
            Some((Report::Ready, _)) => standing = true,
            Some((Report::Failed(failure), _)) => return Err(failure),
            Some((Report::Ended(_), _)) | None => {
                return Err(io::Error::other("process 1 ended without a word")).step("build the sandbox");
            }
        }
        // Root's process 1 asks, whose number the keeper tells; otherwise the keeper itself asks.
        let asks = if who.root { init.as_ref().map(|(pid, _)| *pid) } else { Some(started.keeper_pid) };
        if let (true, Some(pid)) = (unmapped, asks) {
            who.map(pid).step("map the user")?;
            started.channel.order(Order::Mapped).step("map the user")?;
            unmapped = false;
        }
        // The two come from two processes, in either order.
        if standing && let Some((pid, init)) = init.take() {
            return Ok((Target { init, pid, walled: spec.confinement != Confinement::Plain }, listeners));
        }
    }
}

/// A process that runs.
struct Life<'a> {
    directory: &'a Directory,
    spec: &'a ProcessSpec,
    target: &'a Target,
    started: &'a Started,
    news: &'a Watch,
    desk: Option<Desk>,
    log: Writer,
    began: Instant,
    ended: Option<Result<Ended, Failure>>,
    breach: Option<Breach>,
    /// When patience after SIGTERM ends.
    kill_at: Option<Instant>,
    /// When the keeper was seen to have ended.
    gone_at: Option<Instant>,
    /// Whether the output has ended.
    silent: bool,
}

impl Life<'_> {
    fn watch(&mut self) -> Result<Ended, Failure> {
        self.look_for_orders();
        while !(self.gone_at.is_some() && self.silent) {
            let mut descriptors = vec![self.news.as_fd()];
            if self.gone_at.is_none() {
                descriptors.extend([self.started.keeper.as_fd(), self.started.channel.as_fd()]);
            }
            if !self.silent {
                descriptors.push(self.started.output.as_fd());
            }
            if let Some(desk) = &self.desk {
                descriptors.extend(desk.descriptors());
            }
            // What is ready is found out by trying; the answer only says that something is.
            poll::readable(&descriptors, self.next_deadline()).step("wait")?;
            drop(descriptors);
            self.read_output();
            self.read_reports();
            self.news.drain();
            self.look_for_orders();
            self.look_at_the_clock();
            if let Some(desk) = &mut self.desk {
                desk.turn();
            }
            if self.gone_at.is_some_and(|gone| gone.elapsed() > LAST_WORDS) {
                break;
            }
        }
        self.log.finish();
        // Killed with the whole namespace, process 1 could not say what became of the program.
        self.ended.take().unwrap_or(Ok(Ended::Signaled { signal: libc::SIGKILL }))
    }

    fn next_deadline(&self) -> Option<Duration> {
        let limit = self.spec.limits.seconds.map(|seconds| self.began + Duration::from_secs(seconds));
        let deadlines = [
            if self.kill_at.is_none() { limit } else { None },
            self.kill_at,
            self.gone_at.map(|gone| gone + LAST_WORDS),
            self.desk.as_ref().and_then(Desk::next_deadline),
        ];
        let next = deadlines.into_iter().flatten().min()?;
        Some(next.saturating_duration_since(Instant::now()))
    }

    fn read_output(&mut self) {
        let mut buffer = [0; 16 * 1024];
        // Bounded, so that a program that writes without end cannot keep the loop from its other duties.
        for _ in 0..64 {
            if self.silent || !is_ready(self.started.output.as_fd()) {
                return;
            }
            match (&self.started.output).read(&mut buffer) {
                Ok(0) => self.silent = true,
                Ok(count) => self.log.take(buffer.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => self.silent = true,
            }
        }
    }

    fn read_reports(&mut self) {
        if self.gone_at.is_some() {
            return;
        }
        // Before reading: whatever was reported before the keeper ended is then in the channel.
        let gone = is_ready(self.started.keeper.as_fd());
        while is_ready(self.started.channel.as_fd()) {
            match self.started.channel.next() {
                Ok(Some((Report::Ended(ended), _))) => _ = self.ended.get_or_insert(Ok(ended)),
                Ok(Some((Report::Failed(failure), _))) => self.ended = Some(Err(failure)),
                Ok(Some(_)) => {}
                Ok(None) | Err(_) => break,
            }
        }
        if gone {
            self.gone_at = Some(Instant::now());
            // It may be the keeper alone that was killed; then process 1 follows it, or is made to.
            self.target.kill();
        }
    }

    fn look_for_orders(&mut self) {
        if self.directory.is_gone() {
            self.breach.get_or_insert(Breach::FolderGone);
            self.kill_at.get_or_insert_with(Instant::now);
        } else if self.kill_at.is_none() && self.directory.at(STOP).exists() {
            self.end(Breach::Stopped);
        }
    }

    fn look_at_the_clock(&mut self) {
        let now = Instant::now();
        if let Some(seconds) = self.spec.limits.seconds
            && self.kill_at.is_none()
            && now >= self.began + Duration::from_secs(seconds)
        {
            self.end(Breach::Time { seconds });
        }
        if self.kill_at.is_some_and(|at| now >= at) {
            self.target.kill();
            self.kill_at = Some(now + AGAIN);
        }
    }

    fn end(&mut self, why: Breach) {
        // One that has already ended by itself is not ended by anybody.
        if self.ended.is_none() {
            self.breach.get_or_insert(why);
            self.target.terminate();
            self.kill_at = Some(Instant::now() + Duration::from_secs(self.spec.grace_seconds));
        }
    }
}

fn is_ready(descriptor: BorrowedFd<'_>) -> bool {
    poll::readable(&[descriptor], Some(Duration::ZERO)).is_ok_and(|ready| ready.contains(&true))
}
