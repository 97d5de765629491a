package vn.loive.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import vn.loive.reference.Commune;
import vn.loive.reference.Communes;
import vn.loive.reference.Units;
import vn.loive.web.layout.FormErrors;

/** Asks for a commune by name: one line to type into, and the places that fit to choose from. */
@Named
@RequestScoped
public class UnitPicker {
    @Inject
    private Communes communes;

    @Inject
    private Units units;

    @Inject
    private HttpServletRequest request;

    private final Map<String, PickedCommune> asked = new HashMap<>();

    /**
     * One question for a commune.
     *
     * @param typed the answers of the page; holds the code, or the words as long as they name no single place
     * @param path the question's path
     */
    public PickedCommune on(Map<String, String> typed, String path) {
        return asked.computeIfAbsent(path, key -> new PickedCommune(this, typed, key));
    }

    /** The button that looks: the page is shown again with what fits, and all that was typed on it. */
    public void find() {
        // what was typed is in the page's answers already
    }

    Communes communes() {
        return communes;
    }

    boolean isServed(Commune commune) {
        return units.receiving(commune.code()).isPresent();
    }

    /** The place chosen among those shown; none when the person is looking for others. */
    String chosen(String path) {
        String id = FormErrors.id(path);
        String chosen = request.getParameter(id + "-match");
        return chosen == null || isLooking(path) ? "" : chosen;
    }

    boolean isLooking(String path) {
        return request.getParameter(FormErrors.id(path) + "-find") != null;
    }
}
