//! What the log of an item says, in words on its lane.
//!
//! In: an item and its lane with its bars and signs. Out: the lane with words. Always holds: words
//! say what was said and when, at their own precision, and never what today makes of it.
//! Deliberately not here: where words find room (`placing`).

use super::lane::{Lane, LanePage, Mark, Sign};
use crate::document::{Item, On, Phase, Planned, Status};
use crate::facts::{counted, side};
use crate::model;
use crate::text;
use crate::time::When;
use crate::words::{self, Gender, Msg};

/// The log of something that has a bar.
pub(super) struct Log<'a> {
    status: &'a [Status],
    gender: Gender,
    /// When something was last known.
    last: Option<When>,
    /// The dates for which it is planned, where it has no others.
    planned: Option<Planned>,
}

impl<'a> Log<'a> {
    pub(super) fn of(item: &'a Item) -> Self {
        Self {
            status: &item.status,
            gender: counted(item.kind).gender(),
            last: model::evidence(item).map(|evidence| evidence.last),
            planned: model::planned_only(item),
        }
    }

    /// What is said of a phase without a date is no remark on its bar.
    pub(super) fn of_phase(phase: &'a Phase) -> Self {
        let dated = phase.status.iter().rposition(|entry| entry.on.is_none());
        let dated = dated.map_or(0, |undated| undated + 1);
        Self {
            status: phase.status.get(dated..).unwrap_or_default(),
            gender: Gender::Feminine,
            last: None,
            planned: None,
        }
    }
}

impl Lane {
    /// Says what the last entry of the log was and when, or when something was last known where
    /// that has no date: beside the mark, or upon the bar, or before it.
    pub(super) fn last_word(&mut self, log: &Log<'_>, page: LanePage) {
        let columns = page.scale.columns();
        let Some(said) = last_words(log, page) else {
            return;
        };
        let when = said.on.map(When::drawn);
        let column = when.and_then(|day| page.scale.visible_column(day));
        let is_beside = |lane: &mut Self, words: &str| {
            column.is_some_and(|column| lane.beside(words, column, columns))
        };
        let mut forms = said.forms.iter();
        let has_room = forms.clone().any(|words| is_beside(self, words));
        // What was said outside the window, or has no room beside the bar, sticks to the bar.
        let mut sticks = |words: &String| {
            self.upon(words) || self.ahead(words, columns) || self.behind(words, columns)
        };
        let _ = has_room
            || forms.any(&mut sticks)
            || (is_beside(self, &said.bare) && !self.takes_back_today(page))
            || self.upon(&said.bare);
    }

    /// Takes the words that were written last back where the line of today runs through them: a state
    /// without a date would say that it is so today.
    fn takes_back_today(&mut self, page: LanePage) -> bool {
        let last = self.words.last().map(|words| words.placed.span);
        let is_today = last
            .zip(page.today)
            .is_some_and(|(span, today)| span.holds(today));
        if is_today {
            self.words.pop();
        }
        is_today
    }

    /// Names the reports and the milestones before the last word, the newest first, where no other
    /// thing is in the way.
    pub(super) fn earlier_words(&mut self, item: &Item, page: LanePage) {
        let locale = page.locale();
        for entry in item.status.iter().rev() {
            let Some(on) = entry.on else { continue };
            let column = page.scale.visible_column(on.when().drawn());
            let is_sign = |column: &u16| {
                let here =
                    |mark: &Mark| mark.column == *column && matches!(mark.sign, Sign::State(..));
                self.signs.iter().any(here)
            };
            if let Some(column) = column.filter(is_sign) {
                let words = locale.state(counted(item.kind).gender(), entry, entry.on);
                let is_said = self.words.iter().any(|said| said.placed.text == words);
                if !is_said {
                    self.after(&words, column, page);
                }
            }
        }
        for milestone in item.milestones.iter().rev() {
            let mark = Mark::of(milestone, page.scale);
            if let Some((short, mark)) = milestone.short.as_ref().zip(mark) {
                self.after(&side(short, page.language).text, mark.column, page);
            }
        }
    }
}

/// What the log says last.
struct LastWords {
    /// When it was said.
    on: Option<When>,
    /// From long to short.
    forms: Vec<String>,
    /// Without any date.
    bare: String,
}

fn last_words(log: &Log<'_>, page: LanePage) -> Option<LastWords> {
    let planned = log.planned.and_then(|dates| page.locale().planned(dates));
    let known = known(log, page);
    let Some(planned) = planned else {
        return known;
    };
    // For when it is planned stands before everything else, and by itself where there is no room.
    let both = known.iter().flat_map(|known| &known.forms);
    let both = both.map(|known| words::remarks(page.language, &planned, known));
    Some(LastWords {
        on: known.as_ref().and_then(|known| known.on),
        forms: both.chain([planned.clone()]).collect(),
        bare: planned.clone(),
    })
}

/// Says what is known last: no form of it would say that it is so today.
fn known(log: &Log<'_>, page: LanePage) -> Option<LastWords> {
    let language = page.language;
    let locale = page.locale();
    let silence = model::silence(log.status);
    let entry = match (model::known_state(log.status), silence) {
        (Some(entry), None) => entry,
        (Some(entry), Some(silence)) => return Some(silent(log, page, silence, entry)),
        (None, _) => {
            let unknown = Msg::StateNotKnown.say(language).to_owned();
            return Some(LastWords {
                on: log.status.first()?.on.map(On::when),
                forms: vec![unknown.clone()],
                bare: unknown,
            });
        }
    };
    let (known, bare) = (
        locale.state(log.gender, entry, entry.on),
        locale.state(log.gender, entry, None),
    );
    if let Some(on) = entry.on {
        return Some(LastWords {
            on: Some(on.when()),
            forms: vec![known],
            bare,
        });
    }
    // Something dated was known before it, or nothing was.
    let words = log.last.map(|last| {
        let date = locale.when(last);
        words::labelled(Msg::LastKnown.say(language), &text::isolate(&date))
    });
    Some(LastWords {
        on: log.last,
        forms: vec![words.unwrap_or_else(|| words::aside(&known, Msg::Undated.say(language)))],
        bare,
    })
}

/// Says since when nothing is known, and what was known last: neither stands without the other.
fn silent(log: &Log<'_>, page: LanePage, silence: &Status, entry: &Status) -> LastWords {
    let (language, locale) = (page.language, page.locale());
    let [unknown, last] = locale.silent(log.gender, silence, entry);
    let bare = words::last_known(language, &locale.state(log.gender, entry, None));
    let [both, bare] = [last, bare].map(|last| words::remarks(language, &unknown, &last));
    LastWords {
        on: entry.on.or(silence.on).map(On::when),
        forms: vec![both, bare.clone()],
        bare,
    }
}
