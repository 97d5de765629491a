# up, down, reset, status, logs.

verb_up() {
  settings
  if everything_answers && nothing_changed; then
    echo "✓ The portal runs."
    addresses
    return 0
  fi
  check_machine
  lock_home
  make_secrets
  check_ports
  build
  fetch_servers
  configure_server
  start_parts
  addresses
}

everything_answers() {
  [ -f "$LOIVE_HOME/secrets.env" ] || return 1
  if [ "$DATABASE_IS_OURS" = yes ]; then running postgres || return 1; fi
  if [ "$KEYCLOAK_IS_OURS" = yes ]; then running keycloak || return 1; fi
  if [ "$MAIL_IS_OURS" = yes ]; then running mail || return 1; fi
  if [ "$INBOX_IS_OURS" = yes ]; then running inbox || return 1; fi
  running wildfly && keycloak_is_ready && server_is_ready
}

nothing_changed() {
  # shellcheck disable=SC2086
  [ "$(cat "$CHECKOUT/ear/target/build.sum" 2>/dev/null)" = "$(hash_of_files $SOURCES)$(build_profile)" ] &&
    server_is_current
}

# Every port is looked at before the first part is started.
check_ports() {
  if [ "$DATABASE_IS_OURS" = yes ] && ! running postgres; then check_port LOIVE_DATABASE_PORT PostgreSQL; fi
  if [ "$KEYCLOAK_IS_OURS" = yes ] && ! running keycloak; then check_port LOIVE_KEYCLOAK_PORT Keycloak; fi
  if [ "$MAIL_IS_OURS" = yes ] && ! running mail; then
    check_port LOIVE_MAIL_PORT "the mail sink"
    check_port LOIVE_MAIL_API_PORT "the mail sink's window"
  fi
  if [ "$INBOX_IS_OURS" = yes ] && ! running inbox; then check_port LOIVE_INBOX_PORT "the inbox"; fi
  if ! running wildfly; then
    check_port LOIVE_HTTP_PORT "the portal"
    check_port LOIVE_MANAGEMENT_PORT "health and management"
  fi
}

# The server holds the newest build with the newest recipes, and could deploy it.
server_is_current() {
  [ "$(cat "$LOIVE_HOME/wildfly/deployed" 2>/dev/null)" = "$(cat "$CHECKOUT/ear/target/build.sum")" ] &&
    [ "$(cat "$LOIVE_HOME/wildfly/recipes" 2>/dev/null)" = "$(recipes_sum)" ] &&
    [ ! -f "$(server_home)/deployments/loive.ear.failed" ]
}

# PostgreSQL first; what does not wait for each other starts together.
start_parts() {
  if [ "$DATABASE_IS_OURS" = yes ]; then
    make_database
    start_database
  fi
  prepare_database
  if [ "$KEYCLOAK_IS_OURS" = yes ] && running keycloak && ! { theme_is_current && login_is_current; }; then stop keycloak TERM 20; fi
  if [ "$KEYCLOAK_IS_OURS" = yes ] && ! running keycloak; then start_keycloak; fi
  if [ "$MAIL_IS_OURS" = yes ] && ! running mail; then start_mail; fi
  if [ "$INBOX_IS_OURS" = yes ] && ! running inbox; then start_inbox; fi
  if running wildfly && ! server_is_current; then stop wildfly TERM 30; fi
  migrate
  if ! running wildfly; then start_server; fi
  if [ "$MAIL_IS_OURS" = yes ]; then stage "The mail sink runs on port $LOIVE_MAIL_PORT" mail.log wait_for mail 60 mail_is_ready; fi
  if [ "$INBOX_IS_OURS" = yes ]; then stage "The inbox runs on port $LOIVE_INBOX_PORT" inbox.log wait_for inbox 60 inbox_is_ready; fi
  if [ "$KEYCLOAK_IS_OURS" = yes ]; then
    stage "Keycloak runs on port $LOIVE_KEYCLOAK_PORT" keycloak.log wait_for keycloak 240 keycloak_is_ready
    stage "Keycloak's realm is up to date" keycloak.log keep_realm_current
  fi
  stage "WildFly with the portal runs on port $LOIVE_HTTP_PORT" server-console.log wait_for_server
}

addresses() {
  cat <<TEXT

  Portal     $LOIVE_PUBLIC_URL/
  Keycloak   $LOIVE_OIDC_URL
  Health     http://localhost:$LOIVE_MANAGEMENT_PORT/health/ready
TEXT
  if [ "$INBOX_IS_OURS" = yes ]; then
    echo "  Inbox      http://localhost:$LOIVE_INBOX_PORT/ (mails and SMS that the portal has sent)"
  elif [ "$MAIL_IS_OURS" = yes ]; then
    echo "  Mail       http://localhost:$LOIVE_MAIL_API_PORT/ (what the portal has sent)"
  fi
  if [ "$LOIVE_WORLD" = demo ]; then
    about_the_second_factor
    cat <<'TEXT'

  Accounts of the demo world, password demo:
    lan, minh                                     two families
    vneid.lan, vneid.nam, vneid.hoa               three more, by the button VNeID of the login
    xa.tiepnhan, xa.lanhdao                       commune Hiệp An: reception, head
    xakhac.tiepnhan                               commune Hiệp Thạnh: reception
    huyen.canbo, huyen.lanhdao                    district Đức Trọng
    coso.tiepnhan, coso.giamdoc                   facility in Lâm Đồng
    cosotn.tiepnhan, congdong.tiepnhan            private facility, provider at home
    caxa.canbo, caxa.truong, catinh.giamdoc, cosohn.tiepnhan   Hà Nội
    tuvan, tinhnguyen                             counsellor, volunteer
    tinh.canbo, kiemtra                           province, auditor
    quantri, quantri2                             administrators; a model needs both
TEXT
  fi
}

about_the_second_factor() {
  if [ "$LOIVE_SECOND_FACTOR" = off ]; then
    echo
    echo "  Second factor: switched OFF for the demo world (LOIVE_SECOND_FACTOR=on switches it on); a real place has no such switch."
  else
    echo
    echo "  Second factor: on. Officials, auditors and administrators need a code from an app; the key of the demo accounts that"
    echo "  have been there from the first start: NRXWS5TFFVSGK3LPFV3W64TMMQWW65DQ; others add a second factor at their first login."
  fi
}

verb_down() {
  settings
  lock_home
  local start=$SECONDS
  stop wildfly TERM 30
  stop keycloak TERM 20
  stop mail TERM 10
  stop inbox TERM 5
  stop postgres INT 30
  echo "✓ The portal is stopped, its data stay in $LOIVE_HOME ($((SECONDS - start)) s)"
}

verb_reset() {
  local answer=${1:-}
  if [ "$answer" != --yes ]; then
    printf 'All data in %s will be deleted. Type yes to go on: ' "$LOIVE_HOME"
    read -r answer || true
    [ "$answer" = yes ] || fail "Nothing was deleted."
  fi
  verb_down
  (cd "$LOIVE_HOME" && rm -rf postgres keycloak wildfly mail files logs run secrets.env)
  echo "✓ The data are deleted; ./portal up starts anew"
}

verb_status() {
  settings
  local all=0
  if [ "$DATABASE_IS_OURS" = yes ]; then
    part_status postgres PostgreSQL "localhost:$LOIVE_DATABASE_PORT" port_is_busy "$LOIVE_DATABASE_PORT" || all=1
  fi
  if [ "$KEYCLOAK_IS_OURS" = yes ]; then part_status keycloak Keycloak "$LOIVE_OIDC_URL" keycloak_is_ready || all=1; fi
  if [ "$MAIL_IS_OURS" = yes ]; then part_status mail "Mail sink" "localhost:$LOIVE_MAIL_PORT" mail_is_ready || all=1; fi
  if [ "$INBOX_IS_OURS" = yes ]; then part_status inbox Inbox "http://localhost:$LOIVE_INBOX_PORT/" inbox_is_ready || all=1; fi
  part_status wildfly Portal "$LOIVE_PUBLIC_URL/" server_is_ready || all=1
  echo "  Data and logs: $LOIVE_HOME"
  return $all
}

part_status() { # part, name, address, command...
  local part=$1 name=$2 address=$3
  shift 3
  if ! running "$part"; then
    printf '✗ %-12s stopped\n' "$name"
    return 1
  elif "$@" 2>/dev/null; then
    printf '✓ %-12s %s (process %s)\n' "$name" "$address" "$(cat "$LOIVE_HOME/run/$part.pid")"
  else
    printf '… %-12s runs, but does not answer (process %s)\n' "$name" "$(cat "$LOIVE_HOME/run/$part.pid")"
    return 1
  fi
}

verb_logs() {
  local file
  case ${1:-} in
    '') tail -n 12 "$LOIVE_HOME"/logs/*.log "$LOIVE_HOME"/wildfly/log/*.log 2>/dev/null || fail "There are no logs yet." ;;
    portal) file=wildfly/log/server.log ;;
    access) file=wildfly/log/access.log ;;
    keycloak | database | mail | build) file=logs/$1.log ;;
    *) fail "There is no log '$1': portal, access, keycloak, database, mail or build." ;;
  esac
  if [ -n "${file:-}" ]; then exec tail -n 100 -f "$LOIVE_HOME/$file"; fi
}
