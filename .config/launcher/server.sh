# WildFly: a base folder of its own for each data folder, configured offline from ear/src/main/wildfly.

server_home() { printf '%s/wildfly' "$LOIVE_HOME"; }

# The configuration holds names of settings, never their values: one result serves every data folder, and is made anew only when a recipe changes.
configure_server() {
  local sum made
  sum=$(recipes_sum)
  made=$LOIVE_DIST/server-$sum/standalone.xml
  if [ ! -f "$made" ]; then stage "WildFly is configured" configure.log run_recipes "$(dirname "$made")"; fi
  mkdir -p "$(server_home)/configuration" "$(server_home)/deployments" "$(server_home)/data" "$(server_home)/tmp"
  if cmp -s "$made" "$(server_home)/configuration/made.xml"; then return 0; fi
  cp "$WILDFLY"/standalone/configuration/*.properties "$made" "$(server_home)/configuration/"
  cp "$made" "$(server_home)/configuration/made.xml"
}

recipes_sum() { (hash_of_files ear/src/main/wildfly pom.xml && echo "${LOIVE_SMTP_USER:+mail-login}") | sha256sum | cut -c1-16; }

run_recipes() { # where the result goes
  local base=$1.part recipe
  # another checkout may be starting from one of the others
  find "$LOIVE_DIST" -maxdepth 1 -name 'server-*' -mtime +30 -exec rm -rf {} +
  rm -rf "$base"
  mkdir -p "$base"
  cp -a "$WILDFLY/standalone/configuration" "$base/"
  {
    echo 'embed-server --std-out=echo --server-config=standalone.xml'
    for recipe in "$CHECKOUT"/ear/src/main/wildfly/*.cli; do
      # the first line of a recipe may say "only with SETTING"
      if ! wanted "$recipe"; then continue; fi
      printf 'echo %s\n' "$(basename "$recipe")"
      echo 'batch'
      grep -v '^ *#' "$recipe" || true
      echo 'run-batch'
    done
    echo 'stop-embedded-server'
  } >"$base/all.cli"
  (JAVA_OPTS="-Djboss.server.base.dir=$base -XX:TieredStopAtLevel=1" told configuring "$WILDFLY/bin/jboss-cli.sh" --no-color-output --file="$base/all.cli")
  mkdir -p "$1"
  mv "$base/configuration/standalone.xml" "$1/"
  rm -rf "$base"
}

wanted() { # recipe
  local setting
  setting=$(sed -n '1s/^# only with \([A-Z_]*\).*/\1/p' "$1")
  [ -z "$setting" ] || [ -n "${!setting:-}" ]
}

# The portal stands unpacked in the server, so that a changed page can be put in its place.
deploy_portal() {
  local now deployments file=$LOIVE_HOME/wildfly/deployed
  now=$(cat "$CHECKOUT/ear/target/build.sum")
  deployments=$(server_home)/deployments
  if [ ! -f "$file" ] || [ "$(cat "$file")" != "$now" ] || [ ! -d "$deployments/loive.ear" ]; then
    rm -rf "$deployments/loive.ear" "$deployments/part"
    mkdir -p "$deployments/part"
    unzip -q "$EAR.ear" -d "$deployments/part"
    mv "$deployments/part/loive-web.war" "$deployments/part/packed.war"
    unzip -q "$deployments/part/packed.war" -d "$deployments/part/loive-web.war"
    rm "$deployments/part/packed.war"
    mv "$deployments/part" "$deployments/loive.ear"
    printf '%s' "$now" >"$file"
  fi
  rm -f "$deployments"/loive.ear.*
  touch "$deployments/loive.ear.dodeploy"
}

start_server() {
  local stage=Production refresh=-1
  if [ -f "$LOIVE_HOME/run/dev" ]; then stage=Development refresh=0; fi
  deploy_portal
  # a server that starts anew beside a Keycloak that has been running; at the first start "up" does it when both are there
  if [ "$KEYCLOAK_IS_OURS" = yes ] && keycloak_is_ready; then keep_realm_current || true; fi
  recipes_sum >"$LOIVE_HOME/wildfly/recipes"
  rm -rf "$(server_home)/tmp" "$LOIVE_HOME/run/wildfly.pid"
  mkdir -p "$(server_home)/tmp" "$(server_home)/log"
  close_home
  # each run begins its own log; the one before stays beside it
  if [ -f "$(server_home)/log/server.log" ]; then mv "$(server_home)/log/server.log" "$(server_home)/log/server.before.log"; fi
  LOIVE_DECODER_CLASSPATH=$(decoder_classpath "$(server_home)/deployments/loive.ear") \
  JAVA_OPTS="-Xms256m -Xmx${LOIVE_SERVER_HEAP:-1024m} -XX:MetaspaceSize=160m -XX:+UseParallelGC -Djava.net.preferIPv4Stack=true -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true ${LIKE_ANYWHERE[*]}" \
    JBOSS_PIDFILE=$LOIVE_HOME/run/wildfly.pid LAUNCH_JBOSS_IN_BACKGROUND=1 \
    launch wildfly-script server-console.log "$WILDFLY/bin/standalone.sh" \
    -Djboss.server.base.dir="$(server_home)" -Djboss.http.port="$LOIVE_HTTP_PORT" -Djboss.management.http.port="$LOIVE_MANAGEMENT_PORT" \
    -Dloive.faces.stage=$stage -Dloive.faces.refresh=$refresh
  rm -f "$LOIVE_HOME/run/wildfly-script.pid"
  local tenths=0
  until [ -s "$LOIVE_HOME/run/wildfly.pid" ] || [ $tenths -gt 100 ]; do
    sleep 0.1
    tenths=$((tenths + 1))
  done
}

# The decoder's own programs, for the process that strangers' files are read in.
decoder_classpath() { # unpacked EAR
  local jar path=$1/loive-processes.jar
  for jar in "$1"/lib/{pdfbox,pdfbox-io,fontbox}-[0-9]*.jar "$TOOLS"/commons-logging-[0-9]*.jar; do path=$path:$jar; done
  printf '%s' "$path"
}

server_is_ready() { answers "http://localhost:$LOIVE_MANAGEMENT_PORT/health/ready" && answers "http://localhost:$LOIVE_HTTP_PORT/"; }

# A server whose portal could not be deployed will not become ready by waiting.
wait_for_server() {
  local end=$((SECONDS + 240))
  until server_is_ready >/dev/null 2>&1; do
    if [ -f "$(server_home)/deployments/loive.ear.failed" ]; then
      grep -m 3 -A 2 ' ERROR ' "$(server_home)/log/server.log" | cut -c 1-300
      echo "The portal could not be deployed: $(server_home)/log/server.log"
      return 1
    fi
    running wildfly || { echo "WildFly has ended." && return 1; }
    [ $SECONDS -lt $end ] || { echo "WildFly did not become ready in time: $(server_home)/log/server.log" && return 1; }
    sleep 0.3
  done
}
