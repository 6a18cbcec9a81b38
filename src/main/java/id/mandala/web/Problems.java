package id.mandala.web;

import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Finds for anything thrown the one answer: refused, not found, database away, or a mistake of the program. */
@Component
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final ProblemWords words;
    private final List<ProblemOf> modules;
    private final Map<String, String> codeOfConstraint;

    Problems(ProblemWords words, ObjectProvider<ProblemOf> modules, ObjectProvider<ConstraintRefusal> constraints) {
        this.words = words;
        this.modules = modules.orderedStream().toList();
        this.codeOfConstraint =
                constraints.stream().collect(Collectors.toMap(ConstraintRefusal::constraint, ConstraintRefusal::code));
    }

    Problem of(Throwable thrown, Locale locale) {
        return modules.stream()
                .flatMap(it -> it.tell(thrown, locale).stream())
                .findFirst()
                .or(() -> refusal(thrown).map(it -> words.refusal(it, locale)))
                .orElseGet(() -> byStatus(thrown, locale));
    }

    /** The rule that was broken: thrown as such, found while reading a value, or repeated by a constraint of the database. */
    Optional<RuleBroken> refusal(Throwable thrown) {
        if (thrown instanceof MethodArgumentTypeMismatchException e
                && e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Optional.empty();
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken rule) {
                return Optional.of(rule);
            }
        }
        return SqlState.constraint(thrown).map(codeOfConstraint::get).map(RuleBroken::new);
    }

    private Problem byStatus(Throwable thrown, Locale locale) {
        var status = status(thrown);
        var problem = words.status(status, locale);
        if (status == 500) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("Reference {}", reference, thrown);
            return problem.with(Map.of("X-Reference", reference));
        }
        if (status > 500) {
            log.warn("{}: {}", status, thrown.toString());
        }
        return thrown instanceof ErrorResponse response
                ? problem.with(response.getHeaders().toSingleValueMap())
                : problem;
    }

    private static int status(Throwable thrown) {
        return switch (thrown) {
            case MethodArgumentTypeMismatchException e
            when e.getParameter().hasParameterAnnotation(PathVariable.class) -> 404;
            case ErrorResponse response -> response.getStatusCode().value();
            case InvalidParameterException e -> e.getErrorCode();
            case MultipartException e
            when e.getCause() instanceof InvalidParameterException cause -> cause.getErrorCode();
            case MultipartException _,
                    TypeMismatchException _,
                    HttpMessageNotReadableException _,
                    InvalidFileNameException _ -> 400;
            case RuntimeException e when isOfBinder(e) -> 400;
            default ->
                Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(thrown.getClass(), ResponseStatus.class))
                        .map(ResponseStatus::code)
                        .map(HttpStatus::value)
                        .or(() -> SqlState.status(thrown))
                        .orElse(500);
        };
    }

    /** The binder of forms tells a place in a list that is none, as {@code lines[x]} or {@code lines[99999]}, by the exceptions of its tools. */
    private static boolean isOfBinder(RuntimeException thrown) {
        return (thrown instanceof NumberFormatException
                        || thrown instanceof IndexOutOfBoundsException
                        || thrown instanceof InvalidPropertyException)
                && Arrays.stream(thrown.getStackTrace())
                        .anyMatch(it -> it.getClassName().equals(DataBinder.class.getName()));
    }
}
