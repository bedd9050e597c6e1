//! Logical text in, visual cells out.
