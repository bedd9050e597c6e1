//! Screens: a roadmap, a size, keys, and what stands on the screen.
//!
//! One behaviour a picture. Pictures with Arabic stand in files, where no editor shows them in
//! another order than they have. After a change of looks, `INSTA_UPDATE=always cargo test --test
//! screens` writes the files anew; `git diff` tells what changed.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

mod addresses;
mod asked;
mod below;
mod chart;
mod choices;
mod clauses;
mod coloring;
mod columns;
mod compared;
mod copy;
mod days;
mod details;
mod digits;
mod explorer;
mod facing;
mod figures;
mod filter;
mod find;
mod find_dates;
mod find_everywhere;
mod find_in_all;
mod find_large;
mod find_writings;
mod first_dates;
mod following;
mod frame;
mod ghosts;
mod grouping;
mod health;
mod hits;
mod keys;
mod languages;
mod laws;
mod links;
mod looks;
mod matches;
mod mirror;
mod mouse;
mod mouse_on_pages;
mod page_rows;
mod pages;
mod paging;
mod palette;
mod reach;
mod reread;
mod roadmaps;
mod rows;
mod sizes;
mod sorting;
mod tones;
mod turned;
mod views;
mod walks;
