//! `masar config`: the settings in force, and where each comes from.

use std::env;
use std::io;

use super::{Settings, place, variables};
use crate::command::messages::{self, Message};
use crate::command::{look, terminal_lines};
use crate::document::fault::Phrase;
use crate::text;
use crate::words::Language;

/// Writes every setting as a file of TOML that would set the same, with remarks; returns the exit
/// status.
///
/// # Errors
/// When standard output cannot be written.
pub(in crate::command) fn run(settings: &Settings) -> io::Result<u8> {
    let out = io::stdout().lock();
    let (reader, language) = (look::reader(&out), look::language(settings));
    let mut lines = String::new();
    if let Some(file) = place::config_file() {
        let name = file.display().to_string();
        let told = match file.exists() {
            true => text::ltr(&name),
            false => Message::NoSuchFile { name }.say(language),
        };
        lines += &format!("# {}\n", reader.line(&told));
    }
    for setting in &settings.listed {
        let help = match language {
            Language::En => setting.help.clone(),
            Language::Ar(_) => messages::setting(&setting.name).to_owned(),
        };
        let names = setting.choices.join(", ");
        let choices = Message::OneOf { names }.say(language);
        let origin = reader.line(&setting.origin.say(language));
        let line = format!("{} = \"{}\"", setting.name, setting.value);
        lines += &format!("\n# {}\n# {}\n", reader.line(&help), reader.line(&choices));
        lines += &format!("{line:<30} # {origin}\n");
    }
    terminal_lines::show(out, &lines, settings)?;
    terminal_lines::complain(settings);
    let names = env::vars_os().map(|(name, _)| name);
    let unknown = variables::complaints(&settings.listed, names);
    let reader = look::reader(&io::stderr());
    terminal_lines::tell(&unknown.lines(reader, language), settings);
    let is_understood = settings.is_understood() && unknown.is_empty();
    Ok(u8::from(!is_understood))
}
