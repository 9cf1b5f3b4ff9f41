//! The smaller tables of the file: what is looked up, what is offered, what is approved, where it goes.

use template::Problem;

use super::accounts::PARTS;
use super::platform::Platform;
use super::read::{Reader, Section, Text};
use super::{Foundation, region};

/// An organizational unit, of AWS Organizations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The part whose accounts are in it.
    pub part: String,
    /// Its id: `ou-ab12-34567890`.
    pub id: String,
}

/// `[catalog]`: the portfolio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog {
    /// Its name.
    pub portfolio: String,
    /// Who provides it and its products.
    pub owner: String,
    /// The name of the products' version.
    pub version: String,
}

/// `[approvals]`: the rules of approvals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Approvals {
    /// Whether who has made a change may not approve it.
    pub four_eyes: bool,
}

/// Where commands go that are told nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// The runtime on this machine.
    #[default]
    Local,
    /// AWS.
    Aws,
}

/// What `target` may be.
const TARGETS: [(&str, Target); 2] = [("local", Target::Local), ("aws", Target::Aws)];

impl Default for Catalog {
    fn default() -> Self {
        Catalog {
            portfolio: "SageMaker Organization Templates".to_owned(),
            owner: "administrator".to_owned(),
            version: "1.0".to_owned(),
        }
    }
}

impl Foundation {
    /// Reads all tables, and what stands beside them.
    pub(super) fn sections(&mut self, reader: &mut Reader<'_>, top: &Section<'_>) {
        let profile = self.read_target(reader, top);
        self.read_accounts(reader, top, profile.as_deref());
        self.read_units(reader, top);
        self.read_catalog(reader, top);
        self.platform = Platform::read(reader, top);
        if let Some(section) = reader.section(top, "approvals") {
            reader.known(&section, &["four_eyes"]);
            self.approvals.four_eyes = reader.flag(&section, "four_eyes").unwrap_or_default();
        }
        self.read_stages(reader, top);
    }

    /// `target` and `[aws]`; the profile of accounts that name none.
    fn read_target(&mut self, reader: &mut Reader<'_>, top: &Section<'_>) -> Option<String> {
        if let Some(Text { text, at }) = reader.text(top, "target") {
            if let Some((_, target)) = TARGETS.iter().find(|(name, _)| *name == text) {
                self.target = *target;
            } else {
                let problem = Problem::new(at, format!("there is no target `{text}`"));
                let problem = problem.hint("it is `local` or `aws`");
                reader.wrong(problem.did_you_mean(&text, TARGETS.map(|(name, _)| name)));
            }
        }
        let section = reader.section(top, "aws")?;
        reader.known(&section, &["profile", "endpoint_url"]);
        let is_url = |url: &str| url.starts_with("http://") || url.starts_with("https://");
        self.endpoint_url = reader.checked(&section, "endpoint_url", is_url, "an address: `https://…`");
        reader.checked(&section, "profile", |name| !name.trim().is_empty(), "the name of a profile")
    }

    fn read_units(&mut self, reader: &mut Reader<'_>, top: &Section<'_>) {
        let Some(section) = reader.section(top, "organizational_units") else { return };
        let parts: Vec<&str> = if self.accounts.is_empty() {
            PARTS.to_vec()
        } else {
            self.accounts.iter().map(|account| account.part.as_str()).collect()
        };
        reader.known(&section, &parts);
        let mut units = Vec::new();
        for entry in reader.entries(&section) {
            let wanted = "the id of an organizational unit: `ou-ab12-34567890`";
            if let Some(id) = reader.checked(&section, entry.key, is_unit, wanted) {
                units.push(Unit { part: entry.key.to_owned(), id });
            }
        }
        self.organizational_units = units;
    }

    fn read_catalog(&mut self, reader: &mut Reader<'_>, top: &Section<'_>) {
        let Some(section) = reader.section(top, "catalog") else { return };
        reader.known(&section, &["portfolio", "owner", "version"]);
        let catalog = &mut self.catalog;
        let of = |text: &str, most: usize| !text.trim().is_empty() && text.chars().count() <= most;
        // The lengths are those that Service Catalog takes.
        let portfolio = reader.checked(&section, "portfolio", |text| of(text, 100), "1 to 100 characters");
        let owner = reader.checked(&section, "owner", |text| of(text, 50), "1 to 50 characters");
        let version = reader.checked(&section, "version", |text| of(text, 100), "1 to 100 characters");
        catalog.portfolio = portfolio.unwrap_or_else(|| catalog.portfolio.clone());
        catalog.owner = owner.unwrap_or_else(|| catalog.owner.clone());
        catalog.version = version.unwrap_or_else(|| catalog.version.clone());
    }
}

/// As AWS Organizations has them: `ou-`, the root's 4 to 32, `-`, 8 to 32 of its own.
fn is_unit(text: &str) -> bool {
    let letters = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let parts = text.strip_prefix("ou-").and_then(|rest| rest.split_once('-'));
    parts.is_some_and(|(root, own)| {
        (4..=32).contains(&root.len()) && (8..=32).contains(&own.len()) && letters(root) && letters(own)
    })
}

/// Whether a text is the ARN of a connection to a place of repositories.
pub(super) fn is_connection(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    match parts.as_slice() {
        [
            "arn",
            "aws" | "aws-cn" | "aws-us-gov",
            "codeconnections" | "codestar-connections",
            at,
            account,
            rest,
        ] => region::is_region(at) && account.len() == 12 && rest.starts_with("connection/"),
        _ => false,
    }
}
