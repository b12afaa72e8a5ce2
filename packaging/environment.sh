#!/usr/bin/env bash
# Makes .venv ready: environment.sh run|develop|test. Does nothing, quickly, when it already is.
#   run      the program, installed so that an edit of the code takes effect at once, and what its window needs
#   develop  the same, and the developers' tools
#   test     the same, and the system packages that the slow tests need
set -euo pipefail

purpose=$1
cd "$(dirname "$0")/.."
pins=packaging/constraints.txt
made_in=.venv/made-in

# A Python of at least 3.11 that can make virtual environments (Debian ships that ability apart).
find_python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    return 1
}

install_python() {
    local package
    for package in python3-venv python3.11-venv; do
        ./packaging/system-packages.sh "for Python" "$package"
        ! find_python >/dev/null || return 0
    done
    echo "Python 3.11 or newer with its venv module is needed, and was not found." >&2
    exit 1
}

# A .venv whose Python is gone, or that was copied along with its folder, would run other code than this.
venv_is_sound() {
    .venv/bin/python -c '' 2>/dev/null && [ "$(cat $made_in 2>/dev/null || pwd)" = "$(pwd)" ]
}

make_venv() {
    find_python >/dev/null || install_python
    local python
    python=$(find_python)
    echo "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
    pwd >$made_in
}

# The stamp is what was asked for when it was last installed.
install_once() {
    local stamp=.venv/installed-to-$1
    ! cat pyproject.toml $pins | cmp --silent - "$stamp" || return 0
    "install_to_$1"
    cat pyproject.toml $pins >"$stamp"
}

install_to_run() {
    echo "Installing the program and its libraries into .venv"
    pip install --constraint $pins --editable .
}

install_to_develop() {
    echo "Installing the program, its libraries and the developers' tools into .venv"
    pip install "pip>=25.1" # the first that knows dependency groups
    pip install --constraint $pins --editable . --group dev
}

install_system_packages() {
    local requirements
    mapfile -t requirements < <(grep -v '^#' "packaging/debian-packages-$1.txt")
    ./packaging/system-packages.sh "$2" "${requirements[@]}"
}

pip() { .venv/bin/python -m pip --quiet --quiet --disable-pip-version-check --no-input "$@"; }

venv_is_sound || make_venv
install_system_packages run "for the window"
case $purpose in
    run) install_once run ;;
    develop) install_once develop ;;
    test)
        install_system_packages test "for the tests"
        install_once develop
        ;;
esac
