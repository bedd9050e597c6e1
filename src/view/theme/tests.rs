//! The contrast of every role on every ground that it can stand on, computed as WCAG 2.1 says:
//! letters 4.5:1 (1.4.3), in the theme of the strongest contrast 7:1 (1.4.6); bars, lines and
//! other graphics 3:1 (1.4.11). Years and tones are grounds: nothing is told by them alone.

use super::Rgb;
use super::palette::{Paint, contrast, ground, nearest_indexed, paint};
use super::*;
use crate::document::{HealthState, ItemState};

const THEMES: [Background; 3] = [Background::Dark, Background::Light, Background::Contrast];
/// No state, and every state.
const STATES: [Option<ItemState>; 9] = [
    None,
    Some(ItemState::Planned),
    Some(ItemState::InProcurement),
    Some(ItemState::Active),
    Some(ItemState::OnHold),
    Some(ItemState::Pilot),
    Some(ItemState::Done),
    Some(ItemState::Cancelled),
    Some(ItemState::Unknown),
];

const HEALTH: [HealthState; 3] = [
    HealthState::OnTrack,
    HealthState::AtRisk,
    HealthState::OffTrack,
];

/// Returns every role, each place of a phase and each state once.
fn roles() -> Vec<Role> {
    let mut roles = vec![
        Role::Text,
        Role::Muted,
        Role::Strong,
        Role::Accent,
        Role::Bar,
        Role::Selected,
        Role::Tone,
        Role::Weekend,
        Role::WeekendMark,
        Role::Today,
        Role::Inferred,
        Role::Value,
        Role::Milestone,
        Role::Fresh,
        Role::Gap,
        Role::Rule,
        Role::Join,
        Role::Window,
        Role::Match,
        Role::Ghost,
        Role::Error,
        Role::Warning,
    ];
    for state in STATES {
        roles.extend([
            Role::Status(state),
            Role::Work(state),
            Role::Ghosted(state),
            Role::Ahead(state),
            Role::Upon(state),
            Role::Veil(state),
        ]);
    }
    roles.extend(HEALTH.map(Role::Health));
    for nth in 0..5 {
        roles.extend([
            Role::Year(nth),
            Role::Phase(nth),
            Role::PhaseEdge(nth),
            Role::PhaseWork(nth),
            Role::PhaseVeil(nth),
        ]);
    }
    roles
}

/// What the law asks of a role.
enum Need {
    /// Letters on the grounds of the screen.
    Letters,
    /// Letters on its own ground.
    LettersOnItself,
    /// Letters on its own ground in a bold face, which stand on a colour of the band: 4.5:1 in
    /// every theme, for that colour must stand out from the screen, too.
    Name,
    /// Graphics on the grounds of the rows.
    Graphics,
    /// Graphics on its own ground.
    GraphicsOnItself,
    /// Graphics on the empty screen.
    Edge,
    /// Graphics on the band.
    OnBand,
    /// A part of a cell that ends the dots before it, whose own colour is measured.
    Tail,
    /// A ground.
    Ground,
    /// Without a colour of its own.
    Nothing,
}

fn need(role: Role) -> Need {
    match role {
        Role::Text
        | Role::Muted
        | Role::Strong
        | Role::Accent
        | Role::Today
        | Role::Inferred
        | Role::Value
        | Role::Milestone
        | Role::Fresh
        | Role::Gap
        | Role::Error
        | Role::Warning
        | Role::Status(_)
        | Role::Health(_) => Need::Letters,
        Role::Match | Role::Upon(_) => Need::LettersOnItself,
        Role::Year(_) | Role::Phase(_) => Need::Name,
        Role::Rule
        | Role::WeekendMark
        | Role::Join
        | Role::Ghost
        | Role::Work(_)
        | Role::PhaseWork(_) => Need::Graphics,
        Role::Ghosted(_) => Need::GraphicsOnItself,
        Role::PhaseEdge(_) => Need::Edge,
        Role::Ahead(_) => Need::Tail,
        Role::Window => Need::OnBand,
        Role::Plain | Role::WindowLine => Need::Nothing,
        Role::Bar
        | Role::Selected
        | Role::Tone
        | Role::Weekend
        | Role::Veil(_)
        | Role::PhaseVeil(_) => Need::Ground,
    }
}

/// Asserts a contrast in true colours and in the colours of the palette.
fn assert_contrast(what: &str, fore: Rgb, back: Rgb, least: f64) {
    for (depth, map) in [
        ("true", (|rgb| rgb) as fn(Rgb) -> Rgb),
        ("palette", indexed),
    ] {
        let ratio = contrast(map(fore), map(back));
        assert!(ratio >= least, "{what}, {depth}: {ratio:.2} < {least}");
    }
}

/// Returns the colour that xterm gives to the nearest entry of its palette.
fn indexed(rgb: Rgb) -> Rgb {
    let index = nearest_indexed(rgb);
    if let Some(grey) = index.checked_sub(232) {
        let value = 8 + 10 * grey;
        return Rgb(value, value, value);
    }
    let level = |step: u8| [0, 95, 135, 175, 215, 255][usize::from(step)];
    let cube = index - 16;
    Rgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
}

#[test]
fn letters_and_graphics_stand_out_from_every_ground_they_stand_on() {
    for background in THEMES {
        let back = |role| paint(role, background).back.unwrap();
        let rows = [
            ground(background),
            back(Role::Tone),
            back(Role::Weekend),
            back(Role::Selected),
        ];
        let letters = match background {
            Background::Dark | Background::Light => 4.5,
            Background::Contrast => 7.0,
        };
        for role in roles() {
            let Paint {
                fore, back: own, ..
            } = paint(role, background);
            let what = format!("{role:?} on {background:?}");
            match need(role) {
                Need::Letters => {
                    assert_eq!(own, None, "{what}");
                    for back in rows.into_iter().chain([back(Role::Bar)]) {
                        assert_contrast(&what, fore.unwrap(), back, letters);
                    }
                }
                Need::LettersOnItself | Need::Name => {
                    assert_contrast(&what, fore.unwrap(), own.unwrap(), 4.5);
                }
                Need::GraphicsOnItself => {
                    assert_contrast(&what, fore.unwrap(), own.unwrap(), 3.0);
                }
                Need::Graphics => {
                    for back in rows {
                        assert_contrast(&what, fore.unwrap(), back, 3.0);
                    }
                }
                Need::Edge => assert_contrast(&what, fore.unwrap(), rows[0], 3.0),
                Need::OnBand => {
                    for nth in 0..4 {
                        for part in [Role::Phase(nth), Role::Year(nth)] {
                            assert_contrast(&what, fore.unwrap(), back(part), 3.0);
                        }
                    }
                }
                Need::Tail => {
                    // As seen from afar: between the bar and the screen.
                    assert_contrast(&what, fore.unwrap(), ground(background), 1.5);
                    assert!(own.is_none(), "{what}");
                }
                Need::Ground => assert!(fore.is_none() && own.is_some(), "{what}"),
                Need::Nothing => assert!(fore.is_none() && own.is_none(), "{what}"),
            }
        }
    }
}

#[test]
fn signs_stand_out_from_the_soft_part_of_their_bar() {
    for background in THEMES {
        for state in STATES {
            let veil = paint(Role::Veil(state), background).back.unwrap();
            for sign in [
                Role::Milestone,
                Role::Status(state),
                Role::Value,
                Role::Muted,
            ] {
                let what = format!("{sign:?} on {state:?}, {background:?}");
                let fore = paint(sign, background).fore.unwrap();
                assert_contrast(&what, fore, veil, 3.0);
            }
        }
    }
}

/// The sixteen colours as xterm gives them.
fn xterm(colour: Color) -> Rgb {
    match colour {
        Color::Black => Rgb(0, 0, 0),
        Color::Red => Rgb(205, 0, 0),
        Color::Green => Rgb(0, 205, 0),
        Color::Yellow => Rgb(205, 205, 0),
        Color::Blue => Rgb(0, 0, 238),
        Color::Magenta => Rgb(205, 0, 205),
        Color::Cyan => Rgb(0, 205, 205),
        Color::Gray => Rgb(229, 229, 229),
        Color::DarkGray => Rgb(127, 127, 127),
        Color::LightRed => Rgb(255, 0, 0),
        Color::LightGreen => Rgb(0, 255, 0),
        Color::LightYellow => Rgb(255, 255, 0),
        Color::LightBlue => Rgb(92, 92, 255),
        Color::LightMagenta => Rgb(255, 0, 255),
        Color::LightCyan => Rgb(0, 255, 255),
        Color::White => Rgb(255, 255, 255),
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => panic!("{colour} is none of them"),
    }
}

#[test]
fn of_sixteen_colours_only_those_are_used_that_stand_out() {
    for background in THEMES {
        // What the terminal calls its own is taken to be black or white.
        let screen = match background {
            Background::Dark | Background::Contrast => Rgb(0, 0, 0),
            Background::Light => Rgb(255, 255, 255),
        };
        for role in roles() {
            let Ansi { fore, back } = paint(role, background).ansi;
            let Some(fore) = fore else {
                assert_eq!(back, None, "{role:?}: own letters on a colour");
                continue;
            };
            let least = match need(role) {
                Need::Letters | Need::LettersOnItself | Need::Name => 4.5,
                Need::Graphics
                | Need::GraphicsOnItself
                | Need::Edge
                | Need::OnBand
                | Need::Ground
                | Need::Nothing => 3.0,
                Need::Tail => 1.5,
            };
            let ratio = contrast(xterm(fore), back.map_or(screen, xterm));
            assert!(ratio >= least, "{role:?} on {background:?}: {ratio:.2}");
        }
    }
}

#[test]
fn no_two_states_look_alike_without_colours() {
    for is_ascii in [false, true] {
        let glyphs = crate::view::Glyphs {
            is_ascii,
            facing: crate::text::Direction::Ltr.into(),
        };
        let mut signs = STATES.map(|state| glyphs.state(state)).to_vec();
        signs.sort_unstable();
        signs.dedup();
        assert_eq!(signs.len(), STATES.len(), "{signs:?}");
    }
}

#[test]
fn without_colours_there_are_only_weights() {
    for background in THEMES {
        let theme = Theme {
            depth: Depth::None,
            background,
        };
        for role in roles() {
            let style = theme.style(role);
            assert_eq!((style.fg, style.bg), (None, None), "{role:?}");
        }
        // Letters on a bar stand out from the bar by reversal.
        let upon = theme.style(Role::Upon(None));
        assert!(upon.add_modifier.contains(Modifier::REVERSED));
        assert_ne!(theme.style(Role::Phase(0)), theme.style(Role::Phase(1)));
    }
}

#[test]
fn what_is_on_hold_has_a_colour_of_its_own_in_every_palette() {
    for depth in [Depth::Palette, Depth::True] {
        for background in THEMES {
            let theme = Theme { depth, background };
            let hold = Some(ItemState::OnHold);
            for other in STATES.into_iter().filter(|state| *state != hold) {
                for role in [Role::Status, Role::Work] {
                    assert_ne!(
                        theme.style(role(hold)),
                        theme.style(role(other)),
                        "{other:?}"
                    );
                }
            }
        }
    }
}
