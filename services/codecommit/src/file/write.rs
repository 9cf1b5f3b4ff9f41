//! Commits made by the API: `PutFile`, `DeleteFile`, `CreateCommit`.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use schema::{ApiError, Operation, Timestamp};

use super::{LARGEST, above, path};
use crate::plumbing::{Author, Bare, Edit, Entry, Import, Kind, Mode};
use crate::reference::Reference;
use crate::reference::push::Push;
use crate::repository::{Repository, needs_branch};
use crate::{CodeCommit, api, errors};

/// How many files one commit may change.
const MOST: usize = 100;

/// A commit that somebody asks for.
#[derive(Clone, Debug, Default)]
struct Wanted {
    repository: String,
    branch: String,
    parent: Option<String>,
    name: Option<String>,
    email: Option<String>,
    message: Option<String>,
    put: Vec<(String, Option<Mode>, Vec<u8>)>,
    delete: Vec<String>,
    modes: Vec<(String, Mode)>,
    keep_empty_folders: bool,
}

/// The commit that was made.
struct Made {
    commit: String,
    tree: String,
    files: Files,
}

/// What it did to files, by their paths.
#[derive(Default)]
struct Files {
    added: Vec<api::FileMetadata>,
    updated: Vec<api::FileMetadata>,
    deleted: Vec<api::FileMetadata>,
}

impl Streams<api::PutFile> for CodeCommit {
    fn needs(call: &Call, op: &api::PutFile) -> Result<Needs> {
        needs_branch(call, &op.repository_name, &op.branch_name)
    }

    async fn stream(_: Body, with: Streaming<api::PutFile>) -> Result<(api::PutFileOutput, Body)> {
        let op = with.op().clone();
        let file_mode = op.file_mode.as_deref().map(mode).transpose()?;
        let wanted = Wanted {
            repository: op.repository_name,
            branch: op.branch_name,
            parent: op.parent_commit_id,
            name: op.name,
            email: op.email,
            message: op.commit_message,
            put: vec![(path(&op.file_path)?, file_mode, op.file_content.0)],
            ..Wanted::default()
        };
        let made = commit(with, wanted).await.map_err(|error| match &*error.code {
            "NoChangeException" => ApiError::new("SameFileContentException", error.message),
            _ => error,
        })?;
        let file = made.files.added.into_iter().chain(made.files.updated).next().unwrap_or_default();
        let blob_id = file.blob_id.unwrap_or_default();
        Ok((api::PutFileOutput { commit_id: made.commit, blob_id, tree_id: made.tree }, Body::empty()))
    }
}

impl Streams<api::DeleteFile> for CodeCommit {
    fn needs(call: &Call, op: &api::DeleteFile) -> Result<Needs> {
        needs_branch(call, &op.repository_name, &op.branch_name)
    }

    async fn stream(_: Body, with: Streaming<api::DeleteFile>) -> Result<(api::DeleteFileOutput, Body)> {
        let op = with.op().clone();
        let file_path = path(&op.file_path)?;
        let wanted = Wanted {
            repository: op.repository_name,
            branch: op.branch_name,
            parent: Some(op.parent_commit_id),
            name: op.name,
            email: op.email,
            message: op.commit_message,
            delete: vec![file_path.clone()],
            keep_empty_folders: op.keep_empty_folders == Some(true),
            ..Wanted::default()
        };
        let made = commit(with, wanted).await?;
        let blob_id = made.files.deleted.into_iter().next().and_then(|file| file.blob_id).unwrap_or_default();
        Ok((
            api::DeleteFileOutput { commit_id: made.commit, blob_id, tree_id: made.tree, file_path },
            Body::empty(),
        ))
    }
}

impl Streams<api::CreateCommit> for CodeCommit {
    fn needs(call: &Call, op: &api::CreateCommit) -> Result<Needs> {
        needs_branch(call, &op.repository_name, &op.branch_name)
    }

    async fn stream(_: Body, with: Streaming<api::CreateCommit>) -> Result<(api::CreateCommitOutput, Body)> {
        let op = with.op().clone();
        let put = op.put_files.unwrap_or_default().into_iter().map(|file| {
            let Some(content) = file.file_content.filter(|_| file.source_file.is_none()) else {
                let message = "this runtime makes files of fileContent, and copies none by sourceFile";
                return Err(ApiError::new("SourceFileOrContentRequiredException", message));
            };
            Ok((path(&file.file_path)?, file.file_mode.as_deref().map(mode).transpose()?, content.0))
        });
        let modes = op.set_file_modes.unwrap_or_default().into_iter();
        let wanted = Wanted {
            repository: op.repository_name,
            branch: op.branch_name,
            parent: op.parent_commit_id,
            name: op.author_name,
            email: op.email,
            message: op.commit_message,
            put: put.collect::<Result<_>>()?,
            delete: op
                .delete_files
                .unwrap_or_default()
                .iter()
                .map(|file| path(&file.file_path))
                .collect::<Result<_>>()?,
            modes: modes
                .map(|file| Ok((path(&file.file_path)?, mode(&file.file_mode)?)))
                .collect::<Result<_>>()?,
            keep_empty_folders: op.keep_empty_folders == Some(true),
        };
        let made = commit(with, wanted).await?;
        let output = api::CreateCommitOutput {
            commit_id: Some(made.commit),
            tree_id: Some(made.tree),
            files_added: Some(made.files.added),
            files_updated: Some(made.files.updated),
            files_deleted: Some(made.files.deleted),
        };
        Ok((output, Body::empty()))
    }
}

fn mode(text: &str) -> Result<Mode> {
    Mode::from_wire(text).ok_or_else(|| {
        let message = format!("{text:?} is no file mode: EXECUTABLE, NORMAL or SYMLINK");
        ApiError::new("InvalidFileModeException", message)
    })
}

/// Makes the commit that an operation wants, to the end, and records it.
async fn commit<Op: Operation>(with: Streaming<Op>, wanted: Wanted) -> Result<Made> {
    wanted.check()?;
    let kernel = with.outside().kernel()?;
    let work = async move {
        let (branch, name, parent) =
            (wanted.branch.clone(), wanted.repository.clone(), wanted.parent.clone());
        let announce = move |call: &mut Call, _: &Op| {
            let repository: Repository = call.find(&name)?;
            let tip = Reference::branch(call, &repository.id, &branch)?;
            check_parent(&repository, &branch, tip.as_ref(), parent.as_deref())?;
            let push = Push::announce(call, &repository, vec![format!("refs/heads/{branch}")])?;
            Ok((push, call.now(), call.caller().arn()))
        };
        let (push, now, caller) = with.finish(announce).await?;
        let kernel = with.outside().kernel()?;
        let bare = Bare::new(with.outside().git()?, &push.repository);
        let made = wanted.make(&bare, now, &caller).await;
        push.settle(&kernel).await?;
        made
    };
    kernel.outside().to_the_end(work).await
}

/// Refuses a parent that is not the branch's last commit. The first commit of an empty repository has none.
fn check_parent(
    repository: &Repository,
    branch: &str,
    tip: Option<&Reference>,
    parent: Option<&str>,
) -> Result<()> {
    match (tip, parent) {
        (None, _) if repository.default_branch.is_some() => Err(errors::no_branch(branch)),
        (None, None) => Ok(()),
        (None, Some(parent)) => {
            let message = format!("{parent} does not exist: the repository is empty");
            Err(ApiError::new("ParentCommitDoesNotExistException", message))
        }
        (Some(_), None) => Err(errors::required("ParentCommitIdRequiredException", "parentCommitId")),
        (Some(tip), Some(parent)) if tip.commit.eq_ignore_ascii_case(parent) => Ok(()),
        (Some(tip), Some(parent)) => Err(outdated(branch, parent, Some(&tip.commit))),
    }
}

fn outdated(branch: &str, parent: &str, tip: Option<&str>) -> ApiError {
    let now = tip.map_or_else(String::new, |tip| format!(", which is now {tip}"));
    let message = format!("{parent} is not the last commit of {branch}{now}; base the change on that one");
    ApiError::new("ParentCommitIdOutdatedException", message)
}

impl Wanted {
    /// Refuses what needs no look at the repository.
    fn check(&self) -> Result<()> {
        let refuse = |code: &'static str, message: String| Err(ApiError::new(code, message));
        if self.keep_empty_folders {
            let message = "this runtime keeps no empty folders; add a .gitkeep with putFiles".to_owned();
            return refuse("InvalidDeletionParameterException", message);
        }
        let paths = self.put.iter().map(|(path, ..)| path).chain(&self.delete);
        let paths: Vec<&String> = paths.chain(self.modes.iter().map(|(path, _)| path)).collect();
        if paths.is_empty() {
            return refuse("FileEntryRequiredException", "a commit changes one file at least".to_owned());
        }
        if paths.len() > MOST {
            let message =
                format!("a commit changes at most {MOST} files, and this one would change {}", paths.len());
            return refuse("MaximumFileEntriesExceededException", message);
        }
        let mut seen = BTreeSet::new();
        if let Some(twice) = paths.into_iter().find(|path| !seen.insert(*path)) {
            return refuse("SamePathRequestException", format!("{twice} is changed twice"));
        }
        match self.put.iter().find(|(_, _, content)| content.len() as u64 > LARGEST) {
            Some((path, _, content)) => {
                let message = format!(
                    "{path} has {} bytes, and the API takes {LARGEST}; push it by Git",
                    content.len()
                );
                refuse("FileContentSizeLimitExceededException", message)
            }
            None => Ok(()),
        }
    }

    async fn make(self, bare: &Bare, now: Timestamp, caller: &str) -> Result<Made> {
        bare.check_branch(&self.branch).await?;
        let there = self.there(bare).await?;
        let (edits, files) = plan(&there, self.put, &self.delete, &self.modes)?;
        let import = Import {
            branch: self.branch,
            parent: self.parent,
            author: Author {
                // As AWS does, the name in the caller's ARN.
                name: self.name.unwrap_or_else(|| caller.rsplit('/').next().unwrap_or_default().to_owned()),
                email: self.email.unwrap_or_default(),
            },
            time: now,
            message: self.message.unwrap_or_default(),
            edits,
        };
        match bare.import(&import).await? {
            Some(commit) => Ok(Made { tree: bare.tree_of(&commit).await?, commit, files }),
            None => Err(outdated(&import.branch, import.parent.as_deref().unwrap_or("nothing"), None)),
        }
    }

    /// What stands in the parent at the paths that are changed, and above those that are put.
    async fn there(&self, bare: &Bare) -> Result<BTreeMap<String, Entry>> {
        let Some(parent) = &self.parent else { return Ok(BTreeMap::new()) };
        let put = self.put.iter().flat_map(|(path, ..)| above(path).chain([path.as_str()]));
        let modes = self.modes.iter().map(|(path, _)| path.as_str());
        let paths: BTreeSet<&str> = put.chain(self.delete.iter().map(String::as_str)).chain(modes).collect();
        bare.entries(parent, paths).await
    }
}

/// The edits that make what is wanted of what is there.
fn plan(
    there: &BTreeMap<String, Entry>,
    put: Vec<(String, Option<Mode>, Vec<u8>)>,
    delete: &[String],
    modes: &[(String, Mode)],
) -> Result<(Vec<Edit>, Files)> {
    let file = |path: &str| match there.get(path) {
        Some(Entry { kind: Kind::File(mode), id, .. }) => Some((*mode, id.clone())),
        _ => None,
    };
    let shown = |path: &str, blob: &str, mode: Mode| api::FileMetadata {
        absolute_path: Some(path.to_owned()),
        blob_id: Some(blob.to_owned()),
        file_mode: Some(mode.wire().to_owned()),
    };
    let (mut edits, mut files) = (Vec::new(), Files::default());
    for path in delete {
        let (mode, blob) = file(path).ok_or_else(|| errors::no_file(path))?;
        files.deleted.push(shown(path, &blob, mode));
        edits.push(Edit::Delete { path: path.clone() });
    }
    for (path, mode) in modes {
        let (old, blob) = file(path).ok_or_else(|| errors::no_file(path))?;
        if old != *mode {
            files.updated.push(shown(path, &blob, *mode));
            edits.push(Edit::Keep { path: path.clone(), mode: *mode, blob });
        }
    }
    for (path, mode, content) in put {
        clear_way(there, &path)?;
        let (mode, blob) = (mode.unwrap_or(Mode::Normal), blob_id(&content));
        match file(&path) {
            Some(old) if old == (mode, blob.clone()) => continue,
            Some(_) => files.updated.push(shown(&path, &blob, mode)),
            None => files.added.push(shown(&path, &blob, mode)),
        }
        edits.push(Edit::Put { path, mode, content });
    }
    if edits.is_empty() {
        return Err(ApiError::new("NoChangeException", "all of it is in the parent commit already"));
    }
    Ok((edits, files))
}

/// Refuses a file where a folder is, and below what is none.
fn clear_way(there: &BTreeMap<String, Entry>, path: &str) -> Result<()> {
    let refuse = |code: &'static str, message: String| Err(ApiError::new(code, message));
    for folder in above(path) {
        match there.get(folder).map(|entry| entry.kind) {
            Some(Kind::File(_)) => {
                let message = format!("{folder} is a file, so {path} cannot be below it");
                return refuse("DirectoryNameConflictsWithFileNameException", message);
            }
            Some(Kind::SubModule) => {
                let message = format!("{folder} is a submodule, so {path} cannot be below it");
                return refuse("FilePathConflictsWithSubmodulePathException", message);
            }
            Some(Kind::Folder) | None => {}
        }
    }
    match there.get(path).map(|entry| entry.kind) {
        Some(Kind::Folder) => {
            refuse("FileNameConflictsWithDirectoryNameException", format!("{path} is a folder"))
        }
        Some(Kind::SubModule) => {
            refuse("FilePathConflictsWithSubmodulePathException", format!("{path} is a submodule"))
        }
        Some(Kind::File(_)) | None => Ok(()),
    }
}

/// The id that Git gives a blob.
fn blob_id(content: &[u8]) -> String {
    let mut hash = ring::digest::Context::new(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY);
    hash.update(format!("blob {}\0", content.len()).as_bytes());
    hash.update(content);
    hash.finish().as_ref().iter().fold(String::new(), |mut text, byte| {
        text.extend(
            [byte >> 4, byte & 15].map(|half| char::from_digit(u32::from(half), 16).unwrap_or_default()),
        );
        text
    })
}
