package id.mandala.web;

import id.mandala.values.RuleBroken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.ModelAndView;

/**
 * Does the deed of a form so that a refusal leaves everything as it was and the form can be shown again with its input:
 *
 * <pre>{@code
 * return attempt.refused(() -> initiatives.add(form.initiative()))
 *         .map(it -> show(model, form, it.beside("name")))
 *         .orElse("redirect:/kerja/34.02/masterplan");
 * }</pre>
 *
 * {@link #page} shows the form, the first time as well: again it has status 422, and then the same form may be sent once more.
 */
@Component
public class Attempt {

    private final Problems problems;
    private final ProblemWords words;
    private final TransactionTemplate nested;

    Attempt(Problems problems, ProblemWords words, PlatformTransactionManager transactions) {
        this.problems = problems;
        this.words = words;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public Optional<Refusal> refused(Runnable deed) {
        try {
            nested.executeWithoutResult(_ -> deed.run());
            return Optional.empty();
        } catch (RuleBroken e) {
            return Optional.of(refusal(e));
        } catch (DataIntegrityViolationException e) {
            return Optional.of(refusal(problems.refusal(e).orElseThrow(() -> e)));
        }
    }

    /**
     * The page of a form.
     *
     * @param page what its template shows
     * @param problems what is to be mended, by field; none the first time
     */
    public static ModelAndView page(String template, Object page, Map<String, String> problems) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.valueOf(Refusal.STATUS));
        return view;
    }

    private Refusal refusal(RuleBroken rule) {
        return new Refusal(rule.code(), words.words(rule, LocaleContextHolder.getLocale()));
    }

    /** What the form shows when it comes back: the rule's code, and what to do in words. */
    public record Refusal(String code, String words) {

        public static final int STATUS = 422;

        /** As {@code web/form} wants its problems. */
        public Map<String, String> beside(String field) {
            return Map.of(field, words);
        }

        /** Beside every line of a list that is wrong, by its place from 0: {@code done-3}. */
        public <T> Map<String, String> beside(String field, List<T> lines, Predicate<T> wrong) {
            var problems = new LinkedHashMap<String, String>();
            for (int i = 0; i < lines.size(); i++) {
                if (wrong.test(lines.get(i))) {
                    problems.put(field + "-" + i, words);
                }
            }
            return problems;
        }
    }
}
