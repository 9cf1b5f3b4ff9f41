//! What an operation is: an input struct, an output, and whether it writes.

use crate::{Schema, Shape};

/// An operation of an AWS service. It *is* its input struct: `ssm::GetParameter { name, with_decryption }`.
pub trait Operation: Shape + Default + Clone {
    /// The service's id, as in `services/`: `ssm`.
    const SERVICE: &'static str = Self::FACTS.service;
    /// The operation's name: `GetParameter`.
    const NAME: &'static str = Self::FACTS.name;
    /// Its facts on the wire.
    const FACTS: &'static OperationFacts;
    /// The facts of its service.
    const API: &'static ServiceFacts;
    /// [`Read`] or [`Write`].
    type Mode: Mode;
    /// What it answers.
    type Output: Shape + Default;
}

/// Whether an operation may change anything. It decides what its handler is lent: `&C` or `&mut C`.
pub trait Mode: 'static {
    /// Whether it writes.
    const WRITES: bool;
    /// A reference to `C`, shared or exclusive.
    type Of<'a, C: 'a>;
    /// Lends it.
    fn lend<C>(from: &mut C) -> Self::Of<'_, C>;
}

/// The mode of operations that change nothing.
#[derive(Debug)]
pub enum Read {}

/// The mode of operations that may change something.
#[derive(Debug)]
pub enum Write {}

impl Mode for Read {
    const WRITES: bool = false;
    type Of<'a, C: 'a> = &'a C;
    fn lend<C>(from: &mut C) -> &C {
        from
    }
}

impl Mode for Write {
    const WRITES: bool = true;
    type Of<'a, C: 'a> = &'a mut C;
    fn lend<C>(from: &mut C) -> &mut C {
        from
    }
}

/// The facts of an operation on the wire.
pub struct OperationFacts {
    /// The service's id, as in `services/`: `ssm`.
    pub service: &'static str,
    /// The operation's name: `GetParameter`.
    pub name: &'static str,
    /// The method of its request; `POST` in the protocols that are not REST.
    pub method: &'static str,
    /// The template of its path and query: `/{Bucket}/{Key+}?tagging`; `/` in the protocols that are not REST.
    pub uri: &'static str,
    /// The status of a success.
    pub status: u16,
    /// Whether it writes.
    pub writes: bool,
    /// Whether it may be called without a signature.
    pub anonymous: bool,
    /// The element around an XML answer: in query within the root (`GetParameterResult`), in REST the root itself
    /// (`ListBucketResult`), where a payload that is text stands in it (`LocationConstraint`). Empty if there is
    /// none: then a payload that is a structure names its element, and one that is text is the whole body.
    pub result_wrapper: &'static str,
    /// Whether its request body is a stream: it comes beside the input, as no member of it.
    pub streams_in: bool,
    /// Whether its answer's body is a stream, beside the output.
    pub streams_out: bool,
    /// The facts of its input.
    pub input: &'static Schema,
    /// The facts of its output.
    pub output: &'static Schema,
    /// An empty input, to be filled.
    pub new_input: fn() -> Box<dyn Shape>,
    /// An empty output, to be filled.
    pub new_output: fn() -> Box<dyn Shape>,
}

/// The facts of a service on the wire.
#[derive(Debug)]
pub struct ServiceFacts {
    /// Its id, as in `services/`: `ssm`.
    pub id: &'static str,
    /// The name in a signature's scope: `ssm`, `monitoring`.
    pub signing_name: &'static str,
    /// The first label of its host name: `ssm`, `runtime.sagemaker`.
    pub endpoint_prefix: &'static str,
    /// AWS's version of its API: `2014-11-06`.
    pub api_version: &'static str,
    /// The protocols it may be spoken to in; the first is the one our own client speaks.
    pub protocols: &'static [Protocol],
    /// The part before the dot in `X-Amz-Target`, and in a CBOR request's path.
    pub target_prefix: &'static str,
    /// The namespace of its XML answers.
    pub xml_namespace: &'static str,
    /// The operations that have types here.
    pub operations: &'static [&'static OperationFacts],
    /// The names of the operations that AWS has and that have no types here. They answer `NotImplemented`.
    pub others: &'static [&'static str],
    /// Its declared errors.
    pub errors: &'static [ServiceError],
}

/// An error that a service declares.
#[derive(Debug)]
pub struct ServiceError {
    /// The name of its structure: what JSON clients match on.
    pub shape: &'static str,
    /// Its code in XML, where that differs from `shape`; what query clients match on.
    pub code: &'static str,
    /// Its status.
    pub status: u16,
}

/// How a service is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// `awsJson1_0`
    Json10,
    /// `awsJson1_1`
    Json11,
    /// `awsQuery`: form in, XML out.
    Query,
    /// `restJson1`
    RestJson,
    /// `restXml`: S3.
    RestXml,
    /// `rpcv2Cbor`: what newer clients speak with some of the JSON services.
    Cbor,
}

impl std::fmt::Debug for OperationFacts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.service, self.name)
    }
}
