import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * A nation's reports, made inside the database: each regency a plan of initiatives with budget lines, cash plans, plans of work and sixty
 * months of reports, in the order in which months arrive. Loaded past triggers and foreign keys, summed up afterwards.
 *
 * @param folder of the program whose own PostgreSQL is filled
 * @param last the last month that is reported by all
 */
record Nation(Path folder, int regions, int initiatives, YearMonth last) {

    static final int MONTHS = 60;
    private static final int HANDS = 2;

    private static final String REGENCIES =
            "(select code, row_number() over (order by code) as number from region.area where level = 'REGENCY') area";

    /** One block for each regency, so that the rows of its months lie together as they would have come. */
    private static final String FILL = """
            do $$
            declare
                area record;
                plan uuid;
                lead uuid;
            begin
                for area in select code, number from %1$s where number <= %2$d and number %% %3$d = %4$d order by number loop
                    select id into plan from masterplan.masterplan
                    where region_code = area.code and %6$d between first_year and last_year order by first_year desc limit 1;
                    select id into lead from region.agency where region_code = area.code and valid_to is null order by name limit 1;
                    if lead is null then
                        lead := md5(area.code || ' agency')::uuid;
                        insert into region.agency (region_code, id, name, kind, valid_from) values (area.code, lead, 'Dinas Pembangunan', 'DEPARTMENT', '2017-01-01');
                    end if;
                    if plan is null then
                        plan := md5(area.code || ' plan')::uuid;
                        insert into masterplan.masterplan (region_code, id, title, framework, first_year, last_year)
                        values (area.code, plan, 'Masterplan ' || area.code, '2023', %5$d, %6$d);
                    end if;
                    insert into masterplan.initiative (region_code, id, masterplan_id, name, dimension, sub_dimension, lead_agency_id, first_year, last_year)
                    select area.code, md5(area.code || ' ' || n)::uuid, plan, 'Inisiatif ' || n || ' ' || md5(n || area.code),
                        (array['governance', 'branding', 'economy', 'living', 'society', 'environment'])[1 + n %% 6],
                        (array['public_service', 'tourism', 'industry', 'health', 'community', 'waste'])[1 + n %% 6], lead, %5$d, %6$d
                    from generate_series(1, %7$d) as n;
                    insert into budget.line (region_code, id, year, agency_id, initiative_id, source, name, original, amount)
                    select area.code, md5(area.code || ' ' || n || ' ' || year)::uuid, year, lead, md5(area.code || ' ' || n)::uuid,
                        'APBD_REGENCY', 'Belanja ' || n, 100000000 + n * 1000000, 100000000 + n * 1000000
                    from generate_series(%5$d, %6$d) as year, generate_series(1, %7$d) as n;
                    insert into budget.cash_month (region_code, line_id, month, amount)
                    select area.code, md5(area.code || ' ' || n || ' ' || year)::uuid, quarter * 3, (100000000 + n * 1000000) / 4
                    from generate_series(%5$d, %6$d) as year, generate_series(1, %7$d) as n, generate_series(1, 4) as quarter;
                    insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                    select area.code, md5(area.code || ' ' || n)::uuid, year, month, case month when 12 then 8.37 else 8.33 end
                    from generate_series(%5$d, %6$d) as year, generate_series(1, %7$d) as n, generate_series(1, 12) as month
                    where make_date(year, month, 1) >= date '%8$s';
                    insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised, obstacle, cause, next_steps)
                    select area.code, md5(area.code || ' ' || n)::uuid, extract(year from day), extract(month from day), 'ACCEPTED',
                        least(100, round(8.33 * extract(month from day) * (0.8 + (n * 7 + area.number) %% 41 / 160.0), 1)),
                        (100000000 + n * 1000000) / 100 * least(100, extract(month from day)::int * 8 * (n %% 7) / 6),
                        case n %% 5 when 0 then 'Pekerjaan menunggu keputusan.' else '' end, case n %% 5 when 0 then 'COORDINATION' end,
                        'Melanjutkan pekerjaan menurut rencana.'
                    from generate_series(date '%8$s', date '%9$s', interval '1 month') as day, generate_series(1, %7$d) as n;
                end loop;
            end $$
            """;

    /** Rows of reports that are there afterwards. */
    long load() throws Exception {
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("alter system set max_wal_size = '8GB'");
            statement.execute("alter system set checkpoint_timeout = '30min'");
            statement.execute("select pg_reload_conf()");
        }
        each(FILL);
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) region.agency, masterplan.masterplan, masterplan.initiative, budget.line, budget.cash_month,"
                    + " monitoring.work_month, monitoring.report");
            var row = statement.executeQuery("select count(*) from monitoring.report");
            row.next();
            return row.getLong(1);
        }
    }

    /** Sums of all regencies and years, reckoned from the rows. */
    void sumUp() throws Exception {
        each("""
                do $$
                declare
                    area record;
                begin
                    for area in select code, year from %1$s, generate_series(%5$d, %6$d) as year
                        where number <= %2$d and number %% %3$d = %4$d loop
                        perform monitoring.sum_up(area.code, area.year);
                    end loop;
                end $$
                """);
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) monitoring.month_sum");
            statement.execute("alter system reset all");
            statement.execute("select pg_reload_conf()");
            statement.execute("checkpoint");
        }
    }

    private void each(String block) throws Exception {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            List<Callable<Void>> parts = IntStream.range(0, HANDS).<Callable<Void>>mapToObj(hand -> () -> part(block, hand)).toList();
            for (var done : hands.invokeAll(parts)) {
                done.get();
            }
        }
    }

    private Void part(String block, int hand) throws Exception {
        var first = last.minusMonths(MONTHS - 1L);
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            statement.execute(block.formatted(
                    REGENCIES, regions, HANDS, hand, first.getYear(), last.plusMonths(1).getYear(), initiatives, first.atDay(1), last.atDay(1)));
        }
        return null;
    }

    /** @param user the superuser {@code postgres}, or {@code mandala_app}, which is bound by row-level security */
    Connection connect(String user) throws Exception {
        return connect(folder, user);
    }

    static Connection connect(Path folder, String user) throws Exception {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("postgres/secrets.properties"))) {
            secrets.load(in);
        }
        var port = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/mandala",
                user,
                secrets.getProperty(user.equals("postgres") ? "superuser" : "program"));
    }

    static UUID initiative(String area, int number) throws Exception {
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest((area + " " + number).getBytes(StandardCharsets.UTF_8)));
        return UUID.fromString(hash.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    /** The last regencies by code, which have no plan of their own but the one made here. */
    List<String> areas(int most) throws Exception {
        return texts("select code from %s where number <= %d and not exists (select from masterplan.masterplan where region_code = code and demo)"
                .formatted(REGENCIES, regions) + " and code <> '34.02' order by code desc limit " + most);
    }

    /** Reports of a month that lie with the secretariat. */
    List<UUID> waiting(String area, YearMonth month, int most) throws Exception {
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("""
                    insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                    select region_code, initiative_id, %2$d, %3$d, 'APPROVED', physical, realised from monitoring.report it
                    where region_code = '%1$s' and (year, month) = (%4$d, %5$d) and initiative_id::text = (
                        select md5('%1$s ' || n)::uuid::text from generate_series(1, %6$d) n where md5('%1$s ' || n)::uuid = it.initiative_id)
                    on conflict (region_code, initiative_id, year, month) do update set state = 'APPROVED', version = 1
                    """.formatted(area, month.getYear(), month.getMonthValue(), last.getYear(), last.getMonthValue(), initiatives));
        }
        return texts("select initiative_id from monitoring.report where region_code = '%s' and year = %d and month = %d and state = 'APPROVED' and version = 1 limit %d"
                        .formatted(area, month.getYear(), month.getMonthValue(), most))
                .stream().map(UUID::fromString).toList();
    }

    /** One account that may report for all agencies of these regions, with the password of the demo. */
    void officer(List<String> areas) throws Exception {
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("""
                    insert into identity.account (region_code, id, username, name, password_hash)
                    select '00', md5('penghubung')::uuid, 'penghubung', 'Sistem Penghubung', password_hash from identity.account where username = 'asesor'
                    on conflict do nothing
                    """);
            statement.execute("""
                    insert into identity.account_grant (region_code, account_id, role)
                    select code, md5('penghubung')::uuid, 'AGENCY_OFFICER' from unnest('{%s}'::text[]) as code on conflict do nothing
                    """.formatted(String.join(",", areas)));
            var month = last.plusMonths(1);
            statement.execute("set session_replication_role = replica");
            for (var table : List.of("report_step", "report")) {
                statement.execute("delete from monitoring.%s where year = %d and month = %d and region_code = any ('{%s}')"
                        .formatted(table, month.getYear(), month.getMonthValue(), String.join(",", areas)));
            }
        }
    }

    /** Seconds for the same rows by one insert of many rows each, checked and committed, without sums. */
    double bareInsert(List<String> areas, YearMonth month) throws Exception {
        officer(areas);
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("alter table monitoring.report disable trigger user");
            try {
                var begin = System.nanoTime();
                for (var area : areas) {
                    var rows = new StringBuilder();
                    for (var number = 1; number <= initiatives; number++) {
                        rows.append(number == 1 ? "" : ",").append("('%s', '%s', %d, %d, 'SENT', %d, %d, 'Angka diperbaiki', 'Melanjutkan pekerjaan')"
                                .formatted(area, initiative(area, number), month.getYear(), month.getMonthValue(), 50 + number % 50, 90_000_000));
                    }
                    statement.execute("insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised, correction, next_steps) values " + rows);
                }
                return (System.nanoTime() - begin) / 1e9;
            } finally {
                statement.execute("alter table monitoring.report enable trigger user");
            }
        }
    }

    double bareNation(YearMonth month) throws Exception {
        return bare("00", "select * from monitoring.month_sum where year = %d and month = %d order by region_code, dimension"
                .formatted(month.getYear(), month.getMonthValue()));
    }

    /** The rows of a region's page, the same sums by index. */
    double bareRegion(String area, YearMonth month) throws Exception {
        return bare(area, """
                select it.name, report.*,
                    (select sum(share) from monitoring.work_month work where work.region_code = '%1$s' and work.initiative_id = it.id
                        and work.year = %2$d and work.month <= %3$d),
                    (select sum(amount) from budget.line where line.region_code = '%1$s' and line.initiative_id = it.id and line.year = %2$d),
                    (select sum(cash_month.amount) from budget.line
                        join budget.cash_month on cash_month.region_code = '%1$s' and cash_month.line_id = line.id
                        where line.region_code = '%1$s' and line.initiative_id = it.id and line.year = %2$d and cash_month.month <= %3$d)
                from masterplan.initiative it
                left join monitoring.report on report.region_code = '%1$s' and report.initiative_id = it.id and report.year = %2$d and report.month = %3$d
                where it.region_code = '%1$s' and it.stage = 'IN_PLAN' and %2$d between it.first_year and it.last_year
                order by lower(it.name)
                """.formatted(area, month.getYear(), month.getMonthValue()));
    }

    /** Median of 20, milliseconds, as the program's role within a scope. */
    private double bare(String scope, String sql) throws Exception {
        var times = new ArrayList<Double>();
        try (var connection = connect("mandala_app"); var statement = connection.createStatement()) {
            statement.execute("set mandala.scope = '" + scope + "'");
            for (var round = 0; round < 20; round++) {
                var begin = System.nanoTime();
                try (var rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private List<String> texts(String sql) throws Exception {
        var found = new ArrayList<String>();
        try (var connection = connect("postgres"); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
