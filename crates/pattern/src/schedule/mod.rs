//! Schedule expressions: `rate(…)`, `cron(…)`, `at(…)`. All times are UTC, in milliseconds since 1970.

mod civil;
mod cron;

use cron::Cron;

use crate::InvalidSchedule;

const MINUTE: i64 = 60_000;

/// A schedule expression, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Rate(i64),
    Cron(Box<Cron>),
    At(i64),
}

impl Schedule {
    /// Parses an expression.
    pub fn parse(text: &str) -> Result<Self, InvalidSchedule> {
        let (name, inner) =
            text.strip_suffix(')').and_then(|text| text.split_once('(')).ok_or(InvalidSchedule)?;
        let kind = match name {
            "rate" => rate(inner).map(Kind::Rate),
            "cron" => Cron::parse(inner).map(|cron| Kind::Cron(Box::new(cron))),
            "at" => civil::parse(inner).map(Kind::At),
            _ => None,
        };
        Ok(Schedule { kind: kind.ok_or(InvalidSchedule)? })
    }

    /// Whether it comes but once. EventBridge Scheduler takes such expressions, rules do not.
    pub fn once(&self) -> bool {
        matches!(self.kind, Kind::At(_))
    }

    /// When it is due next after the moment `after`; none when it never is again. A rate counts from `after`.
    pub fn next_after(&self, after: i64) -> Option<i64> {
        match &self.kind {
            Kind::Rate(period) => after.checked_add(*period),
            Kind::Cron(cron) => cron.next_after(after),
            Kind::At(time) => (*time > after).then_some(*time),
        }
    }

    /// When it is due next after `now`, if it was due at `last`: a rate keeps its beat, whatever was missed.
    pub fn next_from(&self, last: i64, now: i64) -> Option<i64> {
        match &self.kind {
            Kind::Rate(period) if now >= last => {
                let passed = (now - last) / period;
                passed.checked_add(1)?.checked_mul(*period)?.checked_add(last)
            }
            Kind::Rate(_) | Kind::Cron(_) | Kind::At(_) => self.next_after(now.max(last)),
        }
    }
}

/// `5 minutes`, `1 hour`: singular for one, plural for more.
fn rate(text: &str) -> Option<i64> {
    let (count, unit) = text.split_once(' ')?;
    if !count.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let count: i64 = count.parse().ok().filter(|count| *count > 0)?;
    let unit = if count == 1 { unit } else { unit.strip_suffix('s')? };
    let length = match unit {
        "minute" => MINUTE,
        "hour" => 60 * MINUTE,
        "day" => 24 * 60 * MINUTE,
        _ => return None,
    };
    count.checked_mul(length)
}
