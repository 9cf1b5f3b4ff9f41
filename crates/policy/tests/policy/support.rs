//! What the tests ask with: callers, a question under construction, and its answer in a word.

use std::sync::Arc;

use policy::{
    Context, Decision, Document, Explanation, Kind, Layer, Layers, Partition, Policy, Principal, Request,
    ResourcePolicy, evaluate,
};
use serde_json::{Value, json};

pub(crate) const OURS: &str = "111111111111";
pub(crate) const OTHERS: &str = "222222222222";
pub(crate) const OBJECT: &str = "arn:aws:s3:::data/key";
pub(crate) const QUEUE: &str = "arn:aws:sqs:eu-west-1:111111111111:queue";
pub(crate) const KEY: &str = "arn:aws:kms:eu-west-1:111111111111:key/1";
pub(crate) const ROLE: &str = "arn:aws:iam::111111111111:role/team/worker";
pub(crate) const USER: &str = "arn:aws:iam::111111111111:user/bob";

pub(crate) fn user() -> Principal {
    Principal::User { arn: USER.into(), id: "AIDA0000000000000001".into() }
}

pub(crate) fn session() -> Principal {
    Principal::Session {
        role_arn: ROLE.into(),
        role_id: "AROA0000000000000001".into(),
        name: "s".into(),
        arn: "arn:aws:sts::111111111111:assumed-role/worker/s".into(),
    }
}

pub(crate) fn federated() -> Principal {
    Principal::Federated {
        arn: "arn:aws:sts::111111111111:federated-user/guest".into(),
        account: OURS.into(),
        name: "guest".into(),
        user_arn: USER.into(),
    }
}

pub(crate) fn root() -> Principal {
    Principal::Root { partition: Partition::Aws, account: OURS.into() }
}

pub(crate) fn service(name: &str) -> Principal {
    Principal::Service { name: name.into() }
}

/// A document of version 2012-10-17 with these statements.
pub(crate) fn document(kind: Kind, statements: Value) -> Document {
    let text = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    Document::parse(&text, kind).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// A statement that allows everything, and one that denies it.
pub(crate) fn allow_all() -> Value {
    json!({ "Effect": "Allow", "Action": "*", "Resource": "*" })
}

pub(crate) fn deny_all() -> Value {
    json!({ "Effect": "Deny", "Action": "*", "Resource": "*" })
}

/// A question under construction.
#[derive(Clone)]
pub(crate) struct Ask {
    principal: Principal,
    action: String,
    resource: String,
    account: String,
    context: Context,
    identity: Vec<Policy>,
    boundary: Option<Policy>,
    session: Option<Vec<Policy>>,
    on_resource: Option<Arc<Document>>,
    restrict_public: bool,
    grant: Option<String>,
    service_control: Vec<Vec<Policy>>,
    resource_control: Vec<Vec<Policy>>,
}

/// May `principal` do `action` to `resource`, in our account?
pub(crate) fn ask(principal: Principal, action: &str, resource: &str) -> Ask {
    Ask {
        principal,
        action: action.into(),
        resource: resource.into(),
        account: OURS.into(),
        context: Context::new(),
        identity: Vec::new(),
        boundary: None,
        session: None,
        on_resource: None,
        restrict_public: false,
        grant: None,
        service_control: Vec::new(),
        resource_control: Vec::new(),
    }
}

impl Ask {
    pub(crate) fn owned_by(mut self, account: &str) -> Self {
        self.account = account.into();
        self
    }

    pub(crate) fn with(mut self, key: &'static str, value: &str) -> Self {
        self.context.set(key, value);
        self
    }

    pub(crate) fn with_list(mut self, key: &'static str, values: &[&str]) -> Self {
        self.context.set_list(key, values.iter().copied());
        self
    }

    pub(crate) fn identity(mut self, statements: Value) -> Self {
        let policy = named("inline", None, Kind::Inline, statements);
        self.identity.push(policy);
        self
    }

    pub(crate) fn managed(mut self, name: &str, statements: Value) -> Self {
        let arn = format!("arn:aws:iam::{OURS}:policy/{name}");
        self.identity.push(named(name, Some(arn), Kind::Managed, statements));
        self
    }

    pub(crate) fn boundary(mut self, statements: Value) -> Self {
        let arn = format!("arn:aws:iam::{OURS}:policy/boundary");
        self.boundary = Some(named("boundary", Some(arn), Kind::Managed, statements));
        self
    }

    pub(crate) fn session_policy(mut self, statements: Value) -> Self {
        self.session.get_or_insert_default().push(named("session", None, Kind::Session, statements));
        self
    }

    /// The resource's policy.
    pub(crate) fn on(mut self, kind: Kind, statements: Value) -> Self {
        self.on_resource = Some(Arc::new(document(kind, statements)));
        self
    }

    /// A resource's policy with one statement that allows everything to `principal`.
    pub(crate) fn open_to(self, principal: Value) -> Self {
        self.on(
            Kind::Resource,
            json!({ "Effect": "Allow", "Principal": principal, "Action": "*", "Resource": "*" }),
        )
    }

    pub(crate) fn restrict_public(mut self) -> Self {
        self.restrict_public = true;
        self
    }

    pub(crate) fn granted(mut self, id: &str) -> Self {
        self.grant = Some(id.into());
        self
    }

    /// One more level of service control policies, below those before.
    pub(crate) fn service_control(mut self, statements: Value) -> Self {
        self.service_control.push(vec![named("scp", None, Kind::ServiceControl, statements)]);
        self
    }

    /// One more level of resource control policies, below those before.
    pub(crate) fn resource_control(mut self, statements: Value) -> Self {
        self.resource_control.push(vec![named("rcp", None, Kind::ResourceControl, statements)]);
        self
    }

    /// With what the explanation offers, each statement in its layer, in place of what is there; beside it in the
    /// caller's own policies.
    pub(crate) fn cured(&self) -> Self {
        let mut cured = self.clone();
        for (layer, statement) in self.explanation().remedies {
            match layer {
                Layer::Identity => cured = cured.identity(statement),
                Layer::Boundary => cured = cured.boundary(statement),
                Layer::Session => cured = cured.session_policy(statement),
                Layer::Trust => cured = cured.on(Kind::Trust, statement),
                Layer::Resource => {
                    let kind = cured.on_resource.as_deref().map_or(Kind::Resource, Document::kind);
                    cured = cured.on(kind, statement);
                }
                Layer::ServiceControl => {
                    cured.service_control.clear();
                    cured = cured.service_control(statement);
                }
                Layer::ResourceControl => {
                    cured.resource_control.clear();
                    cured = cured.resource_control(statement);
                }
            }
        }
        cured
    }

    fn put<T>(&self, then: impl FnOnce(&Request<'_>, &Layers<'_>) -> T) -> T {
        let request = Request {
            principal: &self.principal,
            action: &self.action,
            resource: &self.resource,
            resource_account: &self.account,
            context: &self.context,
        };
        let layers = Layers {
            identity: &self.identity,
            boundary: self.boundary.as_ref(),
            session: self.session.as_deref(),
            resource: self
                .on_resource
                .as_deref()
                .map(|document| ResourcePolicy { document, restrict_public: self.restrict_public }),
            grant: self.grant.as_deref(),
            service_control: &self.service_control,
            resource_control: &self.resource_control,
        };
        then(&request, &layers)
    }

    pub(crate) fn decision(&self) -> Decision {
        self.put(evaluate)
    }

    /// AWS's text of the denial.
    pub(crate) fn message(&self) -> String {
        self.put(|request, layers| evaluate(request, layers).message(request))
    }

    pub(crate) fn explanation(&self) -> Explanation {
        self.put(|request, layers| evaluate(request, layers).explain(request, layers))
    }

    /// `allowed`, `denied by Identity`, `no Identity, Session`.
    pub(crate) fn answer(&self) -> String {
        match self.decision() {
            Decision::Allowed(_) => "allowed".into(),
            Decision::ExplicitDeny(source) => format!("denied by {:?}", source.layer),
            Decision::ImplicitDeny(missing) => {
                let names: Vec<String> = missing.iter().map(|layer| format!("{layer:?}")).collect();
                format!("no {}", names.join(", "))
            }
        }
    }
}

fn named(name: &str, arn: Option<String>, kind: Kind, statements: Value) -> Policy {
    Policy { name: name.into(), arn, document: Arc::new(document(kind, statements)) }
}

/// Asserts the answer to a question.
#[track_caller]
pub(crate) fn check(ask: &Ask, expected: &str) {
    assert_eq!(ask.answer(), expected, "{}", ask.explanation());
}
