//! What a platform team does: bootstrap, deploy, diff, destroy, on the runtime and by the way that leads to AWS.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use crate::installation::{Installation, Said, Way};

/// Runs a command; it must end well.
fn done(installation: &Installation, words: &[&str]) -> String {
    let said = installation.formwork(words);
    assert!(said.ok, "{words:?}: {}{}", said.out, said.err);
    said.out
}

/// Runs a command that is refused; its error says all of this.
fn refused(installation: &Installation, words: &[&str], says: &[&str]) {
    let said = installation.formwork(words);
    assert!(!said.ok, "{words:?}: {}", said.out);
    for text in says {
        assert!(said.err.contains(text), "{text}: {}", said.err);
    }
}

fn parameter(installation: &Installation, name: &str) -> Said {
    installation.aws("mlops-dev", &["ssm", "get-parameter", "--name", name])
}

fn stack_status(installation: &Installation, name: &str) -> Said {
    installation.aws("mlops-dev", &["cloudformation", "describe-stacks", "--stack-name", name])
}

#[test]
fn a_foundation_is_bootstrapped_deployed_compared_and_destroyed() {
    let installation = Installation::start();
    let names = ["governance (111111111111", "dev (222222222222", "preprod (3333", "prod (4444"];
    refused(&installation, &["deploy", "--yes"], &[&names[..], &["formwork bootstrap"]].concat());
    refused(&installation, &["bootstrap"], &["--yes"]);
    assert!(!stack_status(&installation, "CDKToolkit").ok, "what was not confirmed is not begun either");

    let said = done(&installation, &["bootstrap", "--yes"]);
    for line in [
        "governance (111111111111, eu-west-1): CDKToolkit made; trusts nobody",
        "dev (222222222222, eu-west-1): CDKToolkit made; trusts governance (111111111111)",
        "trusts dev (222222222222), governance (111111111111)",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(said.contains("CREATE_COMPLETE"), "events are told: {said}");
    let further = ["bootstrap", "--account", "dev", "--trust", "999999999999", "--yes"];
    assert!(
        done(&installation, &further)
            .contains("CDKToolkit updated; trusts governance (111111111111), 999999999999")
    );
    let said = done(&installation, &["bootstrap"]);
    assert!(said.matches("CDKToolkit there").count() == 4 && said.contains("999999999999"), "{said}");

    let said = done(&installation, &["diff"]);
    assert!(said.contains("mlops-people in dev (222222222222, eu-west-1) is made"), "{said}");
    assert!(said.contains("! allows arn:aws:iam::222222222222:root to sts:AssumeRole"), "{said}");
    refused(&installation, &["diff", "--exit-code"], &["differs"]);
    assert!(!stack_status(&installation, "mlops-people").ok, "looking leaves nothing");

    let said = done(&installation, &["deploy", "--yes"]);
    assert!(said.contains("mlops-catalog in dev (222222222222, eu-west-1): made"), "{said}");
    assert!(
        done(&installation, &["deploy"]).contains("mlops-catalog in dev (222222222222, eu-west-1): there")
    );
    assert!(done(&installation, &["diff", "--exit-code"]).contains("nothing differs"));

    stages(&installation);
    by_way_of_aws(&installation);
    in_use(&installation);
    buckets(&installation);
    let said = done(&installation, &["destroy", "--yes"]);
    assert!(said.contains("mlops-catalog in dev (222222222222, eu-west-1) is deleted"), "{said}");
    assert!(done(&installation, &["destroy", "--yes"]).contains("nothing is done"));
    assert!(parameter(&installation, "/mlops/role/lead").ok, "the people stay");
}

/// A stage stands beside the catalog and goes alone; one that fails says why, and the next try begins anew.
fn stages(installation: &Installation) {
    let taken = "/mlops-trial/code/build";
    let put = ["ssm", "put-parameter", "--name", taken, "--value", "taken", "--type", "String"];
    assert!(installation.aws("mlops-dev", &put).ok);
    let deploy = ["deploy", "--stage", "trial", "--yes"];
    refused(
        installation,
        &deploy,
        &["(AWS::SSM::Parameter)", "already exists", "ROLLBACK_COMPLETE", "begins anew"],
    );
    let said = installation.formwork(&deploy);
    assert!(!said.err.contains("cancelled"), "what was only cancelled is no reason: {}", said.err);
    assert!(installation.aws("mlops-dev", &["ssm", "delete-parameter", "--name", taken]).ok);
    let said = done(installation, &deploy);
    assert!(said.contains("removing what is left") && said.contains("mlops-catalog-trial in dev"), "{said}");
    assert!(parameter(installation, taken).ok);

    refused(installation, &["destroy", "--stage", "trial"], &["--yes"]);
    done(installation, &["destroy", "--stage", "trial", "--yes"]);
    assert!(parameter(installation, taken).err.contains("ParameterNotFound"));
    assert!(done(installation, &["diff"]).contains("nothing differs"), "the catalog itself stays");

    // A proposal that somebody left behind is no obstacle.
    let left = [
        "cloudformation",
        "create-change-set",
        "--stack-name",
        "mlops-catalog-left",
        "--change-set-name",
        "left",
        "--change-set-type",
        "CREATE",
        "--template-body",
        "{\"Resources\":{\"A\":{\"Type\":\"AWS::SSM::Parameter\",\
         \"Properties\":{\"Type\":\"String\",\"Value\":\"x\"}}}}",
    ];
    assert!(installation.aws("mlops-dev", &left).ok);
    interrupted(installation, &["deploy", "--stage", "left", "--yes"]);
    done(installation, &["deploy", "--stage", "left", "--yes"]);
    done(installation, &["destroy", "--stage", "left", "--yes"]);
}

/// Kills a deployment in the middle of its stack's work.
fn interrupted(installation: &Installation, words: &[&str]) {
    let mut command = installation.formwork_command(words);
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the binary runs");
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let begun = lines.map_while(Result::ok).any(|line| line.contains("CREATE_IN_PROGRESS"));
    assert!(begun, "the stack is at work");
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
}

/// The same commands by profiles and TLS, as they go to AWS.
fn by_way_of_aws(installation: &Installation) {
    let mut variables = installation.environment();
    let url = variables.get("AWS_ENDPOINT_URL").cloned().unwrap_or_default();
    variables.remove("AWS_ENDPOINT_URL");
    // The roles of the profiles are taken there too.
    let run = |words: &[&str], folder: &str| {
        let folder = installation.folder().join(folder);
        fs::create_dir_all(&folder).expect("a folder");
        let mut command = installation.formwork_command(words);
        let url = url.replace("http://", "https://");
        command
            .args(["--target", "aws", "--endpoint-url", &url])
            .envs(&variables)
            .env("AWS_ENDPOINT_URL", &url);
        let output = command.current_dir(folder).output().expect("the binary runs");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Said { ok: output.status.success(), out: text(output.stdout), err: text(output.stderr) }
    };
    let said = run(&["diff", "--exit-code"], "plain");
    assert!(
        said.ok && said.out.contains("nothing differs from what is deployed on AWS at https://"),
        "{said:?}"
    );
    let said = run(&["bootstrap"], "plain");
    assert!(said.ok && said.out.matches("CDKToolkit there").count() == 4, "{said:?}");

    let file = |dev: &str, portfolio: &str| {
        format!(
            "name = \"trial\"\nregion = \"eu-west-1\"\n[accounts]\ngovernance = {{ id = \"111111111111\" }}\n\
             dev = {{ id = \"{dev}\" }}\npreprod = {{ id = \"333333333333\" }}\nprod = {{ id = \"444444444444\" }}\n\
             [catalog]\nportfolio = \"{portfolio}\"\n"
        )
    };
    let at = |name: &str, text: String| {
        fs::create_dir_all(installation.folder().join(name)).expect("a folder");
        fs::write(installation.folder().join(name).join("formwork.toml"), text).expect("a file");
    };
    at("elsewhere", file("555555555555", "Ours"));
    let said = run(&["bootstrap", "--account", "dev"], "elsewhere");
    assert!(
        said.err.contains("the profile mlops-dev is in account 222222222222, and dev is 555555555555"),
        "{said:?}"
    );

    // A template that is too long for a request goes by the bucket.
    let parts: Vec<String> = (0..150).map(|n| format!("p{n} = {{ id = \"222222222222\" }}\n")).collect();
    at("large", file("222222222222", "Ours").replace("[catalog]", &format!("{}[catalog]", parts.concat())));
    let said = run(&["diff"], "large");
    assert!(said.out.contains("+ P149RegionParameter "), "{said:?}");

    // A folder without products offers none, and has a portfolio of its own name.
    at("ours", file("222222222222", "Ours"));
    let said = run(&["diff"], "ours");
    for line in [
        "DisplayName: SageMaker Organization Templates → Ours",
        "- RealtimeEndpoint ",
        "- BuildSeedParameter ",
    ] {
        assert!(said.out.contains(line), "{line}: {said:?}");
    }
}

/// A bucket with something in it keeps its stack, until it may be emptied; one that stays anyway is no matter.
fn buckets(installation: &Installation) {
    let template = r#"{"Resources": {"Kept": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"},
        "Full": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "outside-full",
        "VersioningConfiguration": {"Status": "Enabled"}}}}}"#;
    let stack = ["--stack-name", "mlops-catalog-full"];
    let make = [&["cloudformation", "create-stack", "--template-body", template][..], &stack].concat();
    assert!(installation.aws("mlops-dev", &make).ok);
    let wait = [&["cloudformation", "wait", "stack-create-complete"][..], &stack].concat();
    assert!(installation.aws("mlops-dev", &wait).ok);
    fs::write(installation.folder().join("object"), "content").expect("a file");
    for words in [
        ["s3", "cp", "object", "s3://outside-full/object"],
        ["s3", "rm", "s3://outside-full/object", "--quiet"],
    ] {
        assert!(installation.aws("mlops-dev", &words).ok, "a version, and a marker that hides it");
    }
    let destroy = ["destroy", "--stage", "full", "--yes"];
    refused(installation, &destroy, &["outside-full is not empty", "--empty-buckets"]);
    done(installation, &[&destroy[..], &["--empty-buckets"]].concat());
    assert!(!installation.aws("mlops-dev", &["s3", "ls", "s3://outside-full"]).ok, "it is gone");
}

/// What is provisioned keeps its product, and the catalog, where they are.
fn in_use(installation: &Installation) {
    let code = "import boto3, time\n\
        sts = boto3.Session(profile_name='mlops-dev').client('sts')\n\
        k = sts.assume_role(RoleArn='arn:aws:iam::222222222222:role/mlops-lead', RoleSessionName='lead')['Credentials']\n\
        sc = boto3.client('servicecatalog', aws_access_key_id=k['AccessKeyId'], region_name='eu-west-1',\n\
            aws_secret_access_key=k['SecretAccessKey'], aws_session_token=k['SessionToken'])\n\
        p = sc.search_products()['ProductViewSummaries'][0]['ProductId']\n\
        a = sc.describe_product(Id=p)['ProvisioningArtifacts'][0]['Id']\n\
        sc.provision_product(ProductId=p, ProvisioningArtifactId=a, ProvisionedProductName='kept', ProvisioningParameters=[\n\
            {'Key': 'SageMakerProjectName', 'Value': 'not a name!'}, {'Key': 'SageMakerProjectId', 'Value': 'p-1'}])\n\
        while (s := sc.describe_provisioned_product(Name='kept')['ProvisionedProductDetail']['Status']) == 'UNDER_CHANGE':\n    \
            time.sleep(0.05)\n";
    let said = installation.python(Way::Environment, code);
    assert!(said.ok, "{}", said.err);
    refused(
        installation,
        &["destroy", "--yes"],
        &["is in use", "kept", "role/mlops-lead", "formwork project delete"],
    );
    let end = "import boto3, time\n\
        sc = boto3.Session(profile_name='mlops-dev').client('servicecatalog')\n\
        sc.terminate_provisioned_product(ProvisionedProductName='kept', IgnoreErrors=True)\n\
        f = {'Key': 'Account', 'Value': 'self'}\n\
        while sc.search_provisioned_products(AccessLevelFilter=f)['ProvisionedProducts']:\n    \
            time.sleep(0.05)\n";
    let said = installation.python(Way::Environment, end);
    assert!(said.ok, "{}", said.err);
}
