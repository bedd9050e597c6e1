//! Everything that is known of an entry of a page that is no node of the tree.
//!
//! Always holds: the same rows as on the page of the roadmap, and the sources of this entry only.

use super::page::Page;
use super::{Detail, Role, Row, Section, basis, context, detail, governance};
use crate::document::{self, Claim, Governance, Money, Text};
use crate::facts;
use crate::facts::page::Noted;
use crate::facts::{Book, Subject};
use crate::model::Ix;
use crate::text;
use crate::words::{Language, Msg};

/// Returns what is known of what an entry of a page is about; with `both`, texts of the file stand
/// in both languages.
#[must_use]
pub fn about(book: Book<'_>, subject: Subject, language: Language, both: bool) -> Detail {
    let page = || Page::apart(book.roadmap, language, both);
    let document = book.roadmap.document();
    let rules = &document.governance;
    let told = match subject {
        Subject::Node(ix) | Subject::MilestoneOf(ix, _) | Subject::MoneyOf(ix, _) => {
            Some(detail(book.roadmap, ix, language, both))
        }
        // The brief is of the plan as a whole.
        Subject::Topic(_) => Some(detail(book.roadmap, Ix::ROOT, language, both)),
        Subject::Money(nth) => document.money.get(nth).map(|sum| money(page(), sum)),
        Subject::Rule(nth) => rules
            .claims
            .get(nth)
            .map(|rule| claim(page(), rule, Msg::Governance)),
        Subject::Role(nth) => rules.roles.get(nth).map(|part| role(page(), part, rules)),
        Subject::Body(nth) => rules.bodies.get(nth).map(|body| {
            let mut page = page();
            governance::body(&mut page, body, rules);
            page.close(Msg::About);
            closed(page, &body.title, Msg::Body)
        }),
        Subject::FollowUp(nth) => document.follow_up.get(nth).map(|entry| {
            let mut page = page();
            context::followed(&mut page, entry);
            page.close(Msg::FollowUp);
            closed(page, &entry.what, Msg::FollowUp)
        }),
        Subject::Condition(nth) => document.conditions.get(nth).map(|entry| {
            let mut page = page();
            context::condition(&mut page, entry);
            page.close(Msg::Conditions);
            closed(page, &entry.text, Msg::Conditions)
        }),
        Subject::Effect(nth) => document
            .effects
            .get(nth)
            .map(|effect| claim(page(), effect, Msg::Effects)),
        Subject::Agreement(nth) => {
            let all = document.alignment.as_ref();
            let with = all.and_then(|all| all.with.get(nth));
            with.map(|with| claim(page(), with, Msg::Alignment))
        }
        Subject::Source(nth) => source(page(), nth),
        Subject::Finding(nth) => book.notes.get(nth).map(|note| finding(note, language)),
    };
    told.unwrap_or_else(|| detail(book.roadmap, Ix::ROOT, language, both))
}

fn money(mut page: Page<'_>, money: &Money) -> Detail {
    context::sum(&mut page, money);
    page.close(Msg::Money);
    closed(page, &money.title, Msg::Money)
}

/// Writes a part that the plan hands out: what it comprises, and who has it.
fn role(mut page: Page<'_>, role: &document::Role, rules: &Governance) -> Detail {
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
    page.close(Msg::Bodies);
    closed(page, &role.title, Msg::Roles)
}

fn claim(mut page: Page<'_>, claim: &Claim, heading: Msg) -> Detail {
    basis::claims(&mut page, std::slice::from_ref(claim), 0);
    page.close(heading);
    closed(page, &claim.text, heading)
}

/// Writes a source and names what rests on it.
fn source(mut page: Page<'_>, nth: usize) -> Option<Detail> {
    /// More than a reader takes in; the list of the page has them all.
    const NAMED: usize = 60;
    let source = page.document().sources.get(nth)?;
    basis::source(&mut page, source, nth + 1);
    page.close(Msg::Source);
    let (roadmap, language) = (page.roadmap, page.language);
    for ix in roadmap.resting_on(nth).iter().take(NAMED) {
        let text = match *ix {
            Ix::ROOT => page.say(Msg::WholePlan),
            ix => facts::name(roadmap, ix, language),
        };
        page.add(Row::new(Role::Plain).text(text));
    }
    page.close(Msg::RestsOnIt);
    Some(page.finish_as(&source.publisher, Msg::Source))
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

fn closed(mut page: Page<'_>, title: &Text, kind: Msg) -> Detail {
    basis::sources(&mut page);
    page.finish_as(title, kind)
}
