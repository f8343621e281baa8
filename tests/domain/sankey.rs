//! The flow of a month: every unit that came in goes out, in sums and in the drawing, and the table, the drawing and
//! the file say the same.

use brimful::charts::sankey::DRAWN;
use brimful::charts::sankey::layout::{
    Band, Direction, Layout, MIN_BAND, MIN_ROW, NARROW, Node, Sums, WIDE, heights, narrow, wide,
};
use brimful::charts::{Line, Sankey, SankeyError, Source, Stream};
use brimful::domain::currency::Currency;
use brimful::domain::money::Amount;
use brimful::web::parts::Tone;
use proptest::collection::vec;
use proptest::prelude::*;

/// Sums that add up on both sides: the last source, or the last line, takes the difference.
fn sums() -> impl Strategy<Value = Sums> {
    let one = prop_oneof![1_i64..500, 1_i64..2_000_000, 1_i64..1_000_000_000_000];
    (vec(one.clone(), 1..11), vec(vec(one, 1..11), 1..5)).prop_map(|(mut sources, mut streams)| {
        let (into, out): (i64, i64) = (sources.iter().sum(), streams.iter().flatten().sum());
        if into < out {
            *sources.last_mut().unwrap() += out - into;
        } else {
            *streams.last_mut().unwrap().last_mut().unwrap() += into - out;
        }
        Sums { sources, streams }
    })
}

fn columns(layout: &Layout) -> Vec<Vec<Node>> {
    let lines = layout.lines.iter().flatten().copied().collect();
    vec![layout.sources.clone(), vec![layout.pool], layout.streams.clone(), lines]
}

fn bands(layout: &Layout) -> Vec<Band> {
    layout.into.iter().chain(&layout.split).chain(layout.out.iter().flatten()).copied().collect()
}

/// The bands at a node follow one another without a gap, from its top to its bottom, and carry its whole sum.
fn fills(node: &Node, bands: &[Band], at: impl Fn(&Band) -> u32) -> Result<(), TestCaseError> {
    let mut y = node.y;
    for band in bands {
        prop_assert_eq!(at(band), y);
        y += band.height;
    }
    prop_assert_eq!(y, node.y + node.height);
    prop_assert_eq!(bands.iter().map(|band| band.value).sum::<i64>(), node.value);
    Ok(())
}

fn holds(layout: &Layout, width: u32) -> Result<(), TestCaseError> {
    prop_assert_eq!(layout.width, width);
    for column in columns(layout) {
        for node in &column {
            prop_assert!(node.x + node.width <= layout.width && node.y + node.height <= layout.height, "{:?}", node);
            prop_assert!(node.height >= MIN_BAND);
        }
        for pair in column.windows(2) {
            prop_assert!(pair[0].y + pair[0].height < pair[1].y, "{:?} overlap", pair);
        }
    }
    // Words beside lines never overlap: the middles of two rows are a row apart, less what halving rounds away.
    for pair in columns(layout)[3].windows(2) {
        let middle = |node: &Node| node.y + node.height / 2;
        prop_assert!(middle(&pair[1]) - middle(&pair[0]) >= MIN_ROW - 2);
    }
    for band in bands(layout) {
        prop_assert!(band.height >= MIN_BAND);
        prop_assert!(band.from.0 <= width && band.to.0 <= width);
        prop_assert!(band.from.1.max(band.to.1) + band.height <= layout.height);
    }
    Ok(())
}

proptest! {
    #[test]
    fn heights_add_up_and_nothing_is_thinner_than_the_thinnest_band(
        values in vec(1_i64..1_000_000_000, 1..60),
        more in 0_u32..400,
    ) {
        let total = u32::try_from(values.len()).unwrap() * MIN_BAND + more;
        let heights = heights(total, &values);
        prop_assert_eq!(heights.iter().sum::<u32>(), total);
        for (one, of_one) in values.iter().zip(&heights) {
            prop_assert!(*of_one >= MIN_BAND);
            for (other, of_other) in values.iter().zip(&heights) {
                prop_assert!(one <= other || of_one + 1 >= *of_other, "more money is no thinner");
            }
        }
    }

    #[test]
    fn the_wide_form_keeps_every_unit_in_its_box_and_nothing_overlaps(sums in sums()) {
        let layout = wide(&sums, Direction::Ltr);
        holds(&layout, WIDE)?;
        fills(&layout.pool, &layout.into, |band| band.to.1)?;
        fills(&layout.pool, &layout.split, |band| band.from.1)?;
        for (stream, out) in layout.streams.iter().zip(&layout.out) {
            fills(stream, out, |band| band.from.1)?;
        }
        for (node, band) in layout.sources.iter().zip(&layout.into).chain(layout.streams.iter().zip(&layout.split)) {
            prop_assert_eq!((node.height, node.value), (band.height, band.value));
        }
        for (node, band) in layout.lines.iter().flatten().zip(layout.out.iter().flatten()) {
            prop_assert_eq!((node.y, node.height, node.value), (band.to.1, band.height, band.value));
        }
    }

    #[test]
    fn the_narrow_form_keeps_every_unit_in_its_box_and_nothing_overlaps(sums in sums()) {
        let layout = narrow(&sums, Direction::Ltr);
        holds(&layout, NARROW)?;
        let out: Vec<Band> = layout.out.iter().flatten().copied().collect();
        fills(&layout.pool, &out, |band| band.from.1)?;
        for (heading, lines) in layout.headings.iter().zip(&layout.lines) {
            prop_assert!(*heading < lines[0].y, "a heading stands above its lines");
        }
    }

    #[test]
    fn from_right_to_left_is_the_mirror(sums in sums()) {
        for (form, width) in [(wide as fn(&Sums, Direction) -> Layout, WIDE), (narrow, NARROW)] {
            let (ltr, rtl) = (form(&sums, Direction::Ltr), form(&sums, Direction::Rtl));
            for (one, other) in columns(&ltr).iter().flatten().zip(columns(&rtl).iter().flatten()) {
                let mirrored = Node { x: width - one.x - one.width, ..*one };
                prop_assert_eq!(&mirrored, other);
            }
            for (one, other) in bands(&ltr).iter().zip(&bands(&rtl)) {
                let mirrored =
                    Band { from: (width - one.from.0, one.from.1), to: (width - one.to.0, one.to.1), ..*one };
                prop_assert_eq!(&mirrored, other);
            }
        }
    }

    #[test]
    fn table_drawings_and_file_say_the_same(sums in sums()) {
        let chart = chart(&sums);
        let rows = chart.csv_rows();
        let of = |stream: &str| -> i64 {
            rows.iter().filter(|row| row[0] == stream).map(|row| minor(&row[2])).sum()
        };
        prop_assert_eq!(of("Came in"), sums.sources.iter().sum::<i64>());
        for (place, stream) in sums.streams.iter().enumerate() {
            prop_assert_eq!(of(&format!("Stream {place}")), stream.iter().sum::<i64>());
        }
        let show = eur().block(&rows.iter().map(|row| Amount::from_minor(minor(&row[2]))).collect::<Vec<_>>());
        let table = chart.table();
        prop_assert_eq!(table.rows.len(), rows.len());
        let (wide, narrow) = (chart.wide(Direction::Ltr).unwrap(), chart.narrow(Direction::Ltr).unwrap());
        let words = |scene: &brimful::charts::Scene| -> Vec<String> {
            scene.labels.iter().flat_map(|label| [Some(label.text.clone()), label.after.clone()]).flatten().collect()
        };
        let (of_wide, of_narrow) = (words(&wide), words(&narrow));
        let is_drawn = |row: &[String; 4]| {
            let of_stream = rows.iter().filter(|other| other[0] == row[0]).collect::<Vec<_>>();
            of_stream.len() <= DRAWN || of_stream.iter().position(|other| *other == row).unwrap() < DRAWN
        };
        for (cells, row) in table.rows.iter().zip(&rows) {
            let amount = show.show(Amount::from_minor(minor(&row[2])));
            prop_assert_eq!([&cells[0].text, &cells[1].text, &cells[2].text], [&row[0], &row[1], &amount]);
            if is_drawn(row) {
                prop_assert!(of_wide.contains(&amount) && of_wide.contains(&row[1]), "{:?} {:?}", row, of_wide);
                prop_assert!(row[0] == "Came in" || of_narrow.contains(&amount) && of_narrow.contains(&row[1]));
            }
        }
        let svg = wide.alone().unwrap();
        prop_assert!(of_wide.iter().all(|word| svg.contains(word.as_str())));
    }
}

fn eur() -> Currency {
    Currency::parse("EUR").unwrap()
}

fn minor(plain: &str) -> i64 {
    plain.replace('.', "").parse().unwrap()
}

fn chart(sums: &Sums) -> Sankey {
    let tones = [Tone::Found, Tone::Core, Tone::Pool, Tone::Stone];
    let source = |(place, value): (usize, &i64)| Source {
        label: format!("Kind {place}"),
        amount: Amount::from_minor(*value),
        tone: Tone::Stone,
    };
    let stream = |(place, values): (usize, &Vec<i64>)| Stream {
        label: format!("Stream {place}"),
        tone: tones[place % tones.len()],
        lines: values
            .iter()
            .enumerate()
            .map(|(line, value)| Line::new(format!("L{place}.{line}"), Amount::from_minor(*value)))
            .collect(),
    };
    let sources = sums.sources.iter().enumerate().map(source).collect();
    Sankey::new("A month", eur(), sources, sums.streams.iter().enumerate().map(stream).collect()).unwrap()
}

#[test]
fn over_nine_lines_the_rest_is_one_and_what_is_carried_on_stays() {
    let lines = (1..=16).map(|value| Line::new(format!("Bucket {value}"), Amount::from_minor(100 * value)));
    let lines: Vec<Line> = lines.chain([Line::closing("Carried to December", Amount::from_minor(30))]).collect();
    let total = Amount::from_minor(13_630);
    let source = Source { label: "Work".to_owned(), amount: total, tone: Tone::Stone };
    let stream = Stream { label: "Shared".to_owned(), tone: Tone::Pool, lines };
    let chart = Sankey::new("A month", eur(), vec![source], vec![stream]).unwrap();
    assert!(chart.folds());
    assert_eq!(chart.table().rows.len(), 18, "the table has them all");
    for scene in [chart.wide(Direction::Ltr).unwrap(), chart.narrow(Direction::Ltr).unwrap()] {
        let words: Vec<&str> = scene.labels.iter().map(|label| label.text.as_str()).collect();
        assert!(words.contains(&"Bucket 8") && !words.contains(&"Bucket 9"), "{words:?}");
        let more = scene.labels.iter().find(|label| label.text == "8 more").unwrap();
        assert_eq!(more.after.as_deref(), Some("€100.00"), "9 to 16 euros");
        assert_eq!(words.last(), Some(&"Carried to December"));
    }
}

#[test]
fn what_does_not_add_up_is_not_drawn() {
    let source =
        |minor| vec![Source { label: "Work".to_owned(), amount: Amount::from_minor(minor), tone: Tone::Stone }];
    let stream = |minor| {
        let lines = vec![Line::new("Rent", Amount::from_minor(minor))];
        vec![Stream { label: "Core costs".to_owned(), tone: Tone::Core, lines }]
    };
    let refused = |into, out| Sankey::new("A month", eur(), source(into), stream(out)).unwrap_err();
    assert_eq!(refused(100, 99), SankeyError::Unbalanced { into: 100, out: 99 });
    assert_eq!(refused(0, 0), SankeyError::Empty);
    assert_eq!(refused(-1, -1), SankeyError::BelowZero);
}

#[test]
fn a_drawing_holds_no_style_and_no_markup_of_anybody() {
    let source = vec![Source { label: "<b>&\"".to_owned(), amount: Amount::from_minor(5), tone: Tone::Stone }];
    let lines = vec![Line::new("</svg><script>", Amount::from_minor(5))];
    let stream = vec![Stream { label: "<i>".to_owned(), tone: Tone::Core, lines }];
    let chart = Sankey::new("A <month>", eur(), source, stream).unwrap();
    let svg = chart.wide(Direction::Ltr).unwrap().alone().unwrap();
    assert!(!svg.contains("<b>") && !svg.contains("<script") && !svg.contains("<i>") && !svg.contains(" style="));
    assert_eq!(svg.matches("</svg>").count(), 1);
    assert_eq!(svg, chart.wide(Direction::Ltr).unwrap().alone().unwrap(), "twice the same");
}
