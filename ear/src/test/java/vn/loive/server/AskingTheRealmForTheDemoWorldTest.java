package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.production.DemoRealm;

/** Production asks its realm whether it is the demo world's; here it is. */
@Tag("server")
class AskingTheRealmForTheDemoWorldTest {
    private static final String REALM = System.getenv("LOIVE_OIDC_URL");

    @Test
    void findsTheClientThatOnlyTheDemoWorldHas() throws IOException {
        assertThat(DemoRealm.knows(REALM, DemoRealm.CLIENT)).isTrue();
    }

    @Test
    void findsNoClientThatIsNotThere() throws IOException {
        assertThat(DemoRealm.knows(REALM, "portal-of-nobody")).isFalse();
    }

    @Test
    void takesNoOtherAnswerForANo() {
        assertThatThrownBy(() -> DemoRealm.knows(REALM + "-of-nobody", DemoRealm.CLIENT))
                .isInstanceOf(IOException.class);
    }
}
