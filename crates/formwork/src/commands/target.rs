//! Where a command of the platform team goes.

use clap::ValueEnum;
use foundation::config;

use super::{StateArgument, running};
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::platform::{Consent, Platform};
use crate::target::Target;

/// Where to go
#[derive(clap::Args, Clone)]
pub(crate) struct TargetArgument {
    /// Where: what formwork.toml says, else the runtime on this machine
    #[arg(long, value_enum, value_name = "WHERE")]
    target: Option<Kind>,
    /// With AWS, another server that speaks as AWS does, by its address
    #[arg(long, value_name = "URL")]
    endpoint_url: Option<String>,
    #[command(flatten)]
    state: StateArgument,
}

/// Where a command goes.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// The runtime on this machine
    Local,
    /// AWS, each account by its profile
    Aws,
}

impl TargetArgument {
    /// The foundation here, on its way there.
    pub(crate) fn platform(&self, consent: Consent, quiet: bool) -> Result<Platform> {
        let home = Home::find()?;
        let kind = self.target.unwrap_or(match home.foundation.target {
            config::Target::Local => Kind::Local,
            config::Target::Aws => Kind::Aws,
        });
        let target = match (kind, &self.endpoint_url) {
            (Kind::Local, Some(_)) => {
                return Err(Failure::new(
                    "--endpoint-url is for --target aws: the runtime here is found by --state",
                ));
            }
            (Kind::Local, None) => {
                let folder = self.state.folder()?;
                let presence = running(&folder)?;
                home.is_of(&presence)?;
                Target::local(&folder)?
            }
            (Kind::Aws, url) => Target::aws(url.as_deref().or(home.foundation.endpoint_url.as_deref()))?,
        };
        Ok(Platform { home, target, consent, quiet, flags: self.flags() })
    }

    /// What a command is given again to go there.
    fn flags(&self) -> String {
        let target = self.target.and_then(|kind| kind.to_possible_value());
        let target = target.map_or_else(String::new, |kind| format!(" --target {}", kind.get_name()));
        let url = self.endpoint_url.as_ref().map_or_else(String::new, |url| format!(" --endpoint-url {url}"));
        format!("{target}{url}")
    }
}
