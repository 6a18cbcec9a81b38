package id.mandala.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The same request was sent before and is not answered yet. */
@ResponseStatus(HttpStatus.CONFLICT)
final class StillRunning extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
