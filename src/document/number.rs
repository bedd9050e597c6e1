//! The number that a plan gives an entry: `7`, `"1.2"`, `"A-3"`.
//!
//! In: a whole number or a text. Out: the text. Always holds: a whole number is written without leading
//! zeros, and is one again when it is written to a file. Deliberately not here: what it is the number of.

use std::fmt;
use std::ops::Deref;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};

use super::SmallStr;

/// A number as the plan writes it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number(pub(super) SmallStr);

impl Number {
    /// Returns it as a whole number, where it is written as one.
    pub fn whole(&self) -> Option<u32> {
        let whole = self.0.parse::<u32>().ok()?;
        (whole.to_string() == *self.0).then_some(whole)
    }
}

impl Deref for Number {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<u32> for Number {
    fn from(number: u32) -> Self {
        Self(number.to_string().into())
    }
}

impl From<&str> for Number {
    fn from(number: &str) -> Self {
        Self(number.into())
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Numbering)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.whole() {
            Some(number) => serializer.serialize_u32(number),
            None => serializer.serialize_str(self),
        }
    }
}

struct Numbering;

impl Visitor<'_> for Numbering {
    type Value = Number;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a number, or a text such as \"1.2\"")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Number, E> {
        Ok(Number(number.to_string().into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
        Ok(text.into())
    }
}
