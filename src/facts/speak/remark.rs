//! The words beside a fact: what its content says of itself, when it was made known, its remarks,
//! what of it is our own reading.

use super::{Form, Speaker};
use crate::document::{Dated, Link, LinkKind, SmallStr};
use crate::facts::fact::{Fact, Remark};
use crate::facts::fields;
use crate::facts::value;
use crate::words::{self, Gender, Msg};

impl<'a> Speaker<'a> {
    /// Returns everything that is said beside a fact; `own` comes from its content.
    pub(super) fn tail(&self, fact: &Fact<'a>, own: Option<String>) -> Option<String> {
        let told = fact.dated.filter(|_| self.form == Form::Full);
        let told = told.and_then(Dated::told).map(|on| self.locale.on(on));
        let remarks = fact
            .remarks
            .iter()
            .filter_map(|remark| self.remark(remark, fact));
        let inferred = self.inferred(fact.inferred);
        let all = own.into_iter().chain(told).chain(remarks).chain(inferred);
        all.reduce(|one, other| words::remarks(self.language(), &one, &other))
    }

    fn remark(&self, remark: &Remark<'a>, fact: &Fact<'a>) -> Option<String> {
        let language = self.language();
        Some(match remark {
            Remark::Said(message) => self.say(*message).to_owned(),
            Remark::Text(text) => self.inner(text),
            Remark::Texts(texts) => {
                let texts: Vec<String> = texts.iter().map(|text| self.inner(text)).collect();
                words::enumeration(language, &texts)
            }
            Remark::Since(when) => self.locale.since(*when),
            Remark::Until(when) => self.locale.until(*when),
            Remark::LastKnown(log) => {
                let said = self.locale.last_words(log, Gender::Phase).into_iter();
                said.reduce(|one, other| words::remarks(language, &one, &other))?
            }
            Remark::Counts(counts) => {
                let counts = counts.iter();
                let counts =
                    counts.map(|(count, counted)| words::plural(language, *count, *counted));
                words::enumeration(language, &counts.collect::<Vec<_>>())
            }
            Remark::Target(value) => words::target(language, &value::value(value, language)),
            Remark::Share(percent) => words::share(language, *percent),
            Remark::Link(link) => self.link(link)?,
            Remark::Publishers => self.publishers(fact.sources).pop()?,
        })
    }

    /// Says in which way one waits for the other, and for how long; nothing where it simply comes after.
    fn link(&self, link: &Link) -> Option<String> {
        let lag = link.lag.filter(|lag| lag.count != 0);
        let lag = lag.map(|lag| words::lag(self.language(), lag));
        let kind = match link.link {
            LinkKind::FinishToStart if lag.is_none() => return None,
            LinkKind::FinishToStart => Msg::FinishToStart,
            LinkKind::StartToStart => Msg::StartToStart,
            LinkKind::FinishToFinish => Msg::FinishToFinish,
            LinkKind::StartToFinish => Msg::StartToFinish,
        };
        let kind = self.say(kind).to_owned();
        Some(match lag {
            Some(lag) => words::list(self.language(), &[kind, lag]),
            None => kind,
        })
    }

    /// Says what of a fact is our own reading.
    fn inferred(&self, names: &[SmallStr]) -> Option<String> {
        match names {
            // The row is the statement: there is no field to name.
            [text] if text == "text" => Some(self.say(Msg::Inferred).to_owned()),
            names => fields::inferred(self.language(), names, None),
        }
    }
}
