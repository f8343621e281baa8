//! The months as two lines: the table, the drawing and the file say the same.

use brimful::charts::history::Size;
use brimful::charts::{HistoryChart, Point};
use brimful::domain::currency::Currency;
use brimful::domain::money::Amount;
use brimful::domain::time::Month;
use proptest::collection::vec;
use proptest::prelude::*;

fn eur() -> Currency {
    Currency::parse("EUR").unwrap()
}

fn point(month: Month, came_in: i64, shared: i64) -> Point {
    Point {
        month,
        href: None,
        came_in: Amount::from_minor(came_in),
        foundation: Amount::from_minor(came_in / 4),
        core_costs: Amount::ZERO,
        shared: Amount::from_minor(shared),
        given: None,
        buckets: Some((6, 7)),
        members: Some(14),
        note: None,
    }
}

fn months(sums: &[(i64, i64)]) -> Vec<Point> {
    let first = Month::parse("2024-01").unwrap();
    let months = std::iter::successors(Some(first), |month| Some(month.next()));
    months.zip(sums).map(|(month, (came_in, shared))| point(month, *came_in, *shared)).collect()
}

/// The points of a line: `M52 14L80 20`.
fn points(d: &str) -> Vec<(u32, u32)> {
    let pair = |text: &str| {
        let (x, y) = text.split_once(' ').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    };
    d.trim_start_matches('M').split('L').map(pair).collect()
}

proptest! {
    #[test]
    fn table_drawing_and_file_say_the_same(sums in vec((0_i64..5_000_000, 0_i64..3_000_000), 2..37)) {
        let chart = HistoryChart::new("The past", eur(), months(&sums), 36).unwrap();
        let (table, rows) = (chart.table(), chart.csv_rows());
        prop_assert_eq!((table.rows.len(), rows.len()), (sums.len(), sums.len()));
        let minor = |plain: &str| plain.replace('.', "").parse::<i64>().unwrap();
        let all: Vec<Amount> =
            rows.iter().flat_map(|row| [1, 2, 3, 4].map(|place| Amount::from_minor(minor(&row[place])))).collect();
        let show = eur().block(&all);
        for ((cells, row), (came_in, shared)) in table.rows.iter().zip(&rows).zip(sums.iter().rev()) {
            prop_assert_eq!((minor(&row[1]), minor(&row[4])), (*came_in, *shared));
            prop_assert_eq!(&cells[1].text, &show.show(Amount::from_minor(*came_in)));
            prop_assert_eq!(&cells[4].text, &show.show(Amount::from_minor(*shared)));
        }
        for size in [Size::Wide, Size::Narrow, Size::Small] {
            let scene = chart.scene(size);
            let line = |class: &str| points(&scene.paths.iter().find(|path| path.class == class).unwrap().d);
            for (class, value) in [("line line--stone", 0), ("line", 1)] {
                let line = line(class);
                prop_assert_eq!(line.len(), sums.len());
                let of = |place: usize| if value == 0 { sums[place].0 } else { sums[place].1 };
                for one in 0..line.len() {
                    prop_assert!(line[one].0 <= scene.width && line[one].1 <= scene.height);
                    for other in 0..line.len() {
                        // More money is never lower, and what stands higher is more money.
                        prop_assert!(of(one) < of(other) || line[one].1 <= line[other].1);
                    }
                }
                prop_assert!(line.windows(2).all(|pair| pair[0].0 < pair[1].0), "later is further on");
            }
            for label in &scene.labels {
                prop_assert!(label.x <= scene.width && label.y <= scene.height, "{:?}", label);
            }
        }
    }
}

#[test]
fn a_history_needs_two_months_and_shows_the_newest() {
    assert!(HistoryChart::new("The past", eur(), months(&[(100, 50)]), 12).is_none());
    assert!(HistoryChart::new("The past", eur(), vec![], 12).is_none());
    let all: Vec<(i64, i64)> = (1..=20).map(|value| (value * 100, value)).collect();
    let chart = HistoryChart::new("The past", eur(), months(&all), 12).unwrap();
    assert_eq!(chart.len(), 12);
    assert_eq!(chart.csv_rows()[0][0], "2025-08");
    assert_eq!(chart.csv_rows()[11][0], "2024-09");
}

#[test]
fn the_picture_of_a_year_has_its_notes_its_ends_and_what_it_came_to() {
    let mut points = months(&[(1_100_000, 500_000), (900_000, 310_000), (1_250_000, 560_000)]);
    points[1].note = Some("two on leave, one client late".to_owned());
    points[2].given = Some(Amount::from_minor(557_000));
    points[2].members = Some(12);
    let chart = HistoryChart::new("The past", eur(), points, 12).unwrap();
    let scene = chart.scene(Size::Small);
    let words: Vec<&str> = scene.labels.iter().map(|label| label.text.as_str()).collect();
    for expected in ["February: two on", "€12.5k", "came in", "€5,600", "to share", "€0"] {
        assert!(words.iter().any(|word| word.starts_with(expected)), "{expected} in {words:?}");
    }
    assert_eq!(scene.paths.iter().filter(|path| path.class == "flag").count(), 1);
    assert!(scene.said.contains("€12,500 came in and €5,600 was ours to share"), "{}", scene.said);
    let summary = chart.summary().unwrap();
    assert_eq!(summary.shared, Amount::from_minor(1_370_000));
    assert_eq!((summary.buckets, summary.members), ((18, 21), Some((12, 14))));
}

#[test]
fn notes_that_would_overlap_stand_above_one_another() {
    let mut points = months(&(1..=12).map(|value| (value * 1000, value * 100)).collect::<Vec<_>>());
    for point in &mut points {
        point.note = Some("somebody was on leave again".to_owned());
    }
    let chart = HistoryChart::new("The past", eur(), points, 12).unwrap();
    for size in [Size::Wide, Size::Narrow, Size::Small] {
        let scene = chart.scene(size);
        let notes: Vec<_> = scene.labels.iter().filter(|label| label.class == "strong tiny at-middle").collect();
        for (place, one) in notes.iter().enumerate() {
            for other in &notes[place + 1..] {
                let wide = brimful::charts::words::width(&one.text, 11) / 2
                    + brimful::charts::words::width(&other.text, 11) / 2;
                assert!(one.x.abs_diff(other.x) >= wide || one.y.abs_diff(other.y) >= 12, "{one:?} {other:?}");
            }
        }
    }
}
