//! The accounts, each once a region: where something is set up, and who is trusted there.

use super::{Account, Foundation};

/// An account in a region, whatever parts it plays there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The parts.
    pub parts: Vec<String>,
    /// The account's twelve digits.
    pub id: String,
    /// The region.
    pub region: String,
    /// The profile of the first of the parts.
    pub profile: String,
    /// The other accounts that deploy into it.
    pub trusted: Vec<String>,
}

impl Foundation {
    /// Where the foundation is at home, in the file's order.
    pub fn places(&self) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for Account { part, id, region, profile } in &self.accounts {
            let there = places.iter().position(|place| place.id == *id && place.region == *region);
            let mut place = match there {
                Some(index) => places.remove(index),
                None => Place {
                    parts: Vec::new(),
                    id: id.clone(),
                    region: region.clone(),
                    profile: profile.clone(),
                    trusted: Vec::new(),
                },
            };
            place.parts.push(part.clone());
            for deployer in deployers(part).iter().filter_map(|part| self.account(part)) {
                if deployer.id != *id && !place.trusted.contains(&deployer.id) {
                    place.trusted.push(deployer.id.clone());
                }
            }
            places.insert(there.unwrap_or(places.len()), place);
        }
        places
    }
}

/// The parts that deploy into a part: governance lets nobody in, dev governance, and what comes after both.
fn deployers(part: &str) -> &'static [&'static str] {
    match part {
        "governance" => &[],
        "dev" => &["governance"],
        _ => &["dev", "governance"],
    }
}
