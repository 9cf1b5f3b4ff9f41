//! A commit made of edits, by one `git fast-import`: blobs, trees, commit and branch together, or nothing.

use bytes::BytesMut;
use kernel::{Body, Result, internal};
use schema::Timestamp;

use super::{Bare, MOST, Mode};

/// A commit that is to be made on a branch.
pub(crate) struct Import {
    pub(crate) branch: String,
    /// The commit before it; none for the first one of a branch that is not there.
    pub(crate) parent: Option<String>,
    pub(crate) author: Author,
    pub(crate) time: Timestamp,
    pub(crate) message: String,
    pub(crate) edits: Vec<Edit>,
}

/// Who a commit is by.
pub(crate) struct Author {
    pub(crate) name: String,
    pub(crate) email: String,
}

/// A change to one file.
pub(crate) enum Edit {
    Put {
        path: String,
        mode: Mode,
        content: Vec<u8>,
    },
    /// Another mode for the blob that is there.
    Keep {
        path: String,
        mode: Mode,
        blob: String,
    },
    Delete {
        path: String,
    },
}

impl Bare {
    /// Makes the commit and moves its branch there, if the branch still is at the parent or before it. Its id, or none
    /// if somebody else moved the branch elsewhere meanwhile.
    pub(crate) async fn import(&self, import: &Import) -> Result<Option<String>> {
        let command = self.command(["fast-import", "--quiet", "--done", "--date-format=raw"]);
        let output = self.run(command, Body::bytes(import.script()), MOST).await?;
        // It reports what it crashed of into the repository; what it refuses is said in words.
        if !output.ok() && !output.stderr.contains("Not updating") {
            return Err(internal(format_args!("git fast-import in {}: {}", self.id, output.stderr)));
        }
        Ok(output.ok().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned()))
    }
}

impl Import {
    /// The commands of `fast-import`.
    fn script(&self) -> BytesMut {
        let mut script = BytesMut::new();
        let mut line = |text: &str, data: Option<&[u8]>| {
            script.extend_from_slice(text.as_bytes());
            script.extend_from_slice(b"\n");
            if let Some(data) = data {
                script.extend_from_slice(format!("data {}\n", data.len()).as_bytes());
                script.extend_from_slice(data);
                script.extend_from_slice(b"\n");
            }
        };
        let seconds = self.time.0.div_euclid(1_000);
        let by = format!("{} <{}> {seconds} +0000", plain(&self.author.name), plain(&self.author.email));
        line(&format!("commit refs/heads/{}", self.branch), None);
        line("mark :1", None);
        line(&format!("author {by}"), None);
        line(&format!("committer {by}"), Some(self.message.as_bytes()));
        if let Some(parent) = &self.parent {
            line(&format!("from {parent}"), None);
        }
        for edit in &self.edits {
            match edit {
                Edit::Put { path, mode, content } => {
                    line(&format!("M {} inline {}", mode.octal(), quoted(path)), Some(content));
                }
                Edit::Keep { path, mode, blob } => {
                    line(&format!("M {} {blob} {}", mode.octal(), quoted(path)), None);
                }
                Edit::Delete { path } => line(&format!("D {}", quoted(path)), None),
            }
        }
        line("get-mark :1", None);
        line("done", None);
        script
    }
}

/// A name or address without what would end it.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '<' | '>') && !c.is_control()).collect::<String>().trim().to_owned()
}

/// A path as a text of C's.
fn quoted(path: &str) -> String {
    let escaped = path.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{escaped}\"")
}
