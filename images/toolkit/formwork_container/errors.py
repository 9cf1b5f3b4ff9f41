"""Errors that are the user's to mend, and how a failure file words them."""


class UserError(Exception):
    """The request, the data or the user's code is at fault. Its text is the whole failure."""


class CommandError(UserError):
    """A command that runs the user's code has failed."""

    def __init__(self, command, exit_code):
        self.command = command
        self.exit_code = exit_code
        # The image's frameworks let the script write to the log itself, so that there is no message to quote.
        super().__init__(
            f'{type(self).__name__}:\nExitCode {exit_code}\nErrorMessage ""\nCommand "{" ".join(command)}"'
        )


class ExecuteUserScriptError(CommandError):
    """The user's script has failed."""


class InstallRequirementsError(CommandError):
    """What the user's `requirements.txt` names cannot be installed."""


class InstallModuleError(CommandError):
    """The user's `setup.py` has failed."""
