//! The switches follow the language until the reader turns them.

use super::*;

const LTR: Direction = Direction::Ltr;
const RTL: Direction = Direction::Rtl;

fn facing(switches: Switches, language: Language) -> (Direction, Direction) {
    let Facing { panels, time } = switches.facing(language);
    (panels, time)
}

#[test]
fn auto_follows_the_language_and_the_others_do_not() {
    for (dir, arabic, english) in [
        (Dir::Auto, RTL, LTR),
        (Dir::Ltr, LTR, LTR),
        (Dir::Rtl, RTL, RTL),
    ] {
        let switches = Switches::from(dir);
        assert_eq!(facing(switches, Language::AR), (arabic, arabic));
        assert_eq!(facing(switches, Language::En), (english, english));
    }
    let apart = Switches::new(Dir::Auto, Dir::Ltr);
    assert_eq!(facing(apart, Language::AR), (RTL, LTR));
}

#[test]
fn what_was_turned_stays_in_every_language_until_it_is_turned_back() {
    let mut switches = Switches::default();
    switches.time.turn(Language::AR);
    assert_eq!(facing(switches, Language::AR), (RTL, LTR));
    assert_eq!(facing(switches, Language::En), (LTR, LTR));
    // In English it stands as `auto` would have it, and yet it was chosen.
    assert_eq!(facing(switches, Language::AR), (RTL, LTR));
    switches.time.turn(Language::AR);
    assert_eq!(switches, Switches::default());
}

#[test]
fn turned_twice_it_is_what_was_asked_for() {
    for dir in Dir::ALL {
        for language in [Language::AR, Language::En] {
            let asked = Switches::from(dir);
            let mut switches = asked;
            switches.panels.turn(language);
            assert_ne!(switches.facing(language), asked.facing(language));
            switches.panels.turn(language);
            assert_eq!(switches, asked);
        }
    }
}
