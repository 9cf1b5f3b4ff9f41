//! What is in a working folder and belongs to nobody's code.

/// What tools leave in a working folder, and nobody wants to start from.
pub(crate) const LEFTOVERS: [&str; 6] =
    [".git", ".ipynb_checkpoints", ".mypy_cache", ".pytest_cache", ".venv", "__pycache__"];
