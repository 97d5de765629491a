package vn.loive.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;

/** The words of messages: the portal's own, and in front of them what administrators have written since. */
@ApplicationScoped
@Transactional
public class Wordings {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** Every wording that can be changed in a language, by its key; frames and subjects cannot. */
    public List<Wording> list(String language) {
        Map<String, Wording.Change> changes = newest(language);
        return MessageText.own(language).entrySet().stream()
                .map(own -> wording(own.getKey(), language, own.getValue(), changes.get(own.getKey())))
                .toList();
    }

    /** One of them; empty for a key that is none. */
    public Optional<Wording> find(String key, String language) {
        return Optional.ofNullable(MessageText.own(language).get(key))
                .map(own -> wording(key, language, own, newest(language).get(key)));
    }

    /** What was changed about one, the newest first. */
    public List<Wording.Change> history(String key, String language) {
        List<?> rows = entities.createNativeQuery("SELECT at, wording, by_account, by_name, reason, key"
                        + " FROM portal.message_wording WHERE language = ?1 AND key = ?2 ORDER BY seq DESC")
                .setParameter(1, language)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    /** From now on these words are sent; without any, the portal's own. */
    public void change(String key, String language, Optional<String> text, Actor by, String reason) {
        entities.createNativeQuery("INSERT INTO portal.message_wording (key, language, wording, by_account, by_name,"
                        + " reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, key)
                .setParameter(2, language)
                .setParameter(3, text.orElse(null))
                .setParameter(4, by.account())
                .setParameter(5, by.name())
                .setParameter(6, reason)
                .executeUpdate();
    }

    /** The texts of a language as they are sent now. */
    MessageText texts(String language) {
        return new MessageText(
                language,
                newest(language).entrySet().stream()
                        .filter(change -> change.getValue().text().isPresent())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                change -> change.getValue().text().orElseThrow())));
    }

    private Map<String, Wording.Change> newest(String language) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT DISTINCT ON (key) at, wording, by_account, by_name, reason, key"
                                + " FROM portal.message_wording WHERE language = ?1 ORDER BY key, seq DESC")
                .setParameter(1, MessageText.known(language))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> (String) row[5], Wordings::change));
    }

    private static Wording.Change change(Object[] row) {
        return new Wording.Change(
                (Instant) row[0], Optional.ofNullable((String) row[1]), (String) row[2], (String) row[3], (String)
                        row[4]);
    }

    private static Wording wording(String key, String language, String own, Wording.@Nullable Change change) {
        Optional<Wording.Change> last = Optional.ofNullable(change);
        return new Wording(key, language, last.flatMap(Wording.Change::text).orElse(own), own, last);
    }
}
