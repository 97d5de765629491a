package vn.loive.journeys.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be true after a step.
 *
 * @param status the HTTP status of the act
 * @param state the word for where the application stands
 * @param national its code of the national portal
 * @param waits where it waits next; null when nobody has to do anything
 * @param history what the history has more than before, in this order
 * @param mails how many letters the family has got by then
 */
record Expected(
        int status, String state, int national, @Nullable Waits waits, List<String> history, int mails) {

    /** A task in a unit's queue. */
    record Waits(vn.loive.journeys.world.Account account, String step) {
        @Override
        public String toString() {
            return step + " at " + account.unit();
        }
    }
}
