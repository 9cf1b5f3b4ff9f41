//! `formwork logs` without a name: the runtime's own log, which it has while it runs in the background.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::time::Duration;

use server::control::{Request, ask};
use server::state::Folder;

use super::print_last;
use crate::commands::block_on;
use crate::failure::{Failure, Result};

/// How long between two looks at what is added.
const PAUSE: Duration = Duration::from_millis(500);

/// Prints the end of it, and if that is wanted what is added as long as the runtime is there.
pub(super) fn run(folder: &Folder, lines: usize, follow: bool) -> Result {
    let path = folder.log();
    let unreadable = |cause: std::io::Error| {
        Failure::new(format!("cannot read {}: {cause}", path.display()))
            .hint("a runtime writes it when it is started by `formwork up --detach`; name a build or a job otherwise")
    };
    let mut log = BufReader::new(File::open(&path).map_err(unreadable)?);
    let there = rest(&mut log).map_err(unreadable)?;
    if there.is_empty() {
        eprintln!("the runtime has written nothing to {}", path.display());
    }
    print_last(&there, lines);
    if !follow {
        return Ok(());
    }
    block_on(async {
        loop {
            let there = ask(&folder.control(), Request::Ping).await.is_ok();
            print_last(&rest(&mut log).map_err(unreadable)?, usize::MAX);
            if !there {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
    })
}

/// The whole lines that were added since the last look.
fn rest(log: &mut impl BufRead) -> std::io::Result<Vec<String>> {
    let mut lines = Vec::new();
    let mut line = Vec::new();
    while log.read_until(b'\n', &mut line)? > 0 {
        lines.push(String::from_utf8_lossy(&line).trim_end().to_owned());
        line.clear();
    }
    Ok(lines)
}
