//! `formwork env`: what makes a shell's AWS clients use the runtime.

use server::environment::{Target, changes, undone};

use super::{StateArgument, running};
use crate::failure::Result;
use crate::variables;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
    /// The profile that clients use unless told otherwise: mlops-governance, mlops-dev, mlops-preprod, mlops-prod
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// Print what undoes it, which needs no runtime: eval "$(formwork env --unset)"
    #[arg(long, conflicts_with = "profile")]
    unset: bool,
}

pub(crate) fn run(arguments: Arguments) -> Result {
    if arguments.unset {
        print!("{}", undone(&variables::all()));
        return Ok(());
    }
    let folder = arguments.state.folder()?;
    let presence = running(&folder)?;
    let text = |path: std::path::PathBuf| path.to_string_lossy().into_owned();
    let target = Target {
        gateway: presence.address,
        bundle: text(folder.bundle()),
        config_file: text(folder.config()),
        credentials_file: text(folder.credentials()),
        state: text(folder.path().to_owned()),
        region: presence.region,
        profile: arguments.profile,
    };
    print!("{}", changes(&variables::all(), &target));
    Ok(())
}
