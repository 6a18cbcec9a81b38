package id.mandala.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Brings {@code form:problem} into templates: the words of what is to be mended at a control, or nothing. Where there are any, the control
 * says so to whoever listens, and points at the words, which stand in the element of its own id and {@code -error}.
 */
@Component
class FormDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "form";
    private static final int AFTER_THE_STANDARD_ONES = 1500;

    FormDialect() {
        super("Forms", PREFIX, AFTER_THE_STANDARD_ONES);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Problem(prefix));
    }

    private static final class Problem extends AbstractAttributeTagProcessor {

        Problem(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "problem", true, AFTER_THE_STANDARD_ONES, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                IElementTagStructureHandler element) {
            var said = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, expression)
                    .execute(context);
            if (said == null) {
                return;
            }
            var helped = tag.getAttributeValue("aria-describedby");
            var words = tag.getAttributeValue("id") + "-error";
            element.setAttribute("aria-describedby", helped == null ? words : helped + " " + words);
            if (!tag.getElementCompleteName().equals("fieldset")) {
                element.setAttribute("aria-invalid", "true");
            }
        }
    }
}
