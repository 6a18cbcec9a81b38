package id.mandala.masterplan.version;

import id.mandala.values.RuleBroken;

/**
 * The regulation a version is adopted by.
 *
 * @param number as printed, {@code 12 Tahun 2023}; empty until it is signed
 * @param about its title after "tentang"
 */
public record LegalInstrument(InstrumentKind kind, String number, String about) {

    static final int LONGEST = 300;

    public LegalInstrument {
        number = number.strip();
        about = about.strip();
        if (number.length() > LONGEST || about.length() > LONGEST) {
            throw new RuleBroken("masterplan.text-too-long", LONGEST);
        }
    }
}
