package vn.loive.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.SixDigits;

/** The act of showing that an address is one's own: by the code that went there, and to this account only. */
@ApplicationScoped
@Transactional
public class ProveAddress {
    @Inject
    private Codes codes;

    @Inject
    private Proofs proofs;

    /** Compares what was typed with the living code; what cannot be a code is no try. */
    public Result<ContactAddress> prove(Caller caller, ContactAddress address, String typed) {
        if (!caller.has(Role.APPLICANT)) {
            return Result.notAllowed("families-only");
        }
        String code = SixDigits.tidy(typed);
        if (!SixDigits.isOne(code)) {
            return Result.refused(Refusal.of("not-a-code", "code"));
        }
        String account = caller.account();
        Optional<Codes.Try> counted = codes.count(account, address);
        if (counted.isEmpty()) {
            return none(account, address);
        }
        if (!SixDigits.matches(counted.get().draw(), code)) {
            int left = counted.get().left();
            return Result.refused(
                    left > 0 ? Refusal.of("code-wrong", "code", left) : Refusal.of("code-worn-out", "code"));
        }
        codes.forget(account, address);
        proofs.keep(account, address);
        return Result.done(address);
    }

    /** A button that was pressed twice has done what it should. */
    private Result<ContactAddress> none(String account, ContactAddress address) {
        if (proofs.has(account, address)) {
            return Result.done(address);
        }
        return Result.refused(
                codes.isWornOut(account, address)
                        ? Refusal.of("code-worn-out", "code")
                        : Refusal.of("code-expired", "code"));
    }
}
