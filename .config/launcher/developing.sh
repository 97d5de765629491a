# dev, where, story: what a developer asks for between two builds.

verb_dev() {
  settings
  mkdir -p "$LOIVE_HOME/run"
  if [ ! -f "$LOIVE_HOME/run/dev" ]; then
    touch "$LOIVE_HOME/run/dev"
    # a running portal keeps its pages in mind: it starts again as one that looks at them anew
    if running wildfly; then stop wildfly TERM 30; fi
  fi
  (verb_up)
  check_machine
  trap 'rm -f "$LOIVE_HOME/run/dev"; echo; echo "The portal goes on running; ./portal down stops it."; exit 0' INT TERM
  echo
  echo "Watching. A changed page is there at once, changed code after a build. Ctrl-C ends watching."
  touch "$LOIVE_HOME/run/seen"
  while true; do
    sleep 0.5
    bring_changes
  done
}

bring_changes() {
  local changed pages war file target
  war=$(server_home)/deployments/loive.ear/loive-web.war
  # shellcheck disable=SC2086
  changed=$(cd "$CHECKOUT" && find $SOURCES -type f -newer "$LOIVE_HOME/run/seen" -not -path '*/target/*' -not -path '*/src/test/*' -not -name '*~' -not -name '.*')
  if [ -z "$changed" ]; then return 0; fi
  touch "$LOIVE_HOME/run/seen"
  if printf '%s\n' "$changed" | grep -qv '^web/src/main/webapp/.*\.\(xhtml\|css\|js\|svg\|png\|woff2\)$'; then
    (set -e && build && restart_server) || echo "✗ Not yet right; the portal stays as it was."
    # the pages are packed anew with everything else
    return 0
  fi
  for file in $changed; do
    target=$war/${file#web/src/main/webapp/}
    mkdir -p "$(dirname "$target")"
    cp "$CHECKOUT/$file" "$target"
    echo "✓ ${file#web/src/main/webapp/}"
  done
}

restart_server() {
  migrate
  stop wildfly TERM 30
  start_server
  stage "WildFly with the portal runs on port $LOIVE_HTTP_PORT" server-console.log wait_for_server
}

# One name in five places: model, act, page, role, test.
verb_where() {
  local name=${1:-} page
  [[ $name =~ ^[A-Z][A-Za-z]+$ ]] || fail "where what? The name of a step, such as: ./portal where ReviewAtCommune"
  page=$(sed 's/\([a-z]\)\([A-Z]\)/\1-\2/g' <<<"$name" | LC_ALL=C tr '[:upper:]' '[:lower:]')
  cd "$CHECKOUT"
  local lines=0
  tell model "$(grep -rnoE "<[a-zA-Z:]+ [^>]*id=\"$name\"" --include=*.bpmn processes/src/main/resources 2>/dev/null | sed -E 's/:<([a-zA-Z:]+) .*/ (\1)/')"
  tell act "$(find processes/src/main/java -name "$name.java" 2>/dev/null)"
  tell page "$(find web/src/main/webapp -name "$page.xhtml" 2>/dev/null)"
  tell role "$(role_of "$name")"
  tell test "$(grep -rlw "$name" --include=*Test.java processes/src/test web/src/test ear/src/test 2>/dev/null)"
  [ $lines -gt 0 ] || fail "No step is called $name."
}

# The roles that stand in code beside the step's name: on its line, or on the first of the next two that names one.
role_of() {
  local roles
  roles=$(sed -n 's/.*{"name": "\([a-z-]*\)".*/\1/p' keycloak-realm/src/main/realm/roles/realm-roles.json | tr 'a-z-' 'A-Z_' | paste -sd '|')
  grep -rlF "\"$1\"" --include=*.java processes/src/main 2>/dev/null | while read -r file; do
    awk -v name="\"$1\"" -v roles="($roles)" 'index($0, name) { left = 3 } left-- > 0 && $0 ~ roles { print; left = 0 }' "$file" |
      grep -owE "$roles" | sed "s|^|$file |"
  done | LC_ALL=C sort -u
}

tell() { # what, lines
  if [ -z "$2" ]; then
    printf '  %-6s –\n' "$1"
    return 0
  fi
  lines=$((lines + 1))
  printf '%s\n' "$2" | LC_ALL=C sort | while read -r line; do printf '  %-6s %s\n' "$1" "$line"; done
}

verb_story() {
  settings
  check_machine
  everything_answers || fail "The portal does not run: ./portal up starts it."
  build_story
  tell_story "$@"
}

tell_story() {
  (told story "$JAVA" -XX:TieredStopAtLevel=1 -cp "$TOOLS/*:$CHECKOUT/ear/target/story" vn.loive.journeys.story.Story "$@")
}

# The story stands on the journeys' stage and needs the launcher's tools only, so that no build has to run for it.
build_story() {
  local now file=$CHECKOUT/ear/target/story/made.sum stage_and_story=ear/src/test/java/vn/loive/journeys
  now=$(cd "$CHECKOUT" && find $stage_and_story/world $stage_and_story/story -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
  if [ -f "$file" ] && [ "$(cat "$file")" = "$now" ]; then return 0; fi
  stage "The story is built" build.log compile_story >&2
  printf '%s' "$now" >"$file"
}

compile_story() {
  rm -rf "$CHECKOUT/ear/target/story"
  mkdir -p "$CHECKOUT/ear/target/story"
  # shellcheck disable=SC2046
  (cd "$CHECKOUT/ear/src/test/java" &&
    "$JAVA_HOME/bin/javac" --release 17 -encoding UTF-8 -d "$CHECKOUT/ear/target/story" -cp "$TOOLS/*" \
      $(find vn/loive/journeys/world vn/loive/journeys/story -name '*.java'))
}
