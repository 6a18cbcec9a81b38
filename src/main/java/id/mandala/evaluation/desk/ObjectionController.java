package id.mandala.evaluation.desk;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a regency objects to in its settled judgement, and what was answered. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/keberatan/{year:20\\d{2}}")
class ObjectionController {

    private final Regions regions;
    private final ObjectionDesk desk;
    private final Attempt attempt;

    ObjectionController(Regions regions, ObjectionDesk desk, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.attempt = attempt;
    }

    /** As typed. */
    record Form(
            @Nullable String question,
            @Nullable String words,
            @Nullable String page) {

        static final Form EMPTY = new Form("", "", "");

        Objection objection(RegionCode region, int year) {
            return new Objection(
                    region,
                    year,
                    UUID.randomUUID(),
                    Typed.said(question),
                    Typed.said(words),
                    OwnPage.typed(page, region),
                    Actors.current().name(),
                    Instant.EPOCH,
                    Optional.empty());
        }

        static String field(String code) {
            return switch (code) {
                case "evaluation.desk.objection-words" -> "words";
                case "evaluation.followup.page" -> "page";
                default -> "question";
            };
        }
    }

    /** As typed; no mark where the objection is dismissed. */
    record AnswerForm(
            @Nullable String decision,
            @Nullable String mark,
            @Nullable String words) {

        Objection.Answer answer() {
            Optional<BigDecimal> decided = switch (Typed.said(decision)) {
                case "UPHELD" ->
                    Optional.of(Typed.figureIfAny(mark, "evaluation.desk.answer-mark")
                            .orElseThrow(() -> new RuleBroken("evaluation.desk.answer-mark")));
                case "DISMISSED" -> Optional.empty();
                default -> throw new RuleBroken("evaluation.desk.answer-decision");
            };
            return new Objection.Answer(
                    decided, Typed.said(words), Actors.current().name(), Instant.EPOCH);
        }
    }

    /**
     * @param answering the objection whose answer was refused
     */
    record ObjectionsPage(
            RegionCode region,
            String regionName,
            int year,
            ObjectionDesk.Heard heard,
            boolean mayObject,
            Form form,
            Optional<UUID> answering,
            @Nullable AnswerForm answer,
            Map<String, String> problems) {

        public boolean isAnswering(Objection it) {
            return answering.filter(it.id()::equals).isPresent();
        }

        /** Those nobody objected to yet. */
        public List<Panel.Row> choices() {
            Set<String> taken =
                    heard.objections().stream().map(Objection::question).collect(Collectors.toSet());
            return heard.panel().rows().stream()
                    .filter(it -> !taken.contains(it.question().key()))
                    .toList();
        }

        public List<BigDecimal> steps() {
            return heard.panel().scale().steps();
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    ModelAndView all(@PathVariable RegionCode region, @PathVariable int year) {
        return page(region, year, Form.EMPTY, Optional.empty(), null, Map.of());
    }

    @PostMapping
    ModelAndView object(@PathVariable RegionCode region, @PathVariable int year, @ModelAttribute Form form) {
        return attempt.refused(() -> desk.object(form.objection(region, year)))
                .map(it -> page(region, year, form, Optional.empty(), null, it.beside(Form.field(it.code()))))
                .orElseGet(() -> back(region, year));
    }

    @PostMapping("/{id}")
    ModelAndView answer(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable UUID id,
            @ModelAttribute AnswerForm form) {
        var objection = desk.heard(region, year).objections().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return attempt.refused(() -> desk.answer(objection, form.answer()))
                .map(it -> page(region, year, Form.EMPTY, Optional.of(id), form, it.beside("answer")))
                .orElseGet(() -> back(region, year));
    }

    private static ModelAndView back(RegionCode region, int year) {
        return new ModelAndView("redirect:/kerja/" + region + "/keberatan/" + year);
    }

    private ModelAndView page(
            RegionCode region,
            int year,
            Form form,
            Optional<UUID> answering,
            @Nullable AnswerForm answer,
            Map<String, String> problems) {
        var heard = desk.heard(region, year);
        return Attempt.page(
                "evaluation/objections",
                new ObjectionsPage(
                        region,
                        regions.name(region),
                        year,
                        heard,
                        heard.open() && Actors.current().may(Permission.CLAIM, region),
                        form,
                        answering,
                        answer,
                        problems),
                problems);
    }
}
