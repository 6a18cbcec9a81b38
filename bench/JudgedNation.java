import id.mandala.assessment.Instruments;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every regency judged in some years by its single marks, in the database of a program that runs. */
record JudgedNation(Path folder, int count, int assessors) {

    private static final String EDITION = "gsc-2023-kppn-ikn";
    /** After those of the demo. */
    private static final int FIRST = 2027;

    List<Integer> years() {
        return IntStream.range(FIRST, FIRST + count).boxed().toList();
    }

    /** @return how many marks there are now */
    long load() throws Exception {
        var questions = Instruments.shipped().get(EDITION).questions().stream()
                .map(it -> "'" + it.key() + "'")
                .collect(Collectors.joining(","));
        try (var connection = Nation.connect(folder, "postgres"); var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            statement.execute("select setseed(0.2026)");
            var span = FIRST + " and " + (FIRST + count - 1);
            for (var sql : List.of(
                    "insert into evaluation.cycle (year) select generate_series(%d, %d) on conflict do nothing".formatted(FIRST, FIRST + count - 1),
                    """
                    insert into evaluation.evaluation (region_code, year, edition, status, published, source)
                    select code, year, '%s', 'FINAL', true, 'bench' from region.area, generate_series(%d, %d) year where length(code) = 5
                    """.formatted(EDITION, FIRST, FIRST + count - 1),
                    """
                    insert into evaluation.assessor (region_code, year, id, name, finished_at)
                    select region_code, year, md5(region_code || year || seat)::uuid, 'Asesor ' || seat, now()
                    from evaluation.evaluation, generate_series(1, %d) seat where year between %s
                    """.formatted(assessors, span),
                    """
                    insert into evaluation.mark (region_code, year, assessor_id, question, revision, mark)
                    select region_code, year, id, question, 1, floor(random() * 5)
                    from evaluation.assessor, unnest(array[%s]) question where year between %s
                    """.formatted(questions, span),
                    """
                    insert into evaluation.component_score (region_code, year, component, revision, score, entered_by)
                    select region_code, year, split_part(question, '.', 1), 1, round(avg(mark), 2), 'bench'
                    from evaluation.mark where year between %s group by 1, 2, 3
                    """.formatted(span))) {
                statement.execute(sql);
            }
            statement.execute("vacuum analyze evaluation.evaluation, evaluation.assessor, evaluation.mark, evaluation.component_score");
            try (var rows = statement.executeQuery("select count(*) from evaluation.mark where year between " + span)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Seconds to read the current marks of all years, bound by row-level security. */
    double bareRead() throws Exception {
        try (var connection = Nation.connect(folder, "mandala_app"); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(10_000);
            statement.execute("set mandala.scope = '00'");
            var begin = System.nanoTime();
            try (var rows = statement.executeQuery("select region_code, year, question, mark from evaluation.current_mark where year >= " + FIRST)) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    /** One component of one regency, as a corrected letter would have it, every other second. */
    void correct(int year, int times) {
        try (var connection = Nation.connect(folder, "postgres"); var statement = connection.createStatement()) {
            for (var time = 1; time <= times; time++) {
                Thread.sleep(2_000);
                connection.setAutoCommit(false);
                statement.execute("""
                        insert into evaluation.component_score (region_code, year, component, revision, score, entered_by)
                        select region_code, year, component, max(revision) + 1, %d %% 4, 'bench' from evaluation.component_score
                        where region_code = '73.01' and year = %d and component = 'output' group by 1, 2, 3
                        """.formatted(time, year));
                statement.execute("update evaluation.evaluation set version = version + 1, changed_at = now() where region_code = '73.01' and year = " + year);
                connection.commit();
            }
            // as it was, so that the next recount agrees again
            statement.execute("delete from evaluation.component_score where region_code = '73.01' and entered_by = 'bench' and revision > 1");
            connection.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
