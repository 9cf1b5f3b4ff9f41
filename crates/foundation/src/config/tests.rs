//! What a file says, and what is wrong with it.

use super::*;

const WHOLE: &str = r#"
name = "my-platform"
region = "eu-west-1"
target = "aws"

[accounts]
governance = { id = "111111111111" }
dev        = { id = "222222222222", profile = "sandbox" }
preprod    = { id = "333333333333" }
prod       = { id = "444444444444", region = "eu-central-1" }

[organizational_units]
prod = "ou-ab12-34567890"

[catalog]
portfolio = "Templates"
owner     = "platform team"
version   = "2.1"

[platform]
connection = "arn:aws:codeconnections:eu-west-1:111111111111:connection/1a2b"
repository = "team/platform"
branch     = "live"
prefix     = "ml"

[approvals]
four_eyes = true

[stages.canary]
account = "preprod"

[aws]
endpoint_url = "http://127.0.0.1:5000"
"#;

/// The least that a file says.
const LEAST: &str = r#"name = "p"
region = "eu-west-1"
[accounts]
governance = { id = "111111111111" }
dev = { id = "222222222222" }
preprod = { id = "222222222222", region = "eu-central-1" }
prod = { id = "222222222222" }
"#;

fn read(text: &str) -> Foundation {
    Foundation::parse(text).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What is wrong with a text.
fn problems(text: &str) -> String {
    let problems = Foundation::parse(text).expect_err("the text is wrong");
    problems.to_string()
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(problems(text).lines().collect::<Vec<_>>(), expected, "{text}");
}

#[test]
fn a_whole_file_says_everything() {
    let read = read(WHOLE);
    let summary: Vec<_> = read
        .accounts
        .iter()
        .map(|one| [&one.part, &one.id, &one.region, &one.profile].map(String::as_str))
        .collect();
    assert_eq!(
        summary,
        [
            ["governance", "111111111111", "eu-west-1", "mlops-governance"],
            ["dev", "222222222222", "eu-west-1", "sandbox"],
            ["preprod", "333333333333", "eu-west-1", "mlops-preprod"],
            ["prod", "444444444444", "eu-central-1", "mlops-prod"],
        ]
    );
    assert_eq!((read.name.as_str(), read.target), ("my-platform", Target::Aws));
    assert_eq!(read.endpoint_url.as_deref(), Some("http://127.0.0.1:5000"));
    assert_eq!(read.organizational_units[0], Unit { part: "prod".into(), id: "ou-ab12-34567890".into() });
    assert_eq!(read.catalog.owner, "platform team");
    assert!(
        matches!(read.platform.source, Source::Connection { ref repository, .. } if repository == "team/platform")
    );
    assert!(read.approvals.four_eyes);
    assert_eq!(read.stages[0].stack, "ml-catalog-canary");
}

#[test]
fn what_is_not_said_is_as_without_a_file() {
    let (read, usual) = (read(LEAST), Foundation::default());
    assert_eq!(read.catalog, usual.catalog);
    assert_eq!(read.platform, usual.platform);
    assert_eq!((read.target, read.approvals, read.endpoint_url), (Target::Local, Approvals::default(), None));
}

#[test]
fn one_account_may_play_several_parts_and_trusts_others_but_itself() {
    let places = read(LEAST).places();
    let summary: Vec<_> = places
        .iter()
        .map(|one| (one.parts.join(" "), one.id.as_str(), one.region.as_str(), one.trusted.join(" ")))
        .collect();
    assert_eq!(
        summary,
        [
            ("governance".to_owned(), "111111111111", "eu-west-1", String::new()),
            ("dev prod".to_owned(), "222222222222", "eu-west-1", "111111111111".to_owned()),
            ("preprod".to_owned(), "222222222222", "eu-central-1", "111111111111".to_owned()),
        ]
    );
}

#[test]
fn what_comes_after_dev_trusts_dev_and_governance() {
    let places = Foundation::default().places();
    assert_eq!(places.len(), 4);
    assert_eq!(places[0].trusted, Vec::<String>::new());
    assert_eq!(places[1].trusted, ["111111111111"]);
    assert_eq!(places[3].trusted, ["222222222222", "111111111111"]);
}

#[test]
fn a_stage_has_names_of_its_own() {
    let mut foundation = Foundation::default();
    let usual = foundation.catalog_stage();
    assert_eq!((usual.stack.as_str(), usual.parameters.as_str()), ("mlops-catalog", "/mlops"));
    let stage = foundation.stage("try").expect("a word");
    assert_eq!((stage.stack.as_str(), stage.parameters.as_str()), ("mlops-catalog-try", "/mlops-try"));
    assert_eq!(stage.part, "dev");
    foundation = read(WHOLE);
    assert_eq!(foundation.stage("canary").expect("declared").part, "preprod");
    assert!(foundation.stage("No Stage").is_err());
}

#[test]
fn all_mistakes_are_told_at_once_with_their_places() {
    check(
        r#"nme = "p"
region = "eu-wset-1"
[accounts]
governance = { id = "1111" }
dev = { id = "222222222222", regoin = "eu-west-1" }
preprod = { id = 333333333333 }
prod = { id = "444444444444", region = "cn-north-1" }
"#,
        &[
            "formwork.toml:1:1: `nme` is unknown",
            "  hint: did you mean `name`?",
            "formwork.toml:1:1: `name` is missing",
            "  hint: it is a name of letters, digits, `-`, `_` and `.`, at most 100 of them",
            "formwork.toml:2:10: there is no region `eu-wset-1`",
            "  hint: did you mean `eu-west-1`?",
            "formwork.toml:4:21: `accounts.governance.id` is not the 12 digits of an account: `1111`",
            "formwork.toml:5:30: `accounts.dev.regoin` is unknown",
            "  hint: did you mean `region`?",
            "formwork.toml:6:18: `accounts.preprod.id` is an integer, not a text",
            "  hint: write it in quotes",
            "formwork.toml:7:40: `cn-north-1` is in the partition aws-cn, and the foundation in aws",
            "  hint: no role and no bucket crosses partitions",
        ],
    );
}

#[test]
fn what_is_no_toml_is_told_with_the_rest() {
    let text = format!("name = \n{}", LEAST.replacen("name = \"p\"", "zzz = 1", 1));
    let told = problems(&text);
    assert!(told.starts_with("formwork.toml:1:"), "{told}");
    assert!(told.contains("formwork.toml:2:1: `zzz` is unknown"), "{told}");
}

#[test]
fn a_name_is_given_once() {
    for (twice, at) in [("dev = { id = \"222222222222\" }", "8:1"), ("[accounts]", "8:2")] {
        let told = problems(&format!("{LEAST}{twice}\n"));
        assert!(told.contains(&format!("formwork.toml:{at}: duplicate key")), "{told}");
    }
}

#[test]
fn every_part_has_an_account_and_every_profile_one() {
    check(
        &LEAST.replace("prod = { id = \"222222222222\" }\n", ""),
        &[
            "formwork.toml:3:2: there is no account for the part `prod`",
            "  hint: add `prod = { id = \"…\" }`; one account may play several parts",
        ],
    );
    check(
        &LEAST.replace("\" }", "\", profile = \"all\" }"),
        &[
            "formwork.toml:5:40: the profile `all` is that of account 111111111111 already",
            "  hint: a profile leads into one account",
        ],
    );
    read(&format!("{LEAST}[aws]\nprofile = \"all\"\n"));
}

#[test]
fn what_the_smaller_tables_say_is_checked() {
    for (more, expected) in [
        ("[organizational_units]\nprdo = \"x\"", "9:1: `organizational_units.prdo` is unknown"),
        (
            "[organizational_units]\nprod = \"x\"",
            "9:8: `organizational_units.prod` is not the id of an organ",
        ),
        ("[catalog]\nowner = \"\"", "9:9: `catalog.owner` is not 1 to 50 characters: ``"),
        ("[platform]\nconnection = \"x\"", "8:2: `platform.repository` is missing"),
        ("[platform]\nprefix = \"AWS\"", "9:10: `platform.prefix` is not a word of small letters"),
        ("[platform]\nrepository = \"a/b\"", "9:14: `platform.repository` is not the name of a CodeCommit"),
        ("[approvals]\nfour_eyes = \"yes\"", "9:13: `approvals.four_eyes` is neither `true` nor `false`"),
        ("[stages.A]", "8:9: no stage can be called `A`"),
        ("[stages.a]\naccount = \"prd\"", "9:11: there is no account for the part `prd`"),
        ("[aws]\nendpoint_url = \"x\"", "9:16: `aws.endpoint_url` is not an address"),
        ("[accounts.code]\nid = \"555555555555\"", "8:11: `code` cannot be a part"),
        ("[accounts.Test]\nid = \"555555555555\"", "8:11: `Test` is no name of a part"),
    ] {
        let told = problems(&format!("{LEAST}{more}\n"));
        assert!(told.contains(&format!("formwork.toml:{expected}")), "{more}:\n{told}");
    }
}
