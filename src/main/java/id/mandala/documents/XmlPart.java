package id.mandala.documents;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part, read forward. A document type is refused where it stands: no workbook needs one, and entities live in it. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(String file, InputStream in) throws XMLStreamException {
        this.file = file;
        this.in = in;
        this.xml = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes on to the next start tag; false at the end of the part. */
    boolean nextStart() throws XMLStreamException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes on to the next start tag within {@code parent}; false at the parent's end tag. */
    boolean nextStartIn(String parent) throws XMLStreamException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (is(parent)) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("ends inside " + parent);
                default -> {
                    // text between the tags is layout
                }
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Faults.refusal(file, "documents.fault.doctype");
        }
        return event;
    }

    boolean is(String element) {
        return xml.getLocalName().equals(element);
    }

    /** The attribute, or an empty text. */
    String attribute(String name) {
        return orEmpty(xml.getAttributeValue(null, name));
    }

    String attribute(String namespace, String name) {
        return orEmpty(xml.getAttributeValue(namespace, name));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** All text in the runs ({@code t}) of the element just started, without the phonetic hints some keyboards leave. */
    String textOf(String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (nextStartIn(element)) {
            if (is("rPh")) {
                textOf("rPh");
            } else if (is("t")) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }

    /** The plain content of the element just started. */
    String content() throws XMLStreamException {
        return xml.getElementText();
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        xml.close();
        in.close();
    }
}
