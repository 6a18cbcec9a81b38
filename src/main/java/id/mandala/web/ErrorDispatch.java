package id.mandala.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends requests that were refused by status alone. */
@Controller
class ErrorDispatch implements ErrorController {

    private final Edge edge;

    ErrorDispatch(Edge edge) {
        this.edge = edge;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (thrown instanceof EOFException) {
            return; // the container's word for a line that broke while it read an upload: nobody is there to be
            // answered
        }
        if (thrown instanceof Throwable cause) {
            edge.answer(request, response, cause);
        } else {
            edge.answer(request, response, status instanceof Integer code ? code : 404);
        }
    }
}
