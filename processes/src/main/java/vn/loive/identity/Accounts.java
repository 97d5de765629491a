package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose account a login is. A person is the provider's identifier; everything that he has is kept under a name that the
 * portal gives it once and never to anybody else: the login if nothing was ever kept under it, else the login with a number.
 */
@ApplicationScoped
public class Accounts {
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    @Inject
    private AccountStore store;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Clock clock;

    private final Map<String, Known> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private record Known(String account, Instant until) {}

    /** The account of whoever logged in; he gets one when he comes for the first time. */
    public String of(String sub, String login) {
        Instant now = clock.instant();
        synchronized (remembered) {
            Known known = remembered.get(sub);
            if (known != null && now.isBefore(known.until())) {
                return known.account();
            }
        }
        String account = store.find(sub).orElseGet(() -> firstTime(sub, login));
        synchronized (remembered) {
            remembered.put(sub, new Known(account, now.plus(REMEMBERED)));
        }
        return account;
    }

    /**
     * What was kept under his login before the portal knew identifiers is his only if he had this login then already;
     * the provider says so.
     */
    private String firstTime(String sub, String login) {
        boolean owner = store.waitingSince(login)
                .filter(since -> provider.find(sub)
                        .filter(account -> account.login().equals(login))
                        .flatMap(ProviderAccount::made)
                        .filter(made -> !made.isAfter(since))
                        .isPresent())
                .isPresent();
        return store.give(sub, login, owner);
    }
}
