//! Findings for people and for machines.
//!
//! In: findings with their places, the bytes of the file, a language. Out: lines for a terminal or a
//! log, or JSON, which is English. Always holds: nothing from a file or its name can steer a terminal;
//! a line begins with its place, in every language. Deliberately not here: the words (`words`), writing
//! anything, exit codes (`command`).

mod excerpt;

use serde_json::{Value, json};

use super::fault::short;
use super::limits::chosen;
use super::{Counts, FilePlace, Finding, TextSpan};
use crate::text::{Base, Options, Visual, isolate, printable, wrap};
use crate::words::{self, Language};

/// The most findings of one file that are written as text.
const MOST_SHOWN: usize = 100;

/// A terminal that is narrower wraps by itself.
const NARROWEST: usize = 20;

/// What stands before a sentence that goes on.
const HANGING: &str = "    ";

/// Who will read the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// A terminal: Arabic stands in visual order and shape, carets stand under its cells, and no
    /// line is wider than the terminal.
    Terminal {
        /// Its width in cells; less than 20 counts as 20.
        columns: u16,
    },
    /// The screen of the program: as a terminal, but shaped and ordered as all its labels are.
    Screen {
        /// Its width in cells; less than 20 counts as 20.
        columns: u16,
        /// How its letters become cells. The base is from the left all the same.
        options: Options,
    },
    /// A pipe or a file: text stays logical, no caret where editors would reorder the line.
    Log,
}

impl Audience {
    /// Lays out a short sentence of the program.
    pub fn line(self, text: &str) -> String {
        match self.cells() {
            Some((_, options)) => Visual::new(&isolate(text), &options).to_string(),
            None => printable(text).into_owned(),
        }
    }

    /// Writes what is said of something, whose name stands at the left, and what to do about it.
    pub fn message(self, language: Language, head: &str, said: &str, hint: Option<&str>) -> String {
        let mut lines = self.lay(&format!(
            "{}: {}",
            short(head),
            isolate(&cut(said, language))
        ));
        if let Some(hint) = hint.map(|hint| cut(hint, language)) {
            lines.extend(self.lay(&isolate(&words::hinted(language, &hint))));
        }
        lines.into_iter().map(|line| line + "\n").collect()
    }

    /// Lays out a sentence that begins at the left: one line, or several with a hanging indent. It holds
    /// nothing but what may be printed, and isolates of ours.
    fn lay(self, text: &str) -> Vec<String> {
        let Some((columns, options)) = self.cells() else {
            return vec![printable(text).into_owned()];
        };
        let line = Visual::new(text, &options);
        if line.width() <= columns {
            return vec![line.to_string()];
        }
        let lines = wrap(text, columns - HANGING.len(), &options);
        let indent = std::iter::once("").chain(std::iter::repeat(HANGING));
        indent
            .zip(lines)
            .map(|(indent, line)| format!("{indent}{line}"))
            .collect()
    }

    /// Returns the cells of a line and how they are made; none where text stays as it is.
    fn cells(self) -> Option<(usize, Options)> {
        let (columns, options) = match self {
            Self::Terminal { columns } => (columns, Options::default()),
            Self::Screen { columns, options } => (columns, options),
            Self::Log => return None,
        };
        let options = Options {
            base: Base::Ltr,
            ..options
        };
        Some((usize::from(columns).max(NARROWEST), options))
    }
}

impl Counts {
    /// Returns the last line: "2 errors, 1 warning in 1 file".
    pub fn summary(self, files: usize) -> String {
        self.verdict(files, Language::En)
    }

    /// Returns the same in a language.
    pub fn verdict(self, files: usize, language: Language) -> String {
        words::verdict(language, self.errors, self.warnings, files)
    }
}

/// Writes findings for people in English: the place, a sentence, the line of the file, a hint.
pub fn lines(file: &str, bytes: &[u8], findings: &[Finding], reader: Audience) -> Vec<String> {
    let all = (findings, Counts::default());
    report(file, bytes, all, reader, Language::En)
}

/// Writes the same in a language; what is not listed counts among those that are not shown.
pub fn report(
    file: &str,
    bytes: &[u8],
    (findings, unlisted): (&[Finding], Counts),
    reader: Audience,
    language: Language,
) -> Vec<String> {
    let mut lines = Vec::new();
    let mut is_shown = chosen(findings, MOST_SHOWN);
    for finding in findings.iter().filter(|finding| is_shown(finding)) {
        lines.extend(reader.lay(&sentence(file, finding, language)));
        match finding.place.as_ref().and_then(FilePlace::span) {
            Some(span) => {
                let path = finding.path.to_string();
                lines.extend(excerpt::lines(bytes, span, &path, reader));
            }
            None if finding.path.is_root() => {}
            None => lines.extend(reader.lay(&short(&format!("      | {}", finding.path)))),
        }
        if let Some(advice) = finding.advise(language).map(|it| cut(&it, language)) {
            lines.extend(reader.lay(&isolate(&words::hinted(language, &advice))));
        }
    }
    let Counts { errors, warnings } = unlisted;
    let more = findings.len().saturating_sub(MOST_SHOWN) + errors + warnings;
    if more > 0 {
        let more = isolate(&words::unshown(language, more));
        lines.extend(reader.lay(&format!("{}: {more}", short(file))));
    }
    lines
}

/// Writes where a finding stands and what it is. What is said is isolated: whatever the language, the
/// place stands at the left, where programs look for it.
fn sentence(file: &str, finding: &Finding, language: Language) -> String {
    let place = place(&short(file), finding);
    let said = cut(&finding.say(language), language);
    let said = words::labelled(words::grade(language, finding.is_error()), &said);
    format!("{place}: {}", isolate(&said))
}

/// Writes where a finding stands, as far as it is known: `plan.ron:14:24`, `plan.xlsx:Plan!C14`.
pub fn place(file: &str, finding: &Finding) -> String {
    let file = printable(file);
    match &finding.place {
        Some(place) => format!("{file}:{}", printable(&place.to_string())),
        None => file.into_owned(),
    }
}

/// Cuts a sentence where it quotes half of the file; the names in an Arabic one are cut already.
fn cut(said: &str, language: Language) -> String {
    match language {
        Language::En => short(said).into_owned(),
        Language::Ar(_) => said.to_owned(),
    }
}

/// Returns the line of the file that a finding points at, with its caret; nothing where it has no
/// place.
pub fn excerpt(bytes: &[u8], finding: &Finding, reader: Audience) -> Vec<String> {
    let span = finding.place.as_ref().and_then(FilePlace::span);
    span.map_or_else(Vec::new, |span| excerpt::lines(bytes, span, "", reader))
}

/// Returns one finding as `roadmap/README.md` describes it.
pub fn json(file: &str, finding: &Finding) -> Value {
    let place = finding.place.as_ref();
    let end = |span: TextSpan| json!({ "line": span.end_line, "column": span.end_column });
    let mut value = json!({
        "file": printable(file),
        "severity": words::grade(Language::En, finding.is_error()),
        "code": finding.code().name(),
        "line": place.map(FilePlace::line),
        "column": place.map(FilePlace::column),
        "end": place.and_then(FilePlace::span).map(end),
        "path": printable(&finding.path.to_string()),
        "message": short(&finding.say(Language::En)),
        "hint": finding.advise(Language::En).as_deref().map(short),
    });
    if let (Some(FilePlace::Cell(cell)), Some(fields)) = (place, value.as_object_mut()) {
        let _ = fields.insert("sheet".to_owned(), json!(printable(&cell.sheet)));
    }
    value
}
