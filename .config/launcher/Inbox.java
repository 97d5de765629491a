import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * The demo world's SMS gateway, and one page that shows what people have got: letters from the mail sink and short
 * messages. Everything is kept in memory. POST /sms takes a message, GET /sms gives all as JSON, GET / is the page.
 */
class Inbox {
    private static final int MOST_KEPT = 2000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, ObjectNode> SMS = new LinkedHashMap<>();
    private static final String MAILS = "http://localhost:" + System.getenv("LOIVE_MAIL_API_PORT") + "/api/user";

    /** A letter or a short message. */
    private record News(Instant at, String way, String to, String subject, String text) {}

    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(System.getenv("LOIVE_INBOX_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 20);
        server.createContext("/sms", Inbox::sms);
        server.createContext("/", Inbox::page);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    private static void sms(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            ArrayNode all = JSON.createArrayNode();
            synchronized (SMS) {
                SMS.values().forEach(all::add);
            }
            answer(exchange, 200, "application/json", all.toString());
        } else if (!("Bearer " + System.getenv("LOIVE_SMS_TOKEN")).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "text/plain", "The token is not the one of LOIVE_SMS_TOKEN");
        } else {
            take(exchange);
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        JsonNode message = JSON.readTree(exchange.getRequestBody().readNBytes(10_000));
        String text = message.path("text").asText("");
        if (text.isBlank() || text.length() > 160 || !message.path("to").asText("").matches("\\+\\d{8,15}")) {
            answer(exchange, 422, "text/plain", "A message has to, like +84912345678, and text of 160 letters at most");
            return;
        }
        ObjectNode kept = ((ObjectNode) message).put("at", CLOCK.instant().toString());
        synchronized (SMS) {
            // tried again after an answer that got lost, it is still one message
            SMS.putIfAbsent(message.path("id").asText(), kept);
            if (SMS.size() > MOST_KEPT) {
                SMS.remove(SMS.keySet().iterator().next());
            }
        }
        answer(exchange, 202, "application/json", "{}");
    }

    private static void page(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/")) {
            answer(exchange, 404, "text/plain", "There is only / and /sms");
            return;
        }
        List<News> news = new ArrayList<>(shortMessages());
        boolean mailsAnswer = addLetters(news);
        news.sort(Comparator.comparing(News::at).reversed());
        answer(exchange, 200, "text/html", html(news, mailsAnswer));
    }

    private static List<News> shortMessages() {
        synchronized (SMS) {
            return SMS.values().stream()
                    .map(one -> new News(Instant.parse(one.path("at").asText()), "SMS", one.path("to").asText(), "", one.path("text").asText()))
                    .toList();
        }
    }

    private static boolean addLetters(List<News> news) {
        try {
            for (JsonNode user : get(MAILS)) {
                String name = user.path("login").asText(user.path("email").asText());
                for (JsonNode mail : get(MAILS + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "/messages")) {
                    news.add(letter(user.path("email").asText(name), mail));
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static JsonNode get(String address) throws IOException, InterruptedException {
        return JSON.readTree(CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body());
    }

    private static News letter(String to, JsonNode mail) {
        String[] parts = mail.path("mimeMessage").asText().replace("\r\n", "\n").split("\n\n", 2);
        String head = parts[0];
        String body = parts.length > 1 ? parts[1] : "";
        String lower = head.toLowerCase(Locale.ROOT);
        String text = lower.contains("content-transfer-encoding: base64")
                ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
                : lower.contains("content-transfer-encoding: quoted-printable") ? unquoted(body) : body;
        return new News(date(head), "E-mail", to, mail.path("subject").asText(), text);
    }

    private static Instant date(String head) {
        return head.lines()
                .filter(line -> line.startsWith("Date: "))
                .findFirst()
                .map(line -> ZonedDateTime.parse(
                                line.substring(6).replaceFirst(" \\(.*\\)$", ""), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .orElse(Instant.EPOCH);
    }

    private static String unquoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String joined = text.replace("=\n", "");
        for (int i = 0; i < joined.length(); i++) {
            boolean quoted = joined.charAt(i) == '=' && i + 2 < joined.length();
            bytes.write(quoted ? Integer.parseInt(joined.substring(i + 1, i + 3), 16) : joined.charAt(i));
            i += quoted ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String html(List<News> news, boolean mailsAnswer) {
        StringBuilder page = new StringBuilder(
                """
                <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Hộp thư của thế giới mẫu</title><style>
                :root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
                article{border:1px solid #8887;border-radius:.5rem;padding:.75rem 1rem;margin:1rem 0}h1{font-size:1.6rem}h2{font-size:1.1rem;margin:.25rem 0}
                pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0 0}.way{font-weight:600;border:1px solid;border-radius:1rem;padding:0 .6rem}
                </style></head><body><main><h1>Hộp thư của thế giới mẫu <span lang="en">· Inbox of the demo world</span></h1>
                <p>Mọi thư điện tử và SMS mà cổng đã gửi, mới nhất ở trên. Không có gì ra khỏi máy này.<br><span lang="en">All mails and SMS that the portal has sent, the newest first. Nothing leaves this machine.</span></p>
                """);
        if (!mailsAnswer) {
            page.append("<p><strong>Hộp thư điện tử không trả lời. <span lang=\"en\">The mail sink does not answer.</span></strong></p>");
        }
        if (news.isEmpty()) {
            page.append("<p>Chưa có gì. <span lang=\"en\">Nothing yet.</span></p>");
        }
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        for (News one : news) {
            page.append("<article><p><span class=\"way\">%s</span> <b>%s</b> · <time>%s</time></p>".formatted(one.way(), safe(one.to()), moment.format(one.at())));
            page.append(one.subject().isEmpty() ? "" : "<h2>" + safe(one.subject()) + "</h2>");
            page.append("<pre>").append(safe(one.text().strip())).append("</pre></article>");
        }
        return page.append("</main></body></html>").toString();
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
