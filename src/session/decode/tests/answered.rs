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
    let colour = Answer::Command {
        number: 11,
        value: "rgb:0000/0000/0000".into(),
    };
    answers("\x1b]11;rgb:0000/0000/0000\x07", colour.clone());
    answers("\x1b]11;rgb:0000/0000/0000\x1b\\", colour);
    answers("\x1b[0n", Answer::Ready);
}

#[test]
fn a_key_is_no_position_of_the_cursor() {
    types("\x1b[1;2R", F(3), SHIFT);
    types("\x1b[1;5R", F(3), CTRL);
    answers("\x1b[12;40R", Answer::Unknown);
    answers("\x1b[1;40R", Answer::Unknown);
    answers("\x1b[?12;40;1R", Answer::Unknown);
}
