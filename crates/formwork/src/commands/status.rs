//! `formwork status`: whether the runtime runs, and where.

use super::{StateArgument, running};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: Arguments) -> Result {
    let folder = arguments.state.folder()?;
    let presence = running(&folder)?;
    if arguments.json {
        println!("{}", serde_json::to_string_pretty(&presence).map_err(Failure::new)?);
    } else {
        println!("address  {}", presence.address);
        println!("region   {}", presence.region);
        println!("process  {}", presence.pid);
        println!("version  {}", presence.version);
        println!("state    {}", folder.path().display());
    }
    Ok(())
}
