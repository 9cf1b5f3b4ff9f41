//! The environment: read once, here, and passed on.

use server::Variables;

/// The environment variables of this process. Those that are no text are left out: no client could read them either.
#[expect(clippy::disallowed_methods, reason = "this is where the binary reads the environment")]
pub(crate) fn all() -> Variables {
    std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?))).collect()
}
