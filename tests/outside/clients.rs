//! The clients: an environment of Python with the AWS CLI and boto3, made once and kept in the user's cache folder.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

const REQUIREMENTS: &str = include_str!("requirements.txt");

/// The `bin` folder of the clients' environment.
pub(crate) fn bin() -> &'static Path {
    static BIN: OnceLock<PathBuf> = OnceLock::new();
    BIN.get_or_init(|| make().join("bin"))
}

/// The user's cache folder of the product.
pub(crate) fn cache() -> PathBuf {
    std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))
        .expect("a cache folder: set HOME or XDG_CACHE_HOME")
        .join("formwork")
}

fn make() -> PathBuf {
    // Another set of clients is another environment.
    let print = REQUIREMENTS
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    let folder = cache().join(format!("test-clients-{print:016x}"));
    fs::create_dir_all(&folder).expect("the cache folder is writable");
    let lock = File::create(folder.join("lock")).expect("the cache folder is writable");
    lock.lock().expect("a lock on the clients' environment");
    let done = folder.join("done");
    if !done.exists() {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder.join("venv")));
        fs::write(folder.join("requirements.txt"), REQUIREMENTS).expect("the cache folder is writable");
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
