//! The day on which a picture is drawn or a question is asked.

use chrono::NaiveDate;
use clap::Args;

use crate::time::{BadDate, PartialDate, Precision};

/// The day of the picture.
#[derive(Debug, Args)]
pub(in crate::command) struct DayOptions {
    /// Take this day for today.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(in crate::command) today: Option<NaiveDate>,
}

fn day(text: &str) -> Result<NaiveDate, String> {
    match text.parse::<PartialDate>() {
        Ok(date) if date.precision() == Precision::Day => Ok(date.first()),
        // Of the forms of a date one will do.
        Ok(_) | Err(BadDate::Form(_)) => Err("today is a day: write it as 2026-11-22".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
