//! What a question says of one entry whose dates may have several readings.
//!
//! Always holds: what is surely so is answered, and what is answered may be so. Deliberately not
//! here: which readings there are (`time`).

use std::ops::{BitAnd, BitOr, Not};

/// An answer of three parts, each implying the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Answer {
    /// Every reading of the dates says so.
    pub surely: bool,
    /// The entry is shown: by every reading, or where the question asks for it, by one.
    pub is: bool,
    /// Some reading says so.
    pub may: bool,
}

impl Answer {
    /// By every reading.
    pub const YES: Self = Self {
        surely: true,
        is: true,
        may: true,
    };
    /// By none.
    pub const NO: Self = Self {
        surely: false,
        is: false,
        may: false,
    };

    /// Makes an answer that has no other reading.
    pub fn of(is: bool) -> Self {
        if is { Self::YES } else { Self::NO }
    }

    /// Makes an answer from what every reading says and what some reading says; `lenient` is whether one
    /// reading is enough.
    pub fn read(surely: bool, may: bool, lenient: bool) -> Self {
        Self {
            surely,
            is: surely || (may && lenient),
            may: may || surely,
        }
    }
}

impl BitAnd for Answer {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self {
            surely: self.surely && other.surely,
            is: self.is && other.is,
            may: self.may && other.may,
        }
    }
}

impl BitOr for Answer {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self {
            surely: self.surely || other.surely,
            is: self.is || other.is,
            may: self.may || other.may,
        }
    }
}

/// Turns the answer of the same question round: what was not shown is shown.
impl Not for Answer {
    type Output = Self;

    fn not(self) -> Self {
        Self {
            surely: !self.may,
            is: !self.is,
            may: !self.surely,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_surely_so_is_shown_and_what_is_shown_may_be_so() {
        let all = [
            Answer::YES,
            Answer::NO,
            Answer::read(false, true, true),
            Answer::read(false, true, false),
        ];
        let holds = |answer: Answer| (!answer.surely || answer.is) && (!answer.is || answer.may);
        for one in all {
            assert!(holds(one) && holds(!one), "{one:?}");
            assert_eq!(!!one, one);
            for other in all {
                assert!(
                    holds(one & other) && holds(one | other),
                    "{one:?} {other:?}"
                );
                assert_eq!(!(one & other), !one | !other);
            }
        }
    }
}
