package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingDownARequestTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/admin/unit-lists, /admin/unit-lists",
        "/api/v1/applications, /api/v1/applications",
        "/jakarta.faces.resource/portal-3f2a.css, /jakarta.faces.resource/portal-3f2a.css",
        "/api/v1/lookup/000.00.01.H36-261121-0001, /api/v1/lookup/…-261121-…",
        "/api/v1/applications/000.00.01.H36-261121-0001/history.csv, /api/v1/applications/…-261121-…/history.csv",
        "/api/v1/applications/000.00.01.H36-261121-0001x, /api/v1/applications/…",
        "/api/v1/applications/000.00.01.h36-261121-0001, /api/v1/applications/…",
        "/api/v1/history/000.00.01.H36-261121-000123.csv, /api/v1/history/…-261121-…",
        "/api/v1/attachments/8f14e45f-ceea-467f-a0e6-0123456789ab, /api/v1/attachments/…",
        "/lookup/068201004321, /lookup/…",
        "/lookup/Nguyễn Thị Lan, /lookup/…",
        "/lookup/Lan, /lookup/…",
        "/tra-cuu/000.00.01.H36-261121-0001/../x, /tra-cuu/…-261121-…/…/x",
    })
    void keepsWhatSaysNothingOfAPerson(String asked, String written) {
        assertThat(RequestLog.path(asked)).isEqualTo(written);
    }
}
