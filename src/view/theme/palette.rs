//! The colours themselves.

use ratatui::style::{Color, Modifier};

use super::rgb::Rgb;
use super::role::{Background, Role};
use crate::document::{HealthState, ItemState};

/// The two of the sixteen colours that a role takes; none is the terminal's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Ansi {
    pub(super) fore: Option<Color>,
    pub(super) back: Option<Color>,
}

/// How a role is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Paint {
    pub(super) fore: Option<Rgb>,
    pub(super) back: Option<Rgb>,
    pub(super) ansi: Ansi,
    pub(super) weight: Modifier,
}

/// A colour on dark, on light, and with the strongest contrast.
type Tones = [u32; 3];
/// One of the sixteen on dark and on light; none is the terminal's own.
///
/// Only those that stand out from black and from white in the colours of xterm: no plain blue on
/// dark, nothing yellow, green or cyan on light.
type Safe = [Option<Color>; 2];

const OWN: Safe = [None, None];
const CYAN: Safe = [Some(Color::Cyan), Some(Color::Blue)];
const BLUE: Safe = [Some(Color::LightBlue), Some(Color::Blue)];
const SKY: Safe = [Some(Color::LightCyan), Some(Color::Blue)];
const GREEN: Safe = [Some(Color::Green), None];
const RED: Safe = [Some(Color::LightRed), Some(Color::Red)];
const PURPLE: Safe = [Some(Color::LightMagenta), Some(Color::Magenta)];
const YELLOW: Safe = [Some(Color::Yellow), Some(Color::Magenta)];

/// Letters that are quiet.
const QUIET: Tones = [0x94_a0ad, 0x4f_5b69, 0xda_dada];
/// The program's own letters.
const LIVELY: Tones = [0x6c_c7f5, 0x00_578f, 0x5f_ffff];

fn rgb(hex: u32) -> Rgb {
    let [_, red, green, blue] = hex.to_be_bytes();
    Rgb(red, green, blue)
}

fn tone(tones: Tones, background: Background) -> Rgb {
    let [dark, light, contrast] = tones;
    rgb(match background {
        Background::Dark => dark,
        Background::Light => light,
        Background::Contrast => contrast,
    })
}

fn safe(colours: Safe, background: Background) -> Option<Color> {
    let [dark, light] = colours;
    match background {
        Background::Dark | Background::Contrast => dark,
        Background::Light => light,
    }
}

/// Returns the colour of the empty screen.
pub(super) fn ground(background: Background) -> Rgb {
    tone([0x0f_141a, 0xfb_fcfd, 0x00_0000], background)
}

/// Returns how a role is painted.
pub(super) fn paint(role: Role, background: Background) -> Paint {
    let letters = |(tones, colours): (Tones, Safe), weight: Modifier| Paint {
        fore: Some(tone(tones, background)),
        back: None,
        ansi: Ansi {
            fore: safe(colours, background),
            back: None,
        },
        weight,
    };
    let back = |tones: Tones| Paint {
        back: Some(tone(tones, background)),
        ..Paint::default()
    };
    let (plain, bold, dim) = (Modifier::empty(), Modifier::BOLD, Modifier::DIM);
    match role {
        Role::Plain => Paint::default(),
        Role::WindowLine => Paint {
            weight: Modifier::UNDERLINED,
            ..Paint::default()
        },
        Role::Text => letters(([0xdc_e3ea, 0x1b_2430, 0xff_ffff], OWN), plain),
        Role::Muted | Role::Gap => letters((QUIET, OWN), dim),
        Role::Strong => letters(([0xf4_f7fa, 0x0a_1018, 0xff_ffff], OWN), bold),
        Role::Accent => letters((LIVELY, CYAN), bold),
        Role::Today => letters(([0xff_8a6b, 0xa8_2d0c, 0xff_af5f], RED), plain),
        Role::Inferred => letters(([0xc8_a2ff, 0x6b_2fb3, 0xff_afff], PURPLE), plain),
        Role::Value => letters(([0x7d_b8ff, 0x0b_4fa8, 0x87_d7ff], SKY), bold),
        Role::Fresh => letters(([0x9b_e28c, 0x24_651b, 0x87_ff87], GREEN), bold),
        Role::Milestone => letters((LIVELY, CYAN), plain),
        Role::Rule | Role::WeekendMark => letters(([0x57_7d92, 0x6f_8398, 0xb2_b2b2], OWN), dim),
        Role::Join => letters(([0x66_7c8a, 0x6f_7f90, 0xb2_b2b2], OWN), dim),
        Role::Ghost => letters(([0xf4_f7fa, 0x0a_1018, 0xff_ffff], OWN), plain),
        Role::Error => letters(([0xff_8f8f, 0xa4_1212, 0xff_afaf], RED), bold),
        Role::Warning => letters(([0xf0_c25e, 0x70_4b00, 0xff_ff5f], YELLOW), plain),
        Role::Status(state) => letters(status(state), plain),
        Role::Health(health) => letters(self::health(health), plain),
        Role::Work(state) => letters(work(state), plain),
        Role::Ahead(state) => {
            let (tones, colours) = work(state);
            let fore = mix(tone(tones, background), ground(background), [1, 1]);
            Paint {
                fore: Some(fore),
                ..letters((tones, colours), dim)
            }
        }
        Role::Ghosted(state) => Paint {
            // On black the line is a gap: white would not stand out from a bright bar.
            back: Some(tone([0xf4_f7fa, 0x0a_1018, 0x00_0000], background)),
            ..letters(work(state), plain)
        },
        Role::Upon(state) => {
            let (tones, colours) = work(state);
            upon(tone(tones, background), safe(colours, background))
        }
        Role::Veil(state) => veiled(work(state), background),
        Role::PhaseVeil(nth) => veiled(phase_work(nth), background),
        Role::Bar => back([0x17_1f29, 0xea_eff4, 0x26_2626]),
        Role::Selected => back([0x20_303f, 0xd9_e6f2, 0x00_005f]),
        Role::Tone => back([0x15_1c24, 0xf0_f3f7, 0x12_1212]),
        Role::Weekend => back([0x1d_2630, 0xe4_e9ef, 0x22_2222]),
        Role::Year(nth) => year(nth, background),
        Role::Phase(nth) => phase(nth, background),
        Role::PhaseEdge(nth) => edge(phase(nth, background)),
        Role::PhaseWork(nth) => letters(phase_work(nth), plain),
        Role::Match => Paint {
            fore: Some(tone([0x14_1206, 0x1b_1602, 0x00_0000], background)),
            back: Some(tone([0xe8_bd4a, 0xff_d85c, 0xff_ff5f], background)),
            ansi: Ansi {
                fore: Some(Color::Black),
                back: Some(Color::Yellow),
            },
            weight: bold,
        },
        Role::Window => Paint {
            fore: phase(0, background).fore,
            ..letters((LIVELY, OWN), bold)
        },
    }
}

/// The sign and the words of a state.
fn status(state: Option<ItemState>) -> (Tones, Safe) {
    match state {
        Some(ItemState::Done) => ([0x5f_c787, 0x14_6c3a, 0x5f_ff87], GREEN),
        Some(ItemState::Active) => ([0x6a_a5e8, 0x1c_59a6, 0x87_d7ff], SKY),
        Some(ItemState::OnHold) => ([0xd6_9ac4, 0x7d_2d74, 0xff_afd7], PURPLE),
        Some(ItemState::Pilot) => ([0x58_bfc9, 0x0b_6670, 0x5f_ffff], CYAN),
        Some(ItemState::InProcurement) => ([0xd9_b162, 0x70_5b05, 0xff_d75f], YELLOW),
        Some(ItemState::Planned) => ([0xa9_b4c0, 0x4d_5967, 0xff_ffff], OWN),
        Some(ItemState::Cancelled) => ([0xd6_9696, 0x8c_2f2f, 0xff_afaf], RED),
        Some(ItemState::Unknown) | None => ([0x96_a2af, 0x53_5f6d, 0xda_dada], OWN),
    }
}

/// The sign and the words of how work goes: the green, amber and red of every office.
fn health(health: HealthState) -> (Tones, Safe) {
    match health {
        HealthState::OnTrack => status(Some(ItemState::Done)),
        HealthState::AtRisk => ([0xf0_c25e, 0x70_4b00, 0xff_ff5f], YELLOW),
        HealthState::OffTrack => ([0xff_8f8f, 0xa4_1212, 0xff_afaf], RED),
    }
}

/// The bar of a state: dark enough or light enough for letters to stand on it.
fn work(state: Option<ItemState>) -> (Tones, Safe) {
    match state {
        Some(ItemState::Done) => ([0x3d_8f62, 0x3b_9169, 0x00_af5f], GREEN),
        Some(ItemState::Active) => ([0x45_7cc0, 0x47_72c4, 0x5f_87ff], BLUE),
        Some(ItemState::OnHold) => ([0x9f_739f, 0x87_5f87, 0xd7_87d7], PURPLE),
        Some(ItemState::Pilot) => ([0x34_8f9a, 0x3b_8c96, 0x00_afaf], CYAN),
        Some(ItemState::InProcurement) => ([0xa3_8342, 0xa8_640f, 0xd7_af00], YELLOW),
        Some(ItemState::Planned) => ([0x6d_7c86, 0x77_8091, 0xb2_b2b2], OWN),
        Some(ItemState::Cancelled) => ([0x9f_6e74, 0xb0_7070, 0xd7_8787], RED),
        Some(ItemState::Unknown) | None => ([0x6a_7c87, 0x76_8391, 0x9e_9e9e], OWN),
    }
}

/// Letters on a bar: black or white, whichever stands out.
fn upon(bar: Rgb, ansi: Option<Color>) -> Paint {
    let black = Rgb(0, 0, 0);
    let white = Rgb(0xff, 0xff, 0xff);
    let fore = if contrast(bar, black) >= contrast(bar, white) {
        black
    } else {
        white
    };
    Paint {
        fore: Some(fore),
        back: Some(bar),
        ansi: on_colour(ansi),
        weight: match ansi {
            Some(_) => Modifier::empty(),
            // The bar has the colour of the letters, whatever that is.
            None => Modifier::REVERSED,
        },
    }
}

/// The ground of the soft part of a bar.
fn veiled((bar, _): (Tones, Safe), background: Background) -> Paint {
    Paint {
        back: Some(veil(tone(bar, background), ground(background))),
        ..Paint::default()
    }
}

/// A bar through which the empty screen shows: two parts of five, a little less than a shade of half
/// its dots, so that every sign stands out from it.
fn veil(bar: Rgb, screen: Rgb) -> Rgb {
    mix(bar, screen, [2, 3])
}

/// Mixes two colours, so many parts of each; there is at least one.
fn mix(one: Rgb, other: Rgb, [ones, others]: [u16; 2]) -> Rgb {
    let mix = |one: u8, other: u8| {
        let mixed = (u16::from(one) * ones + u16::from(other) * others) / (ones + others).max(1);
        u8::try_from(mixed).unwrap_or(u8::MAX)
    };
    let Rgb(red, green, blue) = other;
    Rgb(mix(one.0, red), mix(one.1, green), mix(one.2, blue))
}

/// Letters on one of the sixteen: white on those that are dark.
fn on_colour(back: Option<Color>) -> Ansi {
    let fore = back.map(|back| match back {
        Color::LightBlue | Color::Blue | Color::Magenta | Color::Red | Color::Black => Color::White,
        _ => Color::Black,
    });
    Ansi { fore, back }
}

/// Years take turns in two tones.
fn year(nth: usize, background: Background) -> Paint {
    let tones = if nth.is_multiple_of(2) {
        [0x22_4d6b, 0xc3_dcee, 0x00_5f87]
    } else {
        [0x1b_405a, 0xd3_e6f4, 0x00_005f]
    };
    Paint {
        back: Some(tone(tones, background)),
        ..phase(nth % 2, background)
    }
}

/// Phases take turns in colours that differ in tone as well as in hue.
fn phase(nth: usize, background: Background) -> Paint {
    const TONES: [Tones; 4] = [
        [0x30_717b, 0x6f_97a3, 0x5f_5f87],
        [0x30_68a4, 0x7b_90cc, 0x5f_5faf],
        [0x7c_4da3, 0xa5_82c3, 0x87_5faf],
        [0x82_5b28, 0xb5_895f, 0x87_5f00],
    ];
    const SAFE: [Safe; 4] = [
        [Some(Color::Cyan), Some(Color::Blue)],
        [Some(Color::LightBlue), Some(Color::Magenta)],
        [Some(Color::LightMagenta), Some(Color::Black)],
        [Some(Color::Yellow), Some(Color::Red)],
    ];
    let turn = nth % 4;
    let colour = SAFE
        .get(turn)
        .and_then(|colours| safe(*colours, background));
    Paint {
        fore: Some(tone([0xff_ffff, 0x0a_1018, 0xff_ffff], background)),
        back: TONES.get(turn).map(|tones| tone(*tones, background)),
        ansi: on_colour(colour),
        weight: Modifier::BOLD,
    }
}

/// The soft edge of a phase, in its colour on the empty screen.
fn edge(phase: Paint) -> Paint {
    Paint {
        fore: phase.back,
        ansi: Ansi {
            fore: phase.ansi.back,
            back: None,
        },
        ..Paint::default()
    }
}

/// The bar of a phase in its row.
fn phase_work(nth: usize) -> (Tones, Safe) {
    match nth % 4 {
        0 => ([0x2f_8c9a, 0x2f_8c9a, 0x00_afaf], CYAN),
        1 => ([0x4f_7fcc, 0x53_73cd, 0x5f_87ff], BLUE),
        2 => ([0x9c_6cc5, 0x8e_68c4, 0xaf_87ff], PURPLE),
        _ => ([0xa0_7636, 0x9c_7335, 0xd7_af00], YELLOW),
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
    let [r, g, b] = [red, green, blue].map(step);
    let nearest = |step: u8| STEPS[usize::from(step)];
    let cube = Rgb(nearest(r), nearest(g), nearest(b));
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
