//! Where this program keeps what is its own: the configuration, and what it remembers.
//!
//! Always holds: the platform's usual places (on Unix those of the XDG base directories); a
//! variable names another file; a small regular file is read, and nothing else that stands there.

use std::env;
use std::io;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use crate::command::read_file;
use crate::document::fault::{self, Fault};

/// The most MiB of a file that is read: somebody wrote it by hand, or this program did.
const LARGEST: u64 = 1;

/// The variable that names the file of the configuration.
pub(super) const CONFIG: &str = "MASAR_CONFIG";

/// The variable that names the file of what is remembered.
pub(super) const STATE: &str = "MASAR_STATE";

/// The usual name for no file.
const NONE: &str = "/dev/null";

/// Returns the file of the configuration, which need not exist; none where none is asked for.
pub(in crate::command) fn config_file() -> Option<PathBuf> {
    let usual = || {
        let places = etcetera::choose_base_strategy().ok()?;
        Some(places.config_dir().join("masar").join("config.toml"))
    };
    let file = named(CONFIG).or_else(usual);
    file.filter(|file| file != Path::new(NONE))
}

/// Says whether somebody named a file of the configuration that is not there.
pub(super) fn is_missed(file: &Path) -> bool {
    named(CONFIG).as_deref() == Some(file)
}

/// Returns the file of what is remembered, which need not exist.
pub(in crate::command) fn memory_file() -> Option<PathBuf> {
    named(STATE).or_else(|| {
        let places = etcetera::choose_base_strategy().ok()?;
        let state = places.state_dir().unwrap_or_else(|| places.data_dir());
        Some(state.join("masar").join("terminals.toml"))
    })
}

/// Returns the file of the places in plans, which need not exist: it stands beside what is remembered;
/// none where nothing is to be.
pub(in crate::command) fn places_file() -> Option<PathBuf> {
    let memory = memory_file().filter(|file| file != Path::new(NONE))?;
    Some(memory.with_file_name("places.json"))
}

fn named(variable: &str) -> Option<PathBuf> {
    let file = env::var_os(variable).filter(|name| !name.is_empty());
    file.map(PathBuf::from)
}

/// Reads a small file; none where there is none, and `/dev/null` is none.
pub(in crate::command) fn read(file: &Path) -> Result<Option<String>, Fault> {
    if file == Path::new(NONE) || file.metadata().is_err_and(is_absence) {
        return Ok(None);
    }
    let bytes = read_file::open(file, LARGEST).and_then(|open| read_file::read(open, LARGEST))?;
    let text = String::from_utf8(bytes).map_err(|_| fault::File::NotUtf8)?;
    Ok(Some(text))
}

/// Says whether nothing stands at a path: not even all of its folders may be there.
fn is_absence(error: io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}
