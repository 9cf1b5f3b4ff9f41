//! Patterns, wildcards and cron expressions against implementations that are slow and plain.

use pattern::{Index, Pattern, Schedule};
use serde_json::{Map, Value, json};

use crate::random::Random;

const NAMES: &[&str] = &["source", "detail-type", "detail", "a", "b"];

fn leaf(random: &mut Random) -> Value {
    match random.below(8) {
        0 => Value::Null,
        1 => json!(true),
        2..=4 => json!(random.below(4)),
        _ => json!(random.pick(&["x", "xy", "yx", "XY", "xyx"])),
    }
}

fn event(random: &mut Random, depth: usize) -> Value {
    let mut members = Map::new();
    for name in NAMES {
        let value = match random.below(6) {
            0 => continue,
            1 => Value::Array((0..random.below(3)).map(|_| leaf(random)).collect()),
            2 if depth > 0 => Value::Array((0..=random.below(2)).map(|_| event(random, depth - 1)).collect()),
            3 if depth > 0 => event(random, depth - 1),
            _ => leaf(random),
        };
        members.insert((*name).to_owned(), value);
    }
    Value::Object(members)
}

fn condition(random: &mut Random) -> Value {
    let text = random.pick(&["x", "xy", "y", "XY"]);
    let number = random.below(4);
    match random.below(12) {
        0 => json!({"prefix": text}),
        1 => json!({"suffix": text}),
        2 => json!({"equals-ignore-case": text}),
        3 => json!({"wildcard": random.pick(&["x*", "*y", "*", "x*x", "*x*y*"])}),
        4 => json!({"anything-but": [text, number]}),
        5 => json!({"anything-but": {"prefix": text}}),
        6 => json!({"numeric": [random.pick(&["<", "<=", ">", ">=", "="]), number]}),
        7 => json!({"exists": true}),
        8 => json!({"exists": false}),
        _ => leaf(random),
    }
}

fn pattern(random: &mut Random, depth: usize) -> Value {
    let mut members = Map::new();
    for _ in 0..=random.below(2) {
        let value = if depth > 0 && random.below(3) == 0 {
            pattern(random, depth - 1)
        } else {
            Value::Array((0..=random.below(2)).map(|_| condition(random)).collect())
        };
        members.insert(random.pick(NAMES).to_owned(), value);
    }
    if depth > 0 && random.below(5) == 0 {
        members.insert("$or".to_owned(), json!([pattern(random, depth - 1), pattern(random, depth - 1)]));
    }
    Value::Object(members)
}

/// All leaves at a path, through arrays.
fn leaves<'v>(value: &'v Value, path: &[&str], out: &mut Vec<&'v Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| leaves(item, path, out)),
        Value::Object(members) if !path.is_empty() => {
            members.get(path[0]).into_iter().for_each(|value| leaves(value, &path[1..], out));
        }
        Value::Object(_) => {}
        leaf if path.is_empty() => out.push(leaf),
        _ => {}
    }
}

fn wild(pattern: &[u8], text: &[u8]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some((b'*', rest)) => (0..=text.len()).any(|at| wild(rest, &text[at..])),
        Some((c, rest)) => text.first() == Some(c) && wild(rest, &text[1..]),
    }
}

fn meets(condition: &Value, leaf: &Value) -> bool {
    let Value::Object(members) = condition else { return condition == leaf };
    let (name, operand) = members.iter().next().expect("one member");
    let (text, wanted) = (leaf.as_str(), operand.as_str().unwrap_or_default());
    match name.as_str() {
        "prefix" => text.is_some_and(|text| wild(format!("{wanted}*").as_bytes(), text.as_bytes())),
        "suffix" => text.is_some_and(|text| wild(format!("*{wanted}").as_bytes(), text.as_bytes())),
        "wildcard" => text.is_some_and(|text| wild(wanted.as_bytes(), text.as_bytes())),
        "equals-ignore-case" => text.is_some_and(|text| text.eq_ignore_ascii_case(wanted)),
        "anything-but" => match operand {
            Value::Array(items) => items.iter().all(|item| item != leaf),
            inner => !meets(inner, leaf),
        },
        "numeric" => leaf.as_i64().is_some_and(|n| {
            let bound = operand[1].as_i64().expect("a number");
            match operand[0].as_str().expect("an operator") {
                "<" => n < bound,
                "<=" => n <= bound,
                ">" => n > bound,
                ">=" => n >= bound,
                _ => n == bound,
            }
        }),
        "exists" => operand == &json!(true),
        other => panic!("{other}"),
    }
}

fn naive<'p>(pattern: &'p Value, value: &Value, root: &Value, path: &mut Vec<&'p str>) -> bool {
    if let Value::Array(items) = value
        && items.iter().any(|item| item.is_object() || item.is_array())
    {
        return items.iter().any(|item| naive(pattern, item, root, path));
    }
    let members = pattern.as_object().expect("an object");
    members.iter().all(|(name, asked)| {
        if name == "$or" {
            return asked.as_array().expect("an array").iter().any(|one| naive(one, value, root, path));
        }
        path.push(name);
        let here = &value[name.as_str()];
        let met = match asked {
            Value::Object(_) => naive(asked, here, root, path),
            Value::Array(conditions) => conditions.iter().any(|condition| {
                let mut found = Vec::new();
                if condition == &json!({"exists": false}) {
                    leaves(root, path, &mut found);
                    return found.is_empty();
                }
                if value.get(name.as_str()).is_some() {
                    leaves(here, &[], &mut found);
                }
                found.iter().any(|leaf| meets(condition, leaf))
            }),
            _ => panic!("{asked}"),
        };
        path.pop();
        met
    })
}

#[test]
fn a_compiled_pattern_matches_what_a_plain_reading_matches() {
    let (mut matched, mut random) = (0, Random::new(1));
    for _ in 0..20_000 {
        let (pattern, event) = (pattern(&mut random, 2), event(&mut random, 2));
        let compiled = Pattern::of(&pattern).unwrap_or_else(|cause| panic!("{pattern}: {cause}"));
        let expected = naive(&pattern, &event, &event, &mut Vec::new());
        assert_eq!(compiled.matches(&event), expected, "{pattern} on {event}");
        matched += usize::from(expected);
    }
    assert!((2_000..18_000).contains(&matched), "{matched} of the cases match: too one-sided to tell");
}

#[test]
fn an_index_finds_what_trying_each_rule_finds() {
    let mut random = Random::new(2);
    for _ in 0..50 {
        let rules: Vec<Pattern> =
            (0..40).map(|_| Pattern::of(&pattern(&mut random, 1)).expect("a pattern")).collect();
        let index: Index<usize> = rules.iter().cloned().enumerate().collect();
        for _ in 0..40 {
            let event = event(&mut random, 1);
            let each: Vec<usize> = (0..40).filter(|n| rules[*n].matches(&event)).collect();
            assert_eq!(index.matching(&event), each.iter().collect::<Vec<_>>());
        }
    }
}

/// Whether a field of numbers, ranges and steps has `n`, read anew for each `n`.
fn field_has(field: &str, low: i64, n: i64) -> bool {
    field.split(',').any(|part| {
        let (range, step) = part.split_once('/').unwrap_or((part, "1"));
        let step: i64 = step.parse().expect("a step");
        let number = |text: &str| text.parse::<i64>().expect("a number");
        let (from, to) = match range.split_once('-') {
            Some((from, to)) => (number(from), number(to)),
            None if range == "*" || range == "?" => (low, 9_999),
            None if part.contains('/') => (number(range), 9_999),
            None => (number(range), number(range)),
        };
        n >= from && n <= to && (n - from) % step == 0
    })
}

#[test]
fn a_cron_expression_is_due_when_a_walk_through_all_minutes_says_so() {
    const DAY: i64 = 86_400_000;
    let mut random = Random::new(3);
    for _ in 0..60 {
        let minutes = random.pick(&["0", "*/15", "5,10", "*", "50-59/3"]);
        let hours = random.pick(&["*", "0", "8-18", "6/6", "23"]);
        let (days, week_days) = random.pick(&[
            &("*", "?"),
            &("?", "*"),
            &("1,15", "?"),
            &("?", "2-6"),
            &("?", "1"),
            &("28-30", "?"),
        ]);
        let months = random.pick(&["*", "1-12/2", "11,12"]);
        let schedule = Schedule::parse(&format!("cron({minutes} {hours} {days} {months} {week_days} *)"))
            .expect("a schedule");
        // 2026-11-01 was a Sunday; November has 30 days.
        let november = 20_758 * DAY;
        let mut at = november + i64::try_from(random.below(29 * 1440)).expect("small") * 60_000 + 1;
        let due = schedule.next_after(at);
        let found = loop {
            at = (at / 60_000 + 1) * 60_000;
            let (day, minute) = ((at - november) / DAY, at % DAY / 60_000);
            if day >= 30 {
                break None;
            }
            if field_has(minutes, 0, minute % 60)
                && field_has(hours, 0, minute / 60)
                && field_has(days, 1, day + 1)
                && field_has(months, 1, 11)
                && field_has(week_days, 1, day % 7 + 1)
            {
                break Some(at);
            }
        };
        match found {
            Some(at) => assert_eq!(due, Some(at), "{schedule:?}"),
            None => assert!(due.is_none_or(|due| due >= november + 30 * DAY), "{schedule:?}: {due:?}"),
        }
    }
}
