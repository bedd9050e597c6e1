//! Where something stands in a file: in a text, or in a cell of a sheet.
//!
//! In: what the reader of a format counted. Out: the place as people write it behind the name of the
//! file. Always holds: lines, columns and rows count from one.

use std::fmt;

/// Where something stands in a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FilePlace {
    /// In a text.
    Text(TextSpan),
    /// In a cell of a sheet.
    Cell(SheetCell),
}

/// A stretch of a text.
///
/// Lines and columns count from one, columns in code points; a byte-order mark has no column.
/// The end is the column after the last code point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextSpan {
    /// The line of the first code point.
    pub line: usize,
    /// The column of the first code point.
    pub column: usize,
    /// The line of the end.
    pub end_line: usize,
    /// The column of the end.
    pub end_column: usize,
    /// The byte, counted from zero at the beginning of the file.
    pub offset: usize,
}

/// A cell of a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SheetCell {
    /// The name of the sheet.
    pub sheet: String,
    /// The row, from one.
    pub row: usize,
    /// The column, from one: A is 1.
    pub column: usize,
}

impl FilePlace {
    /// Returns the stretch of the text; none of a sheet.
    pub fn span(&self) -> Option<TextSpan> {
        match self {
            Self::Text(span) => Some(*span),
            Self::Cell(_) => None,
        }
    }

    /// Returns the line of the text or the row of the sheet, from one.
    pub fn line(&self) -> usize {
        match self {
            Self::Text(span) => span.line,
            Self::Cell(cell) => cell.row,
        }
    }

    /// Returns the column, from one.
    pub fn column(&self) -> usize {
        match self {
            Self::Text(span) => span.column,
            Self::Cell(cell) => cell.column,
        }
    }
}

/// `14:24` in a text, `Plan!C14` in a sheet.
impl fmt::Display for FilePlace {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(span) => write!(out, "{}:{}", span.line, span.column),
            Self::Cell(SheetCell { sheet, row, column }) => {
                write!(out, "{sheet}!{}{row}", letters(*column))
            }
        }
    }
}

/// Writes a column as spreadsheets do: A, .., Z, AA, ..
fn letters(mut column: usize) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        column -= 1;
        let letter = u8::try_from(column % 26).unwrap_or(0);
        letters.push(char::from(b'A' + letter));
        column /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_written_as_spreadsheets_do() {
        for (column, expected) in [
            (1, "Plan!A7"),
            (26, "Plan!Z7"),
            (27, "Plan!AA7"),
            (702, "Plan!ZZ7"),
            (703, "Plan!AAA7"),
        ] {
            let (sheet, row) = ("Plan".to_owned(), 7);
            let cell = SheetCell { sheet, row, column };
            assert_eq!(FilePlace::Cell(cell).to_string(), expected);
        }
    }
}
