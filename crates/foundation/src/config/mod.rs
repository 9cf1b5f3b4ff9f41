//! `formwork.toml`: what an organisation says of its foundation.

mod accounts;
mod places;
mod platform;
mod read;
mod region;
mod sections;
mod stage;

use template::Position;

use crate::problems::Problems;
use read::{Reader, Section};

pub(crate) use accounts::is_word;
pub use accounts::{Account, PARTS};
pub use places::Place;
pub use platform::{Platform, Source};
pub use region::partition;
pub use sections::{Approvals, Catalog, Target, Unit};
pub use stage::{Stage, UnknownStage};

/// The name of the file.
pub const FILE: &str = "formwork.toml";

/// The keys at the top of the file.
const KEYS: &[&str] = &[
    "name",
    "region",
    "target",
    "accounts",
    "organizational_units",
    "catalog",
    "platform",
    "approvals",
    "stages",
    "aws",
];

/// The longest name of a foundation: a repository may be called after it.
const LONGEST_NAME: usize = 100;
/// What a name is, in words.
const NAME: &str = "a name of letters, digits, `-`, `_` and `.`, at most 100 of them";

/// What an organisation says of its foundation. [`Foundation::default`] is what holds where there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foundation {
    /// Its name.
    pub name: String,
    /// The region of accounts that name none.
    pub region: String,
    /// The accounts by their parts, in the file's order: governance, dev, preprod and prod, and whatever else there is.
    /// One account may play several parts, and have one region for the one and one for the other.
    pub accounts: Vec<Account>,
    /// The organizational units of parts, in the file's order: what products may look up.
    pub organizational_units: Vec<Unit>,
    /// The catalog's portfolio.
    pub catalog: Catalog,
    /// The platform's own pipeline.
    pub platform: Platform,
    /// The rules of approvals.
    pub approvals: Approvals,
    /// The stages that are declared, besides the catalog itself, in the file's order; see [`Foundation::stage`].
    pub stages: Vec<Stage>,
    /// Where commands go that are told nothing else.
    pub target: Target,
    /// Where AWS is, if it is not where AWS is: the address of an endpoint for all services.
    pub endpoint_url: Option<String>,
}

impl Default for Foundation {
    fn default() -> Self {
        let region = "eu-west-1".to_owned();
        Foundation {
            name: "formwork".to_owned(),
            accounts: accounts::usual(&region),
            region,
            organizational_units: Vec::new(),
            catalog: Catalog::default(),
            platform: Platform::default(),
            approvals: Approvals::default(),
            stages: Vec::new(),
            target: Target::Local,
            endpoint_url: None,
        }
    }
}

impl Foundation {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// Everything that is wrong with it, in its order: what is no TOML, unknown keys (with the one that was probably
    /// meant), what is missing or given twice, malformed ids and regions.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let mut reader = Reader::new(text);
        let document = reader.document();
        let top = Section::top(&document);
        reader.known(&top, KEYS);
        let mut foundation = Foundation::default();
        if let Some(name) = reader
            .required(&top, "name", NAME)
            .and_then(|name| reader.check(&top, "name", name, is_name, NAME))
        {
            foundation.name = name;
        }
        if let Some(region) =
            reader.required(&top, "region", region::WANTED).and_then(|text| region::check(&mut reader, text))
        {
            foundation.region = region;
        }
        foundation.sections(&mut reader, &top);
        reader.finish(foundation)
    }

    /// The partition that its regions are in: `aws`, `aws-cn` or `aws-us-gov`.
    pub fn partition(&self) -> &'static str {
        partition(&self.region)
    }

    /// The account that plays a part.
    pub fn account(&self, part: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.part == part)
    }
}

fn is_name(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    !text.is_empty() && text.len() <= LONGEST_NAME && text.chars().all(fits)
}

/// Where something is missing that has no place.
const NOWHERE: Position = Position::START;

#[cfg(test)]
mod tests;
