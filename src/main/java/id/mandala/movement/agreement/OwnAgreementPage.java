package id.mandala.movement.agreement;

import id.mandala.movement.Output;
import id.mandala.movement.OutputStates;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A regency's paper: the text, who signs, its duties.
 *
 * @param evidence by clause
 * @param outputs of Bimtek, by which a duty may be fulfilled
 */
record OwnAgreementPage(
        Agreement agreement,
        Paper paper,
        String name,
        Map<Integer, Duties.Evidence> evidence,
        Map<Output, OutputStates.State> outputs,
        LocalDate today,
        boolean maySign,
        boolean mayWrite,
        boolean asks,
        Forms forms) {

    record Line(Agreement agreement, Paper paper) {}

    /** Who signs, as typed. */
    record SignerForm(
            @Nullable String signer,
            @Nullable String office,
            @Nullable String capacity,
            @Nullable String mandate,
            @Nullable Integer version) {}

    record Forms(Optional<SignerForm> signer, int clause, String words, String link, Map<String, String> problems) {
        static final Forms EMPTY = new Forms(Optional.empty(), 0, "", "", Map.of());
    }

    /** Words: {@code movement.agreement.duty.<name>}. */
    enum DutyState {
        DONE,
        LATE,
        OPEN
    }

    public SignerForm signerForm() {
        var it = paper.signer();
        return forms.signer()
                .orElseGet(() ->
                        new SignerForm(it.name(), it.office(), it.capacity().name(), it.mandate(), it.version()));
    }

    public Paper.Capacity[] capacities() {
        return Paper.Capacity.values();
    }

    public DutyState state(Agreement.Clause it) {
        if (evidence.containsKey(it.number()) || accepted(it).isPresent()) {
            return DutyState.DONE;
        }
        return it.due().filter(today::isAfter).isPresent() ? DutyState.LATE : DutyState.OPEN;
    }

    /** The output of Bimtek that was accepted for it. */
    public Optional<OutputStates.State> accepted(Agreement.Clause it) {
        return output(it).filter(state -> state.acceptedAt().isPresent());
    }

    public Optional<OutputStates.State> output(Agreement.Clause it) {
        return it.output().map(outputs::get);
    }

    public boolean isOpen() {
        return agreement.state() == Agreement.State.OPENED && !today.isAfter(agreement.validUntil());
    }

    public boolean isRefused(Agreement.Clause it) {
        return forms.clause() == it.number();
    }
}
