#!/usr/bin/env bash
# Sees to it that Debian packages are there: system-packages.sh PURPOSE REQUIREMENT...
# A requirement is a package, or "a | b" when either will do. Says in one line what it installs, and removes
# nothing. Without root or password-free sudo it says what to run, and fails. Elsewhere than on Debian and
# its relatives it says what is wanted, and lets the caller go on.
set -euo pipefail

purpose=$1
shift
log=build/system-packages.log

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_become_root() {
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 \
        --no-install-recommends --no-remove "$@"
}

logged() {
    if ! "$@" >>"$log" 2>&1; then
        tail -n 15 "$log" >&2
        echo "apt-get failed while installing packages $purpose; its whole output is in $log." >&2
        exit 1
    fi
}

alternatives() { tr -s '| ' '\n' <<<"$1"; }

is_met() {
    local package
    for package in $(alternatives "$1"); do
        [ "$(dpkg-query -Wf '${db:Status-Status}' "$package" 2>/dev/null)" != installed ] || return 0
    done
    return 1
}

# The first alternative that goes in without pushing another package out, else simply the first: apt says why not.
choice() {
    local package
    for package in $(alternatives "$1"); do
        if apt --simulate install "$package" >/dev/null 2>&1; then
            echo "$package"
            return
        fi
    done
    alternatives "$1" | head -n 1
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian system, so nothing is installed. Wanted $purpose: $*"
    exit 0
fi

missing=()
for requirement in "$@"; do
    is_met "$requirement" || missing+=("$requirement")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if ! may_become_root; then
    first_choices=$(for requirement in "${missing[@]}"; do alternatives "$requirement" | head -n 1; done | paste -sd ' ')
    echo "System packages are missing $purpose. Please run: sudo apt-get install --no-install-recommends $first_choices" >&2
    exit 1
fi

mkdir -p build
: >"$log"
logged apt update
packages=()
for requirement in "${missing[@]}"; do
    packages+=("$(choice "$requirement")")
done
echo "Installing system packages $purpose: ${packages[*]}"
logged apt install --yes "${packages[@]}"
