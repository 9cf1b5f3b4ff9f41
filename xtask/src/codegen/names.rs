//! AWS's names as Rust writes them.

use std::collections::BTreeSet;

/// Words that Rust keeps for itself. A field or module of such a name ends in an underscore: `type_`.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// `KMSKeyId` as a field or module: `kms_key_id`.
pub(super) fn snake(name: &str) -> String {
    let words = words(name).to_ascii_lowercase();
    if KEYWORDS.contains(&words.as_str()) { format!("{words}_") } else { words }
}

/// `GetParameter`, `ml.m5.large` or `CREATE_COMPLETE` as a constant: `GET_PARAMETER`, `ML_M5_LARGE`.
pub(super) fn screaming(name: &str) -> String {
    let words = words(name).to_ascii_uppercase();
    match words.chars().next() {
        None if name.contains('*') => "ANY".to_owned(),
        None => "EMPTY".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{words}"),
        Some(_) => words,
    }
}

/// The words of a name with an underscore between them. A capital begins a word after a small letter, and before
/// one; a digit belongs to the word before it, and `IDs` and `ARNs` are one word.
fn words(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (index, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        let before = index.checked_sub(1).and_then(|i| letters.get(i));
        let after = letters.get(index + 1);
        let begins = letter.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_alphanumeric()
                        && after.is_some_and(char::is_ascii_lowercase)
                        && !is_plural(&letters, index)
            });
        if begins && !out.ends_with('_') {
            out.push('_');
        }
        out.push(letter);
    }
    out.trim_end_matches('_').to_owned()
}

/// Whether the capital at `index` is the last of an acronym in the plural: the `D` of `KeyIDs`.
fn is_plural(letters: &[char], index: usize) -> bool {
    letters.get(index + 1) == Some(&'s')
        && letters.get(index + 2).is_none_or(|after| !after.is_ascii_lowercase())
        && index > 0
        && letters.get(index - 1).is_some_and(char::is_ascii_uppercase)
}

/// Names that are given out once.
#[derive(Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// The name, or the name with the first free number.
    pub(super) fn give(&mut self, wanted: String) -> String {
        let mut name = wanted.clone();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{wanted}_{number}");
            number += 1;
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_written_in_small_words() {
        for (name, expected) in [
            ("KeyId", "key_id"),
            ("KMSMasterKeyID", "kms_master_key_id"),
            ("ETag", "e_tag"),
            ("Type", "type_"),
            ("StackARNs", "stack_arns"),
            ("IDsToKeep", "ids_to_keep"),
            ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
            ("ChecksumCRC32C", "checksum_crc32c"),
            ("S3Uri", "s3_uri"),
            ("VolumeSizeInGB", "volume_size_in_gb"),
            ("cloneUrlHttp", "clone_url_http"),
            ("IsTruncated", "is_truncated"),
            ("MFADevices", "mfa_devices"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn values_are_written_in_capital_words() {
        for (name, expected) in [
            ("CREATE_COMPLETE", "CREATE_COMPLETE"),
            ("PendingManualApproval", "PENDING_MANUAL_APPROVAL"),
            ("ml.m5.large", "ML_M5_LARGE"),
            ("aws:kms", "AWS_KMS"),
            ("2012-10-17", "_2012_10_17"),
            ("s3:ObjectCreated:*", "S3_OBJECT_CREATED"),
            ("", "EMPTY"),
        ] {
            assert_eq!(screaming(name), expected, "{name}");
        }
    }

    #[test]
    fn a_name_is_given_once() {
        let mut names = Names::default();
        assert_eq!(["A", "A", "B", "A"].map(|n| names.give(n.to_owned())), ["A", "A_2", "B", "A_3"]);
    }
}
