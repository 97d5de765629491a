package vn.loive.process;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.loive.engine.ModelBean;

/** The beans that the model calls, as stand-ins: they note the call and return plain values. */
public final class StandIns {

    static final Duration STEP = Duration.ofDays(3);
    static final Duration SUPPLEMENT = Duration.ofDays(30);
    static final Duration ARRIVAL = Duration.ofDays(7);
    static final Duration PLACE_KEPT = Duration.ofDays(14);

    private record Call(String application, String act) {}

    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    private static final Set<Call> TO_FAIL = ConcurrentHashMap.newKeySet();

    private static final Map<String, Object> BY_NAME = Map.of(
            "competentUnit",
            new CompetentUnit(),
            "stepClock",
            new StepClock(),
            "lateStep",
            new LateStep(),
            "closeApplication",
            new CloseApplication(),
            "waitingList",
            new WaitingList(),
            "tellTheFamily",
            new TellTheFamily(),
            "arrival",
            new Arrival(),
            "freePlace",
            new FreePlace(),
            "openCase",
            new OpenCase());

    private StandIns() {}

    /** One of them by the name under which models call it. */
    static Optional<ModelBean> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(bean -> new ModelBean(bean, bean.getClass()));
    }

    /** What the model has called for an application, in order. */
    static List<String> callsFor(String application) {
        return CALLS.stream()
                .filter(call -> call.application.equals(application))
                .map(Call::act)
                .toList();
    }

    /** The next call of this act for this application fails as a mail or database error would. */
    static void failOnce(String application, String act) {
        TO_FAIL.add(new Call(application, act));
    }

    private static void note(String application, String act) {
        if (TO_FAIL.remove(new Call(application, act))) {
            throw new IllegalStateException("cannot " + act + " now");
        }
        CALLS.add(new Call(application, act));
    }

    private static Date in(Duration duration) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(duration));
    }

    /** Stands for the choice of units. */
    public static final class CompetentUnit {
        public String of(String authority, String application) {
            if (authority.isBlank()) {
                throw new IllegalArgumentException("no authority is competent for " + application);
            }
            return "the-" + authority + "-of-" + application;
        }

        public String namedFacility(String application) {
            return "the-facility-of-" + application;
        }
    }

    /** Stands for the reckoning of terms. */
    public static final class StepClock {
        public Date due(String step, String application) {
            note(application, "reckon " + step);
            return in(STEP);
        }

        public Date supplementDue(String application) {
            note(application, "reckon supplement");
            return in(SUPPLEMENT);
        }
    }

    /** Stands for the mark of lateness and the reminder. */
    public static final class LateStep {
        public void markAndRemind(String step, String application) {
            note(application, "remind " + step);
        }
    }

    /** Stands for the ways in which an application is closed without a place. */
    public static final class CloseApplication {
        public void withdrawn(String application) {
            note(application, "close withdrawn");
        }

        public void supplementNotGiven(String application) {
            note(application, "close for missing supplement");
        }
    }

    /** Stands for the waiting list of a facility. */
    public static final class WaitingList {
        public void put(String application) {
            note(application, "put on waiting list");
        }
    }

    /** Stands for the message about the place. */
    public static final class TellTheFamily {
        public void aboutPlace(String application) {
            note(application, "tell the family");
        }
    }

    /** Stands for the agreed day of arrival. */
    public static final class Arrival {
        public Date date(String application) {
            note(application, "reckon arrival");
            return in(ARRIVAL);
        }

        public Date lastDay(String application) {
            note(application, "reckon last day");
            return in(PLACE_KEPT);
        }

        public void remind(String application) {
            note(application, "remind arrival");
        }
    }

    /** Stands for giving a reserved place back. */
    public static final class FreePlace {
        public void forApplication(String application) {
            note(application, "free place");
        }
    }

    /** Stands for the opening of the case. */
    public static final class OpenCase {
        public void forApplication(String application) {
            note(application, "open case");
        }
    }
}
