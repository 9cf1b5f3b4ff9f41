//! A kernel with S3 and a toy KMS, and clients of it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use kernel::{
    Answers, ApiError, Body, Bus, Call, Caller, Enforcement, Event, Kernel, ManualClock, Needs, Origin,
    Place, Registry, RequestInfo, Result, Settings, SystemEntropy, serves,
};
use policy::Principal;
use schema::Operation;
use shapes_kms as api;
use shapes_s3 as s3;
use testkit::{ACCOUNT, REGION, START, Watching};

/// What KMS gives that has no keys: the ciphertext says what it is, and to whom.
pub(crate) struct ToyKms;

serves!(ToyKms: shapes_kms::SERVICE, operations [GenerateDataKey, Decrypt]);

impl Answers<api::GenerateDataKey> for ToyKms {
    fn needs(_: &Call, op: &api::GenerateDataKey) -> Result<Needs> {
        Ok(Needs::on(op.key_id.clone()))
    }
    fn run(call: &Call, op: api::GenerateDataKey) -> Result<api::GenerateDataKeyOutput> {
        if op.key_id.ends_with("absent") {
            return Err(ApiError::new("NotFoundException", "Invalid keyId absent"));
        }
        assert_eq!(call.via(), ["s3.amazonaws.com"]);
        let plain = vec![7; 32];
        let sealed = serde_json::to_vec(&(op.encryption_context, &plain)).unwrap();
        let key_id = Some(call.place().arn("kms", format_args!("key/{}", op.key_id.replace('/', "-"))));
        Ok(api::GenerateDataKeyOutput {
            ciphertext_blob: Some(sealed.into()),
            plaintext: Some(plain.into()),
            key_id,
            ..Default::default()
        })
    }
}

impl Answers<api::Decrypt> for ToyKms {
    fn needs(_: &Call, op: &api::Decrypt) -> Result<Needs> {
        Ok(Needs::on(op.key_id.clone().unwrap_or_default()))
    }
    fn run(_: &Call, op: api::Decrypt) -> Result<api::DecryptOutput> {
        type Sealed = (Option<BTreeMap<String, String>>, Vec<u8>);
        let (context, plain): Sealed = serde_json::from_slice(&op.ciphertext_blob.unwrap().0).unwrap();
        if context != op.encryption_context {
            return Err(ApiError::new("InvalidCiphertextException", ""));
        }
        Ok(api::DecryptOutput { plaintext: Some(plain.into()), ..Default::default() })
    }
}

/// Keeps what is published.
#[derive(Clone, Default)]
pub(crate) struct Heard(Arc<Mutex<Vec<Event>>>);

impl Bus for Heard {
    fn deliver(&self, _: &mut Call, event: &Event) -> Result<()> {
        self.0.lock().unwrap().push(event.clone());
        Ok(())
    }
}

pub(crate) struct House {
    pub(crate) kernel: Kernel,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) folder: tempfile::TempDir,
    watching: Watching,
    heard: Heard,
}

/// Somebody somewhere.
pub(crate) struct Client<'h> {
    house: &'h House,
    origin: Origin,
}

impl House {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(ManualClock::at(START));
        let (watching, heard) = (Watching::default(), Heard::default());
        let registry =
            Registry::new(watching.clone()).bus(heard.clone()).serve::<::s3::S3>().serve::<ToyKms>();
        let settings = Settings {
            folder: folder.path().to_owned(),
            enforcement: Enforcement::On,
            clock: Arc::clone(&clock) as _,
            entropy: Arc::new(SystemEntropy),
        };
        let kernel = Kernel::start(settings, registry, tokio::runtime::Handle::current()).unwrap();
        House { kernel, clock, folder, watching, heard }
    }

    /// The root user of an account.
    pub(crate) fn root_of(&self, account: &str) -> Client<'_> {
        let partition = policy::Partition::default();
        let caller = Caller::new(Principal::Root { partition, account: account.to_owned() });
        let request = RequestInfo { id: "request".to_owned(), secure: true, ..RequestInfo::default() };
        Client { house: self, origin: Origin { caller, place: Place::new(account, REGION), request } }
    }

    pub(crate) fn root(&self) -> Client<'_> {
        self.root_of(ACCOUNT)
    }

    /// From now on nobody may do this to what ends so.
    pub(crate) fn forbid(&self, action: &str, end: &str) {
        self.watching.forbid_on(action, end);
    }

    /// What was published since the last time.
    pub(crate) fn heard(&self) -> Vec<Event> {
        std::mem::take(&mut *self.heard.0.lock().unwrap())
    }

    /// How many blobs there are.
    pub(crate) fn blobs(&self) -> usize {
        std::fs::read_dir(self.folder.path().join("blobs")).unwrap().count()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.kernel.stop();
    }
}

impl Client<'_> {
    pub(crate) fn in_region(mut self, region: &str) -> Self {
        region.clone_into(&mut self.origin.place.region);
        self
    }

    pub(crate) async fn call<Op: Operation>(&self, op: Op) -> Result<Op::Output> {
        let kernel = &self.house.kernel;
        let entry = Arc::clone(kernel.registry().operation(Op::SERVICE, Op::NAME).unwrap());
        let output = kernel.answer(self.origin.clone(), entry, Box::new(op)).await?;
        Ok(*output.into_any().downcast::<Op::Output>().unwrap())
    }

    pub(crate) async fn stream<Op: Operation>(&self, op: Op, body: Body) -> Result<(Op::Output, Body)> {
        let kernel = &self.house.kernel;
        let entry = Arc::clone(kernel.registry().operation(Op::SERVICE, Op::NAME).unwrap());
        let (output, body) = kernel.stream(self.origin.clone(), &*entry, Box::new(op), body).await?;
        Ok((*output.into_any().downcast::<Op::Output>().unwrap(), body))
    }

    /// Makes a bucket.
    pub(crate) async fn bucket(&self, name: &str) {
        self.call(create(name)).await.unwrap();
    }

    /// Makes a bucket that keeps versions.
    pub(crate) async fn versioned(&self, name: &str) {
        self.bucket(name).await;
        self.versioning(name, "Enabled").await;
    }

    pub(crate) async fn versioning(&self, bucket: &str, status: &str) {
        let versioning_configuration =
            s3::VersioningConfiguration { status: Some(status.to_owned()), mfa_delete: None };
        let bucket = bucket.to_owned();
        self.call(s3::PutBucketVersioning { bucket, versioning_configuration, ..Default::default() })
            .await
            .unwrap();
    }

    pub(crate) async fn put(&self, bucket: &str, key: &str, body: &str) -> s3::PutObjectOutput {
        self.stream(put(bucket, key), Body::bytes(body.to_owned())).await.unwrap().0
    }

    pub(crate) async fn get(&self, bucket: &str, key: &str) -> Result<String> {
        self.read(get(bucket, key)).await.map(|(_, text)| text)
    }

    pub(crate) async fn read(&self, op: s3::GetObject) -> Result<(s3::GetObjectOutput, String)> {
        let (output, body) = self.stream(op, Body::empty()).await?;
        let bytes = body.collect(64 << 20).await?;
        Ok((output, String::from_utf8(bytes.to_vec()).unwrap()))
    }

    pub(crate) async fn delete(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&str>,
    ) -> s3::DeleteObjectOutput {
        let version_id = version.map(str::to_owned);
        let op = s3::DeleteObject { version_id, ..delete(bucket, key) };
        self.call(op).await.unwrap()
    }
}

pub(crate) fn create(name: &str) -> s3::CreateBucket {
    let configuration =
        s3::CreateBucketConfiguration { location_constraint: Some(REGION.to_owned()), ..Default::default() };
    s3::CreateBucket {
        bucket: name.to_owned(),
        create_bucket_configuration: Some(configuration),
        ..Default::default()
    }
}

pub(crate) fn put(bucket: &str, key: &str) -> s3::PutObject {
    s3::PutObject { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() }
}

pub(crate) fn get(bucket: &str, key: &str) -> s3::GetObject {
    s3::GetObject { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() }
}

pub(crate) fn delete(bucket: &str, key: &str) -> s3::DeleteObject {
    s3::DeleteObject { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() }
}

/// The code and status of an error.
pub(crate) fn refused<T>(outcome: Result<T>) -> (String, u16) {
    let error = outcome.err().expect("it is refused");
    (error.code.into_owned(), error.status)
}

/// `("NoSuchKey", 404)`, to compare with [`refused`].
pub(crate) fn with(code: &str, status: u16) -> (String, u16) {
    (code.to_owned(), status)
}
