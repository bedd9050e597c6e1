//! A whole page as rows, for paper: every entry, and what is known of those that are no nodes.
//!
//! Always holds: nothing is cut; an entry that has a row of its own in the chart is told in one
//! line here, as on the screen.

use super::{Detail, DetailRow, Section, TextRole, about, brief};
use crate::document::Severity;
use crate::facts::page::{LineSign, Listed, line, list};
use crate::facts::{Book, Page, Subject};
use crate::model::{Appendix, What};
use crate::words::{self, Language, Locale, Msg};

/// Returns a page with everything that its entries say.
pub fn whole(book: Book<'_>, page: Page, language: Language, both: bool) -> Detail {
    if page == Page::Brief {
        return brief(book.roadmap, language, both);
    }
    let locale = Locale::of(book.roadmap, language);
    let mut sections: Vec<(Msg, Vec<DetailRow>)> = Vec::new();
    for listed in list(book, page, None) {
        match listed {
            Listed::Heading(heading) => sections.push((heading, Vec::new())),
            Listed::Remark(words) => {
                let words = DetailRow::new(TextRole::Muted, words.say(language));
                let last = sections.last_mut();
                last.into_iter()
                    .for_each(|(_, rows)| rows.push(words.clone()));
            }
            Listed::Quarter(quarter, words) => {
                let words = locale.of_quarter(quarter, words);
                let row = DetailRow::new(TextRole::Muted, words);
                sections.push((page.heading(book.roadmap.document()), vec![row]));
            }
            // Paper sets its rows itself.
            Listed::Further(..) => {}
            Listed::Entry(entry) => {
                if sections.is_empty() {
                    sections.push((page.heading(book.roadmap.document()), Vec::new()));
                }
                let Some((_, rows)) = sections.last_mut() else {
                    continue;
                };
                // Whatever has no row in the chart is told by its details, which name it first.
                let own = entry.subject.entry().map(|ix| book.roadmap.node(ix).what);
                let is_named = matches!(own, Some(What::Appendix(Appendix::Role, _)));
                let is_change = matches!(entry.subject, Subject::Change(..));
                if is_named || is_change || entry.subject.row(book.roadmap).is_some() {
                    let mut line = line(book, entry, locale);
                    if page == Page::Phases {
                        // Before its name a period would stand at the indent of what falls in it.
                        let period = std::mem::take(&mut line.lead);
                        line.tail
                            .splice(0..0, (!period.is_empty()).then_some(period));
                    }
                    // A page of nothing but our own readings says so over them all.
                    line.says_reading |= page == Page::Inferences;
                    rows.push(row(&line, locale));
                    if !is_named {
                        let level = u8::try_from(line.level).unwrap_or(u8::MAX);
                        rows.extend(line.below.into_iter().map(|said| DetailRow {
                            level: level.saturating_add(1),
                            wording: line.aim,
                            ..DetailRow::new(TextRole::Plain, said)
                        }));
                    }
                }
                let below = below(book, entry.subject, language, both);
                rows.extend((0..).zip(below).map(|(nth, row)| {
                    let level = row.level.saturating_add(u8::from(is_named));
                    // The first row is the entry's own: whatever else is told of it belongs to it.
                    let least = u8::from(nth > 0);
                    DetailRow {
                        level: level.max(least),
                        ..row
                    }
                }));
            }
        }
    }
    let sections = sections.into_iter();
    let sections = sections.map(|(heading, rows)| Section::new(heading, rows));
    Detail {
        title: page.title(book.roadmap, language).to_owned(),
        title_mark: None,
        other_title: None,
        kind: Msg::Pages.say(language).to_owned(),
        path: Vec::new(),
        sections: sections.collect(),
    }
}

fn row(line: &crate::facts::page::PageLine, locale: Locale) -> DetailRow {
    let mut tail = line.tail.clone();
    if line.is_inferred && !line.says_reading {
        tail.push(Msg::Inferred.say(locale.language).to_owned());
    }
    let tail = tail
        .into_iter()
        .reduce(|one, other| words::remarks(locale.language, &one, &other));
    let role = match line.sign {
        LineSign::State(Some(standing)) => match standing.state() {
            Some(state) => TextRole::Status(state),
            None => TextRole::Name,
        },
        LineSign::Milestone(on) => TextRole::Milestone(on),
        LineSign::Finding(Severity::Error | Severity::Warning)
        | LineSign::State(None)
        | LineSign::None
        | LineSign::Source(_)
        | LineSign::Indicator
        | LineSign::Gap => TextRole::Name,
    };
    DetailRow {
        lead: (!line.lead.is_empty()).then(|| line.lead.clone()),
        tail,
        level: u8::try_from(line.level).unwrap_or(u8::MAX),
        wording: line.wording,
        ..DetailRow::new(role, line.text.as_str())
    }
}

/// Returns what is known of an entry that has no row in the chart.
fn below(book: Book<'_>, subject: Subject, language: Language, both: bool) -> Vec<DetailRow> {
    if subject.row(book.roadmap).is_some() {
        return Vec::new();
    }
    let known = about(book, subject, language, both);
    let sections = known.sections.into_iter();
    let told = sections.filter(|section| section.heading != Msg::Sources);
    told.flat_map(|section| section.rows).collect()
}
