//! The saved view that a command line names.
//!
//! In: a name, a plan, the configuration. Out: the view, or the names that there are, told.

use super::arguments::AskOptions;
use super::look;
use super::messages::Message;
use super::settings::Settings;
use super::terminal_lines::refuse;
use crate::document::SavedView;
use crate::facts;
use crate::model::Roadmap;
use crate::state::Asked;

impl AskOptions {
    /// Returns what is asked of rows, without a view.
    pub(super) fn asked(&self) -> Asked {
        Asked {
            view: self.view.clone(),
            question: self.question.clone(),
            group: self.group.clone(),
            color_by: None,
            order: self.sort,
        }
    }
}

/// Finds a view by its name: in the plan, else in the configuration; none where none is asked for. An error is
/// the exit status: that there is none is told.
pub(super) fn find<'a>(
    name: Option<&str>,
    roadmaps: &'a [Roadmap],
    settings: &'a Settings,
) -> Result<Option<&'a SavedView>, u8> {
    let Some(name) = name else {
        return Ok(None);
    };
    let own = roadmaps
        .iter()
        .flat_map(|roadmap| &roadmap.document().views);
    let all = || own.clone().chain(&settings.views);
    if let Some(view) = all().find(|view| view.is_called(name)) {
        return Ok(Some(view));
    }
    let language = look::language(settings);
    let names = all().map(|view| facts::side(&view.name, language).text);
    let names: Vec<String> = names.collect();
    let hint = match names.is_empty() {
        true => Message::SaveViews,
        false => Message::ViewsAre {
            names: names.join(", "),
        },
    };
    let name = name.to_owned();
    refuse(settings, None, &Message::NoView { name }, Some(&hint));
    Err(2)
}
