//! The symbols and styles of the frames so far, each with a short number.
//!
//! Comes in: cells as they were drawn. Goes out: numbers, and what they stand for. Always holds: no
//! control character gets in; equal numbers mean equal looks: of a blank only the background counts
//! where nothing else of it is seen. It grows with what was drawn, so its owner looks at
//! [`Inventory::is_full`] and begins anew.

use hashbrown::HashMap;
use ratatui::buffer::Cell as Drawn;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::grid::{Cell, Grid, StyleId, SymbolId};
use super::style::Pen;

/// More styles than this are not kept.
const MOST_INKS: usize = 4096;

/// More symbols of several characters than this are not kept.
const MOST_CLUSTERS: usize = 1 << 14;

/// What a glyph is to a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape<'a> {
    /// A character that takes one cell in every terminal.
    Narrow(char),
    /// Anything else.
    Other(&'a WideSymbol),
    /// The second cell of a wide symbol.
    Covered,
}

/// A symbol that is not one narrow character.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct WideSymbol {
    /// Its characters.
    pub(super) text: String,
    /// How many cells masar gives it: one or two.
    pub(super) columns: usize,
    /// Whether terminals agree on that number.
    pub(super) is_certain: bool,
}

/// The symbols and styles.
#[derive(Debug)]
pub(super) struct Inventory {
    pens: Vec<Pen>,
    /// The ink of a blank, for each of them.
    blanks: Vec<StyleId>,
    inks: HashMap<Pen, StyleId>,
    clusters: Vec<WideSymbol>,
    numbers: HashMap<String, u32>,
    /// Whether of a blank only the background counts.
    has_free_blanks: bool,
}

impl Inventory {
    /// Begins with the default style alone.
    pub(super) fn new(has_free_blanks: bool) -> Self {
        Self {
            pens: vec![Pen::default()],
            blanks: vec![StyleId::DEFAULT],
            inks: HashMap::from([(Pen::default(), StyleId::DEFAULT)]),
            clusters: Vec::new(),
            numbers: HashMap::new(),
            has_free_blanks,
        }
    }

    /// Says whether of a blank only the background counts.
    pub(super) fn has_free_blanks(&self) -> bool {
        self.has_free_blanks
    }

    /// Says whether it has grown so much that its owner should begin anew.
    pub(super) fn is_full(&self) -> bool {
        self.pens.len() > MOST_INKS || self.clusters.len() > MOST_CLUSTERS
    }

    /// Returns the style of an ink.
    pub(super) fn pen(&self, ink: StyleId) -> Pen {
        let pen = self.pens.get(usize::from(ink.0));
        pen.copied().unwrap_or_default()
    }

    /// Returns the ink of a style.
    fn ink(&mut self, pen: Pen) -> StyleId {
        if let Some(ink) = self.inks.get(&pen) {
            return *ink;
        }
        let ink = StyleId(u16::try_from(self.pens.len()).unwrap_or_default());
        self.inks.insert(pen, ink);
        self.pens.push(pen);
        self.blanks.push(ink);
        let on_blank = pen.on_blank();
        if self.has_free_blanks && on_blank != pen {
            let blank = self.ink(on_blank);
            if let Some(kept) = self.blanks.get_mut(usize::from(ink.0)) {
                *kept = blank;
            }
        }
        ink
    }

    /// Returns in which ink a blank of this one counts.
    fn blank(&self, ink: StyleId) -> StyleId {
        self.blanks.get(usize::from(ink.0)).copied().unwrap_or(ink)
    }

    /// Returns what a glyph is to a terminal.
    pub(super) fn shape(&self, glyph: SymbolId) -> Shape<'_> {
        if glyph == SymbolId::COVERED {
            return Shape::Covered;
        }
        if glyph.0 & SymbolId::CLUSTER == 0 {
            return Shape::Narrow(char::from_u32(glyph.0).unwrap_or(' '));
        }
        let number = (glyph.0 & !SymbolId::CLUSTER) as usize;
        let cluster = self.clusters.get(number);
        cluster.map_or(Shape::Narrow(' '), Shape::Other)
    }

    /// Takes over the cells of another inventory, whose blanks may have counted otherwise.
    pub(super) fn adopt(&mut self, grid: &mut Grid, other: &Self) {
        for cell in grid.cells_mut() {
            cell.ink = self.ink(other.pen(cell.ink));
            if cell.glyph == SymbolId::BLANK {
                cell.ink = self.blank(cell.ink);
            }
            if let Shape::Other(cluster) = other.shape(cell.glyph) {
                (cell.glyph, _) = self.cluster(&cluster.text);
            }
        }
    }

    /// Reads a drawn row into cells, as many as there are in both.
    pub(super) fn read(&mut self, drawn: &[Drawn], cells: &mut [Cell]) {
        let (mut last, mut ink, mut blank) = (Pen::default(), StyleId::DEFAULT, StyleId::DEFAULT);
        let (mut covered, mut before) = (None, None);
        let count = drawn.len().min(cells.len());
        for (place, (drawn, cell)) in drawn.iter().zip(cells).enumerate() {
            if let Some(ink) = covered.take() {
                let glyph = SymbolId::COVERED;
                *cell = Cell { glyph, ink };
                continue;
            }
            // Most cells are like the one before.
            if let Some((like, read)) = before
                && like == drawn
            {
                *cell = read;
                continue;
            }
            let pen = Pen::of(drawn);
            if pen != last {
                last = pen;
                ink = self.ink(pen);
                blank = self.blank(ink);
            }
            let (glyph, is_wide) = self.glyph(drawn.symbol());
            // There is no room for the second half at the edge.
            let (glyph, is_wide) = match is_wide && place + 1 == count {
                true => (SymbolId::BLANK, false),
                false => (glyph, is_wide),
            };
            covered = is_wide.then_some(ink);
            let ink = if glyph == SymbolId::BLANK { blank } else { ink };
            *cell = Cell { glyph, ink };
            before = (!is_wide).then_some((drawn, *cell));
        }
    }

    /// Returns the glyph of a symbol, and whether it is a wide one.
    fn glyph(&mut self, symbol: &str) -> (SymbolId, bool) {
        let mut characters = symbol.chars();
        match (characters.next(), characters.next()) {
            (None, _) => (SymbolId::BLANK, false),
            (Some(c), None) if c.is_control() => (SymbolId::BLANK, false),
            (Some(c), None) if is_narrow(c) => (SymbolId(u32::from(c)), false),
            (Some(_), _) => self.cluster(symbol),
        }
    }

    fn cluster(&mut self, symbol: &str) -> (SymbolId, bool) {
        let number = match self.numbers.get(symbol) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.clusters.len()).unwrap_or_default();
                self.clusters.push(WideSymbol::new(symbol));
                self.numbers.insert(symbol.to_owned(), number);
                number
            }
        };
        let cluster = self.clusters.get(number as usize);
        let is_wide = cluster.is_some_and(|cluster| cluster.columns > 1);
        (SymbolId(number | SymbolId::CLUSTER), is_wide)
    }
}

impl WideSymbol {
    fn new(symbol: &str) -> Self {
        let mut text: String = symbol
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        // What has no width of its own stands on a blank.
        if text.width() == 0 {
            text.insert(0, ' ');
        }
        let columns = text.width().clamp(1, 2);
        let mut characters = text.chars();
        let is_certain = match (characters.next(), characters.next(), characters.next()) {
            (Some(c), None, None) => is_wide_for_all(c),
            (Some(c), Some(LRM), None) => is_narrow(c),
            _ => false,
        };
        Self {
            text,
            columns,
            is_certain,
        }
    }
}

/// LEFT-TO-RIGHT MARK, which rows have for terminals in which it takes no cell.
const LRM: char = '\u{200e}';

/// Says whether every terminal gives a character one cell: not those that are drawn as pictures in
/// some, and none that joins with the one before.
fn is_narrow(c: char) -> bool {
    c.is_ascii_graphic() || c == ' ' || (c < '\u{1f000}' && c.width() == Some(1))
}

/// Says whether every terminal gives a character two cells: ideographs, syllables and their kin,
/// which have been wide since there are tables of widths (UAX #11).
fn is_wide_for_all(c: char) -> bool {
    let is_old = matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3fffd}');
    is_old && c.width() == Some(2)
}
