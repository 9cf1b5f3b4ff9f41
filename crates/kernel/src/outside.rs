//! The world outside of transactions, as effects and data-plane operations see it.

use std::sync::Arc;

use schema::{Operation, Shape};

use crate::kernel::WeakKernel;
use crate::{
    As, At, Bell, Blobs, Body, Call, Caller, Git, Http, Kernel, Origin, Place, Processes, Registry,
    RequestInfo, Result, SessionId, error,
};

/// The world outside: calls under a named principal, blobs. It lives as long as the kernel.
pub struct Outside {
    kernel: WeakKernel,
    registry: Arc<Registry>,
}

/// Under whom an effect calls: the service that it is of, acting for a resource, which may then take a role.
#[derive(Clone, Debug)]
pub struct Acting<'a> {
    /// The id of the service: `codebuild`.
    pub service: &'static str,
    /// The ARN of what it acts for.
    pub resource: &'a str,
    /// The role that it takes and the session's name.
    pub role: Option<(&'a str, &'a str)>,
}

impl Outside {
    pub(crate) fn new(kernel: impl Into<WeakKernel>, registry: Arc<Registry>) -> Self {
        Outside { kernel: kernel.into(), registry }
    }

    pub(crate) fn registry(&self) -> &Arc<Registry> {
        &self.registry
    }

    /// The kernel.
    pub fn kernel(&self) -> Result<Kernel> {
        self.kernel.upgrade()
    }

    /// What runs user code.
    pub fn processes(&self) -> Result<Arc<dyn Processes>> {
        self.registry.runner().cloned().ok_or_else(|| error::internal("this runtime runs no user code"))
    }

    /// What speaks HTTP to processes.
    pub fn http(&self) -> Result<Arc<dyn Http>> {
        self.registry.speaker().cloned().ok_or_else(|| error::internal("this runtime speaks no HTTP"))
    }

    /// What keeps Git repositories.
    pub fn git(&self) -> Result<Arc<dyn Git>> {
        self.registry
            .repositories()
            .cloned()
            .ok_or_else(|| error::internal("this runtime keeps no Git repositories"))
    }

    /// Goes on to the end of `work` even if whoever waits for it goes away: for what must not be left half done.
    pub async fn to_the_end<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        tokio::spawn(work)
            .await
            .map_err(|cause| error::internal(format_args!("work outside failed: {cause}")))?
    }

    /// Listens to a bell from now on, which a [`Call::ring`] rings.
    pub fn listen(&self, bell: &str) -> Result<Bell> {
        Ok(self.kernel()?.listen(bell))
    }

    /// The blobs.
    pub fn blobs(&self) -> Result<Blobs> {
        Ok(self.kernel()?.blobs().clone())
    }

    /// Looks at the acting service's own rows, on a view of one moment. Nothing is authorized but what it asks of others.
    pub async fn read<T: Send + 'static>(
        &self,
        acting: &Acting<'_>,
        work: impl FnOnce(&Call) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (kernel, service) = (self.kernel()?, acting.service);
        let origin = self.origin(&kernel, acting).await?;
        kernel.read(origin, move |call| work(call.of_service(service))).await
    }

    /// A transaction of the acting service's own, for rows that must be one commit with calls of other services: how far
    /// a log was forwarded, and the lines. Nothing is authorized but what it invokes.
    pub async fn write<T: Send + 'static>(
        &self,
        acting: &Acting<'_>,
        work: impl FnOnce(&mut Call) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (kernel, service) = (self.kernel()?, acting.service);
        let origin = self.origin(&kernel, acting).await?;
        kernel.write(origin, move |call| work(call.of_service(service))).await
    }

    /// Runs an operation.
    pub async fn invoke<Op: Operation>(&self, acting: &Acting<'_>, op: Op) -> Result<Op::Output> {
        let kernel = self.kernel()?;
        let origin = self.origin(&kernel, acting).await?;
        kernel.call(origin, op).await
    }

    /// Runs an operation as whoever is at `origin`.
    pub async fn invoke_from<Op: Operation>(&self, origin: Origin, op: Op) -> Result<Op::Output> {
        self.kernel()?.call(origin, op).await
    }

    /// Runs a data-plane operation, as an outside client would, without the socket.
    pub async fn stream<Op: Operation>(
        &self,
        acting: &Acting<'_>,
        op: Op,
        body: Body,
    ) -> Result<(Op::Output, Body)> {
        let origin = self.origin(&self.kernel()?, acting).await?;
        self.stream_from(origin, op, body).await
    }

    /// Runs a data-plane operation as whoever is at `origin`: for what is read on a caller's behalf.
    pub async fn stream_from<Op: Operation>(
        &self,
        origin: Origin,
        op: Op,
        body: Body,
    ) -> Result<(Op::Output, Body)> {
        let kernel = self.kernel()?;
        let entry = Arc::clone(
            self.registry.operation(Op::SERVICE, Op::NAME).ok_or_else(|| Call::not_implemented(Op::FACTS))?,
        );
        let (output, body) = kernel.stream(origin, &*entry, Box::new(op), body).await?;
        let output: Box<Op::Output> =
            output.into_any().downcast().map_err(|_| error::internal("a stream gave another output"))?;
        Ok((*output, body))
    }

    /// Runs a data-plane operation that AWS has no type for, by its name, with an input as JSON:
    /// `codecommit:UploadArchive`.
    pub async fn stream_by_name(
        &self,
        origin: Origin,
        (service, operation): (&str, &str),
        input: &serde_json::Value,
        body: Body,
    ) -> Result<(Box<dyn Shape>, Body)> {
        let unknown = || error::internal(format_args!("{service}:{operation} is not served"));
        let entry = Arc::clone(self.registry.operation(service, operation).ok_or_else(unknown)?);
        let (mut filled, mut problems) = ((entry.facts().new_input)(), schema::Problems::default());
        schema::json::decode(&mut *filled, input, &mut problems);
        if let Some(problem) = problems.iter().next() {
            return Err(error::internal(format_args!("the input of {service}:{operation}: {problem:?}")));
        }
        self.kernel()?.stream(origin, &*entry, filled, body).await
    }

    /// The origin of what a stack's resource does outside: the stack's role, taken by CloudFormation, or the session of
    /// its creator.
    pub async fn stack_origin(&self, at: &At, place: &Place) -> Result<Origin> {
        let mut caller = Caller::service("cloudformation");
        caller.source = Some(crate::Source { arn: at.stack.clone(), account: place.account.clone() });
        let request = RequestInfo { secure: true, ..RequestInfo::default() };
        let origin = Origin { caller, place: place.clone(), request };
        let (mut taken, at) = (origin.clone(), at.clone());
        let take = move |call: &mut Call| call.of_service("cloudformation").assumed(at.principal());
        taken.caller = self.kernel()?.read(origin, take).await?;
        Ok(taken)
    }

    /// The origin of a caller that was kept while a job needs it.
    pub async fn kept(&self, id: &SessionId) -> Result<Origin> {
        let id = id.clone();
        let (caller, place) =
            self.kernel()?.read(Origin::nobody(), move |call| call.kept_caller(&id)).await?;
        Ok(Origin { caller, place, request: RequestInfo { secure: true, ..RequestInfo::default() } })
    }

    /// The origin of an acting service's calls: the service itself, or the role that it takes.
    pub async fn origin(&self, kernel: &Kernel, acting: &Acting<'_>) -> Result<Origin> {
        let mut parts = acting.resource.split(':').skip(3);
        let (region, account) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let mut caller = Caller::service(acting.service);
        caller.source = Some(crate::Source { arn: acting.resource.to_owned(), account: account.to_owned() });
        let request = RequestInfo { secure: true, ..RequestInfo::default() };
        let place = Place::new(account, region);
        let origin = Origin { caller, place, request };
        let Some(role) = acting.role else { return Ok(origin) };
        Self::assume(kernel, origin, acting.service, role, None).await
    }

    /// As [`Outside::origin`], the role taken by a session of the role `through`, which the service takes first.
    pub async fn origin_through(&self, acting: &Acting<'_>, through: &str) -> Result<Origin> {
        let kernel = self.kernel()?;
        let service = Acting { role: None, ..acting.clone() };
        let origin = self.origin(&kernel, &service).await?;
        let Some(role) = acting.role else { return Ok(origin) };
        Self::assume(&kernel, origin, acting.service, role, Some(through)).await
    }

    async fn assume(
        kernel: &Kernel,
        origin: Origin,
        service: &'static str,
        (role, session): (&str, &str),
        through: Option<&str>,
    ) -> Result<Origin> {
        let (role, session, through) = (role.to_owned(), session.to_owned(), through.map(str::to_owned));
        let mut taken = origin.clone();
        let take = move |call: &mut Call| {
            call.of_service(service).assumed(match &through {
                Some(through) => As::chained(through, &role, &session),
                None => As::role(&role, &session),
            })
        };
        taken.caller = kernel.read(origin, take).await?;
        if let Some(account) = taken.caller.principal.account() {
            taken.place.account = account.to_owned();
        }
        Ok(taken)
    }
}
