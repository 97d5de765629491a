package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.workqueue.SavedView;
import vn.loive.workqueue.SavedViews;

/** Officials keep looks at the queue under names; each has his own. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class KeepingViewsOfTheQueueTest {
    private static final String ADDRESS = "/tasks?service=home-rehab&sort=name";

    @Inject
    private SavedViews views;

    @Inject
    private Situation situation;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(KeepingViewsOfTheQueueTest.class, Situation.class);
    }

    @BeforeEach
    void nothingIsKept() {
        situation.change("DELETE FROM portal.saved_view");
    }

    @Test
    void findsItAgainAndNobodyElseDoes() {
        SavedView kept = Situation.value(views.keep(Situation.OFFICER, "  Tại   nhà ", ADDRESS));

        assertThat(views.of(Situation.OFFICER)).containsExactly(new SavedView(kept.id(), "Tại nhà", ADDRESS));
        assertThat(views.of(Situation.HEAD)).isEmpty();
        assertThat(views.find(Situation.HEAD, kept.id())).isEmpty();
        assertThat(views.rename(Situation.HEAD, kept.id(), "Của tôi")).isEqualTo(Result.notFound());
        assertThat(views.forget(Situation.HEAD, kept.id())).isEqualTo(Result.notFound());
    }

    @Test
    void renamesAndForgets() {
        UUID id = Situation.value(views.keep(Situation.OFFICER, "Cũ", ADDRESS)).id();

        assertThat(Situation.value(views.rename(Situation.OFFICER, id, "Mới")).name())
                .isEqualTo("Mới");
        assertThat(Situation.value(views.rename(Situation.OFFICER, id, "mới")).name())
                .isEqualTo("mới");
        Situation.value(views.forget(Situation.OFFICER, id));
        assertThat(views.of(Situation.OFFICER)).isEmpty();
    }

    @Test
    void refusesNamesThatAreMissingTooLongOrTaken() {
        Situation.value(views.keep(Situation.OFFICER, "Gấp", ADDRESS));

        assertThat(codes(views.keep(Situation.OFFICER, " ", ADDRESS))).containsExactly("missing");
        assertThat(codes(views.keep(Situation.OFFICER, "x".repeat(61), ADDRESS)))
                .containsExactly("too-long");
        assertThat(codes(views.keep(Situation.OFFICER, "gấp", ADDRESS))).containsExactly("name-taken");
        assertThat(Situation.value(views.keep(Situation.HEAD, "Gấp", ADDRESS)).name())
                .isEqualTo("Gấp");
    }

    @Test
    void keepsTwentyAtTheMost() {
        IntStream.range(0, SavedView.MOST)
                .forEach(i -> Situation.value(views.keep(Situation.OFFICER, "Danh sách " + i, ADDRESS)));

        assertThat(codes(views.keep(Situation.OFFICER, "Thêm", ADDRESS))).containsExactly("too-many-views");
        assertThat(views.of(Situation.OFFICER)).hasSize(SavedView.MOST);
    }

    private static List<String> codes(Result<SavedView> result) {
        return result instanceof Result.Refused<SavedView> refused
                ? refused.refusals().stream().map(Refusal::code).toList()
                : List.of();
    }
}
