package id.mandala.masterplan.issue;

import id.mandala.identity.Actors;
import id.mandala.identity.Needs;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A region's issues for other systems: those of its current masterplan, all at once, as there are some tens of them. */
@RestController
@RequestMapping("/api/v1/regions/{code}/issues")
class IssuesApi {

    private final Masterplans masterplans;
    private final Issues issues;
    private final EditIssues edit;

    IssuesApi(Masterplans masterplans, Issues issues, EditIssues edit) {
        this.masterplans = masterplans;
        this.issues = issues;
        this.edit = edit;
    }

    /** @param initiatives how many answer it */
    record Answered(Issue issue, int initiatives) {}

    record IssueList(List<Answered> items) {}

    record Body(
            String title,
            @Nullable String cause,
            @Nullable String affected,
            @Nullable String evidence,
            @Nullable String dimension,
            @Nullable Set<RegionCode> places) {

        Statement statement() {
            return new Statement(
                    title,
                    said(cause),
                    said(affected),
                    said(evidence),
                    dimension,
                    new TreeSet<>(Objects.requireNonNullElse(places, Set.<RegionCode>of())));
        }

        private static String said(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    IssueList list(@PathVariable RegionCode code) {
        Actors.current().require(Permission.SEE_REGION, code);
        return new IssueList(masterplans.current(code).map(this::answered).orElse(List.of()));
    }

    private List<Answered> answered(Masterplan plan) {
        var answers = issues.answers(plan);
        return issues.of(plan).stream()
                .map(it -> new Answered(it, answers.getOrDefault(it.id(), 0)))
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<Issue> one(@PathVariable RegionCode code, @PathVariable UUID id) {
        Actors.current().require(Permission.SEE_REGION, code);
        var found = issues.find(code, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(etag(found)).body(found);
    }

    @PostMapping
    @Needs(Permission.EDIT_INITIATIVES)
    ResponseEntity<Issue> add(@PathVariable RegionCode code, @RequestBody Body body) {
        var added = edit.add(code, body.statement());
        return ResponseEntity.created(URI.create("/api/v1/regions/" + code + "/issues/" + added.id()))
                .eTag(etag(added))
                .body(added);
    }

    @PutMapping("/{id}")
    @Needs(Permission.EDIT_INITIATIVES)
    ResponseEntity<Issue> change(
            @PathVariable RegionCode code, @PathVariable UUID id, Version seen, @RequestBody Body body) {
        var changed = edit.change(code, id, seen, body.statement());
        return ResponseEntity.ok().eTag(etag(changed)).body(changed);
    }

    private static String etag(Issue issue) {
        return new Version(issue.version()).etag();
    }
}
