/**
 * Books: one document model, written as PDF (tagged, archivable) and as DOCX (editable). Other modules fill a {@link
 * id.mandala.documents.book.Book} and choose a writer; what a renderer needs is loaded when the first book is asked for.
 */
@NullMarked
@NamedInterface("book")
package id.mandala.documents.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
