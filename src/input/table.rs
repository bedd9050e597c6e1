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
}

macro_rules! bindings {
    ($($action:ident: [$($key:expr),*] [$($arabic:literal),*];)*) => {
        /// Every action and its keys, in the order of the help.
        pub const BINDINGS: &[Binding] = &[$(Binding {
            action: Action::$action,
            keys: &[$($key),*],
            arabic: &[$($arabic),*],
        },)*];
    };
}

use Key::{Control, Letter, Named};

// Shift+L gives "/" on the Arabic layout and so opens the search there: the language has F2; Shift+G gives two
// letters there, so the last row has End. The key of ":" types it on that layout, too; where another layout has it
// elsewhere, the palette has Ctrl-P.
bindings! {
    MoveUp: [Named(KeyCode::Up), Letter('k')] ['\u{646}'];
    MoveDown: [Named(KeyCode::Down), Letter('j')] ['\u{62a}'];
    PageUp: [Named(KeyCode::PageUp), Control('b')] [];
    PageDown: [Named(KeyCode::PageDown), Control('f')] [];
    First: [Named(KeyCode::Home), Letter('g')] ['\u{644}'];
    Last: [Named(KeyCode::End), Letter('G')] [];
    PanLeft: [Named(KeyCode::Left), Letter('h')] ['\u{627}'];
    PanRight: [Named(KeyCode::Right), Letter('l')] ['\u{645}'];
    Earlier: [Letter('[')] ['\u{62c}'];
    Later: [Letter(']')] ['\u{62f}'];
    Open: [Named(KeyCode::Enter)] [];
    Back: [Named(KeyCode::Esc), Named(KeyCode::Backspace)] [];
    Predecessor: [Letter('u')] ['\u{639}'];
    Successor: [Letter('z')] ['\u{626}'];
    WayBack: [Control('o')] [];
    Chain: [Letter('i')] ['\u{647}'];
    Fold: [Letter(' ')] [];
    FoldAll: [Letter('c')] ['\u{624}'];
    UnfoldAll: [Letter('e')] ['\u{62b}'];
    FewerLevels: [Letter('s')] ['\u{633}'];
    MoreLevels: [Letter('d')] ['\u{64a}'];
    Sort: [Letter('o')] ['\u{62e}'];
    Group: [Letter('O'), Named(KeyCode::F(8))] [];
    Color: [Letter('C'), Named(KeyCode::F(12))] [];
    Views: [Letter('V'), Named(KeyCode::F(9))] [];
    Columns: [Letter('|'), Named(KeyCode::F(4))] [];
    Details: [Letter('a')] ['\u{634}'];
    DividerLeft: [Letter('<'), Letter(',')] ['\u{648}'];
    DividerRight: [Letter('>'), Letter('.')] ['\u{632}'];
    ZoomIn: [Letter('+'), Letter('=')] [];
    ZoomOut: [Letter('-')] [];
    Fit: [Letter('f')] ['\u{628}'];
    Today: [Letter('t')] ['\u{641}'];
    Period: [Letter('p')] ['\u{62d}'];
    NextPage: [Named(KeyCode::Tab)] [];
    PreviousPage: [Named(KeyCode::BackTab)] [];
    Pages: [Letter('m')] ['\u{629}'];
    Find: [Letter('/')] ['\u{638}'];
    Filter: [Letter('F'), Named(KeyCode::F(3))] [];
    LiftFilter: [Letter('\\')] [];
    FindNext: [Letter('n')] ['\u{649}'];
    FindPrevious: [Letter('N')] ['\u{622}'];
    NextRoadmap: [Letter('r')] ['\u{642}'];
    Language: [Letter('L'), Named(KeyCode::F(2))] [];
    TurnPanels: [Letter('w')] ['\u{635}'];
    TurnTime: [Letter('x')] ['\u{621}'];
    TurnBoth: [Letter('v')] ['\u{631}'];
    Help: [Letter('?'), Named(KeyCode::F(1))] ['\u{61f}'];
    Palette: [Letter(':'), Control('p')] [];
    Copy: [Letter('y')] ['\u{63a}'];
    Reload: [Control('r')] [];
    Edit: [Letter('E'), Named(KeyCode::F(6))] [];
    Redraw: [Control('l')] [];
    Suspend: [Control('z')] [];
    Quit: [Letter('q')] ['\u{636}'];
    Interrupt: [Control('c')] [];
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
