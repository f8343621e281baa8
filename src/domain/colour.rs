//! Colours of the screen: how well one can be read on another (WCAG 2.2, 1.4.3), and the accent that a group may set.
//! Whole numbers throughout: luminance in millionths, contrast in hundredths.

/// What text needs against its ground, in hundredths: 4.5 to 1.
pub const READABLE: u32 = 450;

/// Grounds on which links and filled buttons stand in the light scheme, as in `assets/css/tokens.css`: paper, surface,
/// sunken, the tints of pool, mine and danger, and the words on a filled button.
pub const LIGHT_GROUNDS: [&str; 7] = ["#FAF7F0", "#FFFFFF", "#F1ECE1", "#DDF0EB", "#FDF1DC", "#FCE9E7", "#FFFFFF"];
/// The same in the dark scheme.
pub const DARK_GROUNDS: [&str; 7] = ["#0F1819", "#172324", "#0B1213", "#12393A", "#3A2B0E", "#431B17", "#06201D"];

/// One colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Six hexadecimal digits, with or without `#` before them; three stand for twice each.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits: Vec<u8> = text
            .strip_prefix('#')
            .unwrap_or(text)
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok()))
            .collect::<Option<_>>()?;
        match *digits.as_slice() {
            [red, green, blue] => Some(Self([red * 17, green * 17, blue * 17])),
            [r1, r2, g1, g2, b1, b2] => Some(Self([r1 * 16 + r2, g1 * 16 + g2, b1 * 16 + b2])),
            _ => None,
        }
    }

    /// `#RRGGBB`.
    #[must_use]
    pub fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02X}{green:02X}{blue:02X}")
    }

    /// Relative luminance in millionths.
    #[must_use]
    pub fn luminance(self) -> u32 {
        let [red, green, blue] = self.0.map(|channel| LINEAR.get(usize::from(channel)).copied().unwrap_or(0));
        (2126 * u64::from(red) + 7152 * u64::from(green) + 722 * u64::from(blue))
            .checked_div(10_000)
            .unwrap_or(0)
            .try_into()
            .unwrap_or(0)
    }

    /// Contrast with another colour in hundredths, rounded down: 100 for the same, 2100 for black and white.
    #[must_use]
    pub fn contrast(self, other: Self) -> u32 {
        let (one, two) = (self.luminance() + 50_000, other.luminance() + 50_000);
        u64::from(one.max(two))
            .saturating_mul(100)
            .checked_div(u64::from(one.min(two)))
            .unwrap_or(0)
            .try_into()
            .unwrap_or(0)
    }

    /// Moved towards black or white by so many hundredths.
    fn towards(self, end: u8, hundredths: u32) -> Self {
        Self(self.0.map(|channel| {
            let mixed = u32::from(channel) * (100 - hundredths) + u32::from(end) * hundredths;
            u8::try_from(mixed / 100).unwrap_or(end)
        }))
    }

    fn readable_on(self, grounds: &[&str]) -> bool {
        grounds.iter().all(|ground| Self::parse(ground).is_some_and(|ground| self.contrast(ground) >= READABLE))
    }

    /// The nearest step towards `end` that can be read on every ground.
    fn until_readable(self, end: u8, grounds: &[&str]) -> Self {
        (0..=100)
            .map(|step| self.towards(end, step))
            .find(|colour| colour.readable_on(grounds))
            .unwrap_or(Self([end; 3]))
    }
}

/// A group's own colour for links and buttons. No colour can be read on white and on near-black, so each scheme has the
/// nearest that can: darker in the light one, lighter in the dark one (pages.md 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// As the group chose it.
    pub chosen: Colour,
    /// As the light scheme shows it.
    pub light: Colour,
    /// As the dark scheme shows it.
    pub dark: Colour,
}

impl Accent {
    /// Works out both schemes.
    #[must_use]
    pub fn of(chosen: Colour) -> Self {
        let light = chosen.until_readable(0, &LIGHT_GROUNDS);
        Self { chosen, light, dark: chosen.until_readable(255, &DARK_GROUNDS) }
    }

    /// From its stored or typed form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Colour::parse(text).map(Self::of)
    }
}

/// What each of the 256 values of a channel gives in light, in millionths (sRGB, IEC 61966-2-1).
const LINEAR: [u32; 256] = [
    0, 304, 607, 911, 1_214, 1_518, 1_821, 2_125, 2_428, 2_732, 3_035, 3_347, 3_677, 4_025, 4_391, 4_777, 5_182, 5_605,
    6_049, 6_512, 6_995, 7_499, 8_023, 8_568, 9_134, 9_721, 10_330, 10_960, 11_612, 12_286, 12_983, 13_702, 14_444,
    15_209, 15_996, 16_807, 17_642, 18_500, 19_382, 20_289, 21_219, 22_174, 23_153, 24_158, 25_187, 26_241, 27_321,
    28_426, 29_557, 30_713, 31_896, 33_105, 34_340, 35_601, 36_889, 38_204, 39_546, 40_915, 42_311, 43_735, 45_186,
    46_665, 48_172, 49_707, 51_269, 52_861, 54_480, 56_128, 57_805, 59_511, 61_246, 63_010, 64_803, 66_626, 68_478,
    70_360, 72_272, 74_214, 76_185, 78_187, 80_220, 82_283, 84_376, 86_500, 88_656, 90_842, 93_059, 95_307, 97_587,
    99_899, 102_242, 104_616, 107_023, 109_462, 111_932, 114_435, 116_971, 119_538, 122_139, 124_772, 127_438, 130_136,
    132_868, 135_633, 138_432, 141_263, 144_128, 147_027, 149_960, 152_926, 155_926, 158_961, 162_029, 165_132,
    168_269, 171_441, 174_647, 177_888, 181_164, 184_475, 187_821, 191_202, 194_618, 198_069, 201_556, 205_079,
    208_637, 212_231, 215_861, 219_526, 223_228, 226_966, 230_740, 234_551, 238_398, 242_281, 246_201, 250_158,
    254_152, 258_183, 262_251, 266_356, 270_498, 274_677, 278_894, 283_149, 287_441, 291_771, 296_138, 300_544,
    304_987, 309_469, 313_989, 318_547, 323_143, 327_778, 332_452, 337_164, 341_914, 346_704, 351_533, 356_400,
    361_307, 366_253, 371_238, 376_262, 381_326, 386_429, 391_572, 396_755, 401_978, 407_240, 412_543, 417_885,
    423_268, 428_690, 434_154, 439_657, 445_201, 450_786, 456_411, 462_077, 467_784, 473_531, 479_320, 485_150,
    491_021, 496_933, 502_886, 508_881, 514_918, 520_996, 527_115, 533_276, 539_479, 545_724, 552_011, 558_340,
    564_712, 571_125, 577_580, 584_078, 590_619, 597_202, 603_827, 610_496, 617_207, 623_960, 630_757, 637_597,
    644_480, 651_406, 658_375, 665_387, 672_443, 679_542, 686_685, 693_872, 701_102, 708_376, 715_694, 723_055,
    730_461, 737_910, 745_404, 752_942, 760_525, 768_151, 775_822, 783_538, 791_298, 799_103, 806_952, 814_847,
    822_786, 830_770, 838_799, 846_873, 854_993, 863_157, 871_367, 879_622, 887_923, 896_269, 904_661, 913_099,
    921_582, 930_111, 938_686, 947_307, 955_973, 964_686, 973_445, 982_251, 991_102, 1_000_000,
];
