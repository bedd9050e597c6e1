//! A PNG image, read back.

/// Red, green, blue.
pub(crate) type Dot = [u8; 3];

/// The dots of an image.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Image {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// Row by row.
    pub(crate) dots: Vec<Dot>,
}

impl Image {
    /// Reads an image; none where it is no PNG of eight bits a channel without transparency.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        // Numbers become colours.
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().ok()?;
        let mut bytes = vec![0; reader.output_buffer_size()?];
        let info = reader.next_frame(&mut bytes).ok()?;
        let is_known = info.color_type == png::ColorType::Rgb;
        is_known.then(|| Self {
            width: usize::try_from(info.width).unwrap_or(0),
            height: usize::try_from(info.height).unwrap_or(0),
            dots: bytes.as_chunks().0.to_vec(),
        })
    }
}
