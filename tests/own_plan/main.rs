//! What a plan of one's own can say: read, written, checked and told.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod fields;
mod holidays;
mod links;
mod money;
mod municipal;

use masar::document;
use masar::facts::detail::detail;
use masar::model::Roadmap;
use masar::words::Language;

/// Wraps some fields into a plan in English.
fn plan(fields: &str) -> String {
    format!("(format: 1, id: \"plan\", kind: plan, language: en, title: \"Plan\", {fields})")
}

/// Reads a plan in which nothing is wrong but what the model may find; tells that.
fn build(fields: &str) -> (Roadmap, Vec<String>) {
    let text = plan(fields);
    let reading = document::read(text.as_bytes());
    assert_eq!(reading.findings, [], "{text}");
    let document = reading.roadmap.unwrap();
    // Whatever it says is written as it was read.
    let written = document::write(&document).unwrap();
    let again = document::read(written.as_bytes());
    assert_eq!(again.findings, [], "{written}");
    assert_eq!(again.roadmap.unwrap(), document);
    let (roadmap, findings) = Roadmap::build(document);
    let told = findings.iter().map(|finding| {
        let severity = if finding.is_error() {
            "error"
        } else {
            "warning"
        };
        format!(
            "{severity} {} at {}: {}",
            finding.code(),
            finding.path,
            finding.say(Language::En)
        )
    });
    let told = told.collect();
    (roadmap, told)
}

/// What is wrong with a plan.
fn found(fields: &str) -> String {
    build(fields).1.join("\n")
}

/// The details of an entry, a line each row.
fn told(roadmap: &Roadmap, id: &str, language: Language) -> String {
    let detail = detail(roadmap, roadmap.find(id).unwrap(), language, false);
    let mut lines = Vec::new();
    for section in &detail.sections {
        lines.push(format!("# {}", section.heading.say(language)));
        for row in &section.rows {
            let lead = row
                .lead
                .as_ref()
                .map_or(String::new(), |lead| format!("{lead} | "));
            let tail = row.said_after(section.is_ours, language);
            let tail = tail.map_or(String::new(), |tail| format!(" -- {tail}"));
            let indent = "  ".repeat(usize::from(row.level));
            lines.push(format!("{indent}{lead}{}{tail}", row.text));
        }
    }
    let controls = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{61c}'];
    lines
        .join("\n")
        .replace(controls, "")
        .replace('\u{a0}', " ")
}

/// The lines of the details under one heading.
fn section(roadmap: &Roadmap, id: &str, language: Language, heading: &str) -> Vec<String> {
    let told = told(roadmap, id, language);
    let lines = told
        .lines()
        .skip_while(|line| *line != format!("# {heading}"));
    let lines = lines.skip(1).take_while(|line| !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}
