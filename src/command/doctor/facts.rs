//! The facts, as names and values.

use std::env;
use std::fmt::Write;

use crate::command::messages::Origin;
use crate::command::settings::{Setting, Settings, place};
use crate::document::diagnostic::Audience;
use crate::session::identity::{Environment, Multiplexer, Outside, Reason, numbers};
use crate::session::queries::Known;
use crate::text;
use crate::view::{Depth, Look};
use crate::words::{Language, Msg};

/// Variables that say something of a terminal.
const VARIABLES: [&str; 14] = [
    "TERM",
    "COLORTERM",
    "COLORFGBG",
    "TERM_PROGRAM",
    "TERM_PROGRAM_VERSION",
    "VTE_VERSION",
    "KONSOLE_VERSION",
    "KITTY_WINDOW_ID",
    "TMUX",
    "STY",
    "ZELLIJ",
    "SSH_TTY",
    "LANGUAGE",
    "LANG",
];

/// Returns the facts for the screen.
pub(super) fn shown(
    known: &Known,
    look: Look,
    has_mouse: bool,
    size: (u16, u16),
    language: Language,
) -> Vec<(Msg, String)> {
    let say = |message: Msg| message.say(language).to_owned();
    let answers = answers(known);
    let answers = if answers.is_empty() {
        say(Msg::DoctorNothing)
    } else {
        text::ltr(&answers)
    };
    let (columns, rows) = size;
    let mouse = if has_mouse {
        Msg::SwitchOn
    } else {
        Msg::SwitchOff
    };
    vec![
        (Msg::DoctorAnswers, answers),
        (Msg::DoctorRows, text::ltr(known.choice.strategy.name())),
        (Msg::DoctorWhy, say(reason(known.choice.reason))),
        (Msg::DoctorColours, text::ltr(depth(look.theme.depth))),
        (Msg::DoctorSize, text::ltr(&format!("{columns}x{rows}"))),
        (Msg::DoctorMouse, say(mouse)),
        (Msg::DoctorClipboard, say(Msg::DoctorClipboardWay)),
        (Msg::DoctorFont, say(Msg::DoctorFontAdvice)),
        (Msg::DoctorName, text::ltr(&known.name)),
    ]
}

/// Returns all facts as text in English, for a bug report.
pub(super) fn plain(
    settings: &Settings,
    known: Option<&Known>,
    environment: &Environment,
) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(out, "{name:<22} {}", text::printable(value));
    };
    line("masar", env!("CARGO_PKG_VERSION"));
    let system = format!("{} {}", env::consts::OS, env::consts::ARCH);
    line("system", &system);
    match known {
        Some(known) => {
            let answers = answers(known);
            let is_silent = answers.is_empty();
            line("answers", if is_silent { "none" } else { &answers });
            if let Some(took) = known.took {
                line("answered within", &format!("{} ms", took.as_millis()));
            }
            line("rows", known.choice.strategy.name());
            line("why", reason(known.choice.reason).say(Language::En));
            line("remembered as", &known.name);
        }
        None => line("terminal", "none"),
    }
    if let Ok((columns, rows)) = crossterm::terminal::size() {
        line("size", &format!("{columns}x{rows}"));
    }
    if let Some(Multiplexer::Tmux(Some(outside))) = &environment.multiplexer {
        line("outside of tmux", &describe(outside));
    }
    for name in VARIABLES {
        if let Some(value) = env::var_os(name) {
            line(name, &value.to_string_lossy());
        }
    }
    let is_set = |setting: &&Setting| setting.origin != Origin::Default;
    for setting in settings.listed.iter().filter(is_set) {
        line(&format!("setting {}", setting.name), &setting.value);
    }
    if let Some(file) = place::config_file().filter(|file| file.exists()) {
        line("configuration", &file.display().to_string());
    }
    out.push_str(&settings.complaint_lines(Audience::Log, Language::En));
    if let Some(file) = place::memory_file()
        && let Err(fault) = place::read(&file)
    {
        let file = file.display().to_string();
        let _ = writeln!(
            out,
            "{}: {}",
            text::printable(&file),
            fault.say(Language::En)
        );
    }
    out
}

/// Tells what tmux says of the terminal outside of it; nobody may be there.
fn describe(outside: &Outside) -> String {
    let Outside {
        version,
        term,
        lets_through,
        clients,
        ..
    } = outside;
    let name = format!("{version} {term}");
    let passthrough = if *lets_through { "on" } else { "off" };
    let facts = format!("passthrough {passthrough}, clients {clients}");
    match name.trim() {
        "" => facts,
        name => format!("{name}, {facts}"),
    }
}

fn answers(known: &Known) -> String {
    let answers = &known.answers;
    let attributes = answers.attributes.as_deref();
    let parts = [
        answers.version.clone(),
        answers.ordering.map(|state| format!("8;{state}$y")),
        attributes.map(|attributes| format!(">{}c", numbers(attributes))),
        answers.is_complete.then(|| "DA1".to_owned()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join("  ")
}

fn depth(depth: Depth) -> &'static str {
    match depth {
        Depth::None => "0",
        Depth::Sixteen => "16",
        Depth::Palette => "256",
        Depth::True => "16777216",
    }
}

fn reason(reason: Reason) -> Msg {
    match reason {
        Reason::Wish => Msg::ReasonWish,
        Reason::Remembered => Msg::ReasonRemembered,
        Reason::LeavesOrder => Msg::ReasonLeaves,
        Reason::KeepsOrder => Msg::ReasonKeeps,
        Reason::Name => Msg::ReasonName,
        Reason::Attributes => Msg::ReasonAttributes,
        Reason::OnlyPrimary => Msg::ReasonPrimary,
        Reason::Unknown => Msg::ReasonUnknown,
        Reason::Environment => Msg::ReasonEnvironment,
        Reason::Outside => Msg::ReasonOutside,
        Reason::Hidden => Msg::ReasonHidden,
        Reason::NotYet => Msg::ReasonNotYet,
        Reason::Silent => Msg::ReasonSilent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tmux_that_nobody_looks_at_has_no_terminal_outside() {
        let said = |printed| Outside::parse(printed).as_ref().map(describe);
        assert_eq!(said("|||0").as_deref(), Some("passthrough off, clients 0"));
        assert_eq!(
            said("kitty(0.26.5)|xterm-kitty|on|1").as_deref(),
            Some("kitty(0.26.5) xterm-kitty, passthrough on, clients 1")
        );
        assert_eq!(
            said("|foot|on|1").as_deref(),
            Some("foot, passthrough on, clients 1")
        );
    }
}
