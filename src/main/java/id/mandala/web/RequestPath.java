package id.mandala.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The path a person asked for, also where the container has moved on to the page that tells about an error. */
final class RequestPath {

    private RequestPath() {}

    static String of(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return single(asked instanceof String path ? path : request.getRequestURI());
    }

    /** One slash in front, so that the path can never be read as another host. */
    private static String single(String path) {
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }
}
