package id.mandala.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Reads {@code If-Match: "7"}, or several: 428 without it, 412 for what can never match. */
@Component
class VersionArgument implements HandlerMethodArgumentResolver {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isVersion(parameter);
    }

    static boolean isVersion(MethodParameter parameter) {
        return parameter.getParameterType() == Version.class || parameter.getParameterType() == Versions.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader("If-Match");
        if (header == null) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
        }
        return parameter.getParameterType() == Version.class
                ? version(header.strip())
                : new Versions(COMMA.splitAsStream(header.strip())
                        .map(VersionArgument::version)
                        .toList());
    }

    private static Version version(String text) {
        var etag = ETAG.matcher(text);
        if (!etag.matches()) {
            throw new StaleVersion(List.of(new StaleVersion.Difference("If-Match", text, "\"…\"")));
        }
        return new Version(Long.parseLong(etag.group(1)));
    }
}
