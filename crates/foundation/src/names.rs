//! How long the names get that a product gives, for the longest name that a project may have.

use serde_json::{Map, Value as Json};

use crate::product::Expanded;

/// The types whose names are given, the property that has the name, and the most characters that AWS takes.
const NAMES: &[(&str, &str, usize)] = &[
    ("AWS::CodeBuild::Project", "Name", 150),
    ("AWS::CodeCommit::Repository", "RepositoryName", 100),
    ("AWS::CodePipeline::Pipeline", "Name", 100),
    ("AWS::ECR::Repository", "RepositoryName", 256),
    ("AWS::Events::Rule", "Name", 64),
    ("AWS::IAM::ManagedPolicy", "ManagedPolicyName", 128),
    ("AWS::IAM::Role", "RoleName", 64),
    ("AWS::KMS::Alias", "AliasName", 256),
    ("AWS::Lambda::Function", "FunctionName", 64),
    ("AWS::Logs::LogGroup", "LogGroupName", 512),
    ("AWS::S3::Bucket", "BucketName", 63),
    ("AWS::SNS::Topic", "TopicName", 256),
    ("AWS::SSM::Parameter", "Name", 1011),
    ("AWS::SageMaker::Endpoint", "EndpointName", 63),
    ("AWS::SageMaker::EndpointConfig", "EndpointConfigName", 63),
    ("AWS::SageMaker::Model", "ModelName", 63),
    ("AWS::SageMaker::ModelPackageGroup", "ModelPackageGroupName", 63),
    ("AWS::SageMaker::Pipeline", "PipelineName", 256),
];

/// The longest name and id of a project that SageMaker gives, where the template says no less.
const PROJECT: [(&str, usize); 2] = [("SageMakerProjectName", 32), ("SageMakerProjectId", 20)];

/// What stands for an account, and for a region: none has a longer name than `ap-northeast-1`.
const PSEUDO: &[(&str, usize)] = &[("AWS::AccountId", 12), ("AWS::Region", 14), ("AWS::Partition", 10)];

/// A name that AWS does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// The resource's logical id.
    pub logical_id: String,
    /// Its type.
    pub resource_type: String,
    /// The name, for a project with the longest name and id.
    pub length: usize,
    /// What AWS takes.
    pub most: usize,
}

impl Expanded {
    /// The names that get too long for the project with the longest name and id that the template allows.
    pub fn too_long(&self) -> Vec<TooLong> {
        let lengths = Lengths(self.json.get("Parameters").and_then(Json::as_object));
        let resources = self.json.get("Resources").and_then(Json::as_object);
        let mut found = Vec::new();
        for (logical_id, resource) in resources.into_iter().flatten() {
            let of = resource.get("Type").and_then(Json::as_str).unwrap_or_default();
            let known = NAMES.iter().filter(|(name, ..)| *name == of);
            for (resource_type, property, most) in known {
                let name = resource.get("Properties").and_then(|properties| properties.get(property));
                let Some(length) = name.and_then(|name| lengths.of(name)) else { continue };
                if length > *most {
                    found.push(TooLong {
                        logical_id: logical_id.clone(),
                        resource_type: (*resource_type).to_owned(),
                        length,
                        most: *most,
                    });
                }
            }
        }
        found
    }
}

/// How long values get, by the template's parameters.
struct Lengths<'j>(Option<&'j Map<String, Json>>);

impl Lengths<'_> {
    /// The most characters of a value; none where that cannot be said before it is there.
    fn of(&self, value: &Json) -> Option<usize> {
        match value {
            Json::String(text) => Some(resolved(text)),
            Json::Object(call) => {
                let (function, argument) = call.iter().next()?;
                match (function.as_str(), argument) {
                    ("Ref", Json::String(name)) => self.reference(name),
                    ("Fn::Sub", Json::String(text)) => self.substituted(text, None),
                    ("Fn::Sub", Json::Array(items)) => {
                        self.substituted(items.first()?.as_str()?, items.get(1).and_then(Json::as_object))
                    }
                    ("Fn::Join", Json::Array(items)) => {
                        let between = items.first()?.as_str()?.chars().count();
                        let parts = items.get(1)?.as_array()?;
                        let all: Option<usize> = parts.iter().map(|part| self.of(part)).sum();
                        all.map(|all| all + between * parts.len().saturating_sub(1))
                    }
                    ("Fn::If", Json::Array(items)) => {
                        let branches: Option<Vec<usize>> =
                            items.iter().skip(1).map(|one| self.of(one)).collect();
                        branches?.into_iter().max()
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn reference(&self, name: &str) -> Option<usize> {
        let of =
            |known: &[(&str, usize)]| known.iter().find(|(known, _)| *known == name).map(|(_, most)| *most);
        let parameter = self.0.and_then(|parameters| parameters.get(name));
        let said = parameter.and_then(|parameter| parameter.get("MaxLength")).and_then(|most| match most {
            Json::String(text) => text.parse().ok(),
            number => number.as_u64().and_then(|number| usize::try_from(number).ok()),
        });
        of(PSEUDO).or(said).or_else(|| of(&PROJECT))
    }

    /// A text with `${…}` in it.
    fn substituted(&self, text: &str, own: Option<&Map<String, Json>>) -> Option<usize> {
        let mut length = 0;
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, further) = after.split_once('}')?;
            length += resolved(before);
            length += match (name.strip_prefix('!'), own.and_then(|own| own.get(name))) {
                (Some(literal), _) => literal.chars().count() + 3,
                (None, Some(value)) => self.of(value)?,
                (None, None) => self.reference(name)?,
            };
            rest = further;
        }
        Some(length + resolved(rest))
    }
}

/// The length of a text, in which what is looked up counts as an account's id or a region would.
fn resolved(text: &str) -> usize {
    let Some((before, after)) = text.split_once("{{resolve:") else { return text.chars().count() };
    let rest = after.split_once("}}").map_or("", |(_, rest)| rest);
    before.chars().count() + 14 + resolved(rest)
}

#[cfg(test)]
mod tests {
    use crate::product::expand;

    #[track_caller]
    fn check(resources: &str, expected: &[(&str, usize, usize)]) {
        let text = format!(
            "Parameters:\n  SageMakerProjectName: {{ Type: String }}\n  SageMakerProjectId: {{ Type: String, MaxLength: 14 }}\n\
             Resources:\n{resources}"
        );
        let found = expand("template.yaml", &text).unwrap_or_else(|problems| panic!("{problems}")).too_long();
        let found: Vec<_> = found.iter().map(|one| (one.logical_id.as_str(), one.length, one.most)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_name_is_as_long_as_the_longest_project_makes_it() {
        let name = "${SageMakerProjectName}-${SageMakerProjectId}-the-role-of-my-own";
        check(
            &format!("  R: {{ Type: AWS::IAM::Role, Properties: {{ RoleName: !Sub \"{name}\" }} }}"),
            &[("R", 66, 64)],
        );
        let name = name.replace("-own", "");
        check(&format!("  R: {{ Type: AWS::IAM::Role, Properties: {{ RoleName: !Sub \"{name}\" }} }}"), &[]);
    }

    #[test]
    fn joined_names_and_branches_count_too() {
        let joined =
            "!Join [\"-\", [!Ref SageMakerProjectName, !Ref AWS::AccountId, !Ref AWS::Region, bucket]]";
        check(
            &format!("  B: {{ Type: AWS::S3::Bucket, Properties: {{ BucketName: {joined} }} }}"),
            &[("B", 67, 63)],
        );
    }

    #[test]
    fn a_name_that_aws_gives_is_not_too_long() {
        check(
            "  B: { Type: AWS::S3::Bucket }\n  R: { Type: AWS::IAM::Role, Properties: { RoleName: !GetAtt B.Arn } }",
            &[],
        );
    }

    #[test]
    fn what_is_carried_is_short_enough() {
        for product in crate::products::Products::carried().products {
            let expanded = product.expand("/mlops").unwrap_or_else(|problems| panic!("{problems}"));
            assert_eq!(expanded.too_long(), [], "{}", product.id);
        }
    }
}
