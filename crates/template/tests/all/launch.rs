//! What the other tests launch templates with.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::{Value as Json, json};
use template::{
    Conditions, Found, Lookup, Problem, PseudoParameters, Resolved, Scope, Supplied, Template,
    resolve_parameters,
};

/// A template with its parameters and conditions decided.
pub(crate) struct Launch {
    pub(crate) template: Template,
    pub(crate) parameters: IndexMap<String, Resolved>,
    pub(crate) pseudo: PseudoParameters,
    pub(crate) conditions: Conditions,
}

/// Surroundings in which every resource `X` has the id `x-id` and every attribute `A` the value `X.A`; save
/// that attributes called `Later` are not known yet, that `Tags` are a list, and that `Nope` is not there.
pub(crate) struct Around;

impl Lookup for Around {
    fn physical_id(&self, logical_id: &str) -> Found<String> {
        if logical_id == "Later" {
            return Found::AfterApply;
        }
        Found::Value(format!("{}-id", logical_id.to_lowercase()))
    }
    fn attribute(&self, logical_id: &str, attribute: &str) -> Found<Json> {
        match attribute {
            "Later" => Found::AfterApply,
            "Nope" => Found::Absent,
            "List" => Found::Value(json!(["one", "two"])),
            _ => Found::Value(json!(format!("{logical_id}.{attribute}"))),
        }
    }
    fn export(&self, name: &str) -> Found<String> {
        if name == "shared" { Found::Value("vpc-1".to_owned()) } else { Found::Absent }
    }
    fn availability_zones(&self, region: &str) -> Found<Vec<String>> {
        Found::Value(["a", "b"].map(|zone| format!("{region}{zone}")).to_vec())
    }
}

pub(crate) fn pseudo() -> PseudoParameters {
    PseudoParameters {
        account_id: "111111111111".into(),
        region: "eu-west-1".into(),
        partition: "aws".into(),
        stack_id: "arn:aws:cloudformation:eu-west-1:111111111111:stack/demo/0a1b2c3d".into(),
        stack_name: "demo".into(),
        url_suffix: "amazonaws.com".into(),
        notification_arns: vec!["arn:aws:sns:eu-west-1:111111111111:t".into()],
    }
}

pub(crate) fn parse(text: &str) -> Template {
    template::parse(text).unwrap_or_else(|problems| panic!("{problems:#?}\n{text}"))
}

/// Launches a template with these parameters.
pub(crate) fn launch(text: &str, parameters: &[(&str, &str)]) -> Launch {
    let template = parse(text);
    let supplied: BTreeMap<String, Supplied> =
        parameters.iter().map(|(k, v)| ((*k).to_owned(), Supplied::Value((*v).to_owned()))).collect();
    let stored =
        BTreeMap::from([("/stored".to_owned(), "6".to_owned()), ("/list".to_owned(), "a,b".to_owned())]);
    let parameters = resolve_parameters(&template, &supplied, &IndexMap::new(), &stored).unwrap();
    let pseudo = pseudo();
    let conditions = Conditions::evaluate(&template, &parameters, &pseudo).unwrap();
    Launch { template, parameters, pseudo, conditions }
}

impl Launch {
    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope {
            template: &self.template,
            parameters: &self.parameters,
            pseudo: &self.pseudo,
            conditions: &self.conditions,
            lookup: &Around,
        }
    }

    pub(crate) fn properties(&self, logical_id: &str) -> Result<Json, Problem> {
        self.scope().properties(logical_id)
    }
}
