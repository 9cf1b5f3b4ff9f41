//! `formwork.lock`: what was made of what, by the hashes of both.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::assets;

/// The name of the file.
pub const FILE: &str = "formwork.lock";

/// What was made of what: the SHA-256 of each file by its path in the foundation's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    inputs: BTreeMap<String, String>,
    outputs: BTreeMap<String, String>,
}

impl Lock {
    pub(super) fn of<'a>(
        inputs: impl Iterator<Item = (&'a str, &'a [u8])>,
        outputs: impl Iterator<Item = (String, &'a [u8])>,
    ) -> Self {
        Lock {
            inputs: inputs.map(|(path, content)| (path.to_owned(), assets::sha256(content))).collect(),
            outputs: outputs.map(|(path, content)| (path, assets::sha256(content))).collect(),
        }
    }

    /// Its text, which [`FILE`] has.
    pub fn text(&self) -> String {
        format!("{:#}\n", json!({ "inputs": self.inputs, "outputs": self.outputs }))
    }

    /// What is committed differently, a line each: the lock that is there, and the files that it would have. `read` gives the
    /// content of a file of the foundation's folder, if it is there.
    pub fn differs(&self, read: impl Fn(&str) -> Option<Vec<u8>>) -> Vec<String> {
        let mut wrong = Vec::new();
        for (path, expected) in &self.outputs {
            match read(path) {
                None => wrong.push(format!("{path} is not there")),
                Some(content) if assets::sha256(&content) != *expected => {
                    wrong.push(format!("{path} is not what it would be now"));
                }
                Some(_) => {}
            }
        }
        match read(FILE).map(|text| String::from_utf8_lossy(&text).into_owned()) {
            None => wrong.push(format!("{FILE} is not there")),
            Some(text) if text == self.text() => {}
            Some(text) => wrong.extend(self.against(&text)),
        }
        wrong
    }

    /// Which inputs another lock has differently; the lock as a whole, if it is of another kind.
    fn against(&self, text: &str) -> Vec<String> {
        let there: Json = serde_json::from_str(text).unwrap_or_default();
        let there = |path: &str| there["inputs"][path].as_str().map(str::to_owned);
        let changed = self.inputs.iter().filter(|(path, hash)| there(path).as_ref() != Some(hash));
        let changed: Vec<String> =
            changed.map(|(path, _)| format!("{path} is not as {FILE} knows it")).collect();
        if changed.is_empty() { vec![format!("{FILE} is not what it would be now")] } else { changed }
    }
}
