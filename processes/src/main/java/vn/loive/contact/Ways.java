package vn.loive.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loive.identity.ContactChoice;
import vn.loive.identity.ContactChoice.Way;
import vn.loive.shared.Notice.Channel;

/**
 * The ways to a person for news of one thing.
 *
 * @param choice what the person has chosen for all news, with the login's own address, which the login has verified
 * @param mail the address that was named for this thing
 * @param phone the number that was named for it
 * @param proved what the account has shown to be its own, the newest first
 * @param smsOffered whether somebody runs a gateway
 */
public record Ways(
        ContactChoice choice,
        Optional<ContactAddress> mail,
        Optional<ContactAddress> phone,
        List<ContactAddress> proved,
        boolean smsOffered) {

    /** The same ways for something for which an address and a number were named. */
    public Ways naming(Optional<String> address, Optional<String> number) {
        return new Ways(
                choice,
                address.flatMap(ContactAddress::mail),
                number.flatMap(ContactAddress::phone),
                proved,
                smsOffered);
    }

    /** Where the person wants the news: by the way chosen, else by mail before SMS. */
    public Optional<ContactAddress> wanted() {
        return inOrder().flatMap(channel -> named(channel).stream()).findFirst();
    }

    /**
     * Where news go now: of each way, what was named if it is proved, else what was proved last; then the login's own
     * address.
     */
    public Optional<ContactAddress> open() {
        return choice.way().filter(Way.NONE::equals).isPresent()
                ? Optional.empty()
                : inOrder()
                        .flatMap(channel -> named(channel).filter(this::isProved).or(() -> last(channel)).stream())
                        .findFirst()
                        .or(this::login);
    }

    /** Where the person wants the news, as long as nobody has shown that it is his. */
    public Optional<ContactAddress> unproved() {
        return wanted().filter(address -> !isProved(address));
    }

    /** Whether it is the login's own, or a code was typed that went there. */
    public boolean isProved(ContactAddress address) {
        return Stream.concat(login().stream(), proved.stream()).anyMatch(address::isSameAs);
    }

    private Optional<ContactAddress> login() {
        return choice.email().flatMap(ContactAddress::mail);
    }

    private Stream<Channel> inOrder() {
        Stream<Channel> order = switch (choice.way().orElse(Way.EMAIL)) {
            case NONE -> Stream.of();
            case SMS -> Stream.of(Channel.SMS, Channel.EMAIL);
            case EMAIL -> Stream.of(Channel.EMAIL, Channel.SMS);
        };
        return order.filter(channel -> channel != Channel.SMS || smsOffered);
    }

    private Optional<ContactAddress> named(Channel channel) {
        return channel == Channel.SMS ? phone : mail;
    }

    private Optional<ContactAddress> last(Channel channel) {
        return proved.stream().filter(address -> address.channel() == channel).findFirst();
    }
}
