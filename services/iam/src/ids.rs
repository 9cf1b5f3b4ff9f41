//! Unique ids and access keys, in the shapes that AWS gives them.

use kernel::{BASE32, Call, Ids as _};

/// How many letters of an access key carry its account.
const ACCOUNT_LETTERS: u32 = 8;

/// `AROA…`: a prefix and 17 letters.
pub(crate) fn unique(call: &Call, prefix: &str) -> String {
    format!("{prefix}{}", call.ids().text(BASE32, 17))
}

/// `AKIA…` or `ASIA…`: as on AWS, the key tells its account, so that whose it is needs no look-up.
pub(crate) fn access_key(call: &Call, prefix: &str, account: &str) -> String {
    let number: u64 = account.parse().unwrap_or_default();
    let letters = (0..ACCOUNT_LETTERS).rev().map(|place| {
        let digit = usize::try_from(number >> (5 * place) & 31).unwrap_or_default();
        char::from(BASE32[digit])
    });
    let account: String = letters.collect();
    format!("{prefix}{account}{}", call.ids().text(BASE32, 8))
}

/// The account that an access key tells.
pub(crate) fn account_of(access_key: &str) -> Option<String> {
    let letters = access_key.get(4..4 + ACCOUNT_LETTERS as usize)?;
    let number = letters.bytes().try_fold(0_u64, |number, letter| {
        let digit = BASE32.iter().position(|known| *known == letter)?;
        Some(number << 5 | u64::try_from(digit).ok()?)
    })?;
    (number < 1_000_000_000_000).then(|| format!("{number:012}"))
}
