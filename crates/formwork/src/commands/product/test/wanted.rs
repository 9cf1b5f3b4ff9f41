//! What is to be tested: known to be possible before anything is made.

use foundation::products::Product;
use foundation::trial::TRIAL;
use foundation::{Products, Trial};

use crate::commands::product::chosen;
use crate::failure::{Failure, Result};
use crate::home::Home;

/// A product, and how it is tested.
pub(super) struct Wanted<'p> {
    pub(super) product: &'p Product,
    pub(super) trial: Trial,
}

/// The products of these ids; what cannot be tested of them is told all at once.
pub(super) fn all<'p>(home: &Home, products: &'p Products, ids: &[String]) -> Result<Vec<Wanted<'p>>> {
    // The catalog has all of them, and is not made with one that is wrong.
    let parameters = home.foundation.catalog_stage().parameters;
    let mut wrong: Vec<String> = Vec::new();
    for product in &products.products {
        wrong.extend(product.expand(&parameters).err().map(|problems| problems.to_string()));
    }
    let mut wanted = Vec::new();
    for product in chosen(products, ids)? {
        let Ok(expanded) = product.expand(&parameters) else { continue };
        let trial = match product.trial(&home.foundation) {
            Ok(trial) => trial,
            Err(problems) => {
                wrong.push(problems.to_string());
                continue;
            }
        };
        for seed in product.seeds(&expanded, &parameters) {
            if !products.seeds.iter().any(|there| there.name == seed && !there.files.is_empty()) {
                let text = format!(
                    "{} starts a repository from `{seed}`, and there is no such seed code",
                    product.file
                );
                wrong.push(format!("{text}\n  hint: put it into the folder seed_code/{seed}_app"));
            }
        }
        for problem in trial.check(&expanded).err().into_iter().flatten() {
            let hint =
                format!("{} says the project's name and the values of parameters", product.beside(TRIAL));
            wrong.push(format!("{}: {}\n  hint: {hint}", product.file, problem.message));
        }
        wanted.push(Wanted { product, trial });
    }
    if wrong.is_empty() { Ok(wanted) } else { Err(Failure::plain(wrong.join("\n"))) }
}
