//! A control sequence taken apart (ECMA-48 5.4): prefix, parameters, intermediates, final byte.
//!
//! Comes in: the bytes between `CSI` and the final byte. Always holds: numbers saturate, and a
//! missing number is `None`. It does not know what any sequence means.

/// A well-formed control sequence.
#[derive(Debug)]
pub(super) struct Sequence<'a> {
    /// One of `<`, `=`, `>`, `?`, with which private sequences begin.
    pub(super) prefix: Option<u8>,
    parameters: &'a [u8],
    /// Bytes between the parameters and the end, mostly none.
    pub(super) intermediates: &'a [u8],
    /// The byte that says what it is.
    pub(super) last: u8,
}

impl<'a> Sequence<'a> {
    /// Takes the bytes apart, or returns `None` when they are not in order.
    pub(super) fn parse(held: &'a [u8], last: u8) -> Option<Self> {
        let (prefix, rest) = match held {
            [prefix @ b'<'..=b'?', rest @ ..] => (Some(*prefix), rest),
            rest => (None, rest),
        };
        let is_parameter = |byte: &u8| matches!(byte, b'0'..=b';');
        let length = rest.iter().take_while(|byte| is_parameter(byte)).count();
        let (parameters, intermediates) = rest.split_at_checked(length)?;
        intermediates
            .iter()
            .all(|byte| matches!(byte, 0x20..=0x2f))
            .then_some(Self {
                prefix,
                parameters,
                intermediates,
                last,
            })
    }

    /// Returns whether no parameter is given at all.
    pub(super) fn is_bare(&self) -> bool {
        self.parameters.is_empty()
    }

    /// Returns the `index`-th parameter, zero-based, without its sub-parameters.
    pub(super) fn number(&self, index: usize) -> Option<u16> {
        self.code(index, 0).map(narrow)
    }

    /// Returns a sub-parameter, which has room for every code point: colons divide what semicolons
    /// have divided (ECMA-48 5.4.2 b).
    pub(super) fn code(&self, index: usize, sub: usize) -> Option<u32> {
        let parameter = self.parameters.split(|byte| *byte == b';').nth(index)?;
        wide(parameter.split(|byte| *byte == b':').nth(sub)?)
    }

    /// Returns all parameters; a missing one is 0.
    pub(super) fn numbers(&self) -> Vec<u16> {
        let count = self.parameters.split(|byte| *byte == b';').count();
        (0..count)
            .map(|index| self.number(index).unwrap_or(0))
            .collect()
    }
}

/// Reads a decimal number, which saturates; `None` when there is none.
pub(super) fn number(digits: &[u8]) -> Option<u16> {
    wide(digits).map(narrow)
}

fn wide(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0_u32, |value, byte| {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit <= 9)?;
        Some(value.saturating_mul(10).saturating_add(u32::from(digit)))
    })
}

fn narrow(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
