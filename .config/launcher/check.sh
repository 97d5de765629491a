# check: format, guard rails, then every test. This is what .ci/run runs.

verb_check() {
  local deep=''
  case ${1:-} in
    '') ;;
    --deep) deep=yes ;;
    *) fail "check knows --deep, not '$1'." ;;
  esac
  check_machine
  find_maven
  stage "Format is right" format.log maven -q spotless:check
  stage "Guard rails hold" guard.log guard_rails
  verb_components
  if [ -z "$deep" ]; then verb_test; fi
  # a run of its own: it ends with its count
  "$CHECKOUT/portal" test --strict
  check_deeply
}

# What the portal and its servers are made of, and whether a known hole stands in it longer than its severity allows.
verb_components() {
  settings
  check_machine
  build
  fetch_servers
  stage "Components are listed, and no known hole is overdue" components.log components_have_no_hole
  cat "$LOIVE_HOME/logs/holes.txt"
}

components_have_no_hole() {
  local bom=$CHECKOUT/ear/target/bom.json
  java_helper unpacking "$TOOLS/*" Components.java "$bom" wildfly="$(version_of wildfly)" keycloak="$(version_of keycloak)" \
    postgresql="$(version_of postgresql-server)" "$EAR" "$WILDFLY" "$KEYCLOAK"
  java_helper unpacking "$TOOLS/*" KnownHoles.java "$bom" "$CHECKOUT/docs/known-holes.json" "$(date +%F)" | tee "$LOIVE_HOME/logs/holes.txt"
}

guard_rails() {
  local status=0
  no_line_with "a path of one machine" '(^|[^a-zA-Z0-9.$}/])/(wor[k]|tm[p]|roo[t]|hom[e])/[a-z]' || status=1
  no_line_with "something unfinished" '(TOD[O]|FIXM[E])' || status=1
  no_line_with "a test that is switched off" '^ *@Disable[d]' || status=1
  no_line_with "a database of tests in the language of the machine, instead of EmptyDatabase" 'EmbeddedPostgres\.(start\(|builder\(\)\.start)' || status=1
  every_verb_is_there || status=1
  every_setting_is_named || status=1
  every_evidence_is_there || status=1
  every_part_is_told || status=1
  every_test_passes_at_once || status=1
  return $status
}

# The list is for a day on which a fault is looked for, and not for one on which a change lands.
every_test_passes_at_once() {
  local excused
  excused=$(grep -v '^#' "$LAUNCHER/second-try.txt" || true)
  if [ -z "$excused" ]; then return 0; fi
  printf 'second-try.txt has to be empty, and excuses:\n%s\n' "$excused"
  return 1
}

no_line_with() { # what, pattern
  local found
  found=$(cd "$CHECKOUT" && git grep -nIE "$2" -- . ':!*.svg' || true)
  if [ -z "$found" ]; then return 0; fi
  printf '%s stands in:\n%s\n' "$1" "$found"
  return 1
}

# A verb without its line in help, or a line without its verb.
every_verb_is_there() {
  local listed made
  listed=$(printf '%s\n' "$VERBS" | cut -d'|' -f1 | LC_ALL=C sort)
  made=$(declare -F | sed -n 's/^declare -f verb_//p' | LC_ALL=C sort)
  if [ "$listed" = "$made" ]; then return 0; fi
  printf 'help and the commands differ:\n%s\n' "$(diff <(echo "$listed") <(echo "$made") || true)"
  return 1
}

# Every setting that a recipe of the server or an environment uses is explained to the person who runs the portal.
every_setting_is_named() {
  local setting status=0
  for setting in $(cd "$CHECKOUT" && cat ear/src/main/wildfly/*.cli ear/src/main/environments/*.env | grep -oE 'LOIVE_[A-Z_]+' | LC_ALL=C sort -u); do
    if ! grep -q "\`$setting\`" "$CHECKOUT/docs/operations.md"; then
      echo "$setting is not explained in docs/operations.md"
      status=1
    fi
  done
  return $status
}

# A test that docs/security.md names is a test of this project.
every_evidence_is_there() {
  local test status=0
  for test in $(grep -oE '`[A-Z][A-Za-z]+Test`' "$CHECKOUT/docs/security.md" | tr -d '`' | LC_ALL=C sort -u); do
    if [ -z "$(find "$CHECKOUT"/*/src/test -name "$test.java")" ]; then
      echo "docs/security.md names $test, and there is none"
      status=1
    fi
  done
  return $status
}

# A part that reads a setting has it on its list, and no list has a secret that its part does not name anywhere.
every_part_is_told() {
  local status=0
  names_are_told wildfly ear/src/main/wildfly processes/src/main/java/vn/loive/*/*.java web/src/main/java ear/src/main/java || status=1
  names_are_told keycloak keycloak-realm/src/main/realm keycloak-realm/src/main/theme keycloak-realm/src/main/java/vn/loive/realm/login || status=1
  names_are_told realm keycloak-realm/src/main/java/vn/loive/realm/*.java keycloak-realm/src/main/realm || status=1
  names_are_told inbox .config/launcher/Inbox.java || status=1
  names_are_told preparing_database .config/launcher/PrepareDatabase.java || status=1
  return $status
}

names_are_told() { # part, where it reads settings...
  local part=$1 name status=0
  shift
  for name in $(cd "$CHECKOUT" && grep -rhoE 'LOIVE_[A-Z_]+' "$@" --exclude=Migrate.java --exclude-dir=list --exclude="Production*.java" | LC_ALL=C sort -u); do
    if ! grep -qw "$name" <<<"${TOLD[$part]}"; then
      echo "$name is read by $part, and told.sh does not tell it"
      status=1
    fi
  done
  return $status
}
