# test, bench: a stage of its own for each run, beside a portal that may be running.

# ring of tests | its JUnit tag: what runs with no server has no tag
RINGS='server journey outage bench'

verb_test() {
  local unit_only='' only='' day=''
  while [ $# -gt 0 ]; do
    case $1 in
      --unit) unit_only=yes ;;
      --only) only=${2:-} && [ -n "$only" ] || fail "--only needs the name of a test class, or Class#method." && shift ;;
      --strict) STRICT=strict ;;
      --on) day=${2:-} && [ -n "$day" ] || fail "--on needs a day, such as 2028-02-29." && shift ;;
      *) fail "test knows --unit, --only NAME,..., --on DAY and --strict, not '$1'." ;;
    esac
    shift
  done
  if [ -n "$day" ]; then test_on "$day" ${unit_only:+--unit} ${only:+--only "$only"} $([ $STRICT = strict ] && echo --strict); fi
  prepare_stage
  local status=0
  set +e
  (set -e && run_rings "$unit_only" "$only")
  status=$?
  set -e
  close_with_a_count $status
}

# Settings of a running portal do not count here: data, ports and secrets are the stage's own.
prepare_stage() {
  local name
  check_machine
  for name in $(compgen -e | grep '^LOIVE_' | grep -v -e '^LOIVE_HOME$' -e '^LOIVE_DIST$'); do unset "$name"; done
  export LOIVE_HOME=$LOIVE_HOME/test LOIVE_ENVIRONMENT=test
  lock_home
  stop_stage
  rm -rf "$LOIVE_HOME"/{postgres,keycloak,wildfly,secrets.env,run/dev,logs}
  # a summary of an earlier run that failed would fail the next build
  rm -rf "$CHECKOUT"/*/target/surefire-reports "$CHECKOUT"/*/target/failsafe-reports
  for name in LOIVE_HTTP_PORT LOIVE_KEYCLOAK_PORT LOIVE_MANAGEMENT_PORT LOIVE_DATABASE_PORT LOIVE_MAIL_PORT LOIVE_MAIL_API_PORT LOIVE_INBOX_PORT; do
    free_port
    export "$name=$FREE_PORT"
  done
  make_secrets
  settings
  trap 'stop_stage; rm -rf "$LOIVE_HOME/run/lock"' EXIT
  find_maven
}

# A stage holds its ports by a lock from before its servers listen, so that two that start together share none.
FREE_PORT=$((20000 + $$ % 8000))
free_port() {
  FREE_PORT=$((FREE_PORT + 1))
  while port_is_busy $FREE_PORT || ! hold_port; do FREE_PORT=$((FREE_PORT + 1)); done
}

# In a folder of one's own: what others can write to is never opened.
hold_port() {
  local held folder=${XDG_CACHE_HOME:-${HOME:-$LOIVE_HOME}/.cache}/loive/ports
  mkdir -p "$folder" && [ -O "$folder" ] && { exec {held}>"$folder/$FREE_PORT"; } 2>/dev/null && flock -n "$held"
}

run_rings() { # unit only?, one test?
  local chosen ring goal=verify
  chosen=$(rings_of "$1" "$2")
  # without a server nothing has to be packed
  if [ "${chosen% }" = unit ]; then goal=test; fi
  find_paper_programs
  # shellcheck disable=SC2046
  stage "Tests without a server ($(echo "$chosen" | grep -q unit && echo 'rules and processes' || echo 'built only'))" unit-tests.log \
    maven -Dloive.skip.unit=$(echo "$chosen" | grep -q unit && echo false || echo true) $(one_test "$2") $goal
  if [ $goal = verify ]; then hash_of_build; fi
  for ring in $chosen; do
    case $ring in
      server)
        set_stage
        stage "Tests in the server" server-tests.log run_ring server "$2"
        ;;
      journey)
        set_stage
        need_chromium
        play_portal
        stage "Journeys through the whole portal" journeys.log run_ring journey "$2"
        if [ -z "$2" ]; then told_story; fi
        ;;
      outage)
        set_stage
        if ! running wildfly; then play_portal; fi
        stage "Parts of the portal are ended and come back" outages.log run_ring outage "$2"
        ;;
    esac
  done
}

# Nothing else compiles the story, and people meet it first.
told_story() {
  stage "The story is built" story.log compile_story
  stage "The story is told" story.log tell_story
}

# Which rings a run has: all that have a test, or those of the named tests.
rings_of() {
  local rings='unit' ring
  if [ -n "$2" ]; then
    rings=$(tr ',' '\n' <<<"$2" | while read -r ring; do ring_of "${ring%%#*}"; done)
    # in the order in which one needs what another has started
    for ring in unit $RINGS; do if grep -qx "$ring" <<<"$rings"; then printf '%s ' "$ring"; fi; done
    return 0
  elif [ -z "$1" ]; then
    for ring in server journey outage; do
      if grep -rqs "@Tag(\"$ring\")" "$CHECKOUT/ear/src/test"; then rings="$rings $ring"; fi
    done
  fi
  echo "$rings"
}

ring_of() { # test class
  local ring file
  file=$(find "$CHECKOUT"/*/src/test -name "$1.java" | head -n 1)
  for ring in $RINGS; do if [ -n "$file" ] && grep -q "@Tag(\"$ring\")" "$file"; then echo "$ring" && return 0; fi; done
  echo unit
}

one_test() {
  if [ -n "$1" ]; then
    printf '%s ' "-Dtest=$1" "-Dit.test=$1" -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
  fi
}

# What `package` has just built is what the stage runs.
hash_of_build() {
  # shellcheck disable=SC2086
  printf '%s%s' "$(hash_of_files $SOURCES)" "$(build_profile)" >"$CHECKOUT/ear/target/build.sum"
}

# PostgreSQL, Keycloak and the mail sink; a WildFly that is configured, but not started.
set_stage() {
  if running postgres; then return 0; fi
  fetch_servers
  configure_server
  make_database
  start_database
  prepare_database
  start_keycloak
  start_mail
  start_inbox
  start_scanner
  migrate
  stage "The mail sink runs on port $LOIVE_MAIL_PORT" mail.log wait_for mail 60 mail_is_ready
  stage "The inbox runs on port $LOIVE_INBOX_PORT" inbox.log wait_for inbox 60 inbox_is_ready
  stage "Keycloak runs on port $LOIVE_KEYCLOAK_PORT" keycloak.log wait_for keycloak 240 keycloak_is_ready
  stage "Keycloak's realm is up to date" keycloak.log keep_realm_current
}

play_portal() {
  start_server
  stage "WildFly with the portal runs on port $LOIVE_HTTP_PORT" server-console.log wait_for_server
}

stop_stage() {
  stop wildfly TERM 20
  stop keycloak KILL 5
  stop mail KILL 5
  stop inbox KILL 5
  stop scanner TERM 5
  stop postgres INT 20
}

# The settings reach the tests as environment, with the secrets, since tests look behind every door; what only tests need to know, as system properties.
run_ring() { # ring, one test?
  # shellcheck disable=SC2046
  (tell_secrets && CHROMIUM=${CHROMIUM:-$(command -v chromium || true)} LOIVE_DECODER_CLASSPATH=$(decoder_classpath "$EAR") PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 JBOSS_HOME=$WILDFLY maven -Dloive.skip.unit=true -Dloive.ring="$1" \
    -Dloive.wildfly="$WILDFLY" -Dloive.wildfly.base="$(server_home)" -Dloive.home="$LOIVE_HOME" \
    -Dloive.http.port="$LOIVE_HTTP_PORT" -Dloive.management.port="$LOIVE_MANAGEMENT_PORT" -Dloive.launcher="$CHECKOUT/portal" \
    -Dloive.bench.dossiers="$DOSSIERS" \
    -Dfailsafe.rerunFailingTestsCount="$(tries_again "$1")" $(one_test "$2") verify)
}

# A journey that fails is tried once more, so that the closing lines tell what fails always from what fails at times; both are faults.
tries_again() { # ring
  case $1 in journey | outage) echo 1 ;; *) echo 0 ;; esac
}

# Pages are looked at in a narrow and in a wide font, whatever browser and fonts the machine came with.
need_chromium() {
  if has_browser && has_fonts; then return 0; fi
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    stage "Chromium and fonts are installed" chromium.log install_chromium
  else
    fail "The journeys need a browser and two fonts: please install the packages chromium, fontconfig, fonts-noto-core, fonts-noto-mono and fonts-dejavu-core, or set CHROMIUM to a browser's path."
  fi
}

has_browser() { command -v chromium >/dev/null || [ -n "${CHROMIUM:-}" ]; }

has_fonts() {
  local font
  for font in 'Noto Sans' 'Noto Sans Mono' 'DejaVu Sans' 'DejaVu Sans Mono'; do
    [ -n "$(fc-list ":family=$font" 2>/dev/null)" ] || return 1
  done
}

install_chromium() {
  apt-get update -q
  # shellcheck disable=SC2046
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends fontconfig fonts-noto-core fonts-noto-mono fonts-dejavu-core $(has_browser || echo chromium)
}

# ClamAV's daemon and libheif's converter: installed where that can be done; without them the tests that need them say so.
find_paper_programs() {
  if { command -v clamd && command -v heif-convert; } >/dev/null; then return 0; fi
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    stage "ClamAV's daemon and heif-convert are installed" papers.log install_paper_programs
  else
    echo "Left out: tests of viruses and HEIC pictures, which need the packages clamav-daemon and libheif-examples."
  fi
}

install_paper_programs() {
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends clamav-daemon libheif-examples
}

# A virus scanner of the stage's own that knows one virus, the harmless EICAR.
start_scanner() {
  command -v clamd >/dev/null || return 0
  local folder=$LOIVE_HOME/scanner
  free_port
  export LOIVE_CLAMAV_HOST=127.0.0.1 LOIVE_CLAMAV_PORT=$FREE_PORT
  mkdir -p "$folder/database"
  echo "Loive.Test.Eicar:0:*:58354f2150254041505b345c505a58353428505e2937434329377d2445494341522d5354414e444152442d414e544956495255532d544553542d46494c452124482b482a" >"$folder/database/local.ndb"
  printf 'Foreground yes\nTCPAddr 127.0.0.1\nTCPSocket %s\nDatabaseDirectory %s\n' "$LOIVE_CLAMAV_PORT" "$folder/database" >"$folder/clamd.conf"
  launch scanner scanner.log "$(command -v clamd)" --config-file="$folder/clamd.conf"
  stage "The virus scanner runs on port $LOIVE_CLAMAV_PORT" scanner.log wait_for scanner 30 port_is_busy "$LOIVE_CLAMAV_PORT"
}

# A strict run fails by what passes at its second try only: on a busy machine a browser may be late, and nothing would land.
STRICT=lenient

# The last line says how many tests passed and failed, as the reports have it, whatever went before.
close_with_a_count() { # status so far
  local status=$1
  stop_stage
  "$JAVA" -XX:TieredStopAtLevel=1 "$LAUNCHER/CountTests.java" "$CHECKOUT" "$LAUNCHER/second-try.txt" "$STRICT" || status=1
  exit "$status"
}

# The tests that inspect every page take a picture of each: these are the guides.
verb_guides() {
  local kept=$CHECKOUT/docs/guides made=$CHECKOUT/ear/target/screenshots/guide kind
  prepare_stage
  rm -rf "$made"
  stage "The portal is built" build.log maven -Dloive.skip.unit=true verify
  hash_of_build
  set_stage
  need_chromium
  play_portal
  stage "Every page is looked at" journeys.log run_ring journey "Pages*AreAccessibleTest,AdministeringTest"
  stop_stage
  for kind in wide phone; do
    rm -rf "${kept:?}/$kind"
    mkdir -p "$kept"
    cp -r "$made/$kind" "$kept/"
  done
  list_of_guides >"$kept/README.md"
  echo "✓ $(find "$kept" -name '*.webp' | wc -l) pictures, $(du -sk "$kept" | cut -f1) KB in docs/guides"
}

# Names of files are the names that the test gives the pages.
list_of_guides() {
  local file name
  printf '# Every page, wide and on a phone\n\nMade by `./portal guides`; the phone is shown by night.\n\n| Page | Wide | 360 px |\n|---|---|---|\n'
  for file in "$CHECKOUT"/docs/guides/wide/*.webp; do
    name=$(basename "$file" .webp)
    printf '| %s | [wide](wide/%s.webp) | [phone](phone/%s.webp) |\n' "$name" "$name" "$name"
  done
}

verb_bench() {
  local name=${1:-} json=''
  [ -n "$name" ] || fail "bench what? ./portal bench route, pages, workqueue or hostile"
  find "$CHECKOUT/ear/src/test" -name "${name^}BenchTest.java" | grep -q . || fail "There is no bench '$name': route, pages, workqueue or hostile."
  shift
  while [ $# -gt 0 ]; do
    case $1 in
      --json) json=yes ;;
      --dossiers)
        if [ "$name" != workqueue ] || ! [[ ${2:-} =~ ^[1-9][0-9]{0,7}$ ]]; then fail "--dossiers N is for workqueue: how many, such as 100000."; fi
        DOSSIERS=$2
        shift
        ;;
      *) fail "bench knows --json and, for workqueue, --dossiers N, not '$1'." ;;
    esac
    shift
  done
  prepare_stage
  stage "The portal is built" build.log maven -Dloive.skip.unit=true verify
  hash_of_build
  set_stage
  case $name in
    pages)
      need_chromium
      play_portal
      ;;
    hostile) play_portal ;;
  esac
  rm -rf "$CHECKOUT/ear/target/bench"
  stage "Measured: $name" bench.log run_bench "$name"
  stop_stage
  # the bench writes a table for people and one line of JSON
  cat "$CHECKOUT/ear/target/bench/$name.txt"
  if [ -n "$json" ]; then cat "$CHECKOUT/ear/target/bench/$name.json"; fi
}

DOSSIERS=100000

run_bench() { run_ring bench "${1^}BenchTest"; }
