package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Realm;

/** The people of one journey: each gets a browser profile of an own, and all leave when the journey ends. */
final class People implements BeforeEachCallback, AfterEachCallback {
    private final List<Person> present = new ArrayList<>();
    private @Nullable Browser browser;

    @Override
    public void beforeEach(ExtensionContext test) {
        browser = Chromium.of(test);
    }

    Person visitor(Device device) {
        return coming(new Person(profile(device), device));
    }

    Family family(Account account, Device device) {
        return coming(new Family(profile(device), device, account.login()));
    }

    CarefulFamily carefulFamily(Device device) {
        return carefulFamily(newAccount(), device);
    }

    CarefulFamily carefulFamily(String account, Device device) {
        return coming(new CarefulFamily(profile(device), device, account));
    }

    /** A family that has never been here, and has no mouse. */
    KeyboardFamily familyWithoutAMouse(Device device) {
        return coming(new KeyboardFamily(profile(device), device, newAccount()));
    }

    /** Somebody with a login who has no mouse. */
    KeyboardFamily withoutAMouse(Account account, Device device) {
        return coming(new KeyboardFamily(profile(device), device, account.login()));
    }

    /** The browser itself, to look at pages with. */
    Browser browser() {
        Browser started = browser;
        if (started == null) {
            throw new IllegalStateException("There is a browser while a test runs");
        }
        return started;
    }

    /** A family that has never been here; it has to register. */
    Family newFamily(Device device) {
        return coming(new Family(profile(device), device, newAccount()));
    }

    /** No longer than the names that people choose: what is typed is counted. */
    private static String newAccount() {
        return Person.NEW + UUID.randomUUID().toString().substring(0, 6);
    }

    /** Somebody of the staff who has never been here. */
    Staff newStaff(Device device) {
        return staff(device, Realm.newAuditor());
    }

    Staff staff(Device device, String login) {
        return coming(new Staff(profile(device), device, login));
    }

    Official official(Account account, Device device) {
        return coming(new Official(profile(device), device, account));
    }

    KeyboardOfficial officialWithoutAMouse(Account account, Device device) {
        return coming(new KeyboardOfficial(profile(device), device, account));
    }

    Auditor auditor(Device device) {
        return coming(new Auditor(profile(device), device));
    }

    /** An auditor who has no mouse. */
    KeyboardAuditor auditorWithoutAMouse(Device device) {
        return coming(new KeyboardAuditor(profile(device), device));
    }

    private BrowserContext profile(Device device) {
        return browser().newContext(device.options());
    }

    private <P extends Person> P coming(P person) {
        present.add(person);
        return person;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        List<String> faults = new ArrayList<>();
        for (Person person : present) {
            if (failed) {
                person.photograph("failed/" + test.getRequiredTestMethod().getName() + "-" + present.indexOf(person));
            }
            faults.addAll(person.faults());
            person.leave();
        }
        present.clear();
        assertThat(faults).as("what the browsers complained about").isEmpty();
    }
}
