package vn.loive.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is not yet right on this page: beside each field, and at the top with a link to the field. */
@Named
@RequestScoped
public class FormErrors {

    /** One sentence about one field; the field is empty when it concerns the whole page. */
    public record FormError(String field, String text) {}

    /** Says something about one field, given the id that the page gave it. */
    public void add(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Says something about the page as a whole. */
    public void add(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    public boolean has(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    /** The first sentence about a field, or nothing. */
    public String text(String field) {
        List<FacesMessage> said = FacesContext.getCurrentInstance().getMessageList(field);
        return said.isEmpty() ? "" : said.get(0).getSummary();
    }

    /** The ids that explain a field, for {@code aria-describedby}; null when there are none. */
    public @Nullable String describedBy(String field, boolean hinted) {
        String ids = (has(field) ? field + "-error " : "") + (hinted ? field + "-hint" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** All of them, in the order in which they were found. */
    public List<FormError> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<FormError> all = new ArrayList<>();
        context.getClientIdsWithMessages()
                .forEachRemaining(field -> context.getMessageList(field)
                        .forEach(message -> all.add(new FormError(field == null ? "" : field, message.getSummary()))));
        return all;
    }
}
