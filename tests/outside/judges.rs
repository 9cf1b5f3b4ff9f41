//! What we send to AWS, judged by programs that we did not write: moto's server takes it, cfn-lint finds nothing in it.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::clients;
use crate::installation::{Installation, Said};

const ACCOUNTS: [(&str, &str); 4] = [
    ("governance", "111111111111"),
    ("dev", "222222222222"),
    ("preprod", "333333333333"),
    ("prod", "444444444444"),
];

/// moto's server, and the files of somebody who has a profile in each account. Dropped, it ends.
struct Moto {
    server: Child,
    url: String,
    folder: tempfile::TempDir,
}

impl Moto {
    fn start(bin: &Path) -> Self {
        let mut server = Command::new(bin.join("moto_server"))
            .args(["-H", "127.0.0.1", "-p", "0"])
            .env("PYTHONUNBUFFERED", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("moto's server runs");
        let mut lines =
            BufReader::new(server.stderr.take().expect("its output")).lines().map_while(Result::ok);
        let line = lines.find(|line| line.contains("Running on ")).expect("it says where it serves");
        let url = line.split("Running on ").nth(1).expect("an address").trim().to_owned();
        // What it says further is read, so that it never waits for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        let folder = tempfile::tempdir().expect("a folder");
        let config = ACCOUNTS.map(|(name, id)| {
            format!(
                "[profile mlops-{name}]\nrole_arn = arn:aws:iam::{id}:role/anybody\nsource_profile = somebody\n\
                 region = eu-west-1\n"
            )
        });
        fs::write(folder.path().join("config"), config.concat()).expect("a file");
        let keys = "[somebody]\naws_access_key_id = testing\naws_secret_access_key = testing\n";
        fs::write(folder.path().join("credentials"), keys).expect("a file");
        Moto { server, url, folder }
    }

    /// Runs `formwork` as it is run for AWS.
    fn formwork(&self, words: &[&str]) -> Said {
        self.formwork_in("", words)
    }

    /// The same, in a folder below.
    fn formwork_in(&self, below: &str, words: &[&str]) -> Said {
        let folder = self.folder.path();
        let mut command = Command::new(env!("CARGO_BIN_EXE_formwork"));
        command
            .args(words)
            .args(["--target", "aws", "--endpoint-url", &self.url])
            .env("AWS_CONFIG_FILE", folder.join("config"))
            .env("AWS_SHARED_CREDENTIALS_FILE", folder.join("credentials"))
            .env("AWS_ENDPOINT_URL", &self.url)
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .current_dir(folder.join(below));
        for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"] {
            command.env_remove(name);
        }
        let output = command.output().expect("the binary runs");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Said { ok: output.status.success(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The platform's own pipeline, of a folder.
    fn pipeline(&self) {
        let mut init = Command::new(env!("CARGO_BIN_EXE_formwork"));
        init.args(["init", "platform", "--yes", "--region", "eu-west-1"]).current_dir(self.folder.path());
        assert!(init.status().expect("the binary runs").success());
        let said = self.formwork_in("platform", &["deploy", "--pipeline", "--yes"]);
        assert!(said.ok && said.out.contains("mlops-platform-pipeline in governance"), "{said:?}");
        let said = self.formwork_in("platform", &["diff", "--pipeline", "--exit-code"]);
        assert!(said.ok && said.out.contains("nothing differs"), "{said:?}");
    }

    fn done(&self, words: &[&str]) -> String {
        let said = self.formwork(words);
        assert!(said.ok, "{words:?}: {}{}", said.out, said.err);
        said.out
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[test]
fn moto_takes_the_whole_foundation() {
    let Some(bin) = clients::judges() else { return };
    let moto = Moto::start(bin);
    let said = moto.formwork(&["deploy", "--yes"]);
    assert!(!said.ok && said.err.contains("dev (222222222222, eu-west-1) is not bootstrapped"), "{said:?}");
    let said = moto.done(&["bootstrap", "--yes"]);
    assert_eq!(said.matches("CDKToolkit made").count(), ACCOUNTS.len(), "{said}");
    let said = moto.done(&["deploy", "--yes"]);
    assert!(said.contains("mlops-people: made") && said.contains("mlops-catalog in dev"), "{said}");
    moto.pipeline();
    moto.done(&["deploy", "--stage", "trial", "--yes"]);
    moto.done(&["destroy", "--stage", "trial", "--yes"]);
    moto.done(&["destroy", "--yes"]);
}

#[test]
fn cfn_lint_finds_nothing_in_what_is_sent_to_aws() {
    let Some(bin) = clients::judges() else { return };
    let installation = Installation::start();
    for words in [["bootstrap", "--yes"], ["deploy", "--yes"]] {
        let said = installation.formwork(&words);
        assert!(said.ok, "{said:?}");
    }
    let mut files = Vec::new();
    for stack in ["CDKToolkit", "mlops-people", "mlops-catalog"] {
        let words = ["cloudformation", "get-template", "--stack-name", stack, "--query", "TemplateBody"];
        let text = installation.aws("mlops-dev", &words).json();
        let file = installation.folder().join(format!("{stack}.yaml"));
        fs::write(&file, text.as_str().expect("a text")).expect("a file");
        files.push(file);
    }
    let products = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../products");
    for product in fs::read_dir(products).expect("products") {
        files.push(product.expect("a product").path().join("expanded.yaml"));
    }
    let mut init = Command::new(env!("CARGO_BIN_EXE_formwork"));
    init.args(["init", "platform", "--yes"]).current_dir(installation.folder());
    assert!(init.status().expect("the binary runs").success());
    files.push(installation.folder().join("platform/assembly/mlops-platform-pipeline.template.yaml"));
    files.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../foundation/stacks/platform/repository.yaml"));
    let mut lint = Command::new(bin.join("cfn-lint"));
    let output = lint.args(["--regions", "eu-west-1", "--"]).args(&files).output().expect("cfn-lint runs");
    let said = String::from_utf8_lossy(&output.stdout);
    // Errors, warnings and what it only remarks all end otherwise than well.
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
}
