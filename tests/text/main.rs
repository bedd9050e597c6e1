//! The gate between logical text and visual cells: conformance, laws and pictures.

mod clean;
mod laws;
mod lines;
mod map;
mod order;
mod shape;
