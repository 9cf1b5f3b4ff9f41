//! Blobs: what is written is read, in ranges too; what is damaged or nobody's is not.

use kernel::{Body, Kernel, Origin, Written};

use crate::restarts::start;

fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|n| u8::try_from(n * 31 % 251).unwrap()).collect()
}

async fn read(
    kernel: &Kernel,
    blob: &Written,
    key: &kernel::DataKey,
    start: u64,
    length: u64,
) -> kernel::Result<Vec<u8>> {
    let body = kernel.blobs().read(&blob.id, key, start, length)?;
    Ok(body.collect(usize::MAX).await?.to_vec())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_length_and_range_is_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = start(folder.path()).unwrap();
    for length in [0, 1, 65_535, 65_536, 65_537, 131_072, 300_000] {
        let (bytes, key) = (pattern(length), kernel.blobs().data_key());
        let blob = kernel.blobs().write(Body::bytes(bytes.clone()), &key).await.unwrap();
        assert_eq!(blob.length, length as u64);
        assert_eq!(read(&kernel, &blob, &key, 0, length as u64).await.unwrap(), bytes, "{length}");
        for (from, to) in [(0, length.min(10)), (length / 2, length), (length.saturating_sub(3), length)] {
            let range = read(&kernel, &blob, &key, from as u64, (to - from) as u64).await.unwrap();
            assert_eq!(range, bytes[from..to], "{length}: {from}..{to}");
        }
    }
    kernel.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_a_cut_and_a_foreign_blob_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = start(folder.path()).unwrap();
    let key = kernel.blobs().data_key();
    let blob = kernel.blobs().write(Body::bytes(pattern(200_000)), &key).await.unwrap();
    let file = folder.path().join("blobs").join(&blob.id);
    let whole = std::fs::read(&file).unwrap();
    assert!(!whole.windows(16).any(|w| w == &pattern(16)[..]), "the file is encrypted");

    let mut damaged = whole.clone();
    damaged[70_000] ^= 1;
    std::fs::write(&file, &damaged).unwrap();
    assert!(read(&kernel, &blob, &key, 0, 200_000).await.is_err());
    assert!(read(&kernel, &blob, &key, 0, 100).await.is_ok(), "other segments are whole");

    // Cut off after a full segment: the new last one is not marked as the last.
    std::fs::write(&file, &whole[..2 * (65_536 + 16)]).unwrap();
    assert!(read(&kernel, &blob, &key, 65_536, 10).await.is_err());

    std::fs::write(&file, &whole).unwrap();
    let other = kernel.blobs().data_key();
    assert!(read(&kernel, &blob, &other, 0, 100).await.is_err());
    kernel.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_row_names_is_swept_at_the_next_start_and_what_is_dropped_goes_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = start(folder.path()).unwrap();
    let key = kernel.blobs().data_key();
    let orphan = kernel.blobs().write(Body::bytes("orphan"), &key).await.unwrap();
    let kept = kernel.blobs().write(Body::bytes("kept"), &key).await.unwrap();
    let dropped = kernel.blobs().write(Body::bytes("dropped"), &key).await.unwrap();
    let names = [kept.clone(), dropped.clone()];
    kernel
        .write(Origin::nobody(), move |call| names.iter().try_for_each(|b| call.keep_blob(b)))
        .await
        .unwrap();
    let id = dropped.id.clone();
    kernel.write(Origin::nobody(), move |call| call.drop_blob(&id)).await.unwrap();
    kernel.stop();

    let there = |blob: &Written| folder.path().join("blobs").join(&blob.id).exists();
    assert!(there(&orphan) && there(&kept) && !there(&dropped));
    start(folder.path()).unwrap().stop();
    assert!(!there(&orphan) && there(&kept));
}
