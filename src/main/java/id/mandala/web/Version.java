package id.mandala.web;

import java.util.List;

/**
 * The version of what is edited: the hidden field {@code version} of a form, the ETag of the API. A controller method that changes
 * something through the API takes one as argument, read from {@code If-Match}; a form's method as {@code @RequestParam long}.
 */
public record Version(long number) {

    public String etag() {
        return "\"" + number + "\"";
    }

    /** @throws StaleVersion when the change was made from another version than the present one */
    public void mustBe(long present) {
        if (number != present) {
            throw StaleVersion.of(number, present, List.of());
        }
    }
}
