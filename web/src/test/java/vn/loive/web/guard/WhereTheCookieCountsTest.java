package vn.loive.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTheCookieCountsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/attachments/0d6c",
                "/api/v1/applications/HS-1/receipt",
                "/api/v1/applications/HS-1/history.xlsx",
                "/api/v1/register.csv",
                "/api/v1/models/home-rehab/1.bpmn"
            })
    void filesThatAPageOffers(String path) {
        assertThat(CookieUse.isFor("GET", path, null, "same-origin")).isTrue();
        assertThat(CookieUse.isFor("GET", path, null, "none")).isTrue();
        assertThat(CookieUse.isFor("GET", path, null, null)).isTrue();
        assertThat(CookieUse.isFor("GET", path, null, "cross-site")).isFalse();
        assertThat(CookieUse.isFor("GET", path, null, "same-site")).isFalse();
        assertThat(CookieUse.isFor("GET", path, "Bearer x", "same-origin")).isFalse();
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            assertThat(CookieUse.isFor(method, path, null, "same-origin")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/attachments",
                "/api/v1/applications",
                "/api/v1/applications/HS-1",
                "/api/v1/applications/HS-1/history",
                "/api/v1/register",
                "/api/v1/history",
                "/api/v1/tasks",
                "/api/v1/posts",
                "/api/v1/models/1",
                "/api/v1/communes",
                "/api/v1/tasks/x/receipt",
                "/api/v2/register.csv"
            })
    void nothingElseOfTheRestInterface(String path) {
        assertThat(CookieUse.isFor("GET", path, null, "same-origin")).isFalse();
    }

    @Test
    void everyPage() {
        assertThat(CookieUse.isFor("POST", "/tasks/claim", null, "same-origin")).isTrue();
        assertThat(CookieUse.isFor("GET", "/apiary", null, null)).isTrue();
    }
}
