//! How a service answers an operation.

use schema::{Mode, Operation};

use crate::{Body, Call, Needs, Result, Streaming};

/// What a handler is lent: `&Call` for a read, `&mut Call` for a write.
pub type Lent<'a, Op> = <<Op as Operation>::Mode as Mode>::Of<'a, Call>;

/// A service's answer to an operation: a synchronous function of one transaction.
pub trait Answers<Op: Operation> {
    /// The actions that [`Answers::needs`] may ask for besides the operation's own. The permission tables are
    /// generated from it, and an undeclared one is an internal failure.
    const ALSO: &'static [&'static str] = &[];

    /// Slow pure work before the transaction: parsing, hashing, into a cache keyed by content. May refuse.
    fn prepare(_: &Op) -> Result<()> {
        Ok(())
    }

    /// What the caller must be allowed. ARNs come from the request, never by failing to find a row: whether a
    /// thing exists is told only to those who may ask.
    fn needs(call: &Call, op: &Op) -> Result<Needs>;

    /// The operation itself.
    fn run(call: Lent<'_, Op>, op: Op) -> Result<Op::Output>;
}

/// A service's answer to a data-plane operation, whose body is a stream: object bodies, `InvokeEndpoint`.
pub trait Streams<Op: Operation>: Sized + 'static {
    /// As [`Answers::ALSO`].
    const ALSO: &'static [&'static str] = &[];

    /// As [`Answers::needs`].
    fn needs(call: &Call, op: &Op) -> Result<Needs>;

    /// The operation itself. It sees the state through `with` only, which authorizes at every look: before the
    /// body moves, and again in the write that makes visible what was stored.
    fn stream(body: Body, with: Streaming<Op>) -> impl Future<Output = Result<(Op::Output, Body)>> + Send;
}
