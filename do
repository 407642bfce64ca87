#!/bin/sh
# Headwater's one script. `./do` lists its verbs.
set -eu
cd "$(dirname "$0")"
export SWIFT_BACKTRACE=enable=no

usage() {
  cat <<'END'
usage: ./do VERB

  report     install what is missing, build, and write the sample analysis to Reports/
  test       install what is missing, and run the whole suite
  check      format, import boundaries, completeness
  accept     renew Reports/ and the golden files, then show what changed
  documents  read every document in ../shared/documents: a table per format
  test-report  open the report in a headless Chromium and try what its readers do: [PAGE], else Reports/exposure.html
             and a page of 20,000 findings
  test-jobs  [KILLS]: the drill of a job nobody watches: kill -9 at random moments (200), two runs at once, a full
             disk, folders and inputs that are not there
  bench      time the main jobs (release build); bench documents: trade documents beside xmllint and lxml;
             bench engine: the graph at a million parties beside scipy, igraph and networkx;
             bench matching: 100,000 names beside rapidfuzz; bench table [--rows 10000000]: one large relations table
  fuzz       [TARGET] [SECONDS]: break the readers, 60 seconds each; what breaks them becomes a sample
  dist       the binary for other machines: tar.gz, Debian package, manual page, completions, sha256, in .build-dist
  clean      remove what was built
END
}

# Debian packages the build or the drawings need.
missing_packages() {
  [ -e /usr/include/libxml2/libxml/parser.h ] || printf ' libxml2-dev'
  [ -e /usr/include/archive.h ] || printf ' libarchive-dev'
  [ -e /usr/include/zlib.h ] || printf ' zlib1g-dev'
  [ -e /usr/include/sqlite3.h ] || printf ' libsqlite3-dev'
  command -v pkg-config >/dev/null || printf ' pkg-config'
  command -v dot >/dev/null || printf ' graphviz'
}

# Archives of libraries that libarchive needs, to link them in, and what makes a package.
missing_dist_packages() {
  [ "$(cc -print-file-name=libzstd.a)" != libzstd.a ] || printf ' libzstd-dev'
  [ "$(cc -print-file-name=liblz4.a)" != liblz4.a ] || printf ' liblz4-dev'
  [ "$(cc -print-file-name=libacl.a)" != libacl.a ] || printf ' libacl1-dev'
  command -v dpkg-shlibdeps >/dev/null || printf ' dpkg-dev'
}

install_packages() {
  packages=$(missing_packages)$([ "${1:-}" != dist ] || missing_dist_packages)
  [ -n "$packages" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    echo "installing:$packages" >&2
    # shellcheck disable=SC2086
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $packages; } >&2
  else
    echo "headwater needs these packages; as root run:" >&2
    echo "  apt-get install$packages" >&2
    exit 1
  fi
}

# Swift's own library is linked in where it can be: every call into it is shorter, and reading is 5 % faster.
linking() {
  [ "$1" != release ] || [ "$(uname)" != Linux ] || echo --static-swift-stdlib
}

build() {
  command -v swift >/dev/null || { echo "headwater needs a Swift 6 toolchain (swift.org/install)" >&2; exit 1; }
  # shellcheck disable=SC2046
  swift build -c "$1" --product headwater $(linking "$1") >&2
}

# The sample analysis violates its policy on purpose; only "not finished" is a failure here.
headwater() {
  "$(swift build -c "$1" --show-bin-path)/headwater" "$2" "$3" --output "$4" && return 0
  code=$?
  [ "$code" -eq 2 ] || [ "$code" -eq 3 ] || exit "$code"
}

case "${1:-}" in
  report)
    install_packages
    build release
    headwater release analyze Samples/hospital Reports
    echo "open Reports/exposure.html"
    ;;
  test)
    install_packages
    swift test --parallel
    ;;
  check)
    swift format lint --strict --recursive Package.swift Sources Tests
    swift build --explicit-target-dependency-import-check error
    swift test --filter CompletenessTests
    ;;
  accept)
    install_packages
    HEADWATER_ACCEPT=1 swift test --filter Golden
    git --no-pager diff --stat -- Reports Samples Tests
    ;;
  documents)
    build release
    "$(swift build -c release --show-bin-path)/headwater" check ../shared/documents --by-format || [ $? -eq 3 ]
    ;;
  test-report)
    install_packages
    if ! command -v chromium >/dev/null; then
      [ "$(id -u)" = 0 ] || { echo "test-report needs chromium; as root run: apt-get install chromium" >&2; exit 1; }
      { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >&2
    fi
    shift
    exec Tests/Report/run "$@"
    ;;
  test-jobs)
    install_packages
    build release
    shift
    exec Tests/Jobs/run "$(swift build -c release --show-bin-path)/headwater" "$@"
    ;;
  bench)
    case "${2:-}" in
      engine | matching)
        job=$2
        shift 2
        exec "Tests/Benchmarks/$job" "$@"
        ;;
    esac
    build release
    binary=$(swift build -c release --show-bin-path)/headwater
    case "${2:-}" in
      documents | table)
        job=$2
        shift 2
        "Tests/Benchmarks/$job" "$binary" "$@"
        ;;
      *) Tests/Benchmarks/run "$binary" ;;
    esac
    ;;
  fuzz)
    install_packages
    shift
    Tests/Fuzzing/run "$@"
    ;;
  dist)
    install_packages dist
    exec Packaging/dist
    ;;
  clean) rm -rf .build .build-fuzz .build-bench .build-dist ;;
  *)
    usage
    [ -z "${1:-}" ] || exit 64
    ;;
esac
