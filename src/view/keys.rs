//! The names of the keys of an action, as they stand in the help, below, and in the palette.
//!
//! Always holds: they come from the key table; what the footer names stands first.

use crate::action::Action;
use crate::input::{BINDINGS, Key, key_name};

/// Returns the names of its keys, then what its letters give on the Arabic layout.
pub(super) fn keys_of(action: Action, is_ascii: bool) -> Vec<String> {
    if let Action::Roadmap(nth) = action {
        // The digits count from one; 0 is the tenth.
        let digit = (nth <= 9).then(|| ((nth + 1) % 10).to_string());
        return digit.into_iter().collect();
    }
    let binding = BINDINGS.iter().find(|binding| binding.action == action);
    let keys = binding.into_iter().flat_map(|binding| {
        let arabic = binding.arabic.iter().map(|letter| Key::Letter(*letter));
        binding.keys.iter().copied().chain(arabic)
    });
    keys.map(|key| key_name(key, is_ascii)).collect()
}
