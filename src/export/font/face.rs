//! The outlines of a TrueType font.
//!
//! In: the bytes of one of the fonts that the program brings along, and a letter. Out: its contours
//! in units of the font, upwards, each a ring of points on it and of points that pull it (the
//! control points of quadratic curves). Always holds: bytes that are no font give nothing, and no
//! panic. Deliberately not here: what these fonts do not need to be drawn dot by dot: hints, kerning,
//! other tables of letters than that of format 12, offsets of 16 bits.
//!
//! It is written by hand, since the crates for it read every font there is: the smallest that is
//! maintained, read-fonts, takes fifteen seconds of a processor to build, a tenth of all.
//! The numbers are those of the OpenType specification, chapters `cmap`, `loca` and `glyf`.

/// One font.
#[derive(Debug, Clone, Copy)]
pub(super) struct Face<'a> {
    /// Groups of letters in order: the first, the last, and the glyph of the first.
    groups: Data<'a>,
    /// Where each glyph begins in `outlines`.
    places: Data<'a>,
    outlines: Data<'a>,
}

/// A point of a contour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct OutlinePoint {
    pub(super) x: f32,
    pub(super) y: f32,
    /// Whether the contour goes through it.
    pub(super) is_on: bool,
}

/// A ring of points.
pub(super) type Contour = Vec<OutlinePoint>;

/// How many glyphs may be made of each other.
const DEEPEST: u8 = 4;

impl<'a> Face<'a> {
    /// Opens a font; none if it is none, or lacks a table that is needed here.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let font = Data(bytes);
        let letters = font.table(*b"cmap")?;
        let mut header = letters.skip(2)?;
        let subtables = header.u16()?;
        let groups = (0..subtables).find_map(|nth| {
            let offset = letters.skip(4 + 8 * usize::from(nth) + 4)?.u32()?;
            let subtable = letters.skip(usize::try_from(offset).ok()?)?;
            (subtable.clone().u16()? == 12).then_some(subtable)
        })?;
        Some(Self {
            groups: groups.skip(12)?,
            places: font.table(*b"loca")?,
            outlines: font.table(*b"glyf")?,
        })
    }

    /// Returns the contours of a letter, none of a blank; `None` where the font has no such letter.
    pub(super) fn contours(&self, letter: char) -> Option<Vec<Contour>> {
        let glyph = self.glyph(letter)?;
        Some(self.of_glyph(glyph, DEEPEST).unwrap_or_default())
    }

    fn glyph(&self, letter: char) -> Option<u32> {
        let letter = u32::from(letter);
        let mut groups = self.groups;
        for _ in 0..groups.u32()? {
            let (first, last, glyph) = (groups.u32()?, groups.u32()?, groups.u32()?);
            if (first..=last).contains(&letter) {
                return glyph.checked_add(letter - first);
            }
        }
        None
    }

    fn of_glyph(&self, glyph: u32, depth: u8) -> Option<Vec<Contour>> {
        let mut places = self.places.skip(4 * usize::try_from(glyph).ok()?)?;
        let (start, end) = (places.u32()?, places.u32()?);
        if start == end {
            return None;
        }
        let mut data = self.outlines.skip(usize::try_from(start).ok()?)?;
        let contours = data.i16()?;
        // The bounds are found again when it is drawn.
        let data = data.skip(8)?;
        match usize::try_from(contours) {
            Ok(contours) => simple(data, contours),
            Err(_) => self.compound(data, depth.checked_sub(1)?),
        }
    }

    /// Reads a glyph that is made of others.
    fn compound(&self, mut data: Data<'a>, depth: u8) -> Option<Vec<Contour>> {
        const WORDS: u16 = 1;
        const SCALE: u16 = 1 << 3;
        const MORE: u16 = 1 << 5;
        const TWO_SCALES: u16 = 1 << 6;
        const MATRIX: u16 = 1 << 7;
        let mut whole = Vec::new();
        loop {
            let (flags, glyph) = (data.u16()?, data.u16()?);
            let (right, up) = if flags & WORDS == 0 {
                (data.i8()?.into(), data.i8()?.into())
            } else {
                (data.i16()?, data.i16()?)
            };
            let (mut xx, mut yx, mut xy, mut yy) = (1.0, 0.0, 0.0, 1.0);
            if flags & SCALE != 0 {
                xx = data.fraction()?;
                yy = xx;
            } else if flags & TWO_SCALES != 0 {
                (xx, yy) = (data.fraction()?, data.fraction()?);
            } else if flags & MATRIX != 0 {
                (xx, yx) = (data.fraction()?, data.fraction()?);
                (xy, yy) = (data.fraction()?, data.fraction()?);
            }
            let place = |OutlinePoint { x, y, is_on }| OutlinePoint {
                x: xx * x + xy * y + f32::from(right),
                y: yx * x + yy * y + f32::from(up),
                is_on,
            };
            let part = self.of_glyph(glyph.into(), depth).unwrap_or_default();
            let part = part.into_iter();
            whole.extend(part.map(|contour| contour.into_iter().map(place).collect::<Contour>()));
            if flags & MORE == 0 {
                return Some(whole);
            }
        }
    }
}

/// Reads a glyph that is made of contours.
fn simple(mut data: Data<'_>, contours: usize) -> Option<Vec<Contour>> {
    const ON: u8 = 1;
    const SHORT_X: u8 = 1 << 1;
    const SHORT_Y: u8 = 1 << 2;
    const REPEATED: u8 = 1 << 3;
    const SAME_X: u8 = 1 << 4;
    const SAME_Y: u8 = 1 << 5;
    let ends: Vec<u16> = (0..contours).map(|_| data.u16()).collect::<Option<_>>()?;
    let hints = data.u16()?;
    let mut data = data.skip(hints.into())?;
    let mut flags = Vec::new();
    while flags.len() < ends.last().map_or(0, |last| usize::from(*last) + 1) {
        let flag = data.u8()?;
        let more = if flag & REPEATED == 0 { 0 } else { data.u8()? };
        flags.extend(std::iter::repeat_n(flag, 1 + usize::from(more)));
    }
    let x = coordinates(&mut data, &flags, SHORT_X, SAME_X)?;
    let y = coordinates(&mut data, &flags, SHORT_Y, SAME_Y)?;
    let point = |((x, y), flag): ((i16, i16), u8)| OutlinePoint {
        x: x.into(),
        y: y.into(),
        is_on: flag & ON != 0,
    };
    let mut points = x.into_iter().zip(y).zip(flags).map(point);
    let mut start = 0;
    let rings = ends.into_iter().map(|end| {
        let length = usize::from((end + 1).saturating_sub(start));
        start = end + 1;
        points.by_ref().take(length).collect()
    });
    Some(rings.collect())
}

/// Reads one coordinate of every point. Each is told by its distance from the one before: of one
/// byte, whose sign is in the flag, or of two, or it is the same.
fn coordinates(data: &mut Data<'_>, flags: &[u8], short: u8, same: u8) -> Option<Vec<i16>> {
    let mut at = 0_i16;
    let all = flags.iter().map(|flag| {
        let step = match (flag & short != 0, flag & same != 0) {
            (true, true) => data.u8()?.into(),
            (true, false) => -i16::from(data.u8()?),
            (false, true) => 0,
            (false, false) => data.i16()?,
        };
        at = at.wrapping_add(step);
        Some(at)
    });
    all.collect()
}

/// Bytes that are read from the front; numbers are big-endian.
#[derive(Debug, Clone, Copy)]
struct Data<'a>(&'a [u8]);

impl<'a> Data<'a> {
    /// Returns the table of a font by its tag.
    fn table(self, wanted: [u8; 4]) -> Option<Self> {
        let tables = self.skip(4)?.u16()?;
        let mut records = self.skip(12)?;
        for _ in 0..tables {
            let (tag, _checksum) = (records.take::<4>()?, records.u32()?);
            let (offset, length) = (records.u32()?, records.u32()?);
            if tag == wanted {
                let bytes = self.skip(usize::try_from(offset).ok()?)?.0;
                return bytes.get(..usize::try_from(length).ok()?).map(Self);
            }
        }
        None
    }

    fn skip(self, bytes: usize) -> Option<Self> {
        self.0.get(bytes..).map(Self)
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*head)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take().map(u8::from_be_bytes)
    }

    fn i8(&mut self) -> Option<i8> {
        self.take().map(i8::from_be_bytes)
    }

    fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_be_bytes)
    }

    fn i16(&mut self) -> Option<i16> {
        self.take().map(i16::from_be_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_be_bytes)
    }

    /// Reads a number with two bits before the point and fourteen behind it.
    fn fraction(&mut self) -> Option<f32> {
        Some(f32::from(self.i16()?) / 16384.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGULAR: &[u8] = include_bytes!("DejaVuSansMono.ttf");

    /// Returns the points of each contour, and the left, lower, right and upper edge of all.
    fn shape(letter: char) -> Option<(Vec<usize>, [f32; 4])> {
        let contours = Face::open(REGULAR)?.contours(letter)?;
        let none = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        let edges = contours.iter().flatten().fold(none, |edges, at| {
            let [left, low, right, high] = edges;
            [
                left.min(at.x),
                low.min(at.y),
                right.max(at.x),
                high.max(at.y),
            ]
        });
        Some((contours.iter().map(Vec::len).collect(), edges))
    }

    #[test]
    fn letters_have_the_contours_of_the_font() {
        // As fontTools reads them.
        let expected = [
            ('i', vec![10, 4], [178.0, 0.0, 1092.0, 1556.0]),
            // Made of others: an e with its accent, a BEH with its dot.
            ('\u{e9}', vec![22, 7, 4], [123.0, -29.0, 1112.0, 1638.0]),
            ('\u{628}', vec![4, 26], [69.0, -312.0, 1200.0, 539.0]),
        ];
        for (letter, points, edges) in expected {
            assert_eq!(shape(letter), Some((points, edges)), "{letter:?}");
        }
        let blank = Face::open(REGULAR).and_then(|face| face.contours(' '));
        assert_eq!(blank, Some(Vec::new()));
        assert_eq!(shape('\u{4e00}'), None);
    }

    #[test]
    fn what_is_cut_off_or_damaged_makes_no_panic() {
        for length in (0..REGULAR.len()).step_by(997) {
            let face = REGULAR.get(..length).and_then(Face::open);
            assert!(face.is_none_or(|face| face.contours('i').is_some()));
        }
        let mut damaged = REGULAR.to_vec();
        for step in [7, 64, 1021] {
            damaged
                .iter_mut()
                .step_by(step)
                .for_each(|byte| *byte ^= 0xff);
            if let Some(face) = Face::open(&damaged) {
                let letters = ('\0'..='\u{2fff}').filter_map(|letter| face.contours(letter));
                assert!(letters.count() <= 0x3000);
            }
        }
    }
}
