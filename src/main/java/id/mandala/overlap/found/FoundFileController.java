package id.mandala.overlap.found;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.overlap.engine.SharedApplication;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The groups of a question as a file, a line a thing. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih/berkas")
class FoundFileController {

    private static final List<String> TITLES =
            List.of("number", "kind", "topic", "strength", "at-stake", "item", "item-kind", "agency", "amount");

    private final FoundDesk desk;

    FoundFileController(FoundDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/kelompok.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @ModelAttribute FoundQuestion question, Locale locale)
            throws IOException {
        var lines = lines(region, question);
        return Download.csv("tumpang-tindih-" + region + ".csv", table -> write(table, lines, locale));
    }

    @GetMapping("/kelompok.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable RegionCode region, @ModelAttribute FoundQuestion question, Locale locale) throws IOException {
        var lines = lines(region, question);
        var sheet = text("title", locale);
        return Download.workbook("tumpang-tindih-" + region + ".xlsx", sheet, table -> write(table, lines, locale));
    }

    private List<FoundLine> lines(RegionCode region, FoundQuestion question) {
        Actors.current().require(Permission.SEE_REGION, region);
        return desk.asked(region, desk.lines(desk.state(region)), question);
    }

    private static void write(TableOut table, List<FoundLine> lines, Locale locale) throws IOException {
        table.titles(TITLES.stream().map(it -> text("file." + it, locale)).toList());
        var number = 0;
        for (var line : lines) {
            number++;
            for (var thing : line.things()) {
                table.row(
                        number,
                        text("kind." + line.group().kind(), locale),
                        line.shared().map(SharedApplication::name).orElseGet(line::title),
                        line.group().strength(),
                        line.atStake().amount(),
                        thing.name(),
                        Messages.text("overlap.item." + thing.kind(), locale, List.of()),
                        thing.agencyName(),
                        thing.amount().map(Rupiah::amount).orElse(null));
            }
        }
    }

    private static String text(String key, Locale locale) {
        return Messages.text("overlap.found." + key, locale, List.of());
    }
}
