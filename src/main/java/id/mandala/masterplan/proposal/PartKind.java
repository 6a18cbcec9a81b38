package id.mandala.masterplan.proposal;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The parts in the order they are filled in; {@code path} is the last step of the page's address. Words: {@code masterplan.part.<name>}. */
public enum PartKind {
    REASON("mengapa"),
    REACH("di-mana"),
    AIMS("sasaran"),
    MEANS("biaya"),
    ACTIONS("rencana-aksi"),
    DEPENDENCIES("risiko"),
    QUICK_WIN("quick-win");

    private final String path;

    PartKind(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** Answers 404 where there is no such part. */
    static PartKind get(String path) {
        return at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static Optional<PartKind> at(String path) {
        return Arrays.stream(values()).filter(it -> it.path.equals(path)).findFirst();
    }
}
