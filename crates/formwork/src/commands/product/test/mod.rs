//! `formwork product test`: products launched in a runtime of their own, their projects taken along the road with the code
//! of the seeds, and deleted to nothing left.

mod drive;
mod inventory;
mod project;
mod runtime;
mod signals;
mod wanted;

use serde_json::{Value, json};

use crate::commands::output::OutputArgument;
use crate::commands::sandbox::SandboxArgument;
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::platform::Platform;
use crate::road::{self, Cast, Report, watch};
use runtime::Runtime;
use signals::Signals;
use wanted::Wanted;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The products, by their ids, one after another; all, without any
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Leave the runtime running with the project in it, to look at: for one product
    #[arg(long)]
    keep: bool,
    #[command(flatten)]
    sandbox: SandboxArgument,
    #[command(flatten)]
    output: OutputArgument,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let home = Home::find()?;
    let products = home.products()?;
    let wanted = wanted::all(&home, &products, &arguments.ids)?;
    if arguments.keep && wanted.len() > 1 {
        let failure =
            Failure::new("--keep is for one product: what it leaves would be in the next one's way");
        return Err(failure.hint("name the product"));
    }
    let quiet = arguments.output.is_json();
    let signals = Signals::listen()?;
    let mut session = Session { arguments, home: &home, signals, runtime: None, further: String::new() };
    let mut tested = Vec::new();
    for one in &wanted {
        let mut report = Report::new(quiet);
        report.note(&format!("{}: {}", one.product.id, one.product.name()));
        let outcome = session.test(one, &mut report);
        let interrupted = session.signals.came();
        tested.push(Tested { id: one.product.id.clone(), report, failure: outcome.err() });
        if interrupted {
            break;
        }
        if let Some(Tested { report, failure, .. }) = tested.last().filter(|_| !quiet) {
            report.finish(failure.as_ref());
            report.note(if failure.is_none() { "\npassed\n" } else { "\nfailed\n" });
        }
    }
    if !quiet {
        print!("{}", session.further);
    }
    drop(session);
    told(tested, quiet)
}

/// How a product did.
struct Tested {
    id: String,
    report: Report,
    failure: Option<Failure>,
}

/// Products that are tested one after another.
struct Session<'a> {
    arguments: &'a Arguments,
    home: &'a Home,
    signals: Signals,
    /// The runtime that the product before left as it found it.
    runtime: Option<Runtime>,
    /// How to look at the one that is kept.
    further: String,
}

impl Session<'_> {
    /// Tests a product. A runtime in which one failed ends with it: what is left there would be in the next one's way.
    fn test(&mut self, wanted: &Wanted<'_>, report: &mut Report) -> Result {
        let keep = self.arguments.keep;
        let mut runtime = match self.runtime.take() {
            Some(runtime) => runtime,
            None => Runtime::start(self.arguments.sandbox, keep, report)?,
        };
        let folder = runtime.folder().clone();
        let work = along_the_road(&mut runtime, self.home, wanted, keep, report);
        let outcome = self.signals.unless(watch::while_it_runs(&folder, runtime::lost, work));
        if keep {
            self.further = runtime.further(&wanted.trial.project);
        } else if outcome.is_ok() {
            self.runtime = Some(runtime);
        }
        outcome
    }
}

/// Sets up the foundation, unless that is done, and takes a project of the product the whole way.
async fn along_the_road(
    runtime: &mut Runtime,
    home: &Home,
    wanted: &Wanted<'_>,
    keep: bool,
    report: &mut Report,
) -> Result {
    let folder = runtime.folder().clone();
    let platform = Platform::wanted(&folder)?;
    if !runtime.is_set_up {
        road::accounts(&folder, report).await?;
        road::bootstrap(&platform, report).await?;
        road::people(&platform, report).await?;
        road::catalog(&platform, report).await?;
        runtime.is_set_up = true;
    }
    let cast = Cast::gather(&folder, home).await?;
    project::test(&folder, platform, &cast, wanted, keep, report).await
}

/// Tells how all of them did, and fails if one did not pass.
fn told(tested: Vec<Tested>, quiet: bool) -> Result {
    if quiet {
        let one = |one: &Tested| {
            let mut document = one.report.document(one.failure.as_ref());
            document["product"] = json!(one.id);
            document
        };
        let products: Value = tested.iter().map(one).collect();
        let complete = tested.iter().all(|one| one.failure.is_none());
        println!("{:#}", json!({"products": products, "complete": complete}));
    }
    let count = tested.len();
    let failed = tested.into_iter().filter_map(|one| Some((one.id, one.failure?)));
    let (ids, mut failures): (Vec<String>, Vec<Failure>) = failed.unzip();
    if failures.is_empty() {
        return Ok(());
    }
    if count == 1 {
        return Err(failures.remove(0));
    }
    for (id, failure) in ids.iter().zip(&failures) {
        eprintln!("{id}: {failure}\n");
    }
    Err(Failure::new(format!("{} of {count} products failed: {}", failures.len(), ids.join(", "))))
}
