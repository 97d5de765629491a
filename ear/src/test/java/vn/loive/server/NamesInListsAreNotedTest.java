package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.audit.ListReads;
import vn.loive.audit.SearchTickets;
import vn.loive.shared.DossierCode;
import vn.loive.workqueue.ListTasks;
import vn.loive.workqueue.QueueFilter;

/** A list with names is a read of its lines: each page is noted, and what shows no name is not. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class NamesInListsAreNotedTest {
    private static final String SHOWN = "portal.list_read WHERE account = ?1 AND list = 'queue' AND ?2 = ANY (keys)";

    @Inject
    private Situation situation;

    @Inject
    private ListTasks listing;

    @Inject
    private ListReads reads;

    @Inject
    private SearchTickets tickets;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(NamesInListsAreNotedTest.class, Situation.class);
    }

    @Test
    void aPageOfTheQueueWithItsLines() {
        DossierCode code = situation.submitted().code();
        QueueFilter byArrival = QueueFilter.of(QueueFilter.View.WAITING);

        listing.list(Situation.OFFICER, byArrival);
        assertThat(situation.count(SHOWN, "xa.tiepnhan", code.value())).isZero();

        listing.show(Situation.OFFICER, byArrival);
        listing.show(Situation.STRANGER, byArrival);
        assertThat(situation.count(SHOWN, "xa.tiepnhan", code.value())).isEqualTo(1);
        assertThat(situation.count(SHOWN, "xakhac.tiepnhan", code.value())).isZero();
        assertThat(situation.count(SHOWN + " AND asked ->> 'tab' = 'waiting'", "xa.tiepnhan", code.value()))
                .isEqualTo(1);
    }

    @Test
    void whoeverIsShownVeryManyStandsOut() {
        var keys = IntStream.range(0, 1_100).mapToObj(i -> "MANY-" + i).toList();
        reads.note(Situation.HEAD.asWhoever(), ListReads.Kind.REGISTER, Map.of("order", "name"), keys.subList(0, 600));
        reads.note(Situation.HEAD.asWhoever(), ListReads.Kind.REGISTER, Map.of("order", "-name"), keys.subList(0, 600));
        assertThat(reads.above(1_000)).noneMatch(reader -> reader.account().equals("xa.lanhdao"));

        reads.note(Situation.HEAD.asWhoever(), ListReads.Kind.FILE, Map.of("order", "name"), keys.subList(600, 1_100));
        assertThat(reads.above(1_000))
                .anyMatch(reader -> reader.account().equals("xa.lanhdao") && reader.names() >= 1_100);
    }

    @Test
    void aTicketIsGoodForOneAccountAndHalfADay() {
        String ticket = tickets.keep("xa.tiepnhan", Map.of("q", "Trần Văn Nam"));

        assertThat(tickets.find("xa.tiepnhan", ticket)).containsEntry("q", "Trần Văn Nam");
        assertThat(tickets.find("xa.lanhdao", ticket)).isEmpty();
        assertThat(tickets.find("xa.tiepnhan", ticket + "' OR true --")).isEmpty();
        situation.change(
                "UPDATE portal.search_ticket SET made_at = made_at - interval '13 hours' WHERE ticket = ?1", ticket);
        assertThat(tickets.find("xa.tiepnhan", ticket)).isEmpty();
        IntStream.range(0, 60).forEach(i -> tickets.keep("xa.tiepnhan", Map.of("q", "n" + i)));
        assertThat(situation.count("portal.search_ticket WHERE account = ?1", "xa.tiepnhan"))
                .isEqualTo(50);
    }
}
