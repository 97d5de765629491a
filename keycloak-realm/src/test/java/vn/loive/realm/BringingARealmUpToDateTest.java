package vn.loive.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BringingARealmUpToDateTest {
    @Test
    void readsSettingsAsAnImportDoes() {
        String file = "{\"a\":\"${LOIVE_A}\",\"b\":\"${LOIVE_B:x y}\",\"c\":\"${LOIVE_C:}\",\"d\":\"${fullName}\"}";

        assertThat(UpdateRealm.withSettings(file, Map.of("LOIVE_A", "$1", "LOIVE_C", "demo ")))
                .isEqualTo("{\"a\":\"$1\",\"b\":\"x y\",\"c\":\"demo \",\"d\":\"${fullName}\"}");
    }

    @Test
    void givesAChangedFlowAnotherNameAndAnUnchangedOneTheSame() throws IOException {
        String first = marked("REQUIRED");

        assertThat(marked("REQUIRED")).isEqualTo(first);
        assertThat(marked("DISABLED")).isNotEqualTo(first);
        assertThat(first).matches("loive [0-9a-f]{8} browser");
    }

    private static String marked(String requirement) throws IOException {
        ObjectNode realm = (ObjectNode) new ObjectMapper()
                .readTree(
                        "{\"browserFlow\":\"loive browser\",\"loginTheme\":\"loive\",\"authenticationFlows\":[{\"alias\":"
                                + "\"loive browser\",\"authenticationExecutions\":[{\"requirement\":\"" + requirement
                                + "\"}]}]}");
        FlowNames.mark(realm);
        assertThat(realm.path("loginTheme").asText()).isEqualTo("loive");
        assertThat(realm.path("authenticationFlows").path(0).path("alias")).isEqualTo(realm.path("browserFlow"));
        return realm.path("browserFlow").asText();
    }
}
