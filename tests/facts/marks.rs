//! What a page and the brief mark: our translations, places that are our own, states never known.

use crate::dates::seen;
use masar::facts::detail::{Wording, about, brief, summary, whole};
use masar::facts::page::{Listed, line, list, says_ours};
use masar::facts::{Book, Page};
use masar::model::{Appendix, Roadmap};
use masar::words::{Language, Locale, Msg};

use crate::plans::{OMAN, SYRIA, plan, section};

fn book(roadmap: &Roadmap) -> Book<'_> {
    Book {
        roadmap,
        notes: &[],
        today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

/// Returns the lines of a page by their texts, what stands at their ends, and whether they are marked.
fn lines(roadmap: &Roadmap, page: Page, language: Language) -> Vec<(String, bool)> {
    let listed = list(book(roadmap), page, None).into_iter();
    let entries = listed.filter_map(|listed| match listed {
        Listed::Entry(entry) => Some(entry),
        Listed::Heading(_) | Listed::Further(..) | Listed::Remark(_) | Listed::Quarter(..) => None,
    });
    let locale = Locale::of(roadmap, language);
    let lines = entries.map(|entry| line(book(roadmap), entry, locale));
    lines
        .map(|line| (seen(&line.words()), line.is_inferred))
        .collect()
}

#[test]
fn titles_that_are_our_translation_say_so_on_every_page() {
    let syria = plan(SYRIA);
    // All of them: at the heading.
    let listed = list(book(&syria), Page::Pillars, None);
    let all = listed.get(1..).unwrap_or_default();
    assert!(says_ours(book(&syria), all, Language::En));
    assert!(!says_ours(book(&syria), all, Language::AR));
    let printed = whole(book(&syria), Page::Pillars, Language::En, false);
    assert!(printed.sections.iter().all(|section| section.is_ours));
    // Some of them: on their own lines, which say so in a print, too.
    for page in [Page::Milestones, Page::Phases] {
        let listed = list(book(&syria), page, None);
        assert!(
            matches!(listed.first(), Some(Listed::Heading(_))),
            "{page:?}"
        );
        let all = listed.get(1..).unwrap_or_default();
        let is_at_heading = says_ours(book(&syria), all, Language::En);
        let printed = whole(book(&syria), page, Language::En, false);
        let section = printed.sections.first().unwrap();
        assert_eq!(section.is_ours, is_at_heading, "{page:?}");
        let ours = section
            .rows
            .iter()
            .filter(|row| row.wording == Wording::Ours);
        let said = ours.filter_map(|row| row.said_after(is_at_heading, Language::En));
        let said: Vec<String> = said.collect();
        let marked = said.iter().filter(|said| said.contains("our translation"));
        assert_eq!(
            marked.count(),
            if is_at_heading { 0 } else { said.len() },
            "{page:?}"
        );
        assert!(is_at_heading || said.len() > 4, "{page:?}");
    }
}

#[test]
fn the_main_lines_of_a_plan_are_called_what_it_calls_them() {
    let (syria, oman) = (plan(SYRIA), plan(OMAN));
    let headings = |roadmap: &Roadmap| {
        let pages = [Language::En, Language::AR];
        let title = Page::Pillars.heading(roadmap.document());
        let listed = list(book(roadmap), Page::Pillars, None);
        let Some(Listed::Heading(heading)) = listed.first().copied() else {
            panic!("no heading");
        };
        pages.map(|language| (title.say(language), heading.say(language)))
    };
    let axes = "\u{627}\u{644}\u{645}\u{62d}\u{627}\u{648}\u{631}";
    let tracks = "\u{627}\u{644}\u{645}\u{633}\u{627}\u{631}\u{627}\u{62a}";
    let pillars = " \u{648}\u{627}\u{644}\u{645}\u{631}\u{62a}\u{643}\u{632}\u{627}\u{62a}";
    let [en, ar] = headings(&syria);
    assert_eq!(en, ("Axes, pillars", "Axes"));
    assert_eq!(ar, (&*format!("{axes}{pillars}"), axes));
    let [en, ar] = headings(&oman);
    assert_eq!(en, ("Tracks, pillars", "Tracks"));
    assert_eq!(ar, (&*format!("{tracks}{pillars}"), tracks));
    let told = brief(&oman, Language::En, false);
    assert!(
        told.sections
            .iter()
            .any(|section| section.heading == Msg::Tracks)
    );
}

#[test]
fn a_place_that_is_our_own_is_marked_where_it_is_counted() {
    let syria = plan(SYRIA);
    let told = lines(&syria, Page::Pillars, Language::En);
    let marked = |start: &str| {
        let mut told = told.iter();
        told.find(|(line, _)| line.starts_with(start))
            .unwrap()
            .clone()
    };
    assert!(marked("Enabling environment").1);
    assert_eq!(
        marked("Not assigned").0,
        "Not assigned in the sources 5 programmes 11 projects"
    );
    let told = section(&brief(&syria, Language::En, false), Msg::Axes);
    let line = told.lines().find(|line| line.contains("Enabling")).unwrap();
    assert!(line.contains("inferred"), "{told}");
    let line = told
        .lines()
        .find(|line| line.contains("Not assigned"))
        .unwrap();
    assert!(!line.contains("inferred"), "{told}");
}

#[test]
fn what_was_never_known_has_no_date_since_which_it_is_not() {
    let syria = plan(SYRIA);
    let told = lines(&syria, Page::Phases, Language::En);
    for title in [
        "Electronic travel ticket",
        "E-invoicing",
        "Import-licence automation",
    ] {
        let (line, _) = told
            .iter()
            .find(|(line, _)| line.starts_with(title))
            .unwrap();
        assert!(line.contains("state not known"), "{line}");
        assert!(!line.contains("since"), "{line}");
    }
}

#[test]
fn notes_among_the_gaps_name_their_sources() {
    let syria = plan(SYRIA);
    let notes = &syria.document().notes;
    let told = lines(&syria, Page::Gaps, Language::En);
    let last: Vec<&String> = told
        .iter()
        .rev()
        .take(notes.len())
        .map(|(line, _)| line)
        .collect();
    for (note, line) in notes.iter().rev().zip(last) {
        assert_eq!(!note.sources.is_empty(), line.ends_with(']'), "{line}");
    }
}

#[test]
fn money_is_copied_with_its_amount() {
    let syria = plan(SYRIA);
    let sum = syria.appendix(Appendix::Money).next().unwrap();
    let detail = about(book(&syria), sum.into(), Language::En, false);
    let text = summary(&detail, Language::En, false);
    for part in ["SYP 2 billion", "old", "2022"] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn the_latest_figure_is_the_latest_by_its_date() {
    let text = "(format: 1, id: \"p\", kind: plan, language: en, title: (en: \"P\"), \
        indicators: [(id: \"i\", title: (en: \"Users\"), points: [\
        (at: \"2024\", value: number(80)), (at: \"2022\", value: number(53))])])";
    let roadmap = plan(text);
    let told = lines(&roadmap, Page::Indicators, Language::En);
    assert!(
        told.iter().any(|(line, _)| line.contains("80 2024")),
        "{told:?}"
    );
    let told = section(&brief(&roadmap, Language::En, false), Msg::Indicators);
    assert!(told.contains("80") && !told.contains("53"), "{told}");
}
