//! Cron expressions with AWS's six fields: minutes, hours, day of month, month, day of week, year.

use super::civil::{self, DAY};

const MONTHS: &[&str] = &["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS: &[&str] = &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/// The first and the last year that a cron expression knows.
const YEARS: (i64, i64) = (1970, 2199);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cron {
    /// Each ascending, without doubles.
    minutes: Vec<i64>,
    hours: Vec<i64>,
    months: Vec<i64>,
    years: Vec<i64>,
    days: Days,
}

/// One of the two fields for days is always `?`: the other decides.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Days {
    OfMonth(Vec<MonthDay>),
    OfWeek(Vec<WeekDay>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum MonthDay {
    Any(Vec<i64>),
    /// `L`, and `L-3`: so many days before the last.
    Last(i64),
    /// `15W`: the weekday nearest to it in the same month.
    Nearest(i64),
    /// `LW`: the last weekday.
    LastWeekday,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum WeekDay {
    Any(Vec<i64>),
    /// `6L`: the last Friday.
    Last(i64),
    /// `6#3`: the third Friday.
    Nth(i64, i64),
}

impl Cron {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let fields: Vec<String> = text.split_whitespace().map(str::to_uppercase).collect();
        let [minutes, hours, month_days, months, week_days, years] = fields.as_slice() else { return None };
        let days = match (month_days.as_str(), week_days.as_str()) {
            ("?", "?") => return None,
            (days, "?") => Days::OfMonth(days.split(',').map(month_day).collect::<Option<_>>()?),
            ("?", days) => Days::OfWeek(days.split(',').map(week_day).collect::<Option<_>>()?),
            _ => return None,
        };
        Some(Cron {
            minutes: set(minutes, (0, 59), &[])?,
            hours: set(hours, (0, 23), &[])?,
            months: set(months, (1, 12), MONTHS)?,
            years: set(years, YEARS, &[])?,
            days,
        })
    }

    pub(super) fn next_after(&self, after: i64) -> Option<i64> {
        // The first whole minute after it.
        let from = (after.div_euclid(super::MINUTE) + 1) * super::MINUTE;
        let (first_day, first_minute) = (from.div_euclid(DAY), from.rem_euclid(DAY) / super::MINUTE);
        let (first_year, first_month, first) = civil::date(first_day);
        for &year in self.years.iter().filter(|year| **year >= first_year) {
            for &month in self.months.iter().filter(|month| year > first_year || **month >= first_month) {
                let begin = if (year, month) == (first_year, first_month) { first } else { 1 };
                for day in begin..=civil::length(year, month) {
                    if !self.days.contain(year, month, day) {
                        continue;
                    }
                    let at = civil::days(year, month, day);
                    let earliest = if at == first_day { first_minute } else { 0 };
                    if let Some(minute) = self.minute_from(earliest) {
                        return Some(at * DAY + minute * super::MINUTE);
                    }
                }
            }
        }
        None
    }

    /// The first minute of a day, at `earliest` or after it.
    fn minute_from(&self, earliest: i64) -> Option<i64> {
        let all =
            self.hours.iter().flat_map(|hour| self.minutes.iter().map(move |minute| hour * 60 + minute));
        all.into_iter().find(|minute| *minute >= earliest)
    }
}

impl Days {
    fn contain(&self, year: i64, month: i64, day: i64) -> bool {
        let last = civil::length(year, month);
        match self {
            Days::OfMonth(days) => days.iter().any(|wanted| match wanted {
                MonthDay::Any(days) => days.contains(&day),
                MonthDay::Last(before) => day == last - before,
                MonthDay::Nearest(to) => *to <= last && day == nearest(year, month, *to, last),
                MonthDay::LastWeekday => day == nearest(year, month, last, last),
            }),
            Days::OfWeek(days) => {
                let weekday = civil::weekday(year, month, day);
                days.iter().any(|wanted| match wanted {
                    WeekDay::Any(days) => days.contains(&weekday),
                    WeekDay::Last(of) => weekday == *of && day + 7 > last,
                    WeekDay::Nth(of, nth) => weekday == *of && (day - 1) / 7 + 1 == *nth,
                })
            }
        }
    }
}

/// The weekday nearest to a day, in the same month.
fn nearest(year: i64, month: i64, day: i64, last: i64) -> i64 {
    match civil::weekday(year, month, day) {
        // Saturday: the Friday before, or the Monday after the first.
        7 if day > 1 => day - 1,
        7 => day + 2,
        // Sunday: the Monday after, or the Friday before the last.
        1 if day < last => day + 1,
        1 => day - 2,
        _ => day,
    }
}

fn month_day(text: &str) -> Option<MonthDay> {
    Some(match text {
        "L" => MonthDay::Last(0),
        "LW" | "WL" => MonthDay::LastWeekday,
        text => {
            if let Some(before) = text.strip_prefix("L-") {
                MonthDay::Last(number(before, (1, 30), &[])?)
            } else if let Some(day) = text.strip_suffix('W') {
                MonthDay::Nearest(number(day, (1, 31), &[])?)
            } else {
                MonthDay::Any(set(text, (1, 31), &[])?)
            }
        }
    })
}

fn week_day(text: &str) -> Option<WeekDay> {
    let day = |text| number(text, (1, 7), WEEKDAYS);
    Some(if text == "L" {
        WeekDay::Any(vec![7])
    } else if let Some((of, nth)) = text.split_once('#') {
        WeekDay::Nth(day(of)?, number(nth, (1, 5), &[])?)
    } else if let Some(of) = text.strip_suffix('L') {
        WeekDay::Last(day(of)?)
    } else {
        WeekDay::Any(set(text, (1, 7), WEEKDAYS)?)
    })
}

/// `*`, `5`, `1-5`, `*/15`, `3/10`, `8-18/2`, `MON-FRI`, and several of them between commas.
fn set(text: &str, (low, high): (i64, i64), names: &[&str]) -> Option<Vec<i64>> {
    let mut all = Vec::new();
    for part in text.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, Some(number(step, (1, high), &[])?)),
            None => (part, None),
        };
        let (from, to) = match range.split_once('-') {
            _ if range == "*" => (low, high),
            Some((from, to)) => (number(from, (low, high), names)?, number(to, (low, high), names)?),
            None => {
                let from = number(range, (low, high), names)?;
                (from, if step.is_some() { high } else { from })
            }
        };
        let step = usize::try_from(step.unwrap_or(1)).ok()?;
        if from <= to {
            all.extend((from..=to).step_by(step));
        } else {
            // `FRI-MON` goes round.
            all.extend((from..=high).chain(low..=to).step_by(step));
        }
    }
    all.sort_unstable();
    all.dedup();
    Some(all)
}

fn number(text: &str, (low, high): (i64, i64), names: &[&str]) -> Option<i64> {
    let found = match names.iter().position(|name| *name == text) {
        Some(at) => low + i64::try_from(at).ok()?,
        None if text.bytes().all(|b| b.is_ascii_digit()) => text.parse().ok()?,
        None => return None,
    };
    (low..=high).contains(&found).then_some(found)
}
