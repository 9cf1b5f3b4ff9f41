//! What a process may use.

use executor::{Breach, Ended, Exit, ProcessSpec};

use crate::{ground::Ground, harness::Test};

pub(crate) const TESTS: &[Test] = &[
    ("too_much_memory_ends_a_process", too_much_memory_ends_a_process),
    ("memory_shared_after_a_fork_counts_once", memory_shared_after_a_fork_counts_once),
    ("too_much_disk_ends_a_process", too_much_disk_ends_a_process),
    ("files_without_a_name_count_too", files_without_a_name_count_too),
    ("folders_too_deep_to_measure_end_a_process", folders_too_deep_to_measure_end_a_process),
    ("a_process_whose_time_is_up_is_ended", a_process_whose_time_is_up_is_ended),
    ("a_fork_bomb_stops_at_its_limit", a_fork_bomb_stops_at_its_limit),
    ("a_log_past_its_limit_is_cut_and_the_process_goes_on", a_log_past_its_limit_is_cut),
    ("a_process_sees_the_processors_it_may_use", a_process_sees_the_processors_it_may_use),
];

const MEGA: u64 = 1 << 20;

fn run(ground: &Ground, words: &[&str], change: impl FnOnce(&mut ProcessSpec)) -> (Exit, String) {
    let mut spec = Ground::program(words);
    change(&mut spec);
    ground.run(&spec)
}

fn too_much_memory_ends_a_process(ground: &Ground) {
    let (exit, text) = run(ground, &["eat-memory"], |spec| spec.limits.memory_bytes = 64 * MEGA);
    assert_eq!(exit.ended, Ended::Signaled { signal: 9 });
    let Some(Breach::Memory { used, limit }) = exit.breach else { panic!("{:?}", exit.breach) };
    assert!(used > limit && limit == 64 * MEGA);
    assert!(exit.peak_memory_bytes > limit);
    assert!(text.contains("MiB of memory, and may use 64]"), "{text}");
}

fn memory_shared_after_a_fork_counts_once(ground: &Ground) {
    let (exit, text) = run(ground, &["share-memory"], |spec| spec.limits.memory_bytes = 100 * MEGA);
    assert!(exit.succeeded(), "{exit:?} {text}");
}

fn too_much_disk_ends_a_process(ground: &Ground) {
    let (exit, _) = run(ground, &["eat-disk", "/opt/ml/big"], |spec| spec.limits.disk_bytes = 20 * MEGA);
    // The kernel's limit on one file may come first.
    let disk = matches!(exit.breach, Some(Breach::Disk { limit, .. }) if limit == 20 * MEGA);
    assert!(disk || exit.ended == Ended::Signaled { signal: 25 }, "{exit:?}");
    let script = "i=0; while :; do dd if=/dev/zero of=/tmp/$i bs=1M count=4 2>/dev/null; i=$((i+1)); done";
    let mut spec = Ground::shell(script);
    spec.limits.disk_bytes = 20 * MEGA;
    let (exit, _) = ground.run(&spec);
    assert!(matches!(exit.breach, Some(Breach::Disk { .. })), "{exit:?}");
}

fn files_without_a_name_count_too(ground: &Ground) {
    let (exit, text) = run(ground, &["eat-hidden-disk"], |spec| spec.limits.disk_bytes = 200 * MEGA);
    let disk = matches!(exit.breach, Some(Breach::Disk { .. }));
    assert!(disk || exit.ended == Ended::Signaled { signal: 25 }, "{exit:?} {text}");
    // Many small ones, none of which meets the kernel's limit on one file.
    let script = "i=3; while [ $i -lt 9 ]; do eval \"exec $i>/tmp/f\"; rm /tmp/f; \
                  dd if=/dev/zero bs=1M count=8 >&$i 2>/dev/null; i=$((i+1)); done; while :; do sleep 0.1; done";
    let mut spec = Ground::shell(script);
    spec.limits.disk_bytes = 20 * MEGA;
    let (exit, text) = ground.run(&spec);
    assert!(matches!(exit.breach, Some(Breach::Disk { .. })), "{exit:?} {text}");
}

fn folders_too_deep_to_measure_end_a_process(ground: &Ground) {
    let name = "d".repeat(200);
    let script = format!(
        "cd /tmp; i=0; while [ $i -lt 30 ]; do mkdir {name}; cd {name}; i=$((i+1)); done; sleep 1000"
    );
    let job = ground.start(&Ground::shell(&script));
    let exit = crate::ground::ended(&job);
    assert_eq!(exit.breach, Some(Breach::TooDeep));
    job.remove().unwrap();
}

fn a_process_whose_time_is_up_is_ended(ground: &Ground) {
    let (exit, _) = run(ground, &["sleep"], |spec| spec.limits.seconds = Some(1));
    assert_eq!(exit.breach, Some(Breach::Time { seconds: 1 }));
    assert_eq!(exit.ended, Ended::Signaled { signal: 15 });
}

fn a_fork_bomb_stops_at_its_limit(ground: &Ground) {
    let (exit, text) = run(ground, &["fork"], |spec| spec.limits.processes = Some(20));
    assert_eq!(exit.ended, Ended::Exited { code: 7 });
    assert_eq!(text, "made 19\n");
}

fn a_log_past_its_limit_is_cut(ground: &Ground) {
    let mut spec = Ground::shell("i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done; exit 5");
    spec.limits.log_bytes = 10_000;
    let (exit, text) = ground.run(&spec);
    assert_eq!(exit.ended, Ended::Exited { code: 5 });
    assert!(text.len() < 10_000 && text.ends_with("dropped]\n"), "{} bytes", text.len());
}

fn a_process_sees_the_processors_it_may_use(ground: &Ground) {
    let mut spec = Ground::shell("nproc");
    spec.limits.processors = Some(1);
    assert_eq!(ground.run(&spec).1, "1\n");
}
