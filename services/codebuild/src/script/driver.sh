# Runs the phases of a build one after the other, as the agent in CodeBuild's containers does. It needs `home`,
# `shell` and `source`, and is followed by the phases themselves.
#
# Each command runs in a fresh shell. Its folder and its exported variables go on to the next through files.

tmp="$home/output/tmp"
record="$home/record"
code=0
failed=
failed_text=
succeeding=1
going=1
uploading=1

say() {
    printf '[Container] %s %s\n' "$(date -u '+%Y/%m/%d %H:%M:%S.%6N')" "$1"
}

note() {
    printf '{"time":%s,%s}\n' "$(date -u '+%s%3N')" "$1" >>"$record/phases"
}

# run FILE TEXT: a command, unless one before it has failed.
run() {
    [ "$code" -eq 0 ] || return 0
    say "Running command $2"
    env -i "$shell" "$home/bootstrap/$1" </dev/null
    code=$?
    [ "$code" -eq 0 ] && return 0
    if [ -z "$failed" ]; then
        failed=$1
        failed_text=$2
    fi
    say "Command did not exit successfully $2 exit status $code"
}

# expand FILE: what the build says about itself, with the variables of its last command.
expand() {
    env -i "$shell" "$home/bootstrap/$1" </dev/null || say "The texts in $1 could not be filled in: exit status $?"
}

# phase NAME ON_FAILURE: what commands_NAME and finally_NAME run.
phase() {
    [ "$going" -eq 1 ] || return 0
    say "Entering phase $1"
    note "\"entered\":\"$1\""
    code=0
    failed=
    "commands_$1"
    status=$code
    code=0
    "finally_$1"
    [ "$status" -ne 0 ] || status=$code
    if [ "$status" -eq 0 ]; then
        say "Phase complete: $1 State: SUCCEEDED"
        say "Phase context status code:  Message: "
        note "\"completed\":\"$1\",\"exit\":0"
        return 0
    fi
    say "Phase complete: $1 State: FAILED"
    say "Phase context status code: COMMAND_EXECUTION_ERROR Message: Error while executing command: $failed_text. Reason: exit status $status"
    note "\"completed\":\"$1\",\"exit\":$status,\"command\":\"$failed\""
    succeeding=0
    printf "export CODEBUILD_BUILD_SUCCEEDING='0'\n" >>"$tmp/env.sh"
    case "$2:$1" in
    CONTINUE:*) ;;
    USUAL:BUILD | USUAL:POST_BUILD) ;;
    *)
        going=0
        uploading=0
        ;;
    esac
}

env "$shell" -c 'export -p' >"$tmp/env.sh" </dev/null
cat "$home/bootstrap/variables.sh" >>"$tmp/env.sh"
printf '%s\n' "$source" >"$tmp/dir.txt"
