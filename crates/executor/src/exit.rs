//! How a process ended: the contents of a job's `exit.json`.

use serde::{Deserialize, Serialize};

/// The end of a process, as its supervisor saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// How it ended.
    pub ended: Ended,
    /// Why the supervisor ended it; none if it did not.
    pub breach: Option<Breach>,
    /// When it was started, in milliseconds since 1970.
    pub started_at: u64,
    /// When it had ended, in milliseconds since 1970.
    pub ended_at: u64,
    /// The most memory seen in use, in bytes. It is looked at ten times a second.
    pub peak_memory_bytes: u64,
    /// The most disk seen in use, in bytes.
    pub peak_disk_bytes: u64,
}

/// How a process ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// By itself, with this code.
    Exited {
        /// 0 is success.
        code: i32,
    },
    /// By a signal.
    Signaled {
        /// Its number: 9 is SIGKILL.
        signal: i32,
    },
    /// It never ran.
    NotStarted {
        /// What failed: `mount proc`.
        step: String,
        /// The kernel's reason, `errno`; 0 if it was not the kernel.
        errno: i32,
        /// The same in words.
        reason: String,
    },
}

/// Why a supervisor ended a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Breach {
    /// It was asked to.
    Stopped,
    /// Its time was up.
    Time {
        /// The limit.
        seconds: u64,
    },
    /// It used too much memory.
    Memory {
        /// What it used, in bytes.
        used: u64,
        /// What it might have.
        limit: u64,
    },
    /// It used too much disk.
    Disk {
        /// What it used, in bytes.
        used: u64,
        /// What it might have.
        limit: u64,
    },
    /// Its folders nest too deep for their size to be known.
    TooDeep,
    /// The machine's own disk is nearly full.
    DiskFull {
        /// What is left, in bytes.
        left: u64,
    },
    /// Its folder was deleted.
    FolderGone,
}

impl Exit {
    /// Whether it did what it was asked to: ended by itself, with code 0.
    pub fn succeeded(&self) -> bool {
        self.breach.is_none() && self.ended == Ended::Exited { code: 0 }
    }
}

impl std::fmt::Display for Breach {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mega = |bytes: &u64| bytes.div_ceil(1 << 20);
        match self {
            Self::Stopped => write!(f, "it was stopped"),
            Self::Time { seconds } => write!(f, "it ran for more than {seconds} seconds"),
            Self::Memory { used, limit } => {
                write!(f, "it used {} MiB of memory, and may use {}", mega(used), mega(limit))
            }
            Self::Disk { used, limit } => {
                write!(f, "it used {} MiB of disk, and may use {}", mega(used), mega(limit))
            }
            Self::TooDeep => write!(f, "its folders nest too deep to be measured"),
            Self::DiskFull { left } => write!(f, "this machine has {} MiB of disk left", mega(left)),
            Self::FolderGone => write!(f, "its folder was deleted"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What supervisors of released versions have written must stay readable: these texts never change.
    fn check(text: &str, ended: Ended, breach: Option<Breach>) {
        let text =
            format!(r#"{{{text},"started_at":1,"ended_at":2,"peak_memory_bytes":3,"peak_disk_bytes":4}}"#);
        let exit =
            Exit { ended, breach, started_at: 1, ended_at: 2, peak_memory_bytes: 3, peak_disk_bytes: 4 };
        assert_eq!(serde_json::to_string(&exit).unwrap(), text);
        assert_eq!(serde_json::from_str::<Exit>(&text).unwrap(), exit);
    }

    #[test]
    fn the_end_of_a_process_is_written_as_it_always_was() {
        let (done, killed) = (Ended::Exited { code: 0 }, Ended::Signaled { signal: 9 });
        check(r#""ended":{"exited":{"code":0}},"breach":null"#, done.clone(), None);
        check(r#""ended":{"exited":{"code":0}},"breach":"stopped""#, done, Some(Breach::Stopped));
        check(
            r#""ended":{"signaled":{"signal":9}},"breach":{"memory":{"used":6,"limit":5}}"#,
            killed.clone(),
            Some(Breach::Memory { used: 6, limit: 5 }),
        );
        check(
            r#""ended":{"signaled":{"signal":9}},"breach":{"time":{"seconds":7}}"#,
            killed,
            Some(Breach::Time { seconds: 7 }),
        );
        check(
            r#""ended":{"not_started":{"step":"mount proc","errno":1,"reason":"no"}},"breach":null"#,
            Ended::NotStarted { step: "mount proc".into(), errno: 1, reason: "no".into() },
            None,
        );
    }

    #[test]
    fn only_a_process_that_ended_by_itself_with_code_0_succeeded() {
        let succeeded = |ended, breach| {
            Exit { ended, breach, started_at: 0, ended_at: 0, peak_memory_bytes: 0, peak_disk_bytes: 0 }
                .succeeded()
        };
        assert!(succeeded(Ended::Exited { code: 0 }, None));
        assert!(!succeeded(Ended::Exited { code: 1 }, None));
        assert!(!succeeded(Ended::Exited { code: 0 }, Some(Breach::Stopped)));
        assert!(!succeeded(Ended::Signaled { signal: 15 }, None));
    }
}
