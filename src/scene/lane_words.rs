//! What is said of an item, in words on its lane.
//!
//! In: an item and its lane with its bars and signs. Out: the lane with words. Always holds: words
//! say what was said and when, at their own precision, and never what today makes of it; what its sign
//! tells by itself is not said again.
//! Deliberately not here: where words find room (`placing`).

use super::lane::{Lane, LanePage, Mark, Sign};
use crate::document::{Item, ItemState, On, Phase, Planned, Status, Text};
use crate::facts::{coarser, counted, side};
use crate::model::{self, Slip};
use crate::text;
use crate::time::When;
use crate::words::{self, Gender, Msg};

/// What is said of something that has a bar.
pub(super) struct Log<'a> {
    status: &'a [Status],
    gender: Gender,
    /// When something was last known.
    last: Option<When>,
    /// The dates for which it is planned, where it has no others.
    planned: Option<Planned>,
    /// What its planner says of it, and in figures how far it has come and how far its end moved.
    said: Said<'a>,
    /// Whether there is room for what was last reported.
    is_report_told: bool,
    /// Whether the sign of the row may tell what was known last, and words only that nothing is known after.
    is_brief: bool,
}

/// What a planner asks of a bar first.
#[derive(Default)]
struct Said<'a> {
    words: Option<&'a Text>,
    percent: Option<f64>,
    slip: Option<Slip>,
    /// How far its end moved from where an earlier plan had it, which is told instead.
    shift: Option<Option<Slip>>,
}

impl<'a> Log<'a> {
    /// Tells how far its end moved from where an earlier plan had it, where there is one.
    pub(super) fn against(mut self, shift: Option<Option<Slip>>) -> Self {
        self.said.shift = shift;
        self
    }

    /// Collects what is said of an item. The words of its state stand beside the bar in a plan `is_own`
    /// that is its author's: those of a source stand with it in the details.
    pub(super) fn of(item: &'a Item, is_own: bool, is_report_told: bool) -> Self {
        let known = model::known_state(&item.status);
        let is_done = known.is_some_and(|entry| entry.state == ItemState::Done);
        let progress = model::progress(item).filter(|_| !is_done);
        Self {
            status: &item.status,
            gender: counted(item.kind).gender(),
            last: model::evidence(item).map(|evidence| evidence.last),
            planned: model::planned_only(item),
            said: Said {
                words: known
                    .filter(|_| is_own)
                    .and_then(|entry| entry.words.as_deref()),
                percent: progress.map(|progress| progress.percent),
                slip: model::slip(item),
                shift: None,
            },
            is_report_told,
            is_brief: false,
        }
    }

    /// What is said of a phase without a date is no remark on its bar.
    pub(super) fn of_phase(phase: &'a Phase) -> Self {
        let dated = phase.status.iter().rposition(|entry| entry.on.is_none());
        let dated = dated.map_or(0, |undated| undated + 1);
        Self {
            status: phase.status.get(dated..).unwrap_or_default(),
            gender: Gender::Phase,
            last: None,
            planned: None,
            said: Said::default(),
            is_report_told: true,
            is_brief: false,
        }
    }

    /// Leaves what was known last to the sign of the row, where there is no room for it.
    pub(super) fn briefly(self) -> Self {
        Self {
            is_brief: true,
            ..self
        }
    }
}

impl Lane {
    /// Says what the planner says, how far it has come, how far its end moved, and what was last reported
    /// and when, as much of it as there is room for: beside the bar or the mark of the report, or upon the
    /// bar, or before it.
    pub(super) fn last_word(&mut self, log: &Log<'_>, page: LanePage) {
        let columns = page.scale.columns();
        let Some(said) = last_words(log, page) else {
            return;
        };
        let days = said.on.iter().chain(&said.since).map(|when| when.drawn());
        let column = days
            .into_iter()
            .find_map(|day| page.scale.visible_column(day));
        let is_beside = |lane: &mut Self, words: &str| match column {
            Some(column) => lane.beside(words, column, columns),
            None => said.on.is_none() && lane.behind(words, columns),
        };
        let mut forms = said.forms.iter();
        let has_room = forms.clone().any(|words| is_beside(self, words));
        // What was said outside the window, or has no room beside the bar, sticks to the bar.
        let mut sticks = |words: &String| {
            self.upon(words) || self.ahead(words, columns) || self.behind(words, columns)
        };
        if has_room || forms.any(&mut sticks) {
            return;
        }
        let Some(bare) = &said.bare else { return };
        let _ = (is_beside(self, bare) && !self.takes_back_today(page)) || self.upon(bare);
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
        let known = model::known_state(&item.status);
        let is_silent = model::silence(&item.status).is_some();
        for entry in item.status.iter().rev() {
            let Some(on) = entry.on else { continue };
            // What nothing is known of any more is told whole or not at all.
            let is_last = known.is_some_and(|known| std::ptr::eq(known, entry));
            if entry.state == ItemState::Unknown || (is_silent && is_last) {
                continue;
            }
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

/// What is said last.
struct LastWords {
    /// When it was said.
    on: Option<When>,
    /// Since when nothing more is known.
    since: Option<When>,
    /// From long to short.
    forms: Vec<String>,
    /// Without any date, where one is known.
    bare: Option<String>,
}

fn last_words(log: &Log<'_>, page: LanePage) -> Option<LastWords> {
    let (language, locale) = (page.language, page.locale());
    let planned = log.planned.filter(|_| log.is_report_told);
    let planned = planned.and_then(|dates| locale.planned(dates));
    let known = log.is_report_told.then(|| known(log, page)).flatten();
    let own = log
        .said
        .words
        .map(|words| text::isolate(&side(words, language).text));
    let percent = log
        .said
        .percent
        .map(|percent| words::percent(language, percent));
    let slip = match log.said.shift {
        Some(shift) => shift.map(|shift| locale.shift(shift)),
        None => log.said.slip.map(|slip| locale.slip(slip)),
    };
    // For when it is planned stands before everything else.
    let figures: Vec<String> = [planned.clone(), percent, slip]
        .into_iter()
        .flatten()
        .collect();
    let all: Vec<String> = own.iter().chain(&figures).cloned().collect();
    let Some(first) = all.first() else {
        return known;
    };
    let joined = |parts: &[String]| {
        let parts = parts.iter().cloned();
        parts.reduce(|one, other| words::remarks(language, &one, &other))
    };
    let reports = || known.iter().flat_map(|known| &known.forms);
    let is_silent = model::silence(log.status).is_some();
    // Words of one's own may take more room than all the rest.
    let starts = [all.as_slice(), figures.as_slice()];
    let starts = starts
        .get(..1 + usize::from(own.is_some()))
        .unwrap_or_default();
    let forms = starts.iter().flat_map(|parts| {
        let with =
            reports().filter_map(|report| joined(&[parts.to_vec(), vec![report.clone()]].concat()));
        // Where nothing else has room.
        let alone = reports().filter(|_| is_silent).cloned();
        let less = (1..=parts.len()).rev();
        let less = less.filter_map(|count| joined(parts.get(..count)?));
        with.chain(less).chain(alone).collect::<Vec<_>>()
    });
    Some(LastWords {
        on: known.as_ref().and_then(|known| known.on),
        since: known.as_ref().and_then(|known| known.since),
        forms: forms.collect(),
        bare: planned.or_else(|| own.is_none().then(|| first.clone())),
    })
}

/// Says what is known last: no form of it would say that it is so today.
fn known(log: &Log<'_>, page: LanePage) -> Option<LastWords> {
    let language = page.language;
    let locale = page.locale();
    let silence = model::silence(log.status);
    let entry = match (model::known_state(log.status), silence) {
        (Some(entry), None) => Some(entry),
        (Some(entry), Some(silence)) => return Some(silent(log, page, silence, entry)),
        (None, _) => {
            let unknown = log
                .status
                .iter()
                .find(|entry| entry.state == ItemState::Unknown);
            if let Some(entry) = unknown {
                let unknown = Msg::StateNotKnown.say(language).to_owned();
                return Some(LastWords {
                    on: entry.on.map(On::when),
                    since: None,
                    forms: vec![unknown.clone()],
                    bare: Some(unknown),
                });
            }
            None
        }
    };
    if let Some((entry, on)) = entry.and_then(|entry| Some((entry, entry.on?))) {
        return Some(LastWords {
            on: Some(on.when()),
            since: None,
            forms: vec![locale.state(log.gender, entry, Some(on))],
            bare: Some(locale.state(log.gender, entry, None)),
        });
    }
    // A state without a date is told by its sign; but something dated may be known beside it.
    let is_told = entry.is_some() || log.said.percent.is_some();
    let last = log.last.filter(|_| is_told)?;
    let date = locale.when(last);
    let words = words::labelled(Msg::LastKnown.say(language), &text::isolate(&date));
    Some(LastWords {
        on: Some(last),
        since: None,
        forms: vec![words],
        bare: None,
    })
}

/// Says since when nothing is known, and what was known last: neither stands without the other.
fn silent(log: &Log<'_>, page: LanePage, silence: &Status, entry: &Status) -> LastWords {
    let (language, locale) = (page.language, page.locale());
    let [unknown, last] = locale.silent(log.gender, silence, entry);
    let bare = words::last_known(language, &locale.state(log.gender, entry, None));
    let shorter = silence.on.into_iter().flat_map(coarser);
    let shorter = shorter.map(|on| (locale.unknown(Some(on)), bare.clone()));
    let alone = silence.on.filter(|_| log.is_brief);
    let alone = alone.map(|on| locale.nothing_after(on.when()));
    let pairs = [(unknown.clone(), last), (unknown, bare.clone())];
    let pairs = pairs.into_iter().chain(shorter);
    let forms = pairs.map(|(unknown, last)| words::remarks(language, &unknown, &last));
    let forms: Vec<String> = forms.chain(alone).collect();
    LastWords {
        on: entry.on.map(On::when),
        since: silence.on.map(On::when),
        bare: forms.last().cloned(),
        forms,
    }
}
