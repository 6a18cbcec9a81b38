package id.mandala.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Someone else saved first. 412 for programs; people see a page (409) with what they wrote beside what stands there now. */
@ResponseStatus(HttpStatus.PRECONDITION_FAILED)
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Difference> differences;

    /**
     * One field that two people filled in differently.
     *
     * @param label message key of the field's name
     * @param yours what this person sent
     * @param theirs what stands there now
     */
    public record Difference(String label, String yours, String theirs) {}

    public StaleVersion(List<Difference> differences) {
        this.differences = List.copyOf(differences);
    }

    /** Somebody wrote between reading and writing; what they wrote is not known here. */
    public StaleVersion() {
        this(List.of());
    }

    /**
     * @param fields what differs; where both wrote the same, the versions themselves are shown
     */
    public static StaleVersion of(long seen, long present, List<Difference> fields) {
        return new StaleVersion(
                fields.isEmpty()
                        ? List.of(new Difference("web.stale.version", String.valueOf(seen), String.valueOf(present)))
                        : fields);
    }

    public List<Difference> differences() {
        return differences;
    }
}
