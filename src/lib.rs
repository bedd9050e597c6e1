//! masar (مسار, "track, path"): a terminal roadmap explorer.
//!
//! Data runs one way, and the modules say so:
//!
//! ```text
//! RON text -> document -> model -> facts -> scene -> view -> Buffer -> session -> bytes
//! bytes -> session -> input -> action -> state::update -> Effect -> (the driver: a tty, a test)
//! ```
//!
//! A layer uses only the layers listed before it below; `tests/architecture.rs` holds that.
//! Text is logical until the last step, today's date is always an argument, and work per
//! frame depends on what is visible, never on how many items a roadmap has.

pub mod text;
pub mod time;
pub mod words;

#[macro_use]
pub mod document;

pub mod model;

pub mod compare;
pub mod facts;
pub mod search;

pub mod filter;

pub mod scene;

pub mod action;
pub mod input;
pub mod state;
pub mod view;

pub mod session;

pub mod command;
pub mod export;
pub mod tty;
