//! Everything that is known of an entry of a page that has no row in the chart.
//!
//! Always holds: the same rows as on the page of the roadmap, and the sources of this entry only.

use super::page::Page;
use super::{Detail, Role, Row, Section, basis, context, detail, governance};
use crate::document::{self, Entry, Governance, Source};
use crate::facts;
use crate::facts::page::Noted;
use crate::facts::{Book, Subject};
use crate::model::{Appendix, Ix};
use crate::text;
use crate::words::{Language, Msg};

/// Returns what is known of what an entry of a page is about; with `both`, texts of the file stand
/// in both languages.
#[must_use]
pub fn about(book: Book<'_>, subject: Subject, language: Language, both: bool) -> Detail {
    let whole = |ix| detail(book.roadmap, ix, language, both);
    match subject {
        Subject::Entry(at) => whole(at.ix),
        // The brief is of the plan as a whole.
        Subject::Topic(_) => whole(Ix::ROOT),
        Subject::Finding(nth) => match book.notes.get(nth) {
            Some(note) => finding(note, language),
            None => whole(Ix::ROOT),
        },
    }
}

/// Returns what an entry without a row is, in a word.
pub(super) fn heading(kind: Appendix) -> Msg {
    match kind {
        Appendix::Money => Msg::Money,
        Appendix::Claim => Msg::Governance,
        Appendix::Role => Msg::Roles,
        Appendix::Body => Msg::Body,
        Appendix::FollowUp => Msg::FollowUp,
        Appendix::Source => Msg::Source,
        Appendix::Condition => Msg::Conditions,
        Appendix::Effect => Msg::Effects,
        Appendix::Alignment => Msg::Alignment,
        Appendix::Figure => Msg::Figures,
        Appendix::Rival => Msg::SourcesDiffer,
    }
}

/// Writes the page of an entry without a row: what stands on the page of the roadmap, and the
/// sources of this entry only.
pub(super) fn appendix(mut page: Page<'_>, ix: Ix, kind: Appendix, nth: usize) -> Detail {
    let roadmap = page.roadmap;
    let rules = &page.document().governance;
    match roadmap.entry(ix) {
        Some(Entry::Money(sum)) => context::sum(&mut page, sum),
        Some(Entry::Claim(claim)) => basis::claims(&mut page, std::slice::from_ref(claim), 0),
        Some(Entry::Role(part)) => role(&mut page, part, rules),
        Some(Entry::Body(body)) => governance::body(&mut page, body, rules),
        Some(Entry::FollowUp(entry)) => context::followed(&mut page, entry),
        Some(Entry::Condition(condition)) => context::condition(&mut page, condition),
        Some(Entry::Source(entry)) => source(&mut page, entry, nth),
        Some(Entry::Figure(figure)) => basis::figure(&mut page, figure),
        Some(Entry::Rival(rival)) => basis::rival(&mut page, rival),
        _ => {}
    }
    page.close(match kind {
        Appendix::Role => Msg::Bodies,
        Appendix::Body => Msg::About,
        Appendix::Source => Msg::RestsOnIt,
        kind => heading(kind),
    });
    // A source is told with all that is said of it already.
    if kind != Appendix::Source {
        basis::sources(&mut page);
    }
    page.finish_as(roadmap.title(ix), heading(kind))
}

/// Writes a part that the plan hands out: what it comprises, and who has it.
fn role(page: &mut Page<'_>, role: &document::Role, rules: &Governance) {
    page.cite(&role.sources);
    let holders: Vec<_> = rules
        .bodies
        .iter()
        .filter(|body| body.roles.contains(&role.id))
        .collect();
    // Where nothing is said of it but its name, the name is all there is.
    let name = Some(&role.title).filter(|_| holders.is_empty());
    if let Some(aim) = role.aim.as_ref().or(name) {
        page.text(aim, Row::new(Role::Plain));
    }
    page.close(Msg::Aim);
    for body in holders {
        page.text(&body.title, Row::new(Role::Plain));
    }
}

/// Writes a source and names what rests on it.
fn source(page: &mut Page<'_>, source: &Source, nth: usize) {
    /// More than a reader takes in; the list of the page has them all.
    const NAMED: usize = 60;
    basis::source(page, source, nth + 1);
    page.close(Msg::Source);
    let (roadmap, language) = (page.roadmap, page.language);
    for ix in roadmap.resting_on(nth).iter().take(NAMED) {
        let text = match *ix {
            Ix::ROOT => page.say(Msg::WholePlan),
            ix => facts::name(roadmap, ix, language),
        };
        page.add(Row::new(Role::Plain).text(text));
    }
}

/// Shows a finding: in English as it is printed, in Arabic by its parts, since a print is made for
/// a line that runs from left to right.
fn finding(note: &Noted, language: Language) -> Detail {
    let said = note.code.say(language, &note.message);
    let rows = match language {
        Language::En => printed(&note.printed),
        Language::Ar(_) => parts(note, language),
    };
    let heading = Msg::Findings;
    let message = Row::new(Role::Plain).text(said.as_str());
    Detail {
        title: said,
        title_mark: None,
        other_title: None,
        kind: heading.say(language).to_owned(),
        path: Vec::new(),
        sections: vec![Section::new(
            heading,
            if rows.is_empty() { vec![message] } else { rows },
        )],
    }
}

fn printed(lines: &[String]) -> Vec<Row> {
    let lines = lines.iter().filter(|line| !line.trim().is_empty());
    let rows = lines.map(|line| Row::new(Role::Printed).text(line.as_str()));
    rows.collect()
}

fn parts(note: &Noted, language: Language) -> Vec<Row> {
    let said = note.code.say(language, &note.message);
    let named = |lead: Msg, name: &str| {
        let lead = lead.say(language).to_owned();
        Row::new(Role::Plain).lead(lead).text(text::ltr(name))
    };
    let mut rows = vec![Row::new(Role::Plain).text(said)];
    rows.push(named(Msg::FindingPlace, &note.place));
    if !note.path.is_empty() {
        rows.push(named(Msg::FindingPath, &note.path));
    }
    rows.extend(printed(&note.excerpt));
    if let Some(advice) = note.code.advise(language, note.hint.as_deref()) {
        let lead = Msg::FindingAdvice.say(language).to_owned();
        rows.push(Row::new(Role::Plain).lead(lead).text(advice));
    }
    rows
}
