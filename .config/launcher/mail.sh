# The mail sink: a real SMTP server that keeps what it gets in memory and sends nothing on.

start_mail() {
  launch mail mail.log "$JAVA" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dloive.home="$LOIVE_HOME/mail" -Dlog4j2.configurationFile="$LAUNCHER/mail-log.xml" \
    -Dgreenmail.smtp.hostname=127.0.0.1 -Dgreenmail.smtp.port="$LOIVE_MAIL_PORT" -Dgreenmail.auth.disabled \
    -Dgreenmail.api.hostname=127.0.0.1 -Dgreenmail.api.port="$LOIVE_MAIL_API_PORT" -jar "$GREENMAIL"
}

# The demo world's SMS gateway, with a page that shows letters and short messages together; never a part of a production build.
start_inbox() {
  launch inbox inbox.log "$JAVA" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dloive.home="$LOIVE_HOME/inbox" -cp "$TOOLS/*" "$LAUNCHER/Inbox.java"
}

inbox_is_ready() { answers "http://localhost:$LOIVE_INBOX_PORT/sms"; }

mail_is_ready() { port_is_busy "$LOIVE_MAIL_PORT" && answers "http://localhost:$LOIVE_MAIL_API_PORT/api/service/readiness"; }
