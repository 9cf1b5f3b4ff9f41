//! Products of a foundation's folder: begun, looked at, compared.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::platform::{Platform, formwork, text};

/// A product of a platform's folder.
struct Folder(PathBuf);

impl Folder {
    /// Changes its template.
    fn change(&self, from: &str, to: &str) {
        let path = self.0.join("template.yaml");
        let before = fs::read_to_string(&path).expect("the template");
        assert!(before.contains(from), "{from}: {before}");
        fs::write(path, before.replacen(from, to, 1)).expect("the template");
    }
}

/// What a command says, and whether it ended well.
fn said(platform: &Platform, words: &[&str]) -> (bool, String) {
    let done = formwork(&platform.folder(), words);
    (done.status.success(), format!("{}{}", text(&done.stdout), text(&done.stderr)))
}

/// Runs a command that fails, and says all of this.
fn fails(platform: &Platform, words: &[&str], says: &[&str]) {
    let (well, said) = said(platform, words);
    assert!(!well, "{words:?}: {said}");
    for line in says {
        assert!(said.contains(line), "{words:?}: {line}: {said}");
    }
}

/// Runs a command that ends well, and says all of this.
fn does(platform: &Platform, words: &[&str], says: &[&str]) {
    let (well, said) = said(platform, words);
    assert!(well, "{words:?}: {said}");
    for line in says {
        assert!(said.contains(line), "{words:?}: {line}: {said}");
    }
}

#[test]
fn a_product_begins_as_a_copy_is_changed_compared_and_looked_at() {
    let platform = Platform::new(&[]);
    does(
        &platform,
        &["product", "lint"],
        &["realtime-endpoint: Basic MLOps template", "seed_code/build_app"],
    );
    let new = ["product", "new", "churn", "--name", "Churn: scoring"];
    does(
        &platform,
        &new,
        &["wrote 4 files into products/churn: `Churn: scoring`", "formwork product test churn"],
    );
    let churn = Folder(platform.folder().join("products/churn"));
    let readme = fs::read_to_string(churn.0.join("README.md")).expect("a page");
    assert!(readme.starts_with("# Churn: scoring\n"), "{readme}");
    does(&platform, &["product", "lint", "churn"], &["churn: Churn: scoring"]);
    does(&platform, &["product", "diff", "--exit-code"], &["nothing differs"]);

    for (words, says) in [
        (&["product", "new", "churn"][..], "there is a product churn already"),
        (&["product", "new", "Churn_2"], "no product can be called `Churn_2`"),
        (&["product", "new", &"c".repeat(33)], "at most 32 of them"),
        (&["product", "new", "other", "--from", "nothing"], "there is no product nothing"),
        (&["product", "new", "other", "--name", "Churn: scoring"], "is called `Churn: scoring` already"),
        (&["product", "lint", "chrun"], "there is no product chrun"),
    ] {
        fails(&platform, words, &[says]);
    }
    assert!(!platform.folder().join("products/other").exists(), "what is refused leaves nothing");

    churn.change("      ReadableFrom: [preprod, prod]\n      WritableFrom", "      WritableFrom");
    let differs = ["products/churn/template.yaml expands differently", "~ ArtifactsBucketPolicy", "changed"];
    fails(&platform, &["product", "diff", "churn", "--exit-code"], &differs);
    let (_, json) = said(&platform, &["product", "diff", "churn", "--json"]);
    let json: Value = serde_json::from_str(&json).unwrap_or_else(|_| panic!("{json}"));
    assert_eq!(json[0]["product"], "churn");
    fails(
        &platform,
        &["product", "lint", "churn"],
        &["expanded.yaml is not what the template expands to", "--fix"],
    );
    does(&platform, &["product", "lint", "--fix", "churn"], &["products/churn/expanded.yaml: written"]);
    does(&platform, &["product", "diff", "churn"], &["nothing differs"]);
}

#[test]
fn each_mistake_in_a_product_is_told_with_its_place_and_what_to_do() {
    let platform = Platform::new(&[]);
    does(&platform, &["product", "new", "churn"], &["`Churn`"]);
    let churn = Folder(platform.folder().join("products/churn"));
    let template = fs::read_to_string(churn.0.join("template.yaml")).expect("the template");
    let check = |from: &str, to: &str, says: &[&str]| {
        churn.change(from, to);
        fails(&platform, &["product", "lint", "churn"], says);
        fs::write(churn.0.join("template.yaml"), &template).expect("the template");
    };
    let mistyped = "Type: Formwork::ArtifactBucket";
    let line = template.lines().position(|line| line.contains(mistyped)).expect("a bucket") + 1;
    let place =
        format!("products/churn/template.yaml:{line}:11: there is no type `Formwork::ArtefactBucket`");
    let nearest = "did you mean `Formwork::ArtifactBucket`?";
    check(mistyped, "Type: Formwork::ArtefactBucket", &[&place, nearest]);
    check("  SageMakerProjectId:\n", "  ProjectId:\n", &["lacks the parameter `SageMakerProjectId`"]);
    check("MaxLength: 16", "MaxLength: 8", &["the `MaxLength` of `SageMakerProjectId` takes no id"]);
    check(
        "\"[a-z0-9](-*[a-z0-9])*\"",
        "\"[a-z]+\"",
        &["the `AllowedPattern` of `SageMakerProjectId` takes no id"],
    );
    check("build]\n", "{ Name: bild }]\n", &["there is no seed_code/bild_app", "build, deploy"]);
    let plain =
        "Resources:\n  Told: { Type: AWS::SNS::Topic }\n  Word: { Type: AWS::SecretsManager::Secret }\n";
    let says =
        ["launch role may not secretsmanager:CreateSecret", "Word", "products/churn/template.yaml:", "W47"];
    check("Resources:\n", plain, &says);
    let typo = "Resources:\n  Told: { Type: AWS::SNS::Topc }\n";
    check("Resources:\n", typo, &["no `AWS::SNS::Topc` is known", "did you mean `AWS::SNS::Topic`?"]);
    check("MaxLength: 32", "MaxLength: 90", &["is too long by", "SageMaker takes names of 32"]);

    // What cannot be launched is not begun: no runtime is started for it.
    churn.change("Parameters:\n", "Parameters:\n  Owner: { Type: String }\n");
    let says = ["Parameters: [Owner] must have values", "products/churn/test.yaml says"];
    fails(&platform, &["product", "test", "churn"], &says);
    fs::write(churn.0.join("test.yaml"), "Parameters: { Owner: { Acount: dev } }\n").expect("a file");
    fails(&platform, &["product", "test", "churn"], &["test.yaml:1:24: ", "did you mean `Account`?"]);

    let seed = platform.folder().join("seed_code/build_app");
    fs::write(seed.join("data.bin"), vec![0x5a_u8; 7 * 1024 * 1024]).expect("a file");
    fs::create_dir(platform.folder().join("seed_code/empty_app")).expect("a folder");
    let says = ["seed_code/empty_app is empty", "seed_code/build_app/data.bin is 7 MiB"];
    fails(&platform, &["product", "lint"], &says);
}
