package id.mandala.masterplan.book;

import id.mandala.documents.book.Book;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.issue.Issues;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the books of a plan: everything is read here, in one transaction, and laid out after it. */
@Component
@Transactional(readOnly = true)
class Books {

    private final Editions editions;
    private final Issues issues;
    private final DimensionFrameworks frameworks;
    private final Regions regions;
    private final Today today;

    Books(Editions editions, Issues issues, DimensionFrameworks frameworks, Regions regions, Today today) {
        this.editions = editions;
        this.issues = issues;
        this.frameworks = frameworks;
        this.regions = regions;
        this.today = today;
    }

    Book of(Masterplan plan, Volume volume, Optional<Integer> version, Locale locale) {
        var source = source(plan, version, locale);
        return switch (volume) {
            case ANALYSIS -> AnalysisBook.of(source);
            case MASTERPLAN -> MasterplanBook.of(source);
            case QUICK_WINS -> QuickWinsBook.of(source);
            case ROAD_MAP -> RoadmapBook.of(source);
        };
    }

    private BookSource source(Masterplan plan, Optional<Integer> version, Locale locale) {
        var edition = editions.of(plan, version, locale);
        return new BookSource(
                regions.name(plan.region()),
                plan,
                edition.contents(),
                frameworks.get(edition.contents().head().framework()),
                edition.line(),
                issues.of(plan),
                edition.redline(),
                today.date(),
                locale);
    }
}
