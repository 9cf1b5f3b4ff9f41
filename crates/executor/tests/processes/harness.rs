//! Runs the tests one after another, as root first if we are, then as an ordinary user.

use std::{
    fs,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    panic,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use crate::{containers, environments, ground::Ground, harvest, life, limits, network, plain, runner, walls};

/// A test's sentence, and the test.
pub(crate) type Test = (&'static str, fn(&Ground));

/// The ordinary user's number when root runs the tests: nobody's in particular.
const SOMEBODY: u32 = 54_321;

pub(crate) fn run(words: &[&str]) -> ExitCode {
    if words.contains(&"--list") {
        for (name, _) in all() {
            println!("{name}: test");
        }
        return ExitCode::SUCCESS;
    }
    let filter = words.iter().find(|word| !word.starts_with('-')).copied().unwrap_or_default();
    if let Some(place) = std::env::var_os("PROCESSES_AS_USER") {
        return report(run_all("user", Path::new(&place), filter));
    }
    let place = std::env::temp_dir().join(format!("formwork-processes-{}", std::process::id()));
    let me = make_place(&place);
    let is_root = fs::metadata("/proc/self").is_ok_and(|facts| {
        use std::os::unix::fs::MetadataExt;
        facts.uid() == 0
    });
    let failures = if is_root { run_all("root", &place.join("root"), filter) } else { 0 };
    let mut as_user = Command::new(&me);
    as_user.args(words).env("PROCESSES_AS_USER", place.join("user"));
    if is_root {
        // This also leaves all other groups.
        as_user.uid(SOMEBODY).gid(SOMEBODY);
    }
    let passed = as_user.status().is_ok_and(|status| status.success());
    let _ = fs::remove_dir_all(&place);
    report(failures + usize::from(!passed))
}

/// A folder in which everybody finds this executable and may make folders.
fn make_place(place: &Path) -> PathBuf {
    let me = place.join("processes");
    for folder in [place, &place.join("root"), &place.join("user")] {
        fs::create_dir(folder).unwrap();
        fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
    }
    fs::copy(std::env::current_exe().unwrap(), &me).unwrap();
    me
}

fn all() -> Vec<Test> {
    [
        life::TESTS,
        limits::TESTS,
        walls::TESTS,
        network::TESTS,
        harvest::TESTS,
        plain::TESTS,
        environments::TESTS,
        runner::TESTS,
        containers::TESTS,
    ]
    .concat()
}

fn run_all(role: &str, place: &Path, filter: &str) -> usize {
    let tests: Vec<Test> = all().into_iter().filter(|(name, _)| name.contains(filter)).collect();
    println!("\nrunning {} tests as {role}", tests.len());
    let ground = Ground::new(place.to_owned());
    let mut failed = 0;
    for (name, test) in &tests {
        let passed = panic::catch_unwind(|| test(&ground)).is_ok();
        println!("test {name} ({role}) ... {}", if passed { "ok" } else { "FAILED" });
        failed += usize::from(!passed);
    }
    ground.clear();
    let word = if failed == 0 { "ok" } else { "FAILED" };
    println!("\ntest result: {word}. {} passed; {failed} failed, as {role}\n", tests.len() - failed);
    failed
}

fn report(failures: usize) -> ExitCode {
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
