//! The command line: the real program as a process, with an environment of its own.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod against;
mod answers;
mod arabic;
mod asked;
mod band;
mod cases;
mod check;
mod coming;
mod diff;
mod direction;
mod environment;
mod focus;
mod grouping;
mod help;
mod image;
mod init;
mod legend;
mod list;
mod list_states;
mod low_print;
mod pipes;
mod print;
mod program;
mod room;
mod saving;
mod set;
mod settings;
mod text;
mod together;
mod true_rows;
mod views;
mod ways;
mod window;
