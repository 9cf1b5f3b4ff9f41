"""What runs a function of Lambda: one invocation, from its files to its files."""
