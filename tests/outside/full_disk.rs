//! A disk that fills: what cannot be stored is refused with the reason, what was stored stays, and when there is room again
//! everything goes on.

use std::path::Path;
use std::process::Command;

use crate::clients;
use crate::installation::Installation;

/// Gives the program a small disk of its own, in namespaces of its own.
const UNSHARE: [&str; 3] = ["--user", "--map-root-user", "--mount"];

#[test]
fn a_full_disk_is_said_loses_nothing_and_is_recovered_from() {
    let installation = Installation::still();
    let possible =
        Command::new("unshare").args(UNSHARE).args(["mount", "-t", "tmpfs", "none", "/mnt"]).output();
    match possible {
        Ok(made) if made.status.success() => {}
        other => panic!(
            "this machine lets nobody make a small disk, without which this cannot be shown; \
             `unshare -Urm mount -t tmpfs none /mnt` says: {other:?}"
        ),
    }
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/outside/full_disk.py");
    let ran = Command::new("unshare")
        .args(UNSHARE)
        .arg(clients::bin().join("python"))
        .arg("-B")
        .arg(program)
        .arg(env!("CARGO_BIN_EXE_formwork"))
        .current_dir(installation.folder())
        .output()
        .expect("unshare runs");
    let told = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(ran.status.success(), "{}{}", told(&ran.stdout), told(&ran.stderr));
}
