//! The catalog by examples.

use super::*;

const ECR: &str = "141502667606.dkr.ecr.eu-west-1.amazonaws.com";

fn with(image: &str, runtimes: &[(&str, &str)]) -> Result<Recipe, ImageError> {
    find(image, &runtimes.iter().map(|(name, version)| ((*name).into(), (*version).into())).collect())
}

fn check(image: &str, family: &str, python: &str) {
    let recipe = with(image, &[]).unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!((recipe.family, recipe.python.to_string().as_str()), (family, python), "{image}");
}

fn refused(image: &str, runtimes: &[(&str, &str)], says: &str) {
    let text = with(image, runtimes).expect_err(image).to_string();
    assert!(text.contains(says), "{image}: {text}");
}

#[test]
fn the_images_that_templates_name_are_known() {
    check("aws/codebuild/standard:5.0", "CodeBuild", "3.9");
    check("aws/codebuild/standard:6.0", "CodeBuild", "3.10");
    check("aws/codebuild/standard:7.0", "CodeBuild", "3.11");
    check("aws/codebuild/standard:7.0-24.02.12", "CodeBuild", "3.11");
    check("aws/codebuild/amazonlinux2-x86_64-standard:3.0", "CodeBuild", "3.9");
    check("aws/codebuild/amazonlinux2-x86_64-standard:5.0", "CodeBuild", "3.11");
    check("aws/codebuild/amazonlinux-x86_64-standard:5.0", "CodeBuild", "3.11");
    check("aws/codebuild/amazonlinux2-aarch64-standard:3.0", "CodeBuild", "3.11");
    check("public.ecr.aws/codebuild/amazonlinux2-x86_64-standard:5.0", "CodeBuild", "3.11");
    check(&format!("{ECR}/sagemaker-scikit-learn:0.23-1-cpu-py3"), "scikit-learn", "3.11");
    check(&format!("{ECR}/sagemaker-scikit-learn:1.2-1-cpu-py3"), "scikit-learn", "3.11");
    check(&format!("{ECR}/sagemaker-xgboost:1.0-1-cpu-py3"), "XGBoost", "3.11");
    check(&format!("{ECR}/sagemaker-xgboost:1.7-1"), "XGBoost", "3.11");
    check("451049120500.dkr.ecr.cn-north-1.amazonaws.com.cn/sagemaker-xgboost:1.7-1", "XGBoost", "3.11");
    check(&format!("{ECR}/sagemaker-base-python-310:1.0"), "Python", "3.10");
    check(&format!("{ECR}/sagemaker-base-python-38"), "Python", "3.8");
    check("public.ecr.aws/lambda/python:3.9", "Lambda", "3.9");
    check("public.ecr.aws/lambda/python:3.13", "Lambda", "3.13");
    check("public.ecr.aws/lambda/nodejs:18", "Lambda", "3.11");
}

#[test]
fn an_unknown_image_is_refused_by_name_and_with_what_is_known() {
    for says in
        ["111111111111.dkr.ecr.eu-west-1.amazonaws.com/mine:1", "need a container engine", "known are"]
    {
        refused("111111111111.dkr.ecr.eu-west-1.amazonaws.com/mine:1", &[], says);
    }
    refused("aws/codebuild/standard:1.0", &[], "standard:7.0");
    refused("aws/codebuild/windows-base:2019-1.0", &[], "of CodeBuild's images, known are");
    refused("ubuntu:24.04", &[], "not in the catalog");
    refused("sagemaker-xgboost:1.0-1", &[], "not in the catalog");
    refused(&format!("{ECR}/sagemaker-xgboost:0.90-2-cpu-py3"), &[], "container engine");
    refused("public.ecr.aws/lambda/java:21", &[], "not in the catalog");
    refused("two words", &[], "not the name of an image");
    refused("", &[], "not the name of an image");
}

#[test]
fn a_registry_that_only_looks_like_amazons_is_not() {
    for host in
        ["evil.example/x.dkr.ecr.", "141502667606.dkr.ecr.eu-west-1.example.com", "1.dkr.ecr.r.amazonaws.com"]
    {
        refused(&format!("{host}/sagemaker-xgboost:1.0-1"), &[], "nothing stands in for the image");
    }
}

#[test]
fn what_is_different_is_said() {
    let xgboost = with(&format!("{ECR}/sagemaker-xgboost:1.0-1-cpu-py3"), &[]).unwrap();
    assert_eq!(xgboost.notes, ["sagemaker-xgboost:1.0-1-cpu-py3 is served by XGBoost 3.2 here"]);
    assert!(xgboost.requirements.contains("xgboost-cpu==3.2."));
    let learn = with(&format!("{ECR}/sagemaker-scikit-learn:0.23-1-cpu-py3"), &[]).unwrap();
    assert!(learn.notes[0].contains("scikit-learn 1.9") && learn.requirements.contains("scikit-learn==1.9."));
    let build = with("aws/codebuild/standard:7.0", &[("ruby", "3.2")]).unwrap();
    assert!(build.notes.iter().any(|note| note.contains("ruby 3.2")), "{:?}", build.notes);
    assert!(build.notes.iter().any(|note| note.contains("sagemaker 3")), "{:?}", build.notes);
    assert!(build.constraints.contains("sagemaker<3\n"));
}

#[test]
fn a_build_chooses_its_python() {
    let python =
        |wanted| with("aws/codebuild/standard:7.0", &[("python", wanted)]).unwrap().python.to_string();
    assert_eq!(python("3.8"), "3.8");
    assert_eq!(python("3.10"), "3.10");
    assert_eq!(python("3.x"), NEWEST.to_string());
    assert_eq!(python("latest"), NEWEST.to_string());
}

#[test]
fn a_language_or_version_that_no_image_has_is_refused() {
    refused("aws/codebuild/standard:7.0", &[("cobol", "85")], "Unknown runtime version named '85' of cobol");
    refused(
        "aws/codebuild/standard:7.0",
        &[("python", "2.7")],
        "Unknown runtime version named '2.7' of python",
    );
    refused("aws/codebuild/standard:7.0", &[("python", "eleven")], "named 'eleven' of python");
    refused(
        &format!("{ECR}/sagemaker-xgboost:1.0-1"),
        &[("python", "3.11")],
        "a version of python is wanted",
    );
}

#[test]
fn every_requirement_is_pinned() {
    for image in [
        "aws/codebuild/standard:7.0",
        &format!("{ECR}/sagemaker-xgboost:1.7-1"),
        &format!("{ECR}/sagemaker-scikit-learn:1.2-1"),
        &format!("{ECR}/sagemaker-base-python-310"),
        "public.ecr.aws/lambda/python:3.12",
        "public.ecr.aws/lambda/nodejs:24",
    ] {
        for line in with(image, &[]).unwrap().requirements.lines() {
            assert!(line.contains("=="), "{image}: {line}");
        }
    }
}

#[test]
fn sagemakers_framework_images_have_an_entry_point_and_no_others() {
    let recipe = |image: &str| with(image, &[]).unwrap();
    let xgboost = recipe(&format!("{ECR}/sagemaker-xgboost:1.0-1-cpu-py3"));
    assert_eq!(xgboost.entry_point, ["-P", "-m", "formwork_container", "xgboost"]);
    assert_eq!(xgboost.environment["FORMWORK_XGBOOST_TAG"], "1.0-1-cpu-py3");
    assert_eq!(xgboost.program, Some(toolkit::PROGRAM));
    let learn = recipe(&format!("{ECR}/sagemaker-scikit-learn:1.2-1"));
    assert_eq!(learn.entry_point, ["-P", "-m", "formwork_container", "scikit-learn"]);
    for image in ["aws/codebuild/standard:7.0", &format!("{ECR}/sagemaker-base-python-310")] {
        assert!(recipe(image).entry_point.is_empty() && recipe(image).program.is_none(), "{image}");
    }
}
