package id.mandala.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The request's body is larger than anything that may be sent. */
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
final class BodyTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
