package id.mandala.web;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring's web layer does the same way for every module. */
@Configuration(proxyBeanMethods = false)
class WebConventions implements WebMvcConfigurer {

    private final ChromeInterceptor chrome;
    private final VersionArgument version;

    WebConventions(ChromeInterceptor chrome, VersionArgument version) {
        this.chrome = chrome;
        this.version = version;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(version);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new Months());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(chrome);
    }

    /** A month is 2026-10 in addresses and forms; years of more digits, which a calendar knows too, nobody can reckon with. */
    private static final class Months implements Converter<String, @Nullable YearMonth> {

        private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}");

        @Override
        public @Nullable YearMonth convert(String typed) {
            var text = typed.strip();
            if (text.isEmpty()) {
                return null;
            }
            if (!FORM.matcher(text).matches()) {
                throw new IllegalArgumentException("no month");
            }
            return YearMonth.parse(text);
        }
    }
}
