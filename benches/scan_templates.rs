//! How long a scan of all our templates takes: the expansion of every product, and every stack of the foundation, read,
//! and looked at by every rule.
//!
//! ```text
//! cargo bench -p formwork --bench scan_templates [-- REPETITIONS]
//! ```

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use foundation::catalog::Catalog;
use foundation::stacks::{Stack, bootstrap, people};
use foundation::{Foundation, Problems, Products};
use scan::Filter;

/// What it should not take longer than, in milliseconds.
const GOAL: f64 = 200.0;

fn main() -> Result<(), Box<dyn Error>> {
    let repetitions: usize = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(50);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let products = files(&root.join("products"))?;
    let stacks = stacks()?;
    let mut millis = Vec::new();
    for _ in 0..repetitions {
        let start = Instant::now();
        for (name, text) in &products {
            let expanded = foundation::expand(name, text).map_err(|problems| problems.to_string())?;
            std::hint::black_box(scan::scan(&expanded.yaml, &Filter::default()));
        }
        for stack in &stacks {
            std::hint::black_box(scan::scan(&stack.template, &Filter::default()));
        }
        millis.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    millis.sort_by(f64::total_cmp);
    let at = |index: usize| millis.get(index).copied().unwrap_or_default();
    let (first, middle, last) = (at(0), at(millis.len() / 2), at(millis.len().saturating_sub(1)));
    println!(
        "{} products and {} stacks by {} rules, {repetitions} times, milliseconds: minimum, median, maximum",
        products.len(),
        stacks.len(),
        scan::rules().count()
    );
    println!("  {first:>8.1} {middle:>8.1} {last:>8.1}\n  the goal is {GOAL}");
    Ok(())
}

/// The stacks of a foundation that says nothing of its own.
fn stacks() -> Result<Vec<Stack>, Box<dyn Error>> {
    let foundation = Foundation::default();
    let stage = foundation.catalog_stage();
    let wrong = |problems: Vec<Problems>| problems.iter().map(ToString::to_string).collect::<String>();
    let catalog = Catalog::of(&Products::carried(), &foundation, &stage).map_err(wrong)?;
    let mut stacks: Vec<Stack> = foundation.places().iter().map(bootstrap).collect();
    stacks.extend([people(&foundation), catalog.stack(&foundation, &stage)]);
    Ok(stacks)
}

/// The templates in a folder and the folders in it, by name; what products expand to is left out.
fn files(folder: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path: PathBuf = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|it| it == "yaml") && !path.ends_with("expanded.yaml") {
            found.push((path.display().to_string(), fs::read_to_string(&path)?));
        }
    }
    Ok(found)
}
