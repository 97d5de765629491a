package vn.loive.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loive.identity.ContactChoice;
import vn.loive.shared.FreeText;
import vn.loive.shared.Notice;
import vn.loive.shared.PersonName;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/**
 * A mail address or a telephone number, as a message can be sent to it.
 *
 * @param channel by which way messages go there
 * @param value the address as it was typed, or the number's ten or eleven digits
 */
public record ContactAddress(Notice.Channel channel, String value) {
    /** No longer than a mail server takes. */
    public static final int LONGEST = 254;

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]++)++");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");
    private static final int LAST = 3;
    private static final int FIRST = 4;

    /** The mail address that was typed; empty when it is none. */
    public static Optional<ContactAddress> mail(String typed) {
        return MAIL.matcher(typed).matches()
                ? Optional.of(new ContactAddress(Notice.Channel.EMAIL, typed))
                : Optional.empty();
    }

    /** The Vietnamese number that was typed, with +84, 84, spaces, dots or hyphens; empty when it is none. */
    public static Optional<ContactAddress> phone(String typed) {
        String digits =
                typed.replaceAll("[ .()\\-\\u2010-\\u2015]", "").replaceFirst("^(\\+84|0084|84(?=\\d{9}$))0?", "0");
        return digits.matches("0\\d{9,10}")
                ? Optional.of(new ContactAddress(Notice.Channel.SMS, digits))
                : Optional.empty();
    }

    /** An address by the word of its way, {@code email} or {@code sms}, as somebody typed it; or what is wrong with it. */
    public static Result<ContactAddress> read(String way, String typed) {
        boolean sms = way.equals("sms") && ContactChoice.isSmsOffered();
        if (!sms && !way.equals("email")) {
            return Result.refused(Refusal.of("unknown-choice", "channel"));
        }
        List<Refusal> refusals = new ArrayList<>(FreeText.required("address", typed));
        if (refusals.isEmpty() && typed.length() > LONGEST) {
            refusals.add(Refusal.of("too-long", "address", LONGEST));
        }
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        String tidy = PersonName.tidy(typed);
        Optional<ContactAddress> address = sms ? phone(tidy) : mail(tidy);
        return address.map(Result::done)
                .orElseGet(() -> Result.refused(
                        sms ? Refusal.of("not-a-phone", "address") : Refusal.of("not-an-email", "address")));
    }

    /** The word for the way, {@code email} or {@code sms}. */
    public String way() {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    /** By what addresses are told apart: no mailbox is another one for its capitals. */
    String key() {
        return CAPITALS.matcher(value).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    }

    /** Whether messages to both come to the same place. */
    public boolean isSameAs(ContactAddress other) {
        return channel == other.channel && key().equals(other.key());
    }

    /** So much of it, on one line, that its owner knows it again and nobody who looks over the shoulder learns it. */
    public String masked() {
        if (channel == Notice.Channel.SMS) {
            return value.substring(0, FIRST) + "\u00a0…\u00a0" + value.substring(value.length() - LAST);
        }
        int at = value.lastIndexOf('@');
        return value.substring(0, value.offsetByCodePoints(0, at > LAST ? 2 : 1)) + "…\u2060" + value.substring(at);
    }
}
