package id.mandala.movement.selection;

import id.mandala.documents.Column;
import id.mandala.documents.TableFile;
import id.mandala.movement.Round;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks of many applicants as one table: a row a mark. */
@Service
@Transactional
class MarkTable {

    private static final Column<RegionCode> REGION = Column.region("region_code", "kode_wilayah");
    private static final Column<String> QUESTION = Column.text("question", "pertanyaan")
            .help("Kunci pertanyaan, misalnya commitment.vision.", "Key of the question, such as commitment.vision.");
    private static final Column<String> ASSESSOR = Column.text("assessor", "asesor");
    private static final Column<BigDecimal> MARK = Column.number("mark", "nilai");
    private static final Column<String> NOTE = Column.text("note", "catatan").optional();

    static final List<Column<?>> COLUMNS = List.of(REGION, QUESTION, ASSESSOR, MARK, NOTE);

    private final LeadSelection lead;

    MarkTable(LeadSelection lead) {
        this.lead = lead;
    }

    /** @return rows read */
    int take(Round in, String name, byte[] content) {
        lead.requireOpen(in);
        var all = TableFile.read(name, content)
                .table(COLUMNS)
                .map(row -> new Applicants.Given(
                        row.get(REGION),
                        row.get(QUESTION),
                        row.get(ASSESSOR),
                        row.get(MARK),
                        row.find(NOTE).orElse("")));
        lead.mark(in, all);
        return all.size();
    }
}
