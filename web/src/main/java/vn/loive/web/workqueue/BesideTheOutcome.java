package vn.loive.web.workqueue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the steps ask besides outcome and reason, as a request sends it. */
final class BesideTheOutcome {
    static final String FIELDS = "fields";
    static final String PAPERS = "papers";
    static final String FACILITY = "facility";
    static final String DAY = "day";
    static final String ADMISSION = "admissionOn";
    private static final List<String> NAMES = List.of(FIELDS, PAPERS, FACILITY, DAY, ADMISSION);

    private BesideTheOutcome() {}

    /** The words of each question that was answered. */
    static Map<String, List<String>> of(HttpServletRequest request) {
        Map<String, List<String>> beside = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<String> words = words(request, name);
            if (!words.isEmpty()) {
                beside.put(name, words);
            }
        }
        return beside;
    }

    static List<String> words(HttpServletRequest request, String name) {
        String[] sent = request.getParameterValues(name);
        return sent == null
                ? List.of()
                : Arrays.stream(sent).filter(word -> !word.isBlank()).toList();
    }
}
