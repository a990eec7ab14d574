#!/bin/sh
# Looks for what building needs: Swift 6.3, and the headers of the C library, zlib and expat. Installs what Debian can give when it may
# (as root, with apt-get, unless EGALIM_INSTALL=no); else prints the one command to run.
set -eu
swift=${SWIFT:-swift}
wanted_major=6
wanted_minor=3

missing=""
command -v cc >/dev/null 2>&1 || command -v clang >/dev/null 2>&1 || missing="$missing gcc"
if command -v dpkg-query >/dev/null 2>&1; then
  [ -e /usr/include/stdio.h ] || missing="$missing libc6-dev"
  [ -e /usr/include/zlib.h ] || missing="$missing zlib1g-dev"
  [ -e /usr/include/expat.h ] || missing="$missing libexpat1-dev"
  command -v git >/dev/null 2>&1 || missing="$missing git"
fi
if [ -n "$missing" ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && [ "${EGALIM_INSTALL:-yes}" != no ]; then
    echo "Installation de ce qui manque :$missing" >&2
    apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends $missing >/dev/null
  else
    echo "Il manque :$missing. À lancer : sudo apt-get install$missing" >&2
    exit 1
  fi
fi

if ! command -v "$swift" >/dev/null 2>&1; then
  echo "Swift $wanted_major.$wanted_minor est nécessaire et n'est pas là." >&2
  if [ "$(uname -s)" = Darwin ]; then
    echo "À installer : https://www.swift.org/install/macos" >&2
  else
    echo "À lancer : curl -O https://download.swift.org/swiftly/linux/swiftly-\$(uname -m).tar.gz && tar zxf swiftly-\$(uname -m).tar.gz && ./swiftly init" >&2
  fi
  exit 1
fi
version=$("$swift" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
major=${version% *}
minor=${version#* }
if [ -z "$version" ] || [ "$major" -lt $wanted_major ] || { [ "$major" -eq $wanted_major ] && [ "$minor" -lt $wanted_minor ]; }; then
  echo "Swift $wanted_major.$wanted_minor est nécessaire ; ici : $("$swift" --version 2>/dev/null | head -n 1)" >&2
  echo "À lancer : swiftly install $wanted_major.$wanted_minor" >&2
  exit 1
fi
