//! What the log of an item says, in words on its lane.
//!
//! In: an item and its lane with its bars and signs. Out: the lane with words. Always holds: words
//! say what was said and when, at their own precision, and never what today makes of it.
//! Deliberately not here: where words find room (`placing`).

use super::Tongue;
use super::label::side;
use super::lane::{Lane, Mark, Sign};
use super::rows::{Page, milestone_mark};
use crate::document::Item;
use crate::model;
use crate::words;

impl Lane {
    /// Says beside the mark what the last entry of the log was and when.
    pub(super) fn last_word(&mut self, item: &Item, page: Page) {
        let known = model::known_state(&item.status);
        let Some((entry, on)) = known.and_then(|entry| Some((entry, entry.on?))) else {
            return;
        };
        let column = page.scale.visible_column(on.when().drawn());
        let tongue = tongue(page);
        // That nothing is known any more stands there too, where there is room for both.
        if let Some((silence, column)) = model::silence(&item.status).zip(column) {
            let [unknown, known] = tongue.silent(item, silence, entry);
            let words = words::remarks(page.language, &unknown, &known);
            if self.beside(&words, column, page.scale.columns()) {
                return;
            }
        }
        let words = tongue.known(item, entry);
        // What was said outside the window, or has no room beside the bar, sticks to the bar.
        let is_beside =
            column.is_some_and(|column| self.beside(&words, column, page.scale.columns()));
        if !is_beside {
            self.upon(&words);
        }
    }

    /// Names the reports and the milestones before the last word, the newest first, where no other
    /// thing is in the way.
    pub(super) fn earlier_words(&mut self, item: &Item, page: Page) {
        let tongue = tongue(page);
        for entry in item.status.iter().rev() {
            let Some(on) = entry.on else { continue };
            let column = page.scale.visible_column(on.when().drawn());
            let is_sign = |column: &u16| {
                let here = |mark: &Mark| mark.column == *column && mark.sign == Sign::Report;
                self.signs.iter().any(here)
            };
            if let Some(column) = column.filter(is_sign) {
                let words = tongue.known(item, entry);
                let is_said = self.words.iter().any(|said| said.placed.text == words);
                if !is_said {
                    self.after(&words, column, page);
                }
            }
        }
        for milestone in item.milestones.iter().rev() {
            let mark = milestone_mark(milestone, page.scale);
            if let Some((short, mark)) = milestone.short.as_ref().zip(mark) {
                self.after(&side(short, page.language).text, mark.column, page);
            }
        }
    }
}

fn tongue(page: Page) -> Tongue {
    Tongue {
        language: page.language,
        months: page.months,
    }
}
