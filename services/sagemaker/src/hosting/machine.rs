//! Instances: how they are called, and how much memory their types have.

use kernel::{Call, Ids as _};

/// The digits of an instance's id.
const HEX: &[u8] = b"0123456789abcdef";

/// A new instance's id: `i-0123456789abcdef0`.
pub(crate) fn id(call: &Call) -> String {
    format!("i-{}", call.ids().text(HEX, 17))
}

/// Bytes of memory that an instance type has, by its family and size as EC2 makes them: four gibibytes a virtual CPU, two
/// in the families for computing, eight in those for memory.
pub(crate) fn memory_bytes(instance_type: &str) -> u64 {
    let mut parts = instance_type.trim_start_matches("ml.").split('.');
    let (family, size) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let cpus = match size.strip_suffix("xlarge") {
        Some("") => 4,
        Some(times) => times.parse::<u64>().map_or(4, |times| times * 4),
        // `medium` is a small machine of the general families: 4 GiB.
        None if size == "medium" => 1,
        None => 2,
    };
    let gib = match family.chars().next() {
        Some('c') => 2,
        Some('r') => 8,
        _ => 4,
    };
    (cpus * gib) << 30
}

#[cfg(test)]
mod tests {
    use super::memory_bytes;

    #[test]
    fn memory_is_that_of_the_type() {
        for (name, gib) in [
            ("ml.t2.medium", 4),
            ("ml.m5.large", 8),
            ("ml.m5.xlarge", 16),
            ("ml.m5.4xlarge", 64),
            ("ml.c5.2xlarge", 16),
            ("ml.r5.12xlarge", 384),
            ("local", 8),
        ] {
            assert_eq!(memory_bytes(name), gib << 30, "{name}");
        }
    }
}
