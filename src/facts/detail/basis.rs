//! What every entry rests on: notes, quotations, rivals, figures, sources, our own reading.

use super::page::Page;
use super::value::value;
use super::{Role, Row, address};
use crate::document::{
    Claim, Figure, Kept, Note, Publication, Quote, Rival, SmallStr, Source, Text,
};
use crate::facts;
use crate::model::Ix;
use crate::text;
use crate::words::{self, Language, Msg};

/// What an entry rests on.
pub(super) struct Basis<'a> {
    pub(super) quotes: &'a [Quote],
    pub(super) notes: &'a [Note],
    pub(super) sources: &'a [SmallStr],
}

/// Writes the closing sections of an entry's page.
pub(super) fn basis(page: &mut Page<'_>, basis: &Basis<'_>) {
    rivals(page);
    notes(page, basis.notes, 0);
    page.close(Msg::Notes);
    figures(page);
    quotes(page, basis.quotes, 0);
    page.close(Msg::Quotes);
    keywords(page);
    page.cite(basis.sources);
    closing(page);
}

/// Writes what ends every page: sources, our own reading, the id.
pub(super) fn closing(page: &mut Page<'_>) {
    sources(page);
    own_reading(page);
    if page.roadmap.title(page.ix).is_some() {
        let id = page.roadmap.id(page.ix).into_owned();
        page.add(Row::new(Role::Muted).text(id));
        page.close(Msg::Id);
    }
}

/// Adds remarks.
pub(super) fn notes(page: &mut Page<'_>, notes: &[Note], level: u8) {
    let role = if level == 0 { Role::Plain } else { Role::Muted };
    for note in notes {
        let cites = page.cite(&note.sources);
        page.text(&note.text, Row::new(role).level(level).cites(cites));
    }
}

/// Adds statements, each with the words that it rests on.
pub(super) fn claims(page: &mut Page<'_>, claims: &[Claim], level: u8) {
    for claim in claims {
        let cites = page.cite(&claim.sources);
        let row = Row::new(Role::Plain).level(level).cites(cites);
        let row = own(page, row, &claim.inferred);
        page.text(&claim.text, row);
        quotes(page, &claim.quotes, level.saturating_add(1));
    }
}

/// Adds quotations: the source's own words first, then our translation for whoever needs it.
pub(super) fn quotes(page: &mut Page<'_>, quotes: &[Quote], level: u8) {
    for quote in quotes {
        let cites = page.cite(std::slice::from_ref(&quote.source));
        let original = match quote.text.translated {
            Some(language) => facts::pick(&quote.text, language.other()),
            None => facts::pick(&quote.text, page.language),
        };
        let row = Row::new(Role::Quote).level(level).cites(cites);
        let row = match page.publishers(std::slice::from_ref(&quote.source)).pop() {
            Some(publisher) => page.remarked(row, publisher),
            None => row,
        };
        page.add(row.text(words::quoted(original.language, original.text)));
        // The words are never hidden behind their translation, and it is marked as one.
        if !original.language.is(page.language) {
            let translation = facts::pick(&quote.text, page.language);
            if !translation.fallback {
                let row = Row::new(Role::Quote).level(level.saturating_add(1));
                let row = page.marked(row, translation);
                page.add(row.text(words::quoted(translation.language, translation.text)));
            }
        }
    }
}

/// Marks a row whose fields are partly our own reading.
pub(super) fn own(page: &Page<'_>, row: Row, fields: &[SmallStr]) -> Row {
    if fields.is_empty() {
        return row;
    }
    let remark = match fields {
        // The row is the statement: there is no field to name.
        [text] if text == "text" => page.say(Msg::Inferred),
        fields => {
            let fields: Vec<String> = fields
                .iter()
                .map(|name| field(page.language, name))
                .collect();
            words::inferred(page.language, &fields)
        }
    };
    let role = match row.role {
        Role::Plain | Role::Value => Role::Inferred,
        role => role,
    };
    Row {
        role,
        ..page.remarked(row, remark)
    }
}

fn figures(page: &mut Page<'_>) {
    let document = page.document();
    for figure in document.figures.iter() {
        if belongs(page, &figure.of) {
            self::figure(page, figure);
        }
    }
    page.close(Msg::Figures);
}

/// Adds a loose figure.
pub(super) fn figure(page: &mut Page<'_>, figure: &Figure) {
    let cites = page.cite(&figure.sources);
    let mut said = value(&figure.value, page.language);
    if figure.about {
        said = words::about(page.language, &said);
    }
    let row = Row::new(Role::Value).cites(cites);
    let row = row.lead(page.reader().date(figure.dated()));
    let row = match page.reader().told(figure.dated()) {
        Some(told) => page.remarked(row, told),
        None => row,
    };
    page.composed(&figure.title, row, |title| words::labelled(title, &said));
    notes(page, &figure.notes, 1);
}

fn rivals(page: &mut Page<'_>) {
    let document = page.document();
    for rival in document.rivals.iter() {
        if belongs(page, &rival.of) {
            self::rival(page, rival);
        }
    }
    page.close(Msg::SourcesDiffer);
}

/// Adds values that differ, each with who gives it.
pub(super) fn rival(page: &mut Page<'_>, rival: &Rival) {
    page.text(&rival.about, Row::new(Role::Name));
    for value in &rival.values {
        let cites = page.cite(&value.sources);
        let role = if value.used { Role::Value } else { Role::Plain };
        let mut row = Row::new(role).level(1).cites(cites);
        if value.used {
            row = page.remarked(row, page.say(Msg::UsedHere));
        }
        page.text(&value.text, row);
        page.said_by(&value.sources, 2);
    }
    if let Some(note) = &rival.note {
        page.text(note, Row::new(Role::Muted).level(1));
    }
}

/// Says whether something that concerns `of` stands on this page. What names nothing that has a
/// page of its own stands on the page of the roadmap.
fn belongs(page: &Page<'_>, of: &[SmallStr]) -> bool {
    let homeless = |id: &SmallStr| page.roadmap.find_row(id).is_none();
    page.concerns(of) || (page.ix == Ix::ROOT && (of.is_empty() || of.iter().all(homeless)))
}

fn keywords(page: &mut Page<'_>) {
    let Some(title) = page.roadmap.title(page.ix) else {
        return;
    };
    for alias in &title.aliases {
        page.add(Row::new(Role::Muted).text(alias.as_str()));
    }
    page.close(Msg::Keywords);
}

/// Writes the sources that were cited so far.
pub(super) fn sources(page: &mut Page<'_>) {
    // Notes of a source may cite others, which then stand in the list too.
    let mut known = 0;
    while known < page.cited().len() {
        known = page.cited().len();
        for (_, source) in page.cited() {
            for note in &source.notes {
                page.cite(&note.sources);
            }
        }
    }
    for (number, source) in page.cited() {
        self::source(page, source, number);
    }
    page.close(Msg::Sources);
}

/// Adds one source: publisher, title, date, kind, addresses, remarks.
pub(super) fn source(page: &mut Page<'_>, source: &Source, number: usize) {
    let part = |text: &Text| text::isolate(facts::pick(text, page.language).text);
    let mut parts = vec![part(&source.publisher)];
    parts.extend(source.title.as_ref().map(part));
    parts.push(match source.published {
        Some(when) => page.moment(when),
        None => page.say(Msg::Undated),
    });
    let mut remarks = vec![page.say(match source.kind {
        Publication::Official => Msg::Official,
        Publication::Press => Msg::Press,
    })];
    if source.machine_translated {
        remarks.push(page.say(Msg::MachineTranslated));
    }
    match source.kept {
        Kept::Whole => {}
        Kept::Excerpt => remarks.push(page.say(Msg::ExcerptOnly)),
    }
    let text = words::list(page.language, &parts);
    let row = Row::new(Role::Source)
        .lead(words::digits(page.language, number))
        .text(text);
    let row = page.remarked(row, words::list(page.language, &remarks));
    page.add(row);
    for url in &source.urls {
        page.add(Row::new(Role::Address).level(1).text(address::ascii(url)));
    }
    notes(page, &source.notes, 1);
}

fn own_reading(page: &mut Page<'_>) {
    for name in page.roadmap.inferred(page.ix) {
        let text = if name == "placement" {
            page.say(Msg::PlacementInferred)
        } else {
            words::not_a_source(page.language, &field(page.language, name))
        };
        page.add(Row::new(Role::Inferred).text(text));
    }
    page.close(Msg::OwnReading);
}

/// Names the fields that are our own reading: "inferred: the start date"; none where there are none.
#[must_use]
pub fn inferred_fields(language: Language, fields: &[SmallStr]) -> Option<String> {
    let named = |name: &SmallStr| match name.as_str() {
        "placement" => Msg::FieldPlacement.say(language).to_owned(),
        name => field(language, name),
    };
    let fields: Vec<String> = fields.iter().map(named).collect();
    (!fields.is_empty()).then(|| words::inferred(language, &fields))
}

/// Returns what a field is called; one that is not known stands as it is written.
fn field(language: Language, name: &str) -> String {
    let message = match name {
        "title" => Msg::FieldTitle,
        "short" => Msg::FieldShort,
        "kind" => Msg::FieldKind,
        "number" => Msg::FieldNumber,
        "aim" => Msg::FieldAim,
        "start" => Msg::FieldStart,
        "end" | "until" => Msg::FieldEnd,
        "planned" => Msg::FieldPlanned,
        "status" => Msg::FieldStatus,
        "progress" => Msg::FieldProgress,
        "depends_on" => Msg::FieldDependsOn,
        "bodies" => Msg::FieldBodies,
        "phases" => Msg::FieldPhases,
        "pillars" => Msg::FieldPillars,
        "tags" => Msg::FieldTags,
        "milestones" => Msg::FieldMilestones,
        "money" => Msg::FieldMoney,
        "declared" => Msg::FieldDeclared,
        "goal" => Msg::FieldGoal,
        "issuer" => Msg::FieldIssuer,
        "adopted" => Msg::FieldAdopted,
        "on" | "at" | "by" | "set" => Msg::FieldDate,
        "of" => Msg::FieldOf,
        "unit" => Msg::FieldUnit,
        "baseline" => Msg::FieldBaseline,
        "points" => Msg::FieldPoints,
        "targets" => Msg::FieldTargets,
        "breaks" => Msg::FieldBreaks,
        "over" => Msg::FieldPeriod,
        "value" => Msg::FieldValue,
        "percent" => Msg::FieldPercent,
        "members" => Msg::FieldMembers,
        "roles" => Msg::FieldRoles,
        "reports_to" => Msg::FieldReportsTo,
        "text" => Msg::FieldText,
        other => return text::ltr(other),
    };
    message.say(language).to_owned()
}
