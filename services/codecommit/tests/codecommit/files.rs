//! Commits and files.

use schema::Blob;
use shapes_codecommit as api;

use crate::ground::Ground;

/// A file that is put into a branch.
pub(crate) fn put(
    repository: &str,
    branch: &str,
    path: &str,
    content: &str,
    parent: Option<&str>,
) -> api::PutFile {
    api::PutFile {
        repository_name: repository.to_owned(),
        branch_name: branch.to_owned(),
        file_path: path.to_owned(),
        file_content: Blob(content.as_bytes().to_vec()),
        parent_commit_id: parent.map(str::to_owned),
        ..api::PutFile::default()
    }
}

fn get(path: &str, specifier: Option<&str>) -> api::GetFile {
    api::GetFile {
        repository_name: "r".to_owned(),
        file_path: path.to_owned(),
        commit_specifier: specifier.map(str::to_owned),
    }
}

#[tokio::test]
async fn the_first_file_makes_the_default_branch() {
    let ground = Ground::new();
    let id = ground.repository("r").await;
    let empty = ground.call(get("a", None)).await.expect_err("there is no commit");
    assert_eq!(empty.code, "CommitDoesNotExistException");
    let made = ground.call(put("r", "trunk", "src/a \"b\"", "hello", None)).await.expect("a commit");
    let file = ground.call(get("src/a \"b\"", None)).await.expect("the file");
    assert_eq!((file.file_content.0.as_slice(), &*file.file_mode), (&b"hello"[..], "NORMAL"));
    assert_eq!((&file.blob_id, &file.commit_id), (&made.blob_id, &made.commit_id));
    let repository = api::GetRepository { repository_name: "r".to_owned() };
    let repository = ground.call(repository).await.expect("the repository").repository_metadata;
    assert_eq!(repository.and_then(|it| it.default_branch).as_deref(), Some("trunk"));
    let events = ground.events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["event"], "referenceCreated");
    assert_eq!(events[0]["callerUserArn"], "arn:aws:iam::111111111111:root");
    assert_eq!(events[0]["referenceName"], "trunk");
    assert_eq!(ground.git(&id, &["fsck", "--strict"]).await, "");
}

#[tokio::test]
async fn a_change_is_based_on_the_last_commit_or_refused() {
    let ground = Ground::new();
    ground.repository("r").await;
    let first = ground.call(put("r", "main", "a", "1", None)).await.expect("a commit").commit_id;
    let second = ground.call(put("r", "main", "a", "2", Some(&first))).await.expect("a commit").commit_id;
    for (op, code) in [
        (put("r", "main", "a", "3", None), "ParentCommitIdRequiredException"),
        (put("r", "main", "a", "3", Some(&first)), "ParentCommitIdOutdatedException"),
        (put("r", "main", "a", "2", Some(&second)), "SameFileContentException"),
        (put("r", "other", "a", "3", Some(&second)), "BranchDoesNotExistException"),
        (put("r", "main", "a/b", "3", Some(&second)), "DirectoryNameConflictsWithFileNameException"),
        (put("r", "main", "../b", "3", Some(&second)), "InvalidPathException"),
        (put("x", "main", "a", "3", None), "RepositoryDoesNotExistException"),
    ] {
        let shown = format!("{op:?}");
        assert_eq!(ground.call(op).await.expect_err(&shown).code, code, "{shown}");
    }
    let old = ground.call(get("a", Some(&first))).await.expect("the file as it was");
    assert_eq!(old.file_content.0, b"1");
    let events = ground.events();
    assert_eq!(events.len(), 2, "refused changes tell nothing");
    assert_eq!(
        (events[1]["oldCommitId"].as_str(), events[1]["commitId"].as_str()),
        (Some(&*first), Some(&*second))
    );
}

#[tokio::test]
async fn a_commit_changes_many_files_at_once() {
    let ground = Ground::new();
    ground.repository("r").await;
    let entry = |path: &str, mode: Option<&str>| api::PutFileEntry {
        file_path: path.to_owned(),
        file_content: Some(Blob(path.as_bytes().to_vec())),
        file_mode: mode.map(str::to_owned),
        source_file: None,
    };
    let commit = |parent: Option<&str>| api::CreateCommit {
        repository_name: "r".to_owned(),
        branch_name: "main".to_owned(),
        parent_commit_id: parent.map(str::to_owned),
        author_name: Some("Ada <x>".to_owned()),
        commit_message: Some("it".to_owned()),
        ..api::CreateCommit::default()
    };
    let first = api::CreateCommit {
        put_files: Some(vec![
            entry("a", None),
            entry("d/b", Some("EXECUTABLE")),
            entry("d/c", Some("SYMLINK")),
        ]),
        ..commit(None)
    };
    let first = ground.call(first).await.expect("a commit").commit_id.expect("its id");
    let second = api::CreateCommit {
        put_files: Some(vec![entry("d/n/e", None)]),
        delete_files: Some(vec![api::DeleteFileEntry { file_path: "a".to_owned() }]),
        set_file_modes: Some(vec![api::SetFileModeEntry {
            file_path: "d/b".to_owned(),
            file_mode: "NORMAL".to_owned(),
        }]),
        ..commit(Some(&first))
    };
    let second = ground.call(second).await.expect("a commit");
    let paths = |files: &Option<Vec<api::FileMetadata>>| -> Vec<String> {
        files.iter().flatten().filter_map(|file| file.absolute_path.clone()).collect()
    };
    assert_eq!(paths(&second.files_added), ["d/n/e"]);
    assert_eq!(paths(&second.files_updated), ["d/b"]);
    assert_eq!(paths(&second.files_deleted), ["a"]);

    let folder = api::GetFolder {
        repository_name: "r".to_owned(),
        folder_path: "/d/".to_owned(),
        commit_specifier: None,
    };
    let folder = ground.call(folder).await.expect("a folder");
    let names = |all: Vec<Option<String>>| all.into_iter().flatten().collect::<Vec<_>>();
    let files = folder.files.unwrap_or_default().into_iter().map(|file| file.relative_path).collect();
    assert_eq!(names(files), ["b"]);
    let links =
        folder.symbolic_links.unwrap_or_default().into_iter().map(|link| link.relative_path).collect();
    assert_eq!(names(links), ["c"]);
    let folders = folder.sub_folders.unwrap_or_default().into_iter().map(|sub| sub.absolute_path).collect();
    assert_eq!(names(folders), ["d/n"]);

    let second = second.commit_id.expect("its id");
    let shown = api::GetCommit { repository_name: "r".to_owned(), commit_id: second.clone() };
    let shown = ground.call(shown).await.expect("the commit").commit;
    assert_eq!((shown.parents, shown.message.as_deref()), (Some(vec![first.clone()]), Some("it")));
    assert_eq!(shown.author.and_then(|author| author.name).as_deref(), Some("Ada x"));
    let differences = api::GetDifferences {
        repository_name: "r".to_owned(),
        before_commit_specifier: Some(first),
        after_commit_specifier: "main".to_owned(),
        ..api::GetDifferences::default()
    };
    let letters: Vec<String> = ground
        .call(differences)
        .await
        .expect("differences")
        .differences
        .unwrap_or_default()
        .into_iter()
        .filter_map(|one| one.change_type)
        .collect();
    assert_eq!(letters, ["D", "M", "A"]);
    let batch = api::BatchGetCommits {
        repository_name: "r".to_owned(),
        commit_ids: vec![second, "1111111111111111111111111111111111111111".to_owned(), "x".to_owned()],
    };
    let batch = ground.call(batch).await.expect("commits");
    let codes: Vec<String> =
        batch.errors.unwrap_or_default().into_iter().filter_map(|it| it.error_code).collect();
    assert_eq!(codes, ["CommitIdDoesNotExistException", "InvalidCommitIdException"]);
}

#[tokio::test]
async fn a_file_is_deleted_and_what_is_not_there_is_said() {
    let ground = Ground::new();
    ground.repository("r").await;
    let first = ground.call(put("r", "main", "d/a", "1", None)).await.expect("a commit");
    let delete = |path: &str, parent: &str| api::DeleteFile {
        repository_name: "r".to_owned(),
        branch_name: "main".to_owned(),
        file_path: path.to_owned(),
        parent_commit_id: parent.to_owned(),
        ..api::DeleteFile::default()
    };
    let lost = ground.call(delete("d", &first.commit_id)).await.expect_err("a folder is no file");
    assert_eq!(lost.code, "FileDoesNotExistException");
    let deleted = ground.call(delete("d/a", &first.commit_id)).await.expect("deleted");
    assert_eq!(deleted.blob_id, first.blob_id);
    for (path, specifier, code) in [
        ("d/a", None, "FileDoesNotExistException"),
        ("d/a", Some("nowhere"), "CommitDoesNotExistException"),
        ("d/a", Some("main~1"), "InvalidCommitException"),
        ("d", Some(first.commit_id.as_str()), "FileDoesNotExistException"),
    ] {
        assert_eq!(ground.call(get(path, specifier)).await.expect_err(path).code, code);
    }
    let blob = api::GetBlob { repository_name: "r".to_owned(), blob_id: first.blob_id };
    assert_eq!(ground.call(blob).await.expect("the blob stays").content.0, b"1");
}

#[tokio::test]
async fn the_files_of_a_commit_are_taken_as_they_are() {
    let ground = Ground::new();
    ground.repository("r").await;
    let first =
        ground.call(put("r", "main", ".gitattributes", "* export-ignore\n* text eol=crlf\n", None)).await;
    let first = first.expect("a commit").commit_id;
    let script = api::PutFile {
        file_mode: Some("EXECUTABLE".to_owned()),
        ..put("r", "main", "bin/run", "one\ntwo\n", Some(&first))
    };
    let commit = ground.call(script).await.expect("a commit").commit_id;
    let input = serde_json::json!({"repositoryName": "r", "commitId": commit});
    let archive = ("codecommit", "UploadArchive");
    let outside = ground.kernel.outside();
    let streamed =
        outside.stream_by_name(crate::ground::origin(), archive, &input, kernel::Body::empty()).await;
    let bytes = streamed.expect("an archive").1.collect(1 << 20).await.expect("its bytes");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip file");
    let names: Vec<String> = zip.file_names().flatten().map(std::borrow::Cow::into_owned).collect();
    assert!(names.contains(&".gitattributes".to_owned()), "{names:?}");
    let file = zip.by_name("bin/run").expect("the file");
    assert_eq!(file.unix_mode().unwrap_or_default() & 0o777, 0o755);
    assert_eq!(std::io::read_to_string(file).expect("text"), "one\ntwo\n");
}
