//! The plan that another one is compared with.
//!
//! In: what was given as OLD: a file, or a revision of the file of the other plan. Out: that plan; what is wrong
//! with it is told. Deliberately not here: what differs.

use std::path::Path;

use super::messages::Message;
use super::open::{self, Opened};
use super::open_files::UNREADABLE;
use super::settings::Settings;
use super::terminal_lines::{refuse, tell};
use super::{look, revision, source};
use crate::model::Roadmap;

/// Opens the plan that another one is compared with, and tells what is wrong with it; an error is the exit
/// status where there is none.
pub(super) fn open_earlier(old: &Path, new: &Path, settings: &Settings) -> Result<Roadmap, u8> {
    let opened = open_side(old, new).map_err(|said| {
        refuse(settings, None, &said, Some(&Message::NameOne));
        UNREADABLE
    })?;
    tell(&opened.tell(look::language(settings)), settings);
    opened.roadmap.ok_or(UNREADABLE)
}

/// Opens a plan: a file, or what the other file was at a revision.
pub(super) fn open_side(side: &Path, other: &Path) -> Result<Opened, Message> {
    let Some(revision) = revision::named(side).filter(|_| !side.exists()) else {
        return Ok(open::open(side));
    };
    if !source::is_path(other) || revision::named(other).is_some_and(|_| !other.exists()) {
        return Err(Message::RevisionOfWhat);
    }
    Ok(match revision::load(revision, other) {
        Ok(source) => open::open_source(Path::new("-"), source),
        Err(error) => Opened::unreadable(error),
    })
}
