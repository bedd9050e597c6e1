//! The dates that were planned first, and words that stick to what is visible of a bar.

use masar::view::{Background, Depth};
use ratatui::style::Modifier;

use crate::explorer::{explorer, shows};

#[test]
fn original_dates_are_a_line_at_the_head_of_the_row() {
    shows!(explorer("ghosts.ron").size(80, 15), @"
    | masar  Ghosts                                                  22 Nov 2026  en |
    | Ghosts                                                                         |
    | Period                           2021    2022   2023    2024    2025    2026   |
    |                                 H1  H2  H1  H2  H1 H2  H1  H2  H1  H2  H1  H2│ |
    | ■ Brief                        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│ |
    | ▾ Items                      6 ◂◉1━━━━━━◐3━━━━━━━━━━━━━━━━━━━━·2━━━━━━━━━━━━━▸ |
    |   ◉ late                           ▔▔▔▔▇▇▇▇▇▇▇▇▇▇█████◉ +275 days            │ |
    |   ◐ ! early                            ▕▇▇▇▇▇▇▇▇▇▇▔▔▔▔▔▔▔▔ -413 days         │ |
    |   · ! soft                             ▚▚▇▔▇▔▇▔▇▇▇▇▇▇▇▇▇▔▇▔▇▔▇▔▔▔▔▔▔▔▔ -1 year |
    |   ◐ only the end                      ▕█████████████████▇█▍▓▒░               │ |
    |   · undated now                        ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔                   │ |
    |   ◐ all the while              ◂█████████████████████████████████████████████▸ |
    |                                                                                |
    |                                                                                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
}

#[test]
fn in_ascii_original_dates_stand_between_brackets() {
    shows!(explorer("ghosts.ron").ascii().size(80, 15), @"
    | masar  Ghosts                                                  22 Nov 2026  en |
    | Ghosts                                                                         |
    | Period                           2021    2022   2023    2024    2025    2026   |
    |                                 H1  H2  H1  H2  H1 H2  H1  H2  H1  H2  H1  H2| |
    | B Brief                        ==============================================| |
    | v Items                      6 <D1======a3====================.2=============> |
    |   D late                           [___#########]#####D +275 days            | |
    |   a ! early                             [#########_______] -413 days         | |
    |   . ! soft                             %%[%%%%%########%%%%%%%_______] -1 year |
    |   a only the end                       #################]#==-.               | |
    |   . undated now                        [_________________]                   | |
    |   a all the while              <#############################################> |
    |                                                                                |
    |                                                                                |
    | up/down move  enter open  q quit  ? help  / find  : commands  L language       |
    ");
    // Mirrored, and cut at the window's edge.
    shows!(
        explorer("ghosts.ron").ascii().arabic().size(80, 15),
        "ghosts_arabic_ascii"
    );
    shows!(explorer("ghosts.ron").ascii().size(80, 15).keys("+ + ["), @"
    | masar  Ghosts                                                  22 Nov 2026  en |
    | Ghosts                                                                         |
    | Whole plan: from 2021 to 2026    2021   2022    2023    2024   2025   ]2026   >|
    | today: 39 days to the end         2023          2024            2025           |
    |                                Q2  Q3  Q4  Q1  Q2  Q3  Q4  Q1  Q2  Q3  Q4 Q1   |
    | B Brief                        <============================================>  |
    | v Items                      6 <D1======a3===================.2=============>  |
    |   D late                       <#########D +275 days                           |
    |   a ! early                    <_________________] -413 days                   |
    |   . ! soft                     <##########%%%%%%%%%%%%%%%%_______________]     |
    |   a only the end               <############[]####=-.                          |
    |   . undated now                <_________________]                             |
    |   a all the while              <############################################>  |
    |                                                                                |
    | up/down move  enter open  q quit  ? help  / find  : commands  L language       |
    ");
}

#[test]
fn the_words_of_a_bar_stick_to_what_is_visible_of_it() {
    // The log has its word before the window.
    shows!(explorer("ghosts.ron").size(80, 15).at("whole").keys("+ ]"), @"
    | masar  Ghosts                                                  22 Nov 2026  en |
    | Ghosts                                                                         |
    | Whole plan: from 2021 to 2026    2021    2022   2023   ▐2024    2025    2026 ▌ |
    |                                   2024        2025        2026        2027     |
    |                                 H1    H2    H1    H2    H1    H2│   H1    H2   |
    | ■ Brief                        ◂━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━             |
    | ▾ Items                      6 ◂◉1━━━━━━◐3━━━━━━━━━━━━━━━━━━━━·2│━━━━━━━━━━━━▸ |
    |   ◉ late                       ◂                                │              |
    |   ◐ ! early                    ◂▔▔▔▔ -413 days                  │              |
    |   · ! soft                     ◂▔▇▔▇▔▇▔▇▔▇▔▔▔▔▔▔▔▔▔▔▔▔ -1 year  │              |
    |   ◐ only the end               ◂▇███▏▓▒░                        │              |
    |   · undated now                ◂▔▔▔▔                            │              |
    |   ◐ all the while              ◂██████ under way, reported 1 Jan 2023 ███████▸ |
    |                                                                                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
}

#[test]
fn words_on_a_bar_stand_out_from_it_at_every_depth() {
    for depth in [Depth::None, Depth::Sixteen, Depth::Palette, Depth::True] {
        for background in [Background::Dark, Background::Light, Background::Contrast] {
            let explorer = explorer("ghosts.ron").colours(depth, background);
            // The row is not selected, and the chart is wide.
            let buffer = explorer.size(200, 40).keys("+ ]").buffer();
            let word = buffer
                .content()
                .windows(5)
                .find(|cells| {
                    cells
                        .iter()
                        .map(|cell| cell.symbol())
                        .eq("under".chars().map(String::from))
                })
                .map(|cells| &cells[0])
                .unwrap();
            let has_ground = word.bg != word.fg;
            let is_reversed = word.modifier.contains(Modifier::REVERSED);
            assert!(has_ground || is_reversed, "{depth:?} {background:?}");
        }
    }
}
