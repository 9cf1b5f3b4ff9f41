//! `formwork logs`: the log of a build, a SageMaker job or an endpoint; or the runtime's own.

use std::io::{BufRead as _, BufReader};
use std::time::Duration;

use client::{Client, Error};
use shapes_logs as logs;

use super::account::AccountArgument;
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A CodeBuild project or build, a processing or training job, or an endpoint; without it, the runtime itself
    what: Option<String>,
    /// Go on printing what is added
    #[arg(long, short)]
    follow: bool,
    /// How many of the last lines to print
    #[arg(long, short = 'n', value_name = "N", default_value_t = 200)]
    lines: usize,
    #[command(flatten)]
    account: AccountArgument,
}

/// How long between two looks at what is added.
const PAUSE: Duration = Duration::from_millis(500);

/// A log stream.
struct Stream {
    group: String,
    name: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    match &arguments.what {
        Some(what) => arguments.account.visit(async |client| show(&client, what, arguments).await),
        None if arguments.follow => {
            let path = arguments.account.folder()?.log();
            Err(Failure::new("the runtime's own log is not followed here")
                .hint(format!("tail -f {} follows it", path.display())))
        }
        None => own(arguments),
    }
}

/// Prints the end of the runtime's own log, which it has only while it runs in the background.
fn own(arguments: &Arguments) -> Result {
    let path = arguments.account.folder()?.log();
    let file = std::fs::File::open(&path).map_err(|cause| {
        Failure::new(format!("cannot read {}: {cause}", path.display()))
            .hint("a runtime writes it when it is started by `formwork up --detach`; name a build or a job otherwise")
    })?;
    let lines: Vec<String> = BufReader::new(file).lines().map_while(std::result::Result::ok).collect();
    for line in lines.iter().skip(lines.len().saturating_sub(arguments.lines)) {
        println!("{line}");
    }
    Ok(())
}

async fn show(client: &Client, what: &str, arguments: &Arguments) -> Result {
    let stream = find(client, what).await?.ok_or_else(|| {
        Failure::new(format!("nothing named {what} has a log here")).hint(
            "name a CodeBuild project or build, a SageMaker job or an endpoint, and the account with --account",
        )
    })?;
    let mut token = tail(client, &stream, arguments.lines).await?;
    if !arguments.follow {
        return Ok(());
    }
    loop {
        tokio::time::sleep(PAUSE).await;
        let (lines, next) = read(client, &stream, Some(token)).await?;
        for line in lines {
            println!("{line}");
        }
        token = next;
    }
}

/// Prints the last lines; gives the token of what comes after them.
async fn tail(client: &Client, stream: &Stream, count: usize) -> Result<String> {
    let (mut lines, mut token) = read(client, stream, None).await?;
    loop {
        let (more, next) = read(client, stream, Some(token.clone())).await?;
        let over = next == token;
        lines.extend(more);
        token = next;
        if over {
            break;
        }
    }
    for line in lines.iter().skip(lines.len().saturating_sub(count)) {
        println!("{line}");
    }
    Ok(token)
}

/// A page of lines, the oldest first, and the token of what comes after them.
async fn read(client: &Client, stream: &Stream, token: Option<String>) -> Result<(Vec<String>, String)> {
    let ask = logs::GetLogEvents {
        log_group_name: Some(stream.group.clone()),
        log_stream_name: stream.name.clone(),
        start_from_head: Some(true),
        next_token: token,
        ..Default::default()
    };
    let page = client.call(&ask).await.map_err(Failure::new)?;
    let lines = page.events.into_iter().flatten().filter_map(|event| event.message);
    let lines = lines.map(|line| line.trim_end_matches('\n').to_owned()).collect();
    Ok((lines, page.next_forward_token.unwrap_or_default()))
}

/// The newest stream of what has this name.
async fn find(client: &Client, what: &str) -> Result<Option<Stream>> {
    // `project:uuid` is a build, whose stream is the uuid.
    let (project, build) = what.split_once(':').unwrap_or((what, ""));
    let places = [
        (format!("/aws/codebuild/{project}"), build.to_owned()),
        ("/aws/sagemaker/ProcessingJobs".to_owned(), format!("{what}/")),
        ("/aws/sagemaker/TrainingJobs".to_owned(), format!("{what}/")),
        (format!("/aws/sagemaker/Endpoints/{what}"), String::new()),
    ];
    for (group, prefix) in places {
        let ask = logs::DescribeLogStreams {
            log_group_name: Some(group.clone()),
            log_stream_name_prefix: (!prefix.is_empty()).then_some(prefix),
            ..Default::default()
        };
        let turn = |ask: &mut logs::DescribeLogStreams, token| ask.next_token = Some(token);
        let read =
            |page: logs::DescribeLogStreamsOutput| (page.log_streams.unwrap_or_default(), page.next_token);
        let streams = match client.all(ask, turn, read).await {
            Ok(found) => found,
            Err(Error::Api { error, .. }) if error.code == "ResourceNotFoundException" => continue,
            Err(other) => return Err(Failure::new(other)),
        };
        let newest = streams.into_iter().max_by_key(|stream| stream.creation_time);
        if let Some(name) = newest.and_then(|stream| stream.log_stream_name) {
            return Ok(Some(Stream { group, name }));
        }
    }
    Ok(None)
}
