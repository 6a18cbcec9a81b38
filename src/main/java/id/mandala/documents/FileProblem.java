package id.mandala.documents;

import id.mandala.web.Problem;
import id.mandala.web.ProblemOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells every fault of a refused file, where no page of its own does: to programs, and to people without one. */
@Component
class FileProblem implements ProblemOf {

    private static final int UNPROCESSABLE = 422;

    private final MessageSource messages;

    FileProblem(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Problem> tell(Throwable thrown, Locale locale) {
        return thrown instanceof FileRefused refused ? Optional.of(problem(refused, locale)) : Optional.empty();
    }

    private Problem problem(FileRefused refused, Locale locale) {
        var items = new ArrayList<Problem.Item>();
        refused.faults().forEach(it -> items.add(item(it, locale)));
        int more = refused.count() - refused.faults().size();
        if (more > 0) {
            items.add(
                    new Problem.Item("", "documents.fault.more", text("documents.fault.more", List.of(more), locale)));
        }
        return new Problem(
                UNPROCESSABLE,
                "documents.file-refused",
                text("web.error.422.title", List.of(), locale),
                items.getFirst().words(),
                items,
                Map.of());
    }

    private Problem.Item item(Fault fault, Locale locale) {
        var where = new ArrayList<String>();
        where.add(fault.file());
        if (fault.row() > 0) {
            where.add(text("documents.where.row", List.of(String.valueOf(fault.row())), locale));
        }
        if (!fault.column().isEmpty()) {
            where.add(text("documents.where.column", List.of(fault.column()), locale));
        }
        return new Problem.Item(String.join(", ", where), fault.code(), text(fault.code(), fault.arguments(), locale));
    }

    private String text(String key, List<?> arguments, Locale locale) {
        return messages.getMessage(key, arguments.toArray(), locale);
    }
}
