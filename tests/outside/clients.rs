//! Programs of others: environments of Python, each made once and kept in the user's cache folder.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

const REQUIREMENTS: &str = include_str!("requirements.txt");
const JUDGES: &str = include_str!("judges.txt");
const SDK: &str = include_str!("sdk.txt");

/// The `bin` folder of the clients' environment: the AWS CLI and boto3.
pub(crate) fn bin() -> &'static Path {
    static BIN: OnceLock<PathBuf> = OnceLock::new();
    BIN.get_or_init(|| make("clients", REQUIREMENTS).join("bin"))
}

/// The `bin` folder of the judges' environment, where hundreds of megabytes may be fetched for it: moto and cfn-lint.
pub(crate) fn judges() -> Option<&'static Path> {
    static BIN: OnceLock<PathBuf> = OnceLock::new();
    if is_full() {
        return Some(BIN.get_or_init(|| make("judges", JUDGES).join("bin")));
    }
    println!("left out: moto and cfn-lint judge with FORMWORK_FULL=1");
    None
}

/// The `bin` folder of the environment with the SageMaker SDK, where hundreds of megabytes may be fetched for it.
pub(crate) fn sdk() -> Option<&'static Path> {
    static BIN: OnceLock<PathBuf> = OnceLock::new();
    if is_full() {
        return Some(BIN.get_or_init(|| make("sdk", SDK).join("bin")));
    }
    println!("left out: the SageMaker SDK is tried with FORMWORK_FULL=1");
    None
}

/// Whether what takes long, or fetches much, is tested too.
fn is_full() -> bool {
    std::env::var_os("FORMWORK_FULL").is_some_and(|value| value == "1")
}

/// The user's cache folder of the product.
pub(crate) fn cache() -> PathBuf {
    std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))
        .expect("a cache folder: set HOME or XDG_CACHE_HOME")
        .join("formwork")
}

fn make(name: &str, requirements: &str) -> PathBuf {
    // Another set of programs is another environment.
    let print = requirements
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    let folder = cache().join(format!("test-{name}-{print:016x}"));
    fs::create_dir_all(&folder).expect("the cache folder is writable");
    let lock = File::create(folder.join("lock")).expect("the cache folder is writable");
    lock.lock().expect("a lock on the environment");
    let done = folder.join("done");
    if !done.exists() {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder.join("venv")));
        fs::write(folder.join("requirements.txt"), requirements).expect("the cache folder is writable");
        let pip = folder.join("venv/bin/pip");
        run(Command::new(pip).args(["install", "--quiet", "-r"]).arg(folder.join("requirements.txt")));
        File::create(done).expect("the cache folder is writable");
    }
    folder.join("venv")
}

fn run(command: &mut Command) {
    let status = command.status().unwrap_or_else(|cause| panic!("{command:?}: {cause}"));
    assert!(status.success(), "{command:?} failed");
}
