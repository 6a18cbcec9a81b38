package id.mandala.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Brings {@link Show} into templates as {@code #show}. */
@Component
class ShowDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "show";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return NAME.equals(name) ? new Show(context.getLocale()) : null;
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
