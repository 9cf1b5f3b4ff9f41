//! The state folder: whether a runtime can live in it, and whether one does.

use std::fs::File;
use std::path::Path;

use server::control::{Request, ask};
use server::state::{Folder, Presence};

use super::machine::said;
use crate::commands::block_on;
use crate::findings::Findings;

/// The longest path of a Unix socket, on Linux.
const LONGEST_SOCKET: usize = 107;

/// Room, in MiB, below which a runtime soon fails, and below which environments may not fit.
const LITTLE: u64 = 500;
const TIGHT: u64 = 3_000;

/// Looks at the folder; the runtime that runs in it, if one does.
pub(super) fn look(findings: &mut Findings, folder: &Folder) -> Option<Presence> {
    let shown = folder.path().display();
    let longest = folder.control().as_os_str().len();
    if longest > LONGEST_SOCKET {
        findings.bad(
            "state",
            format!("the path {shown} is too long by {} bytes for a socket in it", longest - LONGEST_SOCKET),
            "name a shorter one with --state",
        );
        return None;
    }
    room(findings, folder.path());
    if block_on(ask(&folder.control(), Request::Ping)).is_ok() {
        let presence = folder.presence();
        if let Some(presence) = &presence {
            findings.good("state", format!("a runtime runs in {shown}, on {}", presence.address));
        }
        return presence;
    }
    let lock = File::open(folder.path().join("lock"));
    if lock.is_ok_and(|lock| lock.try_lock_shared().is_err()) {
        let hint = "a runtime that starts or ends holds it; wait, or use another folder with --state";
        findings.bad("state", format!("{shown} is held by a runtime that does not answer"), hint);
    } else if let Err(cause) = kernel::check_state(folder.path()) {
        findings.bad("state", cause.to_string(), "");
    } else if let Err(cause) = writable(folder.path()) {
        findings.bad(
            "state",
            format!("{shown} cannot be written to: {cause}"),
            "use another folder with --state",
        );
    } else if folder.path().exists() {
        findings.good("state", format!("{shown}, no runtime runs in it"));
    } else {
        findings.good("state", format!("{shown}, which is not there yet"));
    }
    None
}

/// Whether something can be made in a folder, or in the nearest that is there.
fn writable(folder: &Path) -> std::io::Result<()> {
    let probe = nearest(folder).join(format!(".formwork-doctor-{}", std::process::id()));
    std::fs::create_dir(&probe)?;
    std::fs::remove_dir(&probe)
}

/// The nearest folder that is there.
fn nearest(folder: &Path) -> &Path {
    folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(folder)
}

/// Looks at the room on the disk.
fn room(findings: &mut Findings, folder: &Path) {
    let Ok(table) = said("df", &["-Pm", &nearest(folder).to_string_lossy()]) else { return };
    // A line of titles, and one of the file system: its name, its size, what is used, what is free.
    let cells = table.lines().nth(1).map(|line| line.split_whitespace().collect::<Vec<_>>());
    let Some(free) = cells.and_then(|cells| cells.get(3)?.parse::<u64>().ok()) else { return };
    let found = format!("{free} MiB are free");
    if free < LITTLE {
        findings.bad("disk", found, "make room: a runtime that cannot write stops answering");
    } else if free < TIGHT {
        findings.doubtful("disk", found, "environments for user code take some 2000 MiB");
    } else {
        findings.good("disk", found);
    }
}
