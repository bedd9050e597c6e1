//! What an SVG of ours says: its letters and where they stand, and how large it is.

/// A letter and the row and the column in which it stands, in units of the drawing.
pub(crate) type Cell = (u32, u32, String);

/// Returns the letters of a drawing in reading order; none where it is not one of ours.
pub(crate) fn cells(svg: &[u8]) -> Option<(String, Vec<Cell>)> {
    let svg = std::str::from_utf8(svg).ok()?;
    let (head, _) = svg.strip_prefix("<svg ")?.split_once('>')?;
    svg.trim_end().strip_suffix("</svg>")?;
    let mut cells = Vec::new();
    for text in svg.split("<text ").skip(1) {
        let y = attribute(text, "y")?;
        for span in text.split("<tspan ").skip(1) {
            let (letter, _) = span.split_once('>')?.1.split_once("</tspan>")?;
            cells.push((y, attribute(span, "x")?, letter.to_owned()));
        }
    }
    cells.retain(|(_, _, letter)| letter != " ");
    cells.sort();
    Some((head.to_owned(), cells))
}

/// Returns the number of an attribute of the element that a text begins with.
fn attribute(element: &str, name: &str) -> Option<u32> {
    let (attributes, _) = element.split_once('>')?;
    let (_, value) = attributes.split_once(&format!("{name}=\""))?;
    value.split_once('"')?.0.parse().ok()
}
