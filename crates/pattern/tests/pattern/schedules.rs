//! Schedule expressions: when they are due, and which are none.

use pattern::Schedule;

/// 2026-11-21T10:01:09Z, a Saturday.
const NOW: i64 = 1_795_255_269_000;

fn at(text: &str) -> i64 {
    // A moment is the time of the schedule that is due at it.
    Schedule::parse(&format!("at({text})")).expect("a time").next_after(0).expect("after 1970")
}

#[track_caller]
fn check(expression: &str, expected: &str) {
    let schedule = Schedule::parse(expression).expect(expression);
    assert_eq!(schedule.next_after(NOW), Some(at(expected)), "{expression}");
}

#[test]
fn a_rate_counts_from_the_last_time() {
    check("rate(1 minute)", "2026-11-21T10:02:09");
    check("rate(5 minutes)", "2026-11-21T10:06:09");
    check("rate(1 hour)", "2026-11-21T11:01:09");
    check("rate(7 days)", "2026-11-28T10:01:09");
}

#[test]
fn a_rate_keeps_its_beat_when_times_were_missed() {
    let schedule = Schedule::parse("rate(5 minutes)").expect("a schedule");
    assert_eq!(schedule.next_from(NOW, NOW), Some(NOW + 300_000));
    assert_eq!(schedule.next_from(NOW, NOW + 299_999), Some(NOW + 300_000));
    assert_eq!(schedule.next_from(NOW, NOW + 1_000_000), Some(NOW + 1_200_000));
    let schedule = Schedule::parse("cron(0 * * * ? *)").expect("a schedule");
    assert_eq!(schedule.next_from(NOW, NOW + 7_200_000), Some(at("2026-11-21T13:00:00")));
}

#[test]
fn a_time_comes_once() {
    let schedule = Schedule::parse("at(2026-11-21T10:01:10)").expect("a time");
    assert!(schedule.once());
    assert_eq!(schedule.next_after(NOW), Some(NOW + 1000));
    assert_eq!(schedule.next_after(NOW + 1000), None);
}

#[test]
fn cron_knows_the_calendar() {
    check("cron(0 12 * * ? *)", "2026-11-21T12:00:00");
    check("cron(0 10 * * ? *)", "2026-11-22T10:00:00");
    check("cron(*/15 * * * ? *)", "2026-11-21T10:15:00");
    check("cron(0/10 * ? * MON-FRI *)", "2026-11-23T00:00:00");
    check("cron(0 18 ? * MON-FRI *)", "2026-11-23T18:00:00");
    check("cron(0 8 1 * ? *)", "2026-12-01T08:00:00");
    check("cron(15 10 ? * 6L *)", "2026-11-27T10:15:00");
    check("cron(15 10 ? * 6L 2028-2030)", "2028-01-28T10:15:00");
    check("cron(0 0 29 2 ? *)", "2028-02-29T00:00:00");
    check("cron(0 9 ? * 2#1 *)", "2026-12-07T09:00:00");
    check("cron(0 9 ? * TUE#5 *)", "2026-12-29T09:00:00");
    check("cron(0 0 L * ? *)", "2026-11-30T00:00:00");
    check("cron(0 0 L-3 FEB ? 2027)", "2027-02-25T00:00:00");
    check("cron(0 0 ? * L *)", "2026-11-28T00:00:00");
    check("cron(0 0 ? * FRI-SUN *)", "2026-11-22T00:00:00");
    check("cron(30 10 21 11 ? 2026)", "2026-11-21T10:30:00");
}

#[test]
fn the_nearest_weekday_stays_in_its_month() {
    // The 1st of August 2026 is a Saturday, the 31st of January 2027 a Sunday.
    check("cron(0 0 1W 8 ? 2027)", "2027-08-02T00:00:00");
    check("cron(0 0 1W 5 ? 2027)", "2027-05-03T00:00:00");
    check("cron(0 0 31W 1 ? 2027)", "2027-01-29T00:00:00");
    check("cron(0 0 15W 5 ? 2027)", "2027-05-14T00:00:00");
    check("cron(0 0 LW 1 ? 2027)", "2027-01-29T00:00:00");
}

#[test]
fn what_is_past_is_never_due_again() {
    for expression in ["cron(0 0 1 1 ? 2020)", "cron(0 0 31 4 ? *)", "at(2020-01-01T00:00:00)"] {
        assert_eq!(Schedule::parse(expression).expect(expression).next_after(NOW), None, "{expression}");
    }
}

#[test]
fn what_is_no_schedule_is_refused() {
    for expression in [
        "",
        "rate",
        "rate()",
        "rate(0 minutes)",
        "rate(1 minutes)",
        "rate(5 minute)",
        "rate(5 seconds)",
        "rate(-5 minutes)",
        "rate(99999999999999999 days)",
        "cron(0 12 * * * *)",
        "cron(0 12 ? * ? *)",
        "cron(0 12 1 * MON *)",
        "cron(0 12 * * ?)",
        "cron(60 12 * * ? *)",
        "cron(0 24 * * ? *)",
        "cron(0 12 0 * ? *)",
        "cron(0 12 * 13 ? *)",
        "cron(0 12 ? * 8 *)",
        "cron(0 12 * * ? 1969)",
        "cron(0/0 12 * * ? *)",
        "cron(0 12 ? * MON#6 *)",
        "cron(a 12 * * ? *)",
        "at(2026-02-30T00:00:00)",
        "at(2026-1-1T00:00:00)",
        "every(5 minutes)",
        "cron(0 12 * * ? *",
    ] {
        let refused = Schedule::parse(expression).expect_err(expression);
        assert_eq!(refused.to_string(), "Parameter ScheduleExpression is not valid.");
    }
}
