package vn.loive.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.shared.Json;

/**
 * Keeps what somebody searches for under a word that says nothing, so that no name stands in an address. A ticket is
 * good for half a day, and only for the account that got it.
 */
@ApplicationScoped
@Transactional
public class SearchTickets {
    private static final int BYTES = 16;
    private static final String TICKET = "[A-Za-z0-9_-]{22}";

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** Keeps the words, and answers with their ticket; old ones go by the way. */
    public String keep(String account, Map<String, String> words) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entities.createNativeQuery(
                        "WITH gone AS (DELETE FROM portal.search_ticket"
                                + " WHERE made_at < clock_timestamp() - interval '12 hours' OR ticket IN (SELECT o.ticket"
                                + " FROM portal.search_ticket o WHERE o.account = ?2 ORDER BY o.made_at DESC OFFSET 49))"
                                + " INSERT INTO portal.search_ticket (ticket, account, words) VALUES (?1, ?2, CAST(?3 AS jsonb))")
                .setParameter(1, ticket)
                .setParameter(2, account)
                .setParameter(3, Json.write(words))
                .executeUpdate();
        return ticket;
    }

    /** The words behind a ticket; none when it is too old, or somebody else's. */
    public Map<String, String> find(String account, String ticket) {
        if (!ticket.matches(TICKET)) {
            return Map.of();
        }
        List<?> found = entities.createNativeQuery("SELECT CAST(words AS text) FROM portal.search_ticket"
                        + " WHERE ticket = ?1 AND account = ?2 AND made_at > clock_timestamp() - interval '12 hours'")
                .setParameter(1, ticket)
                .setParameter(2, account)
                .getResultList();
        Map<String, String> words = new LinkedHashMap<>();
        found.forEach(row ->
                Json.readObject(String.valueOf(row)).forEach((name, word) -> words.put(name, String.valueOf(word))));
        return words;
    }
}
