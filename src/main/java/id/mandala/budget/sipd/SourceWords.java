package id.mandala.budget.sipd;

import id.mandala.masterplan.proposal.FundingSource;
import java.util.Locale;

/** Reads of which source a fund is, from its name and code as SIPD writes them. */
final class SourceWords {

    /** Transfers of the state that are tied to a purpose. */
    private static final String TIED = "2.02.01";

    private SourceWords() {}

    /** @return the regency's own budget where neither says otherwise */
    static FundingSource of(String name, String code) {
        var words = name.toLowerCase(Locale.ROOT);
        if (words.contains("csr") || words.contains("tjsl") || words.contains("tanggung jawab sosial")) {
            return FundingSource.CSR;
        }
        if (words.contains("kpbu") || words.contains("badan usaha")) {
            return FundingSource.KPBU;
        }
        if (words.contains("swadaya") || words.contains("masyarakat")) {
            return FundingSource.COMMUNITY;
        }
        if (words.contains("alokasi khusus") || words.matches(".*\\bdak\\b.*") || code.startsWith(TIED)) {
            return FundingSource.DAK;
        }
        if (words.contains("provinsi")) {
            return FundingSource.APBD_PROVINCE;
        }
        return words.matches(".*\\bapbn\\b.*") ? FundingSource.APBN : FundingSource.APBD_REGENCY;
    }
}
