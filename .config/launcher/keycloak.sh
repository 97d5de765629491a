# Keycloak with the realm `loive` in the portal's face, on PostgreSQL; the demo world has a stand-in for VNeID beside it.

REALMS=$CHECKOUT/keycloak-realm/target/realm
THEMES=$CHECKOUT/keycloak-realm/target/themes

keycloak_home() { printf '%s/keycloak' "$LOIVE_HOME"; }

# Each data folder has its own Keycloak, because Keycloak keeps its data beside its programs; hard links cost no room.
make_keycloak() {
  local place
  place=$(keycloak_home)
  if [ -f "$place/ready" ] && cmp -s "$place/version.txt" "$KEYCLOAK/version.txt"; then return 0; fi
  rm -rf "$place"
  cp -al "$KEYCLOAK" "$place" 2>/dev/null || { rm -rf "$place" && cp -a "$KEYCLOAK" "$place"; }
  rm -rf "$place/data"
  mkdir -p "$place/data/import"
}

# The parts of bin/kc.sh that a start needs: so the process that runs is the process that we started.
start_keycloak() {
  local place
  place=$(keycloak_home)
  make_keycloak
  rm -rf "$place/data/import" "$place/themes/loive"
  mkdir -p "$place/data/import"
  cp -r "$THEMES/loive" "$place/themes/"
  cp "$REALMS/loive-realm.json" "$place/data/import/"
  if [ "$LOIVE_WORLD" = demo ]; then stand_in_for_vneid "$place/data/import"; fi
  if [ -n "${LOIVE_SMTP_USER:-}" ]; then export LOIVE_SMTP_AUTH=true; fi
  rm -f "$LOIVE_HOME/logs/keycloak-console.log"
  KC_LOG=file KC_LOG_FILE=$LOIVE_HOME/logs/keycloak.log KC_LOG_LEVEL=info,org.keycloak.events:error \
  KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$LOIVE_KEYCLOAK_ADMIN_PASSWORD \
    KC_DB_URL=$(keycloak_database) KC_DB_USERNAME=$LOIVE_KEYCLOAK_DATABASE_USER KC_DB_PASSWORD=$LOIVE_KEYCLOAK_DATABASE_PASSWORD \
    KC_DB_POOL_INITIAL_SIZE=1 KC_DB_POOL_MIN_SIZE=1 KC_DB_POOL_MAX_SIZE=20 \
    KC_HTTP_ENABLED=true KC_HTTP_HOST=127.0.0.1 KC_HTTP_PORT=$LOIVE_KEYCLOAK_PORT KC_HOSTNAME=http://localhost:$LOIVE_KEYCLOAK_PORT \
    launch keycloak keycloak-console.log "$JAVA" -Xms64m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=96M \
    -Dkc.home.dir="$place" -Djboss.server.config.dir="$place/conf" -Dkeycloak.theme.dir="$place/themes" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=US \
    -Dpicocli.disable.closures=true -Dquarkus-log-max-startup-records=10000 -Djava.net.preferIPv4Stack=true \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
    -cp "$place/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint start --optimized --import-realm
}

theme_is_current() { diff -rq "$THEMES/loive" "$(keycloak_home)/themes/loive" >/dev/null 2>&1; }

# Made-up people whose names, birth dates and numbers are vouched for; a real provider is named by the same settings.
stand_in_for_vneid() { # where imports lie
  local realm=$LOIVE_OIDC_ORIGIN/realms/vneid
  cp "$REALMS/vneid-realm.json" "$1/"
  export LOIVE_VNEID_ENABLED=true LOIVE_VNEID_ISSUER=$realm LOIVE_VNEID_AUTHORIZATION_URL=$realm/protocol/openid-connect/auth \
    LOIVE_VNEID_TOKEN_URL=$realm/protocol/openid-connect/token LOIVE_VNEID_USERINFO_URL=$realm/protocol/openid-connect/userinfo \
    LOIVE_VNEID_JWKS_URL=$realm/protocol/openid-connect/certs
}

keycloak_database() {
  local address=${LOIVE_DATABASE_URL%%\?*}
  printf '%s' "${LOIVE_KEYCLOAK_DATABASE_URL:-${address%/*}/keycloak}"
}

keycloak_is_ready() { answers "$LOIVE_OIDC_URL/.well-known/openid-configuration"; }

# A realm is imported once; when the portal's address changes afterwards, Keycloak has to learn where it may send people back to.
tell_keycloak_our_address() {
  local file
  file=$LOIVE_HOME/postgres/public-url
  if [ -f "$file" ] && [ "$(cat "$file")" = "$LOIVE_PUBLIC_URL" ]; then return 0; fi
  if [ -f "$file" ] && ! change_address; then
    echo "Keycloak's administrator is not ours: please add $LOIVE_PUBLIC_URL/* to the redirect addresses of the client portal."
    return 1
  fi
  mkdir -p "$LOIVE_HOME/postgres"
  printf '%s' "$LOIVE_PUBLIC_URL" >"$file"
}

# What everybody on the machine can read in a list of processes holds no password and no token: they come by a pipe.
bearer() { printf 'Authorization: Bearer %s\n' "$token"; }

change_address() {
  local token client
  token=$(printf '%s' "$LOIVE_KEYCLOAK_ADMIN_PASSWORD" | curl -fsS "$LOIVE_OIDC_ORIGIN/realms/master/protocol/openid-connect/token" \
    -d grant_type=password -d client_id=admin-cli -d username=admin --data-urlencode password@- | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
  [ -n "$token" ] || return 1
  client=$(bearer | curl -fsS -H @- "$LOIVE_OIDC_ORIGIN/admin/realms/loive/clients?clientId=portal" |
    sed 's/^\[{"id":"\([^"]*\)".*/\1/')
  bearer | curl -fsS -X PUT -H @- -H 'Content-Type: application/json' \
    "$LOIVE_OIDC_ORIGIN/admin/realms/loive/clients/$client" \
    -d "{\"clientId\":\"portal\",\"rootUrl\":\"$LOIVE_PUBLIC_URL\",\"redirectUris\":[\"$LOIVE_PUBLIC_URL/*\"],\"attributes\":{\"post.logout.redirect.uris\":\"$LOIVE_PUBLIC_URL/*\"}}"
}

# The portal asks Keycloak whose account a login is. A realm that was imported before has no client for that yet.
let_look_up_accounts() {
  local file=$LOIVE_HOME/postgres/accounts-client
  if [ -f "$file" ]; then return 0; fi
  java_helper looking_up_accounts "$TOOLS/*" LetLookUpAccounts.java "$LOIVE_OIDC_ORIGIN" "$CHECKOUT/keycloak-realm/src/main/realm/clients/portal-accounts.json" || {
    echo "Keycloak's administrator is not ours: please add the client portal-accounts, as docs/operations.md says."
    return 1
  }
  touch "$file"
}
