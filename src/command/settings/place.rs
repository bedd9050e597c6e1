//! Where this program keeps what is its own: the configuration, and what it remembers.
//!
//! Always holds: the platform's usual places (on Unix those of the XDG base directories); a
//! variable names another file.

use std::env;
use std::io;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

/// Returns the file of the configuration, which need not exist.
pub(in crate::command) fn config_file() -> Option<PathBuf> {
    named("MASAR_CONFIG").or_else(|| {
        let places = etcetera::choose_base_strategy().ok()?;
        Some(places.config_dir().join("masar").join("config.toml"))
    })
}

/// Returns the file of what is remembered, which need not exist.
pub(in crate::command) fn memory_file() -> Option<PathBuf> {
    named("MASAR_STATE").or_else(|| {
        let places = etcetera::choose_base_strategy().ok()?;
        let state = places.state_dir().unwrap_or_else(|| places.data_dir());
        Some(state.join("masar").join("terminals.toml"))
    })
}

fn named(variable: &str) -> Option<PathBuf> {
    let file = env::var_os(variable).filter(|name| !name.is_empty());
    file.map(PathBuf::from)
}

/// Reads a small file; none where there is none.
pub(in crate::command) fn read(file: &Path) -> Result<Option<String>, String> {
    match std::fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.to_string()),
    }
}
