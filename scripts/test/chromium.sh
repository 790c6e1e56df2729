#!/usr/bin/env bash
# Makes sure that a Chromium is there for the browser tests: Debian's package where this user may install it.
set -euo pipefail

for name in "${KERAS_DOCTOR_CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  if [ -n "$name" ] && [ -x "$name" ]; then
    exit 0
  fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
else
  echo "No Chromium found. Install one (Debian, Ubuntu: sudo apt-get install chromium)," >&2
  echo "or name it: KERAS_DOCTOR_CHROMIUM=/path/to/chromium" >&2
  exit 1
fi
