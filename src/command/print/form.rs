//! The form of a picture.
//!
//! In: what is asked for, and the name of the file to be written. Out: the form, or why the two do not fit.
//! Always holds: a file has the form that its name says, where it says one.

use std::path::Path;

use clap::ValueEnum;

use crate::command::arguments::PrintFormat;
use crate::command::messages::Message;

/// Forms that files have and prints have not: whoever names one waits for it.
const OTHERS: [&str; 9] = [
    "pdf", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "html",
];

/// Returns the form of what goes to a file; none is standard output.
///
/// # Errors
/// When the file's name says another form than the one asked for, or one that there is not.
pub(super) fn of(
    asked: Option<PrintFormat>,
    output: Option<&Path>,
) -> Result<PrintFormat, Message> {
    let ending = output.and_then(Path::extension);
    let ending = ending.map(|ending| ending.to_string_lossy().to_lowercase());
    let ending = ending.unwrap_or_default();
    let named = match ending.as_str() {
        "txt" => Some(PrintFormat::Text),
        "ansi" => Some(PrintFormat::Ansi),
        "svg" => Some(PrintFormat::Svg),
        "png" => Some(PrintFormat::Png),
        _ => None,
    };
    let name = format!(".{ending}");
    match (asked, named) {
        (None, None) if OTHERS.contains(&ending.as_str()) => Err(Message::NoForm { name }),
        (Some(asked), Some(named)) if asked != named => {
            let format = asked.to_possible_value();
            let format = format.map_or_else(String::new, |it| it.get_name().to_owned());
            Err(Message::OtherForm { name, format })
        }
        (asked, named) => Ok(asked.or(named).unwrap_or(PrintFormat::Text)),
    }
}
