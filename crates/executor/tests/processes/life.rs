//! Starting, serving, surviving, stopping, ending.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Command, ExitCode, Stdio},
};

use executor::{Breach, Ended, Job, ProcessSpec, State, job::JobError, probe::probe};

use crate::{
    ground::{Ground, ask, ended, processes, text, until, until_logged},
    harness::Test,
};

pub(crate) const TESTS: &[Test] = &[
    ("the_probe_finds_that_a_sandbox_can_be_built", the_probe_finds_that_a_sandbox_can_be_built),
    ("the_probe_says_how_to_open_closed_namespaces", the_probe_says_how_to_open_closed_namespaces),
    ("a_process_ends_with_its_code_and_its_lines_are_in_the_log", a_process_ends_with_its_code),
    ("a_process_gets_the_environment_and_folder_it_was_given_and_no_more", a_process_gets_what_it_was_given),
    ("two_jobs_serve_on_port_8080_at_once", two_jobs_serve_on_port_8080_at_once),
    ("a_job_survives_the_process_that_started_it", a_job_survives_the_process_that_started_it),
    ("a_killed_supervisor_takes_its_job_with_it_which_is_lost", a_killed_supervisor_takes_its_job_with_it),
    ("a_job_ends_with_its_keeper", a_job_ends_with_its_keeper),
    ("a_stopped_process_may_end_by_itself", a_stopped_process_may_end_by_itself),
    ("a_process_stopped_at_its_very_start_hears_it", a_process_stopped_at_its_very_start_hears_it),
    ("a_stopped_process_that_does_not_listen_is_killed", a_process_that_does_not_listen_is_killed),
    ("a_job_whose_folder_is_deleted_ends", a_job_whose_folder_is_deleted_ends),
    ("a_job_starts_once", a_job_starts_once),
    ("what_cannot_be_executed_was_not_started", what_cannot_be_executed_was_not_started),
    ("what_a_process_leaves_running_ends_with_it", what_a_process_leaves_running_ends_with_it),
    ("a_running_job_is_not_removed", a_running_job_is_not_removed),
];

fn the_probe_finds_that_a_sandbox_can_be_built(ground: &Ground) {
    let scratch = ground.path();
    probe(&scratch, &Ground::supervisor()).unwrap();
    assert!(!scratch.exists());
}

/// The process that probes where user namespaces are closed.
pub(crate) fn try_probe(folder: &Path) -> ExitCode {
    match probe(folder, &Ground::supervisor()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn the_probe_says_how_to_open_closed_namespaces(ground: &Ground) {
    let scratch = ground.path();
    // A user namespace in which no further ones may be made, as on a machine that closes them.
    let close = "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$0\" probe \"$1\"";
    let me = std::env::current_exe().unwrap();
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "sh", "-c", close])
        .args([me.as_path(), &scratch])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.starts_with("no sandbox can be built here: make a user namespace: No space left"),
        "{output:?}"
    );
    assert!(said.contains("hint: no more user namespaces may be made: `sudo sysctl"), "{said}");
    assert!(!scratch.exists());
}

fn a_process_ends_with_its_code(ground: &Ground) {
    let (exit, text) = ground.run(&Ground::shell("echo one; echo two >&2; printf three; exit 42"));
    assert_eq!((exit.ended, exit.breach), (Ended::Exited { code: 42 }, None));
    assert!(exit.started_at <= exit.ended_at);
    assert_eq!(text, "one\ntwo\nthree\n");
    let (exit, _) = ground.run(&Ground::shell("kill -TERM $$"));
    assert_eq!(exit.ended, Ended::Signaled { signal: 15 });
}

fn a_process_gets_what_it_was_given(ground: &Ground) {
    let mut spec =
        Ground::shell("/usr/bin/env | sort; pwd; id -u; hostname; cat input; touch /opt/ml/made; ls /dev/fd");
    spec.environment =
        BTreeMap::from([("COLOUR".into(), "blue".into()), ("PATH".into(), "/usr/bin:/bin".into())]);
    spec.directory = "/opt/ml".into();
    let job = Job::prepare(&ground.path(), &spec).unwrap();
    fs::write(job.path().join("ml/input"), "from outside\n").unwrap();
    job.start(&Ground::supervisor()).unwrap();
    let exit = ended(&job);
    let text = text(&job);
    assert!(exit.succeeded(), "{text}");
    // Three descriptors, and the one that `ls` reads the folder by.
    assert_eq!(
        text,
        "COLOUR=blue\nPATH=/usr/bin:/bin\nPWD=/opt/ml\n/opt/ml\n0\nalgo-1\nfrom outside\n0\n1\n2\n3\n"
    );
    assert!(job.harvest(Path::new("ml")).unwrap().file(Path::new("made")).is_ok());
    job.remove().unwrap();
}

fn two_jobs_serve_on_port_8080_at_once(ground: &Ground) {
    let one = ground.start(&Ground::program(&["serve", "one"]));
    let two = ground.start(&Ground::program(&["serve", "two"]));
    until_logged(&one, "serving");
    until_logged(&two, "serving");
    assert_eq!(ask(&one, "hello"), "one heard hello\n");
    assert_eq!(ask(&two, "hello"), "two heard hello\n");
    assert_eq!(one.connect(8081).unwrap_err().kind(), std::io::ErrorKind::ConnectionRefused);
    for job in [one, two] {
        job.stop().unwrap();
        ended(&job);
        assert!(job.connect(8080).is_err());
        job.remove().unwrap();
    }
}

/// The process that starts a job and is then killed.
pub(crate) fn start_and_wait(folder: &Path) -> ExitCode {
    Job::open(folder).unwrap().start(&Ground::supervisor()).unwrap();
    println!("started");
    let _ = std::io::stdin().read(&mut [0]);
    ExitCode::SUCCESS
}

fn a_job_survives_the_process_that_started_it(ground: &Ground) {
    let job = Job::prepare(&ground.path(), &Ground::program(&["serve", "orphan"])).unwrap();
    let mut starter = Command::new(std::env::current_exe().unwrap())
        .arg("start-and-wait")
        .arg(job.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(starter.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "started\n");
    starter.kill().unwrap();
    starter.wait().unwrap();

    let found = Job::open(job.path()).unwrap();
    assert_eq!(found.state().unwrap(), State::Running);
    until_logged(&found, "serving");
    assert_eq!(ask(&found, "still there?"), "orphan heard still there?\n");
    found.stop().unwrap();
    assert_eq!(ended(&found).breach, Some(Breach::Stopped));
    found.remove().unwrap();
}

fn a_killed_supervisor_takes_its_job_with_it(ground: &Ground) {
    let mark = format!("mark-of-{}", ground.path().display());
    let job = ground.start(&Ground::program(&["serve", &mark]));
    until_logged(&job, "serving");
    assert_eq!(processes(&mark).len(), 1);
    let folder = fs::canonicalize(job.path()).unwrap();
    // The keeper and process 1 were forked from the supervisor, and share its command line.
    let all = processes(folder.to_str().unwrap());
    assert_eq!(all.len(), 3);
    let supervisor = all.iter().find(|pid| !all.contains(&parent(**pid))).unwrap();
    assert!(Command::new("kill").args(["-9", &supervisor.to_string()]).status().unwrap().success());
    assert_eq!(job.wait().unwrap(), State::Lost);
    until("the job's processes are gone", || processes(&mark).is_empty());
    assert!(processes(folder.to_str().unwrap()).is_empty());
    job.remove().unwrap();
}

fn parent(pid: u32) -> u32 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    status.lines().find_map(|line| line.strip_prefix("PPid:")).unwrap().trim().parse().unwrap()
}

fn a_job_ends_with_its_keeper(ground: &Ground) {
    let mark = format!("mark-of-{}", ground.path().display());
    let job = ground.start(&Ground::program(&["serve", &mark]));
    until_logged(&job, "serving");
    let all = processes(fs::canonicalize(job.path()).unwrap().to_str().unwrap());
    let supervisor = all.iter().find(|pid| !all.contains(&parent(**pid))).unwrap();
    let keeper = all.iter().find(|pid| parent(**pid) == *supervisor).unwrap();
    assert!(Command::new("kill").args(["-9", &keeper.to_string()]).status().unwrap().success());
    assert_eq!(ended(&job).ended, Ended::Signaled { signal: 9 });
    assert!(processes(&mark).is_empty());
    job.remove().unwrap();
}

fn a_stopped_process_may_end_by_itself(ground: &Ground) {
    let spec = Ground::shell("trap 'echo bye; exit 3' TERM; echo ready; while :; do sleep 0.05; done");
    let job = ground.start(&spec);
    until_logged(&job, "ready");
    job.stop().unwrap();
    let exit = ended(&job);
    assert_eq!((exit.ended, exit.breach), (Ended::Exited { code: 3 }, Some(Breach::Stopped)));
    // The whole process group is asked, so that the shell may remark on its child's end too.
    assert!(text(&job).contains("bye\n[the process was ended: it was stopped]"), "{}", text(&job));
    job.remove().unwrap();
}

fn a_process_stopped_at_its_very_start_hears_it(ground: &Ground) {
    let job = Job::prepare(&ground.path(), &Ground::program(&["sleep"])).unwrap();
    // Asked before there is anybody to hear it.
    job.stop().unwrap();
    job.start(&Ground::supervisor()).unwrap();
    assert_eq!(ended(&job).ended, Ended::Signaled { signal: 15 });
    job.remove().unwrap();
    for _ in 0..10 {
        let job = ground.start(&Ground::program(&["sleep"]));
        job.stop().unwrap();
        assert_eq!(ended(&job).ended, Ended::Signaled { signal: 15 });
        job.remove().unwrap();
    }
}

fn a_process_that_does_not_listen_is_killed(ground: &Ground) {
    let mut spec = Ground::shell("trap '' TERM; echo ready; while :; do sleep 0.05; done");
    spec.grace_seconds = 1;
    let job = ground.start(&spec);
    until_logged(&job, "ready");
    job.stop().unwrap();
    job.stop().unwrap();
    let exit = ended(&job);
    assert_eq!((exit.ended, exit.breach), (Ended::Signaled { signal: 9 }, Some(Breach::Stopped)));
    job.remove().unwrap();
}

fn a_job_whose_folder_is_deleted_ends(ground: &Ground) {
    let mark = format!("mark-of-{}", ground.path().display());
    let job = ground.start(&Ground::program(&["serve", &mark]));
    until_logged(&job, "serving");
    // The sandbox's mounts are in a namespace of its own, so that nothing keeps the folder.
    fs::remove_dir_all(job.path()).unwrap();
    until("the job's processes are gone", || processes(&mark).is_empty());
}

fn a_job_starts_once(ground: &Ground) {
    let job = Job::prepare(&ground.path(), &Ground::shell("echo ran")).unwrap();
    assert_eq!(job.state().unwrap(), State::Prepared);
    job.start(&Ground::supervisor()).unwrap();
    ended(&job);
    assert!(matches!(job.start(&Ground::supervisor()), Err(JobError::AlreadyStarted(_))));
    assert_eq!(text(&job), "ran\n");
    job.remove().unwrap();
}

fn what_cannot_be_executed_was_not_started(ground: &Ground) {
    let check = |spec: &ProcessSpec, at: &str| {
        let (exit, text) = ground.run(spec);
        let Ended::NotStarted { step, errno, .. } = exit.ended else { panic!("{:?}", exit.ended) };
        assert_eq!((step.as_str(), errno), (at, 2));
        assert!(text.contains(at), "{text}");
    };
    check(&ProcessSpec::new(["no-such-program"]), "execute `no-such-program`");
    let mut spec = Ground::shell(":");
    spec.directory = "/nowhere".into();
    check(&spec, "enter `/nowhere`");
}

fn what_a_process_leaves_running_ends_with_it(ground: &Ground) {
    let mark = format!("mark-of-{}", ground.path().display());
    let (exit, _) = ground.run(&Ground::shell(&format!("setsid sh -c 'sleep 1000; :' {mark} & exit 0")));
    assert!(exit.succeeded());
    assert!(processes(&mark).is_empty());
}

fn a_running_job_is_not_removed(ground: &Ground) {
    let job = ground.start(&Ground::program(&["sleep"]));
    let path = job.path().to_owned();
    assert!(matches!(job.remove(), Err(JobError::Running(_))));
    let job = Job::open(&path).unwrap();
    job.stop().unwrap();
    ended(&job);
    job.remove().unwrap();
}
