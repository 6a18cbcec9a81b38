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

    /**
     * The path as the container has understood it, decoded and without parameters: what rules about paths are held against. However
     * an address is spelled, the controllers are found by this.
     */
    static String decoded(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** One slash in front, so that the path can never be read as another host. */
    private static String single(String path) {
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }
}
