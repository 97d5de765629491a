package vn.loive.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Made-up dossiers of 3,321 communes under 25 provinces, every tenth of them open, with many in few communes; the open
 * ones stand in the engine's tables too, each with its candidate group and the four variables that a list shows, and in a
 * bare table made for nothing but these questions. One commune is very busy and has every twentieth dossier, so that its
 * page is full however few there are.
 */
final class QueueWorld implements AutoCloseable {
    static final String UNIT = "hiep-an";
    static final String PROVINCE = "lam-dong";
    private static final String UNITS = """
            INSERT INTO unit (id, kind, name_vi, name_en, parent)
            SELECT 'bench-tinh-' || i, 'province-office', 'Tỉnh ' || i, 'Province ' || i, NULL FROM generate_series(1, 24) i
            UNION ALL
            SELECT 'bench-xa-' || i, 'commune-office', 'Xã ' || i, 'Commune ' || i,
                CASE WHEN i % 25 = 0 THEN 'lam-dong' ELSE 'bench-tinh-' || i % 25 END
            FROM generate_series(1, 3320) i
            """;
    /** From number :from to :to; what is open is what the number ends with. */
    private static final String DOSSIERS = """
            CREATE TEMP TABLE made ON COMMIT DROP AS
            SELECT i, '999.' || lpad((i / 1000000)::text, 2, '0') || '.' || lpad((i / 10000 %% 100)::text, 2, '0')
                    || '.H99-250101-' || lpad((i %% 10000)::text, 4, '0') AS code,
                CASE WHEN commune = 0 THEN 'hiep-an' ELSE 'bench-xa-' || commune END AS unit,
                CASE WHEN commune %% 25 = 0 THEN 'lam-dong' ELSE 'bench-tinh-' || commune %% 25 END AS province,
                (ARRAY['public-facility-rehab', 'home-rehab', 'private-facility-rehab'])[1 + (s * 2.2)::int] AS service,
                CASE WHEN r < 0.65 THEN 'ReviewAtCommune' ELSE 'DecideAtCommune' END AS step,
                (ARRAY['Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ'])[1 + i %% 8]
                    || (ARRAY[' Văn ', ' Thị ', ' Minh '])[1 + i %% 3]
                    || (ARRAY['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hoa', 'Khánh', 'Lan', 'Minh', 'Nam', 'Oanh',
                        'Phúc', 'Quỳnh', 'Sơn', 'Thảo', 'Uyên', 'Vinh', 'Xuân', 'Yến'])[1 + i / 8 %% 19] AS name,
                i %% 10 = 0 AS open,
                now() - (CASE WHEN i %% 10 = 0 THEN 4 ELSE 300 END) * random() * interval '1 day' AS created
            FROM (SELECT i, CASE WHEN i / 10 %% 20 = 0 THEN 0 ELSE floor(3321 * power(random(), 1.7))::int END AS commune,
                    random() AS r, random() AS s
                FROM generate_series(%d, %d) i) numbers;
            ALTER TABLE made ADD COLUMN plain text;
            UPDATE made SET plain = lower(translate(name, 'ễầêạàõăịìườũáúỳơảâế', 'eaeaaoaiiuouauyoaae'));
            INSERT INTO application (code, service, procedure_version, route, owner, language, state, form, person_name,
                person_name_plain, lookup_pin, commune_unit, declined_by, submitted_at, changed_at, due_at,
                commune_clock_from, commune_due_at, pauses, version)
            SELECT code, made.service, (SELECT max(p.version) FROM procedure_version p WHERE p.service = made.service),
                'commune-district-facility', 'bench', 'vi', CASE WHEN open THEN 'RECEIVED' ELSE 'ADMITTED' END, '{}',
                name, plain, 'x', unit, '', created, created, created + interval '3 days', created,
                created + interval '3 days', '{}', 0 FROM made;
            INSERT INTO work_item (task, code, service, step, unit, province, state, stands, assignee, assignee_name,
                person_name, person_name_plain, created_at, due_at, claimed_at, ended_at, late, outcome, version)
            SELECT 'bench-' || i, code, service, step, unit, province, 'OPEN', CASE step WHEN 'ReviewAtCommune' THEN 'RECEIVED' ELSE 'IN_PROCESS' END, NULL, NULL, name, plain, created,
                created + interval '3 days', NULL, NULL, false, NULL, 0 FROM made WHERE open
            UNION ALL
            SELECT 'bench-' || i || '-' || done, code, service, done, unit, province, 'DONE', 'ADMITTED', 'can.bo.' || unit,
                'Cán Bộ', name, plain, created, created + interval '3 days', created, created + interval '1 day', false,
                'forward', 0 FROM made, (VALUES ('ReviewAtCommune'), ('DecideAtCommune')) steps (done) WHERE NOT open;
            """;

    private static final String ENGINE = """
            INSERT INTO engine.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,
                act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_,
                cached_ent_state_, sequence_counter_)
            SELECT 'bench-' || i, 1, 'bench-' || i, 'bench-' || i, code, definition, step, 'bench-' || i, true, false,
                true, false, 1, 18, 1 FROM made, the_definition WHERE open;
            INSERT INTO engine.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,
                priority_, create_time_, due_date_, suspension_state_, task_state_)
            SELECT 'bench-' || i, 1, 'bench-' || i, 'bench-' || i, definition, step, step, 50, created,
                created + interval '3 days', 1, 'Created' FROM made, the_definition WHERE open;
            INSERT INTO engine.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            SELECT 'bench-' || i, 1, unit, 'candidate', 'bench-' || i FROM made WHERE open;
            INSERT INTO engine.act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_,
                var_scope_, sequence_counter_, is_concurrent_local_)
            SELECT 'bench-' || i || key, 1, 'string', key, 'bench-' || i, 'bench-' || i, definition, value,
                'bench-' || i, 1, false
            FROM made, the_definition, LATERAL (VALUES ('code', code), ('person', plain), ('service', service),
                ('unit', unit)) shown (key, value) WHERE open;
            DROP TABLE the_definition;
            """;

    private static final String BARE = """
            INSERT INTO bench_task
            SELECT task, code, service, step, unit, province, sought, created_at, due_at FROM work_item
            WHERE task LIKE 'bench-%' AND state = 'OPEN' AND NOT EXISTS (SELECT FROM bench_task old WHERE old.task = work_item.task);
            """;

    private final Connection connection;
    private int made;

    private QueueWorld(Connection connection) {
        this.connection = connection;
    }

    static QueueWorld open() throws SQLException {
        Connection connection = DriverManager.getConnection(
                System.getenv("LOIVE_DATABASE_URL"),
                System.getenv("LOIVE_DATABASE_ADMIN"),
                System.getenv("LOIVE_DATABASE_ADMIN_PASSWORD"));
        connection.setAutoCommit(false);
        QueueWorld world = new QueueWorld(connection);
        world.run("SET search_path = portal", "SELECT setseed(0.4)", UNITS, """
                CREATE TABLE bench_task (task text PRIMARY KEY, code text, service text, step text, unit text,
                    province text, sought text, created_at timestamptz, due_at timestamptz);
                CREATE INDEX ON bench_task (unit, step, due_at, created_at, task);
                CREATE INDEX ON bench_task (province, due_at, created_at, task);
                GRANT SELECT ON bench_task TO loive_app;
                """);
        return world;
    }

    /** Makes what is missing to so many dossiers. */
    void growTo(int dossiers) throws SQLException {
        for (int part = 100_000; made < dossiers; ) {
            int to = Math.min(dossiers, made + part);
            run(
                    DOSSIERS.formatted(made + 1, to),
                    "CREATE TEMP TABLE the_definition ON COMMIT DROP AS SELECT id_ AS definition FROM engine.act_re_procdef"
                            + " WHERE key_ = 'public-facility-rehab' ORDER BY version_ DESC LIMIT 1",
                    ENGINE);
            made = to;
        }
        run(BARE);
        connection.setAutoCommit(true);
        run("VACUUM ANALYZE");
        connection.setAutoCommit(false);
    }

    /** A number that a query finds. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } finally {
            connection.rollback();
        }
    }

    private void run(String... all) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
