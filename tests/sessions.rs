//! Many readers in one process: they share what is open and nothing else.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::VecDeque;
use std::iter;
use std::sync::Arc;
use std::time::Duration;

use masar::document;
use masar::model::Roadmap;
use masar::session::event::Event;
use masar::session::explorer::{Explorer, Setup};
use masar::session::in_memory::InMemory;
use masar::session::library::Library;
use masar::session::queries::QueryPolicy;
use masar::session::{Program, Theming};
use masar::state::{Effect, Languages, Request, Switches};
use masar::view::{Background, Depth, Look, TextStyle, Theme};
use masar::words::Language;
use ratatui::buffer::Buffer;
use ratatui::layout::Size;

const READERS: usize = 200;

/// What readers type, a piece at a time: bytes of keys, clicks and the wheel.
const SCRIPTS: [&[&str]; 8] = [
    &["j", "j", "j", "\r", "j", "\x1b[B"],
    &["L", "j", "L", "\t", "\t", "j"],
    &["/", "tu", "nnel", "\r", "n", "y"],
    &["/", "ro", "a\x7f", "\x1b[A", "\r", "N"],
    &["2", "e", "+", "+", "]", "G"],
    &["\x1b[<0;9;9M", "\x1b[<65;9;9M", "c", "?", "j", "?"],
    &["2", "/", "d", "\r", "1", "n"],
    &["s", ">", "<", "o", "m", "\t"],
];

fn library() -> Arc<Library> {
    let texts = [
        include_str!("screens/two_tracks.ron"),
        include_str!("screens/figures.ron"),
    ];
    let build = |text: &str| {
        let reading = document::read(text.as_bytes());
        Roadmap::build(reading.roadmap.unwrap()).0
    };
    Arc::new(texts.map(build).into_iter().collect())
}

/// Reader `nth` of all: they differ in script, language and size.
fn explorer(library: &Arc<Library>, nth: usize) -> Explorer {
    let languages = [Language::En, Language::AR];
    let mut explorer = Explorer::new(Setup {
        today: "2026-11-22".parse().unwrap(),
        languages: Languages::one(languages[nth % 2]),
        switches: Switches::default(),
        look: Look {
            theme: Theme {
                depth: Depth::Palette,
                background: Background::Dark,
            },
            is_ascii: nth.is_multiple_of(3),
            text_style: TextStyle::default(),
        },
        theming: Theming::Asked,
        has_mouse: true,
        columns: Default::default(),
        asked: Default::default(),
        views: Default::default(),
        hinted: Default::default(),
    });
    explorer.open(Arc::clone(library));
    explorer
}

fn reader(library: &Arc<Library>, nth: usize) -> InMemory<Explorer> {
    let columns = 50 + u16::try_from(nth % 5).unwrap() * 10;
    let size = Size::new(columns, 14);
    InMemory::new(explorer(library, nth), QueryPolicy::default(), size)
}

/// Types one piece; returns what was written and asked for.
fn type_into(reader: &mut InMemory<Explorer>, piece: &str) -> (Vec<u8>, Vec<Request>) {
    reader.feed(piece.as_bytes());
    reader.wait(Duration::from_secs(1));
    let mut asked = reader.take_requests();
    if asked.contains(&Request::Gather(0)) || asked.contains(&Request::Gather(1)) {
        for which in 0..2 {
            reader.change(|explorer| {
                explorer.library().gather(which);
                explorer.gathered(which)
            });
        }
    }
    // Whether texts were gathered already depends on the others.
    asked.retain(|request| !matches!(request, Request::Gather(_)));
    (reader.output(), asked)
}

#[test]
fn two_hundred_readers_of_one_library_do_not_hear_each_other() {
    let alone = |nth: usize| {
        let mut reader = reader(&library(), nth);
        let script = SCRIPTS[nth % SCRIPTS.len()].iter();
        let written: Vec<_> = script.map(|piece| type_into(&mut reader, piece)).collect();
        written
    };
    // Readers of one kind see the same: 8 scripts, 2 languages, 3 looks, 5 sizes.
    let kinds = 8 * 3 * 5;
    let expected: Vec<_> = (0..kinds).map(alone).collect();
    let shared = library();
    let mut readers: Vec<_> = (0..READERS).map(|nth| reader(&shared, nth)).collect();
    for step in 0..SCRIPTS[0].len() {
        // Each time in another order.
        let order = (0..READERS).map(|nth| (nth * [7, 11, 13, 17, 19, 23][step] + step) % READERS);
        for nth in order {
            let piece = SCRIPTS[nth % SCRIPTS.len()][step];
            let written = type_into(&mut readers[nth], piece);
            assert_eq!(written, expected[nth % kinds][step], "{nth} {piece:?}");
        }
    }
    // All look into one roadmap and one index.
    let index = shared.index(0).unwrap();
    let all_share =
        |reader: &InMemory<Explorer>| Arc::ptr_eq(reader.program().unwrap().library(), &shared);
    assert!(readers.iter().all(all_share));
    drop(readers);
    // What was asked for here is held here and in the library.
    assert_eq!(
        (Arc::strong_count(&index), Arc::strong_count(&shared)),
        (2, 1)
    );
}

/// Shows how many keys came, and breaks at one that it is told.
struct Fragile {
    keys: usize,
    breaks_at: Option<usize>,
    breaks_while_drawing: bool,
}

impl Program for Fragile {
    fn draw(&mut self, buffer: &mut Buffer) {
        let is_broken = self.breaks_at == Some(self.keys);
        assert!(!(is_broken && self.breaks_while_drawing), "a bug in draw");
        buffer.set_string(0, 0, self.keys.to_string(), ratatui::style::Style::new());
    }

    fn update(&mut self, event: Event, _: Duration) -> Effect {
        if let Event::Key(_) = event {
            self.keys += 1;
            let is_broken = self.breaks_at == Some(self.keys);
            assert!(!is_broken || self.breaks_while_drawing, "a bug in update");
        }
        Effect::Draw
    }
}

#[test]
fn one_that_panics_takes_no_other_with_it() {
    let mut sessions: Vec<_> = (0..20)
        .map(|nth| {
            let program = Fragile {
                keys: 0,
                breaks_at: (nth % 10 == 3).then_some(2),
                breaks_while_drawing: nth > 10,
            };
            InMemory::new(program, QueryPolicy::default(), Size::new(10, 2))
        })
        .collect();
    for _ in 0..3 {
        for session in &mut sessions {
            session.feed(b"x");
            // Frames that follow each other too fast would wait for each other.
            session.wait(Duration::from_secs(1));
            session.output();
        }
    }
    for (nth, session) in sessions.iter_mut().enumerate() {
        let keys = session.program().map(|program| program.keys);
        assert_eq!(keys, (nth % 10 != 3).then_some(3), "{nth}");
        // What is over takes whatever comes, and says nothing.
        session.feed(b"x");
        session.wait(Duration::from_secs(1));
        assert_eq!(session.output().is_empty(), nth % 10 == 3, "{nth}");
    }
}

/// A terminal at the end of a slow link, which answers when it has taken all that was written.
#[derive(Default)]
struct SlowLink {
    // When the last byte of what is on its way arrives, and whether that is a frame or a question.
    coming: VecDeque<(Duration, [bool; 2])>,
    // When the answers arrive that go back.
    answers: VecDeque<Duration>,
    frames: u32,
}

impl SlowLink {
    const WAY: Duration = Duration::from_millis(50);
    const BYTES_A_SECOND: u32 = 20_000;

    fn write(&mut self, bytes: &[u8], now: Duration) {
        let length = u32::try_from(bytes.len()).unwrap();
        let taken = Duration::from_secs(1) * length / Self::BYTES_A_SECOND;
        let last = self.coming.back();
        let free = last.map_or(now, |(arrival, _)| now.max(*arrival - Self::WAY));
        let has = |mark: &[u8]| bytes.windows(mark.len()).any(|part| part == mark);
        let marks = [has(b"\x1b[?2026l"), has(b"\x1b[5n")];
        self.coming.push_back((free + taken + Self::WAY, marks));
    }

    /// Lets arrive what has come by now; says how many answers have come back.
    fn arrive(&mut self, now: Duration) -> usize {
        let has_come = |(at, _): &&(Duration, _)| *at <= now;
        let come = self.coming.iter().take_while(has_come).count();
        for (arrival, [is_frame, asks]) in self.coming.drain(..come) {
            self.frames += u32::from(is_frame);
            self.answers.extend(asks.then_some(arrival + Self::WAY));
        }
        let back = self.answers.iter().take_while(|at| **at <= now).count();
        self.answers.drain(..back).count()
    }
}

#[test]
fn a_key_held_over_a_slow_link_ends_on_the_row_of_so_many_presses() {
    const STEP: Duration = Duration::from_millis(1);
    let text = include_str!("../roadmap/syria-2021-2030.ron");
    let roadmap = Roadmap::build(document::read(text.as_bytes()).roadmap.unwrap()).0;
    let library: Arc<Library> = Arc::new(iter::once(roadmap).collect());
    for presses in [1, 2, 7, 30, 50] {
        let policy = QueryPolicy {
            may_ask: true,
            ..QueryPolicy::default()
        };
        let mut reader = InMemory::new(explorer(&library, 2), policy, Size::new(200, 50));
        // As VTE answers.
        reader.feed(b"\x1b[8;2$y\x1b[>65;7006;1c\x1b[?62;22c");
        reader.output();
        // Everything is unfolded, and has arrived before a key is held.
        reader.feed(b"e");
        reader.wait(Duration::from_secs(3));
        reader.output();
        reader.wait(Duration::from_secs(3));
        let mut link = SlowLink::default();
        let (mut now, mut pressed, mut shown) = (Duration::ZERO, 0, Duration::ZERO);
        let (mut released, mut meanwhile) = (now, 0);
        while pressed < presses || now < released + STEP * 1000 {
            // As often as keyboards repeat a key; and it crosses the link, too.
            if pressed < presses && now >= STEP * 33 * pressed + SlowLink::WAY {
                reader.feed(b"j");
                (pressed, released, meanwhile) = (pressed + 1, now - SlowLink::WAY, link.frames);
            }
            reader.wait(STEP);
            now += STEP;
            let bytes = reader.output();
            if !bytes.is_empty() {
                link.write(&bytes, now);
            }
            let frames = link.frames;
            for _ in 0..link.arrive(now) {
                reader.feed(b"\x1b[0n");
            }
            if link.frames > frames {
                shown = now;
            }
        }
        assert!(link.coming.is_empty());
        assert!(shown - released <= STEP * 300, "{:?}", shown - released);
        let place = reader.program().unwrap().state().unwrap().place().unwrap();
        assert_eq!(place.row(), usize::try_from(presses).unwrap());
        if presses >= 30 {
            assert!(
                Duration::from_secs(1) * meanwhile >= released * 8,
                "{meanwhile}"
            );
        }
    }
}
