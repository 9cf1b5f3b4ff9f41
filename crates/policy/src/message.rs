//! AWS's text for a denial.

use crate::{Decision, Layer, Principal, Request, Source, Values};

impl Decision {
    /// What AWS answers to who is denied. Meaningless for what is allowed, and then empty.
    pub fn message(&self, request: &Request<'_>) -> String {
        let outside = request.crosses_accounts() || *request.principal == Principal::Anonymous;
        // Nothing about an account's policies is told to who is neither of it nor of its organisation.
        let stranger = outside && !same_organisation(request);
        let (first, reason) = match self {
            Decision::Allowed(_) => return String::new(),
            Decision::ExplicitDeny(source) => (source.layer, explicit(source, stranger)),
            Decision::ImplicitDeny(layers) => {
                let first = layers.first().copied().unwrap_or(Layer::Identity);
                (first, format!("because no {first} allows the {} action", shown_action(request)))
            }
        };
        match request.service() {
            "s3" if stranger => return "Access Denied".into(),
            "kms" if outside && first == Layer::Resource => return kms(request),
            _ => {}
        }
        let subject = subject(request);
        // Whether the trust policy or the caller's policies are at fault, and whether there is such a role at all,
        // is not told across accounts.
        if outside && request.service() == "sts" {
            return format!("{subject}{}", on_resource(request));
        }
        format!("{subject}{} {reason}", on_resource(request))
    }
}

fn subject(request: &Request<'_>) -> String {
    format!("User: {} is not authorized to perform: {}", request.principal.arn(), shown_action(request))
}

fn on_resource(request: &Request<'_>) -> String {
    match (request.service(), request.resource) {
        ("s3" | "kms" | "secretsmanager", "*") => String::new(),
        ("s3", resource) => format!(" on resource: \"{resource}\""),
        (_, resource) => format!(" on resource: {resource}"),
    }
}

fn explicit(source: &Source, stranger: bool) -> String {
    let text = format!("with an explicit deny in {}", source.layer.with_article());
    match &source.policy_arn {
        Some(arn) if !stranger => format!("{text}: {arn}"),
        _ => text,
    }
}

/// KMS does not tell strangers whether there is such a key.
fn kms(request: &Request<'_>) -> String {
    let forwarded = request.context.get("kms:ViaService") != Values::Absent;
    let object = if forwarded && request.action == "kms:Decrypt" {
        "the resource associated with this ciphertext"
    } else {
        "this resource"
    };
    format!(
        "{} on {object} because the resource does not exist in this Region, no resource-based policies allow access, \
         or a resource-based policy explicitly denies access",
        subject(request)
    )
}

/// The action in the case that its service shows.
fn shown_action(request: &Request<'_>) -> String {
    match request.action.split_once(':') {
        Some(("sqs", name)) => format!("sqs:{}", name.to_ascii_lowercase()),
        Some(("sns", name)) => format!("SNS:{name}"),
        _ => request.action.to_owned(),
    }
}

fn same_organisation(request: &Request<'_>) -> bool {
    let of = |key| request.context.get(key);
    of("aws:PrincipalOrgID") != Values::Absent && of("aws:PrincipalOrgID") == of("aws:ResourceOrgID")
}
