//! How long the stack of a project takes: `CreateStack` of the product `realtime-endpoint` in a runtime with all
//! services, IAM on, over HTTPS, to `CREATE_COMPLETE`.
//!
//! ```text
//! cargo bench -p formwork --bench project_stack [-- REPETITIONS]
//! ```
//!
//! No Python is found on the runtime's PATH, so that the pipelines, which start with the project, run no user code.

use std::collections::BTreeMap;
use std::error::Error;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use client::{Client, Credentials, Endpoint};
use foundation::catalog::Catalog;
use foundation::stacks::{Stack, bootstrap, people};
use foundation::{Foundation, Products, assets};
use schema::Timestamp;
use server::accounts::Account;
use server::runtime::{Runtime, RuntimeSettings, UserCode};
use server::state::Folder;
use shapes_cloudformation as cloudformation;
use shapes_codepipeline as codepipeline;
use shapes_s3 as s3;
use shapes_sts as sts;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// What it should not take longer than, in milliseconds.
const GOAL: f64 = 300.0;
const REGION: &str = "eu-west-1";
/// How long between two looks at a stack that is being made.
const PAUSE: Duration = Duration::from_millis(2);

fn main() -> Result {
    let repetitions = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(20);
    let threads = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    threads.block_on(run(repetitions))
}

async fn run(repetitions: usize) -> Result {
    let place = tempfile::tempdir()?;
    let folder = Folder::at(&place.path().join("state"))?;
    let runtime = Runtime::start(settings(folder.clone(), place.path())?).await?;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(runtime.serve(async move { drop(stopped.await) }));
    let (dev, template) = catalog(&folder).await?;

    let (mut whole, mut inside, mut resources) = (Vec::new(), Vec::new(), 0);
    for number in 0..repetitions {
        let made = create(&dev, &template, number).await?;
        whole.push(made.whole);
        inside.push(made.inside);
        resources = made.resources;
    }
    println!("{resources} resources, {repetitions} times, milliseconds: minimum, median, maximum");
    report("from the request to CREATE_COMPLETE as a client sees it", &mut whole);
    report("from the stack's creation to its last event", &mut inside);
    println!("  the goal is {GOAL}");
    drop(stop);
    serving.await??;
    Ok(())
}

fn report(what: &str, millis: &mut [f64]) {
    millis.sort_by(f64::total_cmp);
    let at = |index: usize| millis.get(index).copied().unwrap_or_default();
    let (first, middle, last) = (at(0), at(millis.len() / 2), at(millis.len().saturating_sub(1)));
    println!("  {what:<56} {first:>8.1} {middle:>8.1} {last:>8.1}");
}

fn settings(folder: Folder, place: &Path) -> Result<RuntimeSettings> {
    let programs = place.join("programs");
    std::fs::create_dir(&programs)?;
    #[expect(clippy::disallowed_methods, reason = "a benchmark is a program of its own, as the binary is")]
    let path = std::env::var_os("PATH").unwrap_or_default();
    let git = std::env::split_paths(&path).map(|folder| folder.join("git")).find(|git| git.is_file());
    symlink(git.ok_or("there is no git on the PATH")?, programs.join("git"))?;
    let nobody = executor::Supervisor { program: "/bin/false".into(), arguments: Vec::new() };
    Ok(RuntimeSettings {
        version: "benchmark".to_owned(),
        folder,
        port: Some(0),
        enforcement: kernel::Enforcement::On,
        default_account: String::new(),
        accounts: accounts(&Foundation::default()),
        region: REGION.to_owned(),
        variables: BTreeMap::from([("PATH".to_owned(), programs.display().to_string())]),
        user_code: UserCode { supervisor: nobody, cache: place.join("cache"), sandboxed: true },
    })
}

/// All that is there before a project is. Gives the administrator of dev, and where the product's template is.
async fn catalog(folder: &Folder) -> Result<(Client, String)> {
    let presence = folder.presence().ok_or("no runtime is present")?;
    let bundle = std::fs::read_to_string(folder.bundle())?;
    let file = std::fs::read_to_string(folder.credentials())?;
    let value = |name: &str| {
        let mut lines = file.lines().filter_map(|line| line.split_once('='));
        lines.find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim().to_owned())
    };
    let key = Credentials {
        access_key: value("aws_access_key_id").ok_or("no key")?,
        secret: value("aws_secret_access_key").ok_or("no secret")?,
        token: None,
    };
    let operator = Client::new(Endpoint::local(presence.address, &bundle)?, key, REGION, now);
    let foundation = Foundation::default();
    let mut dev = None;
    for (place, account) in foundation.places().iter().zip(accounts(&foundation)) {
        let administrator = administrator(&operator, &account).await?;
        deploy(&administrator, &bootstrap(place)).await?;
        if account.name == "dev" {
            dev = Some((administrator, account.id));
        }
    }
    let (dev, account) = dev.ok_or("no account dev")?;
    deploy(&dev, &people(&foundation)).await?;
    let stage = foundation.catalog_stage();
    let catalog =
        Catalog::of(&Products::carried(), &foundation, &stage).map_err(|wrong| format!("{wrong:?}"))?;
    let bucket = assets::bucket(&account, REGION);
    for asset in catalog.assets() {
        let put = s3::PutObject { bucket: bucket.clone(), key: asset.key.clone(), ..Default::default() };
        dev.stream(&put, asset.content.clone()).await?;
    }
    deploy(&dev, &catalog.stack(&foundation, &stage)).await?;
    let product = catalog.products.iter().find(|offer| offer.logical_id == "RealtimeEndpoint");
    let version = product.ok_or("the product is not carried")?.versions.last().ok_or("no version")?;
    let key = &version.template.key;
    Ok((dev, format!("https://{bucket}.s3.{REGION}.amazonaws.com/{key}")))
}

/// The accounts of a foundation, as a runtime has them.
fn accounts(foundation: &Foundation) -> Vec<Account> {
    let account = |account: &foundation::config::Account| Account {
        name: account.part.clone(),
        id: account.id.clone(),
        region: account.region.clone(),
        profile: account.profile.clone(),
    };
    foundation.accounts.iter().map(account).collect()
}

async fn administrator(operator: &Client, account: &Account) -> Result<Client> {
    let take = sts::AssumeRole {
        role_arn: account.administrator(),
        role_session_name: "benchmark".to_owned(),
        ..Default::default()
    };
    let given = operator.call(&take).await?.credentials.ok_or("no credentials")?;
    Ok(operator.with(Credentials {
        access_key: given.access_key_id,
        secret: given.secret_access_key,
        token: Some(given.session_token),
    }))
}

async fn deploy(client: &Client, stack: &Stack) -> Result {
    let create = cloudformation::CreateStack {
        stack_name: stack.name.clone(),
        template_body: Some(stack.template.clone().into_owned()),
        parameters: Some(stack.parameters.iter().map(|(key, value)| parameter(key, value)).collect()),
        capabilities: Some(vec!["CAPABILITY_NAMED_IAM".to_owned()]),
        ..Default::default()
    };
    client.call(&create).await?;
    complete(client, &stack.name).await.map(drop)
}

fn parameter(key: &str, value: &str) -> cloudformation::Parameter {
    cloudformation::Parameter {
        parameter_key: Some(key.to_owned()),
        parameter_value: Some(value.to_owned()),
        ..Default::default()
    }
}

/// Waits for a stack.
async fn complete(client: &Client, name: &str) -> Result<cloudformation::Stack> {
    loop {
        let ask = cloudformation::DescribeStacks { stack_name: Some(name.to_owned()), ..Default::default() };
        let stack = client.call(&ask).await?.stacks.and_then(|stacks| stacks.into_iter().next());
        let stack = stack.ok_or("the stack has gone")?;
        match stack.stack_status.as_str() {
            "CREATE_COMPLETE" => return Ok(stack),
            "CREATE_IN_PROGRESS" => tokio::time::sleep(PAUSE).await,
            status => return Err(format!("the stack {name} is {status}").into()),
        }
    }
}

struct Made {
    resources: usize,
    whole: f64,
    inside: f64,
}

async fn create(dev: &Client, template: &str, number: usize) -> Result<Made> {
    let name = format!("project-{number}");
    let create = cloudformation::CreateStack {
        stack_name: name.clone(),
        template_url: Some(template.to_owned()),
        parameters: Some(vec![
            parameter("SageMakerProjectName", &name),
            parameter("SageMakerProjectId", &format!("p-{number}")),
        ]),
        capabilities: Some(vec!["CAPABILITY_NAMED_IAM".to_owned()]),
        ..Default::default()
    };
    let begun = Instant::now();
    dev.call(&create).await?;
    let created = complete(dev, &name).await?;
    let whole = begun.elapsed().as_secs_f64() * 1e3;
    let ask = cloudformation::DescribeStackResources { stack_name: Some(name.clone()), ..Default::default() };
    let resources = dev.call(&ask).await?.stack_resources.unwrap_or_default().len();
    let ask = cloudformation::DescribeStackEvents { stack_name: name, ..Default::default() };
    let events = dev.call(&ask).await?.stack_events.unwrap_or_default();
    // The newest event comes first.
    let ended = events.first().map_or(0, |event| event.timestamp.0);
    let inside = ended - created.creation_time.0;
    quiet(dev).await?;
    Ok(Made { resources, whole, inside: u32::try_from(inside).map_or(f64::MAX, f64::from) })
}

/// Waits until the pipelines that the stack started have ended, so that the next one has the machine to itself.
async fn quiet(dev: &Client) -> Result {
    let listed = dev.call(&codepipeline::ListPipelines::default()).await?.pipelines.unwrap_or_default();
    for pipeline in listed.into_iter().filter_map(|pipeline| pipeline.name) {
        let ask = codepipeline::ListPipelineExecutions { pipeline_name: pipeline, ..Default::default() };
        loop {
            let found = dev.call(&ask).await?.pipeline_execution_summaries.unwrap_or_default();
            if !found.iter().any(|one| one.status.as_deref() == Some("InProgress")) {
                break;
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
    Ok(())
}

fn now() -> Timestamp {
    kernel::Clock::now(&kernel::SystemClock)
}
