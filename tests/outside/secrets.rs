//! Keys and parameters, as boto3 and the AWS CLI see them.

use crate::installation::{Installation, Said, Way};

/// What every program here begins with.
const PRELUDE: &str = "\
import boto3, botocore, json
def of(profile, service): return boto3.Session(profile_name=profile).client(service)
def code(call, **arguments):
    try: call(**arguments); return 'done'
    except botocore.exceptions.ClientError as error:
        return error.response['Error']['Code'] + ': ' + error.response['Error']['Message']
dev, preprod = of('mlops-dev', 'kms'), of('mlops-preprod', 'kms')
";

fn python(installation: &Installation, code: &str) -> Said {
    installation.python(Way::Environment, &format!("{PRELUDE}{code}"))
}

#[test]
fn a_secret_is_readable_after_the_power_was_cut() {
    let mut installation = Installation::start();
    let put = ["ssm", "put-parameter", "--name", "/app/token", "--value", "hush", "--type", "SecureString"];
    installation.aws("mlops-dev", &put).json();
    installation.kill();
    installation.up(&[]);
    let get = ["ssm", "get-parameter", "--name", "/app/token"];
    let sealed = installation.aws("mlops-dev", &get).json();
    assert_ne!(sealed["Parameter"]["Value"], "hush");
    let opened = installation.aws("mlops-dev", &[&get[..], &["--with-decryption"]].concat()).json();
    assert_eq!(opened["Parameter"]["Value"], "hush");
    let other = installation.aws("mlops-preprod", &get);
    assert!(other.err.contains("(ParameterNotFound)"), "{}", other.err);
}

#[test]
fn another_account_uses_a_key_once_its_policy_says_so() {
    let installation = Installation::start();
    let said = python(
        &installation,
        "\
key = dev.create_key()['KeyMetadata']
blob = dev.encrypt(KeyId=key['KeyId'], Plaintext=b'hush', EncryptionContext={'for': 'prod'})['CiphertextBlob']
opening = dict(CiphertextBlob=blob, EncryptionContext={'for': 'prod'})
print(code(preprod.decrypt, **opening).split(':')[0])
policy = json.loads(dev.get_key_policy(KeyId=key['KeyId'], PolicyName='default')['Policy'])
policy['Statement'].append({'Effect': 'Allow', 'Principal': {'AWS': '333333333333'}, 'Action': 'kms:Decrypt',
    'Resource': '*', 'Condition': {'StringEquals': {'kms:EncryptionContext:for': 'prod'}}})
dev.put_key_policy(KeyId=key['KeyId'], PolicyName='default', Policy=json.dumps(policy))
print(preprod.decrypt(**opening)['Plaintext'].decode())
print(code(preprod.decrypt, CiphertextBlob=blob).split(':')[0])
print(code(preprod.describe_key, KeyId=key['Arn']).split(':')[0])
",
    );
    assert_eq!(
        said.out, "AccessDeniedException\nhush\nAccessDeniedException\nAccessDeniedException\n",
        "{}",
        said.err
    );
}

#[test]
fn a_grant_lets_a_role_do_what_the_key_policy_does_not() {
    let installation = Installation::start();
    let said = python(
        &installation,
        "\
iam = of('mlops-dev', 'iam')
trust = {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Principal': {'AWS': '222222222222'},
    'Action': 'sts:AssumeRole'}]}
role = iam.create_role(RoleName='worker', AssumeRolePolicyDocument=json.dumps(trust))['Role']['Arn']
keys = of('mlops-dev', 'sts').assume_role(RoleArn=role, RoleSessionName='worker')['Credentials']
worker = boto3.client('kms', aws_access_key_id=keys['AccessKeyId'], aws_secret_access_key=keys['SecretAccessKey'],
    aws_session_token=keys['SessionToken'])
key = dev.create_key()['KeyMetadata']['Arn']
asking = dict(KeyId=key, KeySpec='AES_256', EncryptionContext={'job': '1'})
print(code(worker.generate_data_key, **asking).split(':')[0])
grant = dev.create_grant(KeyId=key, GranteePrincipal=role, Operations=['GenerateDataKey', 'RetireGrant'],
    Constraints={'EncryptionContextSubset': {'job': '1'}})
print(code(worker.generate_data_key, **asking))
print(code(worker.generate_data_key, **dict(asking, EncryptionContext={'job': '2'})).split(':')[0])
worker.retire_grant(KeyId=key, GrantId=grant['GrantId'])
print(code(worker.generate_data_key, **asking).split(':')[0])
",
    );
    assert_eq!(
        said.out, "AccessDeniedException\ndone\nAccessDeniedException\nAccessDeniedException\n",
        "{}",
        said.err
    );
}

#[test]
fn the_key_of_a_service_works_through_the_service_alone() {
    let installation = Installation::start();
    let said = python(
        &installation,
        "\
print(code(dev.encrypt, KeyId='alias/aws/ssm', Plaintext=b'x').split(':')[0])
print(dev.describe_key(KeyId='alias/aws/ssm')['KeyMetadata']['KeyManager'])
print(code(dev.describe_key, KeyId='alias/nothing'))
print(code(dev.create_key, KeySpec='RSA_2048').split(':')[0])
",
    );
    let expected = "AccessDeniedException\nAWS\n\
        NotFoundException: Alias arn:aws:kms:eu-west-1:222222222222:alias/nothing is not found.\n\
        UnsupportedOperationException\n";
    assert_eq!(said.out, expected, "{}", said.err);
}
