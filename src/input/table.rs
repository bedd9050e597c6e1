//! The key table.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::action::Action;

/// A key, as far as the table tells keys apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A character, with or without Shift.
    Letter(char),
    /// Ctrl and a character.
    Control(char),
    /// A key with a name.
    Named(KeyCode),
}

impl Key {
    /// Returns the key of an event; none for one that is let go, or held with Alt.
    pub(super) fn of(event: KeyEvent) -> Option<Self> {
        if event.kind == KeyEventKind::Release || event.modifiers.contains(KeyModifiers::ALT) {
            return None;
        }
        Some(match event.code {
            KeyCode::Char(letter) if event.modifiers.contains(KeyModifiers::CONTROL) => {
                Self::Control(letter.to_ascii_lowercase())
            }
            KeyCode::Char(letter) => Self::Letter(letter),
            code => Self::Named(code),
        })
    }
}

/// One action and its keys.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// The action.
    pub action: Action,
    /// Its keys, the one that the footer names first.
    pub keys: &'static [Key],
    /// What its letters give on the Arabic (101) layout.
    pub arabic: &'static [char],
    /// Whether the footer names it.
    pub in_footer: bool,
}

macro_rules! bindings {
    ($($action:ident: [$($key:expr),*] [$($arabic:literal),*] $footer:literal;)*) => {
        /// Every action and its keys, in the order of the help.
        pub const BINDINGS: &[Binding] = &[$(Binding {
            action: Action::$action,
            keys: &[$($key),*],
            arabic: &[$($arabic),*],
            in_footer: $footer,
        },)*];
    };
}

use Key::{Control, Letter, Named};

// Shift+L gives "/" on the Arabic layout and so opens the search there: the language has F2; Shift+G gives two
// letters there, so the last row has End.
bindings! {
    MoveUp: [Named(KeyCode::Up), Letter('k')] ['\u{646}'] true;
    MoveDown: [Named(KeyCode::Down), Letter('j')] ['\u{62a}'] true;
    PageUp: [Named(KeyCode::PageUp), Control('b')] [] false;
    PageDown: [Named(KeyCode::PageDown), Control('f')] [] false;
    First: [Named(KeyCode::Home), Letter('g')] ['\u{644}'] false;
    Last: [Named(KeyCode::End), Letter('G')] [] false;
    PanLeft: [Named(KeyCode::Left), Letter('h')] ['\u{627}'] true;
    PanRight: [Named(KeyCode::Right), Letter('l')] ['\u{645}'] true;
    Earlier: [Letter('[')] ['\u{62c}'] false;
    Later: [Letter(']')] ['\u{62f}'] false;
    Open: [Named(KeyCode::Enter)] [] true;
    Back: [Named(KeyCode::Esc), Named(KeyCode::Backspace)] [] true;
    Fold: [Letter(' ')] [] true;
    FoldAll: [Letter('c')] ['\u{624}'] false;
    UnfoldAll: [Letter('e')] ['\u{62b}'] false;
    FewerLevels: [Letter('s')] ['\u{633}'] false;
    MoreLevels: [Letter('d')] ['\u{64a}'] false;
    Sort: [Letter('o')] ['\u{62e}'] false;
    DividerLeft: [Letter('<'), Letter(',')] ['\u{648}'] false;
    DividerRight: [Letter('>'), Letter('.')] ['\u{632}'] false;
    ZoomIn: [Letter('+'), Letter('=')] [] true;
    ZoomOut: [Letter('-')] [] true;
    Fit: [Letter('f')] ['\u{628}'] true;
    Today: [Letter('t')] ['\u{641}'] true;
    Period: [Letter('p')] ['\u{62d}'] false;
    NextPage: [Named(KeyCode::Tab)] [] true;
    PreviousPage: [Named(KeyCode::BackTab)] [] false;
    Pages: [Letter('m')] ['\u{629}'] true;
    Find: [Letter('/')] ['\u{638}'] true;
    FindNext: [Letter('n')] ['\u{649}'] false;
    FindPrevious: [Letter('N')] ['\u{622}'] false;
    NextRoadmap: [Letter('r')] ['\u{642}'] false;
    Language: [Letter('L'), Named(KeyCode::F(2))] [] true;
    TurnPanels: [Letter('w')] ['\u{635}'] false;
    TurnTime: [Letter('x')] ['\u{621}'] false;
    TurnBoth: [Letter('v')] ['\u{631}'] false;
    Help: [Letter('?'), Named(KeyCode::F(1))] ['\u{61f}'] true;
    Copy: [Letter('y')] ['\u{63a}'] true;
    Reload: [Control('r')] [] false;
    Redraw: [Control('l')] [] false;
    Suspend: [Control('z')] [] false;
    Quit: [Letter('q')] ['\u{636}'] true;
    Interrupt: [Control('c')] [] false;
}

/// Returns what a letter key gives on the Arabic (101) layout; none where that is the same
/// character, two letters, or another Latin one.
#[cfg(test)]
pub(super) fn arabic_101(letter: char) -> Option<char> {
    const LAYOUT: [(char, char); 35] = [
        ('q', '\u{636}'),
        ('w', '\u{635}'),
        ('e', '\u{62b}'),
        ('r', '\u{642}'),
        ('t', '\u{641}'),
        ('y', '\u{63a}'),
        ('u', '\u{639}'),
        ('i', '\u{647}'),
        ('o', '\u{62e}'),
        ('p', '\u{62d}'),
        ('[', '\u{62c}'),
        (']', '\u{62f}'),
        ('a', '\u{634}'),
        ('s', '\u{633}'),
        ('d', '\u{64a}'),
        ('f', '\u{628}'),
        ('g', '\u{644}'),
        ('h', '\u{627}'),
        ('j', '\u{62a}'),
        ('k', '\u{646}'),
        ('l', '\u{645}'),
        (';', '\u{643}'),
        ('\'', '\u{637}'),
        ('z', '\u{626}'),
        ('x', '\u{621}'),
        ('c', '\u{624}'),
        ('v', '\u{631}'),
        ('n', '\u{649}'),
        ('N', '\u{622}'),
        ('m', '\u{629}'),
        (',', '\u{648}'),
        ('.', '\u{632}'),
        ('/', '\u{638}'),
        ('?', '\u{61f}'),
        ('`', '\u{630}'),
    ];
    LAYOUT
        .into_iter()
        .find(|(latin, _)| *latin == letter)
        .map(|(_, arabic)| arabic)
}
