package vn.loive.journeys.story;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Proof;
import vn.loive.journeys.world.Rest;

/** Plays one application over REST as the demo accounts, and ends with 0 only when each step was as expected. */
public final class Story {
    private static final String USUAL = "public-facility-rehab";
    private static final Map<String, Account> RECEIVERS = Map.of(
            "home-rehab",
            Account.PROVIDER_OFFICER,
            "private-facility-rehab",
            Account.PRIVATE_FACILITY_OFFICER,
            USUAL,
            Account.FACILITY_OFFICER);
    private static final String HELP = """
            ./portal story [--service CODE] [--json]

            Plays one application from the family's form to admission over REST, as the accounts of the
            demo world, with one supplement in between. After each step it says where the application
            stands, for whom it waits, what the history has more, and which mail went out.

              --service CODE   home-rehab, private-facility-rehab or public-facility-rehab, the last
                               when not given
              --json           the last line is one JSON object: service, code, steps, ok
              --help           this text
            """;

    private final String service;
    private final Telling telling;
    private final PrintStream out;
    private String code = "";

    private Story(String service, PrintStream out) {
        this.service = service;
        this.out = out;
        this.telling = new Telling(out);
    }

    /** Plays the story once. */
    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out) {
        String service = USUAL;
        boolean json = false;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--help", "-h" -> {
                    out.print(HELP);
                    return 0;
                }
                case "--json" -> json = true;
                case "--service" -> {
                    i++;
                    service = i < arguments.size() ? arguments.get(i) : "";
                }
                default -> {
                    return no("story knows --service CODE, --json and --help, not '" + arguments.get(i) + "'.");
                }
            }
        }
        if (!RECEIVERS.containsKey(service)) {
            return no("There is no story for the service '" + service + "'; there is one for each of "
                    + String.join(", ", new TreeSet<>(RECEIVERS.keySet())) + ".");
        }
        return new Story(service, out).play(json);
    }

    private static int no(String sentence) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println("✗ " + sentence);
        return 1;
    }

    private int play(boolean json) {
        boolean ok;
        try {
            ok = everyScene();
        } catch (UncheckedIOException e) {
            return no("The portal at " + Place.portal("/") + " does not answer: ./portal up starts it.");
        } catch (IllegalStateException | AssertionError e) {
            ok = false;
            no(String.valueOf(e.getMessage()));
        }
        telling.end(code, ok);
        if (json) {
            out.println(telling.json(service, code, ok));
        }
        return ok ? 0 : 1;
    }

    private boolean everyScene() {
        Form form = Form.ofAMother().forService(service);
        Account receiver = Objects.requireNonNull(RECEIVERS.get(service));
        telling.begin(service);
        Proof.of(Account.LAN, form.mailbox());
        telling.proved(form.mailbox());
        int lines = 0;
        for (Scene scene : new CommuneDistrictFacility(form, receiver).scenes()) {
            Answer act = scene.act().apply(code);
            if (act.status() != scene.expected().status()) {
                no("Step “" + scene.what() + "” was answered with " + act.status() + ": " + act.text());
                return false;
            }
            if (code.isEmpty()) {
                code = act.code();
            }
            Seen seen = Seen.after(act, code, form.mailbox(), Account.LAN, scene.expected(), lines);
            List<String> mistakes = seen.mistakes(scene.expected(), lines);
            telling.step(scene, seen, lines, mistakes);
            if (lines == 0) {
                telling.code(code, act.get("lookupPin"));
            }
            if (!mistakes.isEmpty()) {
                return false;
            }
            lines = seen.history().size();
        }
        telling.history(Dossier.acts(Rest.as(Account.AUDITOR)
                .get("applications/" + code + "/history?lane=acts&limit=100")
                .items()));
        return true;
    }
}
