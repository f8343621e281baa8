//! How long sixteen threads took for what they did, in whole numbers.

use std::time::{Duration, Instant};

use crate::Failed;

/// Connections and caches settle first; this is not counted.
const WARM_UP: Duration = Duration::from_secs(1);

/// Lets one thread run per worker, each doing its work again and again, and prints `rate p50 p99`: per second, and
/// microseconds. A worker that fails ends the measurement.
pub fn measure<W>(workers: Vec<W>, seconds: u64) -> Result<(), Failed>
where
    W: FnMut() -> Result<(), Failed> + Send + 'static,
{
    let begin = Instant::now() + WARM_UP;
    let end = begin + Duration::from_secs(seconds);
    let spawn = |mut worker: W| {
        std::thread::spawn(move || -> Result<Vec<u128>, Failed> {
            let mut times = Vec::new();
            loop {
                let before = Instant::now();
                if before >= end {
                    return Ok(times);
                }
                worker()?;
                let after = Instant::now();
                if before >= begin && after <= end {
                    times.push(after.duration_since(before).as_micros());
                }
            }
        })
    };
    let threads: Vec<_> = workers.into_iter().map(spawn).collect();
    let mut times = Vec::new();
    for thread in threads {
        times.extend(thread.join().map_err(|_| "a client panicked")??);
    }
    times.sort_unstable();
    let at = |percent: usize| times.get(times.len().saturating_sub(1) * percent / 100).copied().unwrap_or(0);
    println!("{} {} {}", u64::try_from(times.len())? / seconds.max(1), at(50), at(99));
    Ok(())
}
