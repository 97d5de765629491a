package vn.loive.journeys.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Place;

/** The pages that a family meets, by what they are; some exist only once an application has been written. */
final class PublicPages {
    private final Map<String, String> all = new LinkedHashMap<>();
    private final List<String> personal = new ArrayList<>();

    /** Before any login. */
    static PublicPages beforeLogin(Person visitor) {
        PublicPages pages = new PublicPages();
        for (String path : List.of("/", "/guide", "/lookup", "/help")) {
            if (visitor.opens(path).status() == 200) {
                pages.all.put(
                        path.equals("/") ? "start" : path.substring(1),
                        Place.portal(path).toString());
            }
        }
        visitor.opens("/login");
        pages.all.put("login", visitor.page.url());
        pages.all.put("register", visitor.page.url() + "&prompt=create");
        pages.all.put(
                "password-forgotten",
                Place.login("/login-actions/reset-credentials?client_id=portal").toString());
        return pages;
    }

    /** Behind the login: each page of a draft as it is when one comes to it, and what follows. */
    static PublicPages behindLogin(Family family, Form form) {
        PublicPages pages = new PublicPages();
        pages.add("apply", "/apply");
        family.opens("/apply");
        family.startsAnApplication();
        List<String> seen = family.addressesWhile(() -> family.fillsIn(form));
        seen.stream().distinct().forEach(path -> pages.add(named(path), path));
        pages.add("applications", "/applications");
        String code = Dossier.submitted(Account.LAN, form).code();
        pages.add("applications-view", "/applications/view?of=" + code);
        pages.add("applications-withdraw", "/applications/withdraw?of=" + code);
        pages.add("apply-sent", "/apply/sent?of=" + code);
        return pages;
    }

    private void add(String name, String path) {
        all.put(name, Place.portal(path).toString());
        personal.add(name);
    }

    /** {@code /apply/step?at=who&draft=…} is {@code apply-step-who}. */
    private static String named(String path) {
        String step = path.contains("at=") ? "-" + path.replaceFirst(".*[?&]at=([^&]+).*", "$1") : "";
        return path.substring(1).replaceFirst("\\?.*", "").replace('/', '-') + step;
    }

    Map<String, String> all() {
        return all;
    }

    boolean isPersonal(String name) {
        return personal.contains(name);
    }
}
