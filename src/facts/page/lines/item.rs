//! The lines of items, and of those that are declared and not named.

use super::Lines;
use crate::document::{Dated, Item, ItemKind, On};
use crate::facts::page::Subject;
use crate::facts::page::line::{LineSign, PageLine};
use crate::facts::strands::unassigned;
use crate::facts::{counted, fields, name, pick, standing_of};
use crate::model::{self, Gap, Group, Ix, What};
use crate::words::{self, Msg};

impl Lines<'_> {
    /// Writes what was last said of an item, below what it belongs to: to a phase by its dates where
    /// it names none.
    pub(super) fn listed(&self, item: &Item, under: Subject, mut line: PageLine) -> PageLine {
        let dated = Dated::span(item.start, item.end, item.until);
        let contradiction = self.locale.contradiction(dated).map(str::to_owned);
        let gender = counted(item.kind).gender();
        let (words, is_own) = self.locale.last_words_of_row(&item.status, gender);
        let phase = under.entry().and_then(|ix| self.roadmap.phase(ix));
        // That its dates lie in the phase the author of the plan knows.
        let is_ours = !self.roadmap.is_own();
        line.is_inferred |= is_ours && phase.is_some() && item.phases.is_empty();
        // The words say it.
        line.says_reading = is_own && !line.is_inferred;
        line.is_inferred |= is_own;
        // Only the dates of what lies below it say that it falls into the phase.
        let is_computed = self.roadmap.period(self.ix).is_undated()
            && phase.is_some_and(|(phase, _)| !item.phases.contains(&phase.id));
        let computed = is_computed.then(|| Msg::Computed.say(self.locale.language).to_owned());
        let planned = model::planned_only(item).and_then(|dates| self.locale.planned(dates));
        let period = self.locale.lasting(dated).or(planned);
        let tail = period.into_iter().chain(contradiction);
        let mut line = line.sign(LineSign::State(standing_of(self.roadmap, self.ix)));
        line = line.tail(tail).yielding(words);
        line.tail.extend(computed);
        line
    }

    /// Writes what about an item is our own reading, and where it stands.
    pub(super) fn item(&self, item: &Item, line: PageLine) -> PageLine {
        let dates = item.status.iter().filter_map(|entry| match entry.on? {
            On::Inferred(when) => Some(self.locale.when(when)),
            On::Occurred(_) | On::Reported(_) | On::Planned(_) => None,
        });
        let name = self.locale.say(Msg::FieldStatusDate);
        let dates: Vec<String> = dates.collect();
        // Where nothing else is ours that is all there is to tell; elsewhere it is left to the details.
        let is_alone = item.inferred.is_empty() && !dates.is_empty();
        let dates =
            is_alone.then(|| words::aside(name, &words::enumeration(self.locale.language, &dates)));
        let fields = fields::inferred(self.locale.language, &item.inferred, dates);
        let above = self.roadmap.node(self.ix).parent;
        let above = above.filter(|above| *above != Ix::ROOT);
        let place = above.and_then(|above| self.place(above, item.kind));
        PageLine {
            says_reading: fields.is_some(),
            ..line.sign(LineSign::State(standing_of(self.roadmap, self.ix)))
        }
        .tail(place.into_iter().chain(fields))
    }

    /// Says where an item stands in the plan.
    fn place(&self, above: Ix, kind: ItemKind) -> Option<String> {
        if self.roadmap.node(above).what != What::Group(Group::Unassigned) {
            return Some(words::under(self.locale.language, &self.name_of(above)));
        }
        let (_, remark) = unassigned(self.roadmap.document(), counted(kind).gender());
        Some(self.locale.say(remark?).to_owned())
    }

    pub(super) fn gap(&self, gap: Gap, line: PageLine) -> PageLine {
        let (roadmap, language) = (self.roadmap, self.locale.language);
        let above = roadmap.node(self.ix).parent.unwrap_or(Ix::ROOT);
        let tally = words::Tally {
            declared: gap.declared.exactly(),
            named: gap.named,
        };
        let tally = words::tally(language, tally);
        let declared = roadmap.declared(above).get(gap.declaration);
        let quotes = declared.into_iter().flat_map(|declared| &declared.quotes);
        let quotes = quotes.map(|quote| {
            let picked = pick(&quote.text, language);
            let quoted = picked.quoted();
            match picked.translated {
                true => words::aside(&quoted, Msg::OurTranslation.say(language)),
                false => quoted,
            }
        });
        line.sign(LineSign::Gap)
            .tail([name(roadmap, above, language), tally])
            .below(quotes)
    }
}
