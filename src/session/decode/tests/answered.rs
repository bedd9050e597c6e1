//! What terminals answer to questions.

use super::*;

#[test]
fn answers_of_real_terminals() {
    answers(
        "\x1bP>|kitty(0.26.5)\x1b\\",
        Answer::Version("kitty(0.26.5)".into()),
    );
    answers(
        "\x1b[8;1$y",
        Answer::Mode {
            private: false,
            mode: 8,
            state: 1,
        },
    );
    answers(
        "\x1b[?2026;2$y",
        Answer::Mode {
            private: true,
            mode: 2026,
            state: 2,
        },
    );
    answers("\x1b[?64;1;9c", Answer::PrimaryAttributes(vec![64, 1, 9]));
    answers(
        "\x1b[>1;011301;0c",
        Answer::SecondaryAttributes(vec![1, 11301, 0]),
    );
    answers(
        "\x1b[>65;7006;1c",
        Answer::SecondaryAttributes(vec![65, 7006, 1]),
    );
    answers(
        "\x1bP!|464F4F54\x1b\\",
        Answer::TertiaryAttributes("464F4F54".into()),
    );
    let colour = Answer::Command {
        number: 11,
        value: "rgb:0000/0000/0000".into(),
    };
    answers("\x1b]11;rgb:0000/0000/0000\x07", colour.clone());
    answers("\x1b]11;rgb:0000/0000/0000\x1b\\", colour);
    let capability = Answer::Capability {
        known: true,
        value: "544E=787465726D".into(),
    };
    answers("\x1bP1+r544E=787465726D\x1b\\", capability);
    answers("\x1b[0n", Answer::Ready);
    answers("\x1b[?5u", Answer::KeyboardFlags(5));
    let setting = |known, value: &str| Answer::Setting {
        known,
        value: value.into(),
    };
    answers("\x1bP1$r0m\x1b\\", setting(true, "0m"));
    answers("\x1bP0$r\x1b\\", setting(false, ""));
}

#[test]
fn the_cursor_is_where_it_was_asked_for_and_a_key_otherwise() {
    types("\x1b[1;2R", F(3), SHIFT);
    types("\x1b[1;5R", F(3), CTRL);
    answers("\x1b[12;40R", Answer::Unknown);
    answers("\x1b[1;40R", Answer::Unknown);
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    decoder.expect_cursor();
    decoder.feed(b"\x1b[1;2R\x1b[1;2R", &mut events);
    let cursor = Answer::Cursor { column: 1, row: 0 };
    assert_eq!(events, [Event::Answer(cursor), key(F(3), SHIFT)]);
    let marked = Answer::Cursor {
        column: 39,
        row: 11,
    };
    answers("\x1b[?12;40;1R", marked);
}
