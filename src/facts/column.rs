//! What stands in the columns beside the outline: one short text of an entry.
//!
//! In: an entry, which column. Out: its text; none where the file says nothing. Always holds: what the
//! program has computed says so, in its text or in the title of its column. Deliberately not here: how wide
//! a column is (`scene`), and which of them show.

use chrono::Datelike;

use super::value::short_money;
use super::{counted, side, standing_of};
use crate::document::{BodyPart, Item, SmallStr, Text};
use crate::model::{self, Ix, Roadmap, Standing};
use crate::time::{Precision, When};
use crate::words::{self, Gender, Locale, Msg};

/// A column beside the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The share done, in percent.
    Progress,
    /// The state.
    State,
    /// The start date.
    Start,
    /// The end date.
    End,
    /// Who answers for it.
    Owner,
    /// How far the end moved from where it was planned first.
    Slip,
    /// Its money in one figure.
    Money,
}

impl Column {
    /// Every column.
    pub const ALL: [Self; 7] = [
        Self::Progress,
        Self::State,
        Self::Start,
        Self::End,
        Self::Owner,
        Self::Slip,
        Self::Money,
    ];

    /// Returns its title.
    pub fn title(self) -> Msg {
        match self {
            Self::Progress => Msg::ColumnProgress,
            Self::State => Msg::Status,
            Self::Start => Msg::ColumnStart,
            Self::End => Msg::ColumnEnd,
            Self::Slip => Msg::ColumnSlip,
            Self::Owner => Msg::Owner,
            Self::Money => Msg::Money,
        }
    }

    /// Returns what stands in it for an entry.
    pub fn text(self, roadmap: &Roadmap, ix: Ix, locale: Locale) -> Option<String> {
        let language = locale.language;
        let entry = roadmap.common(ix);
        let item = roadmap.item(ix);
        match self {
            Self::Progress => {
                let last = item?.progress.last()?;
                Some(words::percent(language, last.percent))
            }
            Self::State => {
                let gender = item.map_or(Gender::Phase, |item| counted(item.kind).gender());
                let standing = standing_of(roadmap, ix)?;
                // The mark before the name shows what was known last.
                let is_silent = model::silence(entry.status()).is_some();
                let standing = if is_silent {
                    Standing::Unknown
                } else {
                    standing
                };
                Some(locale.reached(standing, gender))
            }
            Self::Start => entry.start().map(|start| date(start, locale)),
            Self::End => entry.until().or(entry.end()).map(|end| date(end, locale)),
            Self::Slip => model::slip(item?).map(|slip| locale.slip(slip)),
            Self::Money => short_money(roadmap, ix).map(|money| money.text(language)),
            Self::Owner => {
                let names = owners(roadmap, item?);
                let names = names.map(|title| side(title, language).text);
                let names: Vec<String> = names.collect();
                (!names.is_empty()).then(|| words::enumeration(language, &names))
            }
        }
    }
}

/// Writes a date; a part of a year in two letters, as the axis does, since its words are longer than a day.
fn date(when: When, locale: Locale) -> String {
    let When::On(date) = when else {
        return locale.when(when);
    };
    let (language, first) = (locale.language, date.first());
    let part = match date.precision() {
        Precision::Quarter => words::short_quarter(language, first.month0() / 3 + 1),
        Precision::Half => words::short_half(language, first.month0() / 6 + 1),
        Precision::Year | Precision::Month | Precision::Day => return locale.when(when),
    };
    format!("{part} {}", words::digits(language, first.year()))
}

/// Returns the names of the bodies that answer for an item, each once, as the item gives them or else their own.
fn owners<'a>(roadmap: &'a Roadmap, item: &'a Item) -> impl Iterator<Item = &'a Text> {
    let links = item.bodies.iter();
    let links = links.filter(|link| link.part == BodyPart::Owner);
    let links = links.map(|link| (link.body.as_ref(), link.title.as_deref()));
    let is_apart = |id: &&SmallStr| !links.clone().any(|(body, _)| body == Some(*id));
    let short = item
        .owner
        .as_ref()
        .filter(is_apart)
        .map(|id| (Some(id), None));
    let all = short.into_iter().chain(links);
    all.filter_map(|(id, title)| title.or_else(|| roadmap.title(roadmap.find(id?)?)))
}
