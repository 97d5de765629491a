package vn.loive.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loive.identity.Caller;
import vn.loive.identity.ContactChoice;
import vn.loive.identity.ContactChoices;
import vn.loive.shared.Notice;

/** Keeps which addresses each account has shown to be its own. */
@ApplicationScoped
@Transactional
public class Proofs {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private ContactChoices choices;

    /** The ways to an account, before anything was named for what the news are about. */
    public Ways ways(String account) {
        return new Ways(
                choices.of(account),
                Optional.empty(),
                Optional.empty(),
                kept(account).stream().map(Proof::address).toList(),
                ContactChoice.isSmsOffered());
    }

    /** All that counts as the caller's own: the login's address, then what was proved, the newest first. */
    public List<Proof> of(Caller caller) {
        Optional<Proof> login = caller.email()
                .flatMap(ContactAddress::mail)
                .map(address -> new Proof(address, Proof.How.LOGIN, Optional.empty()));
        return Stream.concat(login.stream(), kept(caller.account()).stream()).toList();
    }

    private List<Proof> kept(String account) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT channel, address, how, at FROM portal.contact_proof WHERE account = ?1"
                                + " ORDER BY at DESC, channel, key")
                .setParameter(1, account)
                .getResultList();
        return rows.stream().map(row -> proof((Object[]) row)).toList();
    }

    private static Proof proof(Object[] row) {
        return new Proof(
                new ContactAddress(Notice.Channel.valueOf(upper(row[0])), (String) row[1]),
                Proof.How.valueOf(upper(row[2])),
                Optional.of((Instant) row[3]));
    }

    private static String upper(Object word) {
        return word.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether an account has shown that an address is its own, by a code or before codes were asked for. */
    boolean has(String account, ContactAddress address) {
        return kept(account).stream().map(Proof::address).anyMatch(address::isSameAs);
    }

    /** Notes that an address is the account's own, from now on. */
    void keep(String account, ContactAddress address) {
        entities.createNativeQuery("INSERT INTO portal.contact_proof (account, channel, key, address, how)"
                        + " VALUES (?1, ?2, ?3, ?4, 'code') ON CONFLICT DO NOTHING")
                .setParameter(1, account)
                .setParameter(2, address.way())
                .setParameter(3, address.key())
                .setParameter(4, address.value())
                .executeUpdate();
    }
}
