package vn.loive.web.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.audit.RegisterAddress;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.PageQuery;
import vn.loive.web.rest.PageView;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.SearchedQuery;
import vn.loive.web.rest.Times;
import vn.loive.workqueue.Register;
import vn.loive.workqueue.RegisterFilter;
import vn.loive.workqueue.RegisterLine;

/** The register page by page. */
@Path("register")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private SearchedQuery words;

    @Inject
    private Register register;

    @Inject
    private Problems problems;

    @GET
    public Response page(@Context UriInfo address) {
        Caller caller = callers.need();
        return problems.answer(
                Register.mayAsk(caller)
                        .then(allowed -> read(words.whole(address.getQueryParameters())))
                        .then(filter -> register.page(caller, filter)),
                page -> Response.ok(PageView.of(page, RegisterResource::view)).build());
    }

    /** Reads what an address asks for; tells all that is wrong with it at once. */
    static Result<RegisterFilter> read(MultivaluedMap<String, String> query) {
        List<Refusal> refusals = PageQuery.unknownBothWays(query, RegisterAddress.NAMES);
        RegisterAddress wish = RegisterAddress.read(query::getFirst);
        RegisterFilter filter = wish.filter(PageQuery.limit(query, refusals));
        refusals.addAll(PageQuery.bothWays(query));
        return PageQuery.done(filter, refusals, wish.refusals());
    }

    private static Map<String, Object> view(RegisterLine line) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", line.code());
        view.put("person", line.person());
        view.put("service", line.service());
        view.put("state", line.state().word());
        view.put("submitted", Times.local(line.submitted()));
        line.due().ifPresent(due -> view.put("due", Times.local(due)));
        view.put("changed", Times.local(line.changed()));
        view.put("office", line.office().value());
        line.facility().ifPresent(facility -> view.put("facility", facility.value()));
        line.admission().ifPresent(day -> view.put("admissionOn", day.toString()));
        line.step().ifPresent(step -> view.put("step", step));
        line.unit().ifPresent(unit -> view.put("unit", unit.value()));
        line.official().ifPresent(official -> view.put("official", official));
        line.decided().ifPresent(decided -> view.put("decided", Times.local(decided)));
        return view;
    }
}
