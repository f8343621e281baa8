//! Pictures at buckets: PNG, JPEG or WebP as somebody sent it, made anew as a JPEG of at most 1600 pixels, so that
//! nothing of the file itself is kept: no place, no time, no camera, and no trick (safety.md 2).

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use sha2::{Digest, Sha256};

/// The most bytes of a picture that arrives: 5 MiB.
pub const LARGEST_PICTURE: usize = 5 * 1024 * 1024;
/// The longest side of one that is kept.
pub const LONGEST_SIDE: u32 = 1600;
/// The most pixels of one that arrives: few bytes can say that they are very many.
pub const MOST_PIXELS: u64 = 40_000_000;
/// The most pictures of a bucket.
pub const MOST_PICTURES: usize = 6;

/// What decoding may take at most: the pixels above in four bytes each, twice.
const MOST_MEMORY: u64 = 2 * 4 * MOST_PIXELS;
/// Good enough that nobody sees the difference.
const QUALITY: u8 = 82;

/// A picture that may be kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    content: Vec<u8>,
    width: u32,
    height: u32,
}

/// Why a file is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It holds nothing.
    #[error("the file is empty")]
    Empty,
    /// It is larger than [`LARGEST_PICTURE`].
    #[error("the file has {size} bytes")]
    TooLarge {
        /// Its bytes.
        size: usize,
    },
    /// It begins neither like a PNG nor like a JPEG nor like a WebP.
    #[error("the file is neither PNG nor JPEG nor WebP")]
    Unknown,
    /// It has more pixels than [`MOST_PIXELS`].
    #[error("the picture has {width} times {height} pixels")]
    TooManyPixels {
        /// How wide.
        width: u32,
        /// How high.
        height: u32,
    },
    /// It cannot be read to its end.
    #[error("the picture is broken")]
    Broken,
}

impl Picture {
    /// Reads what arrived and makes it anew.
    ///
    /// # Errors
    /// Why it is no picture.
    pub fn parse(content: &[u8]) -> Result<Picture, PictureError> {
        if content.is_empty() {
            return Err(PictureError::Empty);
        }
        if content.len() > LARGEST_PICTURE {
            return Err(PictureError::TooLarge { size: content.len() });
        }
        let (whole, orientation) = read(content)?;
        let is_large = whole.width().max(whole.height()) > LONGEST_SIDE;
        let mut small = if is_large { whole.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::Triangle) } else { whole };
        small.apply_orientation(orientation);
        let flat = on_white(&small);
        let mut made = Vec::new();
        JpegEncoder::new_with_quality(&mut made, QUALITY).encode_image(&flat).map_err(|_| PictureError::Broken)?;
        Ok(Picture { content: made, width: flat.width(), height: flat.height() })
    }

    /// A JPEG.
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// SHA-256 of that.
    pub fn sha256(&self) -> [u8; 32] {
        Sha256::digest(&self.content).into()
    }

    /// How many pixels wide.
    pub const fn width(&self) -> u32 {
        self.width
    }

    /// How many pixels high.
    pub const fn height(&self) -> u32 {
        self.height
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Picture").field("width", &self.width).field("height", &self.height).finish_non_exhaustive()
    }
}

/// The picture, and how it has to be turned. What it says about its size is believed only as far as it may be that large.
fn read(content: &[u8]) -> Result<(DynamicImage, Orientation), PictureError> {
    let format = image::guess_format(content).map_err(|_| PictureError::Unknown)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP) {
        return Err(PictureError::Unknown);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(content), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| PictureError::Broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureError::TooManyPixels { width, height });
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder).map_err(|_| PictureError::Broken)?;
    Ok((whole, orientation))
}

/// What shines through is white.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let from = picture.to_rgba8();
    let mut flat = RgbImage::new(from.width(), from.height());
    for (to, from) in flat.pixels_mut().zip(from.pixels()) {
        let [red, green, blue, alpha] = from.0;
        let mix = |colour: u8| {
            let mixed = (u32::from(colour) * u32::from(alpha) + 255 * (255 - u32::from(alpha)) + 127) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        *to = Rgb([mix(red), mix(green), mix(blue)]);
    }
    flat
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use image::codecs::jpeg::JpegEncoder;
    use image::{ImageEncoder, Rgba, RgbaImage};

    use super::*;

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    fn two_halves(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) })
    }

    fn pixel(picture: &Picture, x: u32, y: u32) -> [u8; 3] {
        image::load_from_memory(picture.content()).unwrap().to_rgb8().get_pixel(x, y).0
    }

    #[test]
    fn each_kind_becomes_a_jpeg_of_the_same_size() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let picture = Picture::parse(&written(&DynamicImage::ImageRgb8(two_halves(40, 20)), format)).unwrap();
            assert_eq!((picture.width(), picture.height()), (40, 20), "{format:?}");
            assert_eq!(image::guess_format(picture.content()).unwrap(), ImageFormat::Jpeg);
        }
    }

    #[test]
    fn a_large_picture_is_made_smaller_and_keeps_its_shape() {
        let picture =
            Picture::parse(&written(&DynamicImage::ImageRgb8(two_halves(3200, 80)), ImageFormat::Png)).unwrap();
        assert_eq!((picture.width(), picture.height()), (1600, 40));
    }

    #[test]
    fn what_shines_through_becomes_white() {
        let glass = RgbaImage::from_pixel(16, 16, Rgba([0, 0, 0, 0]));
        let picture = Picture::parse(&written(&DynamicImage::ImageRgba8(glass), ImageFormat::Png)).unwrap();
        assert!(pixel(&picture, 8, 8).iter().all(|colour| *colour > 250));
    }

    /// EXIF as a camera writes it: turned by 90 degrees, with a maker's name that must not be kept.
    fn exif(orientation: u8) -> Vec<u8> {
        let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
        tiff.extend_from_slice(&[0x0f, 0x01, 2, 0, 8, 0, 0, 0, 38, 0, 0, 0]);
        tiff.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
        tiff.extend_from_slice(b"\0\0\0\0SECRETS\0");
        tiff
    }

    #[test]
    fn nothing_of_the_camera_is_kept_and_the_picture_stands_upright() {
        let mut photo = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut photo, 90);
        encoder.set_exif_metadata(exif(6)).unwrap();
        encoder.encode_image(&two_halves(64, 32)).unwrap();
        assert!(photo.windows(7).any(|part| part == b"SECRETS"), "the test has something to find");

        let picture = Picture::parse(&photo).unwrap();
        assert_eq!((picture.width(), picture.height()), (32, 64));
        assert!(pixel(&picture, 16, 8)[0] > 150 && pixel(&picture, 16, 56)[2] > 150, "the left half is above");
        for words in [b"SECRETS".as_slice(), b"Exif", b"II*\0"] {
            assert!(!picture.content().windows(words.len()).any(|part| part == words));
        }
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let parse = |content: &[u8]| Picture::parse(content).map(|picture| picture.width());
        let png = written(&DynamicImage::ImageRgb8(two_halves(40, 20)), ImageFormat::Png);
        assert_eq!(parse(b""), Err(PictureError::Empty));
        assert_eq!(parse(b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), Err(PictureError::Unknown));
        assert_eq!(parse(b"GIF89a\x01\0\x01\0\0\0\0;"), Err(PictureError::Unknown));
        assert_eq!(parse(png.get(..png.len() / 2).unwrap()), Err(PictureError::Broken));
        assert_eq!(parse(&vec![0; LARGEST_PICTURE + 1]), Err(PictureError::TooLarge { size: LARGEST_PICTURE + 1 }));
    }

    #[test]
    fn a_few_bytes_that_claim_very_many_pixels_are_refused_before_they_are_read() {
        // The head of a PNG says 60,000 times 60,000; its checksum is made anew.
        let mut png = written(&DynamicImage::ImageRgb8(two_halves(2, 2)), ImageFormat::Png);
        for (place, byte) in (16..24).zip([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]) {
            *png.get_mut(place).unwrap() = byte;
        }
        let sum = crc(png.get(12..29).unwrap()).to_be_bytes();
        png.get_mut(29..33).unwrap().copy_from_slice(&sum);
        assert!(matches!(
            Picture::parse(&png),
            Err(PictureError::TooManyPixels { width: 60_000, height: 60_000 } | PictureError::Broken)
        ));
    }

    fn crc(bytes: &[u8]) -> u32 {
        let step = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        let sum = bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)));
        !sum
    }
}
