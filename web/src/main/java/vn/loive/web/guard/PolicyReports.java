package vn.loive.web.guard;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where browsers report that a page wanted something that its policy forbids. Only how often which part of the policy was
 * hit is kept; a report's addresses are those of people's pages, and are not even read. The log has the first of each part
 * and then each doubling, so that nobody can fill it.
 */
@WebServlet(PolicyReports.PATH)
public class PolicyReports extends HttpServlet {
    static final String PATH = "/policy-report";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(PolicyReports.class.getName());
    private static final int LONGEST = 8 * 1024;
    private static final Pattern PART = Pattern.compile(
            "\"(?:effective-directive|effectiveDirective|violated-directive)\"\\s*:\\s*\"([a-z-]{1,40})[\" ]");
    private static final Map<String, AtomicLong> COUNTS = new ConcurrentHashMap<>();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String report = new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
        Matcher part = PART.matcher(report);
        if (part.find()) {
            long count = count(part.group(1));
            if (Long.bitCount(count) == 1) {
                LOG.log(Level.WARNING, "Pages wanted what their policy forbids: {0}, {1} times", part.group(1), count);
            }
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Parts that are no words of a policy are counted together. */
    private static long count(String part) {
        String known = COUNTS.size() < 40 || COUNTS.containsKey(part) ? part : "other";
        return COUNTS.computeIfAbsent(known, word -> new AtomicLong()).incrementAndGet();
    }
}
