package vn.loive.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loive.shared.Json;

/**
 * Hands short messages to a gateway over HTTP: {@code POST LOIVE_SMS_URL} with the bearer token {@code LOIVE_SMS_TOKEN}
 * and the JSON members {@code id} (the same when it is tried again), {@code to} (+84…) and {@code text}. Any answer of
 * 2xx means that it was taken.
 */
@ApplicationScoped
class SmsGateway {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private Wordings wordings;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    void send(Message message) {
        String address = System.getenv().getOrDefault("LOIVE_SMS_URL", "");
        if (address.isBlank()) {
            throw new SendFailure("LOIVE_SMS_URL is not set");
        }
        try {
            HttpResponse<Void> answer = client.send(
                    request(URI.create(address), message, wordings.texts(message.language())),
                    BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                throw new SendFailure("The gateway answered " + answer.statusCode());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new SendFailure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SendFailure(e);
        }
    }

    private static HttpRequest request(URI address, Message message, MessageText text) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", message.id().toString());
        body.put("to", international(message.recipient()));
        body.put("text", text.sms(message));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(Json.write(body)));
        String token = System.getenv().getOrDefault("LOIVE_SMS_TOKEN", "");
        return token.isBlank()
                ? request.build()
                : request.header("Authorization", "Bearer " + token).build();
    }

    /** {@code 0912345678} is {@code +84912345678} to the world. */
    static String international(String number) {
        return number.startsWith("0") ? "+84" + number.substring(1) : number;
    }
}
