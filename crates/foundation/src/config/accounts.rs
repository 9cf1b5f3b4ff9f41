//! `[accounts]`: who plays which part.

use std::collections::HashMap;

use template::{Position, Problem};

use super::Foundation;
use super::read::{Reader, Section, Text};
use super::region::{self, partition};

/// The parts that every foundation has, in the order in which models travel.
pub const PARTS: [&str; 4] = ["governance", "dev", "preprod", "prod"];

/// What stands where parts do in the names of parameters.
const TAKEN: [&str; 2] = ["code", "role"];

const KEYS: &[&str] = &["id", "region", "profile"];

/// The longest name of a part, of a stage: names of stacks and parameters contain it.
const LONGEST: usize = 32;

const ID: &str = "the 12 digits of an account";
const PROFILE: &str = "the name of a profile, without blanks and brackets";

/// An account, in one of the parts that it plays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The part: `preprod`.
    pub part: String,
    /// Its twelve digits.
    pub id: String,
    /// The region that it plays its part in.
    pub region: String,
    /// The profile by which clients get into it; `mlops-PART` unless the file says another.
    pub profile: String,
}

/// The accounts where there is no file.
pub(super) fn usual(region: &str) -> Vec<Account> {
    let ids = ["111111111111", "222222222222", "333333333333", "444444444444"];
    let account = |(part, id): (&str, &str)| Account {
        part: part.to_owned(),
        id: id.to_owned(),
        region: region.to_owned(),
        profile: format!("mlops-{part}"),
    };
    PARTS.into_iter().zip(ids).map(account).collect()
}

/// A word that names of parts, stages and prefixes are.
pub(crate) fn is_word(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_lowercase())
        && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && text.len() <= LONGEST
}

/// What such a word is, in words.
pub(super) const WORD: &str = "a word of small letters, digits and `-`, at most 32 of them";

fn is_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_profile(text: &str) -> bool {
    !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "[]".contains(c))
}

impl Foundation {
    /// Reads the accounts; `usual_profile` is the profile of those that name none.
    pub(super) fn read_accounts(
        &mut self,
        reader: &mut Reader<'_>,
        top: &Section<'_>,
        usual_profile: Option<&str>,
    ) {
        if !top.has("accounts") {
            let listed = PARTS.map(|part| format!("{part} = {{ id = \"…\" }}")).join(", ");
            let problem = Problem::new(top.at, "`accounts` is missing");
            reader.wrong(problem.hint(format!("a table `[accounts]` with {listed}")));
            return;
        }
        let Some(section) = reader.section(top, "accounts") else { return };
        let mut accounts = Vec::new();
        let mut profiles: HashMap<String, String> = HashMap::new();
        for entry in reader.entries(&section) {
            part(reader, entry.key, entry.at);
            let Some(inner) = reader.table(&section, &entry) else { continue };
            reader.known(&inner, KEYS);
            let id = reader.required(&inner, "id", ID);
            let id = id.and_then(|id| reader.check(&inner, "id", id, is_id, ID));
            let region = self.region_of(reader, &inner);
            let own = reader.text(&inner, "profile");
            let at = own.as_ref().map_or(entry.at, |own| own.at);
            let own = own.and_then(|own| reader.check(&inner, "profile", own, is_profile, PROFILE));
            let profile = own.or_else(|| usual_profile.map(str::to_owned));
            let named = profile.is_some();
            let profile = profile.unwrap_or_else(|| format!("mlops-{}", entry.key));
            let Some(id) = id else { continue };
            // A profile for all is one that may take roles in all of them: only those of accounts lead to one.
            if named && usual_profile != Some(profile.as_str()) {
                let other = profiles.insert(profile.clone(), id.clone());
                if let Some(other) = other.filter(|other| *other != id) {
                    let message = format!("the profile `{profile}` is that of account {other} already");
                    reader.wrong(Problem::new(at, message).hint("a profile leads into one account"));
                }
            }
            accounts.push(Account { part: entry.key.to_owned(), id, region, profile });
        }
        for part in PARTS.iter().filter(|part| !section.has(part)) {
            let problem = Problem::new(section.at, format!("there is no account for the part `{part}`"));
            reader.wrong(
                problem.hint(format!("add `{part} = {{ id = \"…\" }}`; one account may play several parts")),
            );
        }
        self.accounts = accounts;
    }

    /// The region that an account names, in the partition of all of them; or the foundation's.
    fn region_of(&self, reader: &mut Reader<'_>, section: &Section<'_>) -> String {
        let Some(Text { text, at }) = region::read(reader, section) else { return self.region.clone() };
        let (own, all) = (partition(&text), partition(&self.region));
        if own != all {
            let message = format!("`{text}` is in the partition {own}, and the foundation in {all}");
            reader.wrong(Problem::new(at, message).hint("no role and no bucket crosses partitions"));
        }
        text
    }
}

/// Checks the name of a part.
fn part(reader: &mut Reader<'_>, name: &str, at: Position) {
    if !is_word(name) {
        reader.wrong(Problem::new(at, format!("`{name}` is no name of a part: it is not {WORD}")));
    } else if TAKEN.contains(&name) {
        let message = format!("`{name}` cannot be a part: parameters are called `/mlops/{name}/…` already");
        reader.wrong(Problem::new(at, message));
    }
}
