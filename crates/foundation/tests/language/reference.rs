//! The reference page says of every property what the language's own tables say.

use std::fs;
use std::path::Path;

use foundation::product::{Property, kinds};

/// A property as a row of the page.
fn row(property: &Property) -> String {
    let required = if property.required { " required " } else { " " };
    format!("| `{}` |{required}| {} | {} |", property.name, property.expects, property.about)
}

#[test]
fn the_page_has_every_type_with_every_property_in_their_order() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/products.md");
    let page = fs::read_to_string(path).expect("the reference page");
    for kind in kinds() {
        let sections: Vec<&str> = page.split("\n## ").collect();
        let section = sections.iter().find(|section| section.starts_with(&format!("{}\n", kind.name)));
        let section = section.unwrap_or_else(|| panic!("docs/products.md lacks `## {}`", kind.name));
        let written = section.lines().filter(|line| line.starts_with("| `") && !line.starts_with("| `!"));
        let mut expected: Vec<String> = kind.properties.iter().map(row).collect();
        for (owner, table) in kind.inner {
            assert!(section.contains(&format!("`{owner}`")), "docs/products.md lacks `{owner}`");
            expected.extend(table.iter().map(row));
        }
        assert_eq!(written.collect::<Vec<_>>(), expected, "{} in docs/products.md", kind.name);
    }
}
