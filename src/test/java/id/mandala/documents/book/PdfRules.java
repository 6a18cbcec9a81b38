package id.mandala.documents.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF finds wrong with a file. */
public final class PdfRules {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfRules() {}

    public static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, true, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage() + " at "
                            + it.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
