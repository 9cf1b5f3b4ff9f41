//! What a state has of accounts, and what clients are told of them.

use super::*;

fn account(name: &str, id: &str, region: &str) -> Account {
    let profile = format!("mlops-{name}");
    Account { name: name.to_owned(), id: id.to_owned(), region: region.to_owned(), profile }
}

fn key() -> OperatorKey {
    OperatorKey {
        user_arn: "arn:aws:iam::111111111111:user/operator".to_owned(),
        access_key: "AKIA0000000000000001".to_owned(),
        secret: "secret".to_owned(),
    }
}

#[test]
fn a_new_state_has_what_is_wanted_and_nothing_to_say_of_it() {
    let wanted = vec![account("dev", "2", "eu-west-1"), account("prod", "2", "eu-central-1")];
    let joined = Joined::of(wanted.clone(), &[]);
    assert_eq!(joined, Joined { accounts: wanted, ..Joined::default() });
}

#[test]
fn what_is_new_is_added_and_what_is_not_wanted_any_more_is_kept_under_its_id() {
    let had = [account("dev", "2", "eu-west-1"), account("prod", "4", "eu-west-1")];
    let wanted = vec![account("dev", "2", "eu-west-1"), account("prod", "5", "eu-west-1")];
    let joined = Joined::of(wanted.clone(), &had);
    assert_eq!(joined.added, ["5"]);
    let kept = account("4", "4", "eu-west-1");
    assert_eq!(joined.kept, std::slice::from_ref(&kept));
    assert_eq!(joined.accounts.last(), Some(&kept));

    // It stays kept, and comes back under its name when it is wanted again.
    let again = Joined::of(wanted, &joined.accounts);
    assert_eq!((again.added.len(), again.kept), (0, vec![kept]));
    let back = Joined::of(had.to_vec(), &joined.accounts);
    assert_eq!(back.kept, [account("5", "5", "eu-west-1")]);
}

#[test]
fn an_account_is_set_up_once_and_that_of_the_operator_first() {
    let accounts = [account("dev", "2", "eu-west-1"), account("prod", "2", "eu-west-1")];
    assert_eq!(ids(&accounts, "1"), ["1", "2"]);
    assert_eq!(ids(&accounts, "2"), ["2"]);
}

#[test]
fn each_profile_leads_into_its_account_and_region() {
    let mut usual = account("dev", "222222222222", "eu-west-1");
    usual.profile = "default".to_owned();
    let accounts = [usual, account("prod", "444444444444", "us-gov-west-1")];
    let config = config(&accounts, "eu-west-1", &key());
    assert!(config.starts_with("[default]\nrole_arn = arn:aws:iam::222222222222:role/"), "{config}");
    assert!(
        config.contains("[profile mlops-prod]\nrole_arn = arn:aws-us-gov:iam::444444444444:role/"),
        "{config}"
    );
    assert!(config.contains("source_profile = formwork-operator\nregion = us-gov-west-1\n"), "{config}");
}

#[test]
fn a_profile_of_several_parts_is_written_once() {
    let mut accounts = [account("dev", "2", "eu-west-1"), account("prod", "2", "eu-west-1")];
    for account in &mut accounts {
        account.profile = "sandbox".to_owned();
    }
    assert_eq!(config(&accounts, "eu-west-1", &key()).matches("[profile sandbox]").count(), 1);
}
