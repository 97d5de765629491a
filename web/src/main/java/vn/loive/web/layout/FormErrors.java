package vn.loive.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Refusal;

/**
 * What is not yet right on this page: beside each field, and at the top with a link to the field. A field goes by the
 * id that its page gave it; the path {@code person.birthDate} of a question is the id {@code person-birthDate}.
 */
@Named
@RequestScoped
public class FormErrors {
    @Inject
    Text text;

    @Inject
    Language language;

    /** One sentence about one field; the field is empty when it concerns the whole page. */
    public record FormError(String field, String text) {}

    /** Says each "no" of an act beside its field, in the reader's language. */
    public void add(List<Refusal> refusals) {
        refusals.forEach(refusal -> add(
                refusal.field(),
                text.of("refusal." + refusal.code(), refusal.details().toArray())));
    }

    /** Says something about one field, or about the whole page when the field is empty. */
    public void add(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field.isEmpty() ? null : id(field),
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, named(field, sentence)));
    }

    /** The sentence as it stands away from its field: with the question, if it is one of the form or of a decision. */
    private String named(String field, String sentence) {
        return Stream.of("form.", "decide.")
                .map(group -> Texts.find(language.getTag(), group + field))
                .filter(Objects::nonNull)
                .findFirst()
                .map(question -> about(question, sentence))
                .orElse(sentence);
    }

    /** A sentence with the question that it is about before it. */
    public static String about(String question, String sentence) {
        return question + (question.endsWith("?") ? " " : ": ") + sentence;
    }

    /** The id of the field that answers a question, from the question's path. */
    public static String id(String path) {
        return path.replace('.', '-');
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    public boolean has(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    /** The first sentence about a field, or nothing. */
    public String text(String field) {
        List<String> all = texts(field);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Every sentence about a field. */
    public List<String> texts(String field) {
        List<FacesMessage> said = FacesContext.getCurrentInstance().getMessageList(field);
        said.forEach(FacesMessage::rendered);
        return said.stream().map(FacesMessage::getSummary).toList();
    }

    /** The ids that explain a field, for {@code aria-describedby}; null when there are none. */
    public @Nullable String describedBy(String field, boolean hinted) {
        String ids = (has(field) ? field + "-error " : "") + (hinted ? field + "-hint" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    private static FormError shown(@Nullable String field, FacesMessage message) {
        message.rendered();
        return new FormError(field == null ? "" : field, message.getDetail());
    }

    /** All of them, in the order in which they were found. */
    public List<FormError> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<FormError> all = new ArrayList<>();
        context.getClientIdsWithMessages()
                .forEachRemaining(
                        field -> context.getMessageList(field).forEach(message -> all.add(shown(field, message))));
        return all;
    }
}
