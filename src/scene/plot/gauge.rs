//! The scale on which the figures of one indicator are drawn.
//!
//! Shares stand on 0 to 100; counts on 0 to the highest that is published. An indicator with both
//! is drawn by shares, and a count then has a place only where a share is published with it: nothing
//! is converted. Figures below zero have none, nor has any beside one of them, nor have sums that were counted over periods of
//! different lengths: a shorter bar would say that it has become less.

use crate::document::{Dated, Indicator, Point, Value};

/// A scale from zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Gauge {
    // Above zero.
    highest: f64,
    are_shares: bool,
    // Whether all figures hold at a date, or were counted over as many months.
    are_alike: bool,
    // Whether some figure or target is less than nothing.
    goes_below_zero: bool,
    columns: u16,
}

impl Gauge {
    /// Finds the scale of an indicator over so many columns.
    pub(super) fn of(indicator: &Indicator, columns: u16) -> Self {
        let points = indicator.baseline.iter().chain(&indicator.points);
        let figures = points.clone().map(|point| &point.value);
        let mut lengths = points.clone().map(months);
        let first = lengths.next();
        let targets = indicator.targets.iter().map(|target| &target.value);
        let is_share = |value: &Value| matches!(value, Value::Percent(_));
        // What has targets only is drawn by their measure.
        let are_shares = if figures.clone().next().is_some() {
            figures.clone().any(is_share)
        } else {
            targets.clone().any(is_share)
        };
        let counts = Self {
            highest: 1.0,
            are_shares,
            are_alike: lengths.all(|length| Some(length) == first),
            goes_below_zero: false,
            columns,
        };
        let below_zero = |value: &Value| counts.lengths(value).iter().any(|part| *part < 0.0);
        let counts = Self {
            goes_below_zero: figures.clone().chain(targets.clone()).any(below_zero),
            ..counts
        };
        let figures = points.filter(|point| counts.can_place(point));
        let figures = figures.map(|point| &point.value);
        let reach = |value: &Value| {
            let parts = counts.parts(value);
            match value {
                Value::Bands(_) => parts.iter().sum(),
                _ => parts.iter().copied().fold(0.0, f64::max),
            }
        };
        let targets = targets.filter(|value| counts.has_place(value));
        let highest = figures.chain(targets).map(reach).fold(0.0, f64::max);
        let highest = if are_shares {
            highest.max(100.0)
        } else {
            highest
        };
        Self {
            highest: if highest > 0.0 && highest.is_finite() {
                highest
            } else {
                1.0
            },
            ..counts
        }
    }

    /// Returns the lengths of a point: those of its figure, or the percentage published beside it.
    pub(super) fn parts_of(self, point: &Point) -> Vec<f64> {
        if !self.can_place(point) {
            return Vec::new();
        }
        let parts = self.parts(&point.value);
        match point
            .percent
            .filter(|_| self.are_shares && parts.is_empty())
        {
            Some(percent) => self.parts(&Value::Percent(percent)),
            None => parts,
        }
    }

    /// Says whether a figure can be compared with the others by its length.
    fn can_place(self, point: &Point) -> bool {
        self.are_alike || months(point).is_none()
    }

    /// Returns the lengths of a figure in the unit of the scale: a part and its whole, both ends of
    /// a range, each band; none where it has no place here.
    pub(super) fn parts(self, value: &Value) -> Vec<f64> {
        let parts = self.lengths(value);
        let is_length = |part: &f64| *part >= 0.0 && part.is_finite();
        // Beside a figure below zero, which has no length, the length of another would say too much.
        let has_place = !self.goes_below_zero && parts.iter().all(is_length);
        if has_place { parts } else { Vec::new() }
    }

    fn lengths(self, value: &Value) -> Vec<f64> {
        match value {
            Value::Percent(share) if self.are_shares => vec![*share],
            Value::Ratio(part, whole) if self.are_shares && *whole > 0.0 => {
                vec![part / whole * 100.0, 100.0]
            }
            Value::Number(count) | Value::MoreThan(count) if !self.are_shares => vec![*count],
            Value::Ratio(part, whole) if !self.are_shares => vec![*part, *whole],
            Value::Range(from, to) if !self.are_shares => vec![*from, *to],
            Value::Bands(bands) if !self.are_shares => {
                let count = |value: &Value| number(value).unwrap_or(0.0);
                bands.iter().map(|band| count(&band.value)).collect()
            }
            Value::Number(_)
            | Value::Percent(_)
            | Value::Ratio(..)
            | Value::MoreThan(_)
            | Value::Range(..)
            | Value::Rank(_)
            | Value::Bands(_)
            | Value::Parts(_)
            | Value::Either(_) => Vec::new(),
        }
    }

    fn has_place(self, value: &Value) -> bool {
        !self.parts(value).is_empty()
    }

    /// Returns the column in which a target of an indicator lies, if it lies on this scale.
    pub(super) fn column(self, value: &Value, indicator: &Indicator) -> Option<u16> {
        let share = || self.share_of_count(value, indicator);
        let reach = self.parts(value).first().copied().or_else(share)?;
        let last = self.columns.checked_sub(1)?;
        let column = self.eighths(reach).saturating_sub(1) / 8;
        u16::try_from(column).ok().map(|column| column.min(last))
    }

    /// Returns the share that is published with a count: the whole of a ratio is all of it.
    pub(super) fn share_of_count(self, value: &Value, indicator: &Indicator) -> Option<f64> {
        let count = number(value).filter(|_| self.are_shares)?;
        let is_it = |other: &f64| other.total_cmp(&count).is_eq();
        let points = indicator.baseline.iter().chain(&indicator.points);
        let share = |point: &Point| {
            if let Value::Ratio(_, whole) = &point.value {
                return is_it(whole).then_some(100.0);
            }
            number(&point.value).filter(is_it).and(point.percent)
        };
        points.rev().find_map(share)
    }

    /// Returns a length in eighths of a column, never beyond the last.
    pub(super) fn eighths(self, length: f64) -> u32 {
        let share = (length / self.highest).clamp(0.0, 1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between zero and the end, which is far below 2^32"
        )]
        let eighths = (share * f64::from(self.end())).round() as u32;
        // Something is never nothing.
        if length > 0.0 && self.columns > 0 {
            eighths.max(1)
        } else {
            eighths
        }
    }

    /// Returns the end of the last column, in eighths.
    pub(super) fn end(self) -> u32 {
        u32::from(self.columns) * 8
    }
}

/// Returns a figure that is one plain number.
fn number(value: &Value) -> Option<f64> {
    if let Value::Number(count) = value {
        return Some(*count);
    }
    None
}

/// Returns how many months a figure was counted over, 0 where they cannot be told; none where it holds
/// at a date.
fn months(point: &Point) -> Option<i64> {
    let Dated::Over { over, .. } = point.dated() else {
        return None;
    };
    let days = over.start.and(over.end).and(point.dated().days());
    Some(days.map_or(0, |days| (days.count() + 15) / 30))
}
