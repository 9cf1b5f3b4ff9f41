//! Who one is, by every way in, and who is not let in.

use crate::installation::{Installation, Way};

const ACCOUNTS: [(&str, &str); 4] = [
    ("mlops-governance", "111111111111"),
    ("mlops-dev", "222222222222"),
    ("mlops-preprod", "333333333333"),
    ("mlops-prod", "444444444444"),
];

#[test]
fn a_profile_is_an_administrator_of_its_account_by_endpoint_and_by_proxy() {
    let installation = Installation::start();
    for (profile, account) in ACCOUNTS {
        for way in [Way::Environment, Way::Proxy] {
            let words = ["sts", "get-caller-identity", "--profile", profile, "--output", "json"];
            let who = installation.client(way, "aws", &words).json();
            assert_eq!(who["Account"], account, "{way:?}");
            let arn = who["Arn"].as_str().unwrap_or_default();
            assert!(arn.starts_with(&format!("arn:aws:sts::{account}:assumed-role/")), "{arn}");
        }
    }
}

#[test]
fn boto3_and_the_names_that_clients_insist_on_land_here_too() {
    let installation = Installation::start();
    let code = "import boto3\n\
        s = boto3.Session(profile_name='mlops-dev')\n\
        for url in [None, 'https://sts.eu-west-1.amazonaws.com', 'https://sts.amazonaws.com']:\n    \
            print(s.client('sts', endpoint_url=url).get_caller_identity()['Account'])\n";
    let said = installation.python(Way::Environment, code);
    assert_eq!(said.out, "222222222222\n".repeat(3), "{}", said.err);
}

/// Calls with credentials of the test's own making, and prints the code that comes back.
fn code_with(installation: &Installation, credentials: &str) -> String {
    let code = format!(
        "import boto3, botocore, configparser, os\n\
         c = configparser.ConfigParser(); c.read(os.environ['AWS_SHARED_CREDENTIALS_FILE'])\n\
         key = c['formwork-operator']['aws_access_key_id']; secret = c['formwork-operator']['aws_secret_access_key']\n\
         try:\n    boto3.client('sts', {credentials}).get_caller_identity(); print('let in')\n\
         except botocore.exceptions.ClientError as e:\n    \
         print(e.response['Error']['Code'], e.response['ResponseMetadata']['HTTPStatusCode'])\n"
    );
    let said = installation.python(Way::Environment, &code);
    assert!(said.ok, "{}", said.err);
    said.out.trim().to_owned()
}

#[test]
fn wrong_keys_are_refused_by_the_codes_that_clients_know() {
    let installation = Installation::start();
    let cases = [
        ("aws_access_key_id=key, aws_secret_access_key=secret", "let in"),
        ("aws_access_key_id=key, aws_secret_access_key='wrong'", "SignatureDoesNotMatch 403"),
        (
            "aws_access_key_id='AKIAIOSFODNN7EXAMPLE', aws_secret_access_key=secret",
            "InvalidClientTokenId 403",
        ),
        (
            "aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token='nonsense'",
            "InvalidClientTokenId 403",
        ),
    ];
    for (credentials, expected) in cases {
        assert_eq!(code_with(&installation, credentials), expected, "{credentials}");
    }
}

#[test]
fn what_cannot_be_understood_is_told_from_what_is_not_done() {
    let installation = Installation::start();
    let undone = installation.aws("mlops-dev", &["iam", "list-virtual-mfa-devices"]);
    assert!(!undone.ok && undone.err.contains("NotImplemented"), "{}", undone.err);
    // Services that are not here answer in the protocol of their clients.
    for words in [["autoscaling", "describe-tags"], ["ec2", "describe-hosts"], ["polly", "list-lexicons"]] {
        let absent = installation.aws("mlops-dev", &words);
        assert!(!absent.ok && absent.err.contains("(NotImplemented)"), "{}", absent.err);
    }
    let signed = [
        ("sts", "Action=Nonsense&Version=2011-06-15", "", "400 InvalidAction"),
        ("ssm", "{}", "AmazonSSM.Nonsense", "400 UnknownOperationException"),
    ];
    for (service, body, target, expected) in signed {
        assert_eq!(refusal(&installation, service, body, target), expected, "{service}");
    }
    // So is a body that cannot be read.
    let code = refusal(&installation, "ssm", "{", "AmazonSSM.GetParameter");
    assert_eq!(code, "400 SerializationException");
}

/// The status and the code that a signed request is refused with, as no client of AWS would write it.
fn refusal(installation: &Installation, service: &str, body: &str, target: &str) -> String {
    let code = format!(
        "import boto3, os, re\n\
         from botocore.awsrequest import AWSRequest\n\
         from botocore.auth import SigV4Auth\n\
         from botocore.httpsession import URLLib3Session\n\
         target = '{target}'\n\
         kind = 'application/x-amz-json-1.1' if target else 'application/x-www-form-urlencoded'\n\
         headers = {{'Content-Type': kind}} | ({{'X-Amz-Target': target}} if target else {{}})\n\
         r = AWSRequest('POST', os.environ['AWS_ENDPOINT_URL'] + '/', data='{body}', headers=headers)\n\
         s = boto3.Session(profile_name='mlops-dev')\n\
         SigV4Auth(s.get_credentials(), '{service}', 'eu-west-1').add_auth(r)\n\
         a = URLLib3Session(verify=os.environ['AWS_CA_BUNDLE']).send(r.prepare())\n\
         print(a.status_code, re.search(r'(?:\"__type\":\"|<Code>)(\\w+)', a.text)[1])\n"
    );
    let said = installation.python(Way::Environment, &code);
    assert!(said.ok, "{}", said.err);
    said.out.trim().to_owned()
}
