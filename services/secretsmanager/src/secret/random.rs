//! `GetRandomPassword`, and the passwords that templates have made.

use kernel::{Answers, Call, Ids as _, Needs, Result};
use shapes_secretsmanager as api;

use crate::{SecretsManager, error};

/// The letters of a password, by kind.
const LOWER: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
const UPPER: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &[u8] = b"0123456789";
const PUNCTUATION: &[u8] = b"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// How long a password is, unless told otherwise, and at most.
const USUAL: i64 = 32;
const LONGEST: i64 = 4096;

impl Answers<api::GetRandomPassword> for SecretsManager {
    fn needs(_: &Call, _: &api::GetRandomPassword) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::GetRandomPassword) -> Result<api::GetRandomPasswordOutput> {
        password(call, &op).map(|password| api::GetRandomPasswordOutput { random_password: Some(password) })
    }
}

/// A password as a request wants it.
fn password(call: &Call, op: &api::GetRandomPassword) -> Result<String> {
    let excluded = op.exclude_characters.as_deref().unwrap_or_default().as_bytes();
    let kinds = [
        (LOWER, op.exclude_lowercase),
        (UPPER, op.exclude_uppercase),
        (DIGITS, op.exclude_numbers),
        (PUNCTUATION, op.exclude_punctuation),
        (b" ".as_slice(), Some(op.include_space != Some(true))),
    ];
    let kinds: Vec<Vec<u8>> = kinds
        .into_iter()
        .filter(|(_, out)| *out != Some(true))
        .map(|(letters, _)| letters.iter().copied().filter(|letter| !excluded.contains(letter)).collect())
        .filter(|letters: &Vec<u8>| !letters.is_empty())
        .collect();
    let length = op.password_length.unwrap_or(USUAL);
    let length = usize::try_from(length).ok().filter(|_| (1..=LONGEST).contains(&length));
    let length = length.ok_or_else(|| error::parameter("PasswordLength must be between 1 and 4096."))?;
    let each = op.require_each_included_type != Some(false);
    if kinds.is_empty() || each && kinds.len() > length {
        return Err(error::parameter(
            "The password can't have all the kinds of characters that it must have.",
        ));
    }
    // The required kinds first, each in a place of its own drawn among all.
    let all: Vec<u8> = kinds.concat();
    let mut letters = call.ids().text(&all, length).into_bytes();
    if each {
        let mut places: Vec<usize> = (0..length).collect();
        for kind in &kinds {
            let place = places.swap_remove(draw(call, places.len()));
            if let (Some(letter), Some(drawn)) = (letters.get_mut(place), kind.get(draw(call, kind.len()))) {
                *letter = *drawn;
            }
        }
    }
    String::from_utf8(letters).map_err(kernel::internal)
}

/// A number below `end`, evenly drawn.
fn draw(call: &Call, end: usize) -> usize {
    let mut bytes = [0; 16];
    call.ids().fill(&mut bytes);
    usize::try_from(u128::from_be_bytes(bytes) % (end.max(1) as u128)).unwrap_or_default()
}
