//! Whatever a terminal can: frame after frame it shows what a whole plain frame shows.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Rect, Size};
use ratatui::style::{Color, Modifier};

use super::emulator::{Emulator, Kind};
use crate::session::encode::{Capabilities, FrameEncoder, Repeats};

const WIDTH: u16 = 30;
const HEIGHT: u16 = 6;

/// What happens to a screen before the next frame.
#[derive(Debug, Clone)]
enum Change {
    /// Cells from a place on are others.
    Cells(usize, Vec<Cell>),
    /// A run of one cell.
    Run(usize, usize, Cell),
    /// A line across a row, with gaps, and words on both sides: what bars and rules look like.
    Line(usize, Vec<(usize, &'static str)>),
    /// Rows from one to another go up or down, and what is left behind is empty.
    Rows(usize, usize, isize),
    /// Every cell is this one.
    All(Cell),
    /// The screen was spoilt from outside, and is drawn anew.
    Forget,
}

fn symbols() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        6 => select(vec![" ", "a", "\u{2500}", "\u{2588}"]),
        2 => select(vec!["b", "", "\u{fe91}", "\u{fe91}\u{200e}", "\u{25b8}"]),
        // Wide for all; wide for some, as characters and as clusters; with a mark.
        1 => select(vec!["\u{4e2d}", "\u{1f680}", "\u{2764}\u{fe0f}", "1\u{fe0f}\u{20e3}", "e\u{301}"]),
    ]
}

fn cells() -> impl Strategy<Value = Cell> {
    let colours = || {
        prop_oneof![
            4 => select(vec![Color::Reset, Color::Rgb(15, 20, 26), Color::Rgb(32, 48, 63)]),
            1 => select(vec![Color::Red, Color::LightBlue, Color::Indexed(67), Color::Gray]),
        ]
    };
    let modifiers = prop_oneof![
        6 => Just(Modifier::empty()),
        2 => Just(Modifier::BOLD),
        1 => any::<u16>().prop_map(Modifier::from_bits_truncate),
    ];
    let under = select(vec![Color::Reset, Color::Red]);
    (symbols(), colours(), colours(), under, modifiers).prop_map(
        |(symbol, fore, back, under, modifier)| {
            let mut cell = Cell::default();
            cell.set_symbol(symbol);
            cell.fg = fore;
            cell.bg = back;
            cell.underline_color = under;
            cell.modifier = modifier;
            cell
        },
    )
}

/// Parts of a row, each so long, of one symbol in one of two styles.
fn lines() -> impl Strategy<Value = Vec<(usize, &'static str)>> {
    let symbols = select(vec!["\u{2500}", "\u{2500}", " ", "a", "\u{fe91}"]);
    vec((1_usize..14, symbols), 1..7)
}

fn changes() -> impl Strategy<Value = Change> {
    let places = || 0..usize::from(WIDTH * HEIGHT);
    let rows = 0..usize::from(HEIGHT);
    prop_oneof![
        3 => (places(), vec(cells(), 1..12)).prop_map(|(at, cells)| Change::Cells(at, cells)),
        3 => (places(), 1_usize..40, cells()).prop_map(|(at, length, cell)| Change::Run(at, length, cell)),
        3 => (0..usize::from(HEIGHT), lines()).prop_map(|(row, parts)| Change::Line(row, parts)),
        3 => (rows.clone(), rows, -3_isize..4).prop_map(|(from, to, by)| Change::Rows(from, to, by)),
        1 => cells().prop_map(Change::All),
        1 => Just(Change::Forget),
    ]
}

fn apply(change: &Change, screen: &mut [Cell]) {
    let width = usize::from(WIDTH);
    match change {
        Change::Cells(at, cells) => {
            for (target, cell) in screen.iter_mut().skip(*at).zip(cells) {
                target.clone_from(cell);
            }
        }
        Change::Run(at, length, cell) => {
            let run = screen.iter_mut().skip(*at).take(*length);
            run.for_each(|target| target.clone_from(cell));
        }
        Change::Line(row, parts) => {
            let mut cells = screen.iter_mut().skip(row * width).take(width);
            for (length, symbol) in parts {
                for cell in cells.by_ref().take(*length) {
                    let ground = cell.bg;
                    *cell = Cell::default();
                    cell.set_symbol(symbol).set_bg(ground);
                    if *symbol == "\u{2500}" {
                        cell.set_fg(Color::Rgb(87, 125, 146));
                    }
                }
            }
        }
        Change::Rows(from, to, by) => {
            let (from, to) = (from.min(to) * width, (from.max(to) + 1) * width);
            let count = (by.unsigned_abs() * width).min(to - from);
            let rows = &mut screen[from..to];
            if *by > 0 {
                rows.rotate_left(count);
            } else {
                rows.rotate_right(count);
            }
        }
        Change::All(cell) => screen.iter_mut().for_each(|target| target.clone_from(cell)),
        Change::Forget => {}
    }
}

fn capabilities() -> impl Strategy<Value = Capabilities> {
    let repeats = select(vec![Repeats::Nothing, Repeats::Ascii, Repeats::Any]);
    let all = (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        repeats,
        any::<bool>(),
    );
    let any = all.prop_map(|(moves, erases, fills, repeats, scrolls)| Capabilities {
        moves,
        erases,
        fills,
        repeats,
        scrolls,
    });
    prop_oneof![2 => Just(Capabilities::ALL), 1 => Just(Capabilities::PLAIN), 4 => any]
}

fn buffer(cells: &[Cell]) -> Buffer {
    Buffer {
        area: Rect::new(0, 0, WIDTH, HEIGHT),
        content: cells.to_vec(),
    }
}

fn whole(cells: &[Cell]) -> String {
    let mut encoder = FrameEncoder::new(Size::new(WIDTH, HEIGHT));
    encoder.frame(&buffer(cells), &[]).unwrap_or_default()
}

/// A screen, and what happens to it: frame by frame a few changes.
type Film = (Vec<Cell>, Vec<Vec<Change>>);

fn films() -> impl Strategy<Value = Film> {
    let count = usize::from(WIDTH * HEIGHT);
    let first = prop_oneof![
        vec(cells(), count..=count),
        cells().prop_map(move |cell| vec![cell; count])
    ];
    (first, vec(vec(changes(), 1..4), 1..5))
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_saved_is_not_seen(
        (mut screen, film) in films(),
        can in capabilities(),
        fills_scrolled in any::<bool>(),
        has_wide_emoji in any::<bool>(),
        late in any::<bool>(),
    ) {
        let (width, height) = (usize::from(WIDTH), usize::from(HEIGHT));
        let emulator = |can| Emulator::new(width, height, Kind { can, fills_scrolled, has_wide_emoji });
        let mut encoder = FrameEncoder::new(Size::new(WIDTH, HEIGHT));
        let mut saving = emulator(can);
        // What the terminal is may be known after the first frame only.
        if !late {
            encoder.allow(can);
        }
        saving.show(&encoder.frame(&buffer(&screen), &[]).unwrap_or_default());
        encoder.allow(can);
        for changes in &film {
            for change in changes {
                apply(change, &mut screen);
                if matches!(change, Change::Forget) {
                    encoder.forget();
                }
            }
            saving.show(&encoder.frame(&buffer(&screen), &[]).unwrap_or_default());
            let mut plain = emulator(Capabilities::PLAIN);
            plain.show(&whole(&screen));
            prop_assert_eq!(saving.seen(), plain.seen());
            prop_assert_eq!(encoder.frame(&buffer(&screen), &[]), None);
        }
    }

    #[test]
    fn what_is_saved_is_not_seen_in_vt100((mut screen, film) in films(), moves in any::<bool>()) {
        // Its erasing fills, its scrolling does not.
        let can = Capabilities { moves, ..Capabilities::ALL };
        let mut encoder = FrameEncoder::new(Size::new(WIDTH, HEIGHT));
        encoder.allow(can);
        let mut saving = vt100();
        for changes in &film {
            for change in changes {
                apply(change, &mut screen);
            }
            screen = screen.into_iter().map(told).collect();
            saving.process(encoder.frame(&buffer(&screen), &[]).unwrap_or_default().as_bytes());
            let mut plain = vt100();
            plain.process(whole(&screen).as_bytes());
            prop_assert_eq!(looks(&saving), looks(&plain));
        }
    }

    /// The emulator of these laws is right where another one can tell.
    #[test]
    fn the_emulator_shows_what_vt100_shows((screen, film) in films()) {
        let mut screen: Vec<Cell> = screen.into_iter().map(told).collect();
        let mut encoder = FrameEncoder::new(Size::new(WIDTH, HEIGHT));
        encoder.allow(Capabilities::ALL);
        let kind = Kind { can: Capabilities::ALL, fills_scrolled: false, has_wide_emoji: true };
        let (mut ours, mut other) = (Emulator::new(usize::from(WIDTH), usize::from(HEIGHT), kind), vt100());
        for changes in &film {
            for change in changes {
                apply(change, &mut screen);
            }
            screen = screen.into_iter().map(told).collect();
            let frame = encoder.frame(&buffer(&screen), &[]).unwrap_or_default();
            ours.show(&frame);
            other.process(frame.as_bytes());
            let symbols = |row: u16| (0..WIDTH).map(|column| symbol(&other, row, column)).collect::<Vec<_>>();
            let theirs: Vec<Vec<String>> = (0..HEIGHT).map(symbols).collect();
            let ours: Vec<Vec<String>> = ours.seen().into_iter().map(|row| row.into_iter().map(|(symbol, _)| symbol).collect()).collect();
            prop_assert_eq!(ours, theirs);
        }
    }
}

/// Returns a cell without what vt100 does not know: it reads no further in a sequence that has that.
fn told(mut cell: Cell) -> Cell {
    cell.underline_color = Color::Reset;
    let known = Modifier::BOLD | Modifier::ITALIC | Modifier::UNDERLINED | Modifier::REVERSED;
    cell.modifier &= known;
    cell
}

fn vt100() -> vt100::Parser {
    vt100::Parser::new(HEIGHT.try_into().unwrap(), WIDTH.try_into().unwrap(), 0)
}

fn symbol(parser: &vt100::Parser, row: u16, column: u16) -> String {
    let cell = parser.screen().cell(row, column).unwrap();
    match (cell.is_wide_continuation(), cell.has_contents()) {
        (true, _) => String::new(),
        (false, true) => cell.contents().to_owned(),
        (false, false) => " ".to_owned(),
    }
}

type Look = (String, vt100::Color, vt100::Color, [bool; 5]);

/// Returns what is seen of every cell.
fn looks(parser: &vt100::Parser) -> Vec<Look> {
    let area = Rect::new(0, 0, WIDTH, HEIGHT);
    let look = |place: ratatui::layout::Position| {
        let cell = parser.screen().cell(place.y, place.x).unwrap();
        let symbol = symbol(parser, place.y, place.x);
        let modifiers = [
            cell.bold(),
            cell.dim(),
            cell.italic(),
            cell.underline(),
            cell.inverse(),
        ];
        let is_plain = !cell.underline() && !cell.inverse();
        if symbol == " " && is_plain {
            return (symbol, vt100::Color::Default, cell.bgcolor(), [false; 5]);
        }
        (symbol, cell.fgcolor(), cell.bgcolor(), modifiers)
    };
    area.positions().map(look).collect()
}
