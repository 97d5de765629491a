#!/usr/bin/env bash
# Takes one part of a running stage away, or brings it back: part.sh stop|start postgres|keycloak|mail|wildfly
# For the tests of outages; everybody else uses ./portal up and ./portal down.
set -euo pipefail
CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
for file in common build database keycloak mail server; do
  # shellcheck source=/dev/null
  source "$CHECKOUT/.config/launcher/$file.sh"
done
settings
check_machine
case "$1 $2" in
  'stop postgres' | 'stop keycloak' | 'stop mail' | 'stop wildfly') stop "$2" KILL 10 ;;
  'start postgres') start_database ;;
  'start keycloak')
    start_keycloak
    wait_for keycloak 240 keycloak_is_ready
    ;;
  'start mail')
    start_mail
    wait_for mail 60 mail_is_ready
    ;;
  'start wildfly')
    start_server
    wait_for_server
    ;;
  *) fail "part.sh stop|start postgres|keycloak|mail|wildfly" ;;
esac
