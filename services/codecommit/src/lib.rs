//! CodeCommit: Git repositories, their API, and Git over HTTP.
//!
//! Git's data is in bare repositories of the state folder, and Git's refs are the truth of it. The refs last seen are
//! rows: after everything that may have moved one, and when the runtime starts, one transaction writes the difference
//! and publishes its events.
//!
//! An operation that only needs rows is an ordinary one (a repository's making too: its folder is made by its first
//! use). Whatever reads or writes Git's data is a data-plane operation, [`kernel::Streams`], although it has no body:
//! it authorizes, runs `git`, and what it moved is recorded before it answers. Such operations cannot be called inside
//! another service's transaction; effects call them.
//!
//! Git's own exchanges are the operations `GitPull` and `GitPush`: AWS has the actions and no operations. The server's
//! door speaks HTTP and nothing else, and hands them to [`pull`] and [`push`]. The third of that kind is
//! `UploadArchive`, by which CodePipeline takes a commit's files; it is called by its name,
//! [`kernel::Outside::stream_by_name`].
//!
//! Not served, and refused by name: merges, pull requests, approval rules, triggers, histories of files. Repositories
//! are not encrypted beyond what the state folder is, so a key of one's own is refused rather than recorded.

mod archive;
mod branch;
mod commit;
mod differences;
mod door;
mod errors;
mod file;
mod plumbing;
mod reference;
mod repository;
mod seed;

use kernel::serves;

pub use door::{Advertised, Side, advertise, pull, push};
pub use reference::recover;

/// AWS's types, and the three that it has none for.
mod api {
    pub(crate) use shapes_codecommit::*;

    pub(crate) use crate::archive::UploadArchive;
    pub(crate) use crate::door::{GitPull, GitPush};
}

/// CodeCommit.
#[derive(Debug)]
pub struct CodeCommit;

serves!(CodeCommit: shapes_codecommit::SERVICE,
    operations [
        CreateRepository, GetRepository, ListRepositories, BatchGetRepositories, DeleteRepository,
        UpdateRepositoryName, UpdateRepositoryDescription,
        TagResource, UntagResource, ListTagsForResource,
        GetBranch, ListBranches, UpdateDefaultBranch,
    ],
    streams [
        CreateBranch, DeleteBranch,
        GetCommit, BatchGetCommits, GetDifferences,
        GetFile, GetFolder, GetBlob, PutFile, DeleteFile, CreateCommit,
        GitPull, GitPush, UploadArchive,
    ],
    resources [repository::resource::RepositoryResource],
    jobs [repository::removal::Removal],
    effects [repository::removal::RemoveFolder, seed::Seed],
    records [repository::Repository, repository::RepositoryId, reference::Reference, reference::push::Push],
);
