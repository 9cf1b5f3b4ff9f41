//! The exchanges: asking what there is, fetching, pushing.

use kernel::{Body, Call, GitCommand, Kernel, Needs, Origin, Result, Streaming, Streams, internal};
use schema::{Operation, Shape};

use super::operation::{Exchanged, GitPull, GitPush};
use super::packet::{FLUSH, Front, Joined, line};
use super::receive::Commands;
use crate::CodeCommit;
use crate::commit::opened;
use crate::plumbing::Bare;
use crate::reference::push::Push;
use crate::repository::{Repository, needs};

/// How long the report of a push may be, with all that Git says on the way.
const LONGEST_REPORT: usize = 8 << 20;

/// Which way an exchange goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// `git-upload-pack`: clone, fetch, pull.
    Pull,
    /// `git-receive-pack`: push.
    Push,
}

/// The answer to what there is.
pub type Advertised = Body;

impl Side {
    /// The side that a service's name in a URL means.
    pub fn named(service: &str) -> Option<Side> {
        match service {
            "git-upload-pack" => Some(Side::Pull),
            "git-receive-pack" => Some(Side::Push),
            _ => None,
        }
    }

    /// The service's name in URLs and media types.
    pub fn service(self) -> &'static str {
        match self {
            Side::Pull => "git-upload-pack",
            Side::Push => "git-receive-pack",
        }
    }

    /// The subcommand of Git that serves it.
    fn subcommand(self) -> &'static str {
        match self {
            Side::Pull => "upload-pack",
            Side::Push => "receive-pack",
        }
    }
}

/// What there is to pull from a repository, or to push to. `protocol` is the client's `Git-Protocol`.
pub async fn advertise(
    kernel: &Kernel,
    origin: Origin,
    side: Side,
    repository: &str,
    protocol: Option<String>,
) -> Result<Advertised> {
    let repository_name = repository.to_owned();
    match side {
        Side::Pull => {
            run(kernel, origin, GitPull { repository_name, protocol, advertise: true }, Body::empty()).await
        }
        Side::Push => {
            let op = GitPush { repository_name, protocol, advertise: true, references: None };
            run(kernel, origin, op, Body::empty()).await
        }
    }
}

/// Fetches: `body` says what the client wants and has, the answer has the pack.
pub async fn pull(
    kernel: &Kernel,
    origin: Origin,
    repository: &str,
    protocol: Option<String>,
    body: Body,
) -> Result<Body> {
    let op = GitPull { repository_name: repository.to_owned(), protocol, advertise: false };
    run(kernel, origin, op, body).await
}

/// Pushes: `body` says which references the client moves, and has the pack. When it answers, what was moved is recorded
/// and its events are published. A push that its caller may not make is refused as a whole, in Git's own words.
pub async fn push(
    kernel: &Kernel,
    origin: Origin,
    repository: &str,
    protocol: Option<String>,
    body: Body,
) -> Result<Body> {
    let mut front = Front::of(body);
    let commands = Commands::read(&mut front).await?;
    // Before a large push clients probe whether they are let in at all.
    if commands.references.is_empty() {
        return Ok(Body::empty());
    }
    let references = Some(commands.references.clone());
    let op = GitPush { repository_name: repository.to_owned(), protocol, advertise: false, references };
    let outcome = run(kernel, origin, op, front.whole()).await;
    match outcome {
        Err(error) if error.code == "AccessDeniedException" => commands.refused(&error.message).ok_or(error),
        outcome => outcome,
    }
}

async fn run<Op: Operation>(kernel: &Kernel, origin: Origin, op: Op, body: Body) -> Result<Body> {
    let entry = kernel.registry().operation(Op::SERVICE, Op::NAME);
    let entry = entry.ok_or_else(|| Call::not_implemented(Op::FACTS))?;
    let input: Box<dyn Shape> = Box::new(op);
    Ok(kernel.stream(origin, &**entry, input, body).await?.1)
}

impl Streams<GitPull> for CodeCommit {
    fn needs(call: &Call, op: &GitPull) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    async fn stream(body: Body, with: Streaming<GitPull>) -> Result<(Exchanged, Body)> {
        let (bare, repository) = opened(&with, |op| &op.repository_name).await?;
        bare.point(repository.default_branch.as_deref()).await?;
        let op = with.op();
        let answer = if op.advertise {
            advertised(&bare, Side::Pull, op.protocol.as_deref()).await?
        } else {
            bare.stream(command(&bare, Side::Pull, op.protocol.as_deref(), &[]), body).await?
        };
        Ok((Exchanged {}, answer))
    }
}

impl Streams<GitPush> for CodeCommit {
    fn needs(call: &Call, op: &GitPush) -> Result<Needs> {
        let on = || needs(call, &op.repository_name);
        match &op.references {
            // The client asks what there is, and has not said yet what it would move.
            None => on(),
            Some(references) => references.iter().try_fold(Needs::default(), |all, reference| {
                Ok(all.and(on()?.when("codecommit:References", reference)))
            }),
        }
    }

    async fn stream(body: Body, with: Streaming<GitPush>) -> Result<(Exchanged, Body)> {
        if with.op().advertise {
            let (bare, repository) = opened(&with, |op| &op.repository_name).await?;
            bare.point(repository.default_branch.as_deref()).await?;
            return Ok((Exchanged {}, advertised(&bare, Side::Push, with.op().protocol.as_deref()).await?));
        }
        let kernel = with.outside().kernel()?;
        let report = kernel.outside().to_the_end(received(body, with)).await?;
        Ok((Exchanged {}, report))
    }
}

/// What there is, behind the line by which clients know a server that speaks this.
async fn advertised(bare: &Bare, side: Side, protocol: Option<&str>) -> Result<Body> {
    let references = bare.stream(command(bare, side, protocol, &["--advertise-refs"]), Body::empty()).await?;
    // The second version of the protocol, which is for fetching only, begins without it.
    if side == Side::Pull
        && protocol.is_some_and(|protocol| protocol.split(':').any(|part| part == "version=2"))
    {
        return Ok(references);
    }
    let mut first = line(format!("# service={}\n", side.service()).as_bytes());
    first.extend_from_slice(FLUSH);
    Ok(Joined::body(first, references))
}

/// Takes a push to its end, whether its client waits or not: what Git moves must be recorded. Git's report is short,
/// and is kept until that is done.
async fn received(body: Body, with: Streaming<GitPush>) -> Result<Body> {
    let announce = |call: &mut Call, op: &GitPush| {
        let repository: Repository = call.find(&op.repository_name)?;
        let push = Push::announce(call, &repository, op.references.clone().unwrap_or_default())?;
        Ok((push, repository.default_branch))
    };
    let (push, default_branch) = with.finish(announce).await?;
    let (kernel, git) = (with.outside().kernel()?, with.outside().git()?);
    let bare = Bare::new(git, &push.repository);
    let outcome = async {
        // Git itself refuses to delete the branch that `HEAD` names.
        bare.point(default_branch.as_deref()).await?;
        let command = command(&bare, Side::Push, with.op().protocol.as_deref(), &[]);
        bare.run(command, body, LONGEST_REPORT).await
    };
    let outcome = outcome.await;
    push.settle(&kernel).await?;
    let output = outcome?;
    if !output.ok() && output.stdout.is_empty() {
        return Err(internal(format_args!("git receive-pack: {}", output.stderr)));
    }
    Ok(Body::bytes(output.stdout))
}

fn command(bare: &Bare, side: Side, protocol: Option<&str>, more: &[&str]) -> GitCommand {
    let arguments =
        [side.subcommand(), "--stateless-rpc"].into_iter().chain(more.iter().copied()).chain(["."]);
    let command = bare.command(arguments);
    match protocol {
        Some(protocol) => command.with("GIT_PROTOCOL", protocol),
        None => command,
    }
}
