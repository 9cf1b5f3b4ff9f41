//! AWS's own managed policies: those that the templates of the trade name. `data/aws_policies.py` selects them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schema::Timestamp;
use serde::Deserialize;

use super::{Managed, Version};
use crate::entity::Identity;

#[derive(Deserialize)]
struct Entry {
    name: String,
    path: String,
    version: String,
    created: String,
    updated: String,
    document: serde_json::Value,
}

/// By path and name: `service-role/AWSLambdaBasicExecutionRole`.
static POLICIES: LazyLock<BTreeMap<String, Managed>> = LazyLock::new(|| {
    let text = include_str!("../../data/aws_policies.json");
    let entries: Vec<Entry> = serde_json::from_str(text).expect("the generated file is what it was made as");
    entries.into_iter().map(|entry| (format!("{}{}", entry.path, entry.name), managed(entry))).collect()
});

/// The policy of an ARN `arn:aws:iam::aws:policy/…`, of whatever partition.
pub(super) fn find(arn: &str) -> Option<&'static Managed> {
    let (_, handle) = arn.split_once(":iam::aws:policy")?;
    POLICIES.get(handle)
}

/// All of them, by path and name.
pub(super) fn all() -> impl Iterator<Item = &'static Managed> {
    POLICIES.values()
}

fn managed(entry: Entry) -> Managed {
    let moment = |text: &str| Timestamp::parse(text).unwrap_or_default();
    let (created, updated) = (moment(&entry.created), moment(&entry.updated));
    let number: u32 = entry.version.trim_start_matches('v').parse().unwrap_or(1);
    Managed {
        identity: Identity {
            arn: format!("arn:aws:iam::aws:policy{}{}", entry.path, entry.name),
            unique_id: unique_id(&entry.name),
            path: entry.path,
            name: entry.name,
            created,
        },
        description: None,
        updated,
        versions: vec![Version {
            id: entry.version.clone(),
            document: entry.document.to_string(),
            created: updated,
        }],
        default: entry.version,
        next: number + 1,
        tags: BTreeMap::new(),
    }
}

/// An id of the right shape that is always the same for the same policy; AWS's real ones are not published.
fn unique_id(name: &str) -> String {
    let seed = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let letters = (0..17_u32).map(|place| {
        let digit = usize::try_from(seed.rotate_left(5 * place) & 31).unwrap_or_default();
        char::from(kernel::BASE32[digit])
    });
    format!("ANPA{}", letters.collect::<String>())
}
