# check --deep: the tests once more on days that are hard, and on machines that stand elsewhere and speak otherwise.

# Journeys whose pages show days.
JOURNEYS_WITH_DAYS=PagesForEverybodyAreAccessibleTest,PagesOfAFamilyAreAccessibleTest,AfterSendingTest,FilingOnAnOldPhoneTest

# All are tried, whatever fails, and the last lines say which did not pass.
check_deeply() {
  local when what why failed=''
  need_faketime
  while IFS='|' read -r when what why <&4; do
    when=$(xargs <<<"$when")
    once_more "On $when,$why: the rules" --on "$when" --unit || failed+=$'\n'"✗ --on '$when' --unit"
    if [ "${what// /}" = stage ]; then
      once_more "On $when: the server, and journeys with days" --on "$when" --only "$(tests_in_the_server),$JOURNEYS_WITH_DAYS" ||
        failed+=$'\n'"✗ --on '$when'"
    fi
  done 4< <(grep -v '^#' "$LAUNCHER/days.txt")
  on_machine 'Turkish, in California' LANG=tr_TR.UTF-8 JAVA_TOOL_OPTIONS='-Duser.language=tr -Duser.country=TR' TZ=America/Los_Angeles ||
    failed+=$'\n✗ Turkish, in California'
  on_machine 'without a language, fourteen hours before Greenwich' LC_ALL=C TZ=Pacific/Kiritimati || failed+=$'\n✗ LC_ALL=C TZ=Pacific/Kiritimati'
  if [ -n "$failed" ]; then fail "Not every day and machine is like today and this one:$failed"; fi
}

on_machine() { # words, settings...
  local words=$1
  shift
  (
    for setting in "$@"; do export "${setting?}"; done
    once_more "A machine that is $words: the rules" --unit && once_more "A machine that is $words: journeys with days" --only "$JOURNEYS_WITH_DAYS"
  )
}

# A run of its own of ./portal test; its closing line is told.
once_more() { # words, arguments of test...
  local words=$1 log=$LOIVE_HOME/logs/deep.log start=$SECONDS status=0
  shift
  mkdir -p "$LOIVE_HOME/logs"
  "$CHECKOUT/portal" test --strict "$@" >"$log.run" 2>&1 || status=$?
  { printf '— %s\n' "$words" && cat "$log.run"; } >>"$log"
  if [ $status -eq 0 ]; then
    printf '✓ %s: %s (%s s)\n' "$words" "$(tail -n 1 "$log.run")" $((SECONDS - start))
  else
    tail -n 25 "$log.run" >&2
    printf '✗ %s: this did not work (%s s). The whole log is %s\n' "$words" $((SECONDS - start)) "$log"
  fi
  return $status
}

tests_in_the_server() { (cd "$CHECKOUT/ear/src/test/java/vn/loive/server" && grep -l '@Tag("server")' -- *Test.java | sed 's/\.java$//' | paste -sd ,); }

# The same command once more on another day: whatever it starts reads the clock through libfaketime.
test_on() { # day and hour in Viet Nam, arguments of test...
  local there ahead
  there=$(TZ=Asia/Ho_Chi_Minh date -d "$1" +%s 2>/dev/null) || fail "--on needs a day, or a day and an hour, such as '2028-02-29 23:50'."
  shift
  need_faketime
  ahead=$((there - $(date +%s)))
  # waiting is by the clock that counts from the start of the machine, and that one stays as it is
  exec env LD_PRELOAD="$(faketime_library)" FAKETIME="$(printf '%+d' $ahead)" FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0 NO_FAKE_STAT=1 \
    "$CHECKOUT/portal" test "$@"
}

faketime_library() { find /usr/lib /usr/local/lib -name libfaketime.so.1 2>/dev/null | head -n 1; }

need_faketime() {
  if [ -n "$(faketime_library)" ]; then return 0; fi
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    stage "A clock that can be set is installed" faketime.log install_faketime
  else
    fail "Tests on another day need the package libfaketime (0.9.10 or newer): please install it."
  fi
}

install_faketime() {
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends libfaketime
}
