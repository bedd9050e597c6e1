//! The gate between logical text and visual cells: conformance, laws and pictures.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test may stop at a surprise"
)]

mod clean;
mod fold;
mod laws;
mod lines;
mod map;
mod order;
mod shape;
