//! The processes below a process, from `/proc`.

use std::{collections::BTreeSet, fs};

use crate::sys::process::Pid;

/// All descendants of `top`, parents first, without itself. Processes come and go meanwhile: this is what was
/// seen.
pub(crate) fn descendants(top: Pid) -> Vec<Pid> {
    let mut seen = BTreeSet::from([top]);
    let mut found = vec![top];
    let mut next = 0;
    while let Some(parent) = found.get(next).copied() {
        next += 1;
        for child in children(parent) {
            // A number can come back within one walk when processes are made fast.
            if seen.insert(child) {
                found.push(child);
            }
        }
    }
    found.split_off(1)
}

fn children(parent: Pid) -> Vec<Pid> {
    let Ok(threads) = fs::read_dir(format!("/proc/{parent}/task")) else { return Vec::new() };
    let lists =
        threads.flatten().filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().filter_map(|pid| pid.parse().ok()).collect::<Vec<_>>())
        .collect()
}
