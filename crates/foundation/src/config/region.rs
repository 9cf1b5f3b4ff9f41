//! Regions and the partitions that they belong to.

use template::Problem;

use super::read::{Reader, Section, Text};

/// What a region is, in words.
pub(super) const WANTED: &str = "the name of a region: `eu-west-1`";

/// Regions that are offered where one is mistyped. One that is not among them and is formed like them is taken: AWS opens
/// new ones.
const KNOWN: &[&str] = &[
    "af-south-1",
    "ap-east-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
];

const AREAS: [&str; 11] = ["af", "ap", "ca", "cn", "eu", "il", "me", "mx", "sa", "us", "us-gov"];
const QUARTERS: [&str; 9] =
    ["central", "east", "north", "northeast", "northwest", "south", "southeast", "southwest", "west"];

/// Whether a name is formed as those of regions are.
pub(super) fn is_region(name: &str) -> bool {
    let mut parts = name.rsplitn(3, '-');
    let (number, quarter, area) = (parts.next(), parts.next(), parts.next());
    let numbered = number.is_some_and(|one| one.len() == 1 && one.bytes().all(|byte| byte.is_ascii_digit()));
    numbered
        && quarter.is_some_and(|name| QUARTERS.contains(&name))
        && area.is_some_and(|name| AREAS.contains(&name))
}

/// The region of a table, if it names one.
pub(super) fn read(reader: &mut Reader<'_>, section: &Section<'_>) -> Option<Text> {
    let value = reader.text(section, "region")?;
    let at = value.at;
    check(reader, value).map(|text| Text { text, at })
}

/// The region, if it is one.
pub(super) fn check(reader: &mut Reader<'_>, value: Text) -> Option<String> {
    if is_region(&value.text) {
        return Some(value.text);
    }
    let problem = Problem::new(value.at, format!("there is no region `{}`", value.text));
    reader.wrong(problem.did_you_mean(&value.text, KNOWN.iter().copied()));
    None
}

/// The partition of a region.
pub fn partition(region: &str) -> &'static str {
    if region.starts_with("cn-") {
        "aws-cn"
    } else if region.starts_with("us-gov-") {
        "aws-us-gov"
    } else {
        "aws"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_formed_like_a_region_is_one() {
        for known in KNOWN {
            assert!(is_region(known), "{known}");
        }
        assert!(is_region("eu-west-9"));
        for wrong in
            ["", "eu", "eu-west", "eu-wset-1", "eu_west_1", "EU-WEST-1", "us-iso-east-1", "eu-west-x"]
        {
            assert!(!is_region(wrong), "{wrong}");
        }
    }

    #[test]
    fn the_partition_follows_from_the_region() {
        let of = ["eu-west-1", "cn-north-1", "us-gov-west-1"].map(partition);
        assert_eq!(of, ["aws", "aws-cn", "aws-us-gov"]);
    }
}
