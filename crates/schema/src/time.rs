//! A moment on the wire, and the ways that AWS writes it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::TimeFormat;

const MILLIS_PER_DAY: i64 = 86_400_000;
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// A [`Timestamp`] taken apart, in UTC.
struct Civil {
    year: i64,
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
    second: u32,
    millis: u32,
    weekday: usize,
}

impl Timestamp {
    /// Seconds since 1970, with a fraction.
    #[expect(clippy::cast_precision_loss, reason = "milliseconds stay exact in a double for 285,000 years")]
    pub fn epoch_seconds(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// From seconds since 1970, rounded to milliseconds.
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and no client sends such a time")]
    pub fn from_epoch_seconds(seconds: f64) -> Self {
        Timestamp((seconds * 1000.0).round() as i64)
    }

    /// As text in `format`; ISO 8601 has a fraction of a second only where there is one.
    pub fn format(self, format: TimeFormat) -> String {
        let t = self.civil();
        match format {
            TimeFormat::Epoch if self.0 % 1000 == 0 => (self.0 / 1000).to_string(),
            TimeFormat::Epoch => format!("{:.3}", self.epoch_seconds()),
            TimeFormat::Iso8601 => self.to_string(),
            TimeFormat::Http => format!(
                "{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
                WEEKDAYS[t.weekday],
                t.day,
                MONTHS[t.month as usize - 1],
                t.year,
                t.hour,
                t.minute,
                t.second
            ),
        }
    }

    /// From text in any of the formats, whichever it is.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(seconds) = text.parse::<f64>() {
            return seconds.is_finite().then(|| Self::from_epoch_seconds(seconds));
        }
        if text.as_bytes().get(3) == Some(&b',') { parse_http(text) } else { parse_iso(text) }
    }

    fn civil(self) -> Civil {
        let days = self.0.div_euclid(MILLIS_PER_DAY);
        let ms = u32::try_from(self.0.rem_euclid(MILLIS_PER_DAY)).unwrap_or_default();
        // Days to date in the proleptic Gregorian calendar, counted from 0000-03-01 in eras of 400 years.
        let z = days + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let narrow = |n: i64| u32::try_from(n).unwrap_or_default();
        Civil {
            year: year_of_era + era * 400 + i64::from(month <= 2),
            month: narrow(month),
            day: narrow(day),
            hour: ms / 3_600_000,
            minute: ms / 60_000 % 60,
            second: ms / 1000 % 60,
            millis: ms % 1000,
            weekday: usize::try_from(days.rem_euclid(7)).unwrap_or_default(),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let t = self.civil();
        write!(f, "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", t.year, t.month, t.day, t.hour, t.minute, t.second)?;
        if t.millis != 0 {
            write!(f, ".{:03}", t.millis)?;
        }
        f.write_str("Z")
    }
}

fn from_civil(year: i64, month: i64, day: i64, second_of_day: i64, millis: i64) -> Option<Timestamp> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !(0..=86_400).contains(&second_of_day) {
        return None;
    }
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    let days =
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468;
    Some(Timestamp(days * MILLIS_PER_DAY + second_of_day * 1000 + millis))
}

fn clock(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let mut next = || parts.next()?.parse::<i64>().ok();
    let (hour, minute, second) = (next()?, next()?, next()?);
    ((0..24).contains(&hour) && (0..60).contains(&minute) && (0..=60).contains(&second))
        .then_some(hour * 3600 + minute * 60 + second)
}

/// `2026-11-21T10:01:09[.123][Z|+01:00]`; a bare date is its midnight; the basic form of SigV4 is taken too.
fn parse_iso(text: &str) -> Option<Timestamp> {
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, "00:00:00Z"));
    let (year, month, day) = if date.len() == 8 {
        (date.get(..4)?, date.get(4..6)?, date.get(6..)?)
    } else {
        let mut parts = date.splitn(3, '-');
        (parts.next()?, parts.next()?, parts.next()?)
    };
    let zone_at = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    let (time, zone) = time.split_at(zone_at);
    let offset = match zone {
        "" | "Z" | "z" => 0,
        zone => {
            let digits: String = zone[1..].chars().filter(char::is_ascii_digit).collect();
            let minutes = digits.get(..2)?.parse::<i64>().ok()? * 60
                + digits.get(2..4).unwrap_or("0").parse::<i64>().ok()?;
            if zone.starts_with('-') { -minutes } else { minutes }
        }
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, ""));
    let millis: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    let seconds = if time.contains(':') {
        clock(time)?
    } else {
        clock(&format!("{}:{}:{}", time.get(..2)?, time.get(2..4)?, time.get(4..6)?))?
    };
    let moment = from_civil(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?, seconds, millis)?;
    Some(Timestamp(moment.0 - offset * 60_000))
}

/// `Sat, 21 Nov 2026 10:01:09 GMT`
fn parse_http(text: &str) -> Option<Timestamp> {
    let mut parts = text.split_ascii_whitespace().skip(1);
    let day = parts.next()?.parse().ok()?;
    let name = parts.next()?;
    let month = i64::try_from(MONTHS.iter().position(|m| *m == name)?).ok()? + 1;
    let year = parts.next()?.parse().ok()?;
    from_civil(year, month, day, clock(parts.next()?)?, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_in_every_format_and_read_back() {
        let moment = Timestamp(1_795_255_269_000);
        assert_eq!(moment.format(TimeFormat::Iso8601), "2026-11-21T10:01:09Z");
        assert_eq!(moment.format(TimeFormat::Http), "Sat, 21 Nov 2026 10:01:09 GMT");
        assert_eq!(moment.format(TimeFormat::Epoch), "1795255269");
        for format in [TimeFormat::Iso8601, TimeFormat::Http, TimeFormat::Epoch] {
            assert_eq!(Timestamp::parse(&moment.format(format)), Some(moment), "{format:?}");
        }
    }

    #[test]
    fn fractions_zones_and_the_basic_form_are_read() {
        assert_eq!(Timestamp::parse("2026-11-21T10:01:09.5Z"), Some(Timestamp(1_795_255_269_500)));
        assert_eq!(Timestamp::parse("2026-11-21T11:01:09+01:00"), Some(Timestamp(1_795_255_269_000)));
        assert_eq!(Timestamp::parse("20261121T100109Z"), Some(Timestamp(1_795_255_269_000)));
        assert_eq!(Timestamp::parse("1969-12-31T23:59:59Z"), Some(Timestamp(-1000)));
        assert_eq!(Timestamp::parse("2024-02-29"), Some(Timestamp(1_709_164_800_000)));
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in
            ["", "soon", "2026-13-01T00:00:00Z", "2026-01-01T25:00:00Z", "Sat, 21 Nov", "NaN", "2026-1"]
        {
            assert_eq!(Timestamp::parse(text), None, "{text:?}");
        }
    }
}
