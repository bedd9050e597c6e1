//! The first line: what is open, the other roadmaps, today's date, the language.
//!
//! Always holds: the title comes last and is cut first; what is on the right gives way by width.

use super::canvas::{Canvas, Line};
use super::theme::Role;
use crate::facts;
use crate::scene::{Area, Layout};
use crate::state::{Languages, Target, Voice, World};
use crate::text;
use crate::time::{PartialDate, Precision};
use crate::words::{self, Language};

/// Paints the line with the name of the roadmap; `full` is the whole width of the screen.
pub(super) fn header(
    canvas: &mut Canvas<'_>,
    layout: &Layout,
    full: Area,
    world: &World<'_>,
    open: usize,
    voice: Option<Voice>,
    language: Language,
) {
    let bar = canvas.theme.style(Role::Bar);
    canvas.tint(
        Area {
            y: layout.header.y,
            height: layout.header.height,
            ..full
        },
        bar,
    );
    let Some(roadmap) = world.roadmaps.get(open) else {
        return;
    };
    let style = |role| canvas.theme.style(role);
    let (accent, strong, muted) = (style(Role::Accent), style(Role::Strong), style(Role::Muted));
    let mut line = Line::new(layout.header);
    line.start(canvas, "masar", accent).skip(canvas, 2);
    if let Some(voice) = voice {
        let name = match voice.languages {
            Languages::One(language) => words::mark(language).to_owned(),
            Languages::Both => format!(
                "{} {}",
                words::mark(Language::AR),
                words::mark(Language::En)
            ),
        };
        line.end(canvas, &name, muted).skip_end(canvas, 2);
    }
    let room = line.free();
    if room > 50 {
        let day = PartialDate::holding(world.today, Precision::Day);
        let date = words::date(language, roadmap.document().calendar.months, day);
        line.end(canvas, &date, muted).skip_end(canvas, 3);
    }
    if world.roadmaps.len() > 1 && room > 36 {
        tabs(canvas, &mut line, (world, open), room > 70, language);
    }
    let title = facts::side(&roadmap.document().title, language).text;
    line.start(canvas, &title, strong);
}

/// Writes the numbers of the roadmaps at the end of a line, with their names where those have room.
fn tabs(
    canvas: &mut Canvas<'_>,
    line: &mut Line,
    (world, open): (&World<'_>, usize),
    are_named: bool,
    language: Language,
) {
    let (accent, muted) = (
        canvas.theme.style(Role::Accent),
        canvas.theme.style(Role::Muted),
    );
    for (nth, roadmap) in (0..9).zip(world.roadmaps).rev() {
        let style = if usize::from(nth) == open {
            accent
        } else {
            muted
        };
        let number = format!("[{}]", nth + 1);
        let tab = if are_named {
            let document = roadmap.document();
            let name = document.place.as_ref().unwrap_or(&document.title);
            format!(
                "{number} {}",
                text::isolate(&facts::side(name, language).text)
            )
        } else {
            number
        };
        line.end(canvas, &tab, style);
        canvas.answer(line.taken(), Target::Roadmap(nth));
        line.skip_end(canvas, if are_named { 2 } else { 1 });
    }
}
