//! The first two lines: what is open, where the reader is in it, what is counted, today's date.

use super::canvas::{Canvas, Line};
use super::theme::Role;
use crate::document::{Count, ItemKind};
use crate::model::{Ix, Roadmap};
use crate::scene::{self, Area, Layout, Sorting};
use crate::state::{Findings, Languages, Place, Target, Voice, World};
use crate::text;
use crate::time::{PartialDate, Precision};
use crate::words::{self, Language, Msg};

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
    let are_named = room > 70;
    if world.roadmaps.len() > 1 && room > 36 {
        for (nth, other) in (0..9).zip(world.roadmaps).rev() {
            let style = if usize::from(nth) == open {
                accent
            } else {
                muted
            };
            let name = other
                .document()
                .place
                .as_ref()
                .unwrap_or(&other.document().title);
            let name = text::isolate(&scene::side(name, language).text);
            let number = format!("[{}]", nth + 1);
            let tab = if are_named {
                format!("{number} {name}")
            } else {
                number
            };
            line.end(canvas, &tab, style);
            canvas.answer(line.taken(), Target::Roadmap(nth));
            line.skip_end(canvas, if are_named { 2 } else { 1 });
        }
    }
    let title = scene::side(&roadmap.document().title, language).text;
    line.start(canvas, &title, strong);
}

/// Paints the breadcrumb and, where there is room, what is wrong with the file or what is counted.
///
/// A title that had to be cut in its row, with no details to tell it, stands here whole, in place
/// of the breadcrumb.
pub(super) fn crumbs(
    canvas: &mut Canvas<'_>,
    area: Area,
    roadmap: &Roadmap,
    place: &Place,
    unopened: u32,
    cut: Option<&str>,
    language: Language,
) {
    if area.is_empty() {
        return;
    }
    let style = |role| canvas.theme.style(role);
    let (muted, text) = (style(Role::Muted), style(Role::Text));
    let accent = style(Role::Accent);
    let mut names: Vec<String> = place
        .way_in(roadmap)
        .into_iter()
        .map(|ix| match ix {
            Ix::ROOT => scene::short(roadmap.document(), language).text,
            ix => scene::label(roadmap, ix, language).text,
        })
        .collect();
    if let Some(page) = place.page() {
        names.truncate(1);
        names.push(page.title().say(language).to_owned());
    }
    let taken: usize = names.iter().map(|name| text::width(name) + 3).sum();
    let mut line = Line::new(area);
    let Findings { errors, warnings } = place.findings;
    let alarm = words::alarm(language, errors, warnings, unopened);
    let alarm_style = style(if errors + unopened > 0 {
        Role::Error
    } else {
        Role::Warning
    });
    if !alarm.is_empty() {
        line.end(canvas, &alarm, alarm_style).skip_end(canvas, 3);
    }
    if let Some((shown, all)) = place.levels() {
        let number = |levels: u16| words::number(language, f64::from(levels));
        let told = format!(
            "{}: {} {} {}",
            Msg::Levels.say(language),
            number(shown),
            Msg::Of.say(language),
            number(all)
        );
        line.end(canvas, &told, accent).skip_end(canvas, 3);
    }
    let sorted = match place.sorting() {
        Sorting::File => None,
        Sorting::Title => Some(Msg::SortedByTitle),
        Sorting::Start => Some(Msg::SortedByStart),
    };
    if let Some(by) = sorted.filter(|_| place.page().is_none()) {
        let told = words::labelled(Msg::Sorted.say(language), by.say(language));
        line.end(canvas, &told, accent).skip_end(canvas, 3);
    }
    if let Some(title) = cut {
        line.start(canvas, title, text);
        return;
    }
    for count in counts(roadmap, language).iter().rev() {
        if usize::from(line.free()) > taken + text::width(count) + 3 {
            line.end(canvas, count, muted).skip_end(canvas, 3);
        }
    }
    let last = names.len().saturating_sub(1);
    for (nth, name) in names.iter().enumerate() {
        if nth > 0 {
            let glyph = canvas.glyphs.crumb();
            line.skip(canvas, 1)
                .sign(canvas, glyph, muted)
                .skip(canvas, 1);
        }
        line.start(canvas, name, if nth == last { text } else { muted });
        canvas.answer(line.taken(), Target::Crumb(nth));
    }
}

/// Says what is declared and named, and when there was last an official word.
fn counts(roadmap: &Roadmap, language: Language) -> Vec<String> {
    let document = roadmap.document();
    let named = |kind| u64::from(roadmap.node(Ix::ROOT).named(kind));
    let mut parts: Vec<String> = Vec::new();
    for declared in &document.declared {
        let Count::Exactly(count) = declared.count else {
            continue;
        };
        if declared.kind == ItemKind::Project {
            parts.push(words::declared_projects(
                language,
                u64::from(count),
                named(declared.kind),
            ));
        }
    }
    if let Some(last) = &document.last_information {
        let date = words::when(language, document.calendar.months, last.on.when());
        parts.push(format!(
            "{}: {}",
            Msg::LastInformation.say(language),
            text::isolate(&date)
        ));
    }
    parts
}
