//! What a place is called, and how it stands.
//!
//! Always holds: what stands on a row or line is among its names; the heading above a group of a page
//! is a name of the first entry of the group.

use super::{FoundText, LANGUAGES, Texts};
use crate::document::Entry;
use crate::facts;
use crate::model::{Appendix, Ix, What};
use crate::words::{self, Locale, Msg};

impl<'a, F: FnMut(FoundText<'a>)> Texts<'a, F> {
    /// Hands on under which names an entry is known.
    pub(super) fn names(&mut self, ix: Ix) {
        let roadmap = self.roadmap;
        if let Some(title) = roadmap.title(ix) {
            self.text(None, title);
        }
        let short = match roadmap.entry(ix) {
            Some(Entry::Document(plan)) => {
                plan.place.iter().for_each(|place| self.text(None, place));
                plan.short.as_ref()
            }
            Some(Entry::Phase(phase)) => phase.short.as_ref(),
            Some(Entry::Milestone(milestone)) => milestone.short.as_deref(),
            Some(Entry::Indicator(indicator)) => indicator.short.as_ref(),
            _ => None,
        };
        short.iter().for_each(|short| self.text(None, short));
        let (kind, number) = facts::kind_and_number(roadmap, ix);
        if let Some(number) = number {
            self.composed(None, |locale| {
                words::numbered(locale.language, kind, number)
            });
        }
        let what = roadmap.node(ix).what;
        if let What::Roadmap | What::Group(_) | What::Gap(_) = what {
            self.composed(None, |locale| {
                facts::label(roadmap, ix, locale.language).text
            });
        }
        if let Some(heading) = heading(what) {
            self.composed(None, |locale| heading.say(locale.language).to_owned());
        }
        // The ids of the others stand in no file.
        if roadmap.has_given_id(ix) && !matches!(what, What::Group(_)) {
            (self.take)(FoundText {
                tier: self.tier,
                label: None,
                text: roadmap.id(ix),
                is_id: true,
            });
        }
    }

    /// Hands on how an item stands, as its row says it: an earlier state is none.
    pub(super) fn standing(&mut self, ix: Ix) {
        let Some(item) = self.roadmap.item(ix) else {
            return;
        };
        for language in LANGUAGES {
            let gender = facts::counted(item.kind).gender();
            for words in Locale::of(self.roadmap, language).last_words(&item.status, gender) {
                self.put(Some(Msg::Status), words);
            }
            if let Some(latest) = item.health.last() {
                let word = facts::health_word(latest.is, gender).say(language);
                self.put(Some(Msg::Health), word);
            }
        }
    }
}

/// Returns the heading of a group whose first entry it is, where that is not the name of the page.
fn heading(what: What) -> Option<Msg> {
    let What::Appendix(kind, 0) = what else {
        return None;
    };
    match kind {
        Appendix::Role => Some(Msg::Roles),
        Appendix::Body => Some(Msg::Bodies),
        Appendix::FollowUp => Some(Msg::FollowUp),
        Appendix::Condition => Some(Msg::Conditions),
        Appendix::Effect => Some(Msg::Effects),
        Appendix::Alignment => Some(Msg::Alignment),
        Appendix::Money
        | Appendix::Claim
        | Appendix::Source
        | Appendix::Figure
        | Appendix::Rival => None,
    }
}
