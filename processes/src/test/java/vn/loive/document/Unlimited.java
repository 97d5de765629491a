package vn.loive.document;

import java.util.Optional;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.shared.Refusal;

/** An account that has sent nothing yet. */
final class Unlimited extends Quotas {
    @Override
    public Optional<Refusal> take(String account, Quota quota, long bytes) {
        return Optional.empty();
    }
}
