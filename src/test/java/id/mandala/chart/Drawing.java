package id.mandala.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Draws a chart as a page would, without a page or a server, and keeps the agreed drawings in {@code src/test/golden/chart}. */
final class Drawing {

    private static final SpringTemplateEngine ENGINE = engine();

    private Drawing() {}

    /** @param fragment for example {@code chart/petals :: petals(${chart}, 'm', 'Judul')} */
    static String of(String fragment, Object chart, Locale locale) {
        var drawn = ENGINE.process(
                "<th:block th:replace=\"~{" + fragment + "}\"/>", new Context(locale, Map.of("chart", chart)));
        return drawn.strip() + "\n";
    }

    /** What was agreed; with {@code -Dgolden.accept} what is drawn now becomes what was agreed. */
    static String agreed(String name, String drawn) {
        var file = Path.of("src/test/golden/chart", name);
        try {
            if (Boolean.getBoolean("golden.accept")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, drawn);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpringTemplateEngine engine() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setOrder(1);
        files.setResolvablePatterns(Set.of("chart/*", "web/*"));
        var texts = new StringTemplateResolver();
        texts.setOrder(2);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/web", "messages/chart");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(texts);
        engine.setTemplateEngineMessageSource(messages);
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, Map<String, Object> parameters) {
                return "";
            }
        });
        return engine;
    }
}
