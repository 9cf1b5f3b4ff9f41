//! A function as a request names it: by name, by ARN, by a part of an ARN, each with a qualifier or without.

use kernel::{ApiError, Call, Needs, Place, Result};

use crate::error;
use crate::function::Function;
use crate::permission::Access;

/// The qualifier of what can still be changed.
pub(crate) const LATEST: &str = "$LATEST";

/// A function as a request names it. Whether it is there is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Where it is said to be.
    pub(crate) place: Place,
    pub(crate) name: String,
    /// A version or an alias.
    pub(crate) qualifier: Option<String>,
}

impl Named {
    /// What a request names, the qualifier in its name or beside it.
    pub(crate) fn parse(call: &Call, text: &str, qualifier: Option<&str>) -> Result<Self> {
        let unfit = || error::invalid(format!("{text} is not the name or the ARN of a function"));
        let parts: Vec<&str> = text.split(':').collect();
        let (place, rest) = match *parts.as_slice() {
            ["arn", _, "lambda", region, account, "function", ref rest @ ..] => {
                (Place::new(account, region), rest)
            }
            [account, "function", ref rest @ ..] if account.len() == 12 => {
                (call.place().in_account(account), rest)
            }
            ref rest => (call.place().clone(), rest),
        };
        let (name, own) = match *rest {
            [name] => (name, None),
            [name, qualifier] => (name, Some(qualifier)),
            _ => return Err(unfit()),
        };
        if place.region != call.region() {
            return Err(error::absent(format!(
                "Functions from '{}' are not reachable in this region ('{}')",
                place.region,
                call.region()
            )));
        }
        if own.is_some() && qualifier.is_some() && own != qualifier {
            return Err(error::invalid(
                "The derived qualifier from the function name does not match the specified qualifier.",
            ));
        }
        let qualifier = own.or(qualifier).map(str::to_owned);
        Ok(Named { place, name: name.to_owned(), qualifier })
    }

    /// Its ARN without a qualifier.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("lambda", format_args!("function:{}", self.name))
    }

    /// Its ARN with the qualifier that the request names.
    pub(crate) fn qualified_arn(&self) -> String {
        match &self.qualifier {
            Some(qualifier) => format!("{}:{qualifier}", self.arn()),
            None => self.arn(),
        }
    }

    /// The operation's own action on the function, with its policy and tags if it is there.
    pub(crate) fn needs(&self, call: &Call) -> Result<Needs> {
        self.given(call, Needs::on(self.qualified_arn()))
    }

    /// Other needs on the function, with its policy and tags if it is there.
    pub(crate) fn given(&self, call: &Call, needs: Needs) -> Result<Needs> {
        let found = call.get_in::<Function>(&self.place, &self.name)?;
        let access = found.as_ref().map(|function| Access::of(function, self.qualifier.as_deref()));
        let needs = needs.owned_by(&self.place.account).given(access.as_ref());
        Ok(needs.when("lambda:FunctionArn", self.qualified_arn()))
    }

    /// The function.
    pub(crate) fn find(&self, call: &Call) -> Result<Function> {
        call.get_in(&self.place, &self.name)?.ok_or_else(|| self.absent())
    }

    /// The error for what is not there.
    pub(crate) fn absent(&self) -> ApiError {
        error::no_function(&self.qualified_arn())
    }

    /// Refuses a qualifier, for what is of a function as a whole.
    pub(crate) fn whole(&self) -> Result<()> {
        match &self.qualifier {
            None => Ok(()),
            Some(qualifier) => Err(error::invalid(format!(
                "This operation is of the function as a whole: leave the qualifier {qualifier} out"
            ))),
        }
    }
}
