//! The colours themselves.

use ratatui::style::{Color, Modifier};

use super::{Background, Role};
use crate::document::State;

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rgb(pub(super) u8, pub(super) u8, pub(super) u8);

/// The two of the sixteen colours that a role takes; none is the terminal's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Ansi {
    pub(super) fore: Option<Color>,
    pub(super) back: Option<Color>,
}

/// How a role is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paint {
    pub(super) fore: Option<Rgb>,
    pub(super) back: Option<Rgb>,
    pub(super) ansi: Ansi,
    pub(super) weight: Modifier,
}

/// Returns the colour of the empty screen.
pub(super) fn ground(background: Background) -> Rgb {
    match background {
        Background::Dark => Rgb(0x0f, 0x14, 0x1a),
        Background::Light => Rgb(0xfb, 0xfc, 0xfd),
    }
}

/// Returns how a role is painted.
pub(super) fn paint(role: Role, background: Background) -> Paint {
    let dark = background == Background::Dark;
    let pick = |on_dark: Rgb, on_light: Rgb| if dark { on_dark } else { on_light };
    let letters = |on_dark, on_light, ansi: Option<Color>, weight| Paint {
        fore: Some(pick(on_dark, on_light)),
        back: None,
        ansi: Ansi {
            fore: ansi,
            back: None,
        },
        weight,
    };
    let plain = Modifier::empty();
    match role {
        Role::Text => letters(Rgb(0xdc, 0xe3, 0xea), Rgb(0x1b, 0x24, 0x30), None, plain),
        Role::Muted => letters(
            Rgb(0x94, 0xa0, 0xad),
            Rgb(0x4f, 0x5b, 0x69),
            None,
            Modifier::DIM,
        ),
        Role::Strong => letters(
            Rgb(0xf4, 0xf7, 0xfa),
            Rgb(0x0a, 0x10, 0x18),
            None,
            Modifier::BOLD,
        ),
        Role::Accent => letters(
            Rgb(0x6c, 0xc7, 0xf5),
            Rgb(0x00, 0x57, 0x8f),
            Some(Color::Cyan),
            Modifier::BOLD,
        ),
        Role::Today => letters(
            Rgb(0xff, 0x8a, 0x6b),
            Rgb(0xa8, 0x2d, 0x0c),
            Some(Color::Red),
            plain,
        ),
        Role::Inferred => letters(
            Rgb(0xc8, 0xa2, 0xff),
            Rgb(0x6b, 0x2f, 0xb3),
            Some(Color::Magenta),
            plain,
        ),
        Role::Value => letters(
            Rgb(0x7d, 0xb8, 0xff),
            Rgb(0x0b, 0x4f, 0xa8),
            Some(Color::Blue),
            Modifier::BOLD,
        ),
        Role::Milestone => letters(
            Rgb(0x6c, 0xc7, 0xf5),
            Rgb(0x00, 0x57, 0x8f),
            Some(Color::Cyan),
            plain,
        ),
        Role::Gap => letters(
            Rgb(0x94, 0xa0, 0xad),
            Rgb(0x4f, 0x5b, 0x69),
            None,
            Modifier::DIM,
        ),
        Role::Rule => letters(
            Rgb(0x3d, 0x55, 0x6b),
            Rgb(0x8f, 0xa3, 0xb5),
            None,
            Modifier::DIM,
        ),
        Role::Join => letters(
            Rgb(0x5a, 0x6b, 0x7c),
            Rgb(0x8a, 0x99, 0xa8),
            None,
            Modifier::DIM,
        ),
        Role::Error => letters(
            Rgb(0xff, 0x8f, 0x8f),
            Rgb(0xa4, 0x12, 0x12),
            Some(Color::Red),
            Modifier::BOLD,
        ),
        Role::Warning => letters(
            Rgb(0xf0, 0xc2, 0x5e),
            Rgb(0x7a, 0x52, 0x00),
            Some(Color::Yellow),
            plain,
        ),
        Role::Status(state) => status(state, letters),
        Role::Work(state) => work(state, letters),
        Role::Year(nth) => {
            let back = if nth.is_multiple_of(2) {
                pick(Rgb(0x22, 0x4d, 0x6b), Rgb(0xc3, 0xdc, 0xee))
            } else {
                pick(Rgb(0x1b, 0x40, 0x5a), Rgb(0xd3, 0xe6, 0xf4))
            };
            Paint {
                back: Some(back),
                ..phase(nth, dark)
            }
        }
        Role::Match => Paint {
            fore: Some(pick(Rgb(0x14, 0x12, 0x06), Rgb(0x1b, 0x16, 0x02))),
            back: Some(pick(Rgb(0xe8, 0xbd, 0x4a), Rgb(0xff, 0xd8, 0x5c))),
            ansi: Ansi {
                fore: Some(Color::Black),
                back: Some(Color::Yellow),
            },
            weight: Modifier::BOLD,
        },
        Role::Bar => ground_of(pick(Rgb(0x17, 0x1f, 0x29), Rgb(0xec, 0xf0, 0xf4))),
        Role::Selected => ground_of(pick(Rgb(0x20, 0x2f, 0x3d), Rgb(0xdd, 0xe8, 0xf2))),
        Role::Tone => ground_of(pick(Rgb(0x15, 0x1c, 0x24), Rgb(0xf1, 0xf4, 0xf7))),
        Role::Phase(nth) => phase(nth, dark),
        Role::PhaseEdge(nth) => Paint {
            fore: phase(nth, dark).back,
            back: None,
            ..phase(nth, dark)
        },
    }
}

fn ground_of(back: Rgb) -> Paint {
    Paint {
        fore: None,
        back: Some(back),
        ansi: Ansi::default(),
        weight: Modifier::empty(),
    }
}

fn status(
    state: Option<State>,
    letters: impl Fn(Rgb, Rgb, Option<Color>, Modifier) -> Paint,
) -> Paint {
    let plain = Modifier::empty();
    match state {
        Some(State::Done) => letters(
            Rgb(0x5f, 0xc7, 0x87),
            Rgb(0x14, 0x6c, 0x3a),
            Some(Color::Green),
            plain,
        ),
        Some(State::Active) => letters(
            Rgb(0x6a, 0xa5, 0xe8),
            Rgb(0x1c, 0x59, 0xa6),
            Some(Color::Blue),
            plain,
        ),
        Some(State::Pilot) => letters(
            Rgb(0x58, 0xbf, 0xc9),
            Rgb(0x0b, 0x66, 0x70),
            Some(Color::Cyan),
            plain,
        ),
        Some(State::InProcurement) => letters(
            Rgb(0xd9, 0xb1, 0x62),
            Rgb(0x7a, 0x55, 0x05),
            Some(Color::Yellow),
            plain,
        ),
        Some(State::Planned) => letters(Rgb(0xa9, 0xb4, 0xc0), Rgb(0x4d, 0x59, 0x67), None, plain),
        Some(State::Cancelled) => letters(
            Rgb(0xd6, 0x96, 0x96),
            Rgb(0x8c, 0x2f, 0x2f),
            Some(Color::Red),
            Modifier::DIM,
        ),
        Some(State::Unknown) | None => {
            letters(Rgb(0x96, 0xa2, 0xaf), Rgb(0x53, 0x5f, 0x6d), None, plain)
        }
    }
}

fn work(
    state: Option<State>,
    letters: impl Fn(Rgb, Rgb, Option<Color>, Modifier) -> Paint,
) -> Paint {
    let plain = Modifier::empty();
    match state {
        Some(State::Done) => letters(
            Rgb(0x3d, 0x8f, 0x62),
            Rgb(0x5f, 0xb5, 0x83),
            Some(Color::Green),
            plain,
        ),
        Some(State::Active) => letters(
            Rgb(0x45, 0x7c, 0xc0),
            Rgb(0x6f, 0xa4, 0xdf),
            Some(Color::Blue),
            plain,
        ),
        Some(State::Pilot) => letters(
            Rgb(0x34, 0x8f, 0x9a),
            Rgb(0x5f, 0xb6, 0xc0),
            Some(Color::Cyan),
            plain,
        ),
        Some(State::InProcurement) => letters(
            Rgb(0xa3, 0x83, 0x42),
            Rgb(0xd2, 0xad, 0x63),
            Some(Color::Yellow),
            plain,
        ),
        Some(State::Planned) => letters(Rgb(0x6d, 0x79, 0x86), Rgb(0xa3, 0xae, 0xba), None, plain),
        Some(State::Cancelled) => letters(
            Rgb(0x8f, 0x5f, 0x5f),
            Rgb(0xcf, 0xa2, 0xa2),
            Some(Color::Red),
            Modifier::DIM,
        ),
        Some(State::Unknown) | None => {
            letters(Rgb(0x5d, 0x69, 0x76), Rgb(0xae, 0xb8, 0xc3), None, plain)
        }
    }
}

/// Phases take turns in colours that differ in tone as well as in hue.
fn phase(nth: usize, dark: bool) -> Paint {
    const DARK: [Rgb; 4] = [
        Rgb(0x1d, 0x5c, 0x66),
        Rgb(0x24, 0x4a, 0x86),
        Rgb(0x57, 0x3a, 0x80),
        Rgb(0x6a, 0x4a, 0x20),
    ];
    const LIGHT: [Rgb; 4] = [
        Rgb(0xb9, 0xe2, 0xe6),
        Rgb(0xc2, 0xd6, 0xf5),
        Rgb(0xde, 0xcd, 0xf3),
        Rgb(0xf1, 0xde, 0xbd),
    ];
    const ANSI: [Color; 4] = [Color::Cyan, Color::Blue, Color::Magenta, Color::Yellow];
    let colours = if dark { DARK } else { LIGHT };
    let turn = nth % 4;
    let back = colours.get(turn).copied();
    let fore = if dark {
        Rgb(0xf2, 0xf6, 0xfa)
    } else {
        Rgb(0x10, 0x18, 0x20)
    };
    let ansi = Ansi {
        fore: Some(Color::Black),
        back: ANSI.get(turn).copied(),
    };
    Paint {
        fore: Some(fore),
        back,
        ansi,
        weight: Modifier::BOLD,
    }
}

/// Returns the nearest colour of the fixed palette: the 6 x 6 x 6 cube or the 24 greys.
pub(super) fn nearest_indexed(rgb: Rgb) -> u8 {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let step = |value: u8| {
        (0_u8..6)
            .min_by_key(|step| value.abs_diff(STEPS[usize::from(*step)]))
            .unwrap_or(0)
    };
    let Rgb(red, green, blue) = rgb;
    let (r, g, b) = (step(red), step(green), step(blue));
    let cube = Rgb(
        STEPS[usize::from(r)],
        STEPS[usize::from(g)],
        STEPS[usize::from(b)],
    );
    let mean = (u16::from(red) + u16::from(green) + u16::from(blue)) / 3;
    let grey_step = u8::try_from((mean.saturating_sub(3) / 10).min(23)).unwrap_or(23);
    let grey = Rgb(8 + grey_step * 10, 8 + grey_step * 10, 8 + grey_step * 10);
    if distance(grey, rgb) < distance(cube, rgb) {
        232 + grey_step
    } else {
        16 + 36 * r + 6 * g + b
    }
}

fn distance(one: Rgb, other: Rgb) -> u32 {
    let square = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
    square(one.0, other.0) + square(one.1, other.1) + square(one.2, other.2)
}

/// Returns the contrast of two colours (WCAG 2.1, relative luminance): from 1 to 21.
#[cfg(test)]
pub(super) fn contrast(one: Rgb, other: Rgb) -> f64 {
    let linear = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.039_28 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let luminance =
        |Rgb(r, g, b): Rgb| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
