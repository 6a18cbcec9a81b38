package id.mandala.values;

import java.util.Arrays;
import java.util.List;

/**
 * A refusal the person can act on. The code names the rule ({@code budget.ceiling-passed}); the words for it stand in the messages
 * under {@code refusal.<code>} and tell what to do. A mistake of the program is never a {@code RuleBroken}.
 */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    public RuleBroken(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(RuleBroken::printed).toList();
    }

    public String code() {
        return code;
    }

    /** As messages print them: amounts are numbers, so that they come with their points. */
    public List<Object> arguments() {
        return arguments;
    }

    private static Object printed(Object argument) {
        return argument instanceof Rupiah(long amount) ? (Object) amount : argument;
    }
}
