//! Text that was damaged: whatever comes, it is read or refused, and nothing falls over.

use crate::bootstrap::BOOTSTRAP;
use crate::product::PRODUCT;

/// A small generator whose course depends on its seed alone.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

const PIECES: [&str; 32] = [
    "\n",
    "\n  ",
    "\n    - ",
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    ",",
    "!Ref ",
    "!Sub ",
    "!GetAtt ",
    "!If ",
    "&a ",
    "*a",
    "\"",
    "'",
    "\\u",
    "\t",
    "${",
    "}",
    "Fn::If",
    "Ref",
    "|",
    ">-",
    "---\n",
    "#",
    "?",
    "<<: ",
    "é\u{1F600}",
    "\u{0}",
];

fn mutated(text: &str, random: &mut Random) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(6) {
        let at = random.below(chars.len());
        let length = random.below(40).min(chars.len() - at);
        match random.below(4) {
            0 => drop(chars.drain(at..at + length)),
            1 => {
                let piece: Vec<char> = PIECES[random.below(PIECES.len())].chars().collect();
                chars.splice(at..at, piece);
            }
            2 => {
                let copy = chars[at..at + length].to_vec();
                let to = random.below(chars.len());
                chars.splice(to..to, copy);
            }
            _ => {
                let piece: Vec<char> = PIECES[random.below(PIECES.len())].chars().collect();
                chars.splice(at..at + length, piece);
            }
        }
        if chars.is_empty() {
            chars.push('a');
        }
    }
    chars.into_iter().collect()
}

#[test]
fn damaged_templates_are_refused_without_a_panic() {
    let json = template::parse(PRODUCT).unwrap().root.to_json().to_string();
    let mut random = Random::new(7);
    let mut read = 0;
    for text in [BOOTSTRAP, PRODUCT, json.as_str()] {
        for _ in 0..400 {
            let text = mutated(text, &mut random);
            match template::parse(&text) {
                Ok(_) => read += 1,
                Err(problems) => assert!(!problems.is_empty()),
            }
        }
    }
    assert!(read > 0);
}

#[test]
fn noise_is_refused_without_a_panic() {
    let mut random = Random::new(11);
    for _ in 0..3000 {
        let text: String = (0..random.below(30)).map(|_| PIECES[random.below(PIECES.len())]).collect();
        assert!(template::parse(&text).is_err(), "{text:?}");
    }
}

#[test]
fn reading_takes_time_in_proportion_to_the_size() {
    // One megabyte in the shapes that punish whatever is not linear.
    let long_line = (0..20_000)
        .map(|i| format!("\"R{i}\":{{\"Type\":\"AWS::S3::Bucket\"}},"))
        .collect::<Vec<_>>()
        .concat();
    let wide =
        (0..30_000).map(|i| format!("    K{i}: !Sub '${{AWS::Region}}'\n")).collect::<Vec<_>>().concat();
    let names =
        |piece: &str| (0..60_000).map(|i| piece.replace('#', &i.to_string())).collect::<Vec<_>>().concat();
    for text in [
        format!("Resources:\n  R: {{Type: T, Properties: {{X: !Sub '{}'}}}}\n", names("${N#}")),
        format!("Resources:\n  R: {{Type: T, Properties: {{X: [{}]}}}}\n", names("!GetAtt N#.A, ")),
        format!(
            "Resources:\n  R: {{Type: T, Properties: {{X: !Sub ['{}', {{{}}}]}}}}\n",
            names("${N#}"),
            names("N#: 1, ")
        ),
        format!("Resources:\n  R: {{Type: T}}\n{}", names("S#: 1\n")),
        format!(
            "Parameters:\n{}Resources:\n  R: {{Type: T}}\n",
            names("  P#: {Type: String, AllowedPattern: '\\w{500}'}\n")
        ),
        format!("{{\"Resources\":{{{long_line}\"Z\":{{\"Type\":\"AWS::S3::Bucket\"}}}}}}"),
        format!(
            "Resources:\n  R:\n    Type: AWS::S3::Bucket\n    Properties:\n  {}",
            wide.replace('\n', "\n  ")
        ),
        format!(
            "Resources:\n  R: {{Type: AWS::S3::Bucket, Properties: {{X: !Sub '{}'}}}}\n",
            "${A}".repeat(200_000)
        ),
    ] {
        let start = std::time::Instant::now();
        let _ = template::parse(&text);
        // Each takes about a second; with its size squared it would be minutes.
        assert!(start.elapsed().as_secs() < 30);
    }
}
