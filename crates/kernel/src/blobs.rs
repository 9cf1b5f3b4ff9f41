//! Blobs: the bytes of objects and artifacts, as encrypted files.
//!
//! A blob is a sequence of segments of 64 KiB, each sealed by AES-256-GCM under the blob's own data key, so that a range
//! can be read without the rest. A segment's nonce is its number, and the last one is marked, so that segments can
//! be neither exchanged nor cut off. A key never seals two blobs.
//!
//! A blob is written aside, synced and renamed; it counts from the commit of the row that names it
//! ([`crate::Call::keep_blob`]). What no row names is swept at the next start.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use tokio::sync::mpsc;

use crate::{ALPHANUMERIC, Body, Entropy, Ids as _, Result, error};

const SEGMENT: usize = 64 * 1024;
const TAG: usize = 16;

/// The folder of all blobs.
#[derive(Clone)]
pub struct Blobs {
    folder: Arc<Path>,
    entropy: Arc<dyn Entropy>,
}

/// The key of one blob: 32 bytes, kept by whoever names the blob, sealed or encrypted under a KMS key.
#[derive(Clone)]
pub struct DataKey(pub [u8; 32]);

/// A blob that is written and not yet named by a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its id.
    pub id: String,
    /// Its length in bytes, unencrypted.
    pub length: u64,
}

impl Blobs {
    /// The blobs in `folder`, which is made if it is not there.
    pub(crate) fn open(folder: &Path, entropy: Arc<dyn Entropy>) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Blobs { folder: folder.into(), entropy })
    }

    /// Removes every file that `known` does not.
    pub(crate) fn sweep(&self, mut known: impl FnMut(&str) -> bool) -> io::Result<()> {
        for entry in std::fs::read_dir(&self.folder)? {
            let entry = entry?;
            if !entry.file_name().to_str().is_some_and(&mut known) {
                std::fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// Removes a blob that nothing names any more.
    pub(crate) fn unlink(&self, id: &str) {
        match std::fs::remove_file(self.path(id)) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
                tracing::warn!(blob = id, %cause, "a blob could not be removed; the next start sweeps it");
            }
            _ => {}
        }
    }

    fn path(&self, id: &str) -> PathBuf {
        self.folder.join(id)
    }

    /// A fresh data key.
    pub fn data_key(&self) -> DataKey {
        let mut key = [0; 32];
        self.entropy.fill(&mut key);
        DataKey(key)
    }

    /// Writes a body. Nothing is visible of it before a write names it with [`crate::Call::keep_blob`].
    pub async fn write(&self, mut body: Body, key: &DataKey) -> Result<Written> {
        let id = self.entropy.text(ALPHANUMERIC, 32);
        let (folder, key, name) = (Arc::clone(&self.folder), key.clone(), id.clone());
        let (chunks, incoming) = mpsc::channel::<Bytes>(4);
        let writing = tokio::task::spawn_blocking(move || write_file(&folder, &name, &key, incoming));
        let mut broken = None;
        while let Some(chunk) = body.next().await {
            match chunk {
                // The writer has gone away: its own error is the one to tell.
                Ok(chunk) => {
                    if chunks.send(chunk).await.is_err() {
                        break;
                    }
                }
                Err(cause) => {
                    broken = Some(cause);
                    break;
                }
            }
        }
        drop(chunks);
        let length =
            writing.await.map_err(error::internal)?.map_err(|cause| error::writing("a blob", &cause))?;
        match broken {
            Some(cause) => {
                self.unlink(&id);
                Err(cause)
            }
            None => Ok(Written { id, length }),
        }
    }

    /// Removes a blob that was written and that no row will name after all.
    pub fn discard(&self, blob: &Written) {
        self.unlink(&blob.id);
    }

    /// Reads `length` bytes of a blob from `start`.
    pub fn read(&self, id: &str, key: &DataKey, start: u64, length: u64) -> Result<Body> {
        let mut file =
            File::open(self.path(id)).map_err(|c| error::internal(format_args!("blob {id}: {c}")))?;
        let key = cipher(key);
        let (chunks, outgoing) = mpsc::channel::<Result<Bytes>>(2);
        let id = id.to_owned();
        tokio::task::spawn_blocking(move || {
            let outcome =
                read_file(&mut file, &key, start, length, |chunk| chunks.blocking_send(Ok(chunk)).is_ok());
            if let Err(cause) = outcome {
                // Nobody listens any more if this cannot be sent.
                let _ = chunks.blocking_send(Err(error::internal(format_args!("blob {id}: {cause}"))));
            }
        });
        Ok(Body::stream(Some(length), Receiving(outgoing)))
    }
}

struct Receiving(mpsc::Receiver<Result<Bytes>>);

impl futures_core::Stream for Receiving {
    type Item = Result<Bytes>;
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

fn cipher(key: &DataKey) -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key.0).expect("a data key has 32 bytes"))
}

fn nonce(segment: u64, last: bool) -> Nonce {
    let mut bytes = [0; NONCE_LEN];
    bytes[0] = u8::from(last);
    bytes[4..].copy_from_slice(&segment.to_be_bytes());
    Nonce::assume_unique_for_key(bytes)
}

fn write_file(
    folder: &Path,
    name: &str,
    key: &DataKey,
    mut chunks: mpsc::Receiver<Bytes>,
) -> io::Result<u64> {
    // A name with a dot is known to nobody: a half-written file is swept.
    let aside = folder.join(format!("{name}.part"));
    let mut file = File::create_new(&aside)?;
    let outcome = (|| {
        let key = cipher(key);
        let mut buffer: Vec<u8> = Vec::with_capacity(SEGMENT + TAG);
        let (mut segment, mut length) = (0, 0);
        while let Some(chunk) = chunks.blocking_recv() {
            let mut rest = &chunk[..];
            while !rest.is_empty() {
                // A full segment is written only when more follows: the last one must be marked.
                if buffer.len() == SEGMENT {
                    write_segment(&mut file, &key, &mut buffer, segment, false)?;
                    segment += 1;
                }
                let (now, later) = rest.split_at(rest.len().min(SEGMENT - buffer.len()));
                buffer.extend_from_slice(now);
                length += now.len() as u64;
                rest = later;
            }
        }
        write_segment(&mut file, &key, &mut buffer, segment, true)?;
        file.sync_all()?;
        std::fs::rename(&aside, folder.join(name))?;
        File::open(folder)?.sync_all()?;
        Ok(length)
    })();
    if outcome.is_err() {
        // What is left is swept at the next start.
        let _ = std::fs::remove_file(&aside);
    }
    outcome
}

fn write_segment(
    file: &mut File,
    key: &LessSafeKey,
    buffer: &mut Vec<u8>,
    number: u64,
    last: bool,
) -> io::Result<()> {
    key.seal_in_place_append_tag(nonce(number, last), Aad::empty(), buffer)
        .map_err(|_| io::Error::other("sealing a segment failed"))?;
    file.write_all(buffer)?;
    buffer.clear();
    Ok(())
}

fn read_file(
    file: &mut File,
    key: &LessSafeKey,
    start: u64,
    length: u64,
    mut send: impl FnMut(Bytes) -> bool,
) -> io::Result<()> {
    let (segment, sealed) = (SEGMENT as u64, (SEGMENT + TAG) as u64);
    let size = file.metadata()?.len();
    let last = size.saturating_sub(1) / sealed;
    let mut number = start / segment;
    let mut skip = usize::try_from(start % segment).unwrap_or(0);
    let mut left = length;
    file.seek(SeekFrom::Start(number * sealed))?;
    while left > 0 {
        let mut buffer = Vec::with_capacity(SEGMENT + TAG);
        file.take(sealed).read_to_end(&mut buffer)?;
        let plain = key
            .open_in_place(nonce(number, number == last), Aad::empty(), &mut buffer)
            .map_err(|_| io::Error::other("a segment is damaged, or the key is another"))?;
        let available = plain.get(skip..).unwrap_or_default();
        let take = available.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        if take == 0 {
            return Err(io::Error::other("the blob is shorter than its row says"));
        }
        if !send(Bytes::copy_from_slice(&available[..take])) {
            return Ok(());
        }
        left -= take as u64;
        skip = 0;
        number += 1;
    }
    Ok(())
}

impl std::fmt::Debug for Blobs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Blobs").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey")
    }
}
