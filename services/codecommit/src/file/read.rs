//! Files, folders and blobs, shown.

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use schema::{ApiError, Blob};

use super::{LARGEST, path};
use crate::commit::{opened, resolved};
use crate::plumbing::{Bare, Entry, Kind, is_id};
use crate::repository::needs;
use crate::{CodeCommit, api, errors};

impl Streams<api::GetFile> for CodeCommit {
    fn needs(call: &Call, op: &api::GetFile) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    async fn stream(_: Body, with: Streaming<api::GetFile>) -> Result<(api::GetFileOutput, Body)> {
        let (bare, repository) = opened(&with, |op| &op.repository_name).await?;
        let op = with.op();
        let file_path = path(&op.file_path)?;
        let commit_id = resolved(&bare, &repository, op.commit_specifier.as_deref()).await?;
        let Some(Entry { kind: Kind::File(mode), id, .. }) = bare.entry(&commit_id, &file_path).await? else {
            return Err(errors::no_file(&file_path));
        };
        let content = blob(&bare, &id, "FileDoesNotExistException").await?;
        let output = api::GetFileOutput {
            commit_id,
            blob_id: id,
            file_path,
            file_mode: mode.wire().to_owned(),
            file_size: i64::try_from(content.0.len()).unwrap_or(i64::MAX),
            file_content: content,
        };
        Ok((output, Body::empty()))
    }
}

impl Streams<api::GetBlob> for CodeCommit {
    fn needs(call: &Call, op: &api::GetBlob) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    async fn stream(_: Body, with: Streaming<api::GetBlob>) -> Result<(api::GetBlobOutput, Body)> {
        let (bare, _) = opened(&with, |op| &op.repository_name).await?;
        let id = &with.op().blob_id;
        if !is_id(id) {
            let message = format!("{id:?} is not the whole id of a blob: 40 hexadecimal digits");
            return Err(ApiError::new("InvalidBlobIdException", message));
        }
        let content = blob(&bare, id, "BlobIdDoesNotExistException").await?;
        Ok((api::GetBlobOutput { content }, Body::empty()))
    }
}

/// A blob, if it is there and not too large.
async fn blob(bare: &Bare, id: &str, absent: &'static str) -> Result<Blob> {
    match bare.blob_size(id).await? {
        None => Err(ApiError::new(absent, format!("Blob {id} does not exist"))),
        Some(size) if size > LARGEST => {
            let message = format!("{id} has {size} bytes, and the API gives {LARGEST}; fetch it by Git");
            Err(ApiError::new("FileTooLargeException", message))
        }
        Some(_) => Ok(Blob(bare.blob(id).await?.to_vec())),
    }
}

impl Streams<api::GetFolder> for CodeCommit {
    fn needs(call: &Call, op: &api::GetFolder) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    async fn stream(_: Body, with: Streaming<api::GetFolder>) -> Result<(api::GetFolderOutput, Body)> {
        let (bare, repository) = opened(&with, |op| &op.repository_name).await?;
        let op = with.op();
        let within = op.folder_path.trim_matches('/');
        let folder_path = if within.is_empty() { String::new() } else { path(within)? };
        let commit_id = resolved(&bare, &repository, op.commit_specifier.as_deref()).await?;
        let tree_id = if folder_path.is_empty() {
            bare.tree_of(&commit_id).await?
        } else {
            match bare.entry(&commit_id, &folder_path).await? {
                Some(Entry { kind: Kind::Folder, id, .. }) => id,
                _ => return Err(errors::no_folder(&folder_path)),
            }
        };
        let entries = bare.folder(&commit_id, &folder_path).await?;
        let output =
            api::GetFolderOutput { commit_id, folder_path, tree_id: Some(tree_id), ..sorted(entries) };
        Ok((output, Body::empty()))
    }
}

/// Entries by what they are.
fn sorted(entries: Vec<Entry>) -> api::GetFolderOutput {
    let (mut folders, mut files, mut links, mut modules) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for Entry { path, kind, id } in entries {
        let relative = path.rsplit('/').next().unwrap_or_default().to_owned();
        let (id, absolute_path, relative_path) = (Some(id), Some(path), Some(relative));
        match kind {
            Kind::Folder => folders.push(api::Folder { tree_id: id, absolute_path, relative_path }),
            Kind::SubModule => modules.push(api::SubModule { commit_id: id, absolute_path, relative_path }),
            Kind::File(mode) => {
                let file_mode = Some(mode.wire().to_owned());
                if mode.wire() == api::file_mode_type_enum::SYMLINK {
                    links.push(api::SymbolicLink { blob_id: id, absolute_path, relative_path, file_mode });
                } else {
                    files.push(api::File { blob_id: id, absolute_path, relative_path, file_mode });
                }
            }
        }
    }
    api::GetFolderOutput {
        sub_folders: Some(folders),
        files: Some(files),
        symbolic_links: Some(links),
        sub_modules: Some(modules),
        ..api::GetFolderOutput::default()
    }
}
