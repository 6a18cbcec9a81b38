package id.mandala.planning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The nation's budget codes for other systems. */
@RestController
@RequestMapping("/api/v1/budget-codes")
class BudgetCodesApi {

    private static final int MOST = 200;

    private final BudgetCodes codes;

    BudgetCodesApi(BudgetCodes codes) {
        this.codes = codes;
    }

    /** @param next the value of {@code after} for the page that follows; absent on the last */
    record CodeList(
            CodeSet set, List<KnownCode> items, @Nullable BudgetCode next) {}

    record SetList(List<CodeSet> items) {}

    @GetMapping("/sets")
    SetList sets() {
        return new SetList(codes.sets());
    }

    /**
     * @param set id of a set; without it the newest
     * @param q beginning of a code, or words of a name
     */
    @GetMapping
    CodeList list(
            @RequestParam Optional<String> set,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<BudgetCode> after,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        var asked = codes.sets().reversed().stream()
                .filter(it -> set.map(it.id()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var found = codes.search(asked.id(), q, after, most + 1);
        return found.size() <= most
                ? new CodeList(asked, found, null)
                : new CodeList(
                        asked, found.subList(0, most), found.get(most - 1).code());
    }
}
