# PostgreSQL: one server with a database for the portal and one for Keycloak.

postgres_data() { printf '%s/postgres/data' "$LOIVE_HOME"; }

AS_NOBODY=(setpriv "--reuid=nobody" "--regid=$(id -g nobody 2>/dev/null || echo 65534)" --clear-groups --)

# PostgreSQL refuses to run as root: there it runs in a user namespace of its own, or as another ordinary user.
choose_postgres_user() {
  AS_POSTGRES=()
  [ "$(id -u)" -eq 0 ] || return 0
  if unshare -U true 2>/dev/null; then
    AS_POSTGRES=(unshare -U)
  elif let_nobody_through; then
    AS_POSTGRES=("${AS_NOBODY[@]}")
    mkdir -p "$LOIVE_HOME/postgres"
    chown -R nobody "$LOIVE_HOME/postgres"
  else
    fail "PostgreSQL does not run as root, and this machine allows neither a user namespace nor another user at $LOIVE_HOME. Run ./portal as an ordinary user."
  fi
}

# Another user has to pass through our folders, which he may not list.
let_nobody_through() {
  chmod go+x "$LOIVE_HOME" "$LOIVE_DIST" "$(dirname "$LOIVE_DIST")" 2>/dev/null || true
  "${AS_NOBODY[@]}" test -x "$LOIVE_HOME" 2>/dev/null && "${AS_NOBODY[@]}" test -x "$POSTGRES/bin/postgres"
}

make_database() {
  if [ -f "$(postgres_data)/PG_VERSION" ] && [ -f "$LOIVE_HOME/postgres/made" ]; then return 0; fi
  stage "The database is created" database.log init_database
}

init_database() {
  local pass=$LOIVE_HOME/postgres/admin
  rm -rf "$(postgres_data)"
  mkdir -p "$LOIVE_HOME/postgres"
  choose_postgres_user
  (umask 077 && printf '%s' "$LOIVE_DATABASE_ADMIN_PASSWORD" >"$pass")
  if [ "${AS_POSTGRES[0]:-}" = setpriv ]; then chown -R nobody "$LOIVE_HOME/postgres"; fi
  (told postgres "${AS_POSTGRES[@]}" "$POSTGRES/bin/initdb" -D "$(postgres_data)" -U "$LOIVE_DATABASE_ADMIN" --pwfile="$pass" \
    --auth=scram-sha-256 --encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C --no-instructions)
  rm -f "$pass"
  cat >>"$(postgres_data)/postgresql.conf" <<'SETTINGS'
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
timezone = 'Asia/Ho_Chi_Minh'
log_timezone = 'Asia/Ho_Chi_Minh'
password_encryption = 'scram-sha-256'
max_connections = 120
shared_buffers = 256MB
SETTINGS
  # the benchmarks count statements
  if [ "${LOIVE_ENVIRONMENT:-demo}" = test ]; then
    echo "shared_preload_libraries = 'pg_stat_statements'" >>"$(postgres_data)/postgresql.conf"
  fi
  touch "$LOIVE_HOME/postgres/made"
}

start_database() {
  if running postgres; then return 0; fi
  stage "PostgreSQL runs on port $LOIVE_DATABASE_PORT" database.log run_database
}

# What a statement failed at is said by who has sent it. The server's own log has no statement, no parameter and no line of a table:
# of clients' errors it keeps those that end a session.
LOG_WITHOUT_VALUES=(-c log_min_messages=log -c log_min_error_statement=panic -c log_error_verbosity=terse
  -c log_parameter_max_length=0 -c log_parameter_max_length_on_error=0 -c log_statement=none -c log_min_duration_statement=-1)

run_database() {
  local lock try
  lock=$(postgres_data)/postmaster.pid
  choose_postgres_user
  # after a crash the last processes of the old server need a moment to end: try again
  for try in 1 2 3 4 5; do
    if [ -f "$lock" ] && ! is_our_postgres "$(head -n 1 "$lock")"; then rm -f "$lock"; fi
    launch postgres database.log "${AS_POSTGRES[@]}" "$POSTGRES/bin/postgres" -D "$(postgres_data)" -p "$LOIVE_DATABASE_PORT" \
      "${LOG_WITHOUT_VALUES[@]}"
    if wait_for postgres 60 database_is_ready; then return 0; fi
    echo "Try $try to start PostgreSQL did not work."
    sleep 1
  done
  return 1
}

is_our_postgres() { [ -n "$1" ] && tr '\0' '\n' <"/proc/$1/cmdline" 2>/dev/null | grep -qF "$(postgres_data)"; }

database_is_ready() { grep -q ready "$(postgres_data)/postmaster.pid" && port_is_busy "$LOIVE_DATABASE_PORT"; }

# An account and a database for each part. In a database of somebody else's this is done only for a given administrator.
prepare_database() {
  local sum file=$LOIVE_HOME/postgres/prepared address keycloak=''
  if [ "$DATABASE_IS_OURS" = no ] && [ -z "${ADMINISTRATOR_IS_GIVEN:-}" ]; then return 0; fi
  if [ "$KEYCLOAK_IS_OURS" = yes ]; then keycloak=$LOIVE_KEYCLOAK_DATABASE_USER; fi
  address=${LOIVE_DATABASE_URL%%\?*}
  sum=$(printf '%s ' "$LOIVE_DATABASE_URL" "$LOIVE_DATABASE_PASSWORD" "$LOIVE_DATABASE_OWNER_PASSWORD" "$LOIVE_KEYCLOAK_DATABASE_PASSWORD" | sha256sum)
  if [ -f "$file" ] && [ "$(cat "$file")" = "$sum" ]; then return 0; fi
  stage "Accounts and schemas are prepared" database.log \
    java_helper preparing_database "$WILDFLY/modules/org/postgresql/main/postgresql.jar" PrepareDatabase.java "${address%/*}/" "${address##*/}" ${keycloak:+"$keycloak"}
  mkdir -p "$LOIVE_HOME/postgres"
  printf '%s' "$sum" >"$file"
}

migrate() {
  local now file=$LOIVE_HOME/postgres/migrated
  now=$(cat "$CHECKOUT/ear/target/build.sum")$(cat "$LOIVE_HOME/postgres/prepared" 2>/dev/null || true)$LOIVE_WORLD
  if [ -f "$file" ] && [ "$(cat "$file")" = "$now" ]; then return 0; fi
  if [ "$LOIVE_WORLD" = production ] && [ -z "$OWNER_IS_GIVEN" ]; then
    fail "The tables are older than this build: ./portal migrate brings them up to date, with LOIVE_DATABASE_OWNER_PASSWORD."
  fi
  mkdir -p "$LOIVE_HOME/postgres"
  stage "The tables are up to date" migrate.log run_migration
  printf '%s' "$now" >"$file"
}

run_migration() { (told migration "$JAVA" "${LIKE_ANYWHERE[@]}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$TOOLS/*" vn.loive.schema.Migrate); }

verb_migrate() {
  MIGRATES_ONLY=yes
  settings
  check_machine
  build
  fetch_servers
  if [ "$DATABASE_IS_OURS" = yes ] && ! running postgres; then fail "PostgreSQL does not run: ./portal up starts it."; fi
  rm -f "$LOIVE_HOME/postgres/migrated"
  migrate
}

# The list of provinces and communes, from a file of today; see docs/operations.md.
verb_units() {
  if [ "${1:-}" != import ] || [ $# -ne 2 ]; then fail "units does one thing: ./portal units import FILE"; fi
  settings
  check_machine
  build
  if [ "$DATABASE_IS_OURS" = yes ] && ! running postgres; then fail "PostgreSQL does not run: ./portal up starts it."; fi
  (told units "$JAVA" "${LIKE_ANYWHERE[@]}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$TOOLS/*" vn.loive.reference.list.ImportUnits "$2")
}
