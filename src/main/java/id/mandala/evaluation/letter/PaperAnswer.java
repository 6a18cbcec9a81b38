package id.mandala.evaluation.letter;

import id.mandala.documents.book.Book;
import id.mandala.documents.book.BookDocx;
import id.mandala.documents.book.BookPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** A document to be saved. */
final class PaperAnswer {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private PaperAnswer() {}

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return file(name, MediaType.APPLICATION_PDF, content);
    }

    /** @param ending {@code pdf} or {@code docx}; anything else is not there */
    static ResponseEntity<byte[]> written(Book book, String name, String ending) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (ending) {
            case "pdf" -> BookPdf.write(book, out);
            case "docx" -> BookDocx.write(book, out);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file(name + "." + ending, ending.equals("pdf") ? MediaType.APPLICATION_PDF : DOCX, out.toByteArray());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
