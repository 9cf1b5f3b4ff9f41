//! Multipart uploads, and the parts that objects are made of.
//!
//! A part is a row and a blob. When the upload is completed its parts stay where they are, and the object names the upload:
//! joining a thousand parts moves no byte.

pub(crate) mod complete;
pub(crate) mod copy_part;
pub(crate) mod create;
pub(crate) mod list;
pub(crate) mod part;

use std::borrow::Cow;

use kernel::{Call, Query, Record, Result, Scope};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::bucket::Bucket;
use crate::checksum::{Algorithm, Of};
use crate::content::Piece;
use crate::envelope::Envelope;
use crate::error;
use crate::object::SEPARATOR;
use crate::object::headers::Headers;
use crate::object::listing::Keyed;
use crate::tags::Tags;

/// An upload that is going on.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(clippy::struct_field_names, reason = "AWS's own name")]
pub(crate) struct Upload {
    pub(crate) bucket: String,
    pub(crate) key: String,
    /// Grows with time, so that the uploads of a key are listed in the order in which they began.
    pub(crate) upload_id: String,
    pub(crate) initiated: Timestamp,
    /// The ARN of whoever began it.
    pub(crate) initiator: String,
    pub(crate) headers: Headers,
    pub(crate) tags: Tags,
    pub(crate) envelope: Envelope,
    /// What the parts' checksums are to be, if that was said.
    pub(crate) algorithm: Option<Algorithm>,
    /// What the object's checksum is to be of.
    pub(crate) of: Of,
}

/// A part of an upload, or of the object that it has become.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Part {
    pub(crate) upload: String,
    pub(crate) number: i32,
    pub(crate) piece: Piece,
    /// Without its quotes.
    pub(crate) etag: String,
    pub(crate) algorithm: Algorithm,
    pub(crate) checksum: String,
    pub(crate) modified: Timestamp,
}

impl Record for Upload {
    const KIND: &'static str = "s3_upload";
    const SCOPE: Scope = Scope::Partition;

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(upload_row(&self.bucket, &self.key, &self.upload_id))
    }
}

impl Keyed for Upload {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Record for Part {
    const KIND: &'static str = "s3_part";
    const SCOPE: Scope = Scope::Partition;

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(part_row(&self.upload, self.number))
    }
}

fn upload_row(bucket: &str, key: &str, upload_id: &str) -> String {
    format!("{bucket}/{key}{SEPARATOR}{upload_id}")
}

/// The id of a part's row; in the order of ids parts are in theirs.
pub(crate) fn part_row(upload: &str, number: i32) -> String {
    format!("{upload}/{number:05}")
}

impl Upload {
    /// The upload that a request means.
    pub(crate) fn find(call: &Call, bucket: &Bucket, key: &str, upload_id: &str) -> Result<Self> {
        let found = call.get(&upload_row(&bucket.name, key, upload_id))?;
        found.ok_or_else(|| error::no_such_upload(upload_id))
    }
}

impl Part {
    /// What the ids of an upload's parts begin with.
    pub(crate) fn prefix(upload: &str) -> String {
        format!("{upload}/")
    }

    /// All parts of an upload, in order.
    pub(crate) fn all(call: &Call, upload: &str) -> Result<Vec<Self>> {
        call.every(&Query::all().prefix(&Part::prefix(upload)))
    }

    /// Removes it and gives its blob up.
    pub(crate) fn drop(&self, call: &mut Call) -> Result<()> {
        call.remove::<Part>(&self.id())?;
        call.drop_blob(&self.piece.blob)
    }
}

/// Ends an upload without an object.
pub(crate) fn discard(call: &mut Call, upload: &Upload) -> Result<()> {
    for part in Part::all(call, &upload.upload_id)? {
        part.drop(call)?;
    }
    call.remove::<Upload>(&upload.id()).map(|_| ())
}
