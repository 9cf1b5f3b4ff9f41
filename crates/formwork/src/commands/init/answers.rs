//! What a new foundation is asked, with answers that make sense offered.

use std::io::{BufRead as _, IsTerminal as _, Write as _, stdin, stdout};
use std::path::Path;

use foundation::Foundation;
use foundation::config::PARTS;

use crate::failure::{Failure, Result};
use crate::variables;

/// What is asked, and what is answered.
pub(super) struct Answers(Vec<Answer>);

struct Answer {
    /// The word that it stands for: `name`, `region`, `dev`.
    word: &'static str,
    question: String,
    answer: String,
}

/// `PART=ID` of a command line.
pub(super) fn account(text: &str) -> std::result::Result<(String, String), String> {
    let (part, id) = text.split_once('=').ok_or("it is PART=ID: dev=222222222222")?;
    Ok((part.to_owned(), id.to_owned()))
}

impl Answers {
    /// The answers that are offered for a folder.
    pub(super) fn offered(folder: &Path) -> Self {
        let usual = Foundation::default();
        let variables = variables::all();
        let region = ["AWS_REGION", "AWS_DEFAULT_REGION"].iter().find_map(|name| variables.get(*name));
        let region = region.filter(|region| !region.trim().is_empty());
        let mut all = vec![
            Answer { word: "name", question: "Name of the platform".to_owned(), answer: name(folder) },
            Answer {
                word: "region",
                question: "Region".to_owned(),
                answer: region.cloned().unwrap_or(usual.region),
            },
        ];
        for (part, account) in PARTS.into_iter().zip(usual.accounts) {
            all.push(Answer { word: part, question: format!("Account of {part}"), answer: account.id });
        }
        Answers(all)
    }

    /// Takes what the command line says.
    pub(super) fn give(
        &mut self,
        name: Option<&str>,
        region: Option<&str>,
        accounts: &[(String, String)],
    ) -> Result {
        let accounts = accounts.iter().map(|(part, id)| (part.as_str(), Some(id.as_str())));
        for (word, answer) in [("name", name), ("region", region)].into_iter().chain(accounts) {
            let Some(answer) = answer else { continue };
            let Some(one) = self.0.iter_mut().find(|one| one.word == word) else {
                return Err(Failure::new(format!("there is no part `{word}` to begin with"))
                    .hint(format!("there are {}; further ones are added to the file", PARTS.join(", "))));
            };
            answer.clone_into(&mut one.answer);
        }
        self.check().map_err(Failure::new)
    }

    /// Asks whoever sits at the terminal, once more where the answer is not good.
    pub(super) fn ask(&mut self) -> Result {
        if !stdin().is_terminal() {
            return Err(Failure::new("nobody is at the terminal to be asked, and nothing was written").hint(
                "--yes takes the answers that are offered; --name, --region and --account give others",
            ));
        }
        for index in 0..self.0.len() {
            while let Some(one) = self.0.get_mut(index) {
                let offered = one.answer.clone();
                print!("{} [{offered}]: ", one.question);
                let mut line = String::new();
                let read = stdout().flush().and_then(|()| stdin().lock().read_line(&mut line));
                if read.map_err(Failure::new)? == 0 {
                    return Err(Failure::new("no more answers, and nothing was written"));
                }
                if !line.trim().is_empty() {
                    line.trim().clone_into(&mut one.answer);
                }
                let Err(wrong) = self.check() else { break };
                println!("  {wrong}");
                if let Some(one) = self.0.get_mut(index) {
                    one.answer = offered;
                }
            }
        }
        Ok(())
    }

    /// Whether a file with these answers is good.
    fn check(&self) -> std::result::Result<(), String> {
        let accounts = PARTS.map(|part| format!("{part} = {{ id = \"@{part}@\" }}\n")).concat();
        let text = format!("name = \"@name@\"\nregion = \"@region@\"\n[accounts]\n{accounts}");
        if let Some(one) = self.0.iter().find(|one| one.answer.contains(['"', '\\', '\n', '@'])) {
            return Err(format!("`{}` cannot stand in the file", one.answer));
        }
        let wrong = Foundation::parse(&self.filled(&text)).err();
        match wrong.and_then(|wrong| wrong.problems.into_iter().next()) {
            Some(problem) => Err(problem
                .hint
                .map_or_else(|| problem.message.clone(), |hint| format!("{}; {hint}", problem.message))),
            None => Ok(()),
        }
    }

    /// A text with the answers filled in.
    pub(super) fn filled(&self, text: &str) -> String {
        let fill = |text: String, one: &Answer| text.replace(&format!("@{}@", one.word), &one.answer);
        self.0.iter().fold(text.to_owned(), fill)
    }
}

/// The name that a folder suggests.
fn name(folder: &Path) -> String {
    let given = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let name: String = given.chars().map(|c| if fits(c) { c } else { '-' }).take(100).collect();
    if name.is_empty() { "my-platform".to_owned() } else { name }
}
