//! `formwork pipeline retry`: what failed in a stage is done again, by the execution that it failed in.

use shapes_codepipeline as codepipeline;

use crate::commands::account::AccountArgument;
use crate::failure::{Failure, Result};
use crate::gates::stages;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The pipeline's name
    name: String,
    #[command(flatten)]
    account: AccountArgument,
}

/// The execution that failed in a stage; none if the last one there did not.
pub(super) fn failed(stage: &codepipeline::StageState) -> Option<&str> {
    let latest = stage.latest_execution.as_ref().filter(|latest| latest.status == "Failed")?;
    Some(&latest.pipeline_execution_id)
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let name = arguments.name.as_str();
    let stage = arguments.account.visit(async |client| {
        let stages = stages(&client, name).await?;
        // Further on, what failed is of an execution before.
        let found = stages.iter().find_map(|stage| Some((stage.stage_name.clone()?, failed(stage)?)));
        let Some((stage_name, execution)) = found else {
            return Err(Failure::new(format!("nothing has failed in the stages of {name}"))
                .hint(format!("`formwork pipeline show {name}` shows where it is")));
        };
        let retry = codepipeline::RetryStageExecution {
            pipeline_name: name.to_owned(),
            stage_name: stage_name.clone(),
            pipeline_execution_id: execution.to_owned(),
            retry_mode: "FAILED_ACTIONS".to_owned(),
        };
        client.call(&retry).await?;
        Ok(stage_name)
    })?;
    println!("{name} does again what failed in {stage}: formwork pipeline show {name}");
    Ok(())
}
