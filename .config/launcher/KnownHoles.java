import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Compares a bill of materials with the list of known holes: a component in which one stands longer than its severity
 * allows makes this fail, unless the list says, with a day until which that counts, why it does no harm here.
 * Arguments: the bill, the list, today.
 */
class KnownHoles {
    /** Days from the day when a hole was noticed. */
    private static final Map<String, Integer> TERMS = Map.of("critical", 7, "high", 30, "medium", 90, "low", 180);

    /** A list that nobody has looked after for so many days says nothing any more. */
    private static final int OLDEST_LIST = 45;

    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] arguments) throws Exception {
        JsonNode bill = JSON.readTree(Path.of(arguments[0]).toFile());
        JsonNode list = JSON.readTree(Path.of(arguments[1]).toFile());
        LocalDate today = LocalDate.parse(arguments[2]);
        long age = ChronoUnit.DAYS.between(LocalDate.parse(list.get("asOf").asText()), today);
        System.out.printf("The list of known holes is %d days old; %d components.%n", age, bill.get("components").size());
        if (age > OLDEST_LIST) {
            System.out.println("That is too long: bring it up to date (docs/operations.md, Known holes).");
        }
        boolean bad = false;
        for (JsonNode hole : list.get("holes")) {
            for (JsonNode component : bill.get("components")) {
                if (isIn(component, hole)) {
                    bad |= isOverdue(component, hole, today);
                }
            }
        }
        System.exit(bad ? 1 : 0);
    }

    static boolean isIn(JsonNode component, JsonNode hole) {
        String[] name = hole.get("package").asText().split(":");
        boolean sameGroup = component.get("group").asText().equals(name[0]) || component.get("group").asText().equals("unknown");
        boolean same = name.length == 1 ? component.get("name").asText().equals(name[0])
                : sameGroup && component.get("name").asText().equals(name[1]);
        String version = component.get("version").asText();
        return same
                && compare(version, hole.path("introduced").asText("0")) >= 0
                && (!hole.hasNonNull("fixed") || compare(version, hole.get("fixed").asText()) < 0);
    }

    private static boolean isOverdue(JsonNode component, JsonNode hole, LocalDate today) {
        String what = hole.get("id").asText() + " (" + hole.get("severity").asText() + ") in " + component.get("purl").asText();
        JsonNode accepted = hole.path("accepted");
        if (accepted.hasNonNull("because") && !today.isAfter(LocalDate.parse(accepted.path("until").asText()))) {
            System.out.println("accepted until " + accepted.get("until").asText() + ": " + what + ": " + accepted.get("because").asText());
            return false;
        }
        LocalDate end = LocalDate.parse(hole.get("noticed").asText())
                .plusDays(TERMS.get(hole.get("severity").asText()));
        System.out.println((today.isAfter(end) ? "OVERDUE since " : "to be closed by ") + end + ": " + what);
        return today.isAfter(end);
    }

    /** By numbers, then by the words between them; "Final" and "RELEASE" say nothing. */
    static int compare(String one, String other) {
        String[] left = parts(one);
        String[] right = parts(other);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            String a = i < left.length ? left[i] : "0";
            String b = i < right.length ? right[i] : "0";
            boolean numbers = a.matches("\\d+") && b.matches("\\d+");
            int order = numbers ? new java.math.BigInteger(a).compareTo(new java.math.BigInteger(b)) : a.compareTo(b);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String[] parts(String version) {
        return version.replaceAll("[.-](Final|RELEASE|GA|jre\\d*)$", "").split("[.-]");
    }
}
