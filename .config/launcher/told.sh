# What each part of the portal is told: an environment of its own, made from nothing, with the names on its list and no other.
# What a part does not need it cannot lose. A new setting is added to the list of the part that reads it.

# For every program: where it finds others, where home is, how to write.
OF_THE_MACHINE='PATH HOME USER LANG LC_ALL TZ TMPDIR JAVA_HOME JAVA_TOOL_OPTIONS'

# A clock that is set to another day, handed on where tests run and nowhere else.
OF_ANOTHER_DAY='LD_PRELOAD FAKETIME FAKETIME_DONT_FAKE_MONOTONIC FAKETIME_FORCE_MONOTONIC_FIX NO_FAKE_STAT'

# What the portal is set to, without any secret; its configuration is made by the same.
SETTINGS_OF_PORTAL='LOIVE_HOME LOIVE_WORLD LOIVE_NODE LOIVE_PUBLIC_URL LOIVE_HTTP_PORT LOIVE_MANAGEMENT_PORT LOIVE_LOG_LEVEL
    LOIVE_DATABASE_POOL_MIN LOIVE_DATABASE_POOL_MAX LOIVE_ENGINE_THREADS LOIVE_ENGINE_QUEUE
    LOIVE_OIDC_URL LOIVE_OIDC_ORIGIN LOIVE_OIDC_ADMIN_URL LOIVE_OIDC_SSL_REQUIRED LOIVE_COOKIE_NAME LOIVE_COOKIE_SECURE LOIVE_HSTS LOIVE_BEHIND_PROXY
    LOIVE_SMTP_HOST LOIVE_SMTP_PORT LOIVE_SMTP_TLS LOIVE_SMTP_USER LOIVE_MAIL_FROM LOIVE_SMS_URL
    LOIVE_CLAMAV_HOST LOIVE_CLAMAV_PORT LOIVE_HEIF_CONVERT LOIVE_DECODER_CLASSPATH LOIVE_QUEUE_SOON
    LOIVE_COUNSELLING_PHONE LOIVE_EXIT_URL LOIVE_SECOND_FACTOR LOIVE_NAMES_A_DAY LOIVE_PROXIES'

# What the realm's file names.
NAMED_BY_THE_REALM='LOIVE_OIDC_SECRET LOIVE_VNEID_SECRET LOIVE_SMTP_PASSWORD LOIVE_OIDC_SSL_REQUIRED LOIVE_DEMO_FLOWS
    LOIVE_PUBLIC_URL LOIVE_OIDC_URL LOIVE_MAIL_FROM LOIVE_SMTP_HOST LOIVE_SMTP_PORT LOIVE_SMTP_TLS LOIVE_SMTP_SSL LOIVE_SMTP_STARTTLS LOIVE_SMTP_USER LOIVE_SMTP_AUTH
    LOIVE_VNEID_ENABLED LOIVE_VNEID_ISSUER LOIVE_VNEID_AUTHORIZATION_URL LOIVE_VNEID_TOKEN_URL LOIVE_VNEID_USERINFO_URL
    LOIVE_VNEID_JWKS_URL LOIVE_VNEID_CLIENT LOIVE_VNEID_CLAIM_NAME LOIVE_VNEID_CLAIM_BIRTH_DATE LOIVE_VNEID_CLAIM_NUMBER'

declare -gA TOLD=(
  # the portal: the account that reads and writes rows, our secret at the login, what it sends with
  [wildfly]='LOIVE_DATABASE_URL LOIVE_DATABASE_PASSWORD LOIVE_OIDC_SECRET LOIVE_SMTP_PASSWORD LOIVE_SMS_TOKEN
    '"$SETTINGS_OF_PORTAL"'
    JAVA_OPTS JBOSS_PIDFILE LAUNCH_JBOSS_IN_BACKGROUND'
  # the login: its own database and administrator, and what its realm names
  [keycloak]='KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD
    KC_BOOTSTRAP_ADMIN_USERNAME KC_DB_URL KC_DB_USERNAME KC_DB_POOL_INITIAL_SIZE KC_DB_POOL_MIN_SIZE KC_DB_POOL_MAX_SIZE
    KC_CACHE KC_HTTP_ENABLED KC_HTTP_HOST KC_HTTP_PORT KC_HOSTNAME KC_LOG KC_LOG_FILE KC_LOG_LEVEL
    LOIVE_COUNSELLING_PHONE '"$NAMED_BY_THE_REALM"
  # the stand-in for the SMS gateway of the demo world
  [inbox]='LOIVE_SMS_TOKEN LOIVE_INBOX_PORT LOIVE_MAIL_API_PORT'
  # no secret at all
  [postgres]='' [mail]='' [scanner]=''
  [unpacking]='' [preparing]='' [configuring]="JAVA_OPTS $SETTINGS_OF_PORTAL"
  [story]='LOIVE_SECOND_FACTOR LOIVE_HOME LOIVE_HTTP_PORT LOIVE_MANAGEMENT_PORT LOIVE_KEYCLOAK_PORT LOIVE_MAIL_PORT LOIVE_MAIL_API_PORT LOIVE_INBOX_PORT'
  # steps of a moment, beside the server: the owner of the tables, and whoever makes accounts
  [migration]='LOIVE_DATABASE_OWNER_PASSWORD LOIVE_DATABASE_OWNER LOIVE_DATABASE_URL LOIVE_WORLD'
  [units]='LOIVE_DATABASE_OWNER_PASSWORD LOIVE_DATABASE_OWNER LOIVE_DATABASE_URL'
  [realm]='LOIVE_KEYCLOAK_ADMIN_PASSWORD '"$NAMED_BY_THE_REALM"
  [preparing_database]='LOIVE_DATABASE_ADMIN_PASSWORD LOIVE_DATABASE_OWNER_PASSWORD LOIVE_DATABASE_PASSWORD
    LOIVE_KEYCLOAK_DATABASE_PASSWORD LOIVE_DATABASE_ADMIN LOIVE_DATABASE_OWNER'
)

# Becomes the program. The values come to it by a pipe: in the arguments of `env` everybody on the machine could read them.
told() { # part, command...
  local part=$1 name lines='' clock=''
  shift
  if [ "${LOIVE_ENVIRONMENT:-}" = test ]; then clock=$OF_ANOTHER_DAY; fi
  for name in $OF_THE_MACHINE $clock ${TOLD[$part]}; do
    if [ -n "${!name+given}" ]; then lines+="$name=$(printf '%q' "${!name}")"$'\n'; fi
  done
  exec env -i "$BASH" -c 'set -a; . /dev/fd/3; set +a; exec 3<&-; exec "$@"' "$part" "$@" 3<<<"$lines"
}

secret_names() { compgen -v | grep -E '^LOIVE_[A-Z_]*_(PASSWORD|SECRET|TOKEN|KEY)$' || true; }

# The launcher knows its secrets and hands none of them down unasked: not to curl, not to Maven, not to what Maven starts.
keep_secrets() {
  local name
  for name in $(secret_names); do export -n "$name"; done
}

# The tests look behind every door.
tell_secrets() {
  local name
  for name in $(secret_names); do export "${name?}"; done
}
