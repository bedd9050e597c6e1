//! What stands on the line of an entry.
//!
//! In: an entry of a page and a reader. Out: its line. Always holds: its text is never empty; what
//! stands at its end gives way first where there is no room, so that a date which cannot be has its
//! remark before the text. Deliberately not here: which entries a page lists (`list`).

mod change;
mod item;

use super::line::{LineSign, PageLine};
use super::ours::wording;
use super::{Book, Noted, Subject};
use crate::document::{
    Body, Condition, Dated, Entry, Field, FollowUp, Indicator, Milestone, Money, On, Phase,
    SmallStr, Source, Text,
};
use crate::facts::label::wording_apart;
use crate::facts::value::{amount, money_word, value};
use crate::facts::{fields, label, of, publication, side, standing_of};
use crate::model::{At, EntryPart, Ix, Roadmap, What};
use crate::text;
use crate::time::When;
use crate::words::{self, Counted, Gender, Language, Locale, Msg};

/// Writes the line of an entry.
pub fn line(book: Book<'_>, entry: super::PageEntry, locale: Locale) -> PageLine {
    let super::PageEntry { subject, under } = entry;
    let mut line = match subject {
        Subject::Coming(at, when) => coming(book, at, when, locale),
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
        Subject::Topic(topic) => PageLine::new(topic.name()),
        Subject::Change(nth, _) => change::change(book.roadmap, nth, locale.language),
        Subject::Finding(nth) => match book.notes.get(nth) {
            Some(note) => finding(note, locale.language),
            None => PageLine::new(""),
        },
    };
    if under.is_some() {
        // What stands under another entry has a page of its own, or its row.
        line.level = 1;
        line.wraps = false;
        line.below.clear();
    }
    line.wording = wording_apart(line.wording, book.roadmap, locale.language);
    if line.text.is_empty() {
        line.text = subject.key(book.roadmap).into_owned();
    }
    line
}

fn finding(note: &Noted, language: Language) -> PageLine {
    let place = note.finding.place.as_ref();
    let place = place.map(|place| words::digits(language, place.line()));
    PageLine::new(note.finding.say(language))
        .sign(LineSign::Finding(note.finding.severity))
        .lead(place)
}

/// Writes the line of an entry that is listed for a date, which stands before it.
fn coming(book: Book<'_>, at: At, when: Option<When>, locale: Locale) -> PageLine {
    let entry = super::PageEntry {
        subject: Subject::Entry(at),
        under: None,
    };
    let line = line(book, entry, locale);
    match line.lead.is_empty() {
        true => line.lead(when.map(|when| locale.when(when))),
        false => line,
    }
}

/// An entry whose line is written, or a part of it.
struct Lines<'a> {
    roadmap: &'a Roadmap,
    ix: Ix,
    locale: Locale,
}

impl Lines<'_> {
    /// Writes the line of what an item has and a page lists by itself.
    fn part(&self, EntryPart { field, nth }: EntryPart) -> PageLine {
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
            Field::Fields => {
                let field = self.roadmap.own_field(At::part(self.ix, field, nth));
                let line = field.map(|(field, milestone)| {
                    let line = PageLine::titled(&field.value, self.locale).whole();
                    let of = milestone.map(|it| side(&it.title, self.locale.language).text);
                    line.lead(of.or_else(|| Some(self.name_of(self.ix))))
                });
                return line.unwrap_or_else(|| PageLine::new(""));
            }
            Field::Notes if self.ix == Ix::ROOT => {
                let note = self.roadmap.document().notes.get(nth);
                let line = note.map(|note| {
                    let line = PageLine::titled(&note.text, self.locale).whole();
                    let text = format!("{}{}", line.text, self.cited(&note.sources));
                    PageLine { text, ..line }
                });
                return line.unwrap_or_else(|| PageLine::new(""));
            }
            _ => return self.entry(None),
        };
        let mut line = line.unwrap_or_else(|| PageLine::new(""));
        line.tail.insert(0, self.name_of(self.ix));
        line
    }

    /// Writes the numbers of sources after a text.
    fn cited(&self, sources: &[SmallStr]) -> String {
        let numbers = sources.iter().filter_map(|id| self.roadmap.source(id));
        let numbers = numbers.map(|nth| words::digits(self.locale.language, nth + 1));
        let numbers: String = numbers.map(|number| format!("[{number}]")).collect();
        match numbers.is_empty() {
            true => numbers,
            false => format!(" {}", text::ltr(&numbers)),
        }
    }

    fn entry(&self, under: Option<Subject>) -> PageLine {
        let (roadmap, language) = (self.roadmap, self.locale.language);
        let name = label(roadmap, self.ix, language);
        let line = PageLine {
            wording: wording(roadmap, self.ix.into(), language),
            is_inferred: roadmap.is_inferred(self.ix),
            ..PageLine::new(name.text)
        };
        match roadmap.entry(self.ix) {
            Some(Entry::Document(plan)) => {
                let goal = plan.goal.iter().filter(|goal| !goal.inferred.is_empty());
                let fields = plan.inferred.iter().cloned();
                let fields: Vec<_> = fields.chain(goal.map(|_| "goal".into())).collect();
                let fields = fields::inferred(language, &fields, None);
                PageLine {
                    text: Msg::WholePlan.say(language).to_owned(),
                    ..line.tail(fields)
                }
            }
            Some(Entry::Phase(phase)) => self.phase(phase, line),
            Some(Entry::Strand(strand)) => {
                let line = PageLine {
                    is_inferred: line.is_inferred || of::is_placed_by_us(roadmap, self.ix),
                    ..line
                };
                line.tail(self.named_below())
                    .aiming(strand.aim.as_ref(), self.locale)
            }
            Some(Entry::Pillar(pillar)) => {
                let count = self.items(roadmap.serves(self.ix));
                line.tail(count).aiming(pillar.aim.as_ref(), self.locale)
            }
            Some(Entry::Milestone(milestone)) => PageLine {
                is_inferred: line.is_inferred,
                ..self.milestone(milestone)
            },
            Some(Entry::Indicator(indicator)) => PageLine {
                is_inferred: line.is_inferred,
                ..self.indicator(indicator)
            },
            Some(Entry::Item(item)) => match under {
                Some(under) => self.listed(item, under, line),
                None => self.item(item, line),
            },
            Some(Entry::Money(sum)) => self.money(sum),
            Some(Entry::Source(source)) => self.source(source, line),
            Some(Entry::PlanRole(role)) => line.below(self.texts(&role.aim)),
            Some(Entry::Body(body)) => {
                let known = body.aim.as_ref().or(body.members.as_ref());
                let line = line.yielding(self.roles(body));
                line.whole().below(self.texts(known))
            }
            Some(Entry::FollowUp(entry)) => self.follow_up(entry, line),
            Some(Entry::Condition(condition)) => self.condition(condition, line),
            Some(Entry::Claim(_)) => line.whole(),
            _ => match roadmap.node(self.ix).what {
                What::Gap(gap) => self.gap(gap, line),
                What::Group(_) => line.tail(self.named_below()),
                _ => line,
            },
        }
    }

    fn name_of(&self, ix: Ix) -> String {
        label(self.roadmap, ix, self.locale.language).text
    }

    /// Counts the items below it, each kind by itself.
    fn named_below(&self) -> Vec<String> {
        let language = self.locale.language;
        let counts = of::named_below(self.roadmap, self.ix);
        let counts = counts.map(|(count, counted)| words::plural(language, count, counted));
        counts.collect()
    }

    /// Counts the items that belong to a phase or a pillar.
    fn items(&self, items: &[Ix]) -> Option<String> {
        let count = items.len() as u64;
        (count > 0).then(|| words::plural(self.locale.language, count, Counted::Item))
    }

    fn phase(&self, phase: &Phase, line: PageLine) -> PageLine {
        let dated = Dated::span(phase.start, phase.end, phase.until);
        let period = self.locale.lasting(dated);
        let (lead, dates) = match self.locale.contradiction(dated) {
            Some(remark) => (Some(remark.to_owned()), period),
            None => (period, None),
        };
        let count = self.items(self.roadmap.falls_into(self.ix));
        let (words, is_own) = self.locale.last_words_of_row(&phase.status, Gender::Phase);
        let line = PageLine {
            // The words say it.
            says_reading: is_own && !line.is_inferred,
            is_inferred: line.is_inferred || is_own,
            ..line
        };
        line.sign(LineSign::State(standing_of(self.roadmap, self.ix)))
            .lead(lead)
            .tail(dates.into_iter().chain(count))
            .yielding(words)
            .aiming(phase.aim.as_ref(), self.locale)
    }

    /// Says how often something is followed up, and to whom it is told.
    fn follow_up(&self, entry: &FollowUp, line: PageLine) -> PageLine {
        let language = self.locale.language;
        let bodies = entry.to_bodies.iter().filter(|_| entry.to.is_none());
        let bodies = bodies.filter_map(|id| self.roadmap.find(id));
        let to = self.texts(&entry.to);
        let to = to.chain(bodies.map(|ix| self.name_of(ix)));
        let to = to.map(|to| words::labelled(Msg::ReportedTo.say(language), &to));
        let often = self.texts(&entry.how_often);
        let often = often.map(|often| words::labelled(Msg::HowOften.say(language), &often));
        line.whole().below(often.chain(to))
    }

    /// Names the alternatives of a condition.
    fn condition(&self, condition: &Condition, line: PageLine) -> PageLine {
        let any_of = condition.any_of.first();
        let any_of = any_of.map(|_| Msg::AnyOf.say(self.locale.language).to_owned());
        line.whole()
            .below(any_of.into_iter().chain(self.texts(&condition.any_of)))
    }

    /// Picks the side of each text.
    fn texts<'t>(&self, texts: impl IntoIterator<Item = &'t Text>) -> impl Iterator<Item = String> {
        let language = self.locale.language;
        texts.into_iter().map(move |text| side(text, language).text)
    }

    fn milestone(&self, milestone: &Milestone) -> PageLine {
        PageLine {
            is_inferred: !milestone.inferred.is_empty(),
            // Its date says so.
            says_reading: matches!(milestone.on, Some(On::Inferred(_))),
            ..PageLine::titled(&milestone.title, self.locale)
        }
        .sign(LineSign::Milestone(milestone.on))
        .lead(Some(self.locale.date(milestone.dated())))
    }

    /// Writes the last figure of an indicator, its date, and what it is meant to reach.
    fn indicator(&self, indicator: &Indicator) -> PageLine {
        let language = self.locale.language;
        let target = indicator.latest_target();
        let target = target.map(|target| words::target(language, &value(&target.value, language)));
        let point = indicator.latest();
        let figure = match point {
            Some(point) => value(&point.value, language),
            None => self.locale.say(Msg::NoFigures).to_owned(),
        };
        let date = point.and_then(|point| point.dated().given());
        let date = date.map(|dated| self.locale.date(dated));
        let line = PageLine::titled(&indicator.title, self.locale).sign(LineSign::Indicator);
        let mut line = line.tail(target).yielding(Some(figure));
        line.tail.extend(date);
        line
    }

    fn money(&self, money: &Money) -> PageLine {
        let dated = money.dated();
        let contradiction = self.locale.contradiction(dated).map(str::to_owned);
        let language = self.locale.language;
        let expected = Some(Msg::Expected.say(language).to_owned()).filter(|_| money.expected);
        let what = money
            .what
            .map(|what| money_word(what).say(language).to_owned());
        let amount = std::iter::once(amount(money, language));
        let amount = amount.chain(what).chain(expected);
        let amount = words::list(language, &amount.collect::<Vec<_>>());
        let purposes: Vec<String> = self.texts(&money.purposes).collect();
        let purposes = (!purposes.is_empty()).then(|| {
            let purposes = words::enumeration(language, &purposes);
            words::labelled(Msg::Purposes.say(language), &purposes)
        });
        PageLine {
            is_inferred: !money.inferred.is_empty(),
            ..PageLine::titled(&money.title, self.locale)
        }
        .lead(self.locale.lasting(dated))
        .tail(contradiction.into_iter().chain([amount]))
        .below(purposes)
    }

    /// Says which roles a body has.
    fn roles(&self, body: &Body) -> Option<String> {
        let language = self.locale.language;
        let roles = self.roadmap.document().governance.roles.iter();
        let roles = roles.filter(|role| body.roles.contains(&role.id));
        let roles: Vec<String> = roles.map(|role| side(&role.title, language).text).collect();
        (!roles.is_empty()).then(|| words::enumeration(language, &roles))
    }

    fn source(&self, source: &Source, line: PageLine) -> PageLine {
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
        PageLine { text, ..line }
            .sign(LineSign::Source(source.kind))
            .lead(Some(number))
            .tail([published, kind].into_iter().chain(resting))
    }
}
