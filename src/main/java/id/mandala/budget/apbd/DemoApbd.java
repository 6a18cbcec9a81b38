package id.mandala.budget.apbd;

import id.mandala.documents.Column;
import id.mandala.documents.TableFile;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The budget of Kabupaten Malang, 2021 to 2024, as published; nothing of it is made up. */
@Component
class DemoApbd implements DemoContent {

    private static final RegionCode MALANG = RegionCode.of("35.07");
    private static final String FILE = "apbd-35.07.csv";
    private static final String SOURCE = "DJPK Kementerian Keuangan, SIKD (postur APBD)";
    private static final Column<Integer> YEAR = Column.integer("year");
    private static final Column<BudgetItem> ITEM = Column.of("item", BudgetItem::valueOf);
    private static final Column<Rupiah> BUDGET = Column.of("budget_rp", Rupiah::of);
    private static final Column<Rupiah> REALISED =
            Column.of("realised_rp", Rupiah::of).optional();
    private static final Column<String> PARTIAL = Column.text("partial").optional();

    private final BudgetFigures figures;

    DemoApbd(BudgetFigures figures) {
        this.figures = figures;
    }

    @Override
    public int order() {
        return 361;
    }

    @Override
    public void load() {
        var read = new ArrayList<BudgetFigure>();
        try (var in = new ClassPathResource("demo/" + FILE).getInputStream()) {
            TableFile.read(FILE, in)
                    .table(List.of(YEAR, ITEM, BUDGET, REALISED, PARTIAL))
                    .map(row -> row)
                    .forEach(row -> read.add(new BudgetFigure(
                            row.get(YEAR),
                            row.get(ITEM),
                            row.get(BUDGET),
                            row.find(REALISED),
                            row.find(PARTIAL).isPresent(),
                            SOURCE)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        figures.write(MALANG, read);
    }
}
