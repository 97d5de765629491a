# check: format, guard rails, then every test. This is what .ci/run runs.

verb_check() {
  check_machine
  find_maven
  stage "Format is right" format.log maven -q spotless:check
  stage "Guard rails hold" guard.log guard_rails
  verb_test
}

guard_rails() {
  local status=0
  no_line_with "a path of one machine" '(^|[^a-zA-Z0-9.$}/])/(wor[k]|tm[p]|roo[t]|hom[e])/[a-z]' || status=1
  no_line_with "something unfinished" '(TOD[O]|FIXM[E])' || status=1
  no_line_with "a test that is switched off" '^ *@Disable[d]' || status=1
  every_verb_is_there || status=1
  every_setting_is_named || status=1
  return $status
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
  listed=$(printf '%s\n' "$VERBS" | cut -d'|' -f1 | sort)
  made=$(declare -F | sed -n 's/^declare -f verb_//p' | sort)
  if [ "$listed" = "$made" ]; then return 0; fi
  printf 'help and the commands differ:\n%s\n' "$(diff <(echo "$listed") <(echo "$made") || true)"
  return 1
}

# Every setting that a recipe of the server or an environment uses is explained to the person who runs the portal.
every_setting_is_named() {
  local setting status=0
  for setting in $(cd "$CHECKOUT" && cat ear/src/main/wildfly/*.cli ear/src/main/environments/*.env | grep -oE 'LOIVE_[A-Z_]+' | sort -u); do
    if ! grep -q "\`$setting\`" "$CHECKOUT/docs/operations.md"; then
      echo "$setting is not explained in docs/operations.md"
      status=1
    fi
  done
  return $status
}
