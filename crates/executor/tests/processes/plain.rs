//! Processes without sandbox, under the same supervisor.

use executor::{Breach, Confinement, Ended, Job, JobError, ProcessSpec, SpecError};

use crate::{
    ground::{Ground, ended, processes, text, until_logged},
    harness::Test,
};

pub(crate) const TESTS: &[Test] = &[
    ("a_plain_process_runs_under_the_same_supervisor", a_plain_process_runs),
    ("a_plain_process_is_stopped_with_all_its_tree", a_plain_process_is_stopped_with_its_tree),
    ("a_plain_process_is_limited_too", a_plain_process_is_limited_too),
    ("a_limit_that_needs_the_sandbox_is_refused_without", a_limit_that_needs_the_sandbox_is_refused),
];

fn plain(script: &str) -> ProcessSpec {
    let mut spec = Ground::shell(script);
    spec.confinement = Confinement::Plain;
    spec.limits.processes = None;
    spec.grace_seconds = 1;
    spec
}

fn a_plain_process_runs(ground: &Ground) {
    let job = Job::prepare(&ground.path(), &plain("echo made > \"$0/ml/file\"; echo done; exit 4")).unwrap();
    let mut spec = plain("echo made > \"$0/ml/file\"; echo done; exit 4");
    job.remove().unwrap();
    let path = ground.path();
    spec.argv.push(path.to_str().unwrap().into());
    let job = Job::prepare(&path, &spec).unwrap();
    job.start(&Ground::supervisor()).unwrap();
    let exit = ended(&job);
    assert_eq!(exit.ended, Ended::Exited { code: 4 });
    assert_eq!(text(&job), "done\n");
    assert_eq!(std::fs::read_to_string(job.path().join("ml/file")).unwrap(), "made\n");
    job.remove().unwrap();
}

fn a_plain_process_is_stopped_with_its_tree(ground: &Ground) {
    let mark = format!("mark-of-{}", ground.path().display());
    let script =
        format!("setsid sh -c 'trap \"\" TERM; echo up; while :; do sleep 0.05; done' {mark} & wait");
    let job = ground.start(&plain(&script));
    until_logged(&job, "up");
    job.stop().unwrap();
    assert_eq!(ended(&job).breach, Some(Breach::Stopped));
    assert!(processes(&mark).is_empty());
    job.remove().unwrap();
}

fn a_plain_process_is_limited_too(ground: &Ground) {
    let me = std::env::current_exe().unwrap();
    let mut spec = plain("");
    spec.argv = vec![me.to_str().unwrap().into(), "program".into(), "eat-memory".into()];
    spec.limits.memory_bytes = 64 << 20;
    let (exit, _) = ground.run(&spec);
    assert!(matches!(exit.breach, Some(Breach::Memory { .. })), "{exit:?}");
    assert_eq!(exit.ended, Ended::Signaled { signal: 9 });
}

fn a_limit_that_needs_the_sandbox_is_refused(ground: &Ground) {
    let mut spec = plain(":");
    spec.limits.processes = Some(5);
    let refused = Job::prepare(&ground.path(), &spec);
    assert!(matches!(refused, Err(JobError::Spec(SpecError::NeedsSandbox(_)))), "{refused:?}");
}
