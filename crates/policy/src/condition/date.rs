//! Dates of conditions: W3C's forms of ISO 8601, or seconds since 1970.

const MILLIS_PER_DAY: i64 = 86_400_000;

/// Milliseconds since 1970; `None` if `text` is no date.
pub(crate) fn parse(text: &str) -> Option<i64> {
    let text = text.trim();
    if text.contains('-') || text.contains(['T', 't']) { iso(text) } else { seconds(text) }
}

/// `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and the last with `Thh:mm[:ss[.fraction]]` and `Z` or `±hh:mm`.
fn iso(text: &str) -> Option<i64> {
    let (date, time) = match text.split_once(['T', 't']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let year = digits(parts.next()?)?;
    let month = parts.next().map_or(Some(1), digits)?;
    let day = parts.next().map_or(Some(1), digits)?;
    if parts.next().is_some() || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let millis = time.map_or(Some(0), time_of_day)?;
    days(year, month, day).checked_mul(MILLIS_PER_DAY)?.checked_add(millis)
}

/// Milliseconds since midnight in UTC; the offset may carry it into another day.
fn time_of_day(text: &str) -> Option<i64> {
    let zone = text.find(['Z', 'z', '+', '-']);
    let (clock, zone) = text.split_at_checked(zone.unwrap_or(text.len()))?;
    let offset = match zone.split_at_checked(1) {
        None | Some(("Z" | "z", "")) => 0,
        Some((sign, zone)) => {
            let (hours, minutes) = zone.split_once(':').unwrap_or((zone, "0"));
            let minutes = within(hours, 23)? * 60 + within(minutes, 59)?;
            if sign == "+" { minutes } else { -minutes }
        }
    };
    let mut parts = clock.split(':');
    let hours = within(parts.next()?, 23)?;
    let minutes = parts.next().map_or(Some(0), |part| within(part, 59))?;
    let (whole, fraction) =
        parts.next().map_or(("0", "0"), |part| part.split_once('.').unwrap_or((part, "0")));
    let whole = within(whole, 59)?;
    let millis = digits(&format!("{fraction:0<3}").chars().take(3).collect::<String>())?;
    parts.next().is_none().then_some(((hours * 60 + minutes - offset) * 60 + whole) * 1000 + millis)
}

fn seconds(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let millis = digits(&format!("{fraction:0<3}").chars().take(3).collect::<String>())?;
    digits(whole)?.checked_mul(1000)?.checked_add(millis)
}

fn within(text: &str, most: i64) -> Option<i64> {
    digits(text).filter(|number| *number <= most)
}

/// At most 15 digits: more are no date, and the arithmetic above cannot overflow below them.
fn digits(text: &str) -> Option<i64> {
    let fits = (1..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok())?
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years that begin in March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}
