package id.mandala.evaluation.desk;

import id.mandala.assessment.Item;
import id.mandala.evaluation.desk.Interview.Comment;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Interviews of a regency in one year: all of them, and one with what was said. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/wawancara/{year:20\\d{2}}")
class InterviewController {

    private final Regions regions;
    private final InterviewDesk desk;
    private final WorthAsking worth;
    private final Attempt attempt;

    InterviewController(Regions regions, InterviewDesk desk, WorthAsking worth, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.worth = worth;
        this.attempt = attempt;
    }

    /** @param suggested questions worth asking about; only for who plans */
    record AllPage(
            RegionCode region,
            String regionName,
            int year,
            List<Interview> all,
            List<Item.Question> questions,
            Set<String> suggested,
            boolean may,
            InterviewForm form,
            boolean typed,
            Map<String, String> problems) {

        public boolean asks(Item.Question it) {
            return typed ? form.asks(it.key()) : suggested.contains(it.key());
        }

        public List<Item.Question> first() {
            return questions.stream().filter(it -> suggested.contains(it.key())).toList();
        }

        public List<Item.Question> others() {
            return questions.stream()
                    .filter(it -> !suggested.contains(it.key()))
                    .toList();
        }
    }

    record OnePage(
            RegionCode region,
            String regionName,
            Interview it,
            Map<String, Item.Question> questions,
            List<Comment> comments,
            boolean mayWrite,
            boolean mayComment,
            InterviewForm form,
            Map<String, String> problems) {}

    @GetMapping
    @Transactional(readOnly = true)
    ModelAndView all(@PathVariable RegionCode region, @PathVariable int year) {
        return all(region, year, InterviewForm.EMPTY, false, Map.of());
    }

    @PostMapping
    ModelAndView plan(@PathVariable RegionCode region, @PathVariable int year, @ModelAttribute InterviewForm form) {
        var known =
                desk.questions(region, year).stream().map(Item.Question::key).collect(Collectors.toSet());
        return attempt.refused(() -> desk.plan(form.planned(region, year, known)))
                .map(it -> all(region, year, form, true, it.beside(InterviewForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/wawancara/" + year));
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    ModelAndView one(@PathVariable RegionCode region, @PathVariable int year, @PathVariable UUID id) {
        var it = desk.get(region, year, id);
        return one(it, InterviewForm.of(it), Map.of());
    }

    @PostMapping("/{id}/jadwal")
    ModelAndView move(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable UUID id,
            @ModelAttribute InterviewForm form) {
        var it = desk.get(region, year, id);
        return attempt.refused(() -> desk.move(form.moved(it)))
                .map(refusal -> one(it, form, refusal.beside(InterviewForm.field(refusal.code()))))
                .orElseGet(() -> back(it));
    }

    @PostMapping("/{id}")
    ModelAndView write(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        var it = desk.get(region, year, id);
        var said = new Minutes(typed);
        return attempt.refused(() -> desk.write(said.of(it), said.isSigned()))
                .map(refusal ->
                        one(said.shown(it), InterviewForm.of(it), refusal.beside(Minutes.field(refusal.code()))))
                .orElseGet(() -> back(it));
    }

    @PostMapping("/{id}/tanggapan")
    ModelAndView comment(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String words) {
        var it = desk.get(region, year, id);
        return attempt.refused(() -> desk.comment(
                        it, new Comment(Typed.said(words), Actors.current().name(), Instant.EPOCH)))
                .map(refusal -> one(it, InterviewForm.of(it), refusal.beside("words")))
                .orElseGet(() -> back(it));
    }

    private static ModelAndView back(Interview it) {
        return new ModelAndView("redirect:/kerja/" + it.region() + "/wawancara/" + it.year() + "/" + it.id());
    }

    private ModelAndView all(
            RegionCode region, int year, InterviewForm form, boolean typed, Map<String, String> problems) {
        var interviews = desk.of(region, year);
        boolean may = desk.mayWrite(region, year);
        return Attempt.page(
                "evaluation/interviews",
                new AllPage(
                        region,
                        regions.name(region),
                        year,
                        interviews,
                        desk.questions(region, year),
                        may ? worth.of(region, year) : Set.of(),
                        may,
                        form,
                        typed,
                        problems),
                problems);
    }

    private ModelAndView one(Interview it, InterviewForm form, Map<String, String> problems) {
        return Attempt.page(
                "evaluation/interview",
                new OnePage(
                        it.region(),
                        regions.name(it.region()),
                        it,
                        desk.questions(it.region(), it.year()).stream()
                                .collect(Collectors.toMap(Item.Question::key, question -> question)),
                        desk.comments(it),
                        !it.isSigned() && desk.mayWrite(it.region(), it.year()),
                        Actors.current().may(Permission.CLAIM, it.region()),
                        form,
                        problems),
                problems);
    }
}
