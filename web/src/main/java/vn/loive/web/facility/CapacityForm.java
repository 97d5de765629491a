package vn.loive.web.facility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.facility.AgeBand;
import vn.loive.facility.ChangeCapacity;
import vn.loive.facility.Sex;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.TypedDate;

/** The form with which the province's officer says how many places a facility has. */
@Named("capacity")
@RequestScoped
public class CapacityForm {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    @Inject
    CurrentCaller callers;

    @Inject
    ChangeCapacity changing;

    @Inject
    FormErrors errors;

    @Inject
    Text text;

    @Inject
    HttpServletRequest request;

    private @Nullable String group;
    private @Nullable String places;
    private @Nullable String from;
    private @Nullable String reason;

    /** The groups that a facility can have. */
    public List<SelectItem> getGroups() {
        return Arrays.stream(AgeBand.values())
                .flatMap(band -> Arrays.stream(Sex.values()).map(sex -> sex.word() + "-" + band.word()))
                .sorted((one, other) -> other.contains("adult") == one.contains("adult")
                        ? one.compareTo(other)
                        : Boolean.compare(other.contains("adult"), one.contains("adult")))
                .map(word -> new SelectItem(word, text.get("places.group." + word)))
                .toList();
    }

    public String getFacility() {
        return Objects.requireNonNullElse(request.getParameter("of"), "");
    }

    public boolean isSaved() {
        return "yes".equals(request.getParameter("saved"));
    }

    /** Changes it, or says beside each field what is not yet right. */
    public void change() {
        Result<?> result = typed().then(wish -> changing.change(callers.need(), new UnitId(getFacility()), wish));
        if (result instanceof Result.Refused<?> refused) {
            errors.add(refused.refusals());
        } else {
            PageEnd.need(result);
            Redirect.to("/places?of=" + getFacility() + "&saved=yes");
        }
    }

    private Result<ChangeCapacity.Wish> typed() {
        String number = Objects.requireNonNullElse(places, "").strip();
        String day = Objects.requireNonNullElse(from, "").strip();
        Optional<LocalDate> read = TypedDate.read(day);
        List<Refusal> refusals = Stream.of(
                        Optional.of(Refusal.of("places-out-of-range", "places", ChangeCapacity.MOST))
                                .filter(no -> !number.isEmpty()
                                        && !NUMBER.matcher(number).matches()),
                        Optional.of(Refusal.of("not-a-date", "from")).filter(no -> !day.isEmpty() && read.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        String[] words = Objects.requireNonNullElse(group, "").split("-", 2);
        return Result.done(new ChangeCapacity.Wish(
                Optional.of(words[0]),
                Optional.of(words[words.length - 1]),
                number.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(number)),
                read,
                Objects.requireNonNullElse(reason, "")));
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable String getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable String places) {
        this.places = places;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
