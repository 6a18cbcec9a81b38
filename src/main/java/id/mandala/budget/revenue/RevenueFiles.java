package id.mandala.budget.revenue;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Downloads: every year of the accounts asked for, in the columns an import reads, and the empty template. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/pad/berkas")
class RevenueFiles {

    private final RevenueAccounts accounts;
    private final CollectingAgencies agencies;
    private final ImportRevenue imports;

    RevenueFiles(RevenueAccounts accounts, CollectingAgencies agencies, ImportRevenue imports) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.imports = imports;
    }

    @GetMapping("/pad.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @ModelAttribute RevenueQuestion question)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.csv("pad-" + region + ".csv", table -> write(region, question, table));
    }

    @GetMapping("/pad.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable RegionCode region, @ModelAttribute RevenueQuestion question)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.workbook("pad-" + region + ".xlsx", "PAD", table -> write(region, question, table));
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(@PathVariable RegionCode region, Locale locale) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.template(
                "templat-pad.xlsx", locale, imports.columns(region).all());
    }

    @GetMapping("/templat.csv")
    ResponseEntity<byte[]> templateCsv(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var titles = imports.columns(region).titles();
        return Download.csv("templat-pad.csv", table -> table.titles(titles));
    }

    private void write(RegionCode region, RevenueQuestion question, TableOut out) throws IOException {
        var known = agencies.in(region);
        var years = accounts.years(region);
        out.titles(imports.columns(region).titles());
        for (var account : accounts.of(region)) {
            if (!question.wants(account)) {
                continue;
            }
            for (var it : years.getOrDefault(account.id(), List.of())) {
                var realised = it.realised();
                out.row(Arrays.asList(
                        account.code().value(),
                        account.name(),
                        known.name(account.agency()),
                        it.year(),
                        it.target().amount(),
                        it.changed() == null ? null : it.changed().amount(),
                        realised == null ? null : realised.amount().amount(),
                        realised == null ? null : realised.until()));
            }
        }
    }
}
