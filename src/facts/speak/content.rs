//! The words for what a fact says.

use super::Speaker;
use crate::document::{Body, Entry, ItemState, On, Quote, Status, Text};
use crate::facts::content::{Absence, Content, HowMany, Measure, Name, Own, Quantity};
use crate::facts::fact::Fact;
use crate::facts::role::TextRole;
use crate::facts::row::{DetailRow, Wording};
use crate::facts::value::{self, amount, money_word};
use crate::facts::{
    DifferenceWords, Picked, address, changed_name, fields, health_word, kind, name, pick,
    state_word,
};
use crate::model::{At, ChangedEntry, Difference, Ix};
use crate::text;
use crate::words::{self, Gender, Locale, Msg, Tally};

/// What a fact says, in words.
pub(super) struct Spoken {
    pub(super) text: String,
    pub(super) wording: Wording,
    /// What is said of it beside the remarks of the fact.
    pub(super) remark: Option<String>,
    /// Whether its date stands in the text.
    pub(super) has_date: bool,
    /// The same in the other language, or a translation.
    pub(super) second: Option<DetailRow>,
}

impl Spoken {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            wording: Wording::Program,
            remark: None,
            has_date: false,
            second: None,
        }
    }

    /// Tells a side of a text as it is.
    fn picked(side: Picked<'_>) -> Self {
        Self {
            wording: Wording::of(side),
            ..Self::new(side.shown())
        }
    }
}

impl<'a> Speaker<'a> {
    pub(super) fn content(&self, fact: &Fact<'a>) -> Spoken {
        let language = self.language();
        match fact.content {
            Content::Date => Spoken {
                has_date: true,
                ..Spoken::new(fact.dated.map_or_else(String::new, |dated| {
                    if fact.label.is_some() {
                        self.locale.date(dated)
                    } else {
                        self.locale.event(dated)
                    }
                }))
            },
            Content::Text(text) => self.text(text, |_| pick(text, language).shown()),
            Content::Word(word) if fact.role == TextRole::Address => {
                Spoken::new(address::ascii(word))
            }
            Content::Word(word) => Spoken::new(word),
            Content::Sentence(message, None) => Spoken::new(self.say(message)),
            Content::Sentence(message, Some(text)) => {
                self.text(text, |text| words::labelled(self.say(message), text))
            }
            Content::Quote(quote) => self.quote(quote),
            Content::Value(measure) => self.measure(measure),
            Content::Money(money) => {
                let amount = amount(money, language);
                self.text(&money.title, |title| words::labelled(title, &amount))
            }
            Content::Field(field) => self.text(&field.value, str::to_owned),
            Content::Sum(sum) => {
                let amount = amount(&sum.money, language);
                let what = sum.money.what.map(|what| self.say(money_word(what)));
                let text = match what {
                    Some(what) => words::labelled(what, &amount),
                    None => amount,
                };
                Spoken {
                    remark: Some(words::sum_of(language, sum.count)),
                    ..Spoken::new(text)
                }
            }
            Content::State(entry, gender) => self.state(entry, gender),
            Content::Health(entry, gender) => {
                let word = self.say(health_word(entry.is, gender));
                self.published(entry.words.as_deref(), word, false)
            }
            Content::Slip(slip) => Spoken::new(self.locale.slip(slip)),
            Content::Difference(change, difference) => self.difference(change, difference),
            Content::Entry(id) => self.entry(id),
            Content::Node(ix) => self.node(ix),
            Content::Count(count) => Spoken::new(self.count(count)),
            Content::Source(source) => self.source(source),
            Content::Absent(Absence::Of(what)) => Spoken::new(self.say(what)),
            Content::Absent(Absence::After(when)) => {
                Spoken::new(self.locale.no_official_information_after(when))
            }
            Content::Own(own) => Spoken::new(self.own(own)),
        }
    }

    /// Tells a text of the file, or what is composed of it.
    fn text(&self, text: &Text, write: impl FnOnce(&str) -> String) -> Spoken {
        Spoken {
            wording: Wording::of(pick(text, self.language())),
            second: self.second(text),
            ..Spoken::new(write(&self.inner(text)))
        }
    }

    /// Tells the source's own words first, then our translation for whoever needs it: the words are
    /// never hidden behind it, and it is marked as one.
    fn quote(&self, quote: &Quote) -> Spoken {
        let language = self.language();
        let original = match quote.text.translated {
            Some(language) => pick(&quote.text, language.other()),
            None => pick(&quote.text, language),
        };
        let translation = Some(pick(&quote.text, language));
        let translation = translation.filter(|_| !original.language.is(language));
        let second = translation
            .filter(|side| !side.fallback)
            .map(|side| DetailRow {
                wording: Wording::of(side),
                ..DetailRow::new(TextRole::Quote, side.quoted())
            });
        Spoken {
            second,
            ..Spoken::new(original.quoted())
        }
    }

    fn measure(&self, measure: Measure<'_>) -> Spoken {
        let language = self.language();
        let figure = |language| match measure.figure {
            Quantity::Value(value) => value::value(value, language),
            Quantity::Percent(percent) => words::percent(language, percent),
            Quantity::None => {
                let locale = Locale {
                    language,
                    ..self.locale
                };
                locale.say(Msg::NoFigures).to_owned()
            }
        };
        let mut said = figure(language);
        // The published percentage stands as published, even beside a figure that gives another.
        if let Some(percent) = measure.percent {
            said = words::aside(&said, &words::percent(language, percent));
        }
        if measure.about {
            said = words::about(language, &said);
        }
        let composed = match measure.name {
            Name::Title(title) => return self.text(title, |title| words::labelled(title, &said)),
            Name::Baseline => words::labelled(self.say(Msg::Baseline), &said),
            Name::Target => words::target(language, &said),
            Name::None => said,
        };
        // A figure that has no words of the file is the same in both languages.
        let has_words = match measure.figure {
            Quantity::Value(value) => value::has_words(value),
            Quantity::Percent(_) | Quantity::None => false,
        };
        let second = self.both && has_words;
        Spoken {
            second: second.then(|| DetailRow::new(TextRole::Muted, figure(language.other()))),
            ..Spoken::new(composed)
        }
    }

    /// Tells an entry of a status log: an announcement, and what is not known, in a sentence; else
    /// the published words after the date, then the state, where they or the date do not say it.
    fn state(&self, entry: &Status, gender: Gender) -> Spoken {
        let published = entry.words.as_deref();
        let published = published.filter(|words| !pick(words, self.language()).text.is_empty());
        if let Some(sentence) = self.sentence(entry, gender) {
            let is_own =
                entry.state == ItemState::Unknown && matches!(entry.on, Some(On::Inferred(_)));
            let said = match published {
                Some(published) => {
                    self.text(published, |published| words::labelled(&sentence, published))
                }
                None => Spoken::new(sentence),
            };
            return Spoken {
                has_date: true,
                remark: is_own.then(|| self.say(Msg::Inferred).to_owned()),
                ..said
            };
        }
        let state = self.say(state_word(entry.state, gender));
        let is_planned =
            entry.state == ItemState::Planned && matches!(entry.on, Some(On::Planned(_)));
        self.published(published, state, is_planned)
    }

    /// Tells the published words and after them what they amount to, unless that `is_said` already;
    /// only this where there are no words.
    fn published(&self, words: Option<&Text>, amounts_to: &str, is_said: bool) -> Spoken {
        let picked = words.map(|words| (words, pick(words, self.language())));
        let Some((words, picked)) = picked.filter(|(_, picked)| !picked.text.is_empty()) else {
            return Spoken::new(amounts_to);
        };
        let words_of_file = picked.text.to_lowercase();
        let is_said = is_said
            || words_of_file.starts_with(amounts_to)
            || words_of_file.ends_with(&format!(" {amounts_to}"));
        Spoken {
            remark: (!is_said).then(|| amounts_to.to_owned()),
            ..self.text(words, |_| picked.shown())
        }
    }

    /// Returns the sentence that an entry is told in: of an announcement, and of what is not known.
    fn sentence(&self, entry: &Status, gender: Gender) -> Option<String> {
        let when = entry.on.map(On::when);
        let is_reported = matches!(entry.on, Some(On::Reported(_)));
        if entry.state == ItemState::Done && is_reported {
            // An announcement says nothing of the day of completion.
            return Some(self.locale.announced_complete(gender, when));
        }
        (entry.state == ItemState::Unknown).then(|| match entry.words {
            None => self.locale.no_information_after(when),
            Some(_) => self.locale.unknown_since(when),
        })
    }

    /// Names whatever an id names; one that names nothing stands as it is.
    fn entry(&self, id: &str) -> Spoken {
        let found = self.roadmap.find_at(id);
        if let Some(Entry::Body(body)) = found.and_then(|at| self.roadmap.entry(at.ix)) {
            return self.body(body);
        }
        let title = |at: At| match self.roadmap.milestone(at) {
            Some(milestone) => Some(&milestone.title),
            None => self.roadmap.title(at.ix),
        };
        match found.and_then(title) {
            Some(title) => Spoken::picked(pick(title, self.language())),
            None => Spoken::new(text::ltr(id)),
        }
    }

    /// Names a body, and how it was called before: what is said may be older than its name of today.
    fn body(&self, body: &Body) -> Spoken {
        let language = self.language();
        let former = body.former.iter().map(|former| {
            let until = former.until.map(|until| self.locale.until(until));
            words::formerly(language, until.as_deref(), &self.inner(&former.title))
        });
        let former = former.reduce(|one, other| words::remarks(language, &one, &other));
        let Some(former) = former else {
            return Spoken::picked(pick(&body.title, language));
        };
        let formers = body.former.iter().map(|former| &former.title);
        let titles = std::iter::once(&body.title).chain(formers);
        let mut picked = titles.map(|title| pick(title, language));
        let marked = picked.find(|side| side.translated || side.fallback);
        let text = words::aside(&self.inner(&body.title), &former);
        Spoken {
            wording: marked.map_or(Wording::Program, Wording::of),
            ..Spoken::new(text)
        }
    }

    /// Says a difference, and of which milestone where it is not that of the entry itself.
    fn difference(&self, change: &ChangedEntry, difference: &Difference) -> Spoken {
        let language = self.language();
        let Some(against) = self.roadmap.against() else {
            return Spoken::new("");
        };
        let said = DifferenceWords::new(against, change, difference, language).line(language);
        let is_part = change.after.is_some_and(|at| at.part.is_some());
        Spoken::new(match is_part {
            true => words::labelled(&changed_name(against, change, language), &said),
            false => said,
        })
    }

    fn node(&self, ix: Ix) -> Spoken {
        if ix == Ix::ROOT {
            return Spoken::new(self.say(Msg::WholePlan));
        }
        let title = self.roadmap.title(ix);
        let wording = title.map(|title| Wording::of(pick(title, self.language())));
        Spoken {
            wording: wording.unwrap_or(Wording::Program),
            ..Spoken::new(name(self.roadmap, ix, self.language()))
        }
    }

    fn count(&self, count: HowMany<'_>) -> String {
        let language = self.language();
        match count {
            HowMany::Declared(declared, named) => words::tally(
                language,
                Tally {
                    declared: declared.count.exactly(),
                    named,
                },
            ),
            HowMany::Many(count, counted) => words::plural(language, count, counted),
            HowMany::More(count, counted) => words::more(language, count, counted),
            HowMany::Unnamed(count, counted) => self.locale.unnamed(count, counted),
            HowMany::Open(what, count) => {
                let items = words::plural(language, count, words::Counted::Item);
                words::labelled(self.say(what), &items)
            }
            HowMany::Standings => {
                let standings = self.roadmap.lists().standings.iter();
                let standings = standings.map(|(standing, count)| {
                    words::count_of(language, &self.locale.standing(*standing), *count)
                });
                words::list(language, &standings.collect::<Vec<_>>())
            }
        }
    }

    fn own(&self, own: Own<'_>) -> String {
        match own {
            Own::Id => self.roadmap.id(self.ix).into_owned(),
            Own::Kind => kind(self.roadmap, self.ix, self.language()),
            Own::Reading("placement") => self.say(Msg::PlacementInferred).to_owned(),
            Own::Reading(name) => {
                let field = fields::field(self.language(), name);
                match self.locale.is_own {
                    true => words::own_reading(self.language(), &field),
                    false => words::not_a_source(self.language(), &field),
                }
            }
        }
    }
}
