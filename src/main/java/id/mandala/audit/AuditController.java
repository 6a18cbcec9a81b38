package id.mandala.audit;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The trail of one region, newest first. */
@Controller
class AuditController {

    record AuditPage(
            String region,
            AuditEntries.Wanted wanted,
            List<Action> actions,
            List<AuditEntries.Person> persons,
            List<Line> lines,
            @Nullable Long next) {}

    record Action(String code, String words) {}

    record Line(AuditEntries.Shown entry, String who, String deed, String about, String detail) {}

    private final AuditEntries entries;
    private final MessageSource messages;
    private final JsonMapper json;

    AuditController(AuditEntries entries, MessageSource messages, JsonMapper json) {
        this.entries = entries;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping({"/kerja/{region:[0-9.]+}/audit", "/kerja/{region:nasional}/audit"})
    String trail(
            @PathVariable String region,
            @RequestParam(required = false) @Nullable String perbuatan,
            @RequestParam(required = false) @Nullable UUID orang,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate sampai,
            @RequestParam(required = false) @Nullable Long sebelum,
            Model model) {
        var place = region.equals("nasional") ? RegionCode.NATION : RegionCode.of(region);
        Actors.current().require(Permission.SEE_AUDIT, place);
        var wanted = new AuditEntries.Wanted(
                perbuatan == null || perbuatan.isBlank() ? null : perbuatan,
                orang,
                dari,
                sampai,
                sebelum == null ? Long.MAX_VALUE : sebelum);
        var found = entries.of(place, wanted);
        var shown = found.subList(0, Math.min(AuditEntries.PAGE, found.size()));
        model.addAttribute(
                "page",
                new AuditPage(
                        region,
                        wanted,
                        entries.actions(place).stream()
                                .map(it -> new Action(it, deed(it)))
                                .toList(),
                        entries.persons(place),
                        shown.stream().map(this::line).toList(),
                        found.size() > shown.size() ? shown.getLast().seq() : null));
        return "audit/trail";
    }

    private Line line(AuditEntries.Shown it) {
        var who = it.name()
                .orElseGet(() -> it.actorId()
                        .map(id -> words("audit.account-gone", id.toString().substring(0, 8)))
                        .orElseGet(() -> words("audit.actor.program")));
        return new Line(it, who, deed(it.action()), it.subjectName().orElse(it.subject()), detail(it.detail()));
    }

    /** {@code nilai: 3 · versi: 2}: each name in words where somebody wrote them. */
    private String detail(String stored) {
        return json.readTree(stored).properties().stream()
                .map(it -> known("audit.detail." + it.getKey(), it.getKey()) + ": "
                        + (it.getValue().isString() ? it.getValue().stringValue() : it.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** A deed whose words nobody has written yet is shown by its code. */
    private String deed(String action) {
        return known("audit.action." + action, action);
    }

    private String known(String key, String otherwise) {
        var words = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return words == null ? otherwise : words;
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
