//! One paragraph on its way to the screen: clusters, their levels, and lines taken out of it.
//!
//! In: a logical text and the options. Out: lines as [`Visual`]s, each with its own L1, joining and
//! order, but with the levels that the whole paragraph gives (UAX #9 section 3.4). Which clusters
//! make a line is the caller's affair.

use std::ops::Range;

use super::cluster::{self, Clusters};
use super::invisible::is_break;
use super::mirror::mirrored;
use super::options::{CellOrder, Direction, Options};
use super::order::{self, Levels};
use super::shape::{self, Piece};
use super::visual::{Visual, is_plain};

/// A text with everything that does not depend on where its lines break.
pub(super) struct Paragraph<'o> {
    clusters: Clusters,
    /// None where every level is 0.
    levels: Option<Levels>,
    direction: Direction,
    options: &'o Options,
}

impl<'o> Paragraph<'o> {
    /// Analyses a text.
    pub(super) fn new(logical: &str, options: &'o Options) -> Self {
        let clusters = Clusters::new(logical, options.marks);
        let direction = order::direction(&clusters.text, options.base);
        let flat = direction == Direction::Ltr && !order::may_reorder(&clusters.text);
        let levels = (!flat).then(|| Levels::new(&clusters.text, direction));
        Self {
            clusters,
            levels,
            direction,
            options,
        }
    }

    /// Returns the number of clusters.
    pub(super) fn len(&self) -> usize {
        self.clusters.list.len()
    }

    /// Returns the pieces of the whole paragraph, in logical order.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        self.shaped(0..self.len())
    }

    /// Says whether a line may break at a piece, and so lose it.
    pub(super) fn is_space(&self, piece: &Piece) -> bool {
        let first = self.clusters.list.get(piece.clusters.start);
        let only = |text: &str| text.chars().all(is_break);
        piece.width > 0 && first.is_some_and(|cluster| only(self.clusters.text_of(cluster)))
    }

    /// Returns the clusters of a line as it stands on the screen.
    pub(super) fn line(&self, clusters: Range<usize>) -> Visual {
        let pieces = self.shaped(clusters);
        let mut visual = Visual::empty(self.direction);
        let order = match self.options.order {
            // L3 needs no rule of its own: a cluster keeps its characters in order.
            CellOrder::Visual => {
                let levels: Vec<u8> = pieces.iter().map(|piece| piece.level).collect();
                order::left_to_right(&levels)
            }
            CellOrder::Logical => (0..pieces.len()).collect(),
        };
        for piece in order.iter().filter_map(|&index| pieces.get(index)) {
            if piece.width > 0 {
                visual.push(self.symbol(piece), piece.width, piece.source.clone());
            }
        }
        visual
    }

    fn shaped(&self, line: Range<usize>) -> Vec<Piece> {
        let levels = self.cluster_levels(line.clone());
        shape::pieces(&self.clusters, line, &levels, self.options.shape)
    }

    /// Returns the levels of the clusters of a line: each has that of its first character.
    fn cluster_levels(&self, line: Range<usize>) -> Vec<u8> {
        let clusters = self.clusters.list.get(line).unwrap_or_default();
        let Some(levels) = &self.levels else {
            return vec![0; clusters.len()];
        };
        let start = clusters.first().map_or(0, |first| first.text.start);
        let end = clusters.last().map_or(start, |last| last.text.end);
        let levels = levels.line(start..end);
        let of = |at: usize| levels.get(at - start).copied().unwrap_or(0);
        clusters
            .iter()
            .map(|cluster| of(cluster.text.start))
            .collect()
    }

    /// Returns the characters of a piece as they reach the cell.
    fn symbol(&self, piece: &Piece) -> impl Iterator<Item = char> {
        let lam = self.clusters.list.get(piece.clusters.start);
        let alef = piece
            .clusters
            .end
            .checked_sub(1)
            .filter(|&last| last > piece.clusters.start);
        let alef = alef.and_then(|last| self.clusters.list.get(last));
        let marks = self.options.marks;
        let riders = lam
            .into_iter()
            .chain(alef)
            .flat_map(move |cluster| cluster::riders(self.clusters.text_of(cluster), marks));
        std::iter::once(self.base(piece)).chain(riders)
    }

    /// Returns the first character of a piece, mirrored where it stands right to left.
    fn base(&self, piece: &Piece) -> char {
        let base = cluster::shown(piece.base);
        // UAX #9 L4.
        if piece.level % 2 == 1 && self.options.order == CellOrder::Visual {
            return mirrored(base);
        }
        base
    }
}

impl Visual {
    /// Returns a logical text as one line.
    ///
    /// Line ends and TABs inside become blanks, other controls leave no cell.
    ///
    /// ```
    /// use masar::text::{Options, Visual};
    ///
    /// let line = Visual::new("a (b)", &Options::default());
    /// assert_eq!(line.to_string(), "a (b)");
    /// assert_eq!(line.width(), 5);
    /// ```
    pub fn new(logical: &str, options: &Options) -> Self {
        if is_plain(logical, options) {
            return Self::plain(logical.to_owned());
        }
        let paragraph = Paragraph::new(logical, options);
        paragraph.line(0..paragraph.len())
    }
}
