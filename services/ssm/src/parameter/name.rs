//! Names of parameters: as requests have them, and which are allowed.

use kernel::{ApiError, Call, Needs, Place, Result};

use super::Parameter;
use crate::error;

/// How long a name may be.
const LONGEST: usize = 1011;
/// How many levels a path may have.
const DEEPEST: usize = 15;

/// A parameter as a request names it: `name`, `name:3`, `name:label`, or the same with its ARN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// Where it is said to be.
    pub(super) place: Place,
    /// Its name. From an ARN it begins with a slash, though the parameter's own may not.
    name: String,
    from_arn: bool,
    /// A version's number or label.
    pub(super) selector: Option<String>,
}

impl Named {
    /// What `text` names, from where the call is.
    pub(super) fn of(call: &Call, text: &str) -> Result<Self> {
        if !text.starts_with("arn:") {
            let (name, selector) = split(text);
            return Ok(Named { place: call.place().clone(), name, from_arn: false, selector });
        }
        let mut parts = text.splitn(6, ':').skip(2);
        let mut part = || parts.next().unwrap_or_default();
        let (service, region, account, resource) = (part(), part(), part(), part());
        match resource.strip_prefix("parameter/") {
            Some(rest) if service == "ssm" && !rest.is_empty() => {
                let (name, selector) = split(&format!("/{rest}"));
                Ok(Named { place: Place::new(account, region), name, from_arn: true, selector })
            }
            _ => Err(error::invalid(format!("Invalid parameter ARN: {text}"))),
        }
    }

    /// Its ARN.
    pub(super) fn arn(&self) -> String {
        arn(&self.place, &self.name)
    }

    /// The parameter, if it is there. Those of other accounts and regions are not: nothing is shared here.
    pub(super) fn get(&self, call: &Call) -> Result<Option<Parameter>> {
        if self.place != *call.place() {
            return Ok(None);
        }
        // An ARN does not tell `x` from `/x`; with further slashes it is a path.
        if self.from_arn
            && let Some(bare) = self.name.strip_prefix('/').filter(|bare| !bare.contains('/'))
            && let Some(found) = call.get(bare)?
        {
            return Ok(Some(found));
        }
        call.get(&self.name)
    }

    /// The parameter, or that there is none.
    pub(super) fn find(&self, call: &Call) -> Result<Parameter> {
        self.get(call)?.ok_or_else(error::no_parameter)
    }

    /// The parameter as a whole, for operations that take no version or label.
    pub(super) fn find_whole(&self, call: &Call) -> Result<Parameter> {
        match &self.selector {
            None => self.find(call),
            Some(selector) => Err(error::invalid(format!(
                "this operation is on all of {}, not on its version or label {selector}: leave :{selector} out",
                self.name
            ))),
        }
    }

    /// The operation's own action on it.
    pub(super) fn needs(&self, call: &Call) -> Result<Needs> {
        Ok(Needs::on(self.arn()).owned_by(&self.place.account).given(self.get(call)?.as_ref()))
    }
}

/// The ARN of a parameter: a path's first slash is that after `parameter`.
pub(super) fn arn(place: &Place, name: &str) -> String {
    place.arn("ssm", format_args!("parameter/{}", name.strip_prefix('/').unwrap_or(name)))
}

/// The need of an operation on each of several parameters.
pub(super) fn needs_of_each(call: &Call, names: &[String]) -> Result<Needs> {
    let mut all = Needs::nothing();
    for name in names {
        all = all.and(Named::of(call, name)?.needs(call)?);
    }
    Ok(all)
}

fn split(text: &str) -> (String, Option<String>) {
    match text.split_once(':') {
        Some((name, selector)) => (name.to_owned(), Some(selector.to_owned())),
        None => (text.to_owned(), None),
    }
}

/// Refuses a name that no parameter may have.
pub(super) fn check(name: &str) -> Result<()> {
    let levels: Vec<&str> = name.strip_prefix('/').unwrap_or(name).split('/').collect();
    let first = levels.first().copied().unwrap_or_default().to_ascii_lowercase();
    if first.starts_with("aws") {
        return Err(ApiError::new(
            "AccessDeniedException",
            format!("No access to reserved parameter name: {name}."),
        ));
    }
    let plain = |level: &&str| {
        !level.is_empty() && level.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
    };
    if first.starts_with("ssm") || !levels.iter().all(plain) {
        return Err(error::invalid(
            "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist \
             of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the \
             following 3 symbols .-_",
        ));
    }
    if levels.len() > 1 && !name.starts_with('/') {
        return Err(error::invalid("Parameter name must be a fully qualified name."));
    }
    if levels.len() > DEEPEST {
        let text = format!(
            "Hierarchy depth {} exceeds the maximum of {DEEPEST} levels: use a shorter path",
            levels.len()
        );
        return Err(ApiError::new("HierarchyLevelLimitExceededException", text));
    }
    if name.len() > LONGEST {
        return Err(error::invalid(format!("Parameter name: it may have at most {LONGEST} characters")));
    }
    Ok(())
}
