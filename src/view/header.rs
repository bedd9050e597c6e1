//! The first line: what is open, the other roadmaps, today's date, the language.
//!
//! Always holds: the title comes last and is cut first; what is on the right gives way by width.

use super::line_painter::LinePainter;
use super::painter::Painter;
use super::shown::Shown;
use super::theme::Role;
use crate::facts;
use crate::state::{ClickTarget, OneOrBoth};
use crate::text;
use crate::time::{PartialDate, Precision};
use crate::words::{self, Language, Locale, Msg};

/// Paints the line with the name of the roadmap over the whole width of the screen.
pub(super) fn header(painter: &mut Painter<'_>, shown: &Shown<'_>) {
    let area = shown.layout.header;
    let language = painter.language;
    painter.tint(painter.across(area), Role::Bar);
    let mut line = LinePainter::new(painter, area);
    line.start("masar", Role::Accent).skip(2);
    if let Some(state) = shown.state {
        let name = match state.languages.choice {
            OneOrBoth::One(language) => words::mark(language).to_owned(),
            OneOrBoth::Both => [Language::AR, Language::En].map(words::mark).join(" "),
        };
        line.end(&name, Role::Muted).skip_end(2);
    }
    let room = line.free();
    let document = shown.roadmap.document();
    if room > 50 {
        let day = PartialDate::holding(shown.world.today, Precision::Day);
        let date = Locale::of(shown.roadmap, language).partial_date(day);
        line.end(&date, Role::Muted).skip_end(3);
    }
    if shown.world.roadmaps.len() > 1 && room > 36 {
        tabs(&mut line, shown, room > 70, language);
    }
    let title = facts::side(&document.title, language).text;
    line.start(&title, Role::Strong);
    if facts::is_all_foreign(shown.roadmap, language) {
        let only = match language {
            Language::En => Msg::ArabicOnly,
            Language::Ar(_) => Msg::EnglishOnly,
        };
        let words = only.say(language);
        // Whole or not at all.
        if line.has_room(text::width(words) + 3) {
            line.skip(2).start(words, Role::Muted);
        }
    }
}

/// Writes the numbers of the roadmaps at the end of a line, with their names where those have room.
fn tabs(line: &mut LinePainter<'_, '_>, shown: &Shown<'_>, are_named: bool, language: Language) {
    for (nth, roadmap) in (0..9).zip(shown.world.roadmaps).rev() {
        let is_open = usize::from(nth) == shown.open;
        let role = if is_open { Role::Accent } else { Role::Muted };
        let mut tab = format!("[{}]", nth + 1);
        if are_named {
            let document = roadmap.document();
            let name = document.place.as_ref().unwrap_or(&document.title);
            tab.push(' ');
            tab.push_str(&text::isolate(&facts::side(name, language).text));
        }
        line.end(&tab, role).answer(ClickTarget::Roadmap(nth));
        line.skip_end(if are_named { 2 } else { 1 });
    }
}
