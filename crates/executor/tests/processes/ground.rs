//! Where the tests make their jobs, and what many of them do.

use std::{
    cell::Cell,
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use executor::{
    Confinement, Exit, Job, Mount, Network, ProcessSpec, Relay, Sandbox, State, job::Supervisor, log::Origin,
};

/// Longer than anything here takes on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// Where this executable is inside.
const PROGRAM: &str = "/opt/program";

pub(crate) struct Ground {
    pub(crate) place: PathBuf,
    next: Cell<usize>,
}

impl std::panic::RefUnwindSafe for Ground {}

impl Ground {
    pub(crate) fn new(place: PathBuf) -> Self {
        Self { place, next: Cell::new(0) }
    }

    /// A path in the ground that nobody uses.
    pub(crate) fn path(&self) -> PathBuf {
        self.next.set(self.next.get() + 1);
        self.place.join(format!("job-{}", self.next.get()))
    }

    pub(crate) fn supervisor() -> Supervisor {
        Supervisor { program: std::env::current_exe().unwrap(), arguments: vec!["supervise".into()] }
    }

    /// A sandboxed process that runs one of our programs.
    pub(crate) fn program(words: &[&str]) -> ProcessSpec {
        let mut spec = ProcessSpec::new([&[PROGRAM, "program"], words].concat());
        spec.grace_seconds = 20;
        sandbox(&mut spec)
            .mounts
            .push(Mount::ReadOnly { host: std::env::current_exe().unwrap(), inside: PROGRAM.into() });
        spec
    }

    /// A sandboxed shell script.
    pub(crate) fn shell(script: &str) -> ProcessSpec {
        ProcessSpec::new(["/bin/sh", "-c", script])
    }

    pub(crate) fn start(&self, spec: &ProcessSpec) -> Job {
        let job = Job::prepare(&self.path(), spec).unwrap();
        job.start(&Self::supervisor()).unwrap();
        job
    }

    /// Runs a process to its end: how it ended, and what it wrote.
    pub(crate) fn run(&self, spec: &ProcessSpec) -> (Exit, String) {
        let job = self.start(spec);
        let exit = ended(&job);
        let text = text(&job);
        job.remove().unwrap();
        (exit, text)
    }

    /// Ends whatever a failed test left running, and removes everything.
    pub(crate) fn clear(&self) {
        for entry in fs::read_dir(&self.place).unwrap().flatten() {
            if let Ok(job) = Job::open(&entry.path()) {
                if job.state().is_ok_and(|state| state == State::Running) {
                    let _ = job.stop();
                    let _ = job.wait();
                }
                let _ = job.remove();
            }
        }
    }
}

pub(crate) fn sandbox(spec: &mut ProcessSpec) -> &mut Sandbox {
    match &mut spec.confinement {
        Confinement::Sandbox(sandbox) => sandbox,
        Confinement::Plain => panic!("the spec has no sandbox"),
    }
}

pub(crate) fn relay_to(spec: &mut ProcessSpec, socket: &Path, name: &str) {
    let relay = Relay { socket: socket.to_owned(), name: name.into(), hold_seconds: 60 };
    sandbox(spec).network = Network::Relay(relay);
}

/// Waits for a job's end, which must be a proper one.
pub(crate) fn ended(job: &Job) -> Exit {
    match job.wait().unwrap() {
        State::Ended(exit) => exit,
        other => panic!("expected an end, got {other:?}; {}", text(job)),
    }
}

/// All lines of a job's log, the supervisor's own in brackets.
pub(crate) fn text(job: &Job) -> String {
    let lines = job.log(0, usize::MAX / 2).unwrap().lines.into_iter().map(|line| match line.origin {
        Origin::Process => line.text + "\n",
        Origin::Supervisor => format!("[{}]\n", line.text),
    });
    lines.collect()
}

/// Waits until `condition` holds, within [`PATIENCE`].
pub(crate) fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !condition() {
        assert!(Instant::now() < deadline, "{what}: not in time");
        thread::sleep(Duration::from_millis(5));
    }
}

/// Waits until a job's log has `wanted`.
pub(crate) fn until_logged(job: &Job, wanted: &str) {
    until(wanted, || {
        let text = text(job);
        assert!(
            job.state().unwrap() == State::Running || text.contains(wanted),
            "ended without {wanted}: {text}"
        );
        text.contains(wanted)
    });
}

/// Sends a word to a port of the job's, and reads the answer to its end. The port must be served by now.
pub(crate) fn ask(job: &Job, word: &str) -> String {
    exchange(job.connect(8080).unwrap(), word)
}

pub(crate) fn exchange(mut stream: TcpStream, word: &str) -> String {
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(format!("{word}\n").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// The processes of this machine whose command line has `word` among its arguments, in order of their numbers.
pub(crate) fn processes(word: &str) -> Vec<u32> {
    let numbers = fs::read_dir("/proc").unwrap().flatten();
    let mut found: Vec<u32> = numbers
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|pid| {
            let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
            line.split(|byte| *byte == 0).any(|argument| argument == word.as_bytes())
        })
        .collect();
    found.sort_unstable();
    found
}
