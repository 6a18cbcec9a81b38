package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import org.springframework.stereotype.Component;

/** The published results, and an evaluation of 2024 in Bantul that waits for its assessors. */
@Component
class DemoResults implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private final PublishedTables tables;
    private final BeginEvaluation begin;

    DemoResults(PublishedTables tables, BeginEvaluation begin) {
        this.tables = tables;
        this.begin = begin;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void load() {
        tables.load();
        begin.open(BANTUL, 2024, "gsc-2023-kppn-ikn", "Demo");
    }
}
