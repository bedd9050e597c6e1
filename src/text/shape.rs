//! Joining: which letters of a line hold hands, and the forms they take.
//!
//! In: clusters in logical order with their levels. Out: pieces in the same order, one a cluster,
//! except that lam and alef are one piece. Arabic by the rules R1 to R7 of the Unicode core
//! specification, section 9.2: transparent characters are looked through, ZWJ joins, ZWNJ does
//! not. Letters at different levels do not join: they do not stand side by side on the screen.

use std::ops::Range;

use unicode_joining_type::{JoiningType, get_joining_type};

use super::cluster::{Cluster, Clusters};
use super::forms;

/// A cluster after shaping, or a lam-alef.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// The character that is shown first.
    pub(super) base: char,
    /// Indices of its clusters in the paragraph; a lam-alef has its lam first and its alef last.
    pub(super) clusters: Range<usize>,
    /// Bytes of the logical text.
    pub(super) source: Range<usize>,
    /// Cells: 0, 1 or 2.
    pub(super) width: u8,
    /// The embedding level of its first character.
    pub(super) level: u8,
    /// Joined with the letter before it, in logical order.
    before: bool,
    /// Joined with the letter after it.
    after: bool,
}

impl Piece {
    fn is_ligature(&self) -> bool {
        self.clusters.len() > 1
    }
}

/// Turns the clusters of a line, each with its level, into pieces.
pub(super) fn pieces(all: &Clusters, line: Range<usize>, levels: &[u8], shape: bool) -> Vec<Piece> {
    let clusters = all.list.get(line.clone()).unwrap_or_default();
    let mut row = Joined {
        pieces: Vec::with_capacity(clusters.len()),
        last: None,
    };
    for ((cluster, &level), index) in clusters.iter().zip(levels).zip(line) {
        let text = all.text_of(cluster);
        row.pieces.push(bare(cluster, text, index, level));
        if shape {
            for (nth, c) in text.chars().enumerate() {
                // A letter comes first in its cluster; what follows it is a mark or a joiner.
                row.meet(c, nth == 0 && c != ZWJ, level);
            }
        }
    }
    if shape {
        for piece in &mut row.pieces {
            piece.base = shaped(piece, all);
        }
    }
    row.pieces
}

const LAM: char = '\u{0644}';
const ZWJ: char = '\u{200D}';

/// The pieces so far, and what the next one may join with.
struct Joined {
    pieces: Vec<Piece>,
    last: Option<Last>,
}

/// The last character that was not transparent.
#[derive(Clone, Copy)]
struct Last {
    /// The piece whose letter it is; none for a joiner.
    piece: Option<usize>,
    /// Whether it joins with what follows.
    offers: bool,
    /// Its level; none for a joiner that stands alone.
    level: Option<u8>,
    /// The piece of a lam that may still take an alef.
    lam: Option<usize>,
}

impl Joined {
    /// Lets a character of the newest piece meet the one before it.
    fn meet(&mut self, c: char, is_letter: bool, level: u8) {
        let joining = get_joining_type(c);
        if joining == JoiningType::Transparent {
            // LRM inside a word is at another level and parts it, as it parts runs elsewhere.
            self.last = self
                .last
                .filter(|last| last.level.is_none_or(|own| own == level));
            return;
        }
        let met = self.last.filter(|last| {
            let beside = !is_letter || last.level.is_none_or(|own| own == level);
            last.offers && beside && accepts(joining)
        });
        let lam = met.and_then(|last| last.lam);
        if let Some(lam) = lam.filter(|_| is_letter && forms::is_ligature_alef(c)) {
            self.ligate(lam);
            return;
        }
        let piece = self.pieces.len().checked_sub(1).filter(|_| is_letter);
        if let Some(left) = met.and_then(|last| self.pieces.get_mut(last.piece?)) {
            left.after = true;
        }
        if let Some(right) = piece.and_then(|piece| self.pieces.get_mut(piece)) {
            right.before = met.is_some();
        }
        let offers = offers(joining);
        self.last = Some(if is_letter {
            Last {
                piece,
                offers,
                level: Some(level),
                lam: piece.filter(|_| c == LAM),
            }
        } else {
            // X9 takes ZWJ away: it stands where its neighbours stand. It asks for the closest
            // connection there is, so it does not part lam from alef.
            Last {
                piece,
                offers,
                level: met.and_then(|last| last.level),
                lam,
            }
        });
    }

    /// Takes the newest piece, an alef, into the lam's; nothing joins after an alef.
    fn ligate(&mut self, lam: usize) {
        self.last = None;
        let Some(alef) = self.pieces.pop() else {
            return;
        };
        if let Some(lam) = self.pieces.get_mut(lam) {
            lam.clusters.end = alef.clusters.end;
            lam.source.end = alef.source.end;
            lam.after = false;
        }
    }
}

fn bare(cluster: &Cluster, text: &str, index: usize, level: u8) -> Piece {
    Piece {
        base: text.chars().next().unwrap_or(' '),
        clusters: index..index + 1,
        source: cluster.source.clone(),
        width: cluster.width,
        level,
        before: false,
        after: false,
    }
}

fn shaped(piece: &Piece, all: &Clusters) -> char {
    if !piece.is_ligature() {
        return forms::form(piece.base, piece.before, piece.after);
    }
    let alef = all
        .list
        .get(piece.clusters.end - 1)
        .and_then(|alef| all.text_of(alef).chars().next());
    alef.and_then(|alef| forms::lam_alef(alef, piece.before))
        .unwrap_or(piece.base)
}

/// Says whether a character joins with the one before it.
fn accepts(joining: JoiningType) -> bool {
    use JoiningType::{DualJoining, JoinCausing, RightJoining};
    matches!(joining, RightJoining | DualJoining | JoinCausing)
}

/// Says whether a character joins with the one after it.
fn offers(joining: JoiningType) -> bool {
    use JoiningType::{DualJoining, JoinCausing, LeftJoining};
    matches!(joining, LeftJoining | DualJoining | JoinCausing)
}
