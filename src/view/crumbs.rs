//! The second line: where the reader is, what is wrong with the file, what is counted.
//!
//! Always holds: the breadcrumb has its room before what is counted; what is wrong is said before
//! anything else.

use super::line_painter::LinePainter;
use super::painter::Painter;
use super::shown::Shown;
use super::theme::Role;
use crate::document::{Count, Counts, ItemKind};
use crate::facts::{self, SortOrder};
use crate::model::{Ix, Roadmap};
use crate::state::{ClickTarget, Place};
use crate::text;
use crate::words::{self, Language, Locale, Msg};

/// Paints the breadcrumb and, where there is room, what is wrong with the file or what is counted.
///
/// A title that had to be cut in its row, with no details to tell it, stands here whole, in place
/// of the breadcrumb.
pub(super) fn crumbs(painter: &mut Painter<'_>, shown: &Shown<'_>, cut: Option<&str>) {
    let language = painter.language;
    let mut line = LinePainter::new(painter, shown.layout.crumbs);
    remarks(&mut line, shown, language);
    if let Some(title) = cut {
        line.start(title, Role::Text);
        return;
    }
    let names = way(shown.roadmap, shown.place, language);
    let taken: usize = names.iter().map(|name| text::width(name) + 3).sum();
    let taken = taken.saturating_sub(3);
    // Where only a part of the rows shows, the line of the filter tells how many they are.
    let is_narrowed = shown.place.narrowing().matches().is_some();
    let counts = (!is_narrowed).then(|| counts(shown.roadmap, language));
    for count in counts.iter().flatten().rev() {
        if line.has_room(taken + text::width(count) + 4) {
            line.end(count, Role::Muted).skip_end(3);
        }
    }
    let last = names.len().saturating_sub(1);
    for (nth, name) in names.iter().enumerate() {
        if nth > 0 {
            let glyph = line.painter.glyphs.crumb();
            line.skip(1).sign(glyph, Role::Muted).skip(1);
        }
        let role = if nth == last { Role::Text } else { Role::Muted };
        line.start(name, role).answer(ClickTarget::Crumb(nth));
    }
}

/// Returns the names of what was entered, outermost first, or of the plan and its page.
fn way(roadmap: &Roadmap, place: &Place, language: Language) -> Vec<String> {
    let way = place.way_in(roadmap).into_iter();
    let mut names: Vec<String> = way
        .map(|ix| match ix {
            Ix::ROOT => facts::short(roadmap.document(), language).text,
            ix => facts::label(roadmap, ix, language).text,
        })
        .collect();
    if let Some(page) = place.page() {
        names.truncate(1);
        names.push(page.title(roadmap, language).to_owned());
    }
    names
}

/// Writes at the end of a line what is wrong with the file, and how the rows are folded and sorted.
fn remarks(line: &mut LinePainter<'_, '_>, shown: &Shown<'_>, language: Language) {
    let place = shown.place;
    let Counts { errors, warnings } = place.findings;
    let unopened = shown.state.map_or(0, |state| state.unopened);
    let alarm = words::alarm(language, errors, warnings, unopened);
    let is_error = errors + unopened > 0;
    let role = if is_error { Role::Error } else { Role::Warning };
    let is_sorted = place.page().is_none() && place.sort_order() != SortOrder::default();
    let by = place.sort_order().words(language);
    let sorted = is_sorted.then(|| words::labelled(Msg::Sorted.say(language), &by));
    let field = place.group_field().filter(|_| place.page().is_none());
    let grouped = field.map(|field| {
        let by = words::grouped_by(language, &field.title(shown.roadmap, language));
        let count = place.groups().map_or(0, |groups| groups.count);
        words::labelled(
            Msg::Grouped.say(language),
            &words::group_of(language, &by, count),
        )
    });
    let levels = place.levels().map(|levels| self::levels(levels, language));
    let chain = place.chain().filter(|_| place.page().is_none());
    let chain = chain.map(|chain| {
        let rows = words::digits(language, chain.count());
        words::labelled(Msg::Chain.say(language), &rows)
    });
    let remarks = [
        (Some(alarm), role),
        (chain, Role::Accent),
        (levels, Role::Accent),
        (grouped, Role::Accent),
        (sorted, Role::Accent),
    ];
    for (words, role) in remarks {
        if let Some(words) = words.filter(|words| !words.is_empty()) {
            line.end(&words, role).skip_end(3);
        }
    }
}

/// Says how many levels are unfolded.
fn levels((shown, all): (u16, u16), language: Language) -> String {
    let number = |levels: u16| words::number(language, f64::from(levels));
    format!(
        "{}: {} {} {}",
        Msg::Levels.say(language),
        number(shown),
        Msg::Of.say(language),
        number(all)
    )
}

/// Says what is declared and named, and when there was last an official word.
fn counts(roadmap: &Roadmap, language: Language) -> Vec<String> {
    let document = roadmap.document();
    let mut parts: Vec<String> = Vec::new();
    for declared in &document.declared {
        let Count::Exactly(count) = declared.count else {
            continue;
        };
        let kinds = declared.kinds();
        if kinds.each().any(|kind| kind == ItemKind::Project) {
            let counted = facts::counted_of(kinds);
            let named = roadmap.node(Ix::ROOT).named_of(kinds);
            parts.push(words::declared(language, counted, count, named));
        }
    }
    if let Some(last) = &document.last_information {
        parts.push(Locale::of(roadmap, language).last_information(last.on));
    }
    parts
}
