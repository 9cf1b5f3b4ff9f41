//! Versions beside each other, as files and in a catalog.

use crate::Products;
use crate::catalog::Catalog;
use crate::config::Foundation;

use super::*;

const TEMPLATE_OF_OURS: &str = "Transform: Formwork-2026-11
Parameters:
  SageMakerProjectName: { Type: String, MaxLength: 32 }
  SageMakerProjectId: { Type: String, MaxLength: 16 }
Resources:
  Code:
    Type: Formwork::Repository
    Properties: { Seed: build }
";

fn ours() -> Products {
    let mut products = Products::carried();
    products.products.truncate(1);
    products.products[0].id = "ours".to_owned();
    products.products[0].file = "products/ours/template.yaml".to_owned();
    TEMPLATE_OF_OURS.clone_into(&mut products.products[0].template);
    products
}

fn code(products: &Products) -> Vec<SeedCode> {
    products.seeds.iter().map(|seed| SeedCode::pack(seed).expect("an archive")).collect()
}

fn now(products: &Products) -> Content {
    Content::of(&products.products[0], &code(products)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Publishes what the product is now.
fn publish(products: &mut Products, name: &str) {
    let content = now(products);
    products.products[0].versions.push(Version { name: name.to_owned(), content });
}

fn change_code(products: &mut Products) {
    let build = products.seeds.iter_mut().find(|seed| seed.name == "build").expect("the code of ours");
    build.files[0].1.push(b'\n');
}

fn change_template(products: &mut Products) {
    products.products[0].template += "  Notes: { Type: AWS::Logs::LogGroup }\n";
}

/// The names of the versions that a catalog offers, and how many kinds of code these start from.
fn offered(products: &Products, version: &str) -> Result<(Vec<String>, usize), String> {
    let mut foundation = Foundation::default();
    version.clone_into(&mut foundation.catalog.version);
    let catalog = Catalog::of(products, &foundation, &foundation.catalog_stage());
    let catalog = catalog.map_err(|wrong| wrong.iter().map(ToString::to_string).collect::<String>())?;
    let stack = catalog.stack(&foundation, &foundation.catalog_stage());
    let template = template::parse(&stack.template).unwrap_or_else(|problems| panic!("{problems:?}"));
    for code in &catalog.kept {
        let parameter = format!("Build{}SeedParameter", code.digest);
        assert!(template.resources.contains_key(parameter.as_str()), "{parameter}");
    }
    let names = catalog.products[0].versions.iter().map(|version| version.name.clone());
    Ok((names.collect(), catalog.kept.len()))
}

#[test]
fn a_version_looks_its_code_up_by_what_is_in_it() {
    let mut products = ours();
    let before = now(&products);
    assert!(before.template.contains(&format!("{LOOKUP}code/build/{}}}}}", before.seeds[0].digest)));
    assert!(before.template.contains(&format!("{LOOKUP}code/seed_bucket}}}}")), "{}", before.template);
    assert!(before.looking_up("/ml-try").contains("{{resolve:ssm:/ml-try/code/build/"));
    assert_eq!(before.differences(&now(&products)), Vec::<String>::new());
    change_code(&mut products);
    assert_eq!(before.differences(&now(&products)), ["the seed code `build`"]);
    change_template(&mut products);
    assert_eq!(before.differences(&now(&products)), ["the template (Notes)", "the seed code `build`"]);
}

#[test]
fn what_was_published_is_offered_beside_what_is_there_now() {
    let mut products = ours();
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(offered(&products, "1.0"), Ok((names(&["1.0"]), 1)));
    publish(&mut products, "1.0");
    assert_eq!(offered(&products, "1.0"), Ok((names(&["1.0"]), 1)));
    assert_eq!(offered(&products, "2.0"), Ok((names(&["1.0"]), 1)), "it is that, whatever the file says");
    change_template(&mut products);
    assert_eq!(offered(&products, "1.1"), Ok((names(&["1.0", "1.1"]), 1)), "they share their code");
    publish(&mut products, "1.1");
    change_code(&mut products);
    assert_eq!(offered(&products, "1.2"), Ok((names(&["1.0", "1.1", "1.2"]), 2)));
}

#[test]
fn a_version_that_is_published_is_not_another_one_later() {
    let mut products = ours();
    publish(&mut products, "1.0");
    change_template(&mut products);
    let said = offered(&products, "1.0").expect_err("it is taken");
    let told = "products/ours/template.yaml:1:1: version 1.0 of this product is published, and the template (Notes) \
                differs from it now";
    assert!(said.starts_with(told) && said.contains("catalog publish ours --version NEW"), "{said}");
}

#[test]
fn a_version_is_read_as_it_was_published_and_nothing_else() {
    let mut products = ours();
    publish(&mut products, "1.10");
    publish(&mut products, "1.9");
    let place = tempfile::tempdir().expect("a folder");
    let product = place.path().join("products/ours");
    for version in &products.products[0].versions {
        let folder = product.join(VERSIONS).join(&version.name);
        fs::create_dir_all(&folder).expect("a folder");
        for (name, content) in version.content.files() {
            fs::write(folder.join(name), content).expect("a file");
        }
    }
    fs::write(product.join(TEMPLATE), TEMPLATE_OF_OURS).expect("a file");
    let read = || Products::read(place.path()).expect("it can be read").products.remove(0);
    products.products[0].versions.reverse();
    assert_eq!(read(), products.products[0], "in the order of their names");

    change_code(&mut products);
    fs::write(product.join("versions/1.9/build.zip"), &code(&products)[0].archive.content).expect("a file");
    let wrong = read().versions[0].check(&read()).expect_err("another archive").to_string();
    assert!(wrong.starts_with("products/ours/versions/1.9/template.yaml:"), "{wrong}");
    fs::write(product.join("versions/1.9/build.zip"), "none").expect("a file");
    let wrong = Products::read(place.path()).expect_err("no archive").to_string();
    assert!(wrong.contains("versions/1.9/build.zip"), "{wrong}");
}

#[test]
fn a_name_is_a_word() {
    for name in ["1.0", "2026-11-21", "v2_beta", "1"] {
        assert!(is_name(name), "{name}");
    }
    for name in ["", ".1", "1 0", "a/b", "..", "é", &"1".repeat(101)] {
        assert!(!is_name(name), "{name}");
    }
}
