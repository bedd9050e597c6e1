//! The line of an entry, for an editor to begin at.
//!
//! In: the bytes of a file, an id. Out: the line, from one. Always holds: of a file that is no RON, the line
//! of what is wrong; none where nothing has the id. Deliberately not here: editors.

use super::place::Ruler;
use super::tree::{Kind, SyntaxTree};
use super::{encoding, read, scalar, syntax};
use crate::document::FilePlace;

/// Returns the line in which an entry says its id, or in which the file is broken.
pub fn line_of(bytes: &[u8], id: &str) -> Option<usize> {
    let broken = || {
        let finding = read(bytes).findings.into_iter().next()?;
        finding.place.as_ref().map(FilePlace::line)
    };
    let Ok((text, before)) = encoding::text(bytes) else {
        return broken();
    };
    let Ok(tree) = syntax::parse(text) else {
        return broken();
    };
    let names = |node: &u32| {
        let value = tree.value(*node);
        let is_id = tree.kind(*node) == Kind::Field && tree.word(*node) == Some("id");
        is_id
            && tree.kind(value) == Kind::Text
            && scalar::text(tree.source(value)).is_ok_and(|text| *text == *id)
    };
    let node = (SyntaxTree::ROOT..tree.next()).find(names)?;
    Some(Ruler::new(text, before).place(tree.bytes(node)).line())
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn an_entry_is_found_by_its_id_and_a_broken_file_by_its_fault() {
        let text = "(format: 1, id: \"p\",\n  items: [\n    (kind: task,\n     id: \"a\"),\n\n  (id: \"b\")])";
        for (id, line) in [("p", Some(1)), ("a", Some(4)), ("b", Some(6)), ("c", None)] {
            assert_eq!(line_of(text.as_bytes(), id), line, "{id}");
        }
        assert_eq!(
            line_of(b"(format: 1,\n  id: \"p\"\n  items: [])", "p"),
            Some(2)
        );
    }
}
