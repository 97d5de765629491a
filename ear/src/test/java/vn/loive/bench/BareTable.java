package vn.loive.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The least that a database can do for the same questions: one table, one key for each, plain JDBC, no portal. */
@ApplicationScoped
public class BareTable {
    private static final String COLUMNS = "SELECT task, code, service, step, unit, sought, created_at, due_at ";
    private static final String AT_STEP = "FROM portal.bench_task WHERE unit = ? AND step = ?";
    private static final String IN_PROVINCE = "FROM portal.bench_task WHERE province = ?";
    private static final String ORDER = " ORDER BY due_at, created_at, task LIMIT ";
    private static final int ROWS = 25;
    private static final int CAP = 100;

    @Resource(lookup = "java:jboss/datasources/LoiVe")
    private DataSource database;

    private record Place(Timestamp due, Timestamp created, String task) {}

    private volatile Place far = new Place(new Timestamp(0), new Timestamp(0), "");

    /** Remembers where the page with this number begins. */
    public void findPage(int number) {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(
                        COLUMNS + IN_PROVINCE + ORDER + "1 OFFSET " + ((number - 1) * ROWS - 1))) {
            asked.setString(1, QueueWorld.PROVINCE);
            try (ResultSet row = asked.executeQuery()) {
                if (row.next()) {
                    far = new Place(row.getTimestamp("due_at"), row.getTimestamp("created_at"), row.getString("task"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks once; returns how many rows came, or the number that was counted. */
    int ask(String question) {
        return switch (question) {
            case "officer" -> read(COLUMNS + AT_STEP + ORDER + ROWS, QueueWorld.UNIT, "ReviewAtCommune");
            case "head" -> read(COLUMNS + AT_STEP + ORDER + ROWS, QueueWorld.UNIT, "DecideAtCommune");
            case "service" ->
                read(
                        COLUMNS + AT_STEP + " AND service = ?" + ORDER + ROWS,
                        QueueWorld.UNIT,
                        "ReviewAtCommune",
                        "home-rehab");
            case "name" ->
                read(
                        COLUMNS + AT_STEP + " AND sought LIKE ?" + ORDER + ROWS,
                        QueueWorld.UNIT,
                        "ReviewAtCommune",
                        "%quynh%");
            case "province" -> read(COLUMNS + IN_PROVINCE + ORDER + ROWS, QueueWorld.PROVINCE);
            case "province-name" ->
                read(COLUMNS + IN_PROVINCE + " AND sought LIKE ?" + ORDER + ROWS, QueueWorld.PROVINCE, "%quynh%");
            case "far" ->
                read(
                        COLUMNS + IN_PROVINCE + " AND (due_at, created_at, task) > (?, ?, ?)" + ORDER + ROWS,
                        QueueWorld.PROVINCE,
                        far.due,
                        far.created,
                        far.task);
            case "counts" -> read(counted(AT_STEP), QueueWorld.UNIT, "ReviewAtCommune");
            case "province-counts" -> read(counted(IN_PROVINCE), QueueWorld.PROVINCE);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static String counted(String of) {
        return "SELECT count(*) FROM (SELECT 1 " + of + " LIMIT " + CAP + ") counted";
    }

    private int read(String sql, Object... places) {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(sql)) {
            for (int i = 0; i < places.length; i++) {
                asked.setObject(i + 1, places[i]);
            }
            List<List<Object>> rows = new ArrayList<>();
            try (ResultSet row = asked.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    List<Object> values = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        values.add(row.getObject(i));
                    }
                    rows.add(values);
                }
            }
            return rows.size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
