# Maven by its wrapper's settings, the build, and the servers that the portal runs on.

# Unpacked where the usual wrapper would unpack it, so that both share one copy.
find_maven() {
  local settings=$CHECKOUT/.mvn/wrapper/maven-wrapper.properties url sum name hash place
  url=$(sed -n 's/^distributionUrl=//p' "$settings")
  sum=$(sed -n 's/^distributionSha256Sum=//p' "$settings")
  if [ -n "${MVNW_REPOURL:-}" ]; then url=$MVNW_REPOURL/org/apache/maven/${url#*/org/apache/maven/}; fi
  name=$(basename "$url" -bin.zip)
  hash=$(wrapper_hash "$url")
  place=${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/$name/$hash
  MAVEN=$place/bin/mvn
  if [ -x "$MAVEN" ]; then return 0; fi
  stage "Maven is fetched" build.log fetch_maven "$url" "$sum" "$place"
}

# The same short hash of the address that mvnw reckons (Java's String.hashCode, in hexadecimal); called in a shell of its own.
wrapper_hash() {
  local text=$1 h=0 i
  LC_ALL=C
  for ((i = 0; i < ${#text}; i++)); do h=$(((h * 31 + $(printf '%d' "'${text:i:1}")) % 4294967296)); done
  printf '%x' "$h"
}

fetch_maven() { # address, sha-256, place
  local work
  mkdir -p "$(dirname "$3")"
  work=$(mktemp -d "$(dirname "$3")/fetch.XXXXXX")
  curl -fsSL --retry 3 -o "$work/maven.zip" "$1"
  printf '%s  %s\n' "$2" "$work/maven.zip" | sha256sum -c - || { rm -rf "$work" && return 1; }
  unzip -q "$work/maven.zip" -d "$work/unpacked"
  rm -rf "$3"
  mv "$work"/unpacked/* "$3"
  rm -rf "$work"
}

# Maven runs plug-ins of others: it has the person's own environment, and none of our secrets (told.sh keeps them).
# The demo world is built in only where it is asked for; it works today also for tests of another day.
maven() {
  # shellcheck disable=SC2046
  (umask "$UMASK_OF_PERSON" && cd "$CHECKOUT" && env -u LD_PRELOAD "$MAVEN" -B -ntp -Dloive.clock="${LD_PRELOAD:-}" $(build_profile) "$@")
}

EAR=$CHECKOUT/ear/target/loive
SOURCES='pom.xml .mvn processes web ear/pom.xml ear/src/main keycloak-realm'

# Runs Maven only when a source has changed since the last build, or its result is gone.
build() {
  local now file=$CHECKOUT/ear/target/build.sum
  # shellcheck disable=SC2086
  now=$(hash_of_files $SOURCES)$(build_profile)
  if [ -f "$EAR.ear" ] && [ -f "$file" ] && [ "$(cat "$file")" = "$now" ]; then return 0; fi
  find_maven
  : >"$(mkdir -p "$LOIVE_HOME/logs" && echo "$LOIVE_HOME/logs/build.log")"
  # what an earlier build has left of the demo world may not come along
  stage "The portal is built" build.log maven -Dmaven.test.skip=true $(if [ "$LOIVE_WORLD" != demo ]; then echo clean; fi) package
  printf '%s' "$now" >"$file"
}

build_profile() { if [ "${LOIVE_WORLD:-}" = demo ]; then printf ' -Pdemo'; fi; }

WILDFLY=$LOIVE_DIST/wildfly-$(version_of wildfly)
KEYCLOAK=$LOIVE_DIST/keycloak-$(version_of keycloak)
POSTGRES=$LOIVE_DIST/postgresql-$(version_of postgresql-server)
GREENMAIL=$LOIVE_DIST/greenmail-standalone-$(version_of greenmail).jar
TOOLS=$CHECKOUT/ear/target/tools/lib

servers_are_there() { [ -f "$WILDFLY/ready" ] && [ -f "$(undertow_patch)" ] && [ -f "$KEYCLOAK/ready" ] && [ -f "$POSTGRES/ready" ] && [ -f "$GREENMAIL" ]; }

# Stands in WildFly when it has our newer Undertow.
undertow_patch() { printf '%s/undertow-%s-%s' "$WILDFLY" "$(version_of undertow-core)" "$(version_of undertow)"; }

fetch_servers() {
  if servers_are_there; then return 0; fi
  find_maven
  stage "WildFly, Keycloak and PostgreSQL are fetched" servers.log download_servers
  if [ ! -f "$POSTGRES/ready" ]; then stage "PostgreSQL is unpacked" servers.log unpack_postgres; fi
  if [ ! -f "$WILDFLY/ready" ]; then stage "WildFly is unpacked" servers.log unpack_wildfly; fi
  if [ ! -f "$(undertow_patch)" ]; then stage "WildFly gets the newer Undertow" servers.log patch_undertow; fi
  if [ ! -f "$KEYCLOAK/ready" ]; then stage "Keycloak is unpacked and prepared for PostgreSQL" servers.log unpack_keycloak; fi
  rm -rf "$LOIVE_DIST/download"
}

download_servers() {
  maven -q -f ear/pom.xml dependency:copy@servers -Dloive.download="$LOIVE_DIST/download"
  right_sums
  cp "$LOIVE_DIST"/download/greenmail-standalone-*.jar "$GREENMAIL.part"
  mv "$GREENMAIL.part" "$GREENMAIL"
}

# Nothing is unpacked or run that is not, to the last bit, what was looked at: servers.sha256 names each file with its version.
right_sums() {
  (cd "$LOIVE_DIST/download" && sha256sum --check --strict "$LAUNCHER/servers.sha256") || {
    rm -rf "$LOIVE_DIST/download"
    echo "What was fetched differs from .config/launcher/servers.sha256, and nothing of it was kept. A new version needs its sum there."
    return 1
  }
}

# Unpacks beside the place and moves it there when whole, so that a broken run leaves nothing half done.
unpack() { # archive, place
  local work=$2.part
  rm -rf "$work" "$2"
  mkdir -p "$work"
  unzip -q "$1" -d "$work"
}

unpack_postgres() {
  unpack "$LOIVE_DIST"/download/embedded-postgres-binaries-*.jar "$POSTGRES"
  mkdir "$POSTGRES.part/files"
  java_helper unpacking "$(echo "$LOIVE_DIST"/download/xz-*.jar)" UnpackXz.java <"$(echo "$POSTGRES.part"/*.txz)" |
    tar -x -C "$POSTGRES.part/files"
  mv "$POSTGRES.part/files" "$POSTGRES"
  rm -rf "$POSTGRES.part"
  chmod -R go+rX "$POSTGRES"
  touch "$POSTGRES/ready"
}

unpack_wildfly() {
  unpack "$LOIVE_DIST"/download/wildfly-dist-*.zip "$WILDFLY"
  mv "$WILDFLY.part"/* "$WILDFLY"
  rm -rf "$WILDFLY.part" "$WILDFLY/docs"
  local module=$WILDFLY/modules/org/postgresql/main
  mkdir -p "$module"
  cp "$LOIVE_DIST"/download/postgresql-*.jar "$module/postgresql.jar"
  cp "$LAUNCHER/postgresql-module.xml" "$module/module.xml"
  touch "$WILDFLY/ready"
}

# Files are put in place of others, never written into: several checkouts may share them.
patch_undertow() {
  local part jar module
  for part in core servlet websockets-jsr; do
    module=$WILDFLY/modules/system/layers/base/io/undertow/${part/websockets-jsr/websocket}/main
    jar=$(basename "$LOIVE_DIST/download/undertow-$part"-*.jar)
    cp "$LOIVE_DIST/download/$jar" "$module/$jar.part"
    mv "$module/$jar.part" "$module/$jar"
    sed "s|path=\"undertow-$part-[^\"]*\"|path=\"$jar\"|" "$module/module.xml" >"$module/module.part"
    mv "$module/module.part" "$module/module.xml"
    find "$module" -name "undertow-$part-*.jar" ! -name "$jar" -delete
  done
  touch "$(undertow_patch)"
}

unpack_keycloak() {
  unpack "$LOIVE_DIST"/download/keycloak-quarkus-dist-*.zip "$KEYCLOAK"
  mv "$KEYCLOAK.part"/* "$KEYCLOAK"
  rm -rf "$KEYCLOAK.part"
  (told preparing "$KEYCLOAK/bin/kc.sh" build --db=postgres --health-enabled=true --http-management-health-enabled=false --cache=local)
  touch "$KEYCLOAK/ready"
}
