//! `formwork status`: whether the runtime runs, where, and what went wrong in it for good.

use server::state::Iam;
use server::trouble::{Kind, Trouble};

use super::output::OutputArgument;
use super::{StateArgument, block_on, running};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
    #[command(flatten)]
    output: OutputArgument,
}

pub(crate) fn run(arguments: Arguments) -> Result {
    let folder = arguments.state.folder()?;
    let presence = running(&folder)?;
    let troubles = block_on(server::control::troubles(&folder.control())).map_err(Failure::new)?;
    if arguments.output.is_json() {
        let mut all = serde_json::to_value(&presence).map_err(Failure::new)?;
        all["state"] = folder.path().display().to_string().into();
        all["troubles"] = serde_json::to_value(&troubles).map_err(Failure::new)?;
        println!("{}", serde_json::to_string_pretty(&all).map_err(Failure::new)?);
    } else {
        println!("address  {}", presence.address);
        println!("region   {}", presence.region);
        println!("pid      {}", presence.pid);
        println!("version  {}", presence.version);
        println!("state    {}", folder.path().display());
        println!(
            "iam      {}",
            match presence.iam {
                Iam::On => "on",
                Iam::Audit => "audit: denied calls go through; `formwork iam denied` shows them",
                Iam::Off => "off: neither policies nor signatures are looked at",
            }
        );
        for Trouble { what, arn, error, since } in troubles {
            let what = match what {
                Kind::Job => "job set aside",
                Kind::Delivery => "event not delivered",
            };
            println!("\n{what}, {since}: {arn}\n  {error}");
        }
    }
    Ok(())
}
