package vn.loive.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A problem as RFC 9457 describes it.
 *
 * @param type a URI that names the kind of problem
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what happened, and what to do next
 * @param code the kind as a word for programs
 * @param errors what is wrong field by field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong with one field.
     *
     * @param field its path in the body; empty for the whole
     * @param code the kind of mistake as a word
     * @param detail what to do about it
     * @param values what the text mentions, by position
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FieldError(String field, String code, String detail, Map<String, Object> values) {}
}
