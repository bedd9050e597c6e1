//! The name of a page, as it is asked for.
//!
//! In: a word of the command line. Out: the page that every plan has under that name, or the word, which
//! may name a page of the plan that is opened. Always holds: help and completions list the names that
//! every plan has.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, Error};

use crate::document::{Hint, nearest};
use crate::facts::Page;
use crate::model::Roadmap;

use super::messages::Message;

/// A page that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PageName {
    /// One that every plan has.
    Of(Page),
    /// One of the plan's own, if it has one of that name.
    Own(String),
}

impl PageName {
    /// Returns the page in a plan.
    ///
    /// # Errors
    /// What is wrong, and what to do about it, where the plan has no such page.
    pub(super) fn find(&self, roadmap: &Roadmap) -> Result<Page, Box<(Message, Message)>> {
        let name = match self {
            Self::Of(page) => return Ok(*page),
            Self::Own(name) => name,
        };
        Page::called(roadmap, name).ok_or_else(|| {
            let names = || Page::ALL.iter().map(|page| page.name());
            let hint = match nearest(name, names()) {
                Some(near) => Message::Meant(Hint::MeantId {
                    id: near.to_owned(),
                }),
                None => Message::OneOf {
                    names: names().collect::<Vec<_>>().join(", "),
                },
            };
            let word = "--page <NAME>".to_owned();
            let value = name.clone();
            Box::new((Message::BadValue { word, value }, hint))
        })
    }
}

/// Reads the name of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct PageNames;

impl TypedValueParser for PageNames {
    type Value = PageName;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<PageName, Error> {
        let name = StringValueParser::new().parse_ref(command, argument, value)?;
        let page = Page::ALL.into_iter().find(|page| page.name() == name);
        Ok(page.map_or(PageName::Own(name), PageName::Of))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let names = Page::ALL.into_iter().map(|page| page.name());
        Some(Box::new(names.map(PossibleValue::new)))
    }
}
