#!/usr/bin/env bash
# Writes packaging/constraints.txt anew: the newest versions that pyproject.toml allows today.
set -euo pipefail

cd "$(dirname "$0")/.."
pins=packaging/constraints.txt
trial=build/renew
pip() { $trial/bin/python -m pip --quiet --quiet --disable-pip-version-check --no-input "$@"; }

.venv/bin/python -m venv --clear $trial
pip install "pip>=25.1" # the first that knows dependency groups
pip install --editable . --group dev
{ grep '^#' $pins; pip freeze --exclude-editable; } >build/constraints.txt
mv build/constraints.txt $pins
rm -rf $trial
echo "$pins is renewed. Now: make test"
