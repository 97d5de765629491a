package vn.loive.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereARequestComesFromTest {
    private static final RequestCheck CHECK = new RequestCheck("https://loive.example.vn");

    private static Optional<Refused> refuse(String method, String path, List<String> asked, String... headers) {
        Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < headers.length; i += 2) {
            sent.put(headers[i], headers[i + 1]);
        }
        return CHECK.refuse(method, path, asked, sent::get);
    }

    private static Optional<Refused> post(String... headers) {
        return refuse("POST", "/applications/withdraw", List.of("of"), headers);
    }

    @Test
    void formsOfOurOwnPagesAreTaken() {
        assertThat(post("Sec-Fetch-Site", "same-origin")).isEmpty();
        assertThat(post("Sec-Fetch-Site", "same-origin", "Origin", "https://loive.example.vn"))
                .isEmpty();
        assertThat(post("Origin", "https://loive.example.vn")).isEmpty();
        assertThat(post("Referer", "https://loive.example.vn/applications/withdraw?of=x"))
                .isEmpty();
        assertThat(post("Referer", "https://loive.example.vn")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "", "Same-Origin", "same-origin, cross-site"})
    void formsOfOtherSitesAreNot(String site) {
        assertThat(post("Sec-Fetch-Site", site)).contains(Refused.FROM_ELSEWHERE);
        assertThat(post("Sec-Fetch-Site", site, "Origin", "https://loive.example.vn"))
                .contains(Refused.FROM_ELSEWHERE);
        assertThat(refuse("DELETE", "/api/v1/posts/1", List.of(), "Sec-Fetch-Site", site, "Authorization", "Bearer x"))
                .contains(Refused.FROM_ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://loive.example.vn",
                "https://loive.example.vn:8443",
                "https://loive.example.vn.evil.example",
                "https://evil.example",
                "https://loive.example.vn@evil.example",
                "https://login.loive.example.vn"
            })
    void noOtherOriginIsOurs(String origin) {
        assertThat(post("Origin", origin)).contains(Refused.FROM_ELSEWHERE);
        assertThat(post("Origin", origin, "Sec-Fetch-Site", "same-origin")).contains(Refused.FROM_ELSEWHERE);
        assertThat(post("Referer", origin + "/")).contains(Refused.FROM_ELSEWHERE);
    }

    @Test
    void whoSaysNothingIsNotFromHere() {
        assertThat(post()).contains(Refused.FROM_ELSEWHERE);
        assertThat(post("Authorization", "Bearer x")).contains(Refused.FROM_ELSEWHERE);
        assertThat(refuse("PUT", "/api/v1/units/x/hours", List.of())).contains(Refused.FROM_ELSEWHERE);
        assertThat(refuse("PUT", "/api/v1/units/x/hours", List.of(), "Authorization", "bearer x"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState",
                "form:jakarta.faces.ViewState",
                "jakarta.faces.partial.ajax",
                "javax.faces.ViewState",
                "jakarta.faces.source",
                "primefaces.download",
                "form-token"
            })
    void nothingIsAFormButAPost(String parameter) {
        for (String method : List.of("GET", "HEAD", "POST")) {
            assertThat(refuse(method, "/settings", List.of("a", parameter), "Sec-Fetch-Site", "same-origin"))
                    .contains(Refused.WRONG_METHOD);
        }
        assertThat(refuse("GET", "/settings", List.of("a"))).isEmpty();
    }

    @Test
    void noBodyComesWithAGet() {
        assertThat(refuse("GET", "/settings", List.of(), "Content-Length", "0")).isEmpty();
        assertThat(refuse("GET", "/settings", List.of(), "Content-Length", "5")).contains(Refused.WRONG_METHOD);
        assertThat(refuse("GET", "/settings", List.of(), "Transfer-Encoding", "chunked"))
                .contains(Refused.WRONG_METHOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "TRACK", "PROPFIND", "CONNECT", "get"})
    void pagesHaveTwoMethods(String method) {
        assertThat(refuse(method, "/settings", List.of(), "Sec-Fetch-Site", "same-origin"))
                .contains(Refused.WRONG_METHOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "ACCESS_TOKEN", "Access_Token", " access_token"})
    void aTokenInAnAddressIsNeverUsed(String parameter) {
        assertThat(refuse("GET", "/api/v1/applications", List.of(parameter))).contains(Refused.TOKEN_IN_ADDRESS);
        assertThat(refuse("GET", "/", List.of(parameter.toUpperCase(Locale.ROOT))))
                .contains(Refused.TOKEN_IN_ADDRESS);
    }

    @Test
    void noAddressTellsTheToken() {
        assertThat(refuse("GET", "/account/k_query_bearer_token", List.of())).contains(Refused.TOKEN_IN_ADDRESS);
    }

    @Test
    void anUsualPortIsNotWritten() {
        assertThat(new RequestCheck("https://Loive.example.vn:443/")
                        .refuse("POST", "/", List.of(), Map.of("Origin", "https://loive.example.vn")::get))
                .isEmpty();
        assertThat(new RequestCheck("http://localhost:8080")
                        .refuse("POST", "/", List.of(), Map.of("Origin", "http://localhost:8080")::get))
                .isEmpty();
    }
}
