package vn.loive.web.conversation.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.loive.web.intake.rest.ApplicationView;

/**
 * Something that was written about an application, as REST clients see it.
 *
 * @param from {@code family} or {@code unit}
 * @param unit which one has answered
 * @param name who wrote it; a family does not read which person answered
 * @param words the text
 * @param at when
 */
public record RemarkView(
        String from,
        ApplicationView.@Nullable Place unit,
        @Nullable String name,
        String words,
        OffsetDateTime at) {}
