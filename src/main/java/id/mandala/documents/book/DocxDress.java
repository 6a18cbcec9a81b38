package id.mandala.documents.book;

import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Styles, numbering, language and properties of a document of Word. */
final class DocxDress {

    /** Word spells by language and country. */
    private static final Map<String, String> COUNTRIES = Map.of("id", "id-ID", "en", "en-GB");

    private DocxDress() {}

    /** @return the numbering, to which lists are added */
    static CTNumbering on(XWPFDocument document, Book book) {
        var language = COUNTRIES.getOrDefault(
                book.language().getLanguage(), book.language().toLanguageTag());
        properties(document, book, language);
        try {
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(dressed("settings.xml", language))
                            .getSettings());
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(dressed("styles.xml", language))
                            .getStyles());
            var numbering = NumberingDocument.Factory.parse(Resources.text("numbering.xml"))
                    .getNumbering();
            document.createNumbering().setNumbering(numbering);
            return numbering;
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String dressed(String name, String language) {
        return Resources.text(name).replace("LANGUAGE", language);
    }

    private static void properties(XWPFDocument document, Book book, String language) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(book.title());
        core.setCreator(book.region());
        core.setSubjectProperty(book.subtitle());
        core.setDescription(book.description());
        core.getUnderlyingProperties().setLanguageProperty(language);
    }
}
