//! Doing what is asked of a plan at once.
//!
//! In: names, which may mean nothing in a plan. Out: the rows of a place. Always holds: what is not asked
//! stays as it is. Deliberately not here: typing a question (`filtering`), and where names come from.

use std::sync::Arc;

use chrono::NaiveDate;

use super::moving::Chart;
use super::{Asked, Place, State, World};
use crate::facts::GroupField;
use crate::filter::{Filter, Matches};
use crate::model::Roadmap;
use crate::search::Index;
use crate::words::{Language, Msg};

impl State {
    /// Asks the same of every plan that is open, and tells the reader where that means nothing in the one
    /// that shows.
    pub fn ask(&mut self, asked: &Asked, world: &World<'_>) {
        let language = self.language(world);
        let columns = self
            .frame
            .map_or(80, |(layout, _)| layout.chart.width.max(1));
        for (which, (place, roadmap)) in self.places.iter_mut().zip(world.roadmaps).enumerate() {
            let view = asked
                .view
                .as_deref()
                .and_then(|name| world.view(which, name));
            let chart = Chart {
                roadmap,
                today: world.today,
                columns,
            };
            let is_done = match view {
                Some(view) => place.look_by(chart, view, asked, language),
                None => place.take(roadmap, asked, language) && asked.view.is_none(),
            };
            place.given = view.map_or_else(|| asked.clone(), |view| asked.over(view));
            if !is_done && which == self.current {
                self.notice = Some(Msg::NoSuchValue);
            }
        }
    }
}

impl Place {
    /// Does what is asked, the question as soon as it can be; says whether the plan has such a field.
    pub(super) fn take(&mut self, roadmap: &Roadmap, asked: &Asked, language: Language) -> bool {
        if let Some(order) = asked.order {
            self.sort(roadmap, order, language);
        }
        let mut is_known = true;
        if let Some(name) = &asked.group {
            let field = GroupField::named(name, roadmap);
            is_known = field.is_some() || name.is_empty();
            self.group(roadmap, field, language);
        }
        if let Some(name) = &asked.color_by {
            let field = GroupField::named(name, roadmap);
            is_known &= field.is_some() || name.is_empty();
            self.color(roadmap, field, language);
        }
        if let Some(question) = &asked.question {
            self.widen(roadmap);
            if !question.is_empty() {
                self.narrowing.line.clone_from(question);
                self.narrowing.await_matches();
            }
        }
        is_known
    }

    /// Shows only what answers a question on a day, whose line is that.
    pub fn ask(&mut self, roadmap: &Roadmap, line: &str, filter: &Filter, today: NaiveDate) {
        let index = filter.has_words().then(|| Arc::new(Index::new(roadmap)));
        let matches = Matches::new(filter, roadmap, index.as_ref());
        line.clone_into(&mut self.narrowing.line);
        self.narrowing.day = Some(today);
        self.narrow(roadmap, Arc::new(matches));
    }
}
