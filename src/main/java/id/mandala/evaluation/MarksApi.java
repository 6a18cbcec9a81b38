package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Needs;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Marks of an evaluation, for programs. A mark for a question already marked becomes its correction. */
@RestController
@RequestMapping("/api/v1/regions/{region}/evaluations/{year}/marks")
class MarksApi {

    private static final int MOST = 500;

    /** @param replaces revision of the mark that was seen, 0 for none; left out: follow whichever is the last */
    record NewMark(
            String question,
            BigDecimal mark,
            @Nullable String note,
            @Nullable Integer replaces,
            @Nullable String why) {}

    record Page(List<EnteredMark> items, Optional<String> next) {}

    private final EnterMark enterMark;
    private final Marks marks;

    MarksApi(EnterMark enterMark, Marks marks) {
        this.enterMark = enterMark;
        this.marks = marks;
    }

    @PostMapping
    @Needs(Permission.MARK)
    ResponseEntity<EnteredMark> enter(
            @PathVariable RegionCode region, @PathVariable int year, @RequestBody NewMark asked) {
        var entered = enterMark.enter(
                region,
                year,
                new EnterMark.Entry(asked.question(), asked.mark(), asked.note(), asked.replaces(), asked.why()));
        return ResponseEntity.created(
                        URI.create("/api/v1/regions/" + region + "/evaluations/" + year + "/marks/" + asked.question()))
                .body(entered);
    }

    /** In the order of question and assessor. {@code after} is the {@code next} of the page before. */
    @GetMapping
    @Transactional(readOnly = true)
    Page all(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") int limit) {
        Actors.current().require(Permission.SEE_REGION, region);
        var size = Math.clamp(limit, 1, MOST);
        var found = marks.after(region, year, MarkCursor.of(after), size + 1);
        var items = found.subList(0, Math.min(size, found.size()));
        return new Page(
                items,
                found.size() > size
                        ? Optional.of(MarkCursor.behind(items.getLast()).text())
                        : Optional.empty());
    }

    @GetMapping("/{question}")
    @Transactional(readOnly = true)
    Page history(@PathVariable RegionCode region, @PathVariable int year, @PathVariable String question) {
        Actors.current().require(Permission.SEE_REGION, region);
        return new Page(marks.history(region, year, question), Optional.empty());
    }
}
