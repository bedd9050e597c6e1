//! What stands on the line of an entry.
//!
//! In: an entry of a page and a reader. Out: its line. Always holds: its text is never empty; what
//! stands at its end gives way first where there is no room, so that a date which cannot be has its
//! remark before the text. Deliberately not here: which entries a page lists (`list`).

use super::line::{Line, Sign};
use super::{Book, Noted, Subject};
use crate::document::{
    Body, Dated, Entry, Field, Indicator, Item, ItemKind, Milestone, Money, On, Phase, Source,
};
use crate::facts::value::{amount, value};
use crate::facts::{counted, fields, label, name, publication, side, state_of};
use crate::model::{self, At, Gap, Group, Ix, Part, Roadmap, What};
use crate::text;
use crate::words::{self, Counted, Gender, Language, Locale, Msg};

/// Writes the line of an entry.
pub fn line(book: Book<'_>, entry: super::Entry, locale: Locale) -> Line {
    let super::Entry { subject, under } = entry;
    let mut line = match subject {
        Subject::Entry(At { ix, part }) => {
            let lines = Lines {
                roadmap: book.roadmap,
                ix,
                locale,
            };
            match part {
                Some(part) => lines.part(part),
                None => lines.entry(under),
            }
        }
        Subject::Topic(topic) => Line::new(topic.name()),
        Subject::Finding(nth) => match book.notes.get(nth) {
            Some(note) => finding(note, locale.language),
            None => Line::new(""),
        },
    };
    line.level = u16::from(under.is_some());
    if line.text.is_empty() {
        line.text = subject.key(book.roadmap).into_owned();
    }
    line
}

fn finding(note: &Noted, language: Language) -> Line {
    let place = note.finding.place.as_ref();
    let place = place.map(|place| words::digits(language, place.line()));
    Line::new(note.finding.say(language))
        .sign(Sign::Finding(note.finding.severity))
        .lead(place)
}

/// An entry whose line is written, or a part of it.
struct Lines<'a> {
    roadmap: &'a Roadmap,
    ix: Ix,
    locale: Locale,
}

impl Lines<'_> {
    /// Writes the line of what an item has and a page lists by itself.
    fn part(&self, Part { field, nth }: Part) -> Line {
        let item = self.roadmap.item(self.ix);
        let line = match field {
            Field::Milestones => {
                let milestone = item.and_then(|item| item.milestones.get(nth));
                milestone.map(|milestone| self.milestone(milestone))
            }
            Field::Money => {
                let sum = item.and_then(|item| item.money.get(nth));
                sum.map(|sum| self.money(sum))
            }
            _ => return self.entry(None),
        };
        let mut line = line.unwrap_or_else(|| Line::new(""));
        line.tail.insert(0, self.name_of(self.ix));
        line
    }

    fn entry(&self, under: Option<Subject>) -> Line {
        let (roadmap, language) = (self.roadmap, self.locale.language);
        let name = label(roadmap, self.ix, language);
        let line = Line {
            is_foreign: name.is_foreign,
            is_inferred: roadmap.is_inferred(self.ix),
            ..Line::new(name.text)
        };
        match roadmap.entry(self.ix) {
            Some(Entry::Roadmap(_)) => Line {
                text: Msg::WholePlan.say(language).to_owned(),
                ..line
            },
            Some(Entry::Phase(phase)) => self.phase(phase, line),
            Some(Entry::Pillar(_)) => line.tail(self.items(roadmap.serves(self.ix))),
            Some(Entry::Milestone(milestone)) => Line {
                is_inferred: line.is_inferred,
                ..self.milestone(milestone)
            },
            Some(Entry::Indicator(indicator)) => Line {
                is_inferred: line.is_inferred,
                ..self.indicator(indicator)
            },
            Some(Entry::Item(item)) => match under {
                Some(under) => self.listed(item, under, line),
                None => self.item(item, line),
            },
            Some(Entry::Money(sum)) => self.money(sum),
            Some(Entry::Source(source)) => self.source(source, line),
            Some(Entry::Body(body)) => line.tail(self.part_of(body)),
            Some(Entry::FollowUp(entry)) => {
                let often = entry.how_often.as_ref();
                line.tail(often.map(|often| side(often, language).text))
            }
            _ => match roadmap.node(self.ix).what {
                What::Gap(gap) => self.gap(gap, line),
                _ => line,
            },
        }
    }

    fn name_of(&self, ix: Ix) -> String {
        label(self.roadmap, ix, self.locale.language).text
    }

    /// Counts the items that belong to a phase or a pillar.
    fn items(&self, items: &[Ix]) -> Option<String> {
        let count = items.len() as u64;
        (count > 0).then(|| words::plural(self.locale.language, count, Counted::Item))
    }

    fn phase(&self, phase: &Phase, line: Line) -> Line {
        let dated = Dated::span(phase.start, phase.end, phase.until);
        let period = self.locale.lasting(dated);
        let (lead, dates) = match self.locale.contradiction(dated) {
            Some(remark) => (Some(remark.to_owned()), period),
            None => (period, None),
        };
        let count = self.items(self.roadmap.falls_into(self.ix));
        let (words, is_own) = self
            .locale
            .last_words_of_row(&phase.status, Gender::Feminine);
        Line {
            is_inferred: line.is_inferred || is_own,
            ..line
        }
        .sign(Sign::State(state_of(self.roadmap, self.ix)))
        .lead(lead)
        .tail(dates.into_iter().chain(words).chain(count))
    }

    fn milestone(&self, milestone: &Milestone) -> Line {
        Line {
            is_inferred: !milestone.inferred.is_empty(),
            // Its date says so.
            says_reading: matches!(milestone.on, Some(On::Inferred(_))),
            ..Line::titled(&milestone.title, self.locale)
        }
        .sign(Sign::Milestone(milestone.on))
        .lead(Some(self.locale.date(milestone.dated())))
    }

    /// Writes the last figure of an indicator, its date, and what it is meant to reach.
    fn indicator(&self, indicator: &Indicator) -> Line {
        let language = self.locale.language;
        let target = indicator.targets.last();
        let target = target.map(|target| words::target(language, &value(&target.value, language)));
        let point = indicator.points.last();
        let figure = match point {
            Some(point) => value(&point.value, language),
            None => Msg::NoFigures.say(language).to_owned(),
        };
        let date = point.and_then(|point| point.dated().given());
        let date = date.map(|dated| self.locale.date(dated));
        Line::titled(&indicator.title, self.locale)
            .sign(Sign::Indicator)
            .tail(target.into_iter().chain([figure]).chain(date))
    }

    /// Writes what was last said of an item, below what it belongs to: to a phase by its dates where
    /// it names none.
    fn listed(&self, item: &Item, under: Subject, mut line: Line) -> Line {
        let dated = Dated::span(item.start, item.end, item.until);
        let contradiction = self.locale.contradiction(dated).map(str::to_owned);
        let gender = counted(item.kind).gender();
        let (words, is_own) = self.locale.last_words_of_row(&item.status, gender);
        let is_phase = |at: At| self.roadmap.phase(at.ix).is_some();
        let is_computed =
            item.phases.is_empty() && matches!(under, Subject::Entry(at) if is_phase(at));
        line.is_inferred |= is_own || is_computed;
        let planned = model::planned_only(item).and_then(|dates| self.locale.planned(dates));
        let period = self.locale.lasting(dated).or(planned);
        let tail = period.into_iter().chain(contradiction);
        line.sign(Sign::State(state_of(self.roadmap, self.ix)))
            .tail(tail.chain(words))
    }

    /// Writes what about an item is our own reading, and where it stands.
    fn item(&self, item: &Item, line: Line) -> Line {
        let fields = fields::inferred(self.locale.language, &item.inferred);
        let above = self.roadmap.node(self.ix).parent;
        let above = above.filter(|above| *above != Ix::ROOT);
        let place = above.map(|above| self.place(above, item.kind));
        Line {
            says_reading: fields.is_some(),
            ..line.sign(Sign::State(state_of(self.roadmap, self.ix)))
        }
        .tail(place.into_iter().chain(fields))
    }

    /// Says where an item stands in the plan.
    fn place(&self, above: Ix, kind: ItemKind) -> String {
        if self.roadmap.node(above).what != What::Group(Group::Unassigned) {
            return words::under(self.locale.language, &self.name_of(above));
        }
        let not_placed = match counted(kind).gender() {
            Gender::Masculine => Msg::NotPlaced,
            Gender::Feminine => Msg::NotPlacedFeminine,
        };
        not_placed.say(self.locale.language).to_owned()
    }

    fn gap(&self, gap: Gap, line: Line) -> Line {
        let (roadmap, language) = (self.roadmap, self.locale.language);
        let above = roadmap.node(self.ix).parent.unwrap_or(Ix::ROOT);
        let tally = words::Tally {
            declared: gap.declared.exactly(),
            named: gap.named,
        };
        let tally = words::tally(language, tally);
        line.sign(Sign::Gap)
            .tail([name(roadmap, above, language), tally])
    }

    fn money(&self, money: &Money) -> Line {
        let dated = money.dated();
        let contradiction = self.locale.contradiction(dated).map(str::to_owned);
        let amount = amount(money, self.locale.language);
        Line::titled(&money.title, self.locale)
            .lead(self.locale.lasting(dated))
            .tail(contradiction.into_iter().chain([amount]))
    }

    /// Says which roles a body has; one that was given none is known by what it does, or by who sits
    /// in it.
    fn part_of(&self, body: &Body) -> Option<String> {
        let language = self.locale.language;
        let roles = self.roadmap.document().governance.roles.iter();
        let roles = roles.filter(|role| body.roles.contains(&role.id));
        let roles: Vec<String> = roles.map(|role| side(&role.title, language).text).collect();
        if !roles.is_empty() {
            return Some(words::list(language, &roles));
        }
        let known = body.aim.as_ref().or(body.members.as_ref());
        known.map(|text| side(text, language).text)
    }

    fn source(&self, source: &Source, line: Line) -> Line {
        let language = self.locale.language;
        let nth = self.roadmap.source(&source.id).unwrap_or_default();
        let title = source.title.as_ref().map(|title| side(title, language));
        let text = match title {
            Some(title) => {
                let parts = [&line.text, &title.text].map(|part| text::isolate(part));
                words::list(language, &parts)
            }
            None => line.text.clone(),
        };
        let published = match source.published {
            Some(when) => self.locale.when(when),
            None => Msg::Undated.say(language).to_owned(),
        };
        let kind = publication(source.kind).say(language);
        let kind = if source.machine_translated {
            words::remarks(language, kind, Msg::MachineTranslated.say(language))
        } else {
            kind.to_owned()
        };
        let resting = self.roadmap.resting_on(nth).len() as u64;
        let resting = (resting > 0).then(|| words::plural(language, resting, Counted::Entry));
        let number = text::ltr(&format!("[{}]", words::digits(language, nth + 1)));
        Line { text, ..line }
            .sign(Sign::Source(source.kind))
            .lead(Some(number))
            .tail([published, kind].into_iter().chain(resting))
    }
}
