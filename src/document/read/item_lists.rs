//! Which fields are lists of items.
//!
//! Items are nearly all of a large file, so that they are read one by one as soon as they are closed
//! (`items`), and put into their lists afterwards (`recover`).

/// Says whether that field of that struct is a list of items.
pub(super) fn is_one(name: &str, field: &str) -> bool {
    matches!(
        (field, name),
        ("items", "Item" | "Strand" | "Roadmap") | ("related", "Roadmap")
    )
}

/// Says whether a field is one in some struct.
pub(super) fn may_be_one(field: &str) -> bool {
    is_one("Roadmap", field)
}
