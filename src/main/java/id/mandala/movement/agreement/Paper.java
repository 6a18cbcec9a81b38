package id.mandala.movement.agreement;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An agreement with one region.
 *
 * @param token names it on its page for everybody; 26 letters and digits nobody guesses
 * @param signer for the region
 */
public record Paper(
        RegionCode region, UUID agreement, String number, String token, Signatory signer, List<Signed> signatures) {

    /** Words: {@code movement.agreement.side.<name>}. */
    public enum Side {
        MINISTRY,
        REGION
    }

    /** Words: {@code movement.agreement.capacity.<name>}. */
    public enum Capacity {
        /** The head of the region himself. */
        SELF,
        /** Acting head (Pj, Plt, Plh). */
        ACTING,
        /** On behalf of the head (a.n.). */
        ON_BEHALF
    }

    /**
     * @param mandate number and date of what gives the power, where he is not the head himself
     * @param version from 1
     */
    public record Signatory(String name, String office, Capacity capacity, String mandate, int version) {

        /** @throws RuleBroken where name, office or the power to sign is missing */
        void check() {
            if (name.isBlank() || name.length() > 120 || office.isBlank() || office.length() > 200) {
                throw new RuleBroken("movement.agreement.signer");
            }
            if (capacity != Capacity.SELF && (mandate.isBlank() || mandate.length() > 200)) {
                throw new RuleBroken("movement.agreement.power");
            }
        }
    }

    /** @param signer as the certificate names him */
    public record Signed(Side side, String signer, String sha256, String name, Instant at) {}

    public Paper {
        signatures = List.copyOf(signatures);
    }

    public Optional<Signed> signed(Side side) {
        return signatures.stream().filter(it -> it.side() == side).findFirst();
    }

    public boolean isSigned(String side) {
        return signed(Side.valueOf(side)).isPresent();
    }

    public boolean isComplete() {
        return signatures.size() == Side.values().length;
    }
}
