//! The compiled patterns of buses, found by a hash of what was compiled: a change that is rolled back poisons nothing.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use kernel::Result;
use pattern::{Index, Pattern};

use crate::rule::Rule;

/// How many buses' patterns are kept; all go when there are more.
const MOST: usize = 64;

type Patterns = Arc<Index<String>>;

static COMPILED: LazyLock<Mutex<HashMap<String, Patterns>>> = LazyLock::new(Mutex::default);

/// The patterns with the hash `hash`, each under its rule's name.
pub(super) fn of(hash: &str, rules: impl FnOnce() -> Result<Vec<Rule>>) -> Result<Patterns> {
    if let Some(known) = COMPILED.lock().unwrap_or_else(PoisonError::into_inner).get(hash) {
        return Ok(Arc::clone(known));
    }
    let mut patterns = Vec::new();
    for rule in rules()? {
        if let Some(text) = rule.listens() {
            // It was checked when it was put.
            patterns.push((rule.name.clone(), Pattern::parse(text).map_err(kernel::internal)?));
        }
    }
    let patterns: Patterns = Arc::new(patterns.into_iter().collect());
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if compiled.len() >= MOST {
        compiled.clear();
    }
    compiled.insert(hash.to_owned(), Arc::clone(&patterns));
    Ok(patterns)
}
