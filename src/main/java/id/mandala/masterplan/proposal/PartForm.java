package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Span;
import id.mandala.values.RuleBroken;
import jakarta.servlet.ServletRequest;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.ServletRequestDataBinder;

/** What the page of a part sends, as typed; lists hold the lines that were filled in and the empty ones for more. */
sealed interface PartForm
        permits ReasonForm, ReachForm, AimsForm, MeansForm, ActionsForm, DependenciesForm, QuickWinForm {

    /** Empty lines offered below those that are filled in. */
    int MORE = 2;

    Part part();

    /** Beside which field a refusal is told. */
    default String field(String code) {
        return "isian";
    }

    /** Binds what was sent to the form of that part. */
    static PartForm read(PartKind kind, ServletRequest request) {
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(
                switch (kind) {
                    case REASON -> ReasonForm.class;
                    case REACH -> ReachForm.class;
                    case AIMS -> AimsForm.class;
                    case MEANS -> MeansForm.class;
                    case ACTIONS -> ActionsForm.class;
                    case DEPENDENCIES -> DependenciesForm.class;
                    case QUICK_WIN -> QuickWinForm.class;
                }));
        binder.construct(request);
        if (binder.getTarget() instanceof PartForm form) {
            return form;
        }
        throw new RuleBroken("masterplan.figure-unread");
    }

    static PartForm of(Part part, Span span) {
        return switch (part) {
            case Reason it -> ReasonForm.of(it);
            case Reach it -> ReachForm.of(it);
            case Aims it -> AimsForm.of(it, span);
            case Means it -> MeansForm.of(it, span);
            case Actions it -> ActionsForm.of(it);
            case Dependencies it -> DependenciesForm.of(it);
            case QuickWin it -> QuickWinForm.of(it);
        };
    }
}
