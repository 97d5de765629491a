package vn.loive.web.reference.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.reference.Commune;
import vn.loive.reference.Communes;
import vn.loive.reference.Units;

/** Communes by a few letters of their name; open to everybody, and the same for everybody. */
@Path("communes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommunesResource {
    private static final int LONGEST = 100;
    private static final int MOST = 20;
    private static final int SECONDS_KEPT = 300;

    @Inject
    private Communes communes;

    @Inject
    private Units units;

    @GET
    public Response find(@QueryParam("q") @Nullable String q, @QueryParam("limit") @DefaultValue("8") String limit) {
        String typed = q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST));
        List<Map<String, Object>> items = communes.find(typed, upTo(limit), this::isServed).stream()
                .map(this::view)
                .toList();
        CacheControl kept = new CacheControl();
        kept.setMaxAge(SECONDS_KEPT);
        kept.setNoTransform(false);
        return Response.ok(Map.of("items", items)).cacheControl(kept).build();
    }

    private static int upTo(String limit) {
        return limit.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(limit), MOST) : MOST;
    }

    private boolean isServed(Commune commune) {
        return units.receiving(commune.code()).isPresent();
    }

    private Map<String, Object> view(Commune commune) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", commune.code());
        view.put("name", commune.name());
        view.put("province", commune.province());
        view.put("served", isServed(commune));
        commune.endedOn().ifPresent(day -> view.put("endedOn", day.toString()));
        return view;
    }
}
