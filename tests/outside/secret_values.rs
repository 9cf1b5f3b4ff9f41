//! Secrets Manager as boto3 sees it, and as templates and other accounts read it.

use serde_json::json;

use crate::installation::{Installation, Way};

#[test]
fn secrets_are_read_by_whoever_policy_and_key_let() {
    let installation = Installation::start();
    let seen = installation.python(Way::Environment, include_str!("secret_values.py")).json();
    let expected = json!({
        "value": "one",
        "current": ["two", "one"],
        "afar": ["ResourceNotFoundException", "AccessDeniedException", "AccessDeniedException", "two"],
        "stack": ["admin", 20],
        "described": ["AWSCURRENT", "AWSPREVIOUS"],
        "gone": "ResourceNotFoundException",
    });
    for (what, value) in expected.as_object().expect("an object") {
        assert_eq!(&seen[what], value, "{what}");
    }
    let listed = installation.aws("mlops-dev", &["secretsmanager", "list-secrets"]).json();
    assert_eq!(listed["SecretList"][0]["Name"], "app/db");
}
