//! Who the supervisor is, and so who the process's user 0 is on this machine.

use std::{fs, io};

use crate::sys::{privileges, process::Pid};

/// The user and group that jobs have on this machine when root runs them. Nobody else's: above what
/// distributions hand out, container engines' ranges included.
const UNUSED: u32 = 2_000_000_001;

/// The supervisor's powers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identity {
    /// Whether it is the machine's root. Then a job gets a user of its own that owns nothing else: mapping real
    /// root would let it write what root owns in `/proc/sys`.
    pub(crate) root: bool,
    /// The user that is 0 inside.
    pub(crate) user: u32,
    /// The group that is 0 inside.
    pub(crate) group: u32,
}

impl Identity {
    pub(crate) fn of_this_process() -> io::Result<Self> {
        let (user, group) = privileges::effective_ids();
        // User 0 of somebody else's user namespace is not root: it cannot map other users.
        let map = fs::read_to_string("/proc/self/uid_map")?;
        let root = user == 0 && map.split_whitespace().eq(["0", "0", "4294967295"]);
        Ok(if root { Self { root, user: UNUSED, group: UNUSED } } else { Self { root, user, group } })
    }

    /// Gives `process`, which has just left our user namespace, its one user and group.
    pub(crate) fn map(&self, process: Pid) -> io::Result<()> {
        let folder = format!("/proc/{process}");
        if !self.root {
            // The kernel's condition for mapping one's own group without being root.
            fs::write(format!("{folder}/setgroups"), "deny")?;
        }
        fs::write(format!("{folder}/uid_map"), format!("0 {} 1", self.user))?;
        fs::write(format!("{folder}/gid_map"), format!("0 {} 1", self.group))
    }
}
