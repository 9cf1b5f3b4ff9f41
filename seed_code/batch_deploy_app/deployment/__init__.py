"""What turns an approved model into one CloudFormation template for each environment."""
