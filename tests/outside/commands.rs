//! The commands that look at things: all there is of them, and what there is when something is not there.

use crate::installation::{Installation, Way};

#[test]
fn lists_have_every_page_and_what_is_not_there_is_said_with_what_is() {
    let installation = Installation::start();
    let empty = installation.formwork(&["project", "show", "demo"]);
    assert!(!empty.ok && empty.err.contains("error: there is no project demo in this account"), "{empty:?}");
    assert!(
        empty.err.contains("hint: there is no project at all in it; --account names another"),
        "{empty:?}"
    );

    let made = installation.python(
        Way::Environment,
        "
import boto3
sagemaker = boto3.Session(profile_name='mlops-dev').client('sagemaker')
sagemaker.create_model_package_group(ModelPackageGroupName='churn')
image = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/x:1'
specification = {'Containers': [{'Image': image}], 'SupportedContentTypes': ['text/csv'],
    'SupportedResponseMIMETypes': ['text/csv']}
for _ in range(23):
    sagemaker.create_model_package(ModelPackageGroupName='churn', InferenceSpecification=specification)
first = sagemaker.list_model_packages(ModelPackageGroupName='churn')
assert first['NextToken'] and len(first['ModelPackageSummaryList']) < 23
",
    );
    assert!(made.ok, "{}", made.err);
    let listed = installation.formwork(&["model", "list", "--json"]).json();
    let mut versions: Vec<u64> =
        listed.as_array().expect("a list").iter().filter_map(|one| one["version"].as_u64()).collect();
    versions.sort_unstable();
    assert_eq!(versions, (1..=23).collect::<Vec<u64>>());
    assert!(installation.formwork(&["model", "show", "churn/7"]).ok);
    for unknown in ["churn/24", "other/1", "churn"] {
        let told = installation.formwork(&["model", "show", unknown]);
        assert!(!told.ok && told.err.contains(&format!("{unknown} is no registered model")), "{told:?}");
        assert!(told.err.contains("as `formwork model list` shows them"), "{told:?}");
    }
}
