//! `formwork project create` and `delete`, on an installation that `formwork demo` has set up.

use serde_json::Value;

use crate::installation::Installation;

const PRODUCT: &str = "Basic MLOps template for real-time deployment";

/// The names in a list that the AWS CLI prints, by one of its queries.
fn names(installation: &Installation, profile: &str, words: &[&str], query: &str) -> Vec<String> {
    let listed = installation.aws(profile, &[words, &["--query", query]].concat()).json();
    let listed = listed.as_array().unwrap_or_else(|| panic!("{words:?}: {listed}")).iter();
    listed.map(|name| name.as_str().expect("a name").to_owned()).collect()
}

/// What a project has in an account, of what it is known by.
fn left(installation: &Installation, profile: &str, prefix: &str) -> Vec<String> {
    let of = |words: &[&str], query: &str| names(installation, profile, words, query);
    let mut all =
        of(&["cloudformation", "list-stacks"], "StackSummaries[?StackStatus!='DELETE_COMPLETE'].StackName");
    all.extend(of(&["sagemaker", "list-endpoints"], "Endpoints[].EndpointName"));
    all.extend(of(&["sagemaker", "list-models"], "Models[].ModelName"));
    all.extend(of(&["sagemaker", "list-pipelines"], "PipelineSummaries[].PipelineName"));
    all.extend(of(
        &["sagemaker", "list-model-package-groups"],
        "ModelPackageGroupSummaryList[].ModelPackageGroupName",
    ));
    all.extend(of(&["codecommit", "list-repositories"], "repositories[].repositoryName"));
    all.extend(of(&["s3api", "list-buckets"], "Buckets[].Name"));
    all.retain(|name| name.contains(prefix));
    all
}

/// What the catalog offers, and to whom.
pub(crate) fn are_offered(installation: &Installation) {
    let catalog = |words: &[&str]| installation.formwork(&[&["catalog"], words, &["--json"]].concat());
    let listed = catalog(&["list"]).json();
    assert_eq!((&listed[0]["product"], &listed[0]["version"]), (&PRODUCT.into(), &"1.0".into()));
    let seen = |role: &str| {
        let arn = format!("arn:aws:iam::222222222222:role/{role}");
        let told = catalog(&["list", "--as", &arn]).json();
        (told[0]["sees"].clone(), told[0]["missing"].to_string())
    };
    assert_eq!(seen("mlops-lead"), ("yes".into(), "[]".to_owned()));
    let (sees, missing) = seen("mlops-data-scientist");
    assert_eq!(sees, "no");
    assert!(missing.contains("association with the portfolio SageMaker Organization Templates"), "{missing}");
    let shown = catalog(&["show", PRODUCT]).json();
    assert_eq!(shown["seen by"][0], "arn:aws:iam::222222222222:role/mlops-lead");
    let unknown = catalog(&["show", "another"]);
    assert!(!unknown.ok && unknown.err.contains(PRODUCT), "{unknown:?}");
}

/// Makes a second project, refuses what cannot be, and deletes the demo's with all that it made anywhere.
pub(crate) fn come_and_go(installation: &Installation) {
    let project = |words: &[&str]| installation.formwork(&[&["project"], words].concat());
    let unknown = project(&["create", "--product", "Basic", "--name", "second"]);
    assert!(!unknown.ok && unknown.err.contains(&format!("these are: {PRODUCT}")), "{unknown:?}");
    let taken = project(&["create", "--product", PRODUCT, "--name", "demo"]);
    assert!(!taken.ok && taken.err.contains("there is a project demo already"), "{taken:?}");
    let long = project(&["create", "--product", PRODUCT, "--name", &"n".repeat(33)]);
    assert!(!long.ok && long.err.contains("32"), "{long:?}");

    // By its folder's name, as everywhere but in the catalog.
    let second = project(&["create", "--product", "realtime-endpoint", "--name", "second", "--json"]).json();
    assert_eq!(second["status"], "CreateCompleted");
    assert_eq!(second["repositories"].as_array().map(Vec::len), Some(2), "{second}");

    let demo = project(&["show", "demo", "--json"]).json();
    let prefix = format!("demo-{}", demo["id"].as_str().expect("an id"));
    let stack =
        format!("pp-{}", demo["product"].as_str().and_then(|id| id.split('-').nth(1)).expect("an id"));
    let asked = project(&["delete", "demo"]);
    assert!(!asked.ok && asked.err.contains("--yes") && asked.out.contains("prod: the stack"), "{asked:?}");
    assert!(!left(installation, "mlops-prod", &prefix).is_empty(), "nothing goes without a yes");

    // Whoever may not delete the project deletes nothing of it, though everything else goes before it.
    let scientist = ["delete", "demo", "--with-data", "--yes", "--role", "mlops-data-scientist"];
    let refused = project(&scientist);
    assert!(!refused.ok && refused.err.contains("may not delete the project demo"), "{refused:?}");
    assert!(!left(installation, "mlops-prod", &prefix).is_empty(), "nothing goes without the right");

    let deleted = project(&["delete", "demo", "--with-data", "--yes"]);
    assert!(deleted.ok, "{deleted:?}");
    for profile in ["mlops-dev", "mlops-preprod", "mlops-prod"] {
        assert_eq!(left(installation, profile, &prefix), Vec::<String>::new(), "{profile}");
        assert_eq!(left(installation, profile, &stack), Vec::<String>::new(), "{profile}");
    }
    let projects = project(&["list", "--json"]).json();
    let standing = |name: &str| {
        let all = projects.as_array().expect("projects").iter();
        all.filter(|one| one["name"] == name).map(|one| one["status"].clone()).collect::<Vec<Value>>()
    };
    assert_eq!(standing("demo"), Vec::<Value>::new());
    assert_eq!(standing("second"), ["CreateCompleted"]);
    let again = project(&["delete", "demo", "--yes"]);
    assert!(!again.ok && again.err.contains("there is no project demo"), "{again:?}");
}
