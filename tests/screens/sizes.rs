//! Screens of every size, the smallest too.

use crate::explorer::{explorer, shows};

#[test]
fn forty_by_twelve() {
    shows!(explorer("two_tracks.ron").size(40, 12), @"
    | masar  Two tracks                   en |
    | Two tracks                             |
    | Phases           │ Laying  ▓  Using  ▓ |
    |                     2026       2027    |
    |                   H1    H2│  H1   H2   |
    | ■ Brief         ▏━━━━━━━━━│━━━━━━━━━━━ |
    | ▸ Phases        ▏         │            |
    | ▾ Roads         ▏─────────│───         |
    |   ▾ North       ▏─────────│───         |
    |     · Bridge     █████▏   │            |
    |     · Tunnel          █▇▇▇▇▇▇▇         |
    | ↑↓ move  ⏎ open  q quit  ? help        |
    ");
}

#[test]
fn twenty_by_five() {
    shows!(explorer("two_tracks.ron").size(20, 5), @"
    |masar  Two trac…  en|
    | Phases             |
    | ■ Brief            |
    | ▸ Phases         2 |
    |↑↓ move  ⏎ open     |
    ");
}

#[test]
fn a_few_cells() {
    shows!(explorer("two_tracks.ron").size(9, 3), @"
    |masar  en|
    | ■ Brief |
    | ▸ Phas… |
    ");
    shows!(explorer("two_tracks.ron").size(1, 1), @"|…|");
    shows!(explorer("two_tracks.ron").size(1, 6), @"
    |…|
    | |
    | |
    | |
    | |
    | |
    ");
    shows!(explorer("two_tracks.ron").size(30, 1), @"|masar  Two tracks           en|");
}

#[test]
fn no_cells() {
    for (columns, rows) in [(0, 0), (0, 5), (5, 0)] {
        let explorer = explorer("two_tracks.ron")
            .size(columns, rows)
            .keys("j <enter> ?");
        assert_eq!(explorer.buffer().content().len(), 0);
    }
}

#[test]
fn a_screen_that_shrank_and_grew_again_is_the_same() {
    let before = || {
        explorer("two_tracks.ron")
            .size(120, 36)
            .at("north")
            .keys("+ ]")
    };
    let after = before().size(40, 12).size(1, 1).size(0, 0).size(120, 36);
    assert_eq!(after.screen(), before().screen());
}
