//! What time went into, besides Formwork's own work: user code, and the packages of what stands in for images.

use std::time::Duration;

use schema::Timestamp;

use super::span::Span;
use crate::session::now;

/// When something other than Formwork's own work went on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spent {
    /// User code ran: a build's commands, a job's process.
    pub(crate) user: Vec<Span>,
    /// An environment was built, which is done once a machine: packages are fetched, unpacked and compiled.
    pub(crate) packages: Vec<Span>,
}

/// How long that was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Times {
    pub(crate) user: Duration,
    pub(crate) packages: Duration,
}

impl Spent {
    /// Adds another's.
    pub(crate) fn extend(&mut self, other: &Spent) {
        self.user.extend(&other.user);
        self.packages.extend(&other.packages);
    }

    /// How long it was from a moment to this one.
    pub(crate) fn since(&self, moment: Timestamp) -> Times {
        Span::of(Some(moment), Some(now())).map(|whole| self.within(whole)).unwrap_or_default()
    }

    /// How long it was within a span. What went on while packages were brought counts as user code.
    pub(crate) fn within(&self, whole: Span) -> Times {
        let user = Span::covered(&self.user, whole);
        let all: Vec<Span> = self.user.iter().chain(&self.packages).copied().collect();
        Times { user, packages: Span::covered(&all, whole).saturating_sub(user) }
    }
}

impl std::ops::AddAssign for Times {
    fn add_assign(&mut self, other: Times) {
        self.user += other.user;
        self.packages += other.packages;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(begun: i64, ended: i64) -> Span {
        Span::of(Some(Timestamp(begun)), Some(Timestamp(ended))).expect("a span")
    }

    #[test]
    fn no_moment_counts_as_user_code_and_as_packages_too() {
        let spent = Spent { user: vec![span(10, 30)], packages: vec![span(0, 20), span(90, 110)] };
        let millis = Duration::from_millis;
        assert_eq!(spent.within(span(0, 100)), Times { user: millis(20), packages: millis(20) });
    }
}
