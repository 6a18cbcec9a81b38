package id.mandala.assessment;

import id.mandala.documents.Faults;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Checks what an edition says about marking and about its result. Stand-ins keep the check going; the faults stop the edition. */
record SettingsCheck(Faults faults) {

    private static final int MOST_DIGITS = 6;

    String text(String path, @Nullable String value) {
        if (value == null || value.isBlank()) {
            fault(path, "assessment.fault.setting-missing", path);
            return "";
        }
        return value;
    }

    int year(@Nullable Integer year) {
        if (year == null || year < 2000 || year > 2999) {
            fault("year", "assessment.fault.setting-missing", "year");
            return 0;
        }
        return year;
    }

    Instrument.Marking marking(Draft draft) {
        return new Instrument.Marking(scale(draft.scale()), draft.missing() == null ? Missing.REFUSE : draft.missing());
    }

    private Scale scale(Draft.@Nullable ScaleDraft draft) {
        if (draft == null || draft.min() == null || draft.max() == null || draft.step() == null) {
            fault("scale", "assessment.fault.scale-missing");
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        if (draft.min().compareTo(draft.max()) >= 0) {
            fault("scale", "assessment.fault.scale-order", draft.min(), draft.max());
        }
        if (draft.step().signum() <= 0) {
            fault("scale.step", "assessment.fault.scale-step");
        } else if (draft.max().subtract(draft.min()).remainder(draft.step()).signum() != 0) {
            fault("scale.step", "assessment.fault.scale-step");
        }
        return new Scale(draft.min(), draft.max(), draft.step());
    }

    Instrument.Result result(Draft draft, Combine combine, Scale scale) {
        var scaling = draft.scaling() == null ? BigDecimal.ONE : draft.scaling();
        if (scaling.signum() <= 0) {
            fault("scaling", "assessment.fault.scaling");
        }
        var improvement = draft.improvement() == null ? ImprovementOperand.AS_PUBLISHED : draft.improvement();
        return new Instrument.Result(
                rounding(draft.rounding(), combine),
                scaling,
                improvement,
                bands(draft.bands() == null ? List.of() : draft.bands(), scale, scaling));
    }

    private Rounding rounding(Draft.@Nullable RoundingDraft draft, Combine combine) {
        if (draft == null || draft.digits() == null || draft.mode() == null || draft.where() == null) {
            fault("rounding", "assessment.fault.rounding-missing");
            return new Rounding(2, RoundingMode.HALF_UP, Rounding.Where.NONE, OptionalInt.empty());
        }
        digits("rounding.digits", draft.digits());
        if (draft.componentDigits() != null) {
            digits("rounding.component_digits", draft.componentDigits());
        }
        if (draft.mode() == RoundingMode.UNNECESSARY) {
            fault("rounding.mode", "assessment.fault.rounding-missing");
        }
        if (draft.where() == Rounding.Where.PER_COMPONENT && combine != Combine.WEIGHTED) {
            fault("rounding.where", "assessment.fault.rounding-where");
        }
        return new Rounding(
                draft.digits(),
                draft.mode(),
                draft.where(),
                draft.componentDigits() == null ? OptionalInt.empty() : OptionalInt.of(draft.componentDigits()));
    }

    private void digits(String path, int digits) {
        if (digits < 0 || digits > MOST_DIGITS) {
            fault(path, "assessment.fault.digits", MOST_DIGITS);
        }
    }

    /** Bands run upwards, the first begins where results begin, so every result falls into exactly one. */
    private List<Band> bands(List<Draft.@Nullable BandDraft> drafts, Scale scale, BigDecimal scaling) {
        var bands = new ArrayList<Band>();
        var lowest = scale.min().multiply(scaling);
        var highest = scale.max().multiply(scaling);
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var path = "bands[" + (i + 1) + "]";
            if (draft == null
                    || draft.key() == null
                    || draft.from() == null
                    || draft.title() == null
                    || draft.title().id() == null) {
                fault(path, "assessment.fault.band-missing");
                continue;
            }
            if (bands.isEmpty() && draft.from().compareTo(lowest) != 0) {
                fault(path + ".from", "assessment.fault.band-first", lowest.toPlainString());
            }
            if (!bands.isEmpty() && draft.from().compareTo(bands.getLast().from()) <= 0) {
                fault(path + ".from", "assessment.fault.band-order");
            }
            if (draft.from().compareTo(highest) > 0) {
                fault(path + ".from", "assessment.fault.band-high", highest.toPlainString());
            }
            var title = draft.title().id();
            var english = draft.title().en();
            bands.add(new Band(draft.key(), draft.from(), new Words(title, english == null ? title : english)));
        }
        return bands;
    }

    private void fault(String path, String code, Object... arguments) {
        faults.add(0, path, code, arguments);
    }
}
