package vn.loive.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.TraceSource;
import vn.loive.shared.Traced;

/** What was told about an application: to the family or to which unit, by which way, and what became of it; never an address. */
@ApplicationScoped
@Transactional
public class MessageLane implements TraceSource {
    private static final String OFFICE = "SELECT min(u.id) FROM portal.unit u WHERE u.email = ?1";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Override
    public Traced.Lane lane() {
        return Traced.Lane.MESSAGES;
    }

    @Override
    public List<Traced> read(DossierCode application, Traced.Stretch stretch) {
        return stretch.of(entities
                .createQuery("SELECT m FROM Message m WHERE m.code = ?1", Message.class)
                .setParameter(1, application.value())
                .getResultList()
                .stream()
                .map(this::entry));
    }

    private Traced entry(Message message) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("template", message.template());
        values.put("channel", message.channel().name().toLowerCase(Locale.ROOT));
        String office = office(message.recipient());
        if (office != null) {
            values.put("unit", office);
        }
        values.put("written", message.createdAt().toString());
        values.put("tries", message.tries());
        message.once().ifPresent(once -> values.put("once", once));
        values.put("message", message.id().toString());
        String kind = message.sentAt().isPresent()
                ? "MessageSent"
                : message.wasRefused()
                        ? "MessageRefused"
                        : message.failedAt().isPresent() ? "MessageFailed" : "MessageWaits";
        if (kind.equals("MessageWaits")) {
            values.put("next", message.nextTryAt().toString());
        }
        return new Traced(
                message.sentAt().or(message::failedAt).orElse(message.createdAt()),
                lane(),
                message.id().toString(),
                kind,
                Actor.SYSTEM,
                "",
                values);
    }

    private @Nullable String office(String recipient) {
        return (String)
                entities.createNativeQuery(OFFICE).setParameter(1, recipient).getSingleResult();
    }
}
