//! A pipeline whose code is behind a connection: refused while that leads nowhere, then started by what is committed where it
//! leads.

use crate::git::script;
use crate::installation::{Installation, Way};

/// Makes a connection and a pipeline that takes its code by it, and prints the connection's ARN.
const MAKE: &str = "
import boto3, json
s = boto3.Session(profile_name='mlops-dev')
c = s.client('codeconnections')
arn = c.create_connection(ProviderType='GitHub', ConnectionName='ours', Tags=[{'Key': 'team', 'Value': 'a'}])['ConnectionArn']
assert c.get_connection(ConnectionArn=arn)['Connection']['ConnectionStatus'] == 'PENDING'
assert c.list_connections(ProviderTypeFilter='GitLab')['Connections'] == []
assert c.list_tags_for_resource(ResourceArn=arn)['Tags'] == [{'Key': 'team', 'Value': 'a'}]
s.client('s3').create_bucket(Bucket='connection-artifacts', CreateBucketConfiguration={'LocationConstraint': 'eu-west-1'})
trust = {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 'sts:AssumeRole',
         'Principal': {'Service': 'codepipeline.amazonaws.com'}}]}
allow = lambda action, on: {'Effect': 'Allow', 'Action': action, 'Resource': on}
iam = s.client('iam')
role = iam.create_role(RoleName='by-connection', AssumeRolePolicyDocument=json.dumps(trust))['Role']['Arn']
iam.put_role_policy(RoleName='by-connection', PolicyName='p', PolicyDocument=json.dumps({'Version': '2012-10-17', 'Statement': [
    allow('s3:*', 'arn:aws:s3:::connection-artifacts*')]}))
source = {'name': 'Source', 'actionTypeId': {'category': 'Source', 'owner': 'AWS', 'provider': 'CodeStarSourceConnection',
          'version': '1'}, 'outputArtifacts': [{'name': 'Code'}], 'configuration': {'ConnectionArn': arn,
          'FullRepositoryId': 'team/code', 'BranchName': 'main', 'OutputArtifactFormat': 'CODE_ZIP'}}
gate = {'name': 'Gate', 'actionTypeId': {'category': 'Approval', 'owner': 'AWS', 'provider': 'Manual', 'version': '1'}}
s.client('codepipeline').create_pipeline(pipeline={'name': 'by-connection', 'roleArn': role,
    'artifactStore': {'type': 'S3', 'location': 'connection-artifacts'},
    'stages': [{'name': 'Source', 'actions': [source]}, {'name': 'Gate', 'actions': [gate]}]})
print(arn)
";

/// Lets the pipeline's role use connections to one repository.
const LET: &str = "
import boto3, json
iam = boto3.Session(profile_name='mlops-dev').client('iam')
iam.put_role_policy(RoleName='by-connection', PolicyName='use', PolicyDocument=json.dumps({'Version': '2012-10-17', 'Statement': [
    {'Effect': 'Allow', 'Action': 'codeconnections:UseConnection', 'Resource': '*',
     'Condition': {'StringEquals': {'codeconnections:FullRepositoryId': 'team/code'}}}]}))
";

/// What the source of the newest execution says, as soon as there are so many executions and it has ended.
fn source(installation: &Installation, executions: usize) -> (String, String) {
    let look = "{'e': c.list_pipeline_executions(pipelineName='by-connection')['pipelineExecutionSummaries'], \
                'a': c.list_action_executions(pipelineName='by-connection')['actionExecutionDetails']}";
    let until = format!(
        "len(it['e']) == {executions} and [a for a in it['a'] if a['stageName'] == 'Source' and a['status'] != 'InProgress' \
         and a['pipelineExecutionId'] == it['e'][0]['pipelineExecutionId']]"
    );
    let found = installation.wait("mlops-dev", "codepipeline", look, &until);
    let newest = &found["e"][0]["pipelineExecutionId"];
    let of_it =
        |one: &&serde_json::Value| one["stageName"] == "Source" && one["pipelineExecutionId"] == *newest;
    let action = found["a"].as_array().and_then(|all| all.iter().find(of_it)).expect("its source").clone();
    let said = match action["status"].as_str() {
        Some("Succeeded") => &action["output"]["executionResult"]["externalExecutionSummary"],
        _ => &action["output"]["executionResult"]["errorDetails"]["message"],
    };
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    (text(said), text(&found["e"][0]["trigger"]["triggerType"]))
}

#[test]
fn a_pipeline_takes_its_code_from_where_its_connection_leads_and_nowhere_else() {
    let installation = Installation::start();
    let made = installation.python(Way::Environment, MAKE);
    assert!(made.ok, "{made:?}");
    let arn = made.out.trim();
    let (said, _) = source(&installation, 1);
    assert!(said.contains("is not authorized to perform: codeconnections:UseConnection"), "{said}");

    assert!(installation.python(Way::Environment, LET).ok);
    let start = || {
        let words = ["codepipeline", "start-pipeline-execution", "--name", "by-connection"];
        assert!(installation.aws("mlops-dev", &words).ok);
    };
    start();
    let (said, _) = source(&installation, 2);
    assert!(said.contains(arn) && said.contains("leads nowhere here"), "{said}");

    let begun = script(
        &installation,
        "git init -q code && cd code && echo 1 >file && git add file && git commit -qm 'First of all'",
    );
    assert!(begun.ok, "{}", begun.err);
    let wrong = installation.formwork(&["connection", "map", "arn:aws:iam::1:role/x", "code"]);
    assert!(!wrong.ok && wrong.err.contains("is not the ARN of a connection"), "{wrong:?}");
    let mapped = installation.formwork(&["connection", "map", arn, "code"]);
    assert!(mapped.ok && mapped.out.contains("/code\n"), "{mapped:?}");
    let listed = installation.formwork(&["connection", "list", "--json"]).json();
    assert_eq!(listed[0]["arn"], arn);
    let code = format!(
        "import boto3; c = boto3.Session(profile_name='mlops-dev').client('codeconnections')\n\
         print(c.get_connection(ConnectionArn='{arn}')['Connection']['ConnectionStatus'])"
    );
    assert_eq!(installation.python(Way::Environment, &code).out.trim(), "AVAILABLE");
    start();
    let (said, trigger) = source(&installation, 3);
    assert_eq!((said.as_str(), trigger.as_str()), ("First of all", "StartPipelineExecution"));

    let again = script(
        &installation,
        "cd code && git checkout -q -b other && echo 2 >file && git commit -qam Other && git checkout -q main \
         && echo 3 >file && git commit -qam 'Another one'",
    );
    assert!(again.ok, "{}", again.err);
    let (said, trigger) = source(&installation, 4);
    assert_eq!((said.as_str(), trigger.as_str()), ("Another one", "Webhook"));

    let unmapped = installation.formwork(&["connection", "unmap", arn]);
    assert!(unmapped.ok, "{unmapped:?}");
    start();
    let (said, _) = source(&installation, 5);
    assert!(said.contains("leads nowhere here"), "{said}");
}
