package vn.loive.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import vn.loive.web.layout.Searched;

/** The query of an address, with the words behind its ticket in the ticket's place. */
@RequestScoped
public class SearchedQuery {
    @Inject
    private Searched searched;

    /** A ticket that is nobody's stays where it is, and is refused as a field that nobody knows. */
    public MultivaluedMap<String, String> whole(MultivaluedMap<String, String> query) {
        Map<String, String> words = searched.behind(query.getFirst(Searched.TICKET));
        if (words.isEmpty()) {
            return query;
        }
        MultivaluedMap<String, String> whole = new MultivaluedHashMap<>();
        query.forEach((name, values) -> whole.addAll(name, values));
        whole.remove(Searched.TICKET);
        words.forEach((name, word) -> {
            if (!name.equals("why")) {
                whole.putSingle(name, word);
            }
        });
        return whole;
    }

    /** The reason behind the ticket; empty when none was given. */
    public String why(MultivaluedMap<String, String> query) {
        return searched.behind(query.getFirst(Searched.TICKET)).getOrDefault("why", "");
    }
}
