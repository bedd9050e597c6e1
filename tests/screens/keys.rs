//! The bytes of keys, by the names that tests give them.

/// Returns what a terminal sends for a key: a character, `<enter>`, `<c-l>`.
pub(crate) fn key(name: &str) -> String {
    if name.chars().count() == 1 {
        return name.to_owned();
    }
    let bytes = match name {
        "<enter>" => "\r",
        "<esc>" => "\x1b",
        "<space>" => " ",
        "<up>" => "\x1b[A",
        "<down>" => "\x1b[B",
        "<right>" => "\x1b[C",
        "<left>" => "\x1b[D",
        "<bs>" => "\x7f",
        "<del>" => "\x1b[3~",
        "<c-f>" => "\x06",
        "<c-n>" => "\x0e",
        "<c-o>" => "\x0f",
        "<c-p>" => "\x10",
        "<c-w>" => "\x17",
        "<c-u>" => "\x15",
        "<home>" => "\x1b[H",
        "<end>" => "\x1b[F",
        "<pgup>" => "\x1b[5~",
        "<pgdn>" => "\x1b[6~",
        "<tab>" => "\t",
        "<backtab>" => "\x1b[Z",
        "<f2>" => "\x1bOQ",
        _ => panic!("there is no key called {name}"),
    };
    bytes.to_owned()
}
