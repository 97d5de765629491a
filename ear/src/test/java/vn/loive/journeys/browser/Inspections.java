package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The inspections of one journey; when it ends, none of them may have found anything. */
final class Inspections implements AfterEachCallback {
    private final List<Inspection> all = new ArrayList<>();

    Inspection of(Person person) {
        Inspection inspection = new Inspection(person);
        all.add(inspection);
        return inspection;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<String> found =
                all.stream().flatMap(inspection -> inspection.found().stream()).toList();
        all.clear();
        assertThat(found).as("what is wrong with the pages").isEmpty();
    }
}
