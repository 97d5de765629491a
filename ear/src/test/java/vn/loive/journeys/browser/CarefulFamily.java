package vn.loive.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;

/**
 * A family that reads every word and types with one finger; the time it would need is reckoned from what it does, so
 * that nobody has to wait for it. What stands on the page after the sending is not counted.
 */
final class CarefulFamily extends Family {
    /** Syllables that a careful reader takes in within a minute. */
    static final int READS_A_MINUTE = 250;

    /** Letters typed within a second on a phone. */
    static final double TYPES_A_SECOND = 2.5;

    /** Finding and pressing a button, a choice or the next field. */
    static final double SECONDS_A_MOVE = 1.5;

    private final List<String> read = new ArrayList<>();
    private long words;
    private long letters;
    private long moves;
    private int fields;
    private int choices;
    private int pages;
    private boolean sending;

    CarefulFamily(BrowserContext profile, Device device, String account) {
        super(profile, device, account);
    }

    /** What comes after the sending belongs to no hurry: only the way from the login to that button is counted. */
    @Override
    String sends() {
        sending = true;
        return super.sends();
    }

    /** From here on it counts, beginning with the page in front. */
    void begins() {
        read.clear();
        words = 0;
        letters = 0;
        moves = 0;
        fields = 0;
        choices = 0;
        pages = 1;
        reads();
    }

    /** What is filled in already, and right, is only read. */
    @Override
    void types(String field, String text) {
        if (!field(field).isEditable() || typedIn(field).equals(text)) {
            return;
        }
        super.types(field, text);
        fields++;
        moves++;
        letters += text.length();
    }

    @Override
    void ticks(String question, String answer) {
        super.ticks(question, answer);
        choices++;
        moves++;
    }

    @Override
    void picks(String question, String answer) {
        super.picks(question, answer);
        choices++;
        moves += 2;
    }

    @Override
    void follows(Locator linkOrButton) {
        super.follows(linkOrButton);
        moves++;
        if (!sending) {
            pages++;
            reads();
        }
    }

    private void reads() {
        int here = page.locator("main").innerText().strip().split("\\s+").length;
        words += here;
        read.add(page.title().replaceFirst(" – [^–]*$", "") + " " + here);
    }

    /** Each page with the number of its syllables. */
    List<String> read() {
        return read;
    }

    int pages() {
        return pages;
    }

    int fields() {
        return fields;
    }

    int choices() {
        return choices;
    }

    long words() {
        return words;
    }

    long letters() {
        return letters;
    }

    /** Seconds of reading, typing and moving; the portal's own time is measured elsewhere. */
    double seconds() {
        return words * 60.0 / READS_A_MINUTE + letters / TYPES_A_SECOND + moves * SECONDS_A_MOVE;
    }
}
