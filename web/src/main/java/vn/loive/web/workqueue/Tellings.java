package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.loive.intake.Application;
import vn.loive.intake.Family;
import vn.loive.notification.PreviewMessage;
import vn.loive.routing.Step;
import vn.loive.routing.WhatIsTold;
import vn.loive.shared.Notice;
import vn.loive.web.layout.Text;

/** Shows before the click what each outcome writes to the family, word for word, and where it goes. */
@RequestScoped
class Tellings {
    @Inject
    WhatIsTold told;

    @Inject
    Family family;

    @Inject
    PreviewMessage previews;

    @Inject
    Text text;

    /**
     * What the family gets by one outcome.
     *
     * @param heading the outcome in words
     * @param receiver by which way and where, or why nothing goes out
     * @param first the text that goes out; empty when none does
     * @param other the same in the other length
     * @param byPhone whether the short one goes out
     * @param language in which it is written
     */
    public record Telling(
            String outcome,
            String heading,
            String receiver,
            String first,
            String other,
            boolean byPhone,
            String language) {}

    List<Telling> of(Application application, Step step, List<String> outcomes) {
        return outcomes.stream().map(outcome -> of(application, step, outcome)).toList();
    }

    private Telling of(Application application, Step step, String outcome) {
        String heading = text.get("outcome." + step.id() + "." + outcome);
        Optional<WhatIsTold.Telling> telling = told.after(application, step, outcome);
        if (telling.isEmpty()) {
            return nothing(outcome, heading, "decide.told.none");
        }
        return family.wouldTell(
                        application, telling.get().template(), telling.get().values())
                .map(notice -> shown(outcome, heading, notice))
                .orElseGet(() -> nothing(outcome, heading, "decide.told.nobody"));
    }

    private Telling nothing(String outcome, String heading, String why) {
        return new Telling(outcome, heading, text.get(why), "", "", false, "");
    }

    private Telling shown(String outcome, String heading, Notice notice) {
        boolean byPhone = notice.channel() == Notice.Channel.SMS;
        PreviewMessage.Preview preview = previews.of(notice);
        String letter = open(preview.letter());
        String shortly = open(preview.shortly());
        return new Telling(
                outcome,
                heading,
                text.of(byPhone ? "decide.told.sms" : "decide.told.email", notice.recipient()),
                byPhone ? shortly : letter,
                byPhone ? letter : shortly,
                byPhone,
                notice.language());
    }

    /** The day is chosen with the decision. */
    private String open(String preview) {
        return preview.replace("{day}", "[" + text.get("decide.told.day") + "]");
    }
}
