//! The clock of a rule with a schedule: a job that sleeps until it is due.

use kernel::{Call, Got, Job, Me, Next, Result};
use pattern::Schedule;
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Rule, id};
use crate::{bus, event};

/// Waits for a rule's next time.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Ticker {
    rule: String,
    /// The expression that `due` follows from; another one begins anew.
    expression: String,
    due: Option<i64>,
}

fn job_arn(call: &Call, rule: &Rule) -> String {
    format!("{}:schedule", rule.arn(call.place()))
}

/// Lets a rule's clock know that the rule is another one, or is gone; winds one up where there is none.
pub(super) fn rule_changed(call: &mut Call, rule: &Rule) -> Result<()> {
    let arn = job_arn(call, rule);
    if !call.signal(&arn, "changed")? && rule.enabled && rule.schedule.is_some() {
        let ticker = Ticker { rule: id(bus::DEFAULT, &rule.name), expression: String::new(), due: None };
        call.start(&arn, ticker)?;
    }
    Ok(())
}

impl Job for Ticker {
    const KIND: &'static str = "events_ticker";

    fn step(self, call: &mut Call, _: &Me, got: Got) -> Result<Next<Self>> {
        let rule = call.get::<Rule>(&self.rule)?.filter(|rule| rule.enabled);
        let Some((rule, expression)) = rule.and_then(|rule| Some((rule.clone(), rule.schedule?))) else {
            return Ok(Next::Done(Ok(Value::Null)));
        };
        let schedule = Schedule::parse(&expression).map_err(kernel::internal)?;
        let now = call.now().0;
        let due = match self.due.filter(|_| self.expression == expression) {
            None => schedule.next_after(now),
            Some(due) if due > now => Some(due),
            Some(due) => {
                if got == Got::Alarm {
                    strike(call, &rule)?;
                }
                // What was missed while the runtime was down is left out.
                schedule.next_from(due, now)
            }
        };
        let ticker = Ticker { expression, due, ..self };
        Ok(match due {
            Some(due) => Next::WaitUntil(ticker, Timestamp(due)),
            // It is never due again; a change of the rule begins anew.
            None => Next::Wait(ticker),
        })
    }
}

/// The event of a schedule concerns the rule's own targets alone.
fn strike(call: &mut Call, rule: &Rule) -> Result<()> {
    let resources = vec![rule.arn(call.place())];
    let event = event::new(call, "aws.events", "Scheduled Event", resources, Value::Object(Map::new()));
    event::send(call, rule, &event)
}
