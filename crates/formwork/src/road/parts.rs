//! The actions of an execution as parts of a step: how long each took, and what that went into.

use super::builds::{self, Run};
use super::cast::Cast;
use super::packages;
use super::pipelines::Action;
use super::report::Report;
use super::span::Span;
use super::spent::Spent;
use crate::failure::Result;

/// Tells of the actions of an execution, and of the steps of the SageMaker pipeline that its builds ran, if they did; what
/// all their time went into. `starts` is when endpoints started; `of` is what the actions' names are told with.
pub(crate) async fn tell_parts(
    cast: &Cast,
    actions: &[Action],
    run: Option<&Run>,
    starts: &[Span],
    of: &str,
    report: &mut Report,
) -> Result<Spent> {
    let mut all = Spent::default();
    for action in actions {
        let Some(whole) = action.span else { continue };
        let mut spent = spent(cast, action).await?;
        // While the build waits for the SageMaker pipeline, what goes on is what the pipeline's jobs do.
        if let Some(run) = run {
            spent.user = run.span.map_or(spent.user.clone(), |whole| Span::without(&spent.user, whole));
            run.steps.iter().for_each(|step| spent.extend(&step.spent));
        }
        if action.category == "Deploy" {
            spent.user.extend(starts);
        }
        report.part(&format!("{of}{}/{}", action.stage, action.name), whole, &spent);
        all.extend(&spent);
    }
    let during = |step: &&builds::Step| {
        let mut wholes = actions.iter().filter_map(|action| action.span);
        step.span.is_some_and(|span| wholes.any(|whole| whole.holds(span)))
    };
    for step in run.iter().flat_map(|run| &run.steps).filter(during) {
        if let Some(whole) = step.span {
            report.part(&format!("  {of}{}", step.name), whole, &step.spent);
        }
    }
    Ok(all)
}

/// What the time of an action went into: that of a build.
async fn spent(cast: &Cast, action: &Action) -> Result<Spent> {
    match &action.external {
        Some(id) if action.is_build() => {
            let build = builds::build(&cast.scientist, id).await?;
            Ok(Spent {
                user: builds::commands(&build),
                packages: packages::of_build(&cast.dev, &build).await?,
            })
        }
        _ => Ok(Spent::default()),
    }
}
