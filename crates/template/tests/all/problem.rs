//! What is wrong with a template: AWS's texts, places and hints.

use template::Problem;

const BUCKET: &str = "Resources:\n  B: {Type: AWS::S3::Bucket}\n";

fn problems(text: &str) -> Vec<Problem> {
    template::parse(text).err().unwrap_or_default()
}

/// The template has this problem, and no other.
fn check(text: &str, message: &str) {
    let found: Vec<String> = problems(text).into_iter().map(|problem| problem.message).collect();
    assert_eq!(found, [message], "{text}");
}

fn with_property(value: &str) -> String {
    format!("Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      P: {value}\n")
}

fn with_condition(value: &str) -> String {
    format!("Conditions:\n  C: {value}\n{BUCKET}")
}

#[test]
fn sections_are_checked() {
    check("- a\n", "Template format error: unsupported structure.");
    check("", "Template format error: unsupported structure.");
    check("Description: x\n", "Template format error: At least one Resources member must be defined.");
    check("Resources: {}\n", "Template format error: At least one Resources member must be defined.");
    check(
        &format!("AWSTemplateFormatVersion: 2012-10-17\n{BUCKET}"),
        "Template format error: unsupported value for AWSTemplateFormatVersion.",
    );
    check(&format!("Resource: 1\n{BUCKET}"), "Invalid template property or properties [Resource]");
    check(&format!("Hooks: {{}}\n{BUCKET}"), "Template format error: the Hooks section is not supported");
    check(
        &format!("Parameters:\n{BUCKET}"),
        "Template format error: [/Parameters] 'null' values are not allowed in templates",
    );
    check(
        &format!("Mappings: {{M: {{a: b}}}}\n{BUCKET}"),
        "Template format error: [/Mappings/M/a] Every Mappings attribute must be a map.",
    );
    let many = (0..501).map(|i| format!("  R{i}: {{Type: AWS::S3::Bucket}}\n")).collect::<Vec<_>>().concat();
    check(
        &format!("Resources:\n{many}"),
        "Template format error: Number of resources, 501, is greater than maximum allowed, 500",
    );
}

#[test]
fn resources_and_outputs_are_checked() {
    check(
        "Resources:\n  A: {Properties: {}}\n",
        "Template format error: [/Resources/A] Every Resources object must contain a Type member.",
    );
    check(
        "Resources:\n  A: {Type: AWS::S3::Bucket, Propertys: {}}\n",
        "Invalid template resource property 'Propertys'",
    );
    check(
        "Resources:\n  A-B: {Type: AWS::S3::Bucket}\n",
        "Template format error: Resource name A-B is non alphanumeric.",
    );
    check(
        "Resources:\n  A: {Type: AWS::S3::Bucket, DeletionPolicy: Retian}\n",
        "Template format error: Unrecognized DeletionPolicy Retian",
    );
    check(
        "Resources:\n  A: {Type: AWS::S3::Bucket, UpdateReplacePolicy: RetainExceptOnCreate}\n",
        "Template format error: Unrecognized UpdateReplacePolicy RetainExceptOnCreate",
    );
    check(
        &format!("{BUCKET}Outputs: {{O: {{Description: x}}}}\n"),
        "Template format error: Every Outputs member must contain a Value object",
    );
    check(
        "Resources:\n  A: {Type: AWS::S3::Bucket, Properties: {X: ~}}\n",
        "Template format error: [/Resources/A/Properties/X] 'null' values are not allowed in templates",
    );
}

#[test]
fn parameters_are_checked() {
    let parameter = |declared: &str| format!("Parameters:\n  P: {declared}\n{BUCKET}");
    check(&parameter("{Type: Strin}"), "Template format error: Unrecognized parameter type: Strin");
    check(
        &parameter("{Default: x}"),
        "Template format error: [/Parameters/P] Every Parameters object must contain a Type member.",
    );
    check(
        &parameter("{Type: String, Default: [a]}"),
        "Template format error: Every Default member must be a string.",
    );
    check(&parameter("{Type: String, Pattern: x}"), "Invalid template parameter property 'Pattern'");
    check(
        &parameter("{Type: String, AllowedPattern: '(?=a)b'}"),
        "Template format error: the AllowedPattern (?=a)b is not supported",
    );
    for known in
        ["Number", "List<Number>", "CommaDelimitedList", "AWS::EC2::VPC::Id", "List<AWS::EC2::Subnet::Id>"]
    {
        assert!(problems(&parameter(&format!("{{Type: '{known}'}}"))).is_empty(), "{known}");
        let unknown = format!("Template format error: Unrecognized parameter type: X{known}");
        check(&parameter(&format!("{{Type: 'X{known}'}}")), &unknown);
    }
}

#[test]
fn functions_are_checked() {
    let p = with_property;
    check(&p("{Ref: [a]}"), "Template format error: every Ref object must have a single String value.");
    check(
        &p("!GetAtt B"),
        "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the \
         resource attribute",
    );
    check(
        &p("!Join [a]"),
        "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of \
         strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.",
    );
    check(
        &p("!Select [0]"),
        "Template error: Fn::Select requires a list argument with two elements: an integer index and a list",
    );
    check(
        &p("!Sub [a]"),
        "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string \
         as first argument, and an optional second argument to specify a mapping of values to replace in the string",
    );
    check(
        &p("!Sub 'x-${a b}'"),
        "Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, \
         periods, and colons",
    );
    check(
        &p("!FindInMap [a, b]"),
        "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the \
         attribute for return value",
    );
    check(
        &p("!Split [a]"),
        "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to \
         be split or a function that returns a string to be split.",
    );
    check(&p("!Equals [a, b]"), "Template error: Fn::Equals is not supported here");
    check(&p("!Contains [[a], b]"), "Template error: Fn::Contains is not supported here");
    check(&p("{'Fn::Length': [a]}"), "Template error: Fn::Length is not supported here");
    check(&p("!Transform {Name: X}"), "Template error: Fn::Transform is not supported");
    check(
        &p("{'Fn::Join': ['', [a]], X: 1}"),
        "Template format error: [/Resources/B/Properties/P] Fn::Join may have no other keys beside it",
    );
    check(
        "Conditions: {C: !Equals [a, b]}\nResources:\n  B: {Type: T, Properties: {X: 1, 'Fn::If': [C, {}, {}]}}\n",
        "Template format error: [/Resources/B/Properties] Fn::If may have no other keys beside it",
    );
    let found = problems(&p("{'Fn::Jion': ['', [a]]}"));
    assert!(
        found[0].message.starts_with("Template error: Encountered unsupported function: Fn::Jion Supported")
    );
    assert_eq!(found[0].hint.as_deref(), Some("did you mean `Fn::Join`?"));
}

#[test]
fn conditions_are_checked() {
    let c = with_condition;
    let ten = |function: &str| {
        format!(
            "Template error: every {function} object requires a list of at least 2 and at most 10 boolean parameters."
        )
    };
    check(&c("!And [!Equals [a, a]]"), &ten("Fn::And"));
    check(&c(&format!("!Or [{}]", ["!Equals [a, b]"; 11].join(", "))), &ten("Fn::Or"));
    check(&c("!Or [a, b]"), &ten("Fn::Or"));
    check(&c("!Not [a]"), "Template error: every Fn::Not object requires one boolean parameter.");
    check(
        &c("!Equals [a]"),
        "Template error: every Fn::Equals object requires a list of 2 string parameters.",
    );
    check(
        &c("yes"),
        "Template format error: Conditions can only be boolean operations on parameters and other conditions",
    );
    check(
        &c("!Equals [!Ref B, x]"),
        "Template error: Unresolved dependencies [B]. Cannot reference resources in the Conditions block of the \
         template",
    );
    check(&c("!Not [!Condition D]"), "Template error: unresolved condition dependency D in Condition");
    check(
        &c("!Not [!Condition D]\n  D: !Not [!Condition C]"),
        "Template format error: Circular dependency between conditions: [C, D]",
    );
}

#[test]
fn dangling_references_are_found() {
    let p = with_property;
    let unresolved = |names: &str| {
        format!(
            "Template format error: Unresolved resource dependencies [{names}] in the Resources block of the template"
        )
    };
    check(&p("!Ref Nope"), &unresolved("Nope"));
    check(&p("!Sub '${Nope}'"), &unresolved("Nope"));
    check(&p("!Sub '${Nope.Arn}'"), &unresolved("Nope"));
    check(&p("!Ref AWS::Regoin"), &unresolved("AWS::Regoin"));
    check(
        &p("!GetAtt Nope.Arn"),
        "Template error: instance of Fn::GetAtt references undefined resource Nope",
    );
    check(&p("!If [Nope, a, b]"), "Template error: unresolved condition dependency Nope in Fn::If");
    check(
        &p("!FindInMap [Nope, a, b]"),
        "Template error: Mapping named 'Nope' is not present in the 'Mappings' section of template.",
    );
    check("Resources:\n  A: {Type: AWS::S3::Bucket, DependsOn: Nope}\n", &unresolved("Nope"));
    check(
        "Resources:\n  A: {Type: AWS::S3::Bucket, Condition: Nope}\n",
        "Template format error: Unresolved condition dependency Nope in the Resources block of the template",
    );
    check(
        &format!("{BUCKET}Outputs: {{O: {{Value: !Ref Nope}}}}\n"),
        "Unresolved resource dependencies [Nope] in the Outputs block of the template",
    );
    check(
        &format!("{BUCKET}Outputs: {{O: {{Value: x, Condition: Nope}}}}\n"),
        "Template format error: Unresolved condition dependency Nope in the Outputs block of the template",
    );
}

#[test]
fn the_names_of_a_block_are_told_at_once_and_each_at_its_place() {
    let found = problems(&with_property("[!Ref Z, !Sub '${A}', !Ref Z]"));
    let message = "Template format error: Unresolved resource dependencies [A, Z] in the Resources block of the template";
    let told: Vec<(&str, usize)> = found.iter().map(|p| (p.message.as_str(), p.position.column)).collect();
    assert_eq!(told, [(message, 11), (message, 19)]);
}

#[test]
fn a_cycle_is_refused() {
    check(
        "Resources:\n  A: {Type: AWS::S3::Bucket, DependsOn: B}\n  B: {Type: AWS::S3::Bucket, Properties: {X: !Ref A}}\n",
        "Circular dependency between resources: [A, B]",
    );
}

#[test]
fn problems_have_places_and_hints_and_come_all_at_once() {
    let text = "Parametres:\n  P: {Type: String}\nResources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    Propertis:\n      \
                A: 1\n  Other:\n    Type: AWS::S3::Bucket\n    Properties:\n      Name: !Ref Buckte\n";
    let found = problems(text);
    let told: Vec<(usize, usize, Option<&str>)> =
        found.iter().map(|p| (p.position.line, p.position.column, p.hint.as_deref())).collect();
    assert_eq!(
        told,
        [
            (1, 1, Some("did you mean `Parameters`?")),
            (6, 5, Some("did you mean `Properties`?")),
            (11, 13, Some("did you mean `Bucket`?")),
        ]
    );
    assert_eq!(
        found[2].to_string(),
        "line 11, column 13: Template format error: Unresolved resource dependencies [Buckte] in the Resources block \
         of the template\n\nhint: did you mean `Bucket`?"
    );
}

#[test]
fn a_template_with_problems_can_be_read_leniently() {
    let (template, problems) = template::parse_leniently(&with_property("!Ref Nope")).unwrap();
    assert_eq!(problems.len(), 1);
    assert!(template.resources.contains_key("B"));
}
