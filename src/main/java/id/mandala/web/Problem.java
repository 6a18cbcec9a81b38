package id.mandala.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request was not done, in words for the one who asked. Never holds what came in with the request unescaped, nor anything of
 * the program's inside.
 *
 * @param status of the HTTP answer
 * @param code names the reason for programs: the refusal's code, else the name of the status
 * @param title what happened
 * @param words what to do
 * @param errors every single fault, where there are several
 * @param headers to send along
 */
public record Problem(
        int status, String code, String title, String words, List<Item> errors, Map<String, String> headers) {

    /**
     * One fault.
     *
     * @param where the field, or the place in a file
     */
    public record Item(String where, String code, String words) {}

    public Problem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    Problem with(Map<String, String> more) {
        return new Problem(status, code, title, words, errors, more);
    }

    Problem as(int otherStatus) {
        return new Problem(otherStatus, code, title, words, errors, headers);
    }

    Problem about(List<Item> all) {
        return new Problem(status, code, title, words, all, headers);
    }

    /** The number a person gives to the administrator, who finds it in the log; only where the program broke. */
    Optional<String> reference() {
        return Optional.ofNullable(headers.get("X-Reference"));
    }
}
