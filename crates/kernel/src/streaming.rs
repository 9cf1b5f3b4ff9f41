//! What a data-plane operation sees of the state: looks and one write, each authorized.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use schema::{Operation, Shape};

use crate::kernel::{Kernel, Origin};
use crate::{Body, Call, Outside, Result, Streams, error};

type Streamed = Pin<Box<dyn Future<Output = Result<(Box<dyn Shape>, Body)>> + Send>>;

/// A registered data-plane operation, with boxed shapes.
pub type StreamFn = fn(Kernel, Origin, Box<dyn Shape>, Body) -> Streamed;

/// The state as one data-plane operation sees it. Every look, and the write at its end, first asks what
/// [`Streams::needs`] says and decides: there is no way to the data around it.
pub struct Streaming<Op: Operation> {
    kernel: Kernel,
    origin: Origin,
    op: Arc<Op>,
    also: &'static [&'static str],
    needs: fn(&Call, &Op) -> Result<crate::Needs>,
}

impl<Op: Operation> Streaming<Op> {
    /// The operation's input.
    pub fn op(&self) -> &Op {
        &self.op
    }

    /// Under whom and where the operation came in.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The world outside of transactions: blobs, processes.
    pub fn outside(&self) -> &Outside {
        self.kernel.outside()
    }

    /// Reads, authorized, on a view of one moment.
    pub async fn look<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Call, &Op) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (op, also, needs) = (Arc::clone(&self.op), self.also, self.needs);
        self.kernel
            .read(self.origin.clone(), move |call| {
                let call = call.serving(Op::FACTS);
                call.authorize(Op::FACTS, also, needs(call, &op))?;
                read(call, &op)
            })
            .await
    }

    /// Writes, authorized again: the end of the operation, which makes visible what was stored.
    pub async fn finish<T: Send + 'static>(
        &self,
        write: impl FnOnce(&mut Call, &Op) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (op, also, needs) = (Arc::clone(&self.op), self.also, self.needs);
        self.kernel
            .write(self.origin.clone(), move |call| {
                let call = call.serving(Op::FACTS);
                call.authorize(Op::FACTS, also, needs(call, &op))?;
                write(call, &op)
            })
            .await
    }
}

pub(crate) fn stream_entry<S: Streams<Op>, Op: Operation>(
    kernel: Kernel,
    origin: Origin,
    input: Box<dyn Shape>,
    body: Body,
) -> Streamed {
    Box::pin(async move {
        let op: Box<Op> = input.into_any().downcast().map_err(|_| {
            error::internal(format_args!("{:?} was given another operation's input", Op::FACTS))
        })?;
        let (output, body) = stream::<S, Op>(kernel, origin, *op, body).await?;
        Ok((Box::new(output) as Box<dyn Shape>, body))
    })
}

/// Runs a data-plane operation.
pub(crate) async fn stream<S: Streams<Op>, Op: Operation>(
    kernel: Kernel,
    origin: Origin,
    op: Op,
    body: Body,
) -> Result<(Op::Output, Body)> {
    let with = Streaming { kernel, origin, op: Arc::new(op), also: S::ALSO, needs: S::needs };
    S::stream(body, with).await
}
