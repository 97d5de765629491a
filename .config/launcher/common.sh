# What every command of the launcher shares: settings, words to the person, processes, ports.

LOIVE_HOME=${LOIVE_HOME:-$CHECKOUT/.loive}
case $LOIVE_HOME in /*) ;; *) LOIVE_HOME=$PWD/$LOIVE_HOME ;; esac
LOIVE_DIST=${LOIVE_DIST:-$CHECKOUT/.loive/dist}
LAUNCHER=$CHECKOUT/.config/launcher
# shellcheck source=/dev/null
source "$LAUNCHER/told.sh"

# Whatever the launcher and the parts write is their owner's alone; what Maven builds keeps the person's own habit.
UMASK_OF_PERSON=${UMASK_OF_PERSON:-$(umask)}
umask 077

# A version stands once, in pom.xml.
version_of() { sed -n "s|.*<$1.version>\(.*\)</$1.version>.*|\1|p" "$CHECKOUT/pom.xml" | head -n 1; }

fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# One line when a stage ends: ✓ words seconds; when it fails, the end of its log and the log's name.
stage() { # words, log, command...
  local words=$1 log=$LOIVE_HOME/logs/$2 start=$SECONDS status=0
  shift 2
  mkdir -p "$LOIVE_HOME/logs"
  if [ -t 1 ]; then printf '… %s\r' "$words"; fi
  set +e
  (set -e && "$@") >>"$log" 2>&1
  status=$?
  set -e
  if [ $status -ne 0 ]; then
    tail -n 25 "$log" >&2
    fail "$words: this did not work. The whole log is $log"
  fi
  printf '✓ %s (%s s)\n' "$words" $((SECONDS - start))
}

# Every setting that neither the caller nor the secrets have given comes from the environment's file.
load_environment() { # demo | test | production
  local line name
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in '#'* | '') continue ;; esac
    name=${line%%=*}
    if [ -z "${!name+given}" ]; then export "$name=${line#*=}"; fi
  done <"$CHECKOUT/ear/src/main/environments/$1.env"
}

settings() {
  load_environment "${LOIVE_ENVIRONMENT:-demo}"
  OWNER_IS_GIVEN=${LOIVE_DATABASE_OWNER_PASSWORD:+yes}
  if [ "$LOIVE_WORLD" != demo ]; then all_is_given; fi
  if [ -n "${LOIVE_DATABASE_URL:-}" ]; then existing_database; fi
  : "${LOIVE_PUBLIC_URL:=http://localhost:$LOIVE_HTTP_PORT}"
  load_secrets
  if [ -n "${LOIVE_DATABASE_URL:-}" ]; then
    DATABASE_IS_OURS=no
  else
    DATABASE_IS_OURS=yes
    LOIVE_DATABASE_URL=jdbc:postgresql://localhost:$LOIVE_DATABASE_PORT/loive
  fi
  if [ -n "${LOIVE_OIDC_URL:-}" ]; then
    KEYCLOAK_IS_OURS=no
  else
    KEYCLOAK_IS_OURS=yes
    LOIVE_OIDC_URL=http://localhost:$LOIVE_KEYCLOAK_PORT/realms/loive
  fi
  LOIVE_OIDC_ORIGIN=${LOIVE_OIDC_URL%%/realms/*}
  if [ -n "${LOIVE_SMTP_HOST:-}" ]; then
    MAIL_IS_OURS=no
  else
    MAIL_IS_OURS=yes
    LOIVE_SMTP_HOST=localhost
    LOIVE_SMTP_PORT=$LOIVE_MAIL_PORT
  fi
  mail_encryption
  INBOX_IS_OURS=no
  export LOIVE_INBOX_PORT=${LOIVE_INBOX_PORT:-$((${LOIVE_MAIL_API_PORT:-8325} + 1))}
  if [ "$LOIVE_WORLD" = demo ] && [ -z "${LOIVE_SMS_URL:-}" ]; then
    INBOX_IS_OURS=yes
    LOIVE_SMS_URL=http://localhost:$LOIVE_INBOX_PORT/sms
    LOIVE_SMS_TOKEN=${LOIVE_SMS_TOKEN:-demo}
  fi
  export LOIVE_SMS_URL=${LOIVE_SMS_URL:-} LOIVE_SMS_TOKEN=${LOIVE_SMS_TOKEN:-}
  export LOIVE_HOME LOIVE_PUBLIC_URL LOIVE_DATABASE_URL LOIVE_OIDC_URL LOIVE_OIDC_ORIGIN LOIVE_SMTP_HOST LOIVE_SMTP_PORT
  keep_secrets
}

# In production nothing is made up, and nothing travels in the clear; the server asks the same again when it starts.
all_is_given() {
  local java name
  if [ -n "${MIGRATES_ONLY:-}" ]; then
    [ -n "${LOIVE_DATABASE_URL:-}" ] && [ -n "${LOIVE_DATABASE_OWNER_PASSWORD:-}" ] ||
      fail "Migrating needs LOIVE_DATABASE_URL and LOIVE_DATABASE_OWNER_PASSWORD, and in production they are given."
    return 0
  fi
  java=$(java_command)
  [ -n "$java" ] || fail "No JDK was found: please install JDK 17 or newer, or set JAVA_HOME."
  (
    for name in $(compgen -v | grep '^LOIVE_'); do export "${name?}"; done
    "$java" -XX:TieredStopAtLevel=1 "$CHECKOUT/processes/src/main/java/vn/loive/production/ProductionSettings.java"
  ) || fail "Production does not start like this. docs/operations.md, section Production, explains each setting."
}

# One word says how letters leave the house; Keycloak has two switches for it.
mail_encryption() {
  export LOIVE_SMTP_SSL=false LOIVE_SMTP_STARTTLS=false
  case ${LOIVE_SMTP_TLS:-none} in
    tls | true) LOIVE_SMTP_SSL=true ;;
    starttls) LOIVE_SMTP_STARTTLS=true ;;
    none | false) ;;
    *) fail "LOIVE_SMTP_TLS is starttls, tls or none, not '$LOIVE_SMTP_TLS'." ;;
  esac
}

# Somebody else's PostgreSQL: with an administrator's account (in the address, or as settings) the accounts of the
# portal are made there; without one they have to be there, and their passwords are given.
existing_database() {
  local query=${LOIVE_DATABASE_URL#*\?} part kept=''
  if [ "$query" != "$LOIVE_DATABASE_URL" ]; then
    for part in ${query//&/ }; do
      case $part in
        user=*) export LOIVE_DATABASE_ADMIN=${part#user=} ;;
        password=*) LOIVE_DATABASE_ADMIN_PASSWORD=${part#password=} ;;
        *) kept=$kept${kept:+&}$part ;;
      esac
    done
    LOIVE_DATABASE_URL=${LOIVE_DATABASE_URL%%\?*}${kept:+?$kept}
  fi
  if [ -n "${LOIVE_DATABASE_ADMIN_PASSWORD:-}" ]; then
    ADMINISTRATOR_IS_GIVEN=yes
    return 0
  fi
  # in production the owner's password is given to the step that migrates, and to no other
  if [ "$LOIVE_WORLD" = production ]; then return 0; fi
  # accounts that were made there at an earlier start are remembered
  if [ -f "$LOIVE_HOME/secrets.env" ]; then return 0; fi
  for part in LOIVE_DATABASE_PASSWORD LOIVE_DATABASE_OWNER_PASSWORD; do
    [ -n "${!part:-}" ] || fail "LOIVE_DATABASE_URL names an existing PostgreSQL: please give $part as well, or an administrator in LOIVE_DATABASE_ADMIN and LOIVE_DATABASE_ADMIN_PASSWORD."
  done
  if [ -z "${LOIVE_OIDC_URL:-}" ] && [ -z "${LOIVE_KEYCLOAK_DATABASE_PASSWORD:-}" ]; then
    fail "LOIVE_DATABASE_URL names an existing PostgreSQL: please give LOIVE_KEYCLOAK_DATABASE_PASSWORD for Keycloak's database there, or LOIVE_OIDC_URL of an existing Keycloak."
  fi
}

# Passwords are made once for each data folder and are readable by its owner only.
load_secrets() {
  local file=$LOIVE_HOME/secrets.env name value
  [ -f "$file" ] || return 0
  while IFS='=' read -r name value; do
    if [ -z "${!name:-}" ]; then printf -v "$name" '%s' "$value"; fi
  done <"$file"
  keep_secrets
}

make_secrets() {
  local file=$LOIVE_HOME/secrets.env name
  mkdir -p "$LOIVE_HOME"
  for name in LOIVE_DATABASE_PASSWORD LOIVE_DATABASE_OWNER_PASSWORD LOIVE_DATABASE_ADMIN_PASSWORD \
    LOIVE_KEYCLOAK_DATABASE_PASSWORD LOIVE_KEYCLOAK_ADMIN_PASSWORD LOIVE_OIDC_SECRET LOIVE_VNEID_SECRET; do
    if [ -f "$file" ] && grep -q "^$name=" "$file"; then continue; fi
    (umask 077 && printf '%s=%s\n' "$name" "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')" >>"$file")
  done
  chmod 600 "$file"
  load_secrets
}

java_command() { if [ -n "${JAVA_HOME:-}" ]; then printf '%s/bin/java' "$JAVA_HOME"; else command -v java || true; fi; }

check_machine() {
  local tool java version free place
  for tool in curl tar unzip; do
    command -v $tool >/dev/null || fail "'$tool' is missing: please install it."
  done
  java=$(java_command)
  [ -n "$java" ] && [ -x "$java" ] || fail "No JDK was found: please install JDK 17 or newer, or set JAVA_HOME."
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 17 ] || fail "JDK 17 or newer is needed; $java is version ${version:-unknown}. Set JAVA_HOME to a newer one."
  # the launcher's own path may be a link, such as an alternatives link: the compiler stands beside the real file
  [ -x "$(dirname "$(readlink -f "$java")")/javac" ] || fail "A JDK is needed, and $java is a runtime without a compiler. Set JAVA_HOME to a JDK."
  JAVA=$java
  JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$java")")")
  export JAVA_HOME
  place=$LOIVE_HOME
  while [ ! -d "$place" ]; do place=$(dirname "$place"); done
  [ -w "$place" ] || fail "The data folder $LOIVE_HOME cannot be written. Set LOIVE_HOME to another one."
  free=$(df -Pk "$place" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge "${LOIVE_DISK_NEEDED_MB:-3072}" ] ||
    fail "Only $free MB are free at $LOIVE_HOME, and ${LOIVE_DISK_NEEDED_MB:-3072} MB are needed. Set LOIVE_HOME to a place with more room."
}

port_is_busy() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

check_port() { # setting, for what
  if port_is_busy "${!1}"; then
    fail "Port ${!1}, meant for $2, is in use by another program. Stop that one, or set $1 to a free port."
  fi
}

# A part is ours when its process still carries our data folder in its command line or environment.
running() { # part
  local file=$LOIVE_HOME/run/$1.pid pid
  [ -f "$file" ] || return 1
  pid=$(cat "$file")
  [ -n "$pid" ] && [ -r "/proc/$pid/cmdline" ] || return 1
  # a process that becomes another program has no command line for a moment; one that has ended has no program either
  until [ -n "$(command_line "$pid")" ]; do [ -e "/proc/$pid/exe" ] || return 1; done
  command_line "$pid" | grep -qF "$LOIVE_HOME/"
}

command_line() { tr '\0' '\n' 2>/dev/null <"/proc/$1/cmdline"; } 2>/dev/null

# A log that has grown longer than this begins anew when its part is started; the one before stays beside it.
LONGEST_LOG=$((10 * 1024 * 1024))

# Starts a program that outlives this command, with what told.sh says that its part is told; "$!" of the last one is the program itself.
launch() { # part, log, command...
  local part=$1 log=$LOIVE_HOME/logs/$2
  shift 2
  mkdir -p "$LOIVE_HOME/run" "$LOIVE_HOME/logs"
  if [ "$(stat -c %s "$log" 2>/dev/null || echo 0)" -gt "$LONGEST_LOG" ]; then mv "$log" "${log%.log}.before.log"; fi
  (
    trap '' HUP
    cd "$LOIVE_HOME"
    exec 3>&- 9>&-
    if command -v setsid >/dev/null; then told "${part%-script}" setsid "$@"; else told "${part%-script}" "$@"; fi
  ) </dev/null >>"$log" 2>&1 &
  printf '%s\n' $! >"$LOIVE_HOME/run/$part.pid"
  # until it has become the program it is a copy of this shell, and `running` would not know it as the part
  while cmp -s "/proc/$$/cmdline" "/proc/$!/cmdline"; do sleep 0.05; done
  disown $! 2>/dev/null || true
}

stop() { # part, signal, seconds to wait before it is ended by force
  local file=$LOIVE_HOME/run/$1.pid pid tenths=0
  if running "$1"; then
    pid=$(cat "$file")
    kill "-$2" "$pid" 2>/dev/null || true
    while running "$1" && [ $tenths -lt $(($3 * 10)) ]; do
      sleep 0.1
      tenths=$((tenths + 1))
    done
    if running "$1"; then kill -KILL "$pid" 2>/dev/null || true; fi
  fi
  rm -f "$file"
}

# Waits until the command succeeds; gives up when the part is gone or the time is over.
wait_for() { # part, seconds, command...
  local part=$1 end=$((SECONDS + $2)) settled=$((SECONDS + 15))
  shift 2
  until "$@" >/dev/null 2>&1; do
    # for a moment the process is still the launcher's own shell, which is about to become the part
    running "$part" || { [ $SECONDS -lt $settled ] && kill -0 "$(cat "$LOIVE_HOME/run/$part.pid")" 2>/dev/null; } ||
      { echo "$part has ended." && return 1; }
    [ $SECONDS -lt $end ] || { echo "$part did not become ready in time." && return 1; }
    sleep 0.3
  done
}

answers() { curl -fs -o /dev/null --max-time 5 "$1"; }

# Two commands that change the same data folder wait for neither: the second one says so.
lock_home() {
  local other
  mkdir -p "$LOIVE_HOME/run"
  close_home
  if ! mkdir "$LOIVE_HOME/run/lock" 2>/dev/null; then
    other=$(cat "$LOIVE_HOME/run/lock/pid" 2>/dev/null || true)
    if [ -n "$other" ] && kill -0 "$other" 2>/dev/null; then
      fail "Another ./portal command (process $other) is at work on $LOIVE_HOME. Please wait for it."
    fi
  fi
  mkdir -p "$LOIVE_HOME/run/lock"
  echo $$ >"$LOIVE_HOME/run/lock/pid"
  trap 'rm -rf "$LOIVE_HOME/run/lock"' EXIT
}

# A data folder of an earlier version may still be readable by others. Files of Keycloak are shared and hold nothing of ours.
close_home() {
  local place
  chmod go-rwx "$LOIVE_HOME"
  for place in logs run mail inbox scanner wildfly/log wildfly/configuration wildfly/data keycloak/data postgres/prepared postgres/migrated; do
    if [ -e "$LOIVE_HOME/$place" ]; then chmod -R go-rwx "$LOIVE_HOME/$place"; fi
  done
}

# Wherever the machine stands and whatever it speaks: a day is a day of Viet Nam, and small letters are made as the engine's tables
# need them (in Turkish it finds none of them). Pages and letters ask for their own language.
LIKE_ANYWHERE=(-Duser.timezone=Asia/Ho_Chi_Minh -Duser.language=en -Duser.country=US -Dfile.encoding=UTF-8)

# Programs in Java that the launcher needs stand beside it as single files.
java_helper() { # part, class path, file, arguments...
  local part=$1 path=$2 file=$3
  shift 3
  (told "$part" "$JAVA" "${LIKE_ANYWHERE[@]}" -XX:TieredStopAtLevel=1 -cp "$path" "$LAUNCHER/$file" "$@")
}

hash_of_files() { # folders and files; tests and build results do not count
  (cd "$CHECKOUT" && find "$@" -type f -not -path '*/target/*' -not -path '*/src/test/*' -print0 2>/dev/null |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}
