package vn.loive.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.shared.Keyed;
import vn.loive.shared.Notice;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.SixDigits;

/** The act of asking for a code: six digits go to the address, by day and by night, since somebody waits for them. */
@ApplicationScoped
@Transactional
public class AskForCode {
    @Inject
    private Codes codes;

    @Inject
    private Quotas quotas;

    @Inject
    private Event<Notice> notices;

    /**
     * Sends a code in the place of the last one.
     *
     * @param language in which its message is written
     * @return the address to which it goes, or why it does not: too soon, or too many in this day
     */
    public Result<ContactAddress> ask(Caller caller, ContactAddress address, String language) {
        if (!caller.has(Role.APPLICANT)) {
            return Result.notAllowed("families-only");
        }
        Optional<Refusal> no = tooSoon(caller, address).or(() -> tooMany(caller, address));
        if (no.isPresent()) {
            return Result.refused(no.get());
        }
        String draw = SixDigits.draw();
        if (!codes.replace(caller.account(), address, draw)) {
            return Result.refused(tooSoon(Codes.PAUSE));
        }
        notices.fire(new Notice(
                null,
                null,
                address.channel(),
                address.value(),
                false,
                language,
                SixDigits.MESSAGE,
                Map.of(SixDigits.MESSAGE, draw),
                null));
        return Result.done(address);
    }

    private Optional<Refusal> tooSoon(Caller caller, ContactAddress address) {
        return Optional.of(codes.wait(caller.account(), address))
                .filter(wait -> !wait.isNegative() && !wait.isZero())
                .map(AskForCode::tooSoon);
    }

    private static Refusal tooSoon(Duration wait) {
        return Refusal.of("code-too-soon", "address", wait.toSeconds() + 1);
    }

    /** The telephone of somebody else is not rung all day, however many accounts ask. */
    private Optional<Refusal> tooMany(Caller caller, ContactAddress address) {
        return quotas.take(caller.account(), Quota.CODES, 0)
                .or(() -> quotas.take(
                        Keyed.number("address", address.way() + " " + address.key()), Quota.CODES_TO_ADDRESS, 0));
    }
}
