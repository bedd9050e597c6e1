//! The command line's entrance: everything happens in the library.

fn main() {}
