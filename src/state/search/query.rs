//! What is looked for: the line that is typed, what it found, and the texts of roadmaps, which are
//! gathered elsewhere when they are first looked through.
//!
//! Always holds: those texts are asked for once. Deliberately not here: gathering them (`search`), and
//! what happens when they are there.

use std::sync::Arc;

use crate::model::Ix;
use crate::search::{Found, Index};
use crate::state::{Effect, Place, Request, TypedLine};
use crate::words::Msg;

/// How many texts are remembered.
const REMEMBERED: usize = 50;

/// What is looked for, and what was.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Search {
    pub(super) typing: Option<Typing>,
    // What Enter kept.
    pub(super) kept: Option<Found>,
    // Whether what was kept is listed.
    pub(super) is_listed: bool,
    // What it found in another roadmap and is to be looked for in this one.
    pub(super) carried: Option<String>,
    // What was kept, oldest first.
    pub(super) history: Vec<String>,
    // The texts of each roadmap that was searched, by its place.
    pub(super) indexes: Vec<Option<Arc<Index>>>,
    // The roadmaps whose texts are asked for, and which is to be asked for next.
    pub(super) awaited: Vec<usize>,
    pub(super) wanted: Option<usize>,
    // Whether a step to the next match, or to the one before, waits for them.
    pub(super) walks: Option<bool>,
}

/// A line while it is open.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Typing {
    pub(super) line: TypedLine,
    // Where the search began.
    pub(super) before: Place,
    // The row that the last match has led to from there.
    pub(super) led: Option<Ix>,
    pub(super) found: Option<Found>,
    // Which remembered text is shown, and the one that was typed before looking at them.
    pub(super) remembered: Option<usize>,
    pub(super) draft: String,
    // Whether the reader walks what is found.
    pub(super) is_walked: bool,
    // Whether all open roadmaps are looked through, what was found in the others, and which of that is marked.
    pub(super) is_wide: bool,
    pub(super) elsewhere: Vec<Found>,
    pub(super) marked_elsewhere: Option<usize>,
    pub(super) then: Then,
}

/// What happens to the line when there is something to look through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// It shows what it finds.
    Show,
    /// It is closed, and what it finds is kept.
    Keep,
}

impl Typing {
    /// Says whether an arrow leads on among what is found, and not to what was typed before.
    pub(super) fn walks(&self) -> bool {
        let has_found = self.found.as_ref().is_some_and(|found| found.count() > 0);
        has_found && self.remembered.is_none()
    }
}

impl Search {
    /// Returns the line, while it is open.
    pub fn line(&self) -> Option<&TypedLine> {
        self.typing.as_ref().map(|typing| &typing.line)
    }

    /// Returns what was found last: by the line that is open, or by the one that was kept.
    pub fn found(&self) -> Option<&Found> {
        match &self.typing {
            Some(typing) => typing.found.as_ref(),
            None => self.kept.as_ref(),
        }
    }

    /// Returns what is listed: what the open line finds, or what was kept with its list.
    pub fn listed(&self) -> Option<&Found> {
        let is_listed = self.typing.is_some() || self.is_listed;
        let is_any = |found: &&Found| found.count() > 0 || self.count_elsewhere() > 0;
        self.found().filter(|found| is_listed && is_any(found))
    }

    /// Says whether there is something to give up: the line, or what is marked.
    pub fn is_active(&self) -> bool {
        self.typing.is_some() || self.kept.is_some()
    }

    /// Says whether there are marked matches to walk.
    pub fn can_walk(&self) -> bool {
        self.typing.is_none() && self.kept.as_ref().is_some_and(|kept| kept.count() > 0)
    }

    /// Returns why there is no match to walk to; none where there may be one.
    pub(in crate::state) fn obstacle(&self) -> Option<Msg> {
        match &self.kept {
            Some(kept) => (kept.count() == 0).then_some(Msg::NoMatch),
            None => self.history.is_empty().then_some(Msg::NeverSought),
        }
    }

    /// Looks for a text in a roadmap; nothing for a text without letters, and where there is nothing
    /// to look through yet.
    pub(super) fn find(
        &mut self,
        which: usize,
        typed: &str,
        earlier: Option<&Found>,
    ) -> Option<Found> {
        let index = self.index(which)?;
        Found::new(&index, which, typed, earlier)
    }

    pub(super) fn remember(&mut self, typed: &str) {
        self.history.retain(|old| old != typed);
        self.history.push(typed.to_owned());
        let surplus = self.history.len().saturating_sub(REMEMBERED);
        self.history.drain(..surplus);
    }

    /// Returns the texts of a roadmap; asks for them where they are not there.
    pub(in crate::state) fn index(&mut self, which: usize) -> Option<Arc<Index>> {
        if self.indexes.len() <= which {
            self.indexes.resize(which + 1, None);
        }
        let known = self.indexes.get(which).cloned().flatten();
        if known.is_none() && !self.awaited.contains(&which) {
            self.awaited.push(which);
            self.wanted = Some(which);
        }
        known
    }

    /// Forgets the texts of a roadmap, which is another one now.
    pub(in crate::state) fn forget(&mut self, which: usize) {
        self.awaited.retain(|awaited| *awaited != which);
        if let Some(typing) = &mut self.typing {
            typing.elsewhere.retain(|found| found.roadmap() != which);
            typing.marked_elsewhere = None;
        }
        if let Some(texts) = self.indexes.get_mut(which) {
            *texts = None;
        }
    }

    /// Says whether the texts of a roadmap are asked for: what is typed is found when they are there.
    pub fn waits_for(&self, which: usize) -> bool {
        self.awaited.contains(&which)
    }

    /// Says whether the line was closed before there was anything to look through: it is still
    /// shown, and whatever is typed comes after it.
    pub fn is_kept_waiting(&self) -> bool {
        let typing = self.typing.as_ref();
        typing.is_some_and(|typing| typing.then == Then::Keep)
    }

    /// Returns what follows from an action: what has not been asked for yet is.
    pub fn effect(&mut self) -> Effect {
        let wanted = self.wanted.take();
        wanted.map_or(Effect::Draw, |which| Effect::Ask(Request::Gather(which)))
    }
}
