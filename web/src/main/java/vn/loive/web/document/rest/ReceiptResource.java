package vn.loive.web.document.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.loive.identity.Caller;
import vn.loive.web.document.ReceiptSheet;
import vn.loive.web.document.Receipts;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.Problems;

/** The receipt of an application as PDF, for its family and the offices it was at. */
@Path("applications/{code}/receipt")
@RequestScoped
public class ReceiptResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private Receipts receipts;

    @Inject
    private Problems problems;

    @GET
    @Produces(MediaType.WILDCARD)
    public Response receipt(@PathParam("code") String code) {
        Caller caller = callers.need();
        return problems.answer(Problems.code(code).then(found -> receipts.of(caller, found)), ReceiptResource::file);
    }

    private static Response file(ReceiptSheet sheet) {
        return PaperResponse.of(sheet.pdf(), "application/pdf", sheet.fileName(), PaperResponse.SAVED);
    }
}
