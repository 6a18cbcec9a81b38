package id.mandala.identity;

import id.mandala.values.RegionCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The person is known but may not do this there: a page of its own (403), never a field error. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(Permission permission, RegionCode region) {
        super(permission + " in " + region);
    }
}
