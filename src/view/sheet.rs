//! The chart of one roadmap with its outline, as painted on a screen or on paper.
//!
//! Order of painting: ground, band, selection, lines, today, rows, scroll bar. What answers to a
//! click is marked as it is painted. Always holds: no row is missing unseen, on a screen by the
//! scroll bar, on paper by a line that says so. Deliberately not here: header, details, footer, pages.

use super::canvas::{Align, Canvas};
use super::print_rows::Cut;
use super::theme::Role;
use super::{band, chart, outline, scroll};
use crate::model::{Ix, Roadmap};
use crate::scene::{Area, Layout, Scene, Span, View, Window};
use crate::search::Found;
use crate::state::{Place, Target, Voice, World};
use crate::words::{Language, Msg};

/// One roadmap on one screen.
pub(super) struct Sheet<'a> {
    /// The areas.
    pub(super) layout: Layout,
    /// The days of the chart.
    pub(super) window: Window,
    /// The roadmap.
    pub(super) roadmap: &'a Roadmap,
    /// The reader's place in it.
    pub(super) place: &'a Place,
    /// The languages.
    pub(super) voice: Voice,
    /// The language of the interface.
    pub(super) language: Language,
    /// The row that is marked; a print marks none unless one was asked for.
    pub(super) selected: Option<Ix>,
    /// What is marked on the rows.
    pub(super) found: Option<&'a Found>,
    /// Whether a reader looks at it now: on paper nothing is reversed.
    pub(super) is_screen: bool,
}

impl Sheet<'_> {
    /// Finds the rows that have room. A screen scrolls; paper says that there are more.
    fn cut(&self) -> Cut {
        let height = self.layout.outline.height;
        if self.is_screen {
            return Cut {
                rows: self.place.visible_rows(height),
                is_above: false,
                is_below: false,
            };
        }
        let (all, top) = (self.place.entries().len(), self.place.top());
        let seen = self.selected.map(|_| self.place.row());
        Cut::new(all, top, height.into(), seen)
    }

    /// Makes the picture of the rows.
    pub(super) fn scene(&self, world: &World<'_>) -> Scene {
        Scene::new(&View {
            roadmap: self.roadmap,
            entries: self
                .place
                .entries()
                .get(self.cut().rows)
                .unwrap_or_default(),
            selected: self.selected,
            window: self.window,
            columns: self.layout.chart.width,
            language: self.language,
            today: world.today,
        })
    }

    /// Paints band, axis, outline and chart; returns the selected title if it had to be cut.
    pub(super) fn chart<'a>(
        &self,
        canvas: &mut Canvas<'_>,
        scene: &'a Scene,
        full: Area,
    ) -> Option<&'a str> {
        let Self {
            roadmap,
            language,
            is_screen,
            ..
        } = self;
        let cut_off = self.cut();
        let layout = &Layout {
            outline: cut_off.within(self.layout.outline),
            chart: cut_off.within(self.layout.chart),
            ..self.layout
        };
        chart::ground(canvas, layout, scene);
        band::band(canvas, layout, scene, *language);
        if roadmap.is_leaf(Ix::ROOT) {
            empty(
                canvas,
                Area {
                    x: full.x,
                    width: full.width,
                    ..layout.outline
                }
                .inner(),
                *language,
            );
            return None;
        }
        let marked = (layout.outline.y..)
            .zip(&scene.rows)
            .find(|(_, row)| row.is_selected);
        let marked = marked.map(|(y, _)| Area {
            y,
            height: 1,
            ..full
        });
        if let Some(area) = marked.filter(|_| !canvas.theme.selects_by_reversal()) {
            let selected = canvas.theme.style(Role::Selected);
            canvas.tint(area, selected);
        }
        for (nth, row) in (0..).zip(&scene.rows) {
            chart::lines(canvas, layout.chart.row(nth), row);
        }
        chart::today(canvas, layout, scene);
        answer(canvas, layout.band);
        let cut = self.rows(canvas, layout, scene, full);
        if let Some(area) = marked.filter(|_| *is_screen && canvas.theme.selects_by_reversal()) {
            canvas.reverse(area);
        }
        if *is_screen {
            let (rows, top) = (self.place.entries().len(), self.place.top());
            scroll::paint(canvas, layout.outline, rows, top);
        }
        self.goes_on(canvas, full, &cut_off);
        cut
    }

    /// Paints the rows; returns the selected title if it had to be cut.
    fn rows<'a>(
        &self,
        canvas: &mut Canvas<'_>,
        layout: &Layout,
        scene: &'a Scene,
        full: Area,
    ) -> Option<&'a str> {
        let mut cut = None;
        let outline = if self.is_screen {
            let rows = self.place.entries().len();
            scroll::beside(layout.outline, rows, canvas.direction())
        } else {
            layout.outline
        };
        let language = self.language;
        let beside = outline::Beside {
            also: self.voice.is_both().then(|| language.other()),
            found: self.found,
        };
        for (nth, row) in (0..).zip(&scene.rows) {
            chart::row(canvas, layout.chart.row(nth), row);
            let cells = Area {
                x: full.x,
                width: full.width,
                ..layout.outline.row(nth)
            };
            canvas.answer(cells, Target::Row(row.entry.node));
            let cells = outline.row(nth);
            let is_cut = outline::row(canvas, cells, row, self.roadmap, language, beside);
            if is_cut && row.is_selected {
                cut = Some(row.label.text.as_str());
            }
        }
        cut
    }

    /// Says where rows are missing.
    fn goes_on(&self, canvas: &mut Canvas<'_>, full: Area, cut: &Cut) {
        let area = Area {
            x: full.x,
            width: full.width,
            ..self.layout.outline
        }
        .inner();
        let all = self.place.entries().len();
        if cut.is_above {
            scroll::goes_on(canvas, area.row(0), cut.rows.start, self.language);
        }
        if cut.is_below {
            let last = area.row(area.height.saturating_sub(1));
            scroll::goes_on(canvas, last, all - cut.rows.end, self.language);
        }
    }
}

/// Says that every column of the band answers, counted from the start of time.
fn answer(canvas: &mut Canvas<'_>, band: Area) {
    for column in 0..band.width {
        let cell = canvas.over(band, Span::cell(column));
        canvas.answer(cell, Target::Band(column));
    }
}

fn empty(canvas: &mut Canvas<'_>, area: Area, language: Language) {
    let (text, muted) = (
        canvas.theme.style(Role::Text),
        canvas.theme.style(Role::Muted),
    );
    canvas.label(area.row(0), Msg::Empty.say(language), Align::Start, text);
    canvas.label(
        area.row(1),
        Msg::EmptyHint.say(language),
        Align::Start,
        muted,
    );
}
