//! The changes of a plan as people read them: an entry, and under it what differs.
//!
//! Out: lines of cells. Always holds: what is read from the right stands at the right edge of the widest
//! line.

use crate::facts::{DifferenceWords, changed_id, changed_name};
use crate::model::Against;
use crate::text::{self, Base, Visual};
use crate::view::TextStyle;
use crate::words::{self, Compared, Language, Msg};

/// What stands before a difference.
const INDENT: &str = "  ";

/// Writes the changes, the largest first, and how many there are of them.
pub(super) fn text(against: Against<'_>, language: Language, style: TextStyle) -> String {
    let options = style.options(language.choose(Base::Ltr, Base::Rtl));
    let line = |text: &str| Visual::new(text, &options);
    let changed = against.comparison.changed();
    if changed.is_empty() {
        let said = Msg::Compared(Compared::NoChanges).say(language);
        return format!("{}\n", line(said));
    }
    let mut lines: Vec<(&str, Visual)> = Vec::new();
    for entry in changed {
        let id = changed_id(against, entry);
        let name = changed_name(against, entry, language);
        let head = words::aside(&text::isolate(&name), &text::ltr(&id));
        lines.push(("", line(&head)));
        for difference in &entry.differences {
            let said = DifferenceWords::new(against, entry, difference, language);
            lines.push((INDENT, line(&said.line(language))));
        }
    }
    let [other, added, removed] = against.comparison.counts();
    let summary = words::changes(language, other, added, removed);
    lines.push(("", line(&summary)));
    let widest = lines
        .iter()
        .map(|(indent, line)| indent.len() + line.width());
    let widest = widest.max().unwrap_or(0);
    let mut text = String::new();
    for (indent, line) in lines {
        let blank = " ".repeat(widest - indent.len() - line.width());
        let line = language.choose(format!("{indent}{line}"), format!("{blank}{line}{indent}"));
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
