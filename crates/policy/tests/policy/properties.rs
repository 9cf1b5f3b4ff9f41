//! What holds for every decision, tried on some thousand questions put together at random, the same in every run.

use policy::{Decision, Kind};
use serde_json::{Value, json};

use crate::support::*;

struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    fn statement(&mut self) -> Value {
        let mut statement = json!({
            "Effect": self.one(&["Allow", "Allow", "Allow", "Deny"]),
            self.one(&["Action", "Action", "Action", "NotAction"]):
                self.one(&["*", "sqs:*", "sqs:SendMessage", "sqs:Receive*", "kms:*"]),
            "Resource": self.one(&["*", QUEUE, KEY, "arn:aws:sqs:*:*:que*", "arn:aws:sqs:*:*:${aws:username}"]),
        });
        if self.below(4) == 0 {
            let operator = self.one(&["StringEquals", "StringNotEquals", "StringLikeIfExists"]);
            statement["Condition"] =
                json!({ operator: { "aws:PrincipalTag/team": self.one(&["blue", "red"]) } });
        }
        statement
    }

    fn about_principals(&mut self) -> Value {
        let mut statement = self.statement();
        let assumed = "arn:aws:sts::111111111111:assumed-role/worker/s";
        statement["Principal"] = json!({ "AWS": self.one(&["*", OURS, OTHERS, USER, ROLE, assumed]) });
        statement
    }

    fn statements(&mut self) -> Value {
        (0..=self.below(2)).map(|_| self.statement()).collect()
    }

    fn question(&mut self) -> Ask {
        let principal = self.one(&[user(), session(), federated(), root()]);
        let (action, resource, kind) = self.one(&[
            ("sqs:SendMessage", QUEUE, Kind::Resource),
            ("sqs:ReceiveMessage", QUEUE, Kind::Resource),
            ("kms:Decrypt", KEY, Kind::Key),
        ]);
        // A root user has neither boundary nor session policies.
        let limits = usize::from(principal != root());
        let mut asked = ask(principal, action, resource).owned_by(self.one(&[OURS, OURS, OTHERS]));
        if self.below(2) == 0 {
            asked = asked.with("aws:PrincipalTag/team", self.one(&["blue", "red", "green"]));
        }
        for _ in 0..self.below(3) {
            asked = asked.identity(self.statements());
        }
        if self.below(3) < limits {
            asked = asked.boundary(self.statements());
        }
        if self.below(3) < limits {
            asked = asked.session_policy(self.statements());
        }
        if kind == Kind::Key || self.below(2) == 0 {
            asked = asked.on(kind, (0..=self.below(2)).map(|_| self.about_principals()).collect());
        }
        if self.below(4) == 0 {
            asked = asked.service_control(self.statements());
        }
        asked
    }
}

/// Puts some thousand questions, and makes sure that there were enough of each answer.
fn for_many(seed: u64, mut holds: impl FnMut(&mut Dice, &Ask)) {
    let mut dice = Dice(seed);
    let (mut allowed, mut denied) = (0, 0);
    for _ in 0..2_000 {
        let asked = dice.question();
        holds(&mut dice, &asked);
        if asked.decision().is_allowed() { allowed += 1 } else { denied += 1 }
    }
    assert!(allowed > 200 && denied > 200, "{allowed} allowed, {denied} denied");
}

#[test]
fn a_denial_added_anywhere_denies() {
    for_many(1, |dice, asked| {
        let denied = match dice.below(3) {
            0 => asked.clone().identity(deny_all()),
            1 => asked.clone().session_policy(deny_all()),
            _ => asked.clone().service_control(deny_all()),
        };
        assert!(matches!(denied.decision(), Decision::ExplicitDeny(_)), "{}", asked.explanation());
    });
}

#[test]
fn a_limit_added_never_allows() {
    for_many(2, |dice, asked| {
        let limited = asked.clone().service_control(dice.statements());
        assert!(asked.decision().is_allowed() || !limited.decision().is_allowed(), "{}", asked.explanation());
    });
}

#[test]
fn an_allowance_added_never_denies() {
    for_many(3, |_, asked| {
        let more = asked.clone().identity(allow_all());
        assert!(!asked.decision().is_allowed() || more.decision().is_allowed(), "{}", asked.explanation());
    });
}

#[test]
fn what_is_offered_to_who_is_not_allowed_makes_it_allowed() {
    for_many(4, |_, asked| {
        if matches!(asked.decision(), Decision::ImplicitDeny(_)) {
            check(&asked.cured(), "allowed");
        }
    });
}

#[test]
fn denials_have_a_text_and_allowances_have_none() {
    for_many(5, |_, asked| assert_eq!(asked.message().is_empty(), asked.decision().is_allowed()));
}
