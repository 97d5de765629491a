package vn.loive.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** That a mailbox or a telephone is one's own: with the code that is read where it came. */
public final class Proof {
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final List<String> SUBJECTS = List.of("Mã xác nhận của bạn", "Your code");

    /** Hundreds of letters may stand before it where a test has just sent as many applications. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Proof() {}

    /** A mailbox of which nobody knows yet. */
    public static String newMailbox() {
        return "gia-dinh." + UUID.randomUUID().toString().substring(0, 13) + "@example.vn";
    }

    /** A telephone of which nobody knows yet. */
    public static String newPhone() {
        return "09" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    public static ObjectNode wanted(String mailbox) {
        return Rest.json("channel", "email", "address", mailbox);
    }

    public static ObjectNode wanted(String mailbox, String code) {
        return wanted(mailbox).put("code", code);
    }

    /** Asks for a code, reads it, and types it: from now on news can go to the mailbox. */
    public static void of(Account account, String mailbox) {
        need(Rest.as(account).post("contacts/codes", wanted(mailbox)), 202);
        typed(account, mailbox);
    }

    /** Types the code that came to the mailbox. */
    static void typed(Account account, String mailbox) {
        need(Rest.as(account).post("contacts/proofs", wanted(mailbox, mailed(mailbox))), 200);
    }

    /** The last code that was mailed to a box, as soon as there is one. */
    public static String mailed(String mailbox) {
        List<Mails.Mail> codes = Wait.upTo(PATIENCE, () -> codesIn(mailbox), found -> !found.isEmpty());
        return code(codes.get(codes.size() - 1).text());
    }

    private static List<Mails.Mail> codesIn(String mailbox) {
        return Mails.in(mailbox).stream().filter(Proof::isCode).toList();
    }

    /** The last code that was sent to a number such as {@code 0912345678}, as soon as there is one. */
    public static String texted(String phone) {
        List<String> texts = ShortMessages.waitFor("+84" + phone.substring(1), 1);
        return code(texts.get(texts.size() - 1));
    }

    static boolean isCode(Mails.Mail mail) {
        return SUBJECTS.contains(mail.subject());
    }

    private static String code(String text) {
        Matcher found = CODE.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No code in: " + text);
        }
        return found.group();
    }

    /** The same wish for a place of which nobody knows yet. */
    public static ObjectNode elsewhere(JsonNode wish) {
        boolean sms = wish.path("channel").asText().equals("sms");
        return ((ObjectNode) wish.deepCopy()).put("address", sms ? newPhone() : newMailbox());
    }

    /** The same proof with a mailbox and a code that came there. */
    public static ObjectNode asked(JsonNode proof) {
        String mailbox = newMailbox();
        need(Rest.as(Account.LAN).post("contacts/codes", wanted(mailbox)), 202);
        return ((ObjectNode) proof.deepCopy()).put("address", mailbox).put("code", mailed(mailbox));
    }

    private static void need(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + ", got " + answer.status() + ": " + answer.text());
        }
    }
}
