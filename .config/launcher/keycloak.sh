# Keycloak with the realm `loive` in the portal's face, on PostgreSQL; the demo world has a stand-in for VNeID beside it.

REALMS=$CHECKOUT/keycloak-realm/target/realm
LOGIN=$CHECKOUT/keycloak-realm/target/loive-keycloak-realm-$(sed -n '/<artifactId>loive<\/artifactId>/,/<\/version>/s|.*<version>\(.*\)</version>.*|\1|p' "$CHECKOUT/keycloak-realm/pom.xml").jar
THEMES=$CHECKOUT/keycloak-realm/target/themes

keycloak_home() { printf '%s/keycloak' "$LOIVE_HOME"; }

# Each data folder has its own Keycloak, because Keycloak keeps its data beside its programs; hard links cost no room.
make_keycloak() {
  local place
  place=$(keycloak_home)
  if [ -f "$place/ready" ] && cmp -s "$place/version.txt" "$KEYCLOAK/version.txt" && login_is_current; then return 0; fi
  rm -rf "$place"
  cp -al "$KEYCLOAK" "$place" 2>/dev/null || { rm -rf "$place" && cp -a "$KEYCLOAK" "$place"; }
  rm -rf "$place/data"
  mkdir -p "$place/data/import"
  add_our_login "$place"
}

# Keycloak joins its programs with ours once; what it writes anew for that must not be shared with others by links.
add_our_login() { # place
  rm -rf "$1/lib/quarkus"
  cp -a "$KEYCLOAK/lib/quarkus" "$1/lib/quarkus"
  cp "$LOGIN" "$1/providers/loive-login.jar"
  (told unpacking "$1/bin/kc.sh" build --db=postgres --health-enabled=true --http-management-health-enabled=false --cache=local \
    --features-disabled=impersonation)
  login_sum >"$1/providers/loive-login.sum"
}

# Its classes, not the jar, whose bytes change with each build.
login_sum() { (cd "$CHECKOUT/keycloak-realm/target/classes" && cat vn/loive/realm/login/*.class META-INF/services/* | sha256sum | cut -d' ' -f1); }

login_is_current() { [ "$(cat "$(keycloak_home)/providers/loive-login.sum" 2>/dev/null)" = "$(login_sum)" ]; }

# The parts of bin/kc.sh that a start needs: so the process that runs is the process that we started.
start_keycloak() {
  local place
  place=$(keycloak_home)
  make_keycloak
  rm -rf "$place/data/import" "$place/themes/loive"
  mkdir -p "$place/data/import"
  cp -r "$THEMES/loive" "$place/themes/"
  cp "$REALMS/loive-realm.json" "$place/data/import/"
  mkdir -p "$place/data/password-blacklists"
  cp "$REALMS/common-passwords.txt" "$place/data/password-blacklists/"
  second_factor
  if [ "$LOIVE_WORLD" = demo ]; then stand_in_for_vneid "$place/data/import"; fi
  if [ -n "${LOIVE_SMTP_USER:-}" ]; then export LOIVE_SMTP_AUTH=true; fi
  rm -f "$LOIVE_HOME/logs/keycloak-console.log"
  KC_LOG=file KC_LOG_FILE=$LOIVE_HOME/logs/keycloak.log KC_LOG_LEVEL=info,org.keycloak.events:error \
  KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$LOIVE_KEYCLOAK_ADMIN_PASSWORD \
    KC_DB_URL=$(keycloak_database) KC_DB_USERNAME=$LOIVE_KEYCLOAK_DATABASE_USER KC_DB_PASSWORD=$LOIVE_KEYCLOAK_DATABASE_PASSWORD \
    KC_DB_POOL_INITIAL_SIZE=1 KC_DB_POOL_MIN_SIZE=1 KC_DB_POOL_MAX_SIZE=20 \
    KC_CACHE=local KC_HTTP_ENABLED=true KC_HTTP_HOST=127.0.0.1 KC_HTTP_PORT=$LOIVE_KEYCLOAK_PORT KC_HOSTNAME=http://localhost:$LOIVE_KEYCLOAK_PORT \
    launch keycloak keycloak-console.log "$JAVA" -Xms64m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=96M \
    -Dkc.home.dir="$place" -Djboss.server.config.dir="$place/conf" -Dkeycloak.theme.dir="$place/themes" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=US \
    -Dpicocli.disable.closures=true -Dquarkus-log-max-startup-records=10000 -Djava.net.preferIPv4Stack=true \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
    -cp "$place/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint start --optimized --import-realm
}

# Only the demo world can do without; its realm has ways to log in for that, and no other realm has them.
second_factor() {
  if [ "$LOIVE_SECOND_FACTOR" = off ]; then export LOIVE_DEMO_FLOWS='demo '; else export LOIVE_DEMO_FLOWS=''; fi
}

theme_is_current() { diff -rq "$THEMES/loive" "$(keycloak_home)/themes/loive" >/dev/null 2>&1; }

# Made-up people whose names, birth dates and numbers are vouched for; a real provider is named by the same settings.
stand_in_for_vneid() { # where imports lie
  cp "$REALMS/vneid-realm.json" "$1/"
  stand_in_for_vneid_settings
}

stand_in_for_vneid_settings() {
  local realm=$LOIVE_OIDC_ORIGIN/realms/vneid
  export LOIVE_VNEID_ENABLED=true LOIVE_VNEID_ISSUER=$realm LOIVE_VNEID_AUTHORIZATION_URL=$realm/protocol/openid-connect/auth \
    LOIVE_VNEID_TOKEN_URL=$realm/protocol/openid-connect/token LOIVE_VNEID_USERINFO_URL=$realm/protocol/openid-connect/userinfo \
    LOIVE_VNEID_JWKS_URL=$realm/protocol/openid-connect/certs
}

keycloak_database() {
  local address=${LOIVE_DATABASE_URL%%\?*}
  printf '%s' "${LOIVE_KEYCLOAK_DATABASE_URL:-${address%/*}/keycloak}"
}

keycloak_is_ready() { answers "$LOIVE_OIDC_URL/.well-known/openid-configuration"; }

# A realm is imported once. When its files, the portal's address or another setting in them have changed since, the
# realm that is there is brought to the same state; people, their passwords and what else they have are left alone.
keep_realm_current() {
  local file=$LOIVE_HOME/postgres/realm-sum sum
  sum=$(realm_sum)
  if [ -f "$file" ] && [ "$(cat "$file")" = "$sum" ]; then return 0; fi
  second_factor
  if [ "$LOIVE_WORLD" = demo ]; then stand_in_for_vneid_settings; fi
  (told realm "$JAVA" "${LIKE_ANYWHERE[@]}" -XX:TieredStopAtLevel=1 -cp "$CHECKOUT/keycloak-realm/target/classes:$(jackson)" vn.loive.realm.UpdateRealm \
    "$LOIVE_OIDC_ORIGIN" "$REALMS/loive-realm.json")
  mkdir -p "$LOIVE_HOME/postgres"
  printf '%s' "$sum" >"$file"
}

realm_sum() {
  { cat "$REALMS/loive-realm.json" && printf '%s ' "$LOIVE_PUBLIC_URL" "$LOIVE_SECOND_FACTOR" "$LOIVE_SMTP_HOST" "$LOIVE_SMTP_PORT" \
    "$LOIVE_KEYCLOAK_PORT" "${LOIVE_OIDC_SECRET:-}" "${LOIVE_VNEID_ISSUER:-}"; } | sha256sum | cut -d' ' -f1
}

# Keycloak's own, so that the helper needs nothing beside what is there.
jackson() { printf '%s:' "$(keycloak_home)"/lib/lib/main/com.fasterxml.jackson.core.*.jar; }
