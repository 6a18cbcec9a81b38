package id.mandala.masterplan.sheet;

import id.mandala.documents.Download;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.ListQuestion;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.MasterplanContents;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Stage;
import id.mandala.values.RegionCode;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Writes the initiatives a list shows into the sheets of a workbook. */
@Service
@Transactional(readOnly = true)
class ExportInitiatives {

    private final Masterplans masterplans;
    private final MasterplanContents contents;
    private final Sheets sheets;

    ExportInitiatives(Masterplans masterplans, MasterplanContents contents, Sheets sheets) {
        this.masterplans = masterplans;
        this.contents = contents;
        this.sheets = sheets;
    }

    Layout layout(RegionCode region) {
        return sheets.layout(found(masterplans.current(region)));
    }

    /** The rows by sheet, the initiatives first, read before the first is written. What was dropped stays out: it is not to be changed. */
    SequencedMap<String, Download.Filling> sheets(RegionCode region, ListQuestion question) {
        var plan = found(question.plan(region, masterplans));
        return sheets.of(
                plan,
                contents.all(plan, question).stream()
                        .filter(it -> it.stage() != Stage.DROPPED)
                        .map(Initiative::id)
                        .toList());
    }

    private static Masterplan found(Optional<Masterplan> plan) {
        return plan.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
