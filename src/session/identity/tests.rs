//! The table of what terminals answer, row by row, as measured.

use super::*;
use crate::session::answer::Answer;
use crate::session::rows::Strategy;

fn answers(version: Option<&str>, ordering: Option<u16>, attributes: Option<&[u16]>) -> Answers {
    let mut answers = Answers::default();
    let version = version.map(|version| Answer::Version(version.to_owned()));
    let mode = |state| Answer::Mode {
        private: false,
        mode: 8,
        state,
    };
    let attributes = attributes.map(|numbers| Answer::SecondaryAttributes(numbers.to_vec()));
    let all = version
        .into_iter()
        .chain(ordering.map(mode))
        .chain(attributes);
    for answer in all.chain([Answer::PrimaryAttributes(vec![64, 1])]) {
        answers.hear(&answer);
    }
    answers
}

#[test]
fn each_terminal_gets_what_it_needs() {
    let none = Environment::default();
    for (name, answers, strategy) in [
        (
            "VTE",
            answers(None, Some(2), Some(&[65, 7006, 1])),
            Strategy::Grid,
        ),
        (
            "Konsole",
            answers(Some("Konsole 22.12.3"), None, Some(&[1, 115, 0])),
            Strategy::Konsole,
        ),
        (
            "QTerminal",
            answers(None, None, Some(&[0, 115, 0])),
            Strategy::Alt,
        ),
        (
            "kitty",
            answers(Some("kitty(0.26.5)"), Some(0), Some(&[1, 4000, 26])),
            Strategy::Kitty,
        ),
        (
            "mlterm",
            answers(None, Some(0), Some(&[24, 279, 0])),
            Strategy::Inv,
        ),
        (
            "xterm",
            answers(Some("XTerm(379)"), Some(0), Some(&[41, 379, 0])),
            Strategy::Grid,
        ),
        (
            "foot",
            answers(Some("foot(1.13.1)"), None, Some(&[1, 11301, 0])),
            Strategy::Grid,
        ),
        (
            "alacritty",
            answers(None, None, Some(&[0, 1700, 1])),
            Strategy::Grid,
        ),
        (
            "urxvt",
            answers(None, None, Some(&[85, 95, 0])),
            Strategy::Grid,
        ),
        ("st", answers(None, None, None), Strategy::Grid),
        (
            "zutty",
            answers(None, None, Some(&[64, 0, 0])),
            Strategy::Grid,
        ),
        (
            "PuTTY",
            answers(None, None, Some(&[0, 136, 0])),
            Strategy::Grid,
        ),
        (
            "xterm.js",
            answers(None, Some(0), Some(&[0, 276, 0])),
            Strategy::Lrm,
        ),
        (
            "tmux elsewhere",
            answers(Some("tmux 3.3a"), None, Some(&[84, 0, 0])),
            Strategy::Lrm,
        ),
        (
            "screen elsewhere",
            answers(None, None, Some(&[83, 40900, 0])),
            Strategy::Lrm,
        ),
        (
            "mosh",
            answers(None, None, Some(&[1, 10, 0])),
            Strategy::Lrm,
        ),
        (
            "a stranger",
            answers(Some("Nova 1.0"), None, Some(&[7, 7, 7])),
            Strategy::Lrm,
        ),
        (
            "one that keeps the order",
            answers(None, Some(1), Some(&[65, 7006, 1])),
            Strategy::Lrm,
        ),
    ] {
        let choice = choose(&answers, &none, true);
        assert_eq!(choice.strategy, strategy, "{name}: {choice:?}");
        assert_eq!(choice.needs_settings, name == "PuTTY", "{name}");
    }
}

#[test]
fn without_answers_the_environment_decides_and_then_time() {
    let silent = Answers::default();
    let term = |term: &str| Environment {
        term: term.to_owned(),
        ..Environment::default()
    };
    assert_eq!(
        choose(&silent, &term("xterm-kitty"), false).strategy,
        Strategy::Kitty
    );
    assert_eq!(
        choose(&silent, &term("mlterm-256color"), true).strategy,
        Strategy::Inv
    );
    assert_eq!(
        choose(&silent, &term("xterm-256color"), false).strategy,
        Strategy::Grid
    );
    assert_eq!(
        choose(&silent, &term("xterm-256color"), true).strategy,
        Strategy::Lrm
    );
    // A variable that has leaked counts for less than an answer.
    let stale = Environment {
        is_vte: true,
        ..term("xterm-256color")
    };
    let konsole = answers(Some("Konsole 22.12.3"), None, Some(&[1, 115, 0]));
    assert_eq!(choose(&konsole, &stale, true).strategy, Strategy::Konsole);
}

#[test]
fn tmux_tells_of_the_terminal_outside() {
    let tmux = answers(Some("tmux 3.3a"), Some(2), Some(&[84, 0, 0]));
    for (printed, strategy) in [
        ("kitty(0.26.5)|xterm-kitty|off|1\n", Strategy::Kitty),
        ("Konsole 22.12.3|xterm-256color|on|1", Strategy::Grid),
        ("Konsole 22.12.3|xterm-256color|off|1", Strategy::Konsole),
        ("|xterm-256color|off|1", Strategy::Lrm),
        ("|xterm-256color|on|1", Strategy::Grid),
        ("|alacritty|off|1", Strategy::Grid),
        ("kitty(0.26.5)|xterm-kitty|off|2", Strategy::Lrm),
        ("|||0", Strategy::Lrm),
    ] {
        let environment = Environment {
            multiplexer: Some(Multiplexer::Tmux(Outside::parse(printed))),
            ..Environment::default()
        };
        assert_eq!(
            choose(&tmux, &environment, true).strategy,
            strategy,
            "{printed:?}"
        );
    }
    assert_eq!(Outside::parse("no bars"), None);
    for multiplexer in [
        Multiplexer::Tmux(None),
        Multiplexer::Screen,
        Multiplexer::Zellij,
    ] {
        let environment = Environment {
            multiplexer: Some(multiplexer),
            term: "xterm-kitty".to_owned(),
            ..Environment::default()
        };
        assert_eq!(choose(&tmux, &environment, true).strategy, Strategy::Lrm);
    }
}
