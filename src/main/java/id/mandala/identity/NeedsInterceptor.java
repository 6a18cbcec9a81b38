package id.mandala.identity;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks for what a method {@link Needs}. */
@Configuration(proxyBeanMethods = false)
class NeedsInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var needs = method.getMethodAnnotation(Needs.class);
            if (needs != null) {
                Actors.current().require(needs.value(), region(request, method));
            }
        }
        return true;
    }

    private static RegionCode region(HttpServletRequest request, HandlerMethod method) {
        var name = Arrays.stream(method.getMethod().getParameters())
                .filter(it -> it.getType() == RegionCode.class)
                .findFirst()
                .orElseThrow()
                .getName();
        var address = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return RegionCode.of(String.valueOf(address.get(name)));
        } catch (RuleBroken noRegion) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
