package vn.loive.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.Application;
import vn.loive.intake.Submission;
import vn.loive.intake.SubmitApplication;
import vn.loive.routing.Decision;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.DecideTask;

/** The stage of the server's tests: fictional people, an application, and what the database holds about it. */
@ApplicationScoped
public class Situation {
    public static final Caller FAMILY =
            new Caller("lan", "Nguyễn Thị Lan", Optional.of("lan@example.vn"), Set.of(Role.APPLICANT), Set.of());
    public static final Caller OFFICER = official("xa.tiepnhan", "Phạm Văn Tiếp", Role.COMMUNE_OFFICER, "hiep-an");
    public static final Caller HEAD = official("xa.lanhdao", "Lê Thị Đạo", Role.COMMUNE_HEAD, "hiep-an");
    public static final Caller STRANGER =
            official("xakhac.tiepnhan", "Võ Văn Khác", Role.COMMUNE_OFFICER, "hiep-thanh");
    public static final Caller DISTRICT = official("huyen.canbo", "Trần Văn Huyện", Role.DISTRICT_OFFICER, "duc-trong");
    public static final Caller FACILITY =
            official("coso.tiepnhan", "Đỗ Thị Sở", Role.FACILITY_OFFICER, "co-so-lam-dong");

    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d+)");
    private static final int PATIENCE = 300;
    private static final long PAUSE_NANOS = 200_000_000;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private SubmitApplication submitting;

    @Inject
    private ClaimTask claiming;

    @Inject
    private DecideTask deciding;

    private static Caller official(String account, String name, Role role, String unit) {
        return new Caller(account, name, Optional.empty(), Set.of(role), Set.of(new UnitId(unit)));
    }

    /** A submission that nothing is wrong with, for a person who lives in a commune. */
    public static Submission submission(String commune) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("applicant.relation", "mother");
        answers.put("applicant.name", "Nguyễn Thị Lan");
        answers.put("applicant.birthDate", "12/04/1975");
        answers.put("applicant.identityNumber", "068175001234");
        answers.put("applicant.phone", "0912345678");
        answers.put("applicant.email", "lan@example.vn");
        answers.put("person.name", "Trần Văn Nam");
        answers.put("person.birthDate", "30/09/2001");
        answers.put("person.sex", "male");
        answers.put("person.identityNumber", "068201004321");
        answers.put("person.commune", commune);
        answers.put("person.address", "Thôn Định An");
        answers.put("plan.months", "12");
        answers.put("consent.person", "yes");
        answers.put("consent.truth", "yes");
        return new Submission("public-facility-rehab", answers, List.of(), "vi", Optional.empty());
    }

    public Application submitted() {
        return value(submitting.submit(FAMILY, submission("68001")));
    }

    /** An application whose waiting step has been claimed and decided by somebody. */
    public void decided(DossierCode code, Caller caller, Decision decision) {
        String task = waitingTask(code);
        value(claiming.claim(caller, task));
        value(deciding.decide(caller, task, decision));
    }

    /** The same for a step that an asynchronous one leads to. */
    public void decidedSoon(DossierCode code, Caller caller, Decision decision) {
        comesToRest(code);
        decided(code, caller, decision);
    }

    /** A step waits, and what is due at once has run: late in the evening that can be the reminder of the step itself. */
    public void comesToRest(DossierCode code) {
        eventually(() -> count("portal.work_item WHERE code = ?1 AND ended_at IS NULL", code.value()) > 0
                && count(
                                "engine.act_ru_job WHERE retries_ > 0 AND coalesce(duedate_, now()) <= now()"
                                        + " AND process_instance_id_ IN (SELECT proc_inst_id_ FROM"
                                        + " engine.act_ru_execution WHERE business_key_ = ?1)",
                                code.value())
                        == 0);
    }

    /** The value of an act that must have been done. */
    public static <T> T value(Result<T> result) {
        if (result instanceof Result.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("Expected it to be done, but it is " + result);
    }

    @Transactional
    public String waitingTask(DossierCode code) {
        return (String)
                entities.createNativeQuery("SELECT task FROM portal.work_item WHERE code = ?1 AND ended_at IS NULL")
                        .setParameter(1, code.value())
                        .getSingleResult();
    }

    /** How many rows a query counts, seen from a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long count(String from, Object... parameters) {
        var query = entities.createNativeQuery("SELECT count(*) FROM " + from);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** The texts that a query finds. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> texts(String sql) {
        return ((List<?>) entities.createNativeQuery(sql).getResultList())
                .stream().map(String.class::cast).toList();
    }

    /** Changes what no act could, with the right of the tables' owner: the portal itself must not. */
    public int change(String sql, Object... parameters) {
        List<Object> inOrder = new ArrayList<>();
        String asked = PARAMETER.matcher(sql).replaceAll(found -> {
            inOrder.add(parameters[Integer.parseInt(found.group(1)) - 1]);
            return "?";
        });
        try (Connection owner = DriverManager.getConnection(
                        System.getenv("LOIVE_DATABASE_URL"),
                        System.getenv("LOIVE_DATABASE_OWNER"),
                        System.getenv("LOIVE_DATABASE_OWNER_PASSWORD"));
                PreparedStatement statement = owner.prepareStatement(asked)) {
            for (int i = 0; i < inOrder.size(); i++) {
                statement.setObject(i + 1, inOrder.get(i));
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(asked, e);
        }
    }

    /** A confirmed deputy whom no act would name so, with the line of the history that the database asks for. */
    public void deputy(String principal, String deputy) {
        change(
                "WITH made AS (INSERT INTO portal.deputy (id, account, name, deputy, deputy_name, unit, from_at,"
                        + " until_at, named_by, reason, confirmed_at) VALUES (gen_random_uuid(), ?1, ?1, ?2, ?2,"
                        + " 'hiep-an', now() - interval '1 minute', now() + interval '1 hour', 'xa.lanhdao', 'Thử',"
                        + " now() - interval '1 minute') RETURNING id, from_at)"
                        + " INSERT INTO portal.deputy_history (act, deputy, by_account, by_name, effect, reason)"
                        + " SELECT 'named', id, 'xa.lanhdao', 'x', from_at, 'Thử' FROM made",
                principal,
                deputy);
    }

    /** Ends deputies at once, with the lines of the history. */
    public void deputiesEnd(String which) {
        change("WITH ended AS (UPDATE portal.deputy SET until_at = from_at WHERE " + which
                + " AND until_at > from_at RETURNING id, until_at)"
                + " INSERT INTO portal.deputy_history (act, deputy, by_account, by_name, effect, reason)"
                + " SELECT 'ended', id, 'xa.lanhdao', 'x', until_at, 'Thử' FROM ended");
    }

    /** Waits for what timers and asynchronous steps do on the threads of the server. */
    public void eventually(BooleanSupplier hoped) {
        for (int i = 0; i < PATIENCE; i++) {
            if (hoped.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new AssertionError("It should have happened by now");
    }
}
